import type { Detector } from '../detector.ts';
import { medicareBeneficiary, spanishSocialSecurity } from '../checksums.ts';
import { DIGITS, NUMBER } from '../features.ts';
import { code, groups, isCode, link } from '../shapes.ts';

const insurer = String.raw`health ?plan|insurance|insurer|insur|HMO|PPO|Medicare|Medicaid|Medi-Cal|coverage|policy ?holder|benefits?|Aetna|Cigna|Humana|Blue ?Cross|BCBS|United ?Healthcare|UHC|Kaiser|Anthem|Tricare`;
const member = String.raw`member|subscriber|beneficiary|policy|plan|group|enrollee`;
const id = String.raw`(?:ID|number|num|no|nr|#|code|card)`;

/** Health plan beneficiary numbers: a keyword and a code, or the shape of Medicare's and of Spain's. */
export const plan: Detector = {
  id: 'plan',
  type: 'PLAN',
  needs: DIGITS | NUMBER,
  patterns: [
    {
      find: new RegExp(
        String.raw`\b(?:${insurer})(?: (?:policy|plan|member|group|health|card))?(?: ?${id})?${link}(${code})`,
        'gi',
      ),
      certainty: 'sure',
      validate: isCode,
    },
    {
      find: new RegExp(
        String.raw`\b(?:(?:${member}) ?${id}|(?:member|policy|subscriber|beneficiary)(?= ?[:#])|HICN|MBI|NASS|RxBIN|Rx ?Grp)(?![A-Za-z])${link}(${code})`,
        'gi',
      ),
      certainty: 'sure',
      validate: isCode,
    },
    {
      find: new RegExp(
        String.raw`\b(?:NASS|NUSS|seguridad social|afiliación|afiliacion|póliza|poliza|tarjeta sanitaria|CIP|asegurado)${link}(${groups})`,
        'gi',
      ),
      certainty: 'sure',
      validate: isCode,
    },
    {
      find: /\b([1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2})\b/gi,
      certainty: 'sure',
      validate: medicareBeneficiary,
    },
    {
      find: /(?<![\w/-])(\d{2}[ /-]?\d{8}[ /-]?\d{2})(?![\w-])/g,
      certainty: 'sure',
      validate: spanishSocialSecurity,
    },
  ],
  hits: [
    ['Her insurance number is AB-654021', 'AB-654021'],
    ['(Health Plan: HP-990812)', 'HP-990812'],
    ['member ID W2201 55', 'W2201'],
    ['policy: 88-1123-9', '88-1123-9'],
    ['insurance policy # KX-3456780', 'KX-3456780'],
    ['Medicare 1EG4-TE5-MK73 on file', '1EG4-TE5-MK73'],
    ['it says 1EG4TE5MK73 on the card', '1EG4TE5MK73'],
    ['NASS: 28 12345678 40', '28 12345678 40', 'es'],
    ['póliza nº 4471-220', '4471-220', 'es'],
    ['consta 281234567840 en la ficha', '281234567840', 'es'],
  ],
  misses: [
    {
      text: 'We take Medicare! Call 555-0140 to book in 2024.',
      why: 'a telephone number, far from the keyword',
    },
    { text: 'New for 2025: every plan covers 100% of vaccines.', why: 'a year and a percentage' },
    { text: 'Open enrollment for insurance ends 12/15/2025.', why: 'a date after the keyword' },
  ],
};
