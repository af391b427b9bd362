import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween, effectOfAll } from '../../src/changes/index.ts';
import type { World } from '../../src/changes/world.ts';
import type { Effect } from '../../src/model/effect.ts';
import { sourceText } from '../../src/model/place.ts';
import { registryOf } from '../../src/policy/obligations.ts';
import { baselines } from '../../src/policy/shipped.ts';
import { readDocument, type ReadDocument } from '../../src/read/document.ts';
import { recordsPolicy } from '../../src/records/resolve.ts';
import { curriculumOf } from '../../src/training/document.ts';
import { trainingOf } from '../../src/training/lookup.ts';
import { practice as practiceIn } from '../rules/support.ts';
import { practice as practiceText } from './support.ts';

/** A function that is dear, asked once for each key: generated documents recur. */
function remembered<Asked extends unknown[], Answer>(
  keyOf: (...asked: Asked) => string,
  make: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = keyOf(...asked);
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = make(...asked)));
    return answer;
  };
}

export const asOf = '2026-10-01';
export const file = readDocument(sourceText('chaperone.yaml', practiceText));
export const document = file.document?.kind === 'practice' ? file.document : practiceIn.document;

export const read = remembered(
  (name: string, value: object) => `${name} ${JSON.stringify(value)}`,
  (name, value) => readDocument(sourceText(`${name}.json`, JSON.stringify(value))),
);
export const head = (kind: string) => ({
  kind,
  id: kind,
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'dana-wu',
});

const textOf = (reads: readonly ReadDocument[]): string => reads.map(({ source }) => source.text).join();

/** What documents say about records. */
export const policyOf = remembered(textOf, (reads) => recordsPolicy(reads, document));

/** The obligations there are with some documents. */
export const registryIn = remembered(textOf, (reads) => registryOf(reads).registry);

const trainingIn = (reads: readonly ReadDocument[]) =>
  trainingOf({
    courses: curriculumOf(reads, baselines).courses,
    completions: [],
    changes: null,
    rules: [],
    isWhole: true,
  });

/** A world of some documents and nothing else. */
export function world(reads: readonly ReadDocument[]): World {
  const wrong = reads.flatMap(({ problems }) => problems);
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  const practice =
    reads.flatMap(({ document: one }) => (one?.kind === 'practice' ? [one] : []))[0] ?? document;
  return {
    practice,
    law: { rules: [], own: {} },
    registry: reads.some(({ kind }) => kind === 'responsibilities') ? registryIn(reads) : new Map(),
    records: policyOf(reads),
    authorizations: null,
    waivers: null,
    holds: reads.flatMap((each) => (each.document?.kind === 'holds' ? (each.document.holds ?? []) : [])),
    training: reads.some(({ kind }) => kind === 'training') ? trainingIn(reads) : null,
    documents: reads,
    extended: [],
  };
}

/** What documents do together that are as they are instead of as they were. */
export const changed = (before: readonly ReadDocument[], after: readonly ReadDocument[]): Effect =>
  effectOfAll(changesBetween({ before: world(before), after: world(after), asOf }));

/** A change, and for each subject whether it was let pass before and is after. */
export interface Tried {
  readonly effect: Effect;
  readonly passes: () => readonly (readonly [before: boolean, after: boolean])[];
}

/** Two states by what each lets pass. */
export const tried = (
  effect: Effect,
  before: () => readonly boolean[],
  after: () => readonly boolean[],
): Tried => ({
  effect,
  passes: () => {
    const now = after();
    return before().map((pass, at) => [pass, now[at]!] as const);
  },
});

/** Holds effects to their promise, and counts what they are worth. `mixed` and `unknown` promise nothing. */
export function promises(name: string, arbitrary: fc.Arbitrary<Tried>, mayBeUnknown = false): void {
  const seen = new Map<Effect, number>();
  const shown = new Set<Effect>();
  it('agree with what happens', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(arbitrary, ({ effect, passes }) => {
        seen.set(effect, (seen.get(effect) ?? 0) + 1);
        if (effect === 'mixed' || effect === 'unknown') return;
        const all = passes();
        const gained = all.some(([old, now]) => !old && now);
        const lost = all.some(([old, now]) => old && !now);
        if (gained && effect !== 'looser')
          throw new Error(`${name}: ${effect}, yet something passes only now`);
        if (lost && effect !== 'stricter')
          throw new Error(`${name}: ${effect}, yet something fails only now`);
        if (gained || lost) shown.add(effect);
      }),
      { numRuns: 2000 },
    );
  });
  it('are decided, and every way', () => {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
    expect((seen.get('unknown') ?? 0) / total).toBeLessThanOrEqual(mayBeUnknown ? 0.1 : 0);
    expect([...shown].sort()).toEqual(['looser', 'stricter']);
    expect(seen.has('neutral')).toBe(true);
  });
}

/** The first with some keys as the second has them; most keys stay. */
export function mixed<Value extends object>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<[Value, Value]> {
  return fc
    .tuple(arbitrary, arbitrary, fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
    .map(([before, other, dice]): [Value, Value] => {
      const keys = [...new Set([...Object.keys(before), ...Object.keys(other)])] as (keyof Value)[];
      const entries = keys.map((key) => [key, (dice.next().value > 0 ? before : other)[key]] as const);
      return [before, Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Value];
    });
}

export const subset = <T>(...items: T[]) => fc.subarray(items);
export const several = <T>(...items: T[]) => fc.subarray(items, { minLength: 1 });
