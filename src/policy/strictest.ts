import { canonicalJson } from '../model/digest.ts';
import type { ResolvedRule, TypedRule } from '../model/rule.ts';
import type { OwnAdjustment } from './adjust.ts';
import { levels, mayChange } from './tighten.ts';

/** What decides: rules, and what is changed about Chaperone's own findings. */
export interface Law {
  readonly rules: readonly ResolvedRule[];
  readonly own: Readonly<Record<string, OwnAdjustment>>;
}

/** What a change of the law does now, and what waits until the change is merged: ids, sorted. */
export interface Strictest extends Law {
  readonly tightened: readonly string[];
  readonly waiting: readonly string[];
}

/** Keys that say something about a rule without changing what it finds or how grave that is. */
const wording: ReadonlySet<string> = new Set([
  'title',
  'message',
  'guidance',
  'authority',
  'verified',
  'cases',
]);

/** Keys that decide what a rule looks for, and to which posts it applies. */
const subject: ReadonlySet<string> = new Set(['kind', 'when', 'options']);

const json = (value: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as Parameters<typeof canonicalJson>[0]);

const valueOf = (rule: TypedRule, key: string): unknown => (rule as unknown as Record<string, unknown>)[key];

/** The keys, of those that decide, in which two rules differ. */
function differences(before: TypedRule, after: TypedRule): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter(
    (key) => !wording.has(key) && json(valueOf(before, key)) !== json(valueOf(after, key)),
  );
}

/** These keys of a rule. */
function pick(from: TypedRule, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(from, key)]));
}

/** One rule with the other's value of each of these keys whose value there is stricter. */
function tighter(rule: ResolvedRule, other: TypedRule, keys: readonly string[]): ResolvedRule {
  const taken = keys.filter((key) => mayChange(key, rule.rule, other));
  return { ...rule, rule: { ...rule.rule, ...pick(other, taken) } };
}

/**
 * What holds of a rule that was changed: the stricter value of every key, in one rule; or, where it cannot be told
 * which of what it looks for is stricter, both rules.
 */
function both(before: ResolvedRule, after: ResolvedRule): readonly ResolvedRule[] {
  const keys = differences(before.rule, after.rule);
  const isSplit = keys.some(
    (key) =>
      subject.has(key) &&
      !mayChange(key, before.rule, after.rule) &&
      !mayChange(key, after.rule, before.rule),
  );
  const shared = isSplit ? keys.filter((key) => !subject.has(key)) : keys;
  const old = tighter(before, after.rule, shared);
  if (!isSplit) return [keys.includes('when') ? { ...old, when: conditionOf(old.rule, before, after) } : old];
  const now = tighter(after, before.rule, shared);
  return [old, now];
}

/** The compiled condition of whichever rule's condition it is. */
const conditionOf = ({ when }: TypedRule, before: ResolvedRule, after: ResolvedRule): ResolvedRule['when'] =>
  when === before.rule.when ? before.when : after.when;

/** For each of Chaperone's own findings the severity that is the graver of both. */
function ownOf(before: Law['own'], after: Law['own'], defaults: Severities): Law['own'] {
  const rank = (id: string, own: Law['own']): number =>
    levels.indexOf(own[id]?.severity ?? defaults[id]?.severity ?? 'error');
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    ids.map((id) => {
      const stricter = rank(id, after) > rank(id, before) ? after : before;
      const severity = levels[Math.max(rank(id, after), rank(id, before))];
      return [id, { ...stricter[id], ...(severity && { severity }) }];
    }),
  );
}

type Severities = Readonly<Record<string, { readonly severity: OwnAdjustment['severity'] } | undefined>>;

/**
 * The law of a change: that of before, and on top of it whatever the change makes stricter. A rule that is new
 * counts; one that is gone still does. Where what a rule looks for was changed, it is asked in both forms.
 * @param defaults the severities of Chaperone's own findings
 */
export function strictest(before: Law, after: Law, defaults: Severities): Strictest {
  const later = new Map(after.rules.map((each) => [each.rule.id, each]));
  const tightened: string[] = [];
  const waiting: string[] = [];
  const held = before.rules.flatMap((old) => {
    const { id } = old.rule;
    const changed = later.get(id);
    later.delete(id);
    const keys = changed ? differences(old.rule, changed.rule) : [];
    if (changed && keys.length === 0) return [old];
    const now = changed ? both(old, changed) : [old];
    const isStricter = now.length > 1 || differences(old.rule, now[0]!.rule).length > 0;
    const isLooser = !changed || now.length > 1 || differences(changed.rule, now[0]!.rule).length > 0;
    if (isStricter) tightened.push(id);
    if (isLooser) waiting.push(id);
    return now;
  });
  const own = ownOf(before.own, after.own, defaults);
  for (const id of Object.keys(own)) {
    if (own[id]?.severity !== (before.own[id]?.severity ?? defaults[id]?.severity)) tightened.push(id);
    if (own[id]?.severity !== (after.own[id]?.severity ?? defaults[id]?.severity)) waiting.push(id);
  }
  return {
    rules: [...held, ...later.values()],
    own,
    tightened: [...tightened, ...later.keys()].sort(),
    waiting: waiting.sort(),
  };
}
