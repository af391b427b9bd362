import { demandedApprovers, requiredApprovers } from '../changes/approvers.ts';
import { faultsOf } from '../changes/faults.ts';
import { changesBetween, effectOfAll } from '../changes/index.ts';
import { replayPeople } from '../changes/replay-people.ts';
import { replayPosts, type Replayed, type Side } from '../changes/replay-posts.ts';
import { replayRecords, type ReplayedRecords } from '../changes/replay-records.ts';
import { tablesOf } from '../changes/tables.ts';
import { versionProblems } from '../changes/versions.ts';
import type { Comparing, World } from '../changes/world.ts';
import { stamp } from '../lint/stamp.ts';
import type { Finding, PolicyChange, Replay, ReplayedPost, Table } from '../model/generated.ts';
import { organisationPrefix, packPrefix } from '../policy/references.ts';
import type { ReadDocument } from '../read/document.ts';
import type { Sources } from '../read/sources.ts';
import { holdsIn } from '../records/holds.ts';
import { readRegister } from '../records/register.ts';
import { reworded } from '../policy/taught.ts';
import { recordsPolicy } from '../records/resolve.ts';
import type { RetentionWorld } from '../records/retention.ts';
import type { Effect } from '../model/effect.ts';
import { registersFolder } from './discover.ts';
import type { Documents } from './read-documents.ts';
import type { ReadPractice } from './read-practice.ts';

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
  /** Roles without whose approval a looser change does not pass; `a or b` where one of several is enough. */
  readonly demanded: readonly string[];
  readonly tables: readonly Table[];
}

/** The documents of one side, resolved. */
function worldOf({ practice, law, registry, authorizations, waivers, training, ...read }: Documents): World {
  const isOthers = ({ source }: ReadDocument): boolean =>
    source.path.startsWith(organisationPrefix) || read.copies.digestOf.has(source.path);
  const loaded = read.loaded.filter(({ source }) => !source.path.startsWith(packPrefix));
  const near = loaded.filter((one) => !isOthers(one));
  const documents = [...(read.file ? [read.file] : []), ...read.documents, ...near, ...read.registers];
  const extended = loaded.filter(isOthers);
  const records = recordsPolicy(read.documents, practice);
  const holds = holdsIn([...read.registers, ...read.documents]);
  return { practice, law, registry, records, authorizations, waivers, training, holds, documents, extended };
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
  const folder = registersFolder(root, after.practice);
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
  const sides = [sideOf(read.practice, old), sideOf(read.practice, now)] as const;
  const posts = isSame ? null : replayPosts(...sides);
  const replay: Replay = {
    newlyBlocked: (posts?.newlyBlocked ?? []).map(told),
    newlyAllowed: (posts?.newlyAllowed ?? []).map(told),
    approvalsMissing: (posts?.approvalsMissing ?? []).map(told),
    ...(await recordsReplayed(comparing, changes, sources, now)),
    overduePeople: isSame
      ? []
      : replayPeople(sides[0].practice, sides[1].practice, reworded(old.law.rules, now.law.rules)),
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
    demanded: demandedApprovers(changes, comparing.before),
    tables: tablesOf(changes, replay, approvers),
  };
}
