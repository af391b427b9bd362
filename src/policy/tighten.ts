import type { Envelope, Severity, SeverityPerhapsByConfidence } from '../model/generated.ts';
import type { TypedRule } from '../model/rule.ts';
import {
  choice,
  demanding,
  effectOf,
  mayLoosen,
  opposite,
  rising,
  switched,
  together,
  type Effect,
} from '../model/effect.ts';
import { kinds } from '../rules/index.ts';
import type { Confidence } from '../rules/kind.ts';

export const levels: readonly Severity[] = ['off', 'notice', 'warning', 'error'];
const modes = ['audit', 'warn', 'deny'] as const;
export const confidences: readonly Confidence[] = ['possible', 'likely', 'sure'];

/** The level that a severity gives to a confidence; where it names none, the one for `sure`, else a warning. */
export function levelOf(severity: SeverityPerhapsByConfidence | undefined, confidence: Confidence): Severity {
  if (typeof severity === 'string') return severity;
  return severity?.[confidence] ?? severity?.sure ?? 'warning';
}

/** Whether a severity removes the rule. */
export const isOff = (severity: SeverityPerhapsByConfidence | undefined): boolean =>
  confidences.every((confidence) => levelOf(severity, confidence) === 'off');

type Mode = NonNullable<NonNullable<Envelope['enforce']>['mode']>;

/** What a rule's enforcement lets it do, on days before and after it begins. */
const modeOn = ({ mode = 'deny', from }: NonNullable<Envelope['enforce']>, day: string): Mode =>
  from !== undefined && day < from ? 'audit' : mode;

function enforcement(before: Envelope['enforce'] = {}, after: Envelope['enforce'] = {}): Effect {
  const days = ['', before.from ?? '', after.from ?? ''];
  return together(days.map((day) => stages(modeOn(before, day), modeOn(after, day))));
}

const stages = choice(modes);
const widths = choice<NonNullable<Envelope['scope']>>(['published', 'everything']);
const words = (): Effect => 'neutral';

/** The effect of a condition: with one a rule asks less; whether one asks less than another cannot be told by looking. */
function conditions(before: string | undefined, after: string | undefined): Effect {
  if (before?.trim() === after?.trim()) return 'neutral';
  return before === undefined ? 'looser' : after === undefined ? 'stricter' : 'unknown';
}

/** What a change of each key that every rule has does to what passes. `locked` is about who may change it. */
const comparisons: {
  readonly [Key in Exclude<keyof Envelope, 'id' | 'kind'>]-?: (
    before: Envelope[Key] | undefined,
    after: Envelope[Key] | undefined,
  ) => Effect;
} = {
  severity: (before, after) =>
    together(
      confidences.map((one) =>
        rising(levels.indexOf(levelOf(before, one)), levels.indexOf(levelOf(after, one))),
      ),
    ),
  enforce: enforcement,
  effective: (before = '', after = '') => effectOf(after <= before, before <= after),
  expires: (before = '9', after = '9') => effectOf(after >= before, before >= after),
  waivable: (before = true, after = true) => switched(!before, !after),
  demand: switched,
  scope: (before = 'published', after = 'published') => widths(before, after),
  locked: switched,
  // Whom it leaves a post to may be milder than itself.
  yieldsTo: (before, after) => opposite(demanding(before, after)),
  when: conditions,
  title: words,
  message: words,
  guidance: words,
  authority: words,
  verified: words,
  cases: words,
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What changing one key of a rule does to what passes. */
export function compareKey(key: string, before: TypedRule, after: TypedRule): Effect {
  const [old, now] = [before[key as keyof TypedRule], after[key as keyof TypedRule]] as unknown[];
  if (key === 'kind' || before.kind !== after.kind) return isSame(old, now) ? 'neutral' : 'mixed';
  if (key === 'options')
    return (kinds[before.kind] as { compare(before: unknown, after: unknown): Effect }).compare(old, now);
  if (!Object.hasOwn(comparisons, key)) return isSame(old, now) ? 'neutral' : 'unknown';
  const compare = comparisons[key as keyof typeof comparisons] as (before: unknown, after: unknown) => Effect;
  return compare(old, now);
}

/** Whether changing one key of a locked rule is allowed: what cannot be told by looking counts as loosening. */
export function mayChange(key: string, before: TypedRule, after: TypedRule): boolean {
  return !mayLoosen(compareKey(key, before, after));
}
