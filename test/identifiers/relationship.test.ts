import { describe, expect, test } from 'vitest';
import { matches } from '../../src/identifiers/matches.ts';
import { cues } from '../../src/identifiers/relationship/index.ts';

describe.each(cues.map((cue) => [cue.id, cue] as const))('%s', (_, { find, hits, misses }) => {
  test.each(hits)('%j confirms it', (text) => expect(matches(find, text)).not.toEqual([]));
  test.each(misses)('%j does not', (text) => expect(matches(find, text)).toEqual([]));
});

test('each cue is known by an id of its own', () =>
  expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length));
