import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/calendar/index.ts';
import { calendarsOf, type ReadCalendars } from '../../src/commands/read-calendars.ts';
import { placeIn } from '../../src/model/passage.ts';
import { diskSources } from '../../src/sources/disk.ts';
import { gitSources } from '../../src/sources/git.ts';
import { chaperone, folder, git } from '../cli/run.ts';
import { at } from './reading.ts';

const config = [
  'kind: practice',
  'id: riverside',
  'version: 1.0.0',
  'effective: 2026-01-01',
  'owner: office',
  'name: Riverside Family Practice',
  'timeZone: America/Chicago',
].join('\n');

const document = { kind: 'practice', id: 'riverside', timeZone: 'America/Chicago' } as never;

/** A plan of one row a reference. */
const plan = (...references: string[]) =>
  ['# Plan 2026', '', '| Date | Channel | Topic | Copy |', '|---|---|---|---|']
    .concat(
      references.map(
        (reference, index) => `| March ${index + 2} | Facebook | Topic ${index} | ${reference} |`,
      ),
    )
    .join('\n');

const files = {
  'chaperone.yaml': config,
  'texts/a.md': '# The title\n\nWe open at seven.\n\nCall 555-0140. #open\n',
  'texts/b.md': '---\nplatform: facebook\nstatus: draft\n---\n\n## Caption\n\nBring your card.\n',
  'texts/many.md': '# Posts\n\n## Post 1: One\n\n> First.\n\n## Post 2: Two\n\n> Second.\n',
  'texts/on.md': '---\nplatform: facebook\nstatus: draft\ncopy: a.md\n---\n',
  'texts/large.md': 'word '.repeat(500_000),
  'texts/empty.md': '',
};

async function read(path: string, sources = diskSources(path)) {
  const readCalendars: ReadCalendars = async function* (all, settings) {
    for await (const source of all) yield readCalendar(source, settings);
  };
  const [calendar] = await calendarsOf(sources, ['calendars/plan.md'], document, { readCalendars });
  return calendar!;
}

describe('copy that stands in another file', () => {
  it.each(['../texts/a.md', 'see ../texts/a.md', '[the text](../texts/a.md)', '`/texts/a.md`'])(
    'is read where “%s” points, with its place there',
    async (reference) => {
      const { posts } = await read(folder({ ...files, 'calendars/plan.md': plan(reference) }));
      expect(posts).toMatchObject([
        { copy: 'We open at seven.\n\nCall 555-0140. #open', hashtags: ['#open'], path: 'calendars/plan.md' },
      ]);
      const passage = posts[0]!.texts.find(({ field }) => field === 'copy')!;
      const place = placeIn(passage, passage.text.indexOf('555'), passage.text.indexOf('555') + 8);
      expect(place).toMatchObject({ path: 'texts/a.md', line: 5, column: 6 });
      expect(at(passage.source, place)).toBe('555-0140');
    },
  );

  it('is that of the one post the file holds, or of the heading named', async () => {
    const path = folder({ ...files, 'calendars/plan.md': plan('../texts/b.md', '../texts/many.md#two') });
    expect((await read(path)).posts.map(({ copy }) => copy)).toEqual(['Bring your card.', 'Second.']);
  });

  it.each([
    ['../texts/none.md', /missing/],
    ['../../outside.md', /outside the repository/],
    ['../texts/link.md', /outside the repository/],
    ['../texts/large.md', /too large/],
    ['../texts/many.md', /several posts/],
    ['../texts/many.md#three', /no such heading/],
    ['../texts/on.md', /refers on/],
    ['../texts/empty.md', /empty/],
    ['plan.md', /posts of its own/],
    ['../texts/a.docx', /not read/],
    ['https://docs.google.com/document/d/1/edit', /outside the repository/],
  ])('is told as not read where “%s” points', async (reference, message) => {
    const path = folder({ ...files, 'calendars/plan.md': plan(reference) });
    symlinkSync('/etc/hostname', join(path, 'texts/link.md'));
    const { posts, problems } = await read(path);
    expect(posts).toMatchObject([{ copy: null }]);
    expect(problems).toMatchObject([{ finding: 'calendar/reference', post: posts[0], place: { line: 5 } }]);
    expect(problems[0]!.message).toMatch(message);
  });

  it('is read at a revision of Git as on disk', async () => {
    const path = folder({ ...files, 'calendars/plan.md': plan('../texts/a.md') });
    git(path, 'init', '-q');
    git(path, 'add', '.');
    git(path, 'commit', '-qm', 'base');
    const sources = gitSources(path, 'HEAD');
    expect((await read(path, sources)).posts).toMatchObject([
      { copy: 'We open at seven.\n\nCall 555-0140. #open' },
    ]);
  });

  it('is looked at once, also where the file lies among the calendars', () => {
    const path = folder({
      'chaperone.yaml': config,
      'calendars/plan.md': plan('drafts/a.md', 'drafts/none.md'),
      'calendars/drafts/a.md': '# The title\n\nBook here: [Link]\n',
    });
    const { stdout } = chaperone(['lint', '--format', 'json'], path);
    const { findings, counts } = JSON.parse(stdout) as {
      findings: { rule: string; path: string; line: number }[];
      counts: { posts: number };
    };
    expect(counts.posts).toBe(2);
    expect(findings.map(({ rule, path: where, line }) => [rule, where, line])).toEqual([
      ['calendar/placeholder', 'calendars/drafts/a.md', 3],
      ['calendar/reference', 'calendars/plan.md', 6],
    ]);
  });

  it('is compared with the base, so that an old placeholder is no new finding', () => {
    const path = folder({
      'chaperone.yaml': config,
      'calendars/plan.md': plan('../texts/a.md'),
      'texts/a.md': 'Book here: [Link]\n',
    });
    git(path, 'init', '-q');
    git(path, 'add', '.');
    git(path, 'commit', '-qm', 'base');
    const { stdout } = chaperone(['lint', '--base', 'HEAD', '--format', 'json'], path);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; isNew: boolean }[] };
    expect(findings.map(({ rule, isNew }) => [rule, isNew])).toEqual([['calendar/placeholder', false]]);
  });
});
