import { describe, expect, it } from 'vitest';
import type { Passage, Segment } from '../../src/model/passage.ts';
import { sourceText } from '../../src/model/place.ts';
import { replace } from '../../src/rules/replace.ts';

/** A text as read from a source; the segments as `[start, end, from, to]`. */
function passage(source: string, text: string, segments: [number, number, number, number][]): Passage {
  return {
    source: sourceText('calendar.md', source),
    field: 'copy',
    text,
    segments: segments.map(([start, end, from, to]): Segment => ({ start, end, from, to })),
    published: true,
    post: null,
  };
}

/** The source after the fix for the first occurrence of the words; null: none is offered. */
function mended(of: Passage, words: string, replacement: string): string | null {
  const start = of.text.indexOf(words);
  const edit = replace(of, start, start + words.length, replacement)?.edits[0];
  if (!edit) return null;
  const { text, lineStarts } = of.source;
  const from = lineStarts[edit.line - 1]! + edit.column - 1;
  const to = lineStarts[edit.endLine - 1]! + edit.endColumn - 1;
  return text.slice(0, from) + edit.text + text.slice(to);
}

const plain = (text: string): Passage => passage(text, text, [[0, text.length, 0, text.length]]);

describe('a replacement', () => {
  it('stands where the words stood', () => {
    expect(mended(plain('one painless shot'), 'painless', 'gentle')).toBe('one gentle shot');
    expect(mended(plain('painless'), 'painless', 'gentle')).toBe('gentle');
  });

  it('keeps the case of the first letter', () => {
    expect(mended(plain('Painless shot'), 'Painless', 'éasy')).toBe('Éasy shot');
    expect(mended(plain('PAINLESS shot'), 'PAINLESS', 'gentle')).toBe('Gentle shot');
    expect(mended(plain('painless shot'), 'painless', 'Gentle')).toBe('Gentle shot');
    expect(mended(plain('100% safe'), '100%', 'very')).toBe('very safe');
  });

  it('goes to the right place behind emphasis, prefixes and entities', () => {
    const source = '> a &amp; **painless** b\n> painless c';
    const text = 'a & painless b\npainless c';
    const read = passage(source, text, [
      [0, 2, 2, 4],
      [2, 3, 4, 9],
      [3, 4, 9, 10],
      [4, 12, 12, 20],
      [12, 14, 22, 24],
      [14, 15, 24, 27],
      [15, 25, 27, 37],
    ]);
    expect(mended(read, 'painless b'.slice(0, 8), 'gentle')).toBe('> a &amp; **gentle** b\n> painless c');
    expect(replace(read, 15, 23, 'gentle')?.edits[0]).toMatchObject({
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 11,
    });
  });

  it('is not offered where the words come from several pieces', () => {
    const read = passage('pain**less** shot', 'painless shot', [
      [0, 4, 0, 4],
      [4, 8, 6, 10],
      [8, 13, 12, 17],
    ]);
    expect(mended(read, 'painless', 'gentle')).toBeNull();
    expect(mended(read, 'less', 'more')).toBe('pain**more** shot');
  });

  it('is not offered where the source reads otherwise', () => {
    expect(mended(passage('R&amp;D', 'R&D', [[0, 3, 0, 7]]), 'R&D', 'research')).toBeNull();
    expect(mended(passage('x&lt;', 'abcde', [[0, 5, 0, 5]]), 'bcd', 'research')).toBeNull();
    expect(mended(passage('ab&amp;', 'ab&', [[0, 3, 0, 7]]), 'ab', 'research')).toBe('research&amp;');
  });

  it('is not offered over the end of a line', () => {
    expect(mended(plain('pain\nless'), 'pain\nless', 'gentle')).toBeNull();
  });

  it('is not offered between pieces', () => {
    expect(mended(passage('ab', 'abcd', [[0, 2, 0, 2]]), 'cd', 'gentle')).toBeNull();
  });

  it.each([
    'a: b',
    '*a*',
    'a_b',
    '`a`',
    'a|b',
    '[a]',
    '<a>',
    '~a~',
    '&a',
    '#a',
    '@a',
    '"a"',
    "a's",
    'a\\b',
    'a\nb',
    '{a}',
  ])('is not offered for %j, which may mean more', (replacement) => {
    expect(mended(plain('one painless shot'), 'painless', replacement)).toBeNull();
  });

  it.each([
    'x.example/painless',
    '#painless',
    '@painless',
    '#gopainless',
    'https://painless',
    'painless.example',
    'painless@x.example',
    'painless/x',
    `x/${'y'.repeat(200)}painless`,
  ])('is not offered in %j, which it would break', (word) => {
    expect(mended(plain(`one ${word} two`), 'painless', 'gentle')).toBeNull();
  });

  it.each([
    '(painless)',
    'painless.',
    'painless…',
    '“painless”',
    'painless,',
    'x painless',
    '# painless',
    'painless. @x',
  ])('is offered in %j', (words) => {
    expect(mended(plain(words), 'painless', 'gentle')).toBe(words.replace('painless', 'gentle'));
  });

  it('says what it does', () => {
    expect(replace(plain('painless'), 0, 8, 'gentle')?.title).toBe('Say “gentle” instead');
  });
});
