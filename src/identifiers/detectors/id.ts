import type { Detector } from '../detector.ts';
import { spanishIdentity } from '../checksums.ts';
import { DIGITS } from '../features.ts';
import { code, isCode, link } from '../shapes.ts';

/** Any other unique number or code: cases, references, prescriptions, national identity cards, UUIDs. */
export const id: Detector = {
  id: 'id',
  type: 'ID',
  needs: DIGITS,
  patterns: [
    {
      find: /(?<![\w-])([XYZ\d][ -]?\d{7}[ -]?[A-Z])(?![\w-])/gi,
      certainty: 'sure',
      validate: spanishIdentity,
    },
    {
      find: /\b(?:DNI|NIE|NIF)[\s:.nº°]{0,6}([XYZ]?[ -]?\d{1,2}\.?\d{3}\.?\d{2,3}[ -]?[A-Z]?)(?!\w)/gi,
      certainty: 'sure',
    },
    { find: /(?<!\w)([A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d)(?!\w)/g, certainty: 'sure' },
    { find: /(?<![\w-])([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})(?![\w-])/gi, certainty: 'likely' },
    {
      find: new RegExp(
        String.raw`\b(?:(?:case|reference|ref|confirmation|ticket|order|study|subject|specimen|accession|sample|prescription|Rx|referral|encounter|visit|appointment|employee|student|client|customer|caso|referencia|pedido|receta|cita)(?: (?=#|no\b|no\.|number|num|id\b|code\b|n[ºo°]|número)|(?=[#:])|(?= \d{4,}-)))${link}(${code})`,
        'gi',
      ),
      certainty: 'likely',
      validate: isCode,
    },
    { find: /\b(?:Rx|prescription|receta)[ :]{1,2}(\d{6,9})(?!\w)/gi, certainty: 'likely' },
    {
      find: new RegExp(
        String.raw`\b(?:ID|I\.D\.|[Ii]dentifier|[Ii]dentificación)(?: (?:number|no\.?|#))?${link}(${code})`,
        'g',
      ),
      certainty: 'likely',
      validate: isCode,
    },
  ],
  hits: [
    ['wristband (ID: 98765021)', '98765021'],
    ['case number 22-CV-10482', '22-CV-10482'],
    ['Rx# 7702145 is ready', '7702145'],
    ['a bottle with Rx 6610482 on it', '6610482'],
    ['ticket 4471-2', '4471-2'],
    ['token 123e4567-e89b-42d3-a456-426655440000', '123e4567-e89b-42d3-a456-426655440000'],
    ['con DNI 12345678Z', '12345678Z', 'es'],
    ['su NIE es X-1234567-L', 'X-1234567-L', 'es'],
    ['DNI: 12.345.678', '12.345.678', 'es'],
    ['CURP GOMC900514HDFLRS09', 'GOMC900514HDFLRS09', 'es'],
  ],
  misses: [
    { text: '12345678A was the old code', why: 'the letter does not fit the number' },
    { text: 'Bring your ID in 2025.', why: 'a year' },
    { text: 'In case 3 people come, we open early.', why: 'no number of a case' },
  ],
};
