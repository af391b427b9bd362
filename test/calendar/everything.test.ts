import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../src/calendar/index.ts';
import type { CalendarFile, CalendarSettings } from '../../src/model/calendar.ts';
import type { Passage } from '../../src/model/passage.ts';
import { sourceRange } from '../../src/model/passage.ts';
import { sourceText } from '../../src/model/place.ts';

const corpus = join(import.meta.dirname, '../../../shared/corpus/calendars/raw');
const settings: CalendarSettings = {
  timeZone: 'UTC',
  dateOrder: null,
  columns: {},
  start: null,
  channels: [],
};

/** Lines of calendars and of what only resembles them; each `@` becomes a word that stands nowhere else. */
const lineTexts = [
  [
    '# Week 1 @',
    '## Monday, March 2 2026 @',
    '### Post 1',
    '#@',
    '',
    '',
    '',
    'words @',
    '  words @',
    '    @',
  ],
  ['``` @', '~~~', '  ```', '- ```', '- **Channel:** Instagram', '  - Caption: hi @', '- @', '1. item @'],
  ['- [ ] Tue: post @', '> quote @', '> - item @', '***', '---', '===', 'a<br>@', '`@`', '**@**', '+++'],
  ['<div title="@">@', '<!-- @', '@ -->', '<!-- @ -->', '[^@]: @', '[@]: http://one.example/@ "@"'],
  [
    '| Date | Channel | Copy |',
    '|---|---|---|',
    '| 2026-03-02 | Instagram | Hi &amp; @<br>@ |',
    '| Mon | @ | y |',
  ],
  ['see [@](x) ![@](b.png "@")', '[x](@ "@") <@x@y.example>', '**Caption:** @ **CTA:** @', '**Notes:** @'],
  [
    '**Date:** 2026-13-45 @',
    '**Status:** @',
    '**Hashtags:** #@',
    '**Link:** https://a.example/@',
    '**Time:** @',
  ],
  [
    'date: @',
    'channels: [@]',
    'copy: |',
    '  @',
    '9:00 AM @',
    'Instagram @',
    '{"date": "@"}',
    '**Image:** @.png',
  ],
].flat();
const markdown = fc
  .tuple(fc.array(fc.constantFrom(...lineTexts), { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, ending]) => {
    let count = 0;
    return lines.join(ending).replaceAll('@', () => `m${count++}z`);
  });

function passagesOf(file: CalendarFile): Passage[] {
  return [...file.passages, ...file.posts.flatMap((post) => post.texts)];
}

/** Whether some text of the file holds what stands at `from` to `to` of its source, and knows the place. */
function isHeld(passages: readonly Passage[], from: number, to: number): boolean {
  return passages.some((passage) => {
    const word = passage.source.text.slice(from, to);
    for (let at = passage.text.indexOf(word); at >= 0; at = passage.text.indexOf(word, at + 1)) {
      const range = sourceRange(passage, at, at + word.length);
      if (range.from <= from && range.to >= to) return true;
    }
    return false;
  });
}

/** Every line of the file lies in one block, in order. */
function expectAccounted(file: CalendarFile): void {
  let next = 1;
  for (const block of file.blocks) {
    expect(block.line).toBe(next);
    expect(block.endLine).toBeGreaterThanOrEqual(block.line);
    next = block.endLine + 1;
  }
  // A line ending at the end of the file begins no line that must be accounted for.
  expect(file.source.lineStarts.length - next).toBeLessThanOrEqual(0);
}

describe('nothing is skipped silently', () => {
  test('every line lies in exactly one block, whatever the text', () => {
    fc.assert(
      fc.property(markdown, (text) => expectAccounted(readCalendar(sourceText('a.md', text), settings))),
      { numRuns: 500 },
    );
  });

  test('every word is in some text, with its place, whatever the text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const passages = passagesOf(readCalendar(sourceText('a.md', text), settings));
        for (const { index, 0: word } of text.matchAll(/m\d+z/g)) {
          expect(isHeld(passages, index, index + word.length), word).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.skipIf(!existsSync(corpus))('in real calendars (labelled calendars beside the project)', () => {
    for (const name of readdirSync(corpus)) {
      const text = readFileSync(join(corpus, name), 'utf8');
      expectAccounted(readCalendar(sourceText(name, text), settings));
    }
  });
});
