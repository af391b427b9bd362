import { ownFindings } from '../lint/own-findings.ts';
import type { Raised } from '../lint/raise.ts';
import type { CalendarFile } from '../model/calendar.ts';
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
import { asSeen, isWithin, passingForCalendar } from './discover.ts';
import { approvingBy, type Discussion, type Discussions } from './discussion.ts';
import { calendarsOf, remembering } from './read-calendars.ts';
import type { Documents } from './read-documents.ts';
import { dayIn, likenessesFor, namesFor, partOf, wantedIn, type ReadOptions } from './read-practice.ts';
import { withRecorded, type Recorded } from './recorded.ts';
import { approvedRegisters, knowsLogins, withReviews, type Approved, type Approving } from './reviews.ts';
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

/** A change with the documents of both sides, and what they make together. */
export interface Sides {
  readonly change: Change;
  readonly options: ReadOptions;
  /** The documents of what the change is to be merged into. */
  readonly court: Documents;
  /** Those of the change; the same ones where it touches none. */
  readonly head: Documents;
  readonly law: Strictest;
  /** The documents that say which calendars there are. */
  readonly sets: readonly Documents[];
  /** Whether a rule asks for approvals. */
  readonly asks: boolean;
  /** Whether reviews can be told apart. */
  readonly isReviewed: boolean;
  readonly readAt: (sources: Sources, paths: readonly string[]) => Promise<readonly CalendarFile[]>;
}

/** Joins the documents of both sides. */
export function sidesOf(change: Change, options: ReadOptions, court: Documents, head: Documents): Sides {
  const law = strictest(court.law, head.law, ownFindings);
  const readCalendars = remembering(options.readCalendars);
  return {
    change,
    options,
    court,
    head,
    law,
    sets: head.config === null ? [court] : [court, head],
    asks: law.rules.some(({ rule }) => rule.kind === 'approval'),
    isReviewed: knowsLogins(court.practice),
    readAt: (sources, paths) => calendarsOf(sources, paths, court.practice, { readCalendars }),
  };
}

/** What a change adds to registers, what of it counts already, and by whose approvals. */
export interface Counted {
  readonly additions: readonly RegisterFile[];
  readonly isApproved: (path: string) => boolean;
  readonly registers: Registers;
  readonly approving: readonly Omit<Approving, 'readAt'>[];
}

/** Asks who approved the change, where something hangs on it, and joins the registers of both sides. */
export async function countedIn(sides: Sides): Promise<Counted> {
  const { change, court, head } = sides;
  const additions = filesWithAdditions(court, head);
  const hangs = sides.isReviewed && (sides.asks || additions.length > 0);
  const discussed = hangs ? ((await change.discussions?.()) ?? []) : [];
  const approving = await approvingOf(discussed, sides);
  const approvedFiles = await approvedRegisters(additions, change.subject, approving);
  const isApproved = (path: string): boolean => approvedFiles.has(path);
  const registers: Registers = {
    authorizations: strictestAuthorizations(court.authorizations, head.authorizations, isApproved),
    waivers: strictestWaivers(court.waivers, head.waivers, isApproved),
    training: strictestTraining(court.training, head.training, isApproved),
  };
  return { additions, isApproved, registers, approving };
}

/** What must be known to judge the approvals of a change. */
async function approvingOf(
  discussed: readonly Discussion[],
  { court: { law, practice, predicate }, sets, options, readAt }: Sides,
): Promise<readonly Omit<Approving, 'readAt'>[]> {
  if (discussed.length === 0) return [];
  const dayOf = (at: number): string => dayIn(at, practice.timeZone);
  const names = await namesFor({ authorizations: null, waivers: null, law }, options);
  const asOf = options.asOf ?? dayOf(options.now);
  const known = { document: practice, asOf, predicate, ...(names && { names }) };
  const readAll = async (sources: Sources) => readAt(sources, await union(sources, sets, options.paths));
  return Promise.all(discussed.map((each) => approvingBy(each, practice, readAll, law, known, dayOf)));
}

/** Which calendars of a change are judged. */
export interface Files {
  /** Those that the documents of either side ask for, after the change. */
  readonly wanted: readonly string[];
  /** What of them and of calendars out of sight is judged here. */
  readonly judged: readonly string[];
  /** What it is compared with. */
  readonly before: readonly string[];
  /** Whether less is judged than there is. */
  readonly isPartial: boolean;
  /** What is wrong with calendars that the change takes out of sight. */
  readonly stray: readonly Raised[];
}

/** Looks for the calendars before and after a change. */
export async function filesOf(sides: Sides, { waivers }: Registers, asOf: string): Promise<Files> {
  const { change, options, sets, readAt } = sides;
  const wanted = await union(change.subject, sets, options.paths);
  const everything = waivers === null ? [] : await union(change.subject, sets, []);
  const old = change.before ? await union(change.before, sets, options.paths) : [];
  const tests = sets.map(({ root, practice }) => passingForCalendar(root, practice));
  const isAsked = (path: string): boolean =>
    options.paths.length === 0 || options.paths.some((folder) => isWithin(asSeen(path), asSeen(folder)));
  const passes = (path: string): boolean => isAsked(path) && tests.some((test) => test(path));
  const stray = await strayCalendars(change, { wanted, old, passes }, readAt, asOf);
  return {
    wanted,
    judged: partOf([...wanted, ...stray.judged].sort(), options.shard),
    before: partOf(old, options.shard),
    isPartial: !everything.every((path) => partOf(wanted, options.shard).includes(path)),
    stray: stray.raised,
  };
}

/** The calendars of a change with the approvals that count for them, and those before it. */
export async function calendarsOfChange(
  { change, asks, isReviewed, readAt }: Sides,
  { approving }: Counted,
  files: Files,
  reader: Sources,
  recorded: Recorded,
): Promise<
  Pick<Practice, 'calendars' | 'reviewed'> & {
    readonly before: readonly CalendarFile[] | null;
    readonly approved: readonly Approved[];
  }
> {
  const before = change.before && withRecorded(await readAt(change.before, files.before), recorded);
  const written = await readAt(reader, files.judged);
  if (!asks || !isReviewed) return { before, calendars: withRecorded(written, recorded), approved: [] };
  const judged = await withReviews(
    written,
    before ?? [],
    approving.map((each) => ({ ...each, readAt: (sources) => readAt(sources, files.judged) })),
  );
  return { ...judged, before, calendars: withRecorded(judged.calendars, recorded) };
}

/** What is known of the practice that judges, but for the calendars. */
export async function withoutCalendars(
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

/** With registers, where there are any; those that are known stay. */
export function withRegisters<Known extends object>(practice: Known, registers: Registers): Known {
  const { authorizations, waivers, training } = registers;
  return {
    ...practice,
    ...(authorizations && { authorizations }),
    ...(waivers && { waivers }),
    ...(training && { training }),
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
