import { describe, expect, it } from 'vitest';
import { matches } from '../../src/identifiers/matches.ts';
import { occasions, occasionsIn } from '../../src/identifiers/occasions.ts';

describe.each(occasions.map((one) => [one.what, one] as const))('%s', (_, { find, hits, misses }) => {
  it('is found in its own examples, and taken for care', () => {
    expect(hits.filter((text) => matches(find, text).length === 0)).toEqual([]);
    expect(hits.filter((text) => occasionsIn(text).length === 0)).toEqual([]);
  });

  it('is not found in near misses', () => {
    expect(misses.filter((text) => matches(find, text).length > 0)).toEqual([]);
    expect(misses.length).toBeGreaterThanOrEqual(2);
  });
});
