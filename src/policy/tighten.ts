import type { Adjustment, Severity, SeverityPerhapsByConfidence } from '../model/generated.ts';
import type { Confidence } from '../rules/kind.ts';

export const levels: readonly Severity[] = ['off', 'notice', 'warning', 'error'];
const modes = ['audit', 'warn', 'deny'];
const confidences: readonly Confidence[] = ['possible', 'likely', 'sure'];

/** The level that a severity gives to a confidence; where it names none, the one for `sure`, else a warning. */
export function levelOf(severity: SeverityPerhapsByConfidence | undefined, confidence: Confidence): Severity {
  if (typeof severity === 'string') return severity;
  return severity?.[confidence] ?? severity?.sure ?? 'warning';
}

/** Whether a severity removes the rule. */
export const isOff = (severity: SeverityPerhapsByConfidence | undefined): boolean =>
  confidences.every((confidence) => levelOf(severity, confidence) === 'off');

/** How strict a severity is, for choosing the stricter of two. */
export const strictness = (severity: SeverityPerhapsByConfidence | undefined): number =>
  confidences.reduce((sum, confidence) => sum * 4 + levels.indexOf(levelOf(severity, confidence)), 0);

type Tightens<Key extends keyof Adjustment> = (
  before: Adjustment[Key] | undefined,
  after: NonNullable<Adjustment[Key]>,
) => boolean;

const never = (): boolean => false;
const always = (): boolean => true;

/** For each key that an adjustment may change: whether the change leaves a rule at least as strict as it was. */
const tightens: { readonly [Key in Exclude<keyof Adjustment, 'id'>]-?: Tightens<Key> } = {
  severity: (before, after) =>
    confidences.every((one) => levels.indexOf(levelOf(after, one)) >= levels.indexOf(levelOf(before, one))),
  enforce: (before, after) =>
    modes.indexOf(after.mode ?? 'deny') >= modes.indexOf(before?.mode ?? 'deny') &&
    (after.from ?? '') <= (before?.from ?? ''),
  effective: (before, after) => before !== undefined && after <= before,
  expires: (before, after) => before !== undefined && after >= before,
  waivable: (before, after) => !after || before !== false,
  demand: (before, after) => after || before !== true,
  scope: (before, after) => after === 'everything' || before !== 'everything',
  locked: (_, after) => after,
  when: never,
  options: never,
  title: always,
  message: always,
  guidance: always,
  authority: always,
  verified: always,
  cases: always,
};

/** Whether changing one key of a locked rule is allowed. */
export function mayChange(key: string, before: unknown, after: unknown): boolean {
  const rule = Object.hasOwn(tightens, key)
    ? (tightens[key as keyof typeof tightens] as (before: unknown, after: unknown) => boolean)
    : never;
  return rule(before, after);
}
