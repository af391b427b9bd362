import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { NUMBER } from '../features.ts';
import { states } from '../shapes.ts';

/** Postal codes: after a keyword, or after a state. */
export const zip: Detector = {
  id: 'zip',
  type: 'ZIP',
  needs: NUMBER,
  patterns: [
    {
      find: /\b(?:zip(?: ?code)?|postal ?code|post ?code|postcode|código postal|codigo postal|C\.? ?P\.?)[\s:#.(]{0,4}(?:(?:is|was|of|es)\s)?(\d{3,6}(?:-\d{3,4})?)(?![\w-])/gi,
      certainty: 'sure',
    },
    {
      find: new RegExp(String.raw`\b(?:${states}),? (\d{5}(?:-\d{4})?)(?![\w-])`, 'g'),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?<![\w.,$€/#-])((?:0[1-9]|[1-4]\d|5[0-2])\d{3})(?=,? (?:-|de )? ?\p{Lu}\p{L}{2})`,
        'g',
      ),
      certainty: 'possible',
      language: 'es',
    },
    { find: /(?<![\w.,$€/#-])(\d{5}-\d{4})(?![\w-])/g, certainty: 'possible' },
  ],
  hits: [
    ['60546-1234', '60546-1234'],
    ['zip code 60547', '60547'],
    ['Aurora, IL 60502', '60502'],
    ['CP: 28006', '28006', 'es'],
    ['vive en 28013 Madrid', '28013', 'es'],
  ],
  misses: [
    { text: '10000 steps a day', why: 'a count' },
    { text: 'We raised $60547!', why: 'an amount' },
  ],
};
