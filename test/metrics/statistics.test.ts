import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTo,
  normalQuantile,
  noSums,
  plus,
  ratio,
  scaled,
  studentQuantile,
} from '../../src/metrics/statistics.ts';

describe('quantiles, against printed tables', () => {
  test.each([
    [0.5, 0],
    [0.9, 1.281552],
    [0.975, 1.959964],
    [0.995, 2.575829],
    [0.01, -2.326348],
  ])('normal, %d', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 5);
  });
  test.each([
    [0.975, 4, 2.7764],
    [0.975, 9, 2.2622],
    [0.975, 30, 2.0423],
    [0.995, 9, 3.2498],
    [0.975, 1000, 1.9623],
  ])('Student, %d with %d degrees of freedom', (p, freedom, expected) => {
    expect(Math.abs(studentQuantile(p, freedom) - expected)).toBeLessThan(0.02);
  });
});

const sumsOf = (pairs: readonly (readonly [number, number])[]) => {
  const sums = noSums();
  for (const [e, x] of pairs) addTo(sums, e, x);
  return sums;
};

describe('a rate over posts', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 5000 })), {
    minLength: 6,
    maxLength: 60,
  });

  test('is the ratio of sums, and its range is that of the textbook, computed post by post', () => {
    fc.assert(
      fc.property(pairs, (posts) => {
        const estimate = ratio(sumsOf(posts))!;
        const e = posts.reduce((sum, [one]) => sum + one, 0);
        const x = posts.reduce((sum, [, one]) => sum + one, 0);
        expect(estimate.value).toBeCloseTo(e / x, 10);
        const rest = posts.reduce((sum, [a, b]) => sum + (a - (e / x) * b) ** 2, 0);
        const error = Math.sqrt(rest / (posts.length - 1) / posts.length) / (x / posts.length);
        const t = studentQuantile(0.975, posts.length - 1);
        expect(estimate.high! - estimate.value).toBeCloseTo(t * error, 6);
      }),
    );
  });

  test('does not hang on the unit, nor on how posts were added up', () => {
    fc.assert(
      fc.property(pairs, pairs, (some, others) => {
        const together = ratio(sumsOf([...some, ...others]))!;
        expect(ratio(plus(sumsOf(some), sumsOf(others)))!.value).toBeCloseTo(together.value, 10);
        expect(ratio(scaled(sumsOf(some), 2))!.value * 2).toBeCloseTo(ratio(sumsOf(some))!.value, 10);
      }),
    );
  });

  test('has no range where posts are few', () => {
    expect(
      ratio(
        sumsOf([
          [3, 100],
          [4, 120],
        ]),
      ),
    ).toEqual({ value: 7 / 220, low: null, high: null });
    expect(ratio(noSums())).toBeNull();
  });

  test('its range holds the truth about as often as it says', () => {
    let state = 7;
    const random = (): number => (state = (state * 16807) % 2147483647) / 2147483647;
    let held = 0;
    const trials = 600;
    for (let trial = 0; trial < trials; trial++) {
      const posts = Array.from({ length: 20 }, () => {
        const x = 200 + Math.floor(random() * 800);
        return [Math.round(x * 0.05 * (0.5 + random())), x] as const;
      });
      const { low, high } = ratio(sumsOf(posts))!;
      if (low! <= 0.05 && high! >= 0.05) held++;
    }
    expect(held / trials).toBeGreaterThan(0.91);
    expect(held / trials).toBeLessThan(0.99);
  });
});
