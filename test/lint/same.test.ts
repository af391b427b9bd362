import { describe, expect, it } from 'vitest';
import { identify, readCalendar } from '../../src/calendar/index.ts';
import { lint } from '../../src/lint/lint.ts';
import { sourceText } from '../../src/model/place.ts';
import { avoids, post, world } from './engine.ts';

const settings = {
  timeZone: 'America/Denver',
  dateOrder: null,
  columns: {},
  start: null,
  channels: [],
};
const read = (path: string, text: string) => readCalendar(sourceText(path, text), settings);

/** A change that adds a post on the day of another one, whose counted id rises by that: what it was asked, and found. */
async function added(rule: object) {
  const { practice, judge } = await world({ calendars: {}, rules: [rule] });
  const old = read('b.md', post('', 'Please hurry.'));
  const asked: string[] = [];
  const predicate: typeof practice.predicate = (text) => (about, asOf) => {
    asked.push(about?.copy ?? '');
    return practice.predicate(text)(about, asOf);
  };
  const known = { ...practice, predicate };
  const base = { ...known, calendars: identify([old]) };
  const now = { ...known, calendars: identify([read('a.md', post('', 'Walk in.')), old]) };
  const { findings } = lint(now, judge, { base });
  return { asked, news: findings.map(({ post, isNew }) => `${post} ${isNew ? 'new' : 'old'}`) };
}

describe('a file that a change leaves as it is', () => {
  it('is asked about once, though the ids of its posts change', async () => {
    const short = {
      id: 'short',
      kind: 'expression',
      title: 'Short',
      options: { must: 'size(post.copy) < 9' },
    };
    const { asked, news } = await added(short);
    expect(asked).toEqual(['Walk in.', 'Please hurry.']);
    expect(news).toEqual(['2026-10-14-facebook-2 old']);
  });

  it('is asked about twice where a condition is about ids', async () => {
    const { news } = await added(avoids('hurry', { when: 'post.id.endsWith("-2")' }));
    expect(news).toEqual(['2026-10-14-facebook-2 new']);
    const must = 'post.id != "2026-10-14-facebook-2"';
    const { asked } = await added({ id: 'other', kind: 'expression', title: 'Other', options: { must } });
    expect(asked).toEqual(['Walk in.', 'Please hurry.', 'Please hurry.']);
  });
});
