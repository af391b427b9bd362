import type { Raised } from '../lint/raise.ts';
import { registerProblems } from '../lint/registers.ts';
import { completionProblems } from '../lint/training.ts';
import type { Input } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { additionsNotes, approvalsNote, notesOfChange } from './change-notes.ts';
import {
  calendarsOfChange,
  countedIn,
  filesOf,
  sidesOf,
  withRegisters,
  withoutCalendars,
  type Change,
  type Counted,
  type Sides,
} from './change-sides.ts';
import { readDocuments } from './read-documents.ts';
import {
  notesOf,
  readPractice,
  recordedFor,
  recording,
  withoutTopics,
  type ReadOptions,
  type ReadPractice,
} from './read-practice.ts';
import type { Approved } from './reviews.ts';

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
  const sides = sidesOf(change, options, court, head);
  const counted = await countedIn(sides);
  const whole = await withoutCalendars(court, sides.law, counted.registers, options);
  const files = await filesOf(sides, counted.registers, whole.asOf);
  const recorded = await recordedFor(change.judge, { ...court, law: sides.law });
  const { before, approved, ...judged } = await calendarsOfChange(sides, counted, files, reader, recorded);
  const practice: Practice = {
    ...whole,
    ...judged,
    ...(files.isPartial && { isPartial: true }),
  };
  return {
    read: {
      practice,
      judge: sides.law,
      registry: head.registry,
      problems: head.problems,
      inputs: head === court ? [...judge.inputs(), ...reader.inputs()].sort(byPath) : reader.inputs(),
      notes: notesFor(sides, counted, files.wanted),
      documents: head.documents,
      registers: head.registers,
      root: court.root,
      recorded,
    },
    before: before && {
      ...withRegisters(withRegisters(whole, court), registersBefore(counted)),
      calendars: before,
    },
    raised: [...files.stray, ...raisedIn(practice, sides)],
    raisedBefore: court.concernsOn(whole.asOf),
    approved,
  };
}

/** The registers by which the state before a change is judged: waivers are those of then. */
const registersBefore = ({ registers }: Counted) => ({ ...registers, waivers: null });

/** What a report says of a change, beside its findings. */
function notesFor(sides: Sides, counted: Counted, wanted: readonly string[]): string[] {
  const { change, options, court, head, law } = sides;
  return [
    ...notesOf(wanted, court),
    ...withoutTopics({ law }, options),
    ...notesOfChange(court, head, law),
    ...additionsNotes(counted.additions, counted.isApproved, court, sides.isReviewed),
    ...(sides.asks && sides.isReviewed ? [approvalsNote(change.discussions !== undefined)] : []),
  ];
}

/** What is wrong with registers as the change leaves them, whether they count yet or not. */
function raisedIn(practice: Practice, { head }: Sides): Raised[] {
  const left = withRegisters(practice, head);
  return [...registerProblems(left), ...completionProblems(left), ...head.concernsOn(practice.asOf)];
}

const byPath = (a: Input, b: Input): number => (a.path < b.path ? -1 : 1);

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
