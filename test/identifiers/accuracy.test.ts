import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { check, falls, hasCorpus } from '../../scripts/accuracy.mjs';

it.skipIf(!hasCorpus())(
  'no figure of docs/accuracy.md has fallen (skipped where the labelled texts are not beside the project)',
  async () => {
    expect(await check()).toEqual([]);
  },
  300_000,
);

const now = (found: number, flagged: number) => [
  { set: 'a', level: 'error', 'any type found': found, 'clean texts flagged': flagged },
];

it('a figure that fell is told, a false alarm that rose too, a small change is not', () => {
  const kept = [{ set: 'a', level: 'error', 'any type found': '90', 'clean texts flagged': '3' }];
  expect(falls(kept, now(89.9, 3.1))).toEqual([]);
  expect(falls(kept, now(95, 1))).toEqual([]);
  expect(falls(kept, now(88, 3))).toEqual(['a error: any type found was 90, is 88']);
  expect(falls(kept, now(90, 4))).toEqual(['a error: clean texts flagged was 3, is 4']);
  expect(falls([], now(90, 3))).toEqual(['a error: not kept yet']);
});
