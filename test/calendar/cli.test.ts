import { describe, expect, it } from 'vitest';
import { chaperone, folder } from '../cli/run.ts';

const practice = (more = '') =>
  `kind: practice\nid: riverside\nversion: 1.0.0\neffective: 2026-01-01\nowner: office\nname: Riverside\ntimeZone: America/Chicago\n${more}`;

interface Said {
  readonly posts: readonly {
    readonly date: string | null;
    readonly stage: string | null;
  }[];
  readonly unread: number;
}

interface Posts {
  readonly posts: readonly {
    readonly path: string;
    readonly date: string | null;
    readonly stage: string | null;
  }[];
  readonly unread: readonly { readonly path: string }[];
}

/** What the built command line reads of each of several calendars of one practice. */
function readAll(calendars: readonly (string | Uint8Array)[], more = ''): Said[] & { readonly path: string } {
  const paths = calendars.map((_text, at) => `calendars/plan-${at}.md`);
  const files = Object.fromEntries(calendars.map((text, at) => [paths[at]!, text]));
  const path = folder({ 'chaperone.yaml': practice(more), ...files });
  const { posts, unread } = JSON.parse(chaperone(['posts', '--format', 'json'], path).stdout) as Posts;
  const said = paths.map((one) => ({
    posts: posts.filter((post) => post.path === one),
    unread: unread.filter((block) => block.path === one).length,
  }));
  return Object.assign(said, { path });
}

/** The rules of the findings about each of the calendars in a folder, and the status of judging them. */
function judgeAll(
  path: string,
  count: number,
): { readonly found: string[][]; readonly status: number | null } {
  const { stdout, status } = chaperone(['lint', '--as-of', '2026-03-01', '--format', 'json'], path);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; path: string }[] };
  const found = Array.from({ length: count }, (_none, at) =>
    findings.filter((finding) => finding.path === `calendars/plan-${at}.md`).map(({ rule }) => rule),
  );
  return { found, status };
}

const post = (when: string, text = 'Walk in for a flu shot.') =>
  `# Facebook posts 2026\n\n## Post 1: Flu\n\n${when}\n**Caption:** ${text}\n`;

/** What is written, the date that is read, and the finding about it. */
const days: readonly (readonly [text: string, date: string | null, finding: string | null])[] = [
  [post('**Date:** 2/3'), null, 'calendar/date-order'],
  [post('**Date:** Monday, March 3'), '2026-03-03', 'calendar/weekday'],
  [post('**Date:** February 30'), null, 'calendar/date-impossible'],
  [post('**Date:** March 8\n**Time:** 2:30 AM'), '2026-03-08', 'calendar/time-skipped'],
  [post('**Date:** November 1\n**Time:** 1:30 AM'), '2026-11-01', 'calendar/time-doubled'],
  [post('**Date:** March 10\n**Status:** ready', 'Book here: [Link]'), '2026-03-10', 'calendar/placeholder'],
];

const counted = ['### Day 12: Flu', '## Week 3\n\n### Tuesday: Flu'].map(
  (heading) => `# Facebook posts\n\n${heading}\n\n**Caption:** Walk in for a flu shot.\n`,
);
const datesOf = (said: readonly Said[]) => said.map(({ posts }) => posts.map(({ date }) => date));

describe('days and times through the command line', () => {
  it('are read as written, and what is doubtful is told', () => {
    const said = readAll(days.map(([text]) => text));
    expect(datesOf(said)).toEqual(days.map(([, date]) => [date]));
    expect(judgeAll(said.path, days.length).found).toEqual(days.map(([, , finding]) => [finding]));
    expect(said.at(-1)!.posts).toMatchObject([{ stage: 'draft' }]);
  });

  it('are read as the practice says', () => {
    const settings = 'dateOrder: day-first\ncalendars: { start: 2026-03-02 }\n';
    const said = readAll([post('**Date:** 2/3'), ...counted], settings);
    expect(datesOf(said)).toEqual([['2026-03-02'], ['2026-03-13'], ['2026-03-17']]);
  });
});

describe('what is huge or odd has a clear result through the command line', () => {
  it('is one unread finding where it is not read', () => {
    const texts = {
      'a file of 50 MB': 'Come and see us.\n'.repeat(3_000_000),
      '10,000 nested quotes': `${'>'.repeat(10_000)} a`,
      'a text with a NUL': post('**Date:** March 3', 'Walk \0 in.'),
      '10,000 nested lists': `${'- '.repeat(10_000)}a`,
    };
    const said = readAll(Object.values(texts));
    const { found, status } = judgeAll(said.path, said.length);
    const told = Object.keys(texts).map((name, at) => [name, { ...said[at]!, found: found[at] }]);
    expect(told).toEqual(
      Object.keys(texts).map((name) => [name, { posts: [], unread: 1, found: ['calendar/unread'] }]),
    );
    expect(status).toBe(1);
  });

  it('a post is read beside it and through it, and none is dated that counts from no known day', () => {
    const odd = [
      ['a', '---', 'b'].map((cell) => `|${` ${cell} |`.repeat(5_000)}`).join('\n'),
      'word '.repeat(200_000),
      '```\n# a\n> b',
    ].map((text) => `${post('**Date:** March 3')}\n## Notes\n\n${text}\n`);
    const hidden = post('**Date:** March 3')
      .replaceAll('\n', '\r\n')
      .replace('flu shot', 'f\u200Blu \u202Eshot\u202C');
    const dated = datesOf(readAll([...odd, hidden, ...counted]));
    expect(dated).toEqual([...[...odd, hidden].map(() => ['2026-03-03']), ...counted.map(() => [null])]);
  });
});
