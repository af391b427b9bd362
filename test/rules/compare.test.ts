import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Case } from '../../src/model/generated.ts';
import type { KindName, TypedRule } from '../../src/model/rule.ts';
import { predicates } from '../../src/policy/expression.ts';
import { caseSubject, problemsOf } from '../../src/rules/cases.ts';
import { mayLoosen, type Effect } from '../../src/model/effect.ts';
import { kinds } from '../../src/rules/index.ts';
import type { OptionFault, Problem } from '../../src/rules/kind.ts';
import { drawn } from './compare-options.ts';
import { isRule, practice, root } from './support.ts';

const names = Object.keys(kinds).filter((name): name is KindName => Object.hasOwn(kinds, name));
/** Kinds whose options hold expressions, which cannot be compared by looking. */
const mayBeUnknown: readonly KindName[] = ['pattern', 'expression'];

/** A kind whose types are forgotten. */
interface AnyKind {
  compare(before: unknown, after: unknown): Effect;
  faults?(options: unknown): Iterable<OptionFault>;
}

const ruleWith = (kind: KindName, options: unknown): TypedRule =>
  ({ id: 'tried', kind, title: 'Tried', options }) as TypedRule;
const isSound = (kind: KindName, options: unknown): boolean =>
  isRule(ruleWith(kind, options)) && [...((kinds[kind] as AnyKind).faults?.(options) ?? [])].length === 0;

/** Two options: the second is the first with some keys as another has them, so that most pairs differ in little. */
function pairs(kind: KindName): fc.Arbitrary<[object, object]> {
  const options = drawn[kind].options as fc.Arbitrary<Record<string, unknown>>;
  return fc
    .tuple(options, options, fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
    .map(([before, other, dice]): [object, object] => {
      const keys = [...new Set([...Object.keys(before), ...Object.keys(other)])];
      const taken = keys.filter(() => dice.next().value === 0);
      const after = Object.fromEntries(
        keys
          .map((key) => [key, (taken.includes(key) ? other : before)[key]] as const)
          .filter(([, value]) => value !== undefined),
      );
      return [before, after];
    })
    .filter(([before, after]) => isSound(kind, before) && isSound(kind, after));
}

const levels = ['possible', 'likely', 'sure'] as const;

const strictnesses = levels.flatMap((_, level) => [true, false].map((demand) => ({ level, demand })));

/** Whether a case passes, for every confidence from which problems count, with unknown fields counted and not. */
function passes(problems: readonly Problem[]): boolean[] {
  return strictnesses.map(({ level, demand }) =>
    problems.every(
      ({ confidence = 'sure', unknown }) =>
        levels.indexOf(confidence) < level || (unknown !== undefined && !demand),
    ),
  );
}

/** What one pair of options does to the cases: whether any passes, or fails, only after. */
function tried(kind: KindName, before: object, after: object, cases: readonly Case[]) {
  const [old, now] = [ruleWith(kind, before), ruleWith(kind, after)];
  const rows = cases.map((given) => {
    const subject = caseSubject(given, practice, predicates);
    return { given, old: passes([...problemsOf(old, subject)]), now: passes([...problemsOf(now, subject)]) };
  });
  const newlyPasses = rows.find(({ old, now }) => now.some((pass, at) => pass && !old[at]));
  const newlyFails = rows.find(({ old, now }) => old.some((pass, at) => pass && !now[at]));
  return { newlyPasses, newlyFails };
}

interface Pair {
  readonly what: string;
  readonly before: object;
  readonly after: object;
  readonly effect: Effect;
}

const pairsByHand: Readonly<Record<KindName, readonly Pair[]>> = parse(
  readFileSync(join(root, 'test/rules/compare-pairs.yaml'), 'utf8'),
);

describe.each(names)('pairs of the kind %s that must be decided', (kind) => {
  it.each(pairsByHand[kind])('$what: $effect', ({ before, after, effect }) => {
    expect([isSound(kind, before), isSound(kind, after)]).toEqual([true, true]);
    expect((kinds[kind] as AnyKind).compare(before, after)).toBe(effect);
  });
});

/** Over all kinds together. */
const all = { pairs: 0, decided: 0 };

describe.each(names)('comparing options of the kind %s', (kind) => {
  const compare = (before: object, after: object): Effect => (kinds[kind] as AnyKind).compare(before, after);
  const effects = new Map<Effect, number>();
  let shown = { stricter: 0, looser: 0 };

  it('agrees with what the options let pass', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(
        pairs(kind),
        fc.array(drawn[kind].given, { minLength: 6, maxLength: 6 }),
        ([before, after], cases) => {
          const effect = compare(before, after);
          effects.set(effect, (effects.get(effect) ?? 0) + 1);
          all.pairs++;
          if (effect !== 'unknown') all.decided++;
          // These promise nothing.
          if (effect === 'mixed' || effect === 'unknown') return;
          const { newlyPasses, newlyFails } = tried(kind, before, after, cases);
          if (effect !== 'looser') expect(newlyPasses, `${effect}, yet this passes only now`).toBeUndefined();
          if (effect !== 'stricter') expect(newlyFails, `${effect}, yet this fails only now`).toBeUndefined();
          if (newlyFails) shown = { ...shown, stricter: shown.stricter + 1 };
          if (newlyPasses) shown = { ...shown, looser: shown.looser + 1 };
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('decides nearly always, every way', () => {
    const total = [...effects.values()].reduce((sum, count) => sum + count, 0);
    const unknown = effects.get('unknown') ?? 0;
    if (!mayBeUnknown.includes(kind)) {
      expect(unknown).toBe(0);
      expect([...effects.keys()]).toEqual(expect.arrayContaining(['stricter', 'looser', 'neutral']));
      expect(shown.stricter, 'stricter options that stop something').toBeGreaterThan(0);
      expect(shown.looser, 'looser options that let something pass').toBeGreaterThan(0);
    }
    expect(unknown / total).toBeLessThan(kind === 'expression' ? 1 : 0.3);
  });

  it('is the other way round where before and after are', () => {
    const other: Partial<Record<Effect, Effect>> = { stricter: 'looser', looser: 'stricter' };
    fc.assert(
      fc.property(pairs(kind), ([before, after]) => {
        const effect = compare(before, after);
        expect(compare(after, before)).toBe(other[effect] ?? effect);
        expect(compare(before, before)).toBe('neutral');
        expect(mayLoosen(effect)).toBe(effect !== 'stricter' && effect !== 'neutral');
      }),
      { numRuns: 500 },
    );
  });
});

test('comparing options of all kinds decides at least nine pairs of ten', () => {
  expect(all.pairs).toBeGreaterThan(2000);
  expect(all.decided / all.pairs).toBeGreaterThanOrEqual(0.9);
});
