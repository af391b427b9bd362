import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/metrics/date.ts';
import { readDuration, readId, readNumber } from '../../src/metrics/number.ts';
import { keyOf } from '../../src/metrics/address.ts';

const format = (locale: string) => (value: number) =>
  value.toLocaleString(locale, { maximumFractionDigits: 6 });

describe('numbers', () => {
  const counts = fc.integer({ min: 0, max: 2_000_000_000 });
  const decimals = fc.integer({ min: 1, max: 1_000_000_000 }).map((value) => value / 100);

  test.each([
    ['en-US', 'dot'],
    ['de-DE', 'comma'],
    ['es-ES', 'comma'],
    ['es-MX', 'dot'],
    ['de-CH', 'dot'],
    ['fr-FR', 'comma'],
  ] as const)('written in %s are read under its sign', (locale, sign) => {
    fc.assert(
      fc.property(fc.oneof(counts, decimals), (value) => {
        const read = readNumber(format(locale)(value));
        expect(read).toMatchObject({ [sign]: value });
      }),
    );
  });

  test('the other sign never gives another number silently: it gives none, or both are told', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const read = readNumber(format('de-DE')(value));
        if (read === null || read === 'no number') throw new Error('unread');
        if (read.dot !== null && read.dot !== value) expect(read.comma).not.toBe(read.dot);
      }),
    );
  });

  test.each([
    ['1.234,5', { dot: null, comma: 1234.5 }],
    ['1,234.5', { dot: 1234.5, comma: null }],
    ['1.234', { dot: 1.234, comma: 1234 }],
    ['1,234,567', { dot: 1_234_567, comma: null }],
    ['0.125', { dot: 0.125, comma: null }],
    ['12.5', { dot: 12.5, comma: null }],
    ['1.2K', { dot: 1200, comma: null, isRounded: true }],
    ['3,4 Mio.', { dot: null, comma: 3_400_000, isRounded: true }],
    ['12 mil', { dot: 12_000, comma: 12_000, isRounded: true }],
    ['4,5 %', { comma: 4.5, isPercent: true }],
    ['−3', { dot: -3, comma: -3 }],
    ['$1,234.50', { dot: 1234.5 }],
  ])('%s', (text, expected) => {
    expect(readNumber(text)).toMatchObject(expected);
  });

  test.each(['', '-', '–', '--', 'N/A', 'k. A.'])('“%s” is no figure', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test.each(['1.23.45', '12,34,567', '1..2', '1,2.3,4', 'many', '1.2.3K', '٣', '1e5'])(
    '“%s” is no number',
    (text) => {
      expect(readNumber(text)).toBe('no number');
    },
  );

  test('lengths of time', () => {
    expect(readDuration('1:02:03')).toBe(3723);
    expect(readDuration('0:15')).toBe(15);
    expect(readDuration('1:61:00')).toBeNull();
    expect(readDuration('15')).toBeNull();
  });
});

describe('ids', () => {
  test('of any length stay as they are', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }), (id) => {
        expect(readId(String(id))).toBe(String(id));
      }),
    );
  });
  test.each(['1.23E+17', '1,23E+17', '1E17'])('%s cannot be restored', (text) => {
    expect(readId(text)).toBeNull();
  });
  test('a number of a sheet with more digits than it keeps is lost', () => {
    expect(readId(1234567890123456)).toBeNull();
    expect(readId(123456789)).toBe('123456789');
  });
});

describe('dates', () => {
  const days = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  const written: readonly (readonly [string, 'mdy' | 'dmy', (date: Date) => string])[] = [
    ['3/14/2026', 'mdy', (date) => date.toLocaleDateString('en-US', { timeZone: 'UTC' })],
    ['14/3/2026', 'dmy', (date) => date.toLocaleDateString('es-ES', { timeZone: 'UTC' })],
    ['14.3.2026', 'dmy', (date) => date.toLocaleDateString('de-DE', { timeZone: 'UTC' })],
    [
      'Mar 14, 2026',
      'mdy',
      (date) => date.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'medium' }),
    ],
    [
      'March 14, 2026',
      'mdy',
      (date) => date.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'long' }),
    ],
    [
      'Sat, Mar 14, 2026',
      'mdy',
      (date) =>
        date.toLocaleDateString('en-US', {
          timeZone: 'UTC',
          weekday: 'short',
          month: 'short',
          day: 'numeric',
          year: 'numeric',
        }),
    ],
    [
      '14 mar 2026',
      'dmy',
      (date) => date.toLocaleDateString('es-ES', { timeZone: 'UTC', dateStyle: 'medium' }),
    ],
    [
      '14 de marzo de 2026',
      'dmy',
      (date) => date.toLocaleDateString('es-ES', { timeZone: 'UTC', dateStyle: 'long' }),
    ],
    [
      '14. März 2026',
      'dmy',
      (date) => date.toLocaleDateString('de-DE', { timeZone: 'UTC', dateStyle: 'long' }),
    ],
    [
      'sábado, 14 de marzo de 2026',
      'dmy',
      (date) => date.toLocaleDateString('es-ES', { timeZone: 'UTC', dateStyle: 'full' }),
    ],
    [
      'Samstag, 14. März 2026',
      'dmy',
      (date) => date.toLocaleDateString('de-DE', { timeZone: 'UTC', dateStyle: 'full' }),
    ],
  ];

  test.each(written)('as %s', (_, order, write) => {
    fc.assert(
      fc.property(days, (day) => {
        const read = readDate(write(new Date(`${day}T00:00Z`)));
        expect(read).toMatchObject({ [order]: day });
      }),
    );
  });

  test('a slash with two small numbers reads differently in each order', () => {
    expect(readDate('2/3/2026')).toEqual({ mdy: '2026-02-03', dmy: '2026-03-02', time: null, offset: null });
    expect(readDate('14/3/2026')).toMatchObject({ mdy: null, dmy: '2026-03-14' });
  });

  test.each([
    ['03/14/2026 12:05', '12:05', null],
    ['03/14/2026 12:05 PM', '12:05', null],
    ['03/14/2026 12:05 AM', '00:05', null],
    ['14.03.2026 09:30 Uhr', '09:30', null],
    ['2026-03-14T21:05:00Z', '21:05', 0],
    ['2026-03-14 21:05:33+02:00', '21:05', 120],
  ])('the time of %s', (text, time, offset) => {
    expect(readDate(text)).toMatchObject({ time, offset });
  });

  test.each([
    ['23 August', 'no year'],
    ['02/30/2026', 'no such day'],
    ['Mon, Mar 14, 2026', 'wrong weekday'],
    ['03/14/2026 25:00', 'no such time'],
    ['soon', 'no date'],
    ['', 'no date'],
  ])('%s: %s', (text, fault) => {
    expect(readDate(text)).toBe(fault);
  });
});

describe('addresses', () => {
  test.each([
    ['https://twitter.com/riversidefp/status/123?s=20', 'https://x.com/riversidefp/status/123'],
    ['https://youtu.be/abcdefghijk?t=3', 'https://www.youtube.com/watch?v=abcdefghijk&feature=share'],
    ['https://www.youtube.com/shorts/abcdefghijk', 'https://m.youtube.com/watch?v=abcdefghijk'],
    ['https://www.instagram.com/p/AbC-1_/', 'http://instagram.com/riversidefamily/reel/AbC-1_?igsh=1'],
    [
      'https://www.facebook.com/riverside/posts/99887766554433',
      'https://facebook.com/riverside/posts/99887766554433/?ref=share',
    ],
    [
      'https://www.linkedin.com/feed/update/urn:li:activity:7318642091000000001',
      'https://www.linkedin.com/posts/riverside-activity-7318642091000000001-abcd',
    ],
    ['https://riverside.example/News/', 'http://www.riverside.example/News?utm_source=x#top'],
  ])('%s is %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
  test('other posts have other keys', () => {
    expect(keyOf('https://x.com/a/status/1')).not.toBe(keyOf('https://x.com/a/status/12'));
    expect(keyOf('https://www.instagram.com/p/AbC/')).not.toBe(keyOf('https://www.instagram.com/p/abc/'));
  });
});
