import { Temporal } from 'temporal-polyfill';
import type { Judge } from '../lint/lint.ts';
import type { CalendarFile } from '../model/calendar.ts';
import { sha256 } from '../model/digest.ts';
import type { Input } from '../model/generated.ts';
import type { Practice, TagNames } from '../model/practice.ts';
import type { ReadLikenesses } from '../model/topic.ts';
import type { Registry } from '../policy/obligations.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Bytes, Sources } from '../read/sources.ts';
import { calendarPaths } from './discover.ts';
import { calendarsIn, calendarsOf, type ReadCalendars } from './read-calendars.ts';
import { InputError } from './fault.ts';
import { readDocuments, type Documents, type OrganisationPolicy } from './read-documents.ts';
import { recordedApprovals, withRecorded, type Recorded } from './recorded.ts';

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
  /** The policy of the practice's organisation, which comes first and is locked. */
  readonly organisation?: OrganisationPolicy | null;
  readonly readCalendars: ReadCalendars;
  /** Told how many of the calendars are read. */
  readonly tell?: (done: number, total: number) => void;
  /** Loads the tagger of names; called only where a rule asks about identifiers, or a register is read. */
  readonly loadNames: () => Promise<TagNames>;
  /** Loads what says what texts read like; called only where a rule asks for it. Without it such rules say nothing, and a note says so. */
  readonly loadTopics?: () => Promise<ReadLikenesses>;
  /** Approvals that the register holds, where they are known or not asked for; else they are read. */
  readonly recorded?: Recorded;
  /** Reads them, where a rule asks for them; absent: from the register alone. */
  readonly readApprovals?: typeof recordedApprovals;
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
  /** The paths of its calendars, of this part where several share the work. */
  readonly paths: readonly string[];
  /**
   * Reads the calendars one by one: posts have the ids that their authors gave, or none, and texts in other files are
   * not followed.
   */
  readonly calendars: () => AsyncIterable<CalendarFile>;
  /** What was read so far. */
  readonly inputs: () => Input[];
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
  const { reader, documents } = await readDocumentsOf(sources, options, needs);
  return practiceOf(documents, reader, options);
}

/**
 * Reads chaperone.yaml and the policies of a practice.
 * @throws InputError where there is none.
 */
export async function openPractice(sources: Sources, options: ReadOptions): Promise<OpenPractice> {
  const { reader, documents } = await readDocumentsOf(sources, options, 'practice');
  return openOf(documents, reader, options);
}

async function readDocumentsOf(sources: Sources, options: ReadOptions, needs: 'practice' | 'calendars') {
  const reader = recording(sources);
  const documents = await readDocuments(reader, options.config, options.paths[0] ?? '', options.organisation);
  if (documents.config === null && needs === 'practice') throw new InputError(noPractice);
  return { reader, documents };
}

/** Reads the calendars of a practice whose documents are read. */
export async function practiceOf(
  documents: Documents,
  reader: ReturnType<typeof recording>,
  options: ReadOptions,
): Promise<ReadPractice> {
  const { calendars: _one, paths, inputs, practice, ...open } = await openOf(documents, reader, options);
  const files = await calendarsOf(reader, paths, documents.practice, options);
  const calendars = withRecorded(files, open.recorded);
  return { ...open, practice: { ...practice, calendars }, inputs: inputs() };
}

async function openOf(
  documents: Documents,
  reader: ReturnType<typeof recording>,
  options: ReadOptions,
): Promise<OpenPractice> {
  const { root, practice: known, law, predicate, authorizations, waivers, training } = documents;
  const wanted = await wantedIn(reader, documents, options.paths);
  const paths = partOf(wanted, options.shard);
  const isPartial =
    waivers !== null && !(await wantedIn(reader, documents, [])).every((path) => paths.includes(path));
  const names = await namesFor(documents, options);
  const likenesses = await likenessesFor(documents, options);
  const asOf = options.asOf ?? dayIn(options.now, known.timeZone);
  const recorded = options.recorded ?? (await recordedFor(reader, documents, options.readApprovals));
  return {
    practice: {
      document: known,
      asOf,
      predicate,
      ...(names && { names }),
      ...(likenesses && { likenesses }),
      ...(authorizations && { authorizations }),
      ...(waivers && { waivers }),
      ...(training && { training }),
      ...(isPartial && { isPartial }),
    },
    judge: { ...law, concerns: documents.concernsOn(asOf) },
    registry: documents.registry,
    problems: documents.problems,
    paths,
    calendars: () => recordedIn(calendarsIn(reader, paths, known, options), recorded),
    inputs: reader.inputs,
    notes: [...notesOf(wanted, documents), ...withoutTopics(documents, options)],
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
  readApprovals = recordedApprovals,
): Promise<Recorded> {
  const asks = law.rules.some(({ rule }) => rule.kind === 'approval');
  return asks ? readApprovals(sources, root, practice) : new Map();
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

/** What says what texts read like, where a rule asks for it. */
export async function likenessesFor(
  { law }: Pick<Documents, 'law'>,
  { loadTopics }: Pick<ReadOptions, 'loadTopics'>,
): Promise<ReadLikenesses | null> {
  const asks = law.rules.some(({ rule }) => rule.kind === 'resemblance');
  return asks && loadTopics ? loadTopics() : null;
}

/** Said where rules ask what texts read like and nothing can say it. */
export function withoutTopics(
  { law }: Pick<Documents, 'law'>,
  { loadTopics }: Pick<ReadOptions, 'loadTopics'>,
): string[] {
  const asking = law.rules.filter(({ rule }) => rule.kind === 'resemblance');
  return loadTopics || asking.length === 0
    ? []
    : [`What texts read like was not looked at: ${asking.map(({ rule }) => rule.id).join(', ')}.`];
}

/** A source that remembers the digest of what it gave out. */
export function recording(sources: Sources): Sources & { readonly inputs: () => Input[] } {
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

/** The day that a moment falls on in a zone. A zone that does not exist is a problem of its document. */
export function dayIn(now: number, timeZone: string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(now);
  try {
    return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate().toString();
  }
}

const absent = (folder: string): string =>
  `The registers are to lie in ${folder}, and nothing is there: check out their repository there. Nothing below speaks of them, nor of what a change does to the records, permissions and holds in them.`;

export function notesOf(
  calendars: readonly string[],
  { config, isSound, documents, absentRegisters }: Documents,
): string[] {
  return [
    ...(absentRegisters === null ? [] : [absent(absentRegisters)]),
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
