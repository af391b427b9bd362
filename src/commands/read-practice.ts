import { Temporal } from 'temporal-polyfill';
import { identify, unreadCalendar } from '../calendar/index.ts';
import type { Judge } from '../lint/lint.ts';
import { concernsOf } from '../lint/concerns.ts';
import { ownFindings } from '../lint/own-findings.ts';
import type { CalendarFile, CalendarSettings } from '../model/calendar.ts';
import { sha256 } from '../model/digest.ts';
import type { Input, PracticeDocument } from '../model/generated.ts';
import { placeOf, sourceText, type SourceText } from '../model/place.ts';
import type { Practice, TagNames } from '../model/practice.ts';
import { registryOf, withOwnLaw } from '../policy/obligations.ts';
import type { Registry } from '../policy/obligations.ts';
import { resolvePolicies } from '../policy/resolve.ts';
import { decode, documentLimit } from '../read/decode.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { authorizationsIn, sharedIds, waiversIn } from '../read/registers.ts';
import type { Bytes, Sources } from '../read/sources.ts';
import { below, calendarPaths, defaultFiles, folderOf, matching, nearestConfig } from './discover.ts';
import { InputError } from './fault.ts';

/** The largest calendar that is read, in bytes. */
const calendarLimit = 2 * 1024 * 1024;

/** Reads calendars, in the order given; the edge decides in which thread and how long each may take. */
export type ReadCalendars = (
  sources: readonly SourceText[],
  settings: CalendarSettings,
) => Promise<readonly CalendarFile[]>;

export interface ReadOptions {
  /** Files and folders to look at, relative to the repository's root. */
  readonly paths: readonly string[];
  /** chaperone.yaml; null: the nearest one at or above the first path. */
  readonly config: string | null;
  /** Now, in milliseconds since 1970-01-01T00:00Z: today in the practice's zone follows from it. */
  readonly now: number;
  /** The day to judge by, ISO 8601, instead of today. */
  readonly asOf: string | null;
  readonly readCalendars: ReadCalendars;
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
}

/** Kinds of rule that look for people's names. */
const asksForNames: ReadonlySet<string> = new Set(['identifiers', 'relationship', 'reidentification']);

/** A practice of which nothing is known: what is used where there is no chaperone.yaml. */
export const unknownPractice: PracticeDocument = {
  kind: 'practice',
  id: 'unknown',
  version: '0.0.0',
  effective: '1970-01-01',
  owner: 'unknown',
  name: 'Unknown',
  timeZone: 'UTC',
};

/**
 * Reads chaperone.yaml, the policies and the calendars of a practice.
 * @throws InputError where a practice is needed and there is none.
 */
export async function readPractice(
  sources: Sources,
  options: ReadOptions,
  needs: 'practice' | 'calendars' = 'practice',
): Promise<ReadPractice> {
  const reader = recording(sources);
  const config = options.config ?? (await nearestConfig(sources, options.paths[0] ?? ''));
  if (config === null && needs === 'practice') {
    throw new InputError(
      'There is no chaperone.yaml here or above. `chaperone init` begins one; --config names one.',
    );
  }
  const root = config === null ? '' : folderOf(config);
  const read = config === null ? null : await readDocumentAt(reader, config);
  const document = read?.document?.kind === 'practice' ? read.document : null;
  const problems = [...(read?.problems ?? []), ...(read?.document && !document ? [notAPractice(read)] : [])];

  const known = document ?? unknownPractice;
  const policies =
    config === null ? { documents: [], resolved: null } : await policiesOf(reader, root, known);
  const judged = policies.resolved ?? (await resolvePolicies([], settings(reader, known)));
  const { registry, problems: unknown } = registryOf(policies.documents);
  problems.push(...policies.documents.flatMap((one) => one.problems), ...judged.problems, ...unknown);
  const rules = withOwnLaw(judged.rules, registry, known.jurisdictions ?? ['US']);
  const registers = config === null ? [] : await registersOf(reader, root, known);
  problems.push(...registers.flatMap((one) => one.problems));
  const elsewhere = policies.documents.filter(({ kind }) => kind === 'authorizations' || kind === 'waivers');
  const documents = [...registers, ...elsewhere];
  const authorizations = authorizationsIn(documents);
  const waivers = waiversIn(documents);
  problems.push(...(authorizations ? sharedIds(authorizations) : []));

  const wanted = await calendarPaths(sources, root, config === null ? null : known, options.paths);
  const calendars = await calendarsOf(reader, wanted, known, options.readCalendars);
  const isPartial =
    waivers !== null &&
    !(await calendarPaths(sources, root, known, [])).every((path) => wanted.includes(path));
  const wantsNames =
    authorizations !== null || waivers !== null || rules.some(({ rule }) => asksForNames.has(rule.kind));
  const names = wantsNames ? await options.loadNames() : null;
  const asOf = options.asOf ?? dayIn(options.now, known.timeZone);
  const concerns =
    read && document ? [...concernsOf({ document, placeOf: read.placeOf, rules, registry, asOf })] : [];
  return {
    practice: {
      document: known,
      asOf,
      calendars,
      predicate: judged.predicate,
      ...(names && { names }),
      ...(authorizations && { authorizations }),
      ...(waivers && { waivers }),
      ...(isPartial && { isPartial }),
    },
    judge: { rules, own: judged.own, concerns },
    registry,
    problems,
    inputs: reader.inputs(),
    notes: notesOf(wanted, config, document, policies.documents),
    documents: policies.documents,
    registers,
    root,
  };
}

/** A source that remembers the digest of what it gave out. */
function recording(sources: Sources): Sources & { inputs(): Input[] } {
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

type Loaded = { readonly source: SourceText | null; readonly problem: DocumentProblem | null };

/** A document's text, or what is wrong with it; null where there is none. */
async function load(sources: Sources, path: string): Promise<Loaded | null> {
  const answer = await sources.read(path, documentLimit);
  if ('bytes' in answer) return decode(path, answer.bytes);
  if (answer.absent === 'missing') return null;
  return { source: null, problem: cannotRead(path, answer.absent) };
}

function cannotRead(path: string, why: string): DocumentProblem {
  return {
    place: placeOf(sourceText(path, ''), 0, 0),
    message: `The file cannot be read: it is ${why}.`,
    hint: null,
  };
}

async function readDocumentAt(sources: Sources, path: string): Promise<ReadDocument> {
  const loaded = (await load(sources, path)) ?? { source: null, problem: cannotRead(path, 'missing') };
  const read = readDocument(loaded.source ?? sourceText(path, ''));
  return loaded.problem ? { ...read, document: null, problems: [loaded.problem] } : read;
}

function notAPractice({ placeOf: place }: ReadDocument): DocumentProblem {
  return { place: place(['kind']), message: 'chaperone.yaml must have `kind: practice`.', hint: null };
}

function settings(sources: Sources, practice: PracticeDocument) {
  return { practice, ownFindings: Object.keys(ownFindings), load: (path: string) => load(sources, path) };
}

async function policiesOf(sources: Sources, root: string, practice: PracticeDocument) {
  const paths = await matching(sources, root, practice.files?.policies ?? defaultFiles.policies);
  const documents = await Promise.all(paths.map((path) => readDocumentAt(sources, path)));
  const policies = documents.filter(({ kind }) => kind === 'policy');
  return { documents, resolved: await resolvePolicies(policies, settings(sources, practice)) };
}

/** The documents of the registers, which lie in a folder of their own. */
async function registersOf(sources: Sources, root: string, practice: PracticeDocument) {
  const folder = below(root, practice.files?.registers ?? defaultFiles.registers);
  const paths = (await sources.list(folder)).filter((path) => /\.(?:ya?ml|json)$/.test(path));
  return Promise.all(paths.map((path) => readDocumentAt(sources, path)));
}

async function calendarsOf(
  sources: Sources,
  paths: readonly string[],
  practice: PracticeDocument,
  readCalendars: ReadCalendars,
): Promise<readonly CalendarFile[]> {
  const loaded = await Promise.all(paths.map((path) => loadCalendar(sources, path)));
  const texts = loaded.flatMap((one) => ('source' in one ? [one.source] : []));
  const read = [...(await readCalendars(texts, calendarSettings(practice)))];
  return identify(loaded.map((one) => ('source' in one ? read.shift()! : one.unread)));
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
function dayIn(now: number, timeZone: string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(now);
  try {
    return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate().toString();
  }
}

function notesOf(
  calendars: readonly string[],
  config: string | null,
  document: PracticeDocument | null,
  documents: readonly ReadDocument[],
): string[] {
  return [
    ...(config === null
      ? [
          'There is no chaperone.yaml here or above: dates are read as UTC, and nothing is known of the practice.',
        ]
      : []),
    ...(config !== null && documents.length === 0
      ? ['No policy was found, so only the calendars themselves were checked.']
      : []),
    ...(config !== null && !document
      ? [
          'chaperone.yaml has mistakes: until they are mended, posts are judged as if nothing were known of the practice.',
        ]
      : []),
    ...(calendars.length === 0 ? ['No calendar was found.'] : []),
  ];
}
