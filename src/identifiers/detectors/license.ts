import type { Detector } from '../detector.ts';
import { deaNumber, providerIdentifier } from '../checksums.ts';
import { DIGITS } from '../features.ts';
import { code, groups, isCode, link } from '../shapes.ts';

/** Certificate and licence numbers: provider, DEA, driving licence, passport, Spanish college number. */
export const license: Detector = {
  id: 'license',
  type: 'LICENSE',
  needs: DIGITS,
  patterns: [
    { find: /(?<![\w-])([A-HJ-MP-UX][A-Z9]\d{7})(?!\w)/gi, certainty: 'sure', validate: deaNumber },
    {
      find: new RegExp(String.raw`\bNPI${link}(\d{10})(?!\d)`, 'gi'),
      certainty: 'sure',
    },
    { find: /(?<![\w.+-])([12]\d{9})(?![\w-])/g, certainty: 'possible', validate: providerIdentifier },
    {
      find: new RegExp(
        String.raw`\b(?:driver'?s?'? ?licen[cs]e|driving licen[cs]e|DL ?(?=#|no|num)|(?:medical |nursing |state )?licen[cs]e (?=#|no\b|no\.|number|num|\d{5})|certificate (?=#|no\b|no\.|number)|DEA|passport|pasaporte|licencia(?: de conducir)?|carnet de conducir)${link}(${code})`,
        'gi',
      ),
      certainty: 'sure',
      validate: isCode,
    },
    {
      find: new RegExp(
        String.raw`(?:\b(?:N\.?[ºo°]\.? ?Col|colegiad[oa]|colegiaci[oó]n)\b)[\s.:]*(?:n[ºo°]\.?|número)?[\s:]*(${groups})`,
        'gi',
      ),
      certainty: 'sure',
      validate: isCode,
    },
  ],
  hits: [
    ['DEA AB1234563 was printed on the pad', 'AB1234563'],
    ['AB1234563 is on the pad', 'AB1234563'],
    ['NPI: 1234567890', '1234567890'],
    ['badge 1234567893 in the picture', '1234567893'],
    ["his driver's license number is D4401-22918", 'D4401-22918'],
    ['passport no. X7740129', 'X7740129'],
    ['NºCol: 28 28 51734', '28 28 51734', 'es'],
    ['colegiado nº 282851734', '282851734', 'es'],
  ],
  misses: [
    { text: 'AB1234560 is on sale', why: 'fails the check digit of a DEA number' },
    { text: 'Licensed since 1998 in two states.', why: 'a year' },
    { text: 'Get your driver license physical by 06/30/2025', why: 'a date' },
  ],
};
