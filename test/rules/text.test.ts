import * as fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { automaton } from '../../src/rules/aho-corasick.ts';
import { counters, emojiOf, graphemes } from '../../src/rules/counting.ts';
import { fold } from '../../src/rules/fold.ts';
import { phraseFinder } from '../../src/rules/phrases.ts';

const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
/** Texts of few letters, in which short patterns occur and overlap. */
const fewLetters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 });

describe('the automaton', () => {
  it('finds what looking at every place finds', () => {
    const patterns = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 6 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(patterns, fewLetters, (patterns, text) => {
        const everywhere = patterns.flatMap((pattern, index) =>
          pattern === ''
            ? []
            : Array.from({ length: text.length }, (_, start) => start)
                .filter((start) => text.startsWith(pattern, start))
                .map((start) => ({ pattern: index, start, end: start + pattern.length })),
        );
        const order = (each: (typeof everywhere)[number]): number => each.end * 1000 + each.pattern;
        const found = automaton(patterns.map(unitsOf))(unitsOf(text));
        expect(found.map((each) => each.end)).toEqual(found.map((each) => each.end).sort((a, b) => a - b));
        expect(found.sort((a, b) => order(a) - order(b))).toEqual(
          everywhere.sort((a, b) => order(a) - order(b)),
        );
      }),
    );
  });

  it('finds the same pattern twice where it is given twice', () => {
    expect(automaton([unitsOf('ab'), unitsOf('ab')])(unitsOf('cab')).map(({ pattern }) => pattern)).toEqual([
      0, 1,
    ]);
  });
});

describe('a folded text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'É',
        'e\u0301',
        ' ',
        '\n',
        '\u00a0',
        '\u200b',
        '’',
        '—',
        '𝗮',
        'İ',
        'ß',
        'ﬁ',
        '👩‍👩‍👧',
      ),
    }),
  );

  it('knows for each unit a piece of the source, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { units, from, to } = fold(text);
        expect(from).toHaveLength(units.length);
        expect(to).toHaveLength(units.length);
        for (const [at, start] of from.entries()) {
          expect(start).toBeLessThan(to[at]!);
          expect(start).toBeGreaterThanOrEqual(from[at - 1] ?? 0);
          expect(to[at]!).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = String.fromCharCode(...fold(text).units);
        expect(String.fromCharCode(...fold(once).units)).toBe(once);
      }),
    );
  });

  it('is the same for a text composed and decomposed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text.normalize('NFD')).units).toEqual(fold(text.normalize('NFC')).units);
      }),
    );
  });

  it.each([
    ['“A”', '"a"'],
    ['it’s', "it's"],
    ['a – b — c − d', 'a - b - c - d'],
    ['a \n\t\u00a0b', 'a b'],
    ['soft\u00adhy\u200bphen', 'softhyphen'],
    ['ＷＩＤＥ 𝗯𝗼𝗹𝗱 ﬁne', 'wide bold fine'],
  ])('of %j is %j', (text, folded) => {
    expect(String.fromCharCode(...fold(text).units)).toBe(folded);
  });
});

describe('phrases', () => {
  it('are found wherever they stand between other words', () => {
    const words = fc.array(fc.constantFrom('one', 'two', 'three', 'two-two'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, 'Guaranteed\n results', ...after].join(' ');
        const start = text.indexOf('Guaranteed');
        expect(phraseFinder(['guaranteed results'], 'word')(fold(text))).toEqual([
          { phrase: 0, start, end: start + 'Guaranteed\n results'.length },
        ]);
      }),
    );
  });

  it('cost little however many there are', () => {
    const phrases = Array.from({ length: 2000 }, (_, index) => `phrase number ${index}`);
    const text = fold('a phrase number 7, a phrase of no number. '.repeat(20_000));
    expect(phraseFinder(phrases, 'word')(text)).toHaveLength(20_000);
  });
});

describe('counting', () => {
  it('weighs texts without emoji as X does', () => {
    const pieces = fc.constantFrom(
      'a',
      'É',
      'e\u0301',
      '日',
      'ñ',
      ' ',
      '\n',
      '…',
      '–',
      '“',
      '\u200d',
      '\u10ff',
      '\u1100',
      '\u2010',
      '\u201f',
      '\u2020',
      '\u2032',
      '\u2038',
      ' example.com ',
      ' https://example.org/a?b=c ',
      '#tag',
      '@name',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 60 }), (text) => {
        expect(counters['x-weighted'](text)).toBe(twitter.parseTweet(text).weightedLength);
      }),
    );
  });

  it.each([
    ['❤️‍🔥', 1],
    ['👩🏽‍⚕️ and 🏳️‍⚧️', 2],
    ['🇺🇸🇮🇱', 2],
    ['1️⃣ #️⃣', 2],
    ['1 # * © ™', 0],
    ['no', 0],
  ])('sees in %j %i emoji', (text, count) => {
    expect(emojiOf(text)).toHaveLength(count);
  });

  it.each([
    ['characters', 'a日👩‍⚕️', 6],
    ['utf-16', 'a日👩‍⚕️', 7],
    ['graphemes', 'a日👩‍⚕️', 3],
    ['bytes', 'a日👩‍⚕️', 1 + 3 + 4 + 3 + 3 + 3],
    ['x-weighted', 'a日👩‍⚕️', 1 + 2 + 2],
    ['links-as-23', 'a日 https://example.com/a-long-way-from-home', 3 + 23],
    ['words', "Don't over-think 3.5 things, e.g. café…", 6],
  ] as const)('in %s %j has %i', (unit, text, count) => {
    expect(counters[unit](text)).toBe(count);
  });

  it('cuts a long text into the same graphemes as a short one', () => {
    const pieces = fc.constantFrom(
      'a',
      'e\u0301',
      '👩‍👩‍👧‍👦',
      '🇺🇸',
      '🇺',
      '\u200d',
      '\r\n',
      '각',
      '1',
      '\u20e3',
      '\ufe0f',
      ' ',
      '’',
      '\u0600',
      'ж',
      '😀',
      '\ud83d',
    );
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: pieces, minLength: 100, maxLength: 300 }), (text) => {
        const whole = Array.from(segmenter.segment(text), ({ segment }) => segment);
        expect(graphemes(text)).toEqual(whole);
        expect(counters.graphemes(text)).toBe(whole.length);
        expect(emojiOf(text)).toEqual(whole.filter((each) => new RegExp('^\\p{RGI_Emoji}$', 'v').test(each)));
      }),
    );
  });

  // Each of these took minutes before texts were looked at in pieces.
  it.each(['ж.', 'a.', 'a-', '\u200b', 'https://a.', '👩\u200d', 'e\u0301', 'жж.рф.'])(
    'ends on a hundred thousand units of %j',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const count of Object.values(counters)) expect(count(text)).toBeGreaterThanOrEqual(0);
    },
  );

  it('counts links in texts as long as people write, and none beyond', () => {
    const link = `https://example.com/${'a'.repeat(900)}`;
    expect(counters['links-as-23'](link)).toBe(23);
    expect(counters['links-as-23'](`${link}${'a'.repeat(1000)}`)).toBe(link.length + 1000);
    expect(counters['links-as-23'](`${link} ${'a '.repeat(4000)}`)).toBe(23 + 1 + 8000);
    expect(counters['links-as-23'](`${link} ${'a '.repeat(5000)}`)).toBe(link.length + 1 + 10_000);
  });
});
