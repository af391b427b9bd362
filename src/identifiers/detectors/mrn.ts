import type { Detector } from '../detector.ts';
import { DIGITS } from '../features.ts';
import { code, isCode, link } from '../shapes.ts';

const keyword =
  String.raw`\b(?:MRN|M\.R\.N\.|M R N|MR ?#|chart(?= \d{4})|(?:medical|health|hospital|patient|clinic|clinical|listed under) (?:record|chart|file)s?|` +
  String.raw`(?:record|chart)(?= ?(?:#|no\b|no\.|number|id\b))|patient(?:'s)? ?(?=(?:ID|no|number|#))|` +
  String.raw`NHC|CIPA|episodio|historia(?: clínica| clinica)?|expediente(?: clínico| médico)?)`;

/** Medical record numbers: a keyword, then a code. */
export const mrn: Detector = {
  id: 'mrn',
  type: 'MRN',
  needs: DIGITS,
  worth: /mrn|m\.r\.n|m r n|mr ?#|record|chart|file|patient|nhc|cipa|episodio|historia|expediente/i,
  patterns: [
    {
      find: new RegExp(`${keyword}${link}(?:nhc-?)?(${code})`, 'gi'),
      certainty: 'sure',
      validate: isCode,
    },
    {
      find: new RegExp(String.raw`\b(?:MRN|NHC)${link}(\d{2,4}(?: \d{2,4}){1,4})(?!\w)`, 'gi'),
      certainty: 'sure',
      validate: isCode,
    },
  ],
  hits: [
    ['Seen today (MRN: QX-204981).', 'QX-204981'],
    ['Please pull medical record number #77120-AB', '#77120-AB'],
    ['her chart no. is 5530021', '5530021'],
    ['Patient ID: 88213 came in', '88213'],
    ['chart 5530021 is open', '5530021'],
    ['MRN 445 120 78 needs a call', '445 120 78'],
    ['NHC: 7741203.', '7741203', 'es'],
    ['historia clínica nº 55120-B', '55120-B', 'es'],
  ],
  misses: [
    {
      text: 'We broke our own record: 2024 was our busiest year.',
      why: 'a bare year is no number of a record',
    },
    { text: 'Our patient portal has 4 new features.', why: 'no number' },
    { text: 'In 2023 patient visits rose by 12%.', why: 'no code follows the keyword' },
    { text: 'A hospital record of 350 births!', why: 'a count, too short for a code' },
  ],
};
