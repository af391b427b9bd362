import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTopicModel, likenesses, topics } from '../../src/topics/index.ts';
import { scoresOf } from '../../src/topics/model.ts';
import { windowsOf } from '../../src/topics/windows.ts';

const model = decodeTopicModel(readFileSync(join(import.meta.dirname, '../../src/topics/weights.bin')));

/** Pieces that end sentences, seem to, or change when normalised. */
const pieces = [
  'Our patient rang the bell today',
  'Gracias a nuestra paciente por su historia',
  'We guarantee that you will love your new smile',
  'Read https://riverside.example/news.html?a=b before you come',
  'Ask @river.side about #FluShots.Now',
  'half price until Friday, 50% off',
  'wait… what',
  '½ of you',
  'Wow！',
];
const marks = ['. ', '! ', '?', '\n', '\n\n', '; ', '!;', ' \n', '…', '. ;? '];

const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...marks)), { minLength: 1, maxLength: 24 })
  .map((all) => all.flat().join(''));

test('the most telling stretch of a text tells as much as it does by itself', () => {
  // Told of at any score, so that every topic is.
  const eager = { ...model, thresholds: topics.map(() => ({ possible: -Infinity, likely: -Infinity })) };
  fc.assert(
    fc.property(text, (given) => {
      const windows = windowsOf(given).map(({ start, end }) => ({
        start,
        end,
        scores: scoresOf(given.slice(start, end), model),
      }));
      const best = topics.map((_, at) => {
        const top = Math.max(...windows.map(({ scores }) => scores[at]!));
        const { start, end } = windows.find(({ scores }) => scores[at] === top)!;
        return { start, end };
      });
      expect(likenesses(given, eager).map(({ start, end }) => ({ start, end }))).toEqual(best);
    }),
    { numRuns: 200 },
  );
});
