import { Temporal } from 'temporal-polyfill';
import { identify, unreadCalendar } from '../calendar/index.ts';
import type { Judge } from '../lint/lint.ts';
import type { CalendarFile, CalendarSettings } from '../model/calendar.ts';
import { sha256 } from '../model/digest.ts';
import type { Input, PracticeDocument } from '../model/generated.ts';
import { sourceText, type SourceText } from '../model/place.ts';
import type { Practice, TagNames } from '../model/practice.ts';
import type { Registry } from '../policy/obligations.ts';
import { decode } from '../read/decode.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Bytes, Sources } from '../read/sources.ts';
import { calendarPaths } from './discover.ts';
import { InputError } from './fault.ts';
import { readDocuments, type Documents } from './read-documents.ts';
import { recordedApprovals, withRecorded, type Recorded } from './recorded.ts';

/** The largest calendar that is read, in bytes. */
const calendarLimit = 2 * 1024 * 1024;

/**
 * Reads calendars one after the other, in the order given; the edge decides in which thread and how long each may
 * take.
 */
export type ReadCalendars = (
  sources: Iterable<SourceText> | AsyncIterable<SourceText>,
  settings: CalendarSettings,
) => AsyncIterable<CalendarFile>;

/** One of several parts that share the work. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

export interface ReadOptions {
  /** Only the calendars of this part are read; absent: all. */
  readonly shard?: Shard;
  /** Files and folders to look at, relative to the repository's root. */
  readonly paths: readonly string[];
  /** chaperone.yaml; null: the nearest one at or above the first path. */
  readonly config: string | null;
  /** Now, in milliseconds since 1970-01-01T00:00Z: today in the practice's zone follows from it. */
  readonly now: number;
  /** The day to judge by, ISO 8601, instead of today. */
  readonly asOf: string | null;
  readonly readCalendars: ReadCalendars;
  /** Told how many of the calendars are read. */
  readonly tell?: (done: number, total: number) => void;
  /** Loads the tagger of names; called only where a rule asks about identifiers, or a register is read. */
  readonly loadNames: () => Promise<TagNames>;
}

/** A practice as read, with what judges it and everything that was wrong on the way. */
export interface ReadPractice {
  readonly practice: Practice;
  readonly judge: Judge;
  /** The obligations that rules may name as their authority. */
  readonly registry: Registry;
  readonly problems: readonly DocumentProblem[];
  readonly inputs: readonly Input[];
  readonly notes: readonly string[];
  /** The documents below `files.policies`, of whatever kind. */
  readonly documents: readonly ReadDocument[];
  /** The documents of the registers. */
  readonly registers: readonly ReadDocument[];
  /** The folder of chaperone.yaml; `''` is the repository's root. */
  readonly root: string;
  /** Approvals that the register holds, where a rule asks about approvals. */
  readonly recorded: Recorded;
}

/** Kinds of rule that look for people's names. */
const asksForNames: ReadonlySet<string> = new Set(['identifiers', 'relationship', 'reidentification']);

/** Said where a practice is needed and there is none. */
export const noPractice =
  'There is no chaperone.yaml here or above. `chaperone init` begins one; --config names one.';

/** A practice whose calendars are yet to be read. */
export interface OpenPractice extends Omit<ReadPractice, 'practice' | 'inputs'> {
  readonly practice: Omit<Practice, 'calendars'>;
  /** Reads the calendars one by one; posts have the ids that their authors gave, or none. */
  calendars(): AsyncIterable<CalendarFile>;
  /** What was read so far. */
  inputs(): Input[];
}

/**
 * Reads chaperone.yaml, the policies and the calendars of a practice.
 * @throws InputError where a practice is needed and there is none.
 */
export async function readPractice(
  sources: Sources,
  options: ReadOptions,
  needs: 'practice' | 'calendars' = 'practice',
): Promise<ReadPractice> {
  const { calendars, inputs, practice, ...open } = await openPractice(sources, options, needs);
  const files = identify(await listOf(calendars()));
  return { ...open, practice: { ...practice, calendars: files }, inputs: inputs() };
}

/**
 * Reads chaperone.yaml and the policies of a practice.
 * @throws InputError where a practice is needed and there is none.
 */
export async function openPractice(
  sources: Sources,
  options: ReadOptions,
  needs: 'practice' | 'calendars' = 'practice',
): Promise<OpenPractice> {
  const reader = recording(sources);
  const documents = await readDocuments(reader, options.config, options.paths[0] ?? '');
  const { config, root, practice: known, law, predicate, authorizations, waivers, training } = documents;
  if (config === null && needs === 'practice') throw new InputError(noPractice);
  const wanted = await wantedIn(sources, documents, options.paths);
  const own = partOf(wanted, options.shard);
  const isPartial =
    waivers !== null && !(await wantedIn(sources, documents, [])).every((path) => own.includes(path));
  const names = await namesFor(documents, options);
  const asOf = options.asOf ?? dayIn(options.now, known.timeZone);
  const recorded = await recordedFor(sources, documents);
  return {
    practice: {
      document: known,
      asOf,
      predicate,
      ...(names && { names }),
      ...(authorizations && { authorizations }),
      ...(waivers && { waivers }),
      ...(training && { training }),
      ...(isPartial && { isPartial }),
    },
    judge: { ...law, concerns: documents.concernsOn(asOf) },
    registry: documents.registry,
    problems: documents.problems,
    calendars: () => recordedIn(calendarsIn(reader, own, known, options), recorded),
    inputs: reader.inputs,
    notes: notesOf(wanted, documents),
    documents: documents.documents,
    registers: documents.registers,
    root,
    recorded,
  };
}

/** The paths that belong to a part: by the path alone, so that each part knows without the others. */
export function partOf(paths: readonly string[], shard: Shard | undefined): readonly string[] {
  if (!shard) return paths;
  const { index, of } = shard;
  return paths.filter((path) => Number.parseInt(sha256(path).slice(-8), 16) % of === index - 1);
}

/** Calendars with the approvals on record for their posts. */
async function* recordedIn(
  files: AsyncIterable<CalendarFile>,
  recorded: Recorded,
): AsyncGenerator<CalendarFile> {
  for await (const file of files) yield* withRecorded([file], recorded);
}

/** The approvals on record, where anything asks for them. */
export async function recordedFor(
  sources: Sources,
  { law, root, practice }: Pick<Documents, 'law' | 'root' | 'practice'>,
): Promise<Recorded> {
  const asks = law.rules.some(({ rule }) => rule.kind === 'approval');
  return asks ? recordedApprovals(sources, root, practice) : new Map();
}

/** The paths of the calendars that were asked for. */
export function wantedIn(
  sources: Sources,
  { root, config, practice }: Documents,
  paths: readonly string[],
): Promise<string[]> {
  return calendarPaths(sources, root, config === null ? null : practice, paths);
}

/** The tagger of names, where anything asks for it. */
export async function namesFor(
  { authorizations, waivers, law }: Pick<Documents, 'authorizations' | 'waivers' | 'law'>,
  { loadNames }: Pick<ReadOptions, 'loadNames'>,
): Promise<TagNames | null> {
  const asks =
    authorizations !== null || waivers !== null || law.rules.some(({ rule }) => asksForNames.has(rule.kind));
  return asks ? loadNames() : null;
}

/** A source that remembers the digest of what it gave out. */
export function recording(sources: Sources): Sources & { inputs(): Input[] } {
  const digests = new Map<string, string>();
  return {
    list: (folder) => sources.list(folder),
    stream: (path) => sources.stream(path),
    async read(path, limit): Promise<Bytes> {
      const answer = await sources.read(path, limit);
      if ('bytes' in answer) digests.set(path, sha256(answer.bytes).slice('sha256:'.length));
      return answer;
    },
    inputs: () =>
      [...digests]
        .map(([path, digest]) => ({ path, sha256: digest }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Reads the calendars of these paths, and names their posts. */
export async function calendarsOf(
  sources: Sources,
  paths: readonly string[],
  practice: PracticeDocument,
  options: Pick<ReadOptions, 'readCalendars' | 'tell'>,
): Promise<readonly CalendarFile[]> {
  return identify(await listOf(calendarsIn(sources, paths, practice, options)));
}

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* calendarsIn(
  sources: Sources,
  paths: readonly string[],
  practice: PracticeDocument,
  { readCalendars, tell }: Pick<ReadOptions, 'readCalendars' | 'tell'>,
): AsyncGenerator<CalendarFile> {
  // What there is of each path: a text that is being read, or a calendar that says why there is none.
  const loaded: (CalendarFile | null)[] = [];
  async function* texts(): AsyncGenerator<SourceText> {
    for (const path of paths) {
      const one = await loadCalendar(sources, path);
      loaded.push('source' in one ? null : one.unread);
      if ('source' in one) yield one.source;
    }
  }
  let done = 0;
  for await (const file of readCalendars(texts(), calendarSettings(practice))) {
    for (let absent = loaded[done]; absent; absent = loaded[done]) {
      done++;
      yield absent;
    }
    tell?.(++done, paths.length);
    yield file;
  }
  for (const absent of loaded.slice(done)) if (absent) yield absent;
}

/** A calendar's text; where there is none to be had, a calendar that says why. */
async function loadCalendar(
  sources: Sources,
  path: string,
): Promise<{ readonly source: SourceText } | { readonly unread: CalendarFile }> {
  const answer = await sources.read(path, calendarLimit);
  if (!('bytes' in answer))
    return { unread: unreadCalendar(sourceText(path, ''), `The file is ${answer.absent}.`) };
  const { source, problem } = decode(path, answer.bytes, calendarLimit);
  return source
    ? { source }
    : { unread: unreadCalendar(sourceText(path, ''), problem?.message ?? 'It is no text.') };
}

function calendarSettings({ timeZone, dateOrder, calendars, channels }: PracticeDocument): CalendarSettings {
  return {
    timeZone,
    dateOrder: dateOrder ?? null,
    columns: calendars?.columns ?? {},
    start: calendars?.start ?? null,
    channels: Object.keys(channels ?? {}),
  };
}

/** The day that a moment falls on in a zone. A zone that does not exist is a problem of its document. */
export function dayIn(now: number, timeZone: string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(now);
  try {
    return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate().toString();
  }
}

export function notesOf(calendars: readonly string[], { config, isSound, documents }: Documents): string[] {
  return [
    ...(config === null
      ? [
          'There is no chaperone.yaml here or above: dates are read as UTC, and nothing is known of the practice.',
        ]
      : []),
    ...(config !== null && documents.length === 0
      ? ['No policy was found, so only the calendars themselves were checked.']
      : []),
    ...(config !== null && !isSound
      ? [
          'chaperone.yaml has mistakes: until they are mended, posts are judged as if nothing were known of the practice.',
        ]
      : []),
    ...(calendars.length === 0 ? ['No calendar was found.'] : []),
  ];
}
