import { array, assert, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retentionCalendar } from '../../src/commands/retention-calendar.ts';
import type { Answer } from '../../src/commands/retention.ts';
import { icalendar } from '../../src/report/ical.ts';
import { jsonPieces } from '../../src/report/formats/json.ts';
import { practice } from './support.ts';

/** The content lines of an iCalendar object, by RFC 5545 alone: unfolded, name, parameters and unescaped value apart. */
function read(text: string): { name: string; parameters: string; value: string }[] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  return text
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/su.exec(line) ?? [];
      expect(name, line).not.toBe('');
      expect(value).not.toMatch(/(?<!\\)(?:\\\\)*\\[^\\;,nN]/);
      const plain = value.replaceAll(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      return { name, parameters, value: plain };
    });
}

const answer = (more: Partial<Answer>): Answer => ({
  id: 'flu',
  class: 'advertising',
  classes: ['advertising'],
  legalRecord: 'yes',
  schedule: 'advertising',
  trigger: { event: 'lastPublished', date: '2026-06-30' },
  keepUntil: '2029-12-31',
  action: 'destroy',
  state: 'active',
  holds: [],
  why: ['One.', 'Two; three, four\\five.'],
  ...more,
});
const of = (...answers: Answer[]) => read([...retentionCalendar(answers, practice, '2026-12-01')].join(''));
const values = (lines: ReturnType<typeof read>, name: string) =>
  lines.filter((one) => one.name === name).map(({ value }) => value);

describe('retention as a calendar', () => {
  it('has a day for each record on which it may go, the day after its last of keeping', () => {
    const lines = of(
      answer({}),
      answer({ id: 'soup', action: 'review' }),
      answer({ id: 'knee', state: 'held', holds: ['h'] }),
    );
    expect(values(lines, 'DTSTART')).toEqual(['20300101', '20300101', '20300101']);
    expect(values(lines, 'SUMMARY')).toEqual([
      'May be destroyed: flu',
      'To be reviewed: soup',
      'On hold (h): knee',
    ]);
    expect(values(lines, 'DESCRIPTION')[0]).toBe('One.\nTwo; three, four\\five.');
  });

  it('leaves out what has no such day', () => {
    const none = [
      answer({ keepUntil: null }),
      answer({ state: 'disposed' }),
      answer({ state: 'undetermined' }),
    ];
    expect(values(of(...none), 'BEGIN')).toEqual(['VCALENDAR']);
  });

  it('gives a record the same number each time, and no other record that one', () => {
    const uid = (one: Partial<Answer>) => values(of(answer(one)), 'UID')[0];
    expect(uid({})).toBe(uid({ keepUntil: '2031-01-01', state: 'held' }));
    expect(uid({})).not.toBe(uid({ id: 'flu-2' }));
  });

  it('holds any text, on lines of 75 octets', () => {
    const text = string({ unit: 'grapheme', maxLength: 120 });
    assert(
      property(
        array(record({ summary: text, description: text, day: integer({ min: 1, max: 28 }) })),
        (some) => {
          const dues = some.map(({ day, ...one }, index) => ({
            ...one,
            uid: `u${index}`,
            day: `2026-02-${String(day).padStart(2, '0')}`,
            categories: [],
          }));
          const lines = read([...icalendar('A', '2026-12-01', dues)].join(''));
          const plain = (one: string) =>
            one
              .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
              // oxlint-disable-next-line no-control-regex
              .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
          expect(values(lines, 'SUMMARY')).toEqual(some.map(({ summary }) => plain(summary)));
        },
      ),
    );
  });
});

describe('a long list in JSON', () => {
  it('is the same as if it were written at once', () => {
    for (const list of [[], [1], [{ a: [1, { b: 'x\ny' }] }, 'z', null]]) {
      const whole = { version: 1, notes: ['a'] };
      const pieces = [...jsonPieces(whole as never, {} as never, { key: 'records', values: list })].join('');
      expect(pieces).toBe(`${JSON.stringify({ ...whole, records: list }, null, 2)}\n`);
    }
  });
});
