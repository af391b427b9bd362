import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/identifiers/detectors/index.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';

const shown = (text: string, options = {}): string[] =>
  findIdentifiers(text, options).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

/** A tagger that takes the whole text for a name. */
const names = (text: string) => [{ start: 0, end: text.length, score: 1, type: 'NAME' }];

describe('findIdentifiers', () => {
  it('finds several in order', () => {
    expect(shown('Dr. Vane saw MRN 4471220 on March 4, 2024; call 555-0142.')).toEqual([
      'NAME Vane',
      'MRN 4471220',
      'DATE March 4, 2024',
      'PHONE 555-0142',
    ]);
  });

  it('lets a keyword decide between types of the same shape', () => {
    expect(shown('MRN: 123-45-6789')).toEqual(['MRN 123-45-6789']);
    expect(shown('SSN: 123-45-6789')).toEqual(['SSN 123-45-6789']);
  });

  it('keeps what holds another: an address holds its town and postal code', () => {
    expect(shown('at 1204 N 3rd Ave., Aurora, IL 60502 today')).toEqual([
      'ADDRESS 1204 N 3rd Ave., Aurora, IL 60502',
    ]);
  });

  it('leaves out at level error what is only possible', () => {
    const text = 'a patient who lives in Larchmont Falls, MRN 4471220';
    expect(shown(text)).toEqual(['LOCATION Larchmont Falls', 'MRN 4471220']);
    expect(shown(text, { level: 'error' })).toEqual(['MRN 4471220']);
  });

  it('reads Spanish shapes in Spanish', () => {
    expect(shown('en septiembre de 2019', { languages: ['es'] })).toEqual(['DATE septiembre de 2019']);
    expect(shown('en septiembre de 2019')).toEqual([]);
    expect(shown('ingresó en septiembre de 2019 y que con los años', { languages: ['en', 'es'] })).toEqual([
      'DATE septiembre de 2019',
    ]);
  });

  it('asks the tagger for names, and lets certain hits win', () => {
    expect(shown('Philippa Marsh', { names })).toEqual(['NAME Philippa Marsh']);
    expect(shown('555-0142 call', { names }).length).toBe(1);
  });

  it('finds every hit however it is disguised', () => {
    const disguises: ((text: string) => string)[] = [
      (text) => Array.from(text).join('\u200b'),
      (text) => `\u202e${text}\u202c`,
      (text) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0)),
      (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('M', 'М'),
    ];
    const hits = detectors.flatMap(({ id, hits }) => hits.map((hit) => [id, ...hit] as const));
    for (const disguise of disguises)
      for (const [id, text, , language = 'en'] of hits) {
        const found = findIdentifiers(disguise(text), { languages: [language] });
        expect(found.length, `${id}: ${text}`).toBeGreaterThan(0);
      }
  });

  it('gives ranges that are in order, apart and inside the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'MRN ',
      '4471220',
      ' Dr. ',
      'Vane',
      '555-0142',
      ' @',
      'jane',
      '.com',
      ' 5 5 5',
      '\u200b',
      '５',
      ', ',
      '/',
      '://',
      'é',
      '\n',
      '94',
      ' years old',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('en', 'es'), (parts, language) => {
        const text = parts.join('');
        let behind = 0;
        for (const { start, end } of findIdentifiers(text, { languages: [language] })) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          behind = end;
        }
      }),
    );
  });
});
