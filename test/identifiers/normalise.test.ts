import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/identifiers/normalise.ts';

describe('normalise', () => {
  it.each([
    ['plain ASCII', 'Call 555-0142.', 'Call 555-0142.'],
    ['accents', 'José Núñez', 'José Núñez'],
    ['accents apart', 'Jose\u0301 Nu\u0301n\u0303ez', 'José Núñez'],
    ['full-width forms', '５５５－０１４２ ａ＠ｂ', '555-0142 a@b'],
    ['look-alike letters', 'МRN аnd ЅЅN', 'MRN and SSN'],
    ['mathematical letters and digits', '𝐌𝐑𝐍 𝟓𝟓𝟓', 'MRN 555'],
    ['other digits', '٥٥٥ ५५५', '555 555'],
    ['zero-width marks', '5\u200b5\u200d5\ufeff-01\u206042', '555-0142'],
    ['direction marks', '\u202e555\u202c-\u20660142\u2069', '555-0142'],
    ['keycaps', '5\ufe0f\u20e35\ufe0f\u20e3', '55'],
    ['dashes and spaces', '555–0142\u00a0ext', '555-0142 ext'],
    ['spelled-out digits', 'five five five oh one four two', '555-0142'],
    ['spelled-out digits in Spanish', 'seis uno dos tres cuatro cinco seis siete ocho', '612 345 678'],
    ['spaced digits', 'call 5 5 5 0 1 4 2 now', 'call 555-0142 now'],
    ['dotted digits', '3.1.2.5.5.5.0.1.4.2', '312-555-0142'],
  ])('makes plain: %s', (_, text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  it.each([
    ['counting', '1 2 3 4 5 6 7'],
    ['a countdown', 'nine eight seven six five four three'],
    ['prices', 'for $5 or $6'],
    ['a few numbers', 'two or three of five'],
    ['decimals', '1.5 2.5 3.5'],
    ['emoji', '👩🏽‍⚕️ ❤'],
  ])('leaves alone: %s', (_, text) => {
    expect(normalise(text).text.replace(/\p{M}/gu, '')).toBe(
      text.replaceAll('\u200d', '').replaceAll('\ufe0f', '').replace(/\p{M}/gu, ''),
    );
  });

  it('leads back to the original', () => {
    const text = 'x\u200by: five five five, oh one four two!';
    const { text: plain, range } = normalise(text);
    const start = plain.indexOf('555-0142');
    const { from, to } = range(start, start + 8);
    expect(text.slice(from, to)).toBe('five five five, oh one four two');
  });

  it('always leads back inside the original, in order', () => {
    const pieces = fc.constantFrom(
      'a',
      '５',
      '\u200b',
      'e\u0301',
      '𝟓',
      ' 5',
      ' five',
      '\n',
      '😀',
      'М',
      '-',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { text: plain, range } = normalise(text);
        let behind = 0;
        for (let at = 0; at < plain.length; at++) {
          const { from, to } = range(at, at + 1);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(behind);
          behind = from;
        }
      }),
    );
  });
});
