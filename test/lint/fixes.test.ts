import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/lint/fixes.ts';
import type { Edit } from '../../src/model/generated.ts';
import { placeOf, sourceText } from '../../src/model/place.ts';
import { avoids, found, post } from './engine.ts';

/** Replaces `text.slice(from, to)`. */
const edit = (text: string, from: number, to: number, by: string): Edit => ({
  ...placeOf(sourceText('plan.md', text), from, to),
  text: by,
});
/** Replaces the first occurrence of a word. */
const word = (text: string, old: string, by: string): Edit =>
  edit(text, text.indexOf(old), text.indexOf(old) + old.length, by);

describe('fixes', () => {
  const text = 'one two three\nfour five\n';

  it('change what they name and nothing else, in whatever order they come', () => {
    const fixes = [[word(text, 'five', '5')], [word(text, 'one', 'first')], [word(text, 'three', '')]];
    for (const some of [fixes, fixes.toReversed()])
      expect(applyEdits(text, some)).toEqual({ text: 'first two \nfour 5\n', applied: 3 });
  });

  it('that are none leave the text as it is', () => {
    expect(applyEdits(text, [])).toEqual({ text, applied: 0 });
  });

  it('may have several edits, which come together', () => {
    const fix = [word(text, 'four', '4'), word(text, 'two', '2')];
    expect(applyEdits(text, [fix])).toEqual({ text: 'one 2 three\n4 five\n', applied: 1 });
  });

  it('that overlap one before them are left out whole', () => {
    const first = [word(text, 'two three', '2 3')];
    const second = [word(text, 'five', '5'), word(text, 'three', 'III')];
    expect(applyEdits(text, [first, second])).toEqual({ text: 'one 2 3\nfour five\n', applied: 1 });
    expect(applyEdits(text, [second, first])).toEqual({ text: 'one two III\nfour 5\n', applied: 1 });
    expect(applyEdits(text, [first, first])).toEqual({ text: 'one 2 3\nfour five\n', applied: 1 });
  });

  it('that lie within or around another overlap it', () => {
    const inner = [word(text, 'w', 'W')];
    const outer = [word(text, 'two', '2')];
    expect(applyEdits(text, [inner, outer]).text).toBe('one tWo three\nfour five\n');
    expect(applyEdits(text, [outer, inner]).text).toBe('one 2 three\nfour five\n');
  });

  it('that touch do not overlap', () => {
    const fixes = [[word(text, 'one', '1')], [word(text, ' ', '_')], [word(text, 'two', '2')]];
    for (const some of [fixes, fixes.toReversed()])
      expect(applyEdits(text, some)).toEqual({ text: '1_2 three\nfour five\n', applied: 3 });
  });

  it('may only put in, at the beginning, the end, before and after what another replaces', () => {
    const put = (at: number, by: string): Edit[] => [edit(text, at, at, by)];
    const fixes = [put(0, '<'), put(4, '('), [word(text, 'two', '2')], put(7, ')'), put(text.length, '>')];
    for (const some of [fixes, fixes.toReversed()])
      expect(applyEdits(text, some)).toEqual({ text: '<one (2) three\nfour five\n>', applied: 5 });
  });

  it('that put in at one place keep their order', () => {
    const put = (by: string): Edit[] => [edit(text, 4, 4, by)];
    expect(applyEdits(text, [put('a'), put('b'), put('c')]).text).toBe('one abctwo three\nfour five\n');
  });

  it('may go over lines', () => {
    expect(applyEdits(text, [[word(text, 'three\nfour', 'to four')]]).text).toBe('one two to four five\n');
  });

  it.each([
    ['\r\n', 'Windows'],
    ['\r', 'old Macs'],
    ['\n', 'Unix'],
  ])('leave the ends of lines as they are: %j of %s', (end) => {
    const lines = ['one', 'two', 'three', ''].join(end);
    const fixes = [[word(lines, 'two', '2')], [word(lines, 'three', '3')]];
    expect(applyEdits(lines, fixes).text).toBe(['one', '2', '3', ''].join(end));
  });

  it('leave the mark at the beginning of a file alone, of which places know nothing', () => {
    const fixes = [[word(text, 'one', '1')], [word(text, 'five', '5')]];
    expect(applyEdits(`\uFEFF${text}`, fixes)).toEqual({ text: '\uFEFF1 two three\nfour 5\n', applied: 2 });
  });

  it('of findings mend them', async () => {
    const calendars = post('flu', 'Hurry in, **hurry** in.');
    const rules = [avoids('hurry', { options: { terms: [{ find: 'hurry', use: 'walk' }] } })];
    const fixes = (await found({ calendars, rules })).flatMap(({ fix }) => (fix ? [fix.edits] : []));
    const mended = applyEdits(calendars, fixes).text;
    expect(mended).toBe(post('flu', 'Walk in, **walk** in.'));
    expect(await found({ calendars: mended, rules })).toEqual([]);
  });

  it('of any sort change as a word processor would that takes them one by one', () => {
    const pieces = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', ' ', '🦷'), {
      minLength: 1,
      maxLength: 12,
    });
    const changes = fc.infiniteStream(fc.option(fc.constantFrom('', 'X', 'yy', '\n')));
    fc.assert(
      fc.property(pieces, changes, fc.boolean(), (words, stream, isReversed) => {
        const whole = words.join('');
        const fixes: Edit[][] = [];
        let wanted = '';
        let at = 0;
        for (const piece of words) {
          const [by] = stream.take(1);
          // A place between the two halves of a line's end is none.
          const isNone = by == null || /[\r\n]/.test(piece);
          if (!isNone) fixes.push([edit(whole, at, at + piece.length, by)]);
          wanted += isNone ? piece : by;
          at += piece.length;
        }
        const given = isReversed ? fixes.toReversed() : fixes;
        expect(applyEdits(whole, given)).toEqual({ text: wanted, applied: fixes.length });
      }),
    );
  });
});
