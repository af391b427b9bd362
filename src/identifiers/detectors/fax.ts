import type { Detector } from '../detector.ts';
import { DIGITS } from '../features.ts';

/** Fax numbers: the keyword and a telephone number. */
export const fax: Detector = {
  id: 'fax',
  type: 'FAX',
  needs: DIGITS,
  worth: /fax|facs/i,
  patterns: [
    {
      find: /\b(?:fax|facsimile|facsímil)\b[ \t.:#=]{0,4}(?:(?:is|was|number|no|us|it|to|at|nº|al|es|número)[ \t.:#]{1,3}){0,4}(\(?\+? ?\(?\d[\d().]{0,14}(?:[-. ()/]{1,2}\d{1,11}){0,6})(?!\w)/gi,
      certainty: 'sure',
      validate: (value) => value.replace(/\D/g, '').length >= 7,
    },
    {
      find: /(?<![\w.-])(\+?[\d(][\d().]{2,12}(?:[-. ]{1,2}\d{2,8}){1,4}) ?(?:-|\()? ?(?=fax\b)/gi,
      certainty: 'likely',
    },
  ],
  hits: [
    ['Fax: (312) 555-0143', '(312) 555-0143'],
    ['312-555-0143 (fax)', '312-555-0143'],
    ['fax it to 312-555-0143', '312-555-0143'],
    ['Fax 934 514 480', '934 514 480', 'es'],
  ],
  misses: [{ text: 'We retired our fax machine in 2024.', why: 'no number follows' }],
};
