import type { Effect } from './generated.ts';

export type { Effect };

// `stricter`: whatever passes after passed before. `looser`: whatever passed before passes after. `neutral`: both.
// `mixed`: neither. `unknown`: it cannot be told by looking.

/** The effect that follows from what implies what: whether passing after implies passing before, and the reverse. */
export function effectOf(afterImpliesBefore: boolean, beforeImpliesAfter: boolean): Effect {
  if (afterImpliesBefore) return beforeImpliesAfter ? 'neutral' : 'stricter';
  return beforeImpliesAfter ? 'looser' : 'mixed';
}

/** The effect of several changes to what must hold together. One that is unknown leaves the whole unknown. */
export function together(effects: Iterable<Effect>): Effect {
  const all = new Set(effects);
  if (all.has('unknown')) return 'unknown';
  return effectOf(!all.has('looser') && !all.has('mixed'), !all.has('stricter') && !all.has('mixed'));
}

/** Whether a change may let pass what did not: what cannot be told counts as such. */
export const mayLoosen = (effect: Effect): boolean => effect !== 'stricter' && effect !== 'neutral';

const opposites: Readonly<Partial<Record<Effect, Effect>>> = { stricter: 'looser', looser: 'stricter' };

/** The effect where what was asked for is what is let off. */
export const opposite = (effect: Effect): Effect => opposites[effect] ?? effect;

/** The effect on something of which more is stricter. */
export const rising = (before: number, after: number): Effect => effectOf(after >= before, before >= after);

/** The effect on something of which more is looser. */
export const falling = (before: number, after: number): Effect => rising(after, before);

/** The effect on a choice whose values are named from loosest to strictest. */
export function choice<Value>(order: readonly Value[]): (before: Value, after: Value) => Effect {
  return (before, after) => rising(order.indexOf(before), order.indexOf(after));
}

/** The effect on a set of which more is stricter. */
export function demanding<Item>(before: Iterable<Item> = [], after: Iterable<Item> = []): Effect {
  const [old, now] = [new Set(before), new Set(after)];
  return effectOf(
    [...old].every((item) => now.has(item)),
    [...now].every((item) => old.has(item)),
  );
}

/** The effect on a set of which more is looser; absent, it lets everything pass. */
export function allowing<Item>(
  before: Iterable<Item> | undefined,
  after: Iterable<Item> | undefined,
): Effect {
  return optional(before, after, (old, now) => opposite(demanding(old, now)));
}

/** A list that stands for everything where it is empty. */
const all = <Item>(items: readonly Item[] | undefined): readonly Item[] | undefined =>
  items && items.length > 0 ? items : undefined;

/** The effect on a list of what something applies to; empty, it applies to everything. */
export const reaching = <Item>(before?: readonly Item[], after?: readonly Item[]): Effect =>
  opposite(allowing(all(before), all(after)));

/** The effect on a list of what is enough; empty, anything is. */
export const accepting = <Item>(before?: readonly Item[], after?: readonly Item[]): Effect =>
  allowing(all(before), all(after));

/** The effect on something that asks for nothing where it is absent. */
export function optional<Value>(
  before: Value | undefined,
  after: Value | undefined,
  compare: (before: Value, after: Value) => Effect,
): Effect {
  if (before === undefined || after === undefined) return effectOf(before === undefined, after === undefined);
  return compare(before, after);
}

/** The effect on a switch that asks for something where it is on. */
export const switched = (before = false, after = false): Effect => rising(Number(before), Number(after));
