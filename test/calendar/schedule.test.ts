import { describe, expect, it } from 'vitest';
import { at, read } from './reading.ts';

const row = (date: string, time = '') =>
  `# Plan 2026\n\n| Date | Time | Platform | Caption |\n|---|---|---|---|\n| ${date} | ${time} | Instagram | Come and see us. |\n`;

function findings(text: string, own = {}) {
  const { problems, source, posts } = read(text, own);
  return { found: problems.map(({ finding, place }) => [finding, at(source, place)]), date: posts[0]?.date };
}

describe('dates and times are never repaired', () => {
  it('keeps a date whose weekday contradicts it, and says so', () => {
    expect(findings(row('Mon, 3 March 2026'))).toEqual({
      found: [['calendar/weekday', 'Mon, 3 March 2026']],
      date: '2026-03-03',
    });
  });

  it('accepts a weekday that fits', () => {
    expect(findings(row('Tue, 3 March 2026'))).toEqual({ found: [], date: '2026-03-03' });
  });

  it.each([
    ['Mon 9', '2026-03-09', 0],
    ['Mon 10', '2026-03-10', 1],
    ['Tue, 10th', '2026-03-10', 0],
    ['Mon 20', null, 1],
    ['Tue 9:30', '2026-03-10', 0],
    ['Tue 9 am', '2026-03-10', 0],
  ])('reads “%s” in the week of 9 March as %s', (day, date, count) => {
    const { posts, problems } = read(
      `# Facebook posts 2026\n\n## Week 2 (Mar 9-15)\n\n| Day | Topic |\n|---|---|\n| ${day} | Flu season |\n`,
    );
    expect(posts).toMatchObject([{ date, title: 'Flu season' }]);
    expect(problems.map(({ finding }) => finding)).toEqual(Array(count).fill('calendar/weekday'));
  });

  it('sees the contradiction in headings, list items and columns of their own', () => {
    const week = '# Facebook posts 2026\n\n## Week 2 (Mar 9-15)\n\n';
    for (const text of [
      `${week}### Mon 10: Flu season\n\n> Come and see us.\n`,
      `${week}- Mon 10: Flu season\n- Wed 11: Masks\n`,
      `${week}| Day | Date | Topic |\n|---|---|---|\n| Mon | 10 | Flu season |\n`,
    ])
      expect(findings(text), text).toMatchObject({
        found: [['calendar/weekday', expect.anything()]],
        date: '2026-03-10',
      });
  });

  it('sees it in a week counted from the start the practice names', () => {
    const text = '# Plan\n\n## Week 2\n\n| Day | Topic |\n|---|---|\n| Mon 10 | Flu season |\n';
    const { posts, problems } = read(text, { start: '2026-03-02' });
    expect(posts).toMatchObject([{ date: null }]);
    expect(problems).toMatchObject([{ finding: 'calendar/weekday' }]);
  });

  it('reports a day that does not exist', () => {
    expect(findings(row('30 February 2026'))).toEqual({
      found: [['calendar/date-impossible', '30 February 2026']],
      date: null,
    });
  });

  it('leaves 2/3 open without a date order', () => {
    expect(findings(row('2/3'))).toEqual({ found: [['calendar/date-order', '2/3']], date: null });
    expect(findings(row('2/3'), { dateOrder: 'month-first' })).toEqual({ found: [], date: '2026-02-03' });
    expect(findings(row('2/3'), { dateOrder: 'day-first' })).toEqual({ found: [], date: '2026-03-02' });
    expect(findings(row('23/3'))).toEqual({ found: [], date: '2026-03-23' });
  });

  it('reports a time that daylight saving skips or doubles', () => {
    expect(findings(row('2026-03-08', '2:30 AM'))).toMatchObject({
      found: [['calendar/time-skipped', '2:30 AM']],
    });
    expect(findings(row('2026-11-01', '1:30 AM'))).toMatchObject({
      found: [['calendar/time-doubled', '1:30 AM']],
    });
    expect(findings(row('2026-03-08', '3:30 AM'))).toMatchObject({ found: [] });
  });

  it('guesses no day for an approximate date, a span or a word', () => {
    for (const date of ['~20 Aug', 'early May', 'Feb 10-16', 'TBD', 'soon'])
      expect(findings(row(date)), date).toEqual({ found: [], date: null });
  });
});

describe('context flows down', () => {
  it('gives the year of a title, the days of a week, the channel of a heading', () => {
    const { posts } = read(
      '# Facebook posts 2026\n\n## Week 2 (Mar 9-15)\n\n| Day | Topic |\n|---|---|\n| Tue | Flu season |\n| Sat | Our garden |\n',
    );
    expect(posts.map(({ date, channels, title }) => [date, channels, title])).toEqual([
      ['2026-03-10', ['facebook'], 'Flu season'],
      ['2026-03-14', ['facebook'], 'Our garden'],
    ]);
  });

  it('knows the year on both sides of its turn', () => {
    const { posts, problems } = read(
      '# Posts: Dec 29 2025 - Jan 4 2026\n\n| Day | Topic |\n|---|---|\n| Mon 12/29 | Review |\n| Thu 1/1 | New year |\n',
    );
    expect(posts.map(({ date }) => date)).toEqual(['2025-12-29', '2026-01-01']);
    expect(problems).toEqual([]);
  });

  it('takes “around” for an approximate date only before the date', () => {
    const { posts } = read('### 2026-03-17 — What nobody around you sees\n\n> Ask us.\n');
    expect(posts[0]).toMatchObject({ date: '2026-03-17' });
  });

  it('knows no day of a week that does not begin one', () => {
    const { posts } = read(
      '# Plan 2026\n\n## Week 2 (Mar 10-16)\n\n| Day | Topic |\n|---|---|\n| Mon | Flu season |\n',
    );
    expect(posts[0]).toMatchObject({ date: null, dateText: 'Week 2 (Mar 10-16) Mon' });
  });

  it('counts “Day 12” from the start the practice names', () => {
    const text = '# Plan\n\n| Day | Topic |\n|---|---|\n| Day 1 | Hello |\n| Day 12 | Flu season |\n';
    expect(read(text).posts.map(({ date }) => date)).toEqual([null, null]);
    expect(read(text, { start: '2026-03-02' }).posts.map(({ date }) => date)).toEqual([
      '2026-03-02',
      '2026-03-13',
    ]);
  });

  it('reads the zone beside the time, in the column or above', () => {
    expect(read(row('2026-03-03', '9:00 AM PT')).posts[0]).toMatchObject({
      time: '09:00',
      timeZone: 'America/Los_Angeles',
    });
    expect(read(row('2026-03-03', '18h')).posts[0]).toMatchObject({ time: '18:00', timeZone: null });
    expect(read(`Timezone: SAST (UTC+2)\n\n${row('2026-03-03', '7-8 PM')}`).posts[0]).toMatchObject({
      time: null,
      timeZone: 'Africa/Johannesburg',
    });
  });
});
