import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNameModel, tagNames, type NameHit } from '../../src/identifiers/names/index.ts';
import { ENGLISH_CLEAN, ENGLISH_NAMED, SPANISH_CLEAN, SPANISH_NAMED, lines, unmark } from './names-posts.ts';

const bytes = readFileSync(new URL('../../src/identifiers/names/weights.bin', import.meta.url));
const model = decodeNameModel(bytes);
type Options = Parameters<typeof tagNames>[2];

const people = (
  text: string,
  level: Options['level'] = 'review',
  language: Options['language'] = 'en',
): NameHit[] => tagNames(text, model, { language, level }).filter(({ type }) => type === 'NAME');
const texts = (text: string, level: Options['level'] = 'review'): string[] =>
  people(text, level).map(({ start, end }) => text.slice(start, end));

describe.each([
  ['en', ENGLISH_NAMED, ENGLISH_CLEAN],
  ['es', SPANISH_NAMED, SPANISH_CLEAN],
] as const)('posts in %s', (language, named, clean) => {
  it.each(lines(named))('finds every person in: %s', (marked) => {
    const { text, people: expected } = unmark(marked);
    const found = people(text, 'review', language);
    expect(found).toHaveLength(expected.length);
    for (const [start, end] of expected) {
      expect(found.some((hit) => hit.start < end && hit.end > start)).toBe(true);
    }
  });

  it.each(lines(clean))('is sure of nobody in: %s', (text) => {
    expect(people(text, 'error', language)).toEqual([]);
  });

  it('finds nobody in nearly all posts without one, even when it looks for more', () => {
    const flagged = lines(clean).filter((text) => people(text, 'review', language).length > 0);
    expect(flagged.length / lines(clean).length).toBeLessThan(0.1);
  });
});

describe('what is no person', () => {
  it.each([
    "Wilson's disease is rare",
    'Graves disease and your thyroid',
    "Bell's palsy can look like a stroke",
    'Her Glasgow score was 14',
    'Visit us at St. Joseph Hospital',
    'Seen at the Elizabeth Norton Clinic',
    'Trained at Johns Hopkins',
    "Valentine's Day hours",
    'El síndrome de Cushing',
    'Cerramos por Semana Santa',
    'We moved here in April',
    'Nuevo horario desde julio',
    'Ask about levothyroxine and Rosuvastatin',
  ])('%s', (text) => expect(texts(text)).toEqual([]));

  it('is a person after all where a title says so', () => {
    expect(texts('Dr. Parkinson sees patients on Monday').join()).toContain('Parkinson');
    expect(texts('Please ask for Mrs. Graves at the desk').join()).toContain('Graves');
  });

  it('keeps a given name that has a disease', () => {
    expect(texts("Maria's disease was found early")).toEqual(['Maria']);
  });

  it('finds a public figure only when it looks for more', () => {
    expect(texts('What Angelina Jolie taught us about genes', 'error')).toEqual([]);
    expect(texts('What Angelina Jolie taught us about genes')).toEqual(['Angelina Jolie']);
  });
});

describe('what is never part of a name', () => {
  it.each([
    '@mariagarcia thanks',
    '#MariaGarcia is walking',
    'https://clinic.example/maria-garcia',
    'www.mariagarcia.example/Maria',
    'Write to maria.garcia@clinic.example',
  ])('%s', (text) => expect(texts(text)).toEqual([]));

  it('leaves the possessive outside', () => {
    expect(texts('This is Maria Garcia’s story')).toEqual(['Maria Garcia']);
    expect(texts("This is Maria Garcia's story")).toEqual(['Maria Garcia']);
  });
});

describe('the tagger', () => {
  const post = 'Thank you Maria Garcia and Tom Okafor for the talk in Denver!';

  it('finds the same however often and in whatever order it is asked', () => {
    const first = people(post);
    people('¡Gracias, Ximena Delgado! '.repeat(2000));
    expect(people(post)).toEqual(first);
    expect(first).toHaveLength(2);
  });

  it('is sure only of what it also finds when it looks for more', () => {
    for (const marked of [...lines(ENGLISH_NAMED), ...lines(SPANISH_NAMED)]) {
      const { text } = unmark(marked);
      for (const hit of people(text, 'error')) expect(people(text)).toContainEqual(hit);
    }
  });

  it('reads long texts in stretches, losing nothing', () => {
    const text = `${post}\n`.repeat(400);
    expect(people(text)).toHaveLength(800);
    expect(people(text).every(({ start, end }) => /Garcia|Okafor/.test(text.slice(start, end)))).toBe(true);
  });

  it('takes any text, giving hits in order, apart and inside it', () => {
    const word = fc.constantFrom(
      'Maria',
      'Dr.',
      'St.',
      "O'Neil",
      '@a',
      '#b',
      '\n',
      '😀',
      'de',
      '\ud800',
      '...',
      'x@y.example',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(word, fc.string())).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const { start, end, score } of tagNames(sample, model, { language: 'en', level: 'review' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(score)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sample.length);
      }),
    );
  });

  it('refuses what is no file of weights, and one cut short', () => {
    expect(() => decodeNameModel(new Uint8Array(100))).toThrow(RangeError);
    expect(() => decodeNameModel(bytes.subarray(0, bytes.length / 2))).toThrow(RangeError);
  });

  it('holds no word of what it was trained on', () => {
    const letters = /[a-zA-Z]{7,}/.exec(bytes.toString('latin1'));
    expect(letters?.[0].length ?? 0).toBeLessThan(9);
  });
});
