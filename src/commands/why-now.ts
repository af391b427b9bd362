import { firstDays, postFindingsOn } from '../lint/when.ts';
import type { FailOn } from '../lint/verdict.ts';
import { addPeriod } from '../model/period.ts';
import { Temporal } from 'temporal-polyfill';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import { count } from '../report/words.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions } from './read-practice.ts';

export interface WhyNowInputs extends ReadOptions {
  readonly sources: Sources;
  readonly failOn: FailOn;
  /** The post's id. */
  readonly post: string;
  /** The day on which it was fine, ISO 8601; null: a year ago. */
  readonly since: string | null;
}

/** The day a year before. */
const yearBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();

/**
 * `chaperone why-now`: which findings of a post came with time alone, and on which day, though no file changed.
 * @throws InputError for a post that there is not, or a day that is not before today
 */
export async function whyNowCommand(inputs: WhyNowInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const { practice, judge } = read;
  const { asOf } = practice;
  const since = inputs.since ?? yearBefore(asOf);
  if (since >= asOf) throw new InputError('--since takes a day before the one that counts as today.');
  if (!practice.calendars.some(({ posts }) => posts.some(({ id }) => id === inputs.post)))
    throw new InputError('No calendar has a post of this id. `chaperone posts` shows them.');
  const own = [...postFindingsOn(practice, judge, asOf)].filter(([, { post }]) => post === inputs.post);
  const before = postFindingsOn(practice, judge, since);
  const fresh = new Map(own.filter(([key]) => !before.has(key)));
  const days = firstDays(practice, judge, fresh, [since, asOf]);
  const rows = own
    .map(([key, { rule, message }]) => [days.get(key) ?? `before ${addPeriod(since, 'P1D')}`, rule, message])
    .sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
  const findings = [...documentFindings(read.problems), ...own.map(([, finding]) => finding)];
  const table = {
    id: 'why-now',
    title: 'Since when',
    columns: ['Since', 'Rule', 'What'],
    rows,
    total: rows.length,
  };
  const old = own.length - fresh.size;
  const summary =
    own.length === 0
      ? `Nothing is wrong with this post on ${asOf}.`
      : `${count(fresh.size, 'finding')} came with time alone since ${since}; ${old} ${old === 1 ? 'was' : 'were'} there already.`;
  return {
    report: {
      ...reportOf(
        'why-now',
        read,
        { findings, cards: [], tables: own.length > 0 ? [table] : [] },
        inputs.failOn,
      ),
      summary,
    },
    data: {
      post: inputs.post,
      since,
      reasons: own.map(([key, { rule, fingerprint }]) => ({
        rule,
        fingerprint,
        since: days.get(key) ?? null,
      })),
    },
    practice: practice.document,
  };
}
