import { describe, expect, it } from 'vitest';
import { chaperone, folder } from '../cli/run.ts';

const practice = (more = '') =>
  `kind: practice\nid: riverside\nversion: 1.0.0\neffective: 2026-01-01\nowner: office\nname: Riverside\ntimeZone: America/Chicago\n${more}`;

interface Posts {
  readonly posts: readonly {
    readonly date: string | null;
    readonly time: string | null;
    readonly stage: string | null;
  }[];
  readonly unread: readonly { readonly reason: string }[];
}

/** What the built command line reads of a calendar, and the ids of its findings. */
function run(
  calendar: string | Uint8Array,
  more = '',
): Posts & { readonly found: string[]; readonly status: number | null } {
  const path = folder({ 'chaperone.yaml': practice(more), 'calendars/plan.md': calendar });
  const { stdout } = chaperone(['posts', '--format', 'json'], path);
  const lint = chaperone(['lint', '--as-of', '2026-03-01', '--format', 'json'], path);
  const { findings } = JSON.parse(lint.stdout) as { findings: { rule: string }[] };
  return { ...(JSON.parse(stdout) as Posts), found: findings.map(({ rule }) => rule), status: lint.status };
}

const post = (when: string, text = 'Walk in for a flu shot.') =>
  `# Facebook posts 2026\n\n## Post 1: Flu\n\n${when}\n**Caption:** ${text}\n`;

describe('days and times through the command line', () => {
  it.each([
    ['**Date:** 2/3', '', null, 'calendar/date-order'],
    ['**Date:** 2/3', 'dateOrder: day-first\n', '2026-03-02', null],
    ['**Date:** Monday, March 3', '', '2026-03-03', 'calendar/weekday'],
    ['**Date:** February 30', '', null, 'calendar/date-impossible'],
    ['**Date:** March 8\n**Time:** 2:30 AM', '', '2026-03-08', 'calendar/time-skipped'],
    ['**Date:** November 1\n**Time:** 1:30 AM', '', '2026-11-01', 'calendar/time-doubled'],
  ])('“%s” (%s) is %s and %s', (when, more, date, finding) => {
    const { posts, found } = run(post(when), more);
    expect(posts.map((one) => one.date)).toEqual([date]);
    expect(found).toEqual(finding === null ? [] : [finding]);
  });

  it.each([
    ['### Day 12: Flu', '2026-03-13'],
    ['## Week 3\n\n### Tuesday: Flu', '2026-03-17'],
  ])('“%s” has a date where the calendar begins on a known day', (heading, date) => {
    const text = `# Facebook posts\n\n${heading}\n\n**Caption:** Walk in for a flu shot.\n`;
    expect(run(text, 'calendars: { start: 2026-03-02 }\n').posts).toMatchObject([{ date }]);
    expect(run(text).posts).toMatchObject([{ date: null }]);
  });

  it('a placeholder keeps a post a draft and is reported', () => {
    const { posts, found } = run(post('**Date:** March 3\n**Status:** ready', 'Book here: [Link]'));
    expect(posts).toMatchObject([{ stage: 'draft' }]);
    expect(found).toEqual(['calendar/placeholder']);
  });
});

describe('what is huge or odd has a clear result through the command line', () => {
  const unread: readonly (readonly [string, string])[] = [
    ['a file of 50 MB', 'Come and see us.\n'.repeat(3_000_000)],
    ['10,000 nested quotes', `${'>'.repeat(10_000)} a`],
    ['a text with a NUL', post('**Date:** March 3', 'Walk \0 in.')],
    ['10,000 nested lists', `${'- '.repeat(10_000)}a`],
  ];
  it.each(unread)('%s is one unread finding', (_name, text) => {
    const result = run(text);
    expect(result.posts).toEqual([]);
    expect(result.unread).toHaveLength(1);
    expect(result.found).toEqual(['calendar/unread']);
    expect(result.status).toBe(1);
  });

  const odd: readonly (readonly [string, string])[] = [
    [
      'a table of 5,000 columns',
      ['a', '---', 'b'].map((cell) => `|${` ${cell} |`.repeat(5_000)}`).join('\n'),
    ],
    ['1 MB without a line break', 'word '.repeat(200_000)],
    ['a fence that is never closed', '```\n# a\n> b'],
  ];
  it.each(odd)('a post is read beside %s', (_name, text) => {
    expect(run(`${post('**Date:** March 3')}\n## Notes\n\n${text}\n`).posts).toMatchObject([
      { date: '2026-03-03' },
    ]);
  });

  it('a post is read through CRLF, zero-width and bidirectional characters', () => {
    const text = post('**Date:** March 3')
      .replaceAll('\n', '\r\n')
      .replace('flu shot', 'f\u200Blu \u202Eshot\u202C');
    expect(run(text).posts).toMatchObject([{ date: '2026-03-03' }]);
  });
});
