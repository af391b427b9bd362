import { describe, expect, it } from 'vitest';
import { identify, readCalendar } from '../../src/calendar/index.ts';
import { sourceText } from '../../src/model/place.ts';
import { problemsOf } from '../../src/rules/cases.ts';
import { leftmostLongest, outside } from '../../src/rules/ranges.ts';
import { practice, ruleOf } from './support.ts';

const settings = { timeZone: 'America/Chicago', dateOrder: null, columns: {}, start: null, channels: [] };
const calendar = [
  '## Shots',
  '',
  '- date: 2026-10-05',
  '- time: 07:00',
  '- channels: facebook',
  '- status: draft',
  '- media: shots.jpg (image)',
  '- alt: Photo',
  '',
  'A painless shot, see http://harbor-clinic.example',
  '',
  '## Again',
  '',
  '- date: 2026-10-05',
  '- time: 07:30',
  '- channels: facebook',
  '- author: lena-sorg',
  '',
  'A painless  SHOT, see http://harbor-clinic.example',
].join('\n');

/** What a rule finds in the calendar: line and column, field, slots. */
function found(kind: string, options: object): [string, string | undefined, object | undefined][] {
  const calendars = identify([readCalendar(sourceText('calendar.md', calendar), settings)]);
  const posts = calendars.flatMap((file) => file.posts);
  const subject = { posts, practice: { ...practice, calendars } };
  return [...problemsOf(ruleOf(kind, options), subject)].map(({ place, field, slots }) => [
    `${place.line}:${place.column}-${place.endColumn}`,
    field,
    slots,
  ]);
}

describe('a problem has its place, its field and the values of its slots', () => {
  it.each([
    [
      'terms',
      { terms: [{ find: 'painless', use: 'gentle' }] },
      '10:3-11',
      undefined,
      { found: 'painless', use: 'gentle' },
    ],
    ['terms', { terms: [{ find: 'painless' }] }, '10:3-11', undefined, { found: 'painless', use: '' }],
    ['length', { max: 5 }, '10:1-50', 'copy', { length: 49, limit: 5 }],
    ['length', { field: 'alt', min: 6 }, '8:8-13', 'media.0.alt', { length: 5, limit: 6 }],
    ['count', { of: 'links', max: 0 }, '10:1-50', 'links', { count: 1, limit: 0 }],
    ['count', { of: 'media', max: 0 }, '7:10-27', 'media', { count: 1, limit: 0 }],
    ['count', { of: 'capitals', max: 1 }, '10:1-50', 'copy', { count: 2, limit: 1 }],
    ['requires', { fields: ['author'] }, '1:1-50', 'author', { wanted: 'author' }],
    ['requires', { text: { anyOf: ['ad', 'paid'] } }, '10:1-50', 'copy', { wanted: 'ad, paid' }],
    ['requires', { hashtags: { allOf: ['ad'] } }, '10:1-50', 'hashtags', { wanted: 'ad' }],
    ['media', { alt: {} }, '8:8-13', 'media.0.alt', undefined],
    ['media', { people: true }, '7:10-27', 'subject', undefined],
    ['media', { checked: true }, '7:10-27', 'media.0.checked', undefined],
    ['links', { https: true }, '10:22-50', 'links', undefined],
    ['window', { days: ['friday'] }, '3:9-19', 'date', undefined],
    ['window', { blackout: [{ on: '10-05' }] }, '3:9-19', 'date', undefined],
    ['window', { hours: { from: '08:00', to: '18:00' } }, '4:9-14', 'time', undefined],
    ['window', { lead: 'P9D' }, '3:9-19', 'date', undefined],
    ['cadence', { per: 'day', max: 0 }, '3:9-19', 'date', { count: 1, limit: 0 }],
    ['cadence', { per: 'day', min: 3 }, '14:9-19', 'date', { count: 2, limit: 3 }],
    ['cadence', { gap: 'PT45M' }, '14:9-19', 'date', { limit: 'PT45M' }],
    ['cadence', { repeats: 'P1D' }, '19:1-51', 'copy', { limit: 1 }],
  ])('%s %j', (kind, options, place, field, slots) => {
    expect(found(kind, options)[0]).toEqual([place, field, slots]);
  });
});

describe('ranges', () => {
  const inOrder = [
    { start: 5, end: 9 },
    { start: 0, end: 2 },
    { start: 0, end: 4 },
    { start: 3, end: 6 },
  ];

  it('that overlap yield to the leftmost and longest, in whatever order they come', () => {
    expect(leftmostLongest(inOrder)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
    expect(leftmostLongest([...inOrder].reverse())).toEqual(leftmostLongest(inOrder));
  });

  it('are outside unless one other range holds them whole', () => {
    const others = [
      { start: 4, end: 9 },
      { start: 0, end: 2 },
    ];
    expect(outside(inOrder, others)).toEqual([
      { start: 0, end: 4 },
      { start: 3, end: 6 },
    ]);
    expect(outside(inOrder, [...others].reverse())).toEqual(outside(inOrder, others));
    expect(outside(inOrder, [])).toHaveLength(4);
  });
});
