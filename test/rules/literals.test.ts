import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { packs } from '../../src/policy/packs.generated.ts';
import { literalsOf } from '../../src/rules/literals.ts';
import { allPresent } from '../../src/rules/present.ts';
import { readDocument } from '../../src/read/document.ts';
import { sourceText } from '../../src/model/place.ts';

describe('what an expression needs', () => {
  test.each([
    ['guarante(?:e|ed)', [['guarantee', 'guaranteed']]],
    ['\\bcures? all\\b', [['cures all', 'cure all']]],
    ['(?i)\\bFree\\b\\s+consult', [['free'], ['consult']]],
    ['(?:pain|risk)[ -]free', [['pain free', 'pain-free', 'risk free', 'risk-free']]],
    ['best .* town', [['best '], [' town']]],
    ['(?:most)+ trusted', [['most'], [' trusted']]],
    ['Señor[ae]s', [['señoras', 'señores']]],
  ])('%s', (source, literals) => {
    expect(literalsOf(source)).toEqual(literals);
  });

  test.each([
    '\\d{3}-\\d{4}',
    'a|best',
    '(?:best)?',
    '(?:best)*',
    '(?:best){0,2}',
    '\\Qbest\\E',
    'best(',
    '[a-z]+',
  ])('nothing certain: %s', (source) => {
    expect(literalsOf(source)).toEqual([]);
  });
});

test('capitals do not count, nor does the long s that RE2 takes for one', () => {
  const isThere = allPresent(literalsOf('best'));
  expect(['BEST', 'the Beſt', 'a best one'].every(isThere)).toBe(true);
  expect(isThere('be st')).toBe(false);
});

test('one literal of each list is needed', () => {
  const isThere = allPresent(literalsOf('(?:best|finest) .* (?:town|county)'));
  expect(isThere('soup in the county')).toBe(false);
  expect(isThere('the finest soup in the county')).toBe(true);
  expect(isThere('the finest soup')).toBe(false);
});

describe('no expression of the packs finds what it is not asked for', () => {
  const rules = Object.entries(packs).flatMap(([path, text]) => {
    const { document } = readDocument(sourceText(path, text));
    return document?.kind === 'policy' ? (document.rules ?? []) : [];
  });
  // Every seventh line of the packs, which quote what their rules are about: all of them take half a minute.
  const lines = Object.values(packs)
    .flatMap((text) => text.split('\n'))
    .filter((_, at) => at % 7 === 0);
  const texts = [...lines, ...lines.map((line) => line.toUpperCase())].filter((text) => text.length > 20);

  test.each(rules.flatMap((rule) => (rule.kind === 'pattern' ? [[rule.id, rule.options] as const] : [])))(
    '%s',
    (_id, { find, unless = [], caseInsensitive, multiline }) => {
      for (const source of [find, unless].flat()) {
        const literals = literalsOf(source);
        if (literals.length === 0) continue;
        const isThere = allPresent(literals);
        const flags = (caseInsensitive ? RE2JS.CASE_INSENSITIVE : 0) | (multiline ? RE2JS.MULTILINE : 0);
        const compiled = RE2JS.compile(source, flags);
        expect(texts.filter((text) => !isThere(text) && compiled.test(text))).toEqual([]);
      }
    },
  );
});
