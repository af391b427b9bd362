import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../src/lint/lint.ts';
import type { Finding } from '../../src/model/generated.ts';
import { placeOf, sourceText } from '../../src/model/place.ts';
import type { TypedRule } from '../../src/model/rule.ts';
import { compareKey, isOff } from '../../src/policy/tighten.ts';
import { together, type Effect } from '../../src/model/effect.ts';
import { world } from '../lint/engine.ts';

const one = fc.constantFrom;
const place = placeOf(sourceText('policy.yaml', ''), 0, 0);
const severity = fc.oneof(
  one('error', 'warning', 'notice', 'off'),
  fc.record({
    sure: one('error', 'warning', 'off'),
    likely: one('warning', 'notice'),
    possible: one('notice', 'off'),
  }),
);
/** Keys that decide what passes; whether a rule may be waived or changed decides about who may, not what. */
const keys = {
  severity,
  enforce: fc.record(
    { mode: one('audit', 'warn', 'deny'), from: one('2026-09-01', '2026-10-01', '2027-01-01') },
    { requiredKeys: [] },
  ),
  effective: one('2026-01-01', '2026-10-10', '2027-01-01'),
  expires: one('2026-10-10', '2026-12-31'),
  demand: fc.boolean(),
  scope: one('published', 'everything'),
  when: one('post.kind == "reply"'),
  title: one('Calm', 'Quiet'),
};
const envelope = fc.record(keys, { requiredKeys: [] });
const about = fc.constantFrom<Pick<TypedRule, 'kind' | 'options'>[]>(
  { kind: 'terms', options: { terms: [{ find: 'cure' }] } },
  { kind: 'relationship', options: {} },
  { kind: 'requires', options: { fields: ['author'] } },
);

const calendar = (kind: string, date: string): string =>
  `A note about a cure.\n\n## A\n\n- id: a\n- date: ${date}\n- channels: x\n- kind: ${kind}\n\nA cure. Thank you for coming in, we hope your visit went well.\n`;
const practices = await Promise.all(
  ['post', 'reply'].flatMap((kind) =>
    ['2026-10-05', '2026-11-05'].flatMap((date) =>
      ['2026-09-15', '2026-10-02'].map(
        async (asOf) => (await world({ calendars: calendar(kind, date), asOf })).practice,
      ),
    ),
  ),
);

const levels: readonly Finding['severity'][] = ['notice', 'warning', 'error'];

/** For every calendar and every severity from which findings count: whether nothing is found. */
function passes(rule: TypedRule): boolean[] {
  return practices.flatMap((practice) => {
    const when = rule.when === undefined ? null : practice.predicate(rule.when);
    const found = findingsIn(practice, {
      rules: isOff(rule.severity) ? [] : [{ rule, origin: 'p', place, when }],
      own: {},
    });
    return levels.map((_, level) => found.every((finding) => levels.indexOf(finding.severity) < level));
  });
}

describe('what every rule has', () => {
  const seen = new Map<Effect, number>();

  it('is compared as the engine applies it', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(
        envelope,
        envelope,
        fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        about,
        (one, other, dice, kind) => {
          const names = Object.keys(keys) as (keyof typeof keys)[];
          const taken = names.filter(() => dice.next().value === 0);
          const pick = (from: object) =>
            Object.fromEntries(Object.entries(from).filter(([name]) => taken.includes(name as never)));
          const rest = Object.fromEntries(
            Object.entries(one).filter(([name]) => !taken.includes(name as never)),
          );
          const base = { id: 'r', title: 'Calm', ...kind };
          const [before, after] = [
            { ...base, ...one } as TypedRule,
            { ...base, ...rest, ...pick(other) } as TypedRule,
          ];
          const effect = together(names.map((name) => compareKey(name, before, after)));
          seen.set(effect, (seen.get(effect) ?? 0) + 1);
          const [old, now] = [passes(before), passes(after)];
          if (effect === 'stricter' || effect === 'neutral')
            expect(now.some((pass, at) => pass && !old[at])).toBe(false);
          if (effect === 'looser' || effect === 'neutral')
            expect(old.some((pass, at) => pass && !now[at])).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is decided in every way', () => {
    expect([...seen.keys()].sort()).toEqual(['looser', 'mixed', 'neutral', 'stricter']);
  });
});
