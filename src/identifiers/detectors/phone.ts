import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { DIGITS, NUMBER } from '../features.ts';

const extension = String.raw`(?: ?(?:x|ext\.?|extension|#) ?\d{1,6})?`;
const cue = String.raw`\b(?:phone|telephone|tel|tele|tfn?o|tlfn?o?|mobile|cell|cellphone|contact|call|text|dial|ring|reach|whatsapp|sms|teléfono|telefono|móvil|movil|celular|llam\p{L}{0,8}|contacto)\b`;
/** Between the keyword and the number: a few small words and marks, never a sentence. */
const between = String.raw`[\s.:#=]{0,4}(?:(?:me|us|him|her|them|at|on|is|was|number|no|to|nº|al|es|a|or|número|directo|fijo)[\s.:#]{1,3}){0,4}`;
const digits = (value: string): number => value.replace(/\D/g, '').length;

/** Toll-free numbers belong to organisations. */
const tollFree = /^\D*(?:1\D*)?8(?:00|33|44|55|66|77|88)\D/;

/**
 * Telephone numbers: the North American plan (fictional 555 numbers too), international ones, Spain's, and
 * any run of digits after a keyword.
 */
export const phone: Detector = {
  id: 'phone',
  type: 'PHONE',
  needs: DIGITS | NUMBER,
  patterns: [
    {
      find: new RegExp(
        String.raw`(?<![\w/=.-])((?:\+?1[-. ]{0,2})?(?:\([2-9]\d{2}\)[-. ]{0,3}|\d{3}[-. /_]{1,3})\d{3}[-. _]{1,3}\d{4}${extension})(?![\w-]|[./]\d)`,
        'gi',
      ),
      certainty: 'likely',
      validate: (value) => !tollFree.test(value),
    },
    {
      find: /(?<![\w/.-])((?:\(?\+ ?|\b00|\b011[- ])\d{1,3}\)?[-. ]{0,2}(?:\(\d{1,4}\)[-. ]{0,2})?\d{1,4}(?:[-. ]{0,2}\d{2,5}){1,5})(?![\w-]|[./]\d)/g,
      certainty: 'likely',
      validate: (value) => digits(value) >= 8 && digits(value) <= 17,
    },
    {
      find: latin(
        String.raw`${cue}${between}((?:\( )?\(?\+?\(? ?\d[\d().]{0,14}(?:[-. ()/]{1,3}\d{1,11}){0,6}${extension})(?![\w%]|[:,.]\d|-\w)`,
        'gi',
      ),
      certainty: 'sure',
      validate: (value) =>
        digits(value) >= 7 &&
        digits(value) <= 17 &&
        !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d\d-\d\d$|^\d{3}-\d\d-\d{4}$/.test(value) &&
        !tollFree.test(value),
    },
    {
      find: /(?<![\w/.$€#-]|\d )([2-9]\d{2}[-.]\d{4})(?![\w%-]|[./]\d| ?(?:ml|cc|mg|mcg|mm|g|kg|k?cal|calor|step|people|€|UI|IU|years)\b)/g,
      certainty: 'possible',
    },
    {
      find: /(?<![\w/.,$€#-]|\d )([6789]\d{2}(?:([ .-]?)\d{3}\2\d{3}|[ .-]\d{2}[ .-]\d{2}[ .-]\d{2}))(?![\w%-]|[., ]\d)/g,
      certainty: 'likely',
      language: 'es',
    },
    {
      find: /(?<![\w/.,$€#-]|\d )([6789]\d{2}(?: \d{3} \d{3}|\.\d{3}\.\d{3}| \d{2} \d{2} \d{2}|\.\d{2}\.\d{2}\.\d{2}))(?![\w%-]|[., ]\d)/g,
      certainty: 'possible',
    },
    {
      find: /(?<![\w/.,$€#=-])([2-9]\d{2}[2-9]\d{6})(?![\w%-]|[.,]\d)/g,
      certainty: 'possible',
    },
    {
      find: /(?<![\w/.$€#-])(\(\d{2,4}\)[ -]?\d{3,5}[- ]\d{3,5}(?: ?(?:x|ext\.?) ?\d{1,6})?)(?![\w-]|[./]\d)/gi,
      certainty: 'possible',
    },
    {
      find: /(?<![\w/.$€#-]|\d )(0\d{1,4}[ .-]\d{2,5}(?:[ .-]\d{2,5}){0,4}(?: ?(?:x|ext\.?) ?\d{1,6})?)(?![\w-]|[./]\d)/gi,
      certainty: 'possible',
      validate: (value) => digits(value) >= 9 && !/^\d\d[.-]\d\d[.-]\d{4}/.test(value),
    },
    {
      find: /(?<![\w/.$€#-])(\(?\+?\d[\d().]{1,14}(?:[-. ]{1,2}\(?\d[\d()]{1,9}){1,5}(?: ?x ?\d{1,6})?)(?= ?[-–(]? ?(?:office|mobile|cell|home|work|tel|phone)\b)/gi,
      certainty: 'possible',
      validate: (value) => digits(value) >= 6 && digits(value) <= 17,
    },
    {
      find: /(?<![\w/.,$€#-]|\d )([2-9]\d{2} (?!19|20)\d{4})(?![\w%-]|[./,]\d| ?(?:ml|cc|mg|mcg|mm|g|kg|k?cal|calor\w*|steps|people|€|UI|IU|years|families|patients)\b| \d)/g,
      certainty: 'possible',
      validate: (value) => !value.endsWith('000'),
    },
  ],
  hits: [
    ['hers is 555 0142', '555 0142'],
    ['312_555_0142', '312_555_0142'],
    ['reach her at (312) 555-0142 after five', '(312) 555-0142'],
    ['312-555-0142', '312-555-0142'],
    ['+1 312 555 0142 ext. 22 is his', '+1 312 555 0142 ext. 22'],
    ['her cell is 5550142', '5550142'],
    ['text 555-0142', '555-0142'],
    ['number is 5 5 5 0 1 4 2', '5 5 5 0 1 4 2'],
    ['five five five oh one four two', 'five five five oh one four two'],
    ['five-five-five, zero one four two', 'five-five-five, zero one four two'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['3125550142 is hers', '3125550142'],
    ['hers is (64) 3591-3246', '(64) 3591-3246'],
    ['hers is 0479 50 54 03', '0479 50 54 03'],
    ['975 97 287 (home)', '975 97 287'],
    ['hers is 612 34 56 78', '612 34 56 78'],
    ['suyo es 612345678', '612345678', 'es'],
    ['Teléfono: 612 345 678', '612 345 678', 'es'],
    ['llámala al 612345678', '612345678', 'es'],
    ['su móvil, 612 34 56 78', '612 34 56 78', 'es'],
    ['３１２－５５５－０１４２', '３１２－５５５－０１４２'],
  ],
  misses: [
    { text: 'Call 911 or 988.', why: 'too short for a person' },
    { text: 'Call 1-800-555-0199 to quit smoking', why: 'toll-free numbers belong to organisations' },
    { text: 'Serving 1,250,000 people since 1998-2024', why: 'amounts and spans of years' },
    { text: 'Open 9-5, 7 days', why: 'hours' },
    { text: 'Countdown: 7 6 5 4 3 2 1', why: 'digits that only count' },
  ],
};
