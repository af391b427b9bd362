import { ownFindings } from '../lint/own-findings.ts';
import type { Raised } from '../lint/raise.ts';
import { registerProblems } from '../lint/registers.ts';
import { completionProblems } from '../lint/training.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Input } from '../model/generated.ts';
import type { SourceText } from '../model/place.ts';
import type { Practice } from '../model/practice.ts';
import { strictest, type Strictest } from '../policy/strictest.ts';
import {
  filesWithAdditions,
  strictestAuthorizations,
  strictestTraining,
  strictestWaivers,
  type RegisterFile,
  type Registers,
} from '../policy/strictest-registers.ts';
import type { Sources } from '../read/sources.ts';
import { list } from '../report/words.ts';
import { readDocuments, type Documents } from './read-documents.ts';
import { calendarsOf, type ReadCalendars } from './read-calendars.ts';
import {
  dayIn,
  likenessesFor,
  namesFor,
  notesOf,
  withoutTopics,
  readPractice,
  recordedFor,
  recording,
  wantedIn,
  type ReadOptions,
  type ReadPractice,
} from './read-practice.ts';
import { approvingBy, type Discussion, type Discussions } from './discussion.ts';
import { withRecorded } from './recorded.ts';
import {
  approvedRegisters,
  knowsLogins,
  ownersOf,
  withReviews,
  type Approved,
  type Approving,
} from './reviews.ts';
import { strayCalendars } from './stray.ts';

/** A change as it is judged: the files after it, those before it, and the files whose policy decides. */
export interface Change {
  readonly subject: Sources;
  /** Null: there is nothing to compare with. */
  readonly before: Sources | null;
  /** What the change is to be merged into. */
  readonly judge: Sources;
  /** The paths that the change adds or alters. */
  readonly changed: readonly string[];
  /** What was said and done about it; absent where that cannot be asked for. */
  readonly discussions?: Discussions;
}

export interface ReadChange {
  readonly read: ReadPractice;
  readonly before: Practice | null;
  /** The posts of the change that reviews approve. */
  readonly approved: readonly Approved[];
  /** What is wrong with the change itself. */
  readonly raised: readonly Raised[];
  /** What was wrong already with what it is to be merged into. */
  readonly raisedBefore: readonly Raised[];
}

/**
 * Reads a change for judging by what it is to be merged into. What it makes stricter counts already; what it loosens
 * or adds waits until it is merged, and the notes say so. Where there is no practice yet to judge it, it judges
 * itself.
 * @throws InputError where there is no practice on either side.
 */
export async function readChange(change: Change, options: ReadOptions): Promise<ReadChange> {
  const near = options.paths[0] ?? '';
  const judge = recording(change.judge);
  const court = await readDocuments(judge, options.config, near, options.organisation);
  if (!court.isSound) return firstAdoption(change, options, court.config === null);
  const reader = recording(change.subject);
  const head = (await touchesDocuments(change))
    ? await readDocuments(reader, options.config, near, options.organisation)
    : court;
  const law = strictest(court.law, head.law, ownFindings);
  const sets = head.config === null ? [court] : [court, head];
  const wanted = await union(change.subject, sets, options.paths);
  const readCalendars = remembering(options.readCalendars);
  const readAt = (sources: Sources, paths: readonly string[]) =>
    calendarsOf(sources, paths, court.practice, { readCalendars });
  const readAll = async (sources: Sources) => readAt(sources, await union(sources, sets, options.paths));

  const additions = filesWithAdditions(court, head);
  const asks = law.rules.some(({ rule }) => rule.kind === 'approval');
  const isReviewed = knowsLogins(court.practice);
  const discussed =
    isReviewed && (asks || additions.length > 0) ? ((await change.discussions?.()) ?? []) : [];
  const approving = await approvingOf(discussed, court, readAll, options);
  const approvedFiles = await approvedRegisters(additions, change.subject, approving);
  const isApproved = (path: string): boolean => approvedFiles.has(path);
  const registers: Registers = {
    authorizations: strictestAuthorizations(court.authorizations, head.authorizations, isApproved),
    waivers: strictestWaivers(court.waivers, head.waivers, isApproved),
    training: strictestTraining(court.training, head.training, isApproved),
  };
  const whole = await withoutCalendars(court, law, registers, options);
  const everything = registers.waivers === null ? [] : await union(change.subject, sets, []);
  const isPartial = !everything.every((path) => wanted.includes(path));

  const old = change.before && (await union(change.before, sets, options.paths));
  const stray = await strayCalendars(change, wanted, old ?? [], readAt, whole.asOf);
  const paths = [...wanted, ...stray.judged].sort();
  const recorded = await recordedFor(change.judge, { ...court, law });
  const before = change.before && withRecorded(await readAt(change.before, old ?? []), recorded);
  const written = await readAt(reader, paths);
  const judged =
    asks && isReviewed
      ? await withReviews(
          written,
          before ?? [],
          approving.map((each) => ({ ...each, readAt: (sources) => readAt(sources, paths) })),
        )
      : { calendars: written, approved: [] };
  const { approved, ...reviewed } = judged;
  const practice: Practice = {
    ...whole,
    ...reviewed,
    calendars: withRecorded(reviewed.calendars, recorded),
    ...(isPartial && { isPartial }),
  };
  return {
    read: {
      practice,
      judge: law,
      registry: head.registry,
      problems: head.problems,
      inputs: head === court ? [...judge.inputs(), ...reader.inputs()].sort(byPath) : reader.inputs(),
      notes: [
        ...notesOf(wanted, court),
        ...withoutTopics({ law }, options),
        ...notesOfChange(court, head, law),
        ...additionsNotes(additions, isApproved, court, isReviewed),
        ...(asks && isReviewed ? [approvalsNote(change)] : []),
      ],
      documents: head.documents,
      registers: head.registers,
      root: court.root,
      recorded,
    },
    before: before && {
      ...withRegisters(whole, court),
      ...(registers.authorizations && { authorizations: registers.authorizations }),
      ...(registers.training && { training: registers.training }),
      calendars: before,
    },
    // Registers are looked at as the change leaves them, whether they count yet or not.
    raised: [
      ...stray.raised,
      ...registerProblems(withRegisters(practice, head)),
      ...completionProblems(withRegisters(practice, head)),
      ...head.concernsOn(whole.asOf),
    ],
    raisedBefore: court.concernsOn(whole.asOf),
    approved,
  };
}

/** What must be known to judge the approvals of a change. */
async function approvingOf(
  discussed: readonly Discussion[],
  { law, practice, predicate }: Documents,
  readAll: (sources: Sources) => Promise<readonly CalendarFile[]>,
  options: ReadOptions,
): Promise<readonly Omit<Approving, 'readAt'>[]> {
  if (discussed.length === 0) return [];
  const dayOf = (at: number): string => dayIn(at, practice.timeZone);
  const names = await namesFor({ authorizations: null, waivers: null, law }, options);
  const asOf = options.asOf ?? dayOf(options.now);
  const known = { document: practice, asOf, predicate, ...(names && { names }) };
  return Promise.all(discussed.map((each) => approvingBy(each, practice, readAll, law, known, dayOf)));
}

const byPath = (a: Input, b: Input): number => (a.path < b.path ? -1 : 1);

const keyOf = ({ path, text }: SourceText): string => `${path}\0${text}`;

/** Reads each text once: most calendars are the same before a change and after it. */
export function remembering(read: ReadCalendars): ReadCalendars {
  const known = new Map<string, CalendarFile>();
  return async function* (sources, settings) {
    const all: SourceText[] = [];
    for await (const source of sources) all.push(source);
    const fresh = all.filter((source) => !known.has(keyOf(source)));
    const keys = fresh.map(keyOf).values();
    for await (const file of read(fresh, settings)) known.set(keys.next().value!, file);
    for (const source of all) yield known.get(keyOf(source))!;
  };
}

/** Whether a file may be a document, by its name. */
export const isDocument = (path: string): boolean => /\.(?:ya?ml|json|csv)$/i.test(path);

/**
 * Whether a change adds, alters or takes away what may be a document. One that does not has no say in what judges it,
 * however old its copies are.
 */
export async function touchesDocuments({
  subject,
  before,
  changed,
}: Pick<Change, 'subject' | 'before' | 'changed'>): Promise<boolean> {
  if (!before || changed.some(isDocument)) return true;
  const there = new Set(await subject.list(''));
  return (await before.list('')).some((path) => isDocument(path) && !there.has(path));
}

/** What is known of the practice that judges, but for the calendars. */
async function withoutCalendars(
  { practice, predicate }: Documents,
  law: Strictest,
  registers: Registers,
  options: ReadOptions,
): Promise<Omit<Practice, 'calendars'>> {
  const names = await namesFor({ ...registers, law }, options);
  const likenesses = await likenessesFor({ law }, options);
  const asOf = options.asOf ?? dayIn(options.now, practice.timeZone);
  const models = { ...(names && { names }), ...(likenesses && { likenesses }) };
  return withRegisters({ document: practice, asOf, predicate, ...models }, registers);
}

function withRegisters<Known extends object>(practice: Known, registers: Registers): Known {
  const { authorizations, waivers, training } = registers;
  return {
    ...practice,
    ...(authorizations && { authorizations }),
    ...(waivers && { waivers }),
    ...(training && { training }),
  };
}

/** With no practice to judge by, the change brings its own. */
async function firstAdoption(change: Change, options: ReadOptions, isMissing: boolean): Promise<ReadChange> {
  const read = await readPractice(change.subject, options);
  const before = change.before && (await readPractice(change.before, options, 'calendars'));
  const why = isMissing
    ? 'First adoption: there is no chaperone.yaml yet where this is to be merged, so this change is judged by its own policy.'
    : 'The chaperone.yaml where this is to be merged has mistakes, so this change is judged by its own policy.';
  return {
    read: { ...read, notes: [...read.notes, why] },
    before: before && { ...read.practice, calendars: before.practice.calendars },
    raised: [],
    raisedBefore: [],
    approved: [],
  };
}

/** The calendars that any of the practices asks for. */
async function union(
  sources: Sources,
  sets: readonly Documents[],
  paths: readonly string[],
): Promise<string[]> {
  const found = await Promise.all(sets.map((documents) => wantedIn(sources, documents, paths)));
  return [...new Set(found.flat())].sort();
}

/** What becomes of what a change adds to registers. */
function additionsNotes(
  additions: readonly RegisterFile[],
  isApproved: (path: string) => boolean,
  { practice }: Documents,
  isReviewed: boolean,
): string[] {
  const waiting = additions.filter(({ path }) => !isApproved(path));
  const counted = additions.filter(({ path }) => isApproved(path)).map(({ path }) => path);
  const owners = [...new Set(waiting.flatMap(({ kind }) => ownersOf(kind, practice)))].sort();
  const orApproved =
    isReviewed && owners.length > 0
      ? `, or once somebody whose role owns the register (${owners.join(', ')}) has approved this as it stands`
      : '';
  return [
    ...(counted.length > 0
      ? [
          `What this adds to ${some([...new Set(counted)])} counts: whoever owns that register approved it as it stands.`,
        ]
      : []),
    ...(waiting.length > 0
      ? [
          `Permissions, waivers and completions that this adds or alters count once they are merged${orApproved}.`,
        ]
      : []),
  ];
}

function approvalsNote({ discussions }: Change): string {
  return discussions
    ? 'Posts of this change are approved by reviews of it; approvals that it writes itself do not count.'
    : 'Reviews could not be asked for (no token), so no post of this change counts as approved.';
}

/** How many ids a note names. */
const named = 10;

function some(ids: readonly string[]): string {
  const more = ids.length - named;
  return list([...ids.slice(0, named), ...(more > 0 ? [`${more} more`] : [])]);
}

/** What the change does to its own judge, in sentences. */
function notesOfChange(court: Documents, head: Documents, { tightened, waiting }: Strictest): string[] {
  const isSame = JSON.stringify(court.practice) === JSON.stringify(head.practice);
  const said: readonly (readonly [boolean, string])[] = [
    [
      court.documents.length === 0 && head.documents.length > 0,
      'First adoption: there is no policy yet where this is to be merged, so the one of this change counts.',
    ],
    [
      court.problems.length > 0,
      'Documents where this is to be merged have mistakes; what is sound of them counts.',
    ],
    [tightened.length > 0, `Stricter here, and counted already: ${some(tightened)}.`],
    [waiting.length > 0, `Changed or loosened here, and waiting until this is merged: ${some(waiting)}.`],
    [head.config === null, 'This takes chaperone.yaml away; posts are still judged by it.'],
    [
      head.config !== null && !isSame,
      'What this changes in chaperone.yaml counts once it is merged; calendars that it adds are read already.',
    ],
  ];
  return said.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}
