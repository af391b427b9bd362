import { describe, expect, it } from 'vitest';
import type { CalendarFile } from '../../src/model/calendar.ts';
import type { PartOfAPost } from '../../src/model/generated.ts';
import type { Post } from '../../src/model/post.ts';
import type { TypedRule } from '../../src/model/rule.ts';
import { makeCalendar, problemsOf, runCases } from '../../src/rules/cases.ts';
import { memoise, memoiseLatest } from '../../src/rules/memo.ts';
import { practice, ruleOf } from './support.ts';

const terms = (more: Partial<TypedRule>): TypedRule =>
  ({ ...ruleOf('terms', { terms: [{ find: 'painless' }] }), ...more }) as TypedRule;

describe('the cases of a rule', () => {
  it('are flagged or pass', () => {
    const rule = terms({
      cases: { flag: ['A painless shot', 'A shot'], pass: ['A shot', 'A painless shot'] },
    });
    expect(runCases(rule, practice).map(({ expected, index, ok }) => [expected, index, ok])).toEqual([
      ['flag', 0, true],
      ['flag', 1, false],
      ['pass', 0, true],
      ['pass', 1, false],
    ]);
  });

  it('may be none', () => {
    expect(runCases(terms({}), practice)).toEqual([]);
    expect(runCases(terms({ cases: { flag: [] } }), practice)).toEqual([]);
  });

  it('are about the posts to which the rule applies', () => {
    const rule = terms({ cases: { flag: ['A painless shot'] } });
    expect(runCases(rule, practice, () => false)[0]?.ok).toBe(false);
    expect(
      runCases(rule, practice, (post, { asOf }) => post.copy !== null && asOf === '2026-10-01')[0]?.ok,
    ).toBe(true);
  });

  it('are not flagged by what is unknown, unless the rule demands it', () => {
    const rule: TypedRule = { ...ruleOf('requires', { fields: ['author'] }), cases: { flag: ['Hello'] } };
    expect(runCases(rule, practice)[0]).toMatchObject({ ok: false, problems: [] });
    expect(runCases({ ...rule, demand: true }, practice)[0]).toMatchObject({ ok: true });
  });

  it('read what is not published where the rule reads everything', () => {
    const cases = { flag: [{ post: { title: 'Painless' } }] };
    expect(runCases(terms({ cases }), practice)[0]?.ok).toBe(false);
    expect(runCases(terms({ cases, scope: 'everything' }), practice)[0]?.ok).toBe(true);
  });

  it('know other posts, whose own problems do not count', () => {
    const rule = ruleOf('cadence', { per: 'day', max: 1 });
    const [early, late] = ['08:00', '09:00'].map((time) => ({ channels: ['x'], date: '2026-10-05', time }));
    const run = (post: PartOfAPost | undefined, other: PartOfAPost | undefined): boolean | undefined =>
      runCases({ ...rule, cases: { flag: [{ post: post!, given: { posts: [other!] } }] } }, practice)[0]?.ok;
    expect(run(late, early)).toBe(true);
    expect(run(early, late)).toBe(false);
  });

  it('may be of another day and another practice', () => {
    const lead = ruleOf('window', { lead: 'P3D' });
    const post = { date: '2026-12-02', stage: 'draft' as const };
    const cases = { flag: [{ post, given: { asOf: '2026-12-01' } }], pass: [{ post }] };
    expect(runCases({ ...lead, cases }, practice).map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe('a field', () => {
  const rule = ruleOf('requires', { fields: ['date'] });
  const unknownIn = (posts: readonly Post[]): (string | undefined)[] => {
    const file: CalendarFile = { ...makeCalendar([]), posts };
    const subject = { posts, practice: { ...practice, calendars: [file] } };
    return [...problemsOf(rule, subject)].map(({ unknown }) => unknown);
  };
  const [post, dated] = makeCalendar([{ copy: 'One' }, { copy: 'Two', date: '2026-10-05' }]).posts;
  const vague = { ...post!, dateText: 'Monday', places: { ...post!.places, date: post!.places.post } };

  it('is unknown where a calendar writes it so that it is not understood', () => {
    expect(unknownIn([vague, vague])).toEqual(['date', 'date']);
  });

  it('is missing where another post has it', () => {
    expect(unknownIn([vague, dated!])).toEqual([undefined]);
  });

  it('is missing where it is there and empty', () => {
    expect(unknownIn([{ ...vague, dateText: null }])).toEqual([undefined]);
  });
});

describe('the calendar of a case', () => {
  it('has the texts of each post on lines of their own', () => {
    const { source, posts } = makeCalendar([
      { copy: 'One\nTwo', media: [{ kind: 'image', alt: 'Alt' }], title: 'Title' },
      {},
      { copy: 'Four' },
    ]);
    expect(source.text).toBe('One\nTwo\nTitle\nAlt\n-\nFour');
    expect(posts.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 4],
      [5, 5],
      [6, 6],
    ]);
    for (const { text, segments } of posts.flatMap((post) => post.texts)) {
      expect(segments.map(({ from, to }) => source.text.slice(from, to)).join('')).toBe(text);
    }
    expect(posts[0]?.texts.map(({ field, published }) => [field, published])).toEqual([
      ['copy', true],
      ['title', false],
      ['media.0.alt', true],
    ]);
  });

  it('reads hashtags, mentions and links from the copy unless they are given', () => {
    const copy =
      'Hi @county.health, see (https://harbor-clinic.example/a?b=c#d). #Flu #flu_2026 #1 a#b a@b.example #Flu';
    const [read, given] = makeCalendar([{ copy }, { copy, hashtags: ['#x'], mentions: [], links: [] }]).posts;
    expect(read).toMatchObject({
      hashtags: ['#Flu', '#flu_2026'],
      mentions: ['@county.health'],
      links: ['https://harbor-clinic.example/a?b=c#d'],
    });
    expect(given).toMatchObject({ hashtags: ['#x'], mentions: [], links: [] });
  });
});

it('problems of a rule are those of its own posts alone', () => {
  const calendar = makeCalendar([{ copy: 'painless' }, { copy: 'painless' }]);
  const subject = { posts: calendar.posts.slice(1), practice: { ...practice, calendars: [calendar] } };
  expect([...problemsOf(terms({}), subject)].map(({ place }) => place.line)).toEqual([2]);
});

describe('what is remembered', () => {
  it('is made once for each key', () => {
    let made = 0;
    const of = memoise((key: { name: string }) => `${key.name} ${++made}`);
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([of(a), of(b), of(a)]).toEqual(['a 1', 'b 2', 'a 1']);
  });

  it('or for the latest alone', () => {
    let made = 0;
    const of = memoiseLatest((key: { name: string }) => `${key.name} ${++made}`);
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([of(a), of(a), of(b), of(a)]).toEqual(['a 1', 'a 1', 'b 2', 'a 3']);
  });
});
