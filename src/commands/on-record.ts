import { contentDigest } from '../model/digest.ts';
import type { Raised } from '../lint/raise.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Hold, PracticeDocument, RegisterEvent, Table } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { Practice } from '../model/practice.ts';
import type { ReadDocument } from '../read/document.ts';
import { authorizationsIn } from '../read/registers.ts';
import type { Sources } from '../read/sources.ts';
import { unclassifiedPosts } from '../records/checks.ts';
import { changeProblems, heldBy, uncaptured, type RegisterChange } from '../records/compare.ts';
import { consequencesTable, movedRecords, scheduledEarlier } from '../records/consequences.ts';
import { holdsIn } from '../records/holds.ts';
import { pairOf } from '../records/pair.ts';
import { dayTeller } from '../model/period.ts';
import { eventsOf, readRegister, registerFiles, type RecordProblem } from '../records/register.ts';
import { recordsPolicy } from '../records/resolve.ts';
import type { RetentionWorld } from '../records/retention.ts';
import { factsTable, foldEvent, type Records, type RecordState } from '../records/state.ts';
import { takeDowns } from '../records/trace.ts';
import { below, defaultFiles } from './discover.ts';
import { readDocuments, type Documents } from './read-documents.ts';
import type { ReadOptions, ReadPractice } from './read-practice.ts';
import { digestOf, registerChange } from './register-change.ts';

/** The files before and after a change, and what it is to be merged into. */
export interface OnRecordInputs extends ReadOptions {
  readonly sources: Sources;
  /** Null: there is nothing to compare with. */
  readonly base: Sources | null;
  readonly judge?: { readonly sources: Sources };
}

/** What a change means for records: what it may not do, and what it moves. */
export interface OnRecord {
  readonly raised: readonly Raised[];
  readonly raisedBefore: readonly Raised[];
  readonly tables: readonly Table[];
}

/** What decides about records, as documents say it. */
type Side = Pick<Documents, 'documents' | 'registers' | 'authorizations'>;

const at = (path: string): Place => ({ path, line: 1, column: 1, endLine: 1, endColumn: 1 });

const raisedFrom = (problems: readonly RecordProblem[]): Raised[] =>
  problems.map(({ finding, place, message }) => ({
    by: finding,
    problem: { place, message, field: message },
    post: null,
    path: place.path,
  }));

const holdsOf = ({ documents, registers }: Side): Hold[] => holdsIn([...registers, ...documents]);

function worldOf(side: Side, practice: PracticeDocument, asOf: string): RetentionWorld {
  return {
    practice,
    asOf,
    policy: recordsPolicy(side.documents, practice),
    holds: holdsOf(side),
    authorization: (id) => side.authorizations?.get(id),
  };
}

/** Tells of a calendar's posts which fall into no class, where the practice says what its classes are. */
export function classifying(
  documents: readonly ReadDocument[],
  { document, asOf }: Omit<Practice, 'calendars'>,
): (file: CalendarFile) => Raised[] {
  const policy = recordsPolicy(documents, document);
  return ({ posts }) =>
    unclassifiedPosts(posts, policy, asOf).map(({ finding, place, message, post }) => ({
      by: finding,
      problem: { place, message },
      post,
      path: place.path,
    }));
}

/** Records as they were before the events that a change adds. */
async function recordsBefore(
  added: readonly RegisterEvent[],
  base: Sources,
  folder: string,
): Promise<Records> {
  const touched = new Set(added.map(({ record }) => record));
  const records: Records = new Map();
  const table = factsTable();
  if (touched.size === 0) return records;
  for await (const batch of eventsOf(base, await registerFiles(base, folder), () => {}))
    for (const event of batch) if (touched.has(event.record)) foldEvent(records, event, table);
  return records;
}

/** Calendars in which a post that is on record and held was rewritten, or from which it was taken. */
function rewrittenPosts(before: Practice, after: Practice, isHeld: (id: string) => boolean): RecordProblem[] {
  const posts = after.calendars.flatMap((file) => file.posts);
  return before.calendars
    .flatMap((file) => file.posts)
    .filter(({ id }) => isHeld(id))
    .flatMap((form) => {
      const now = pairOf({ id: form.id, form }, posts);
      if (now && contentDigest(now) === contentDigest(form)) return [];
      const place: Place = now?.places.post ?? at(form.path);
      const what = now ? 'is rewritten' : 'is taken out of the calendar';
      return [
        { finding: 'records/held', place, message: `The post ${form.id} ${what}, and a hold covers it.` },
      ];
    });
}

/** Copies of held records that lie in the repository, and that the change takes away or alters. */
async function alteredCopies(
  held: readonly RecordState[],
  root: string,
  base: Sources,
  sources: Sources,
): Promise<RecordProblem[]> {
  const there = new Set(await base.list(''));
  const problems: RecordProblem[] = [];
  for (const { id, copies } of held)
    for (const { location } of copies) {
      const path = below(root, location);
      if (!there.has(path) || (await digestOf(base, path)) === (await digestOf(sources, path))) continue;
      problems.push({
        finding: 'records/held',
        place: at(path),
        message: `A copy of the record ${id} is taken away or altered, and a hold covers it.`,
      });
    }
  return problems;
}

const unchanged: RegisterChange = { lost: [], added: [], problems: [] };

const textOf = (documents: readonly ReadDocument[]): string =>
  JSON.stringify(documents.map(({ source }) => [source.path, source.text]));

const isSame = (a: Side, b: Side): boolean =>
  textOf(a.documents) === textOf(b.documents) && textOf(a.registers) === textOf(b.registers);

/** What a change that is to be merged means for records, judged by the practice that judges. */
async function compared(
  inputs: OnRecordInputs,
  base: Sources,
  read: ReadPractice,
  before: Practice | null,
): Promise<Pick<OnRecord, 'raised' | 'tables'>> {
  const { document, asOf } = read.practice;
  const near = inputs.paths[0] ?? '';
  const old = await readDocuments(base, inputs.config, near);
  const court = inputs.judge ? await readDocuments(inputs.judge.sources, inputs.config, near) : old;
  const held = [...read.registers, ...read.documents.filter(({ kind }) => kind === 'authorizations')];
  const after: Side = { ...read, authorizations: authorizationsIn(held) };
  const folder = below(read.root, document.files?.registers ?? defaultFiles.registers);
  // Registers in a repository of their own change in its pull requests; this one may still move what they hold.
  const change = folder.startsWith('../') ? unchanged : await registerChange(base, inputs.sources, folder);
  const holds = { before: holdsOf(old), after: holdsOf(after), there: holdsOf(court) };
  const areHolds = holds.before.length + holds.after.length + holds.there.length > 0;
  const isUnchanged = isSame(old, after);
  const isIdle = change.added.length + change.lost.length + change.problems.length === 0;
  if (isUnchanged && isIdle && !areHolds) return { raised: [], tables: [] };

  const { records } = await readRegister(inputs.sources, folder);
  const earlier = await recordsBefore(change.added, base, folder);
  const touched = new Set(change.added.map(({ record }) => record));
  const recordBefore = (id: string): RecordState | undefined =>
    touched.has(id) ? earlier.get(id) : records.get(id);
  const holdsOn = heldBy(holds, document, asOf);
  const isHeld = (id: string): boolean => {
    const record = records.get(id) ?? recordBefore(id);
    return record !== undefined && holdsOn(record).length > 0;
  };
  const places = { register: at(`${folder}/events`), holds: at(`${folder}/holds.yaml`) };
  const moved = movedRecords(
    { world: worldOf(old, document, asOf), recordOf: recordBefore },
    { world: worldOf(after, document, asOf), records },
    isUnchanged ? [...touched].filter((id) => records.has(id)) : records.keys(),
  );
  const heldRecords = areHolds ? [...records.values()].filter((one) => isHeld(one.id)) : [];
  const problems = [
    ...changeProblems(change, holds, (id) => records.get(id), { practice: document, asOf, places }),
    ...uncaptured(
      change.added,
      (id) => records.get(id),
      ({ id }) => isHeld(id),
      places.register,
    ),
    ...(before ? rewrittenPosts(before, read.practice, isHeld) : []),
    ...(await alteredCopies(heldRecords, read.root, base, inputs.sources)),
    ...scheduledEarlier(
      isUnchanged ? [] : moved.filter(({ id }) => !touched.has(id)),
      isHeld,
      places.register,
    ),
  ];
  const allBefore: Records =
    touched.size === 0
      ? records
      : new Map(
          [...records].flatMap(([id]) => {
            const record = recordBefore(id);
            return record ? [[id, record] as const] : [];
          }),
        );
  const dayOf = dayTeller(document.timeZone);
  const permissions = (side: Side) => side.authorizations?.all ?? [];
  const table = consequencesTable(change, holds, moved, {
    before: takeDowns(allBefore.values(), permissions(old), { asOf, dayOf, practice: document }),
    after: takeDowns(records.values(), permissions(after), { asOf, dayOf, practice: document }),
  });
  return { raised: raisedFrom(problems), tables: table ? [table] : [] };
}

/** What posts and a change mean for records: posts of no class, holds that a change breaks, and what it moves. */
export async function onRecord(
  inputs: OnRecordInputs,
  read: ReadPractice,
  before: Practice | null,
): Promise<OnRecord> {
  const now = read.practice.calendars.flatMap(classifying(read.documents, read.practice));
  const then = before ? before.calendars.flatMap(classifying(read.documents, before)) : [];
  // Without a common commit, what it is to be merged into is what may not be lost.
  const base = inputs.base ?? inputs.judge?.sources ?? null;
  const { raised, tables } = base ? await compared(inputs, base, read, before) : { raised: [], tables: [] };
  return { raised: [...now, ...raised], raisedBefore: then, tables };
}
