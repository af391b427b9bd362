import type { PolicyChange, Replay, ReplayedPost, Table } from '../model/generated.ts';
import type { Effect } from '../model/effect.ts';
import { count } from '../report/words.ts';

/** Rows that a list shows people; the rest is counted, and JSON has all. */
const most = 50;

/** What an effect is called in a column. */
const effectWords: Readonly<Record<Effect, string>> = {
  looser: 'Looser',
  mixed: 'In part looser',
  unknown: 'Cannot be told',
  stricter: 'Stricter',
  neutral: 'Same meaning',
};

/** What changes of an effect are called where they are counted. */
const counted: Readonly<Record<Effect, string>> = {
  looser: 'Changes that allow more',
  mixed: 'Changes that allow more in part and less in part',
  unknown: 'Changes of which it cannot be told whether they allow more',
  stricter: 'Changes that allow less',
  neutral: 'Changes that leave the meaning as it is',
};

/** What asks for most attention comes first. */
const order = Object.keys(effectWords) as Effect[];

function table(
  id: string,
  title: string,
  columns: string[],
  rows: readonly (string | number | null)[][],
): Table[] {
  if (rows.length === 0) return [];
  return [{ id, title, columns, rows: rows.slice(0, most), total: rows.length, leads: true }];
}

const posts = (id: string, title: string, why: string, found: readonly ReplayedPost[]): Table[] =>
  table(
    id,
    title,
    ['Post', 'Goes out', 'On', why, 'Where'],
    found.map(({ post, date, channels, rules, path, line }) => [
      post,
      date ?? 'no date',
      channels.join(', '),
      rules.join(', '),
      `${path}:${line}`,
    ]),
  );

const isLater = (before: string | null, after: string | null): boolean =>
  after === null || (before !== null && after > before);

const [blocked, allowed, unapproved] = [
  'Posts that could go out and no longer can',
  'Posts that could not go out and now can',
  'Posts that now lack an approval',
] as const;

/** The totals: what would happen if this were merged. */
function totals(changes: readonly PolicyChange[], replay: Replay, approvers: readonly string[]): Table {
  const moved = replay.destructionMoved;
  const longer = moved.filter(({ before, after }) => isLater(before, after)).length;
  const rows: [string, string | number][] = [
    ...order.map((effect): [string, number] => [
      counted[effect],
      changes.filter((change) => change.effect === effect).length,
    ]),
    [blocked, replay.newlyBlocked.length],
    [allowed, replay.newlyAllowed.length],
    [unapproved, replay.approvalsMissing.length],
    ['Records that are kept longer', longer],
    ['Records that are kept less long', moved.length - longer],
    ['Records that become due for destruction or review today', replay.becameDestroyable.length],
    ['People whose training becomes overdue', replay.overduePeople.length],
    ['Must be approved by', approvers.length > 0 ? approvers.join('; ') : 'nobody in particular'],
  ];
  const isQuiet = Object.values(replay).every((concerned) => concerned.length === 0);
  const quiet = isQuiet ? [['Posts, records and people that this concerns', 'none']] : [];
  const shown = [...rows.slice(0, -1).filter(([, value]) => value !== 0), ...quiet, ...rows.slice(-1)];
  return {
    id: 'policy-effect',
    title: 'What happens if this is merged',
    columns: ['', ''],
    rows: shown,
    total: shown.length,
    leads: true,
  };
}

const kept = (day: string | null): string => day ?? 'no day yet';

/** The changes themselves, what asks for most attention first. */
function changesTable(changes: readonly PolicyChange[]): Table[] {
  const sorted = order.flatMap((effect) => changes.filter((change) => change.effect === effect));
  return table(
    'policy-changes',
    `What changed (${count(changes.length, 'change')})`,
    ['Effect', 'Where', 'Comes from', 'Change'],
    sorted.map(({ effect, sentence, origin, path, line }) => [
      effectWords[effect],
      `${path}:${line}`,
      origin,
      sentence,
    ]),
  );
}

/** What becomes of records and people. */
const otherTables = ({ becameDestroyable, destructionMoved, overduePeople }: Replay): Table[] => [
  ...table(
    'became-destroyable',
    'Records that become due for destruction or review today',
    ['Record', 'Was to be kept until'],
    becameDestroyable.map(({ record, keepUntil }) => [record, kept(keepUntil)]),
  ),
  ...table(
    'destruction-moved',
    'Records whose last day of keeping moves',
    ['Record', 'Before', 'After'],
    destructionMoved.map(({ record, before, after }) => [record, kept(before), kept(after)]),
  ),
  ...table(
    'overdue-people',
    'People whose training becomes overdue',
    ['Person', 'Course'],
    overduePeople.map(({ person, course }) => [person, course]),
  ),
];

/** What a change does, for people: totals first, then lists. */
export function tablesOf(
  changes: readonly PolicyChange[],
  replay: Replay,
  approvers: readonly string[],
): Table[] {
  if (changes.length === 0) return [];
  return [
    totals(changes, replay, approvers),
    ...changesTable(changes),
    ...posts('newly-blocked', blocked, 'Held back by', replay.newlyBlocked),
    ...posts('newly-allowed', allowed, 'Was held back by', replay.newlyAllowed),
    ...posts('approvals-missing', unapproved, 'Asked for by', replay.approvalsMissing),
    ...otherTables(replay),
  ];
}
