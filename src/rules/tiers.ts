import { allowing, demanding, effectOf, optional, rising, together, type Effect } from '../model/effect.ts';
import type { OptionsOf } from './kind.ts';
import { minutesOf } from './moment.ts';

type Tier = OptionsOf<'approval'>['tiers'][number];

const restOf = ({ coolingOff }: Tier): number => (coolingOff ? minutesOf(coolingOff) : 0);

function compareTier(before: Tier, after: Tier): Effect {
  return together([
    optional(before.anyOf, after.anyOf, allowing),
    demanding(before.allOf, after.allOf),
    rising(restOf(before), restOf(after)),
  ]);
}

/** The tiers that may be in force after a change for a post that falls into this one before it; null: none. */
function counterparts(tiers: readonly Tier[], at: number, others: readonly Tier[]): (Tier | null)[] {
  const isMet = (when: string | undefined): boolean => when === undefined || when === tiers[at]?.when;
  const unmet = new Set(tiers.slice(0, at).map(({ when }) => when));
  const last = others.findIndex(({ when }) => isMet(when));
  const reached = last < 0 ? others : others.slice(0, last + 1);
  const possible = reached.filter(({ when }) => !unmet.has(when));
  return last < 0 ? [...possible, null] : possible;
}

/**
 * The effect of a change of tiers. The first tier whose condition a post meets is in force; every pair of tiers, one
 * before and one after, that the same post may fall into is compared.
 */
export function compareTiers(before: readonly Tier[], after: readonly Tier[]): Effect {
  const effects = before.flatMap((tier, at) =>
    counterparts(before, at, after).map((other) =>
      other ? compareTier(tier, other) : effectOf(false, true),
    ),
  );
  const isForAll = before.some(({ when }) => when === undefined);
  const isNew = !isForAll && counterparts(before, before.length, after).some((other) => other !== null);
  return together([...effects, ...(isNew ? [effectOf(true, false)] : [])]);
}
