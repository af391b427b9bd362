import { describe, expect, it } from 'vitest';
import type { OptionsOf } from '../../src/rules/kind.ts';
import { kinds } from '../../src/rules/index.ts';
import { links } from '../../src/rules/links.ts';
import { pattern } from '../../src/rules/pattern.ts';
import { expression } from '../../src/rules/re2.ts';

const faults = (options: OptionsOf<'pattern'>) => [...(pattern.faults?.(options) ?? [])];

describe('the faults of patterns', () => {
  it('are none where all compile', () => {
    expect(faults({ find: ['a+', '(?i)b'], unless: ['c|d'] })).toEqual([]);
  });

  it('are told where they stand, without the words of the library', () => {
    expect(faults({ find: 'ab(cd' })).toEqual([
      { path: ['find'], message: 'This is not a regular expression of RE2: missing closing ).', offset: 0 },
    ]);
    expect(faults({ find: ['a', 'ab[z-a]'], unless: ['b\\8'] })).toEqual([
      {
        path: ['find', 1],
        message: 'This is not a regular expression of RE2: invalid character class range.',
        offset: 3,
      },
      {
        path: ['unless', 0],
        message: 'This is not a regular expression of RE2: invalid escape sequence.',
        offset: 1,
      },
    ]);
  });

  it.each(['a(?=b)', 'a(?!b)', '(?<=a)b'])('explain that %s looks around', (find) => {
    expect(faults({ find })[0]?.message).toContain('Looking around is not possible');
  });

  it('are also expressions that match the empty text', () => {
    expect(faults({ find: 'a*' })).toEqual([
      { path: ['find'], message: 'This expression matches a text that is empty, hence every text.' },
    ]);
  });

  it('are also what is too large', () => {
    expect(faults({ find: '((a{100}){100}){100}' })).toHaveLength(1);
  });
});

it('the form of tracking values is an expression as well', () => {
  expect([...(links.faults?.({ tracking: { form: '(' } }) ?? [])]).toMatchObject([
    { path: ['tracking', 'form'] },
  ]);
  expect([...(links.faults?.({ tracking: { form: '[a-z]+' } }) ?? [])]).toEqual([]);
  expect([...(links.faults?.({ tracking: {} }) ?? [])]).toEqual([]);
  expect([...(links.faults?.({ https: true }) ?? [])]).toEqual([]);
});

it('phrases have something that can be seen', () => {
  const message = 'This phrase has nothing that a reader could see.';
  const terms = {
    terms: [{ find: 'a' }, { find: ['b', ' \u200b'] }, { find: ' ' }],
    unless: ['c', '\u00ad'],
  };
  expect([...(kinds.terms.faults?.(terms) ?? [])]).toEqual([
    { path: ['terms', 1, 'find', 1], message },
    { path: ['terms', 2, 'find'], message },
    { path: ['unless', 1], message },
  ]);
  const text = { anyOf: ['a', ' '], allOf: [' '] };
  expect([...(kinds.requires.faults?.({ text, hashtags: text }) ?? [])].map(({ path }) => path)).toEqual([
    ['text', 'anyOf', 1],
    ['text', 'allOf', 0],
    ['hashtags', 'anyOf', 1],
    ['hashtags', 'allOf', 0],
  ]);
  expect([...(kinds.requires.faults?.({ fields: ['author'] }) ?? [])]).toEqual([]);
});

it('a blackout ends after it begins, with years or without', () => {
  const blackout = [
    { on: '12-25' },
    { from: '12-24', to: '01-01' },
    { from: '2026-12-24', to: '2026-12-24' },
    { from: '2026-12-24', to: '2026-12-23' },
    { from: '12-24', to: '2027-01-01' },
  ];
  expect([...(kinds.window.faults?.({ blackout }) ?? [])]).toEqual([
    { path: ['blackout', 3, 'to'], message: 'This day is before the first one.' },
    { path: ['blackout', 4, 'to'], message: 'Give the year of both days or of neither.' },
  ]);
  expect([...(kinds.window.faults?.({ days: ['monday'] }) ?? [])]).toEqual([]);
});

describe('an expression', () => {
  it('takes linear time whatever it is', () => {
    const text = 'a'.repeat(50_000);
    expect(expression('(a+)+$').matches(text)).toEqual([{ start: 0, end: 50_000 }]);
    expect(expression('(a+)+$').matches(`${text}!`)).toEqual([]);
    expect(expression('(a|aa)+b').test(text)).toBe(false);
  });

  it('stops at a hundred matches, so that many matches do not make it quadratic', () => {
    expect(expression('a(.*b)?').matches('a'.repeat(50_000))).toHaveLength(100);
  });

  it('passes over what is empty', () => {
    expect(expression('b*').matches('abba')).toEqual([{ start: 1, end: 3 }]);
  });

  it('has flags', () => {
    expect(expression('a', { caseInsensitive: true }).test('A')).toBe(true);
    expect(expression('a').test('A')).toBe(false);
    expect(expression('^b', { multiline: true }).test('a\nb')).toBe(true);
    expect(expression('^b').test('a\nb')).toBe(false);
  });
});
