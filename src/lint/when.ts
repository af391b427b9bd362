import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { lint, type Judge } from './lint.ts';

/** Findings about posts by what they are: which, and how serious. */
export type PostFindings = ReadonlyMap<string, Finding>;

const keyOf = ({ fingerprint, severity }: Finding): string => `${fingerprint} ${severity}`;

/** What holds a post or asks for a look on a day, with the same files. */
export function postFindingsOn(practice: Practice, judge: Judge, day: string): PostFindings {
  const { findings } = lint({ ...practice, asOf: day }, { rules: judge.rules, own: judge.own });
  const open = findings.filter(
    ({ post, severity, waived }) => post !== null && severity !== 'notice' && !waived,
  );
  return new Map(open.map((finding) => [keyOf(finding), finding]));
}

/** The day in the middle of two, nearer to the first; null where they are neighbours. */
function between(from: string, to: string): string | null {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
  return days < 2
    ? null
    : Temporal.PlainDate.from(from)
        .add({ days: Math.floor(days / 2) })
        .toString();
}

/**
 * The first day on which each of these findings is made, with the same files. Looked for by halves: a finding that came,
 * went and came again may be told of a later day than its first.
 * @param wanted findings that are made on `to` and not on `from`
 */
export function firstDays(
  practice: Practice,
  judge: Judge,
  wanted: PostFindings,
  [from, to]: readonly [string, string],
): ReadonlyMap<string, string> {
  const ids = new Set([...wanted.values()].map(({ rule }) => rule));
  const asking: Judge = { ...judge, rules: judge.rules.filter(({ rule }) => ids.has(rule.id)) };
  const days = new Map<string, string>();
  const search = (keys: readonly string[], start: string, end: string): void => {
    if (keys.length === 0) return;
    const middle = between(start, end);
    if (middle === null) {
      for (const key of keys) days.set(key, end);
      return;
    }
    const found = postFindingsOn(practice, asking, middle);
    search(
      keys.filter((key) => found.has(key)),
      start,
      middle,
    );
    search(
      keys.filter((key) => !found.has(key)),
      middle,
      end,
    );
  };
  search([...wanted.keys()], from, to);
  return days;
}
