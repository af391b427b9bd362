import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/identifiers/detectors/index.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';
import { labels, masked, redact } from '../../src/identifiers/mask.ts';

const find = (text: string) => findIdentifiers(text, { languages: ['en', 'es'] });

const hit = (start: number, end: number) =>
  ({ start, end, type: 'ID', detector: 'x', confidence: 'sure' }) as const;

describe('masked', () => {
  it('shows type and shape', () => {
    const text = 'Call 555-0142';
    expect(masked(text, find(text)[0]!)).toBe('a telephone number (ddd-dddd)');
  });

  it('shows no shape of names, places, addresses', () => {
    expect(masked('Jane Roe', { start: 0, end: 8, type: 'NAME' })).toBe(labels.NAME);
  });

  it('never shows a digit or letter of the value', () => {
    const value = fc.string({
      unit: fc.constantFrom('4', '7', 'Q', 'é', '-', ' ', '٤', '😀', '(', '\n'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(...(Object.keys(labels) as (keyof typeof labels)[])),
        (text, type) => {
          const shown = masked(text, { start: 0, end: text.length, type }).slice(labels[type].length);
          expect(shown).toMatch(/^(?: \([dx\s().+/-]*\))?$/);
        },
      ),
    );
  });
});

describe('redact', () => {
  it('puts the type in place of the value', () => {
    expect(redact('Call Dr. Vane, 555-0142, MRN 4471220.', find)).toBe(
      'Call Dr. [name], [telephone number], MRN [medical record number].',
    );
  });

  it('leaves a text without identifiers as it is', () => {
    expect(redact('Flu shots are here!', find)).toBe('Flu shots are here!');
  });

  it('takes hits in any order, overlapping too', () => {
    expect(redact('abcdefgh', () => [hit(4, 6), hit(1, 5)])).toBe(
      'a[identifying number or mark][identifying number or mark]gh',
    );
  });

  it.each(detectors.flatMap(({ hits }) => hits.map(([text, value]) => [text, value])))(
    'no value is left of "%s"',
    (text, value) => {
      expect(redact(text, find)).not.toContain(value);
    },
  );
});
