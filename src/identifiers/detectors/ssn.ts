import type { Detector } from '../detector.ts';
import { socialSecurity } from '../checksums.ts';
import { DIGITS } from '../features.ts';

const keyword = String.raw`\b(?:SSN|S\.S\.N\.|social security|soc(?:ial)? sec|social(?= (?:is|number|#))|seguro social|NSS)`;
const between = String.raw`[\s:=#.(-]*(?:(?:number|num|no|is|was|card|es|número)[\s:=#.]*){0,3}`;

/** Social Security numbers: the shape within the ranges issued, or a keyword and any nine digits. */
export const ssn: Detector = {
  id: 'ssn',
  type: 'SSN',
  needs: DIGITS,
  patterns: [
    {
      find: /(?<![\w-])(\d{3}-\d{2}-\d{4}|\d{3}\.\d{2}\.\d{4}|\d{3} \d{2} \d{4})(?![\w-])/g,
      certainty: 'likely',
      validate: socialSecurity,
    },
    {
      find: new RegExp(String.raw`${keyword}${between}(\d{3}[-. ]?\d{2}[-. ]?\d{4})(?!\d)`, 'gi'),
      certainty: 'sure',
    },
    {
      find: new RegExp(
        String.raw`\blast (?:four|4)(?: digits)?(?: of (?:her|his|their|the|my|your))?(?: (?:SSN|social(?: security)?))?(?: number)?${between}(\d{4})(?!\d)`,
        'gi',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(
        String.raw`${keyword}${between}(?:ending in|[x*]{3}[- ]?[x*]{2}[- ]?) ?(\d{4})(?!\d)`,
        'gi',
      ),
      certainty: 'likely',
    },
  ],
  hits: [
    ['found 219-09-9999 in the photo', '219-09-9999'],
    ['SSN: 987-65-4320', '987-65-4320'],
    ['her social security number is 219099999', '219099999'],
    ['last four of her social: 4821', '4821'],
    ['SSN xxx-xx-4821', '4821'],
    ['número de seguro social 219-09-9999', '219-09-9999', 'es'],
  ],
  misses: [
    { text: 'Part 000-12-3456 is back in stock.', why: 'area 000 is never issued' },
    { text: 'Lot 666-12-3456', why: 'area 666 is never issued' },
    { text: 'Call 555-012-3456 today', why: 'the groups of a telephone number' },
    { text: 'Questions about Social Security benefits in 2025?', why: 'a year' },
  ],
};
