import { requiredApprovers } from '../changes/approvers.ts';
import { faultsOf } from '../changes/faults.ts';
import { changesBetween, effectOfAll } from '../changes/index.ts';
import { replayPosts, type Replayed, type Side } from '../changes/replay-posts.ts';
import { replayRecords, type ReplayedRecords } from '../changes/replay-records.ts';
import { tablesOf } from '../changes/tables.ts';
import { versionProblems } from '../changes/versions.ts';
import type { Comparing, World } from '../changes/world.ts';
import { stamp } from '../lint/stamp.ts';
import type { FailOn } from '../lint/verdict.ts';
import type {
  Finding,
  OverduePerson,
  PolicyChange,
  Replay,
  ReplayedPost,
  Table,
} from '../model/generated.ts';
import type { Effect } from '../rules/effect.ts';
import type { Sources } from '../read/sources.ts';
import { holdsIn } from '../records/holds.ts';
import { readRegister } from '../records/register.ts';
import { recordsPolicy } from '../records/resolve.ts';
import type { RetentionWorld } from '../records/retention.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { below, defaultFiles } from './discover.ts';
import { InputError } from './fault.ts';
import { matrixOf } from '../training/matrix.ts';
import { documentFindings, reportOf } from './lint.ts';
import { readDocuments, type Documents } from './read-documents.ts';
import { noPractice, practiceOf, recording, type ReadOptions, type ReadPractice } from './read-practice.ts';

export interface DiffInputs extends ReadOptions {
  /** The files as they were, and the folder in them from which chaperone.yaml is looked for. */
  readonly before: { readonly sources: Sources; readonly paths: readonly string[] };
  /** The files as they are to be. */
  readonly sources: Sources;
  readonly failOn: FailOn;
}

/** What a change of documents is and does. */
export interface PolicyDiff {
  readonly effect: Effect;
  readonly changes: readonly PolicyChange[];
  readonly replay: Replay;
  readonly requiredApprovers: readonly string[];
}

/** A diff with what is said about it. */
export interface Consequences {
  readonly diff: PolicyDiff;
  readonly findings: readonly Finding[];
  readonly tables: readonly Table[];
}

/** The documents of one side, resolved. */
function worldOf({ practice, law, registry, authorizations, waivers, ...read }: Documents): World {
  const own = [...(read.file ? [read.file] : []), ...read.documents];
  const documents = [...own, ...read.registers];
  const records = recordsPolicy(read.documents, practice);
  const holds = holdsIn([...read.registers, ...read.documents]);
  return { practice, law, registry, records, authorizations, waivers, holds, documents };
}

/** The head's calendars as one side judges them: its practice, its registers, its rules. */
function sideOf({ calendars, asOf, names }: ReadPractice['practice'], documents: Documents): Side {
  const { practice, predicate, law, authorizations, waivers, training } = documents;
  return {
    practice: {
      document: practice,
      asOf,
      calendars,
      predicate,
      ...(names && { names }),
      ...(authorizations && { authorizations }),
      ...(waivers && { waivers }),
      ...(training && { training }),
    },
    judge: law,
  };
}

const told = ({ post, rules }: Replayed): ReplayedPost => ({
  post: post.id,
  path: post.path,
  line: post.line,
  date: post.date,
  channels: [...post.channels],
  rules: [...rules],
});

/** Documents on which the last day of a record's keeping hangs. */
const decidesRecords: ReadonlySet<PolicyChange['document']> = new Set([
  'practice',
  'records',
  'retention',
  'holds',
  'authorizations',
]);

const nothing: ReplayedRecords = { destructionMoved: [], becameDestroyable: [] };

/** What becomes of every record in the register of the head. */
async function recordsReplayed(
  { before, after, asOf }: Comparing,
  changes: readonly PolicyChange[],
  sources: Sources,
  { root }: Documents,
): Promise<ReplayedRecords> {
  if (!changes.some(({ document }) => decidesRecords.has(document))) return nothing;
  const folder = below(root, after.practice.files?.registers ?? defaultFiles.registers);
  const { records } = await readRegister(sources, folder);
  const world = ({ practice, records: policy, holds, authorizations }: World): RetentionWorld => ({
    practice,
    asOf,
    policy,
    holds,
    authorization: (id) => authorizations?.get(id),
  });
  return replayRecords(records, world(before), world(after));
}

/** Whoever holds a course before a change and not after it, or only for a while: what it asks of them is due. */
function overdue(before: Side, after: Side): OverduePerson[] {
  const held = (side: Side): Set<string> =>
    new Set(
      matrixOf(side.practice, side.practice.asOf)
        .filter(({ standing }) => standing.state !== 'current')
        .map(({ person, course }) => `${person} ${course.id}`),
    );
  const old = held(before);
  return [...held(after)]
    .filter((key) => !old.has(key))
    .map((key) => {
      const [person = '', course = ''] = key.split(' ');
      return { person, course };
    });
}

/** The consequences of a change, of which both sides' documents and the head's calendars are read. */
export async function consequencesOf(
  old: Documents,
  now: Documents,
  read: ReadPractice,
  sources: Sources,
): Promise<Consequences> {
  const { asOf } = read.practice;
  const comparing: Comparing = { before: worldOf(old), after: worldOf(now), asOf };
  const changes = changesBetween(comparing);
  const isSame = changes.length === 0;
  const posts = isSame ? null : replayPosts(sideOf(read.practice, old), sideOf(read.practice, now));
  const replay: Replay = {
    newlyBlocked: (posts?.newlyBlocked ?? []).map(told),
    newlyAllowed: (posts?.newlyAllowed ?? []).map(told),
    approvalsMissing: (posts?.approvalsMissing ?? []).map(told),
    ...(await recordsReplayed(comparing, changes, sources, now)),
    overduePeople: isSame ? [] : overdue(sideOf(read.practice, old), sideOf(read.practice, now)),
  };
  const approvers = requiredApprovers(changes, comparing.before);
  const raised = [
    ...faultsOf(changes, comparing),
    ...versionProblems(changes, comparing.before, comparing.after),
  ];
  // What the change says about these findings counts once it is merged.
  const findings = stamp(raised, old.law.own, asOf)
    .filter(({ standing }) => standing !== 'off')
    .map(({ finding }) => finding);
  return {
    diff: { effect: effectOfAll(changes), changes, replay, requiredApprovers: approvers },
    findings,
    tables: tablesOf(changes, replay, approvers),
  };
}

/** `chaperone diff`: what a change of the practice's documents means, and what it does to all that is planned and on record. */
export async function diffCommand(inputs: DiffInputs): Promise<Result> {
  const near = inputs.paths[0] ?? '';
  const reader = recording(inputs.sources);
  const now = await readDocuments(reader, inputs.config, near);
  const old = await readDocuments(inputs.before.sources, inputs.config, inputs.before.paths[0] ?? '');
  if (now.config === null && old.config === null) throw new InputError(noPractice);
  const read = await practiceOf(now, reader, { ...inputs, paths: [] });
  const { diff, findings, tables } = await consequencesOf(old, now, read, inputs.sources);
  const all = [...documentFindings(now.problems), ...findings];
  const report = reportOf('diff', read, { findings: all, cards: [], tables: [...tables] }, inputs.failOn);
  report.summary = ending(
    diff.changes.length === 0
      ? 'Nothing changed'
      : `${count(diff.changes.length, 'change')}, together ${diff.effect}`,
    report.counts,
  );
  report.notes.push(...notes(old, now, diff));
  return { report, data: { ...diff }, practice: now.practice };
}

function notes(old: Documents, now: Documents, { changes }: PolicyDiff): string[] {
  return [
    ...(changes.length === 0 ? ['Nothing changed in what the documents say.'] : []),
    ...(old.config === null ? ['First adoption: there was no chaperone.yaml before.'] : []),
    ...(now.config === null ? ['This takes chaperone.yaml away.'] : []),
    ...(old.problems.length > 0
      ? ['The documents as they were have mistakes; what is sound of them is compared.']
      : []),
    ...(now.problems.length > 0
      ? ['The documents have mistakes; until they are mended, what follows is not all that would happen.']
      : []),
  ];
}
