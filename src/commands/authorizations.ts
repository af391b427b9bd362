import type { BrokenPermission, Table } from '../model/generated.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import type { Sources } from '../read/sources.ts';
import { endsOf, outlasts, visibleTime, type End } from '../rules/permitted-time.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions, type ReadPractice } from './read-practice.ts';

export interface AuthorizationsInputs extends ReadOptions {
  readonly sources: Sources;
  /** Ends up to this day, ISO 8601; null: all that are foreseen. */
  readonly aboutToBreak: string | null;
}

/** Lists the posts that each expiry, revocation or coming of age breaks. */
export async function authorizationsCommand(inputs: AuthorizationsInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const { aboutToBreak } = inputs;
  const broken = brokenIn(read, aboutToBreak);
  const all = read.practice.authorizations?.all ?? [];
  const report = reportOf(
    'authorizations',
    read,
    { findings: documentFindings(read.problems), cards: [], tables: [table(broken, aboutToBreak)] },
    'error',
  );
  const posts = new Set(broken.map(({ post }) => post.id)).size;
  report.summary = ending(`${count(posts, 'post')} can be seen after a permission ended`, report.counts);
  report.notes.push(
    read.practice.authorizations
      ? `${all.length} ${all.length === 1 ? 'permission was' : 'permissions were'} read.`
      : 'There is no register of permissions here.',
  );
  return { report, data: { aboutToBreak, broken }, practice: read.practice.document };
}

/** The posts that outlast a permission which ends by a day; null: whenever it ends. */
export function brokenIn({ practice, judge }: ReadPractice, day: string | null): BrokenPermission[] {
  const rule = judge.rules.map((each) => each.rule).find(({ kind }) => kind === 'authorization');
  const atMajority = rule?.kind === 'authorization' ? rule.options.atMajority : undefined;
  const posts = practice.calendars.flatMap((file) => file.posts).filter(({ stage }) => stage !== 'cancelled');
  const broken = (practice.authorizations?.all ?? []).flatMap((authorization) => {
    const citing = posts.filter(({ authorizations }) =>
      authorizations.some((id) => id.trim().toUpperCase() === authorization.id),
    );
    return endsOf(authorization, atMajority)
      .filter(({ lastDay }) => day === null || (lastDay !== null && lastDay <= day))
      .flatMap((end) =>
        citing
          .map((post) => ({ post, visible: visibleTime(post, practice.asOf) }))
          .filter(({ visible }) => outlasts(visible, end))
          .map(({ post: { id, path, line, date, channels }, visible: { until } }) => ({
            authorization: authorization.id,
            ends: end.lastDay,
            why: end.why,
            post: { id, path, line, date, channels },
            until,
          })),
      );
  });
  const key = ({ ends, authorization, post }: BrokenPermission): string =>
    [ends ?? '9', authorization, post.date ?? '9', post.path, String(post.line).padStart(9, '0')].join('\0');
  return broken.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const reasons: Readonly<Record<End['why'], string>> = {
  expiry: 'it expires',
  event: 'its event',
  majority: 'the patient comes of age',
  revocation: 'it was revoked',
};

function table(broken: readonly BrokenPermission[], day: string | null): Table {
  const rows = broken.map(({ authorization, ends, why, post, until }) => [
    authorization,
    ends ?? 'day not known',
    reasons[why],
    post.id,
    post.date ?? 'no date',
    post.channels.join(', '),
    until ?? 'never',
    `${post.path}:${post.line}`,
  ]);
  return {
    id: 'about-to-break',
    title: `Posts that outlast their permission${day === null ? '' : `, where it ends by ${day}`}`,
    columns: ['Permission', 'Holds until', 'Why', 'Post', 'Goes out', 'Channels', 'Comes down', 'Where'],
    rows,
    total: rows.length,
  };
}
