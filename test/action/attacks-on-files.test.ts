import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/model/digest.ts';
import { calendar, main, policyOf, post, practice, scenes, terms, type Files, type Scene } from './pull.ts';

/** Rows of docs/threat-model.md: what is tried with names, kinds and numbers of files. */

const { scene, close } = scenes();
afterEach(() => {
  expect(close()).toEqual([]);
});

const bad = 'Relief is guaranteed.';
const november = calendar(post('a', bad, '2026-11-04'));
const october = calendar(post('flu-1', 'Walk in from Monday.'), post('b', bad, '2026-10-20'));

/** Runs the Action on a change, and expects that it fails. */
async function refused({ run, github }: Scene, inputs: Readonly<Record<string, string>> = {}) {
  const step = await run({ inputs });
  expect(step.exitCode).toBe(1);
  expect(github.statuses.at(-1)).toMatchObject({ state: 'failure' });
  return step;
}

describe('a name that only looks like a calendar’s', () => {
  test('is judged, and told', async () => {
    const paths = [
      'calendars/2026-11.MD',
      'calendars/2026-11.mdx',
      'Calendars/2026-11.md',
      'calendars/.x/2026-11.md',
      'cal\u200bendars/2026-11.md', // an invisible character
      '\u0441alendars/2026-11.md', // a letter of another script
      'calendars/2026-11.md ',
    ];
    const files = paths.map((path, at): [string, string] => [path, november.replaceAll('a\n', `a${at}\n`)]);
    const { outputs, log } = await refused(await scene(Object.fromEntries(files)), { 'fail-on': 'notice' });
    expect(outputs).toMatchObject({ posts: String(1 + paths.length), errors: String(2 * paths.length) });
    expect(log.match(/calendar\/moved-out$/gm)).toHaveLength(paths.length);
    expect(log.match(/no-guarantees$/gm)).toHaveLength(paths.length);
  });

  test('letters written as two characters, where the policy writes one', async () => {
    const files = `files: { calendars: ["calend\u00e1rios/**/*.md"] }\n`;
    const made = await scene(
      { 'calenda\u0301rios/2026-11.md': november },
      { ...main, 'chaperone.yaml': practice + files },
    );
    expect((await refused(made)).log).toContain('no-guarantees');
  });

  test('what turns its name around, or commands, is a calendar like any other', async () => {
    const step = await refused(await scene({ 'calendars/a\u202e\n::stop-commands::x.md': november }));
    expect(step.outputs).toMatchObject({ posts: '2', errors: '1' });
    expect(step.commands.map(({ name }) => name)).not.toContain('stop-commands');
    expect(step.log + step.summary).not.toContain('\u202e');
  });

  test('a text beside the calendars that plans nothing is no calendar', async () => {
    const { run } = await scene({ 'calendars/.notes.md': '# Notes\n\nAsk Ada about the logo.\n' });
    expect((await run()).exitCode).toBe(0);
  });
});

test('a calendar is moved out behind a thousand other files', async () => {
  const decoys = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`a/${at}.md`, '# Nothing\n']));
  const made = await scene({ ...decoys, 'calendars/2026-10.md': null, 'z/2026-10.md': october });
  expect((await refused(made)).log).toContain('calendar/moved-out');
});

describe('what is behind a door is not read', () => {
  test('links and other repositories among the calendars', async () => {
    const made = await scene({ 'drafts/2026-11.txt': november });
    symlinkSync('../drafts', join(made.repository, 'calendars/links'));
    symlinkSync('../drafts/2026-11.txt', join(made.repository, 'calendars/link.md'));
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', made.repository, ...args], { encoding: 'utf8' }).trim();
    git('add', '--all');
    for (const path of ['calendars/modules', 'calendars/module.md'])
      git('update-index', '--add', '--cacheinfo', `160000,${made.base},${path}`);
    git('-c', 'user.name=T', '-c', 'user.email=t@t.example', 'commit', '--quiet', '--message', 'Doors');
    made.head = git('rev-parse', 'HEAD');
    const { commands } = await refused(made);
    const told = commands.flatMap(({ properties }) => properties['file'] ?? []);
    expect(told).toEqual(
      expect.arrayContaining(['links', 'link.md', 'modules', 'module.md'].map((name) => `calendars/${name}`)),
    );
  });

  test('a link in place of the calendars', async () => {
    const made = await scene({ 'drafts/2026-10.txt': october, calendars: null });
    symlinkSync('drafts', join(made.repository, 'calendars'));
    made.commit({});
    const { log } = await refused(made);
    expect(log).toContain('calendar/gone');
    expect(log).toContain('no-guarantees');
  });
});

test('a second practice is put nearer to the calendars', async () => {
  const elsewhere = 'files: { calendars: [x/*.md], policies: [x/*.yaml] }\n';
  const made = await scene({
    'calendars/chaperone.yaml': practice.replace('riverside', 'nearer') + elsewhere,
    'calendars/2026-11.md': november,
  });
  for (const paths of ['', 'calendars'])
    expect((await refused(made, { paths })).outputs).toMatchObject({ posts: '2', errors: '1' });
});

describe('what Git does with files on their way to a disk', () => {
  test('does not touch what is judged', async () => {
    const attributes = '*.md filter=empty binary export-ignore linguist-generated -diff\n';
    const made = await scene({ '.gitattributes': attributes, 'calendars/2026-11.md': november });
    execFileSync('git', ['-C', made.repository, 'config', 'filter.empty.smudge', 'true']);
    execFileSync('git', ['-C', made.repository, 'checkout', '--quiet', '--force', 'november']);
    const { outputs } = await made.run({ workspace: made.repository });
    expect(outputs).toMatchObject({ verdict: 'fail', posts: '2', errors: '1' });
  });
});

describe('YAML that says one thing twice', () => {
  const rule = terms('guaranteed');
  test.each([
    ['a merged key', rule.replace('severity: error', "<<: { severity: 'off' }")],
    [
      'an alias',
      rule.replace('severity: error', "severity: &s 'off'").replace('guidance: Say', 'guidance: &t Say'),
    ],
  ])('%s', async (_, loosened) => {
    const { log } = await refused(
      await scene({ 'policy/social-media.yaml': policyOf(loosened), 'calendars/2026-11.md': november }),
    );
    expect(log).toContain('no-guarantees');
  });

  test('aliases without end, and policies that extend each other in a circle', async () => {
    const lists = Array.from(
      'bcdefghi',
      (name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]\n`,
    );
    const circle = (id: string, other: string) =>
      policyOf(terms(id, 'error', id)).replace(/id: .*\n/, `id: ${id}\nextends: [./${other}.yaml]\n`);
    const { log } = await refused(
      await scene({
        'policy/bomb.yaml': `${policyOf(terms('free'))}a: &a [x]\n${lists.join('')}`,
        'policy/one.yaml': circle('one', 'two'),
        'policy/two.yaml': circle('two', 'one'),
        'calendars/2026-11.md': november,
      }),
    );
    expect(log).toContain('multiply beyond measure');
    expect(log).toContain('in a circle');
    expect(log).toContain('no-guarantees');
  });
});

describe('a copy of another repository’s policy is changed, and chaperone.lock with it', () => {
  const reference = 'github:north-health/policies/social.yaml@v1';
  const copy = policyOf(terms('guaranteed')).replace('riverside-social-media', 'system');
  const path = 'policy-copies/social.yaml';
  const lock = (text: string): string =>
    `version: 1\ndocuments:\n  - { reference: "${reference}", commit: "${'a'.repeat(40)}", path: ${path}, sha256: ${sha256(text).slice('sha256:'.length)} }\n`;
  const extending = {
    ...main,
    'policy/social-media.yaml': policyOf('').replace('rules:\n', `extends: ["${reference}"]\n`),
    [path]: copy,
    'chaperone.lock': lock(copy),
  };
  const loose = copy.replace('severity: error', "severity: 'off'");

  test.each<[string, Files]>([
    ['both', { [path]: loose, 'chaperone.lock': lock(loose) }],
    ['the copy alone', { [path]: loose }],
    ['the lock is broken', { 'chaperone.lock': 'version: 1\ndocuments: [' }],
  ])('%s', async (_, change) => {
    const { log } = await refused(await scene({ ...change, 'calendars/2026-11.md': november }, extending));
    expect(log).toContain('system/no-guarantees');
  });
});

describe('too many commits to look at', () => {
  test('5,001: what is not looked at does not pass', async () => {
    const made = await scene({});
    const commits = Array.from(
      { length: 5_001 },
      (_, at) =>
        `commit refs/heads/november\ncommitter T <t@t.example> ${1_700_000_000 + at} +0000\ndata 1\nx\n${at === 0 ? `from ${made.head}\n` : ''}\n`,
    );
    execFileSync('git', ['-C', made.repository, 'fast-import', '--quiet', '--force'], {
      input: commits.join(''),
    });
    made.head = execFileSync('git', ['-C', made.repository, 'rev-parse', 'november'], {
      encoding: 'utf8',
    }).trim();
    const { log } = await refused(made);
    expect(log).toContain('change/unread');
    expect(log).toContain('The messages of 2 commits of this change were not looked at');
    expect(made.github.asked.filter(({ path }) => path.includes('/compare/'))).toHaveLength(50);
  }, 60_000);

  test('260: all are looked at, page by page', async () => {
    const made = await scene({});
    const message = 'Seen-by: patient Wilma Quandt, MRN 48213377 <w@q.example>';
    const commits = Array.from({ length: 260 }, (_, at) => {
      const text = at === 255 ? message : 'x';
      return `commit refs/heads/november\ncommitter T <t@t.example> ${1_700_000_000 + at} +0000\ndata ${text.length}\n${text}\n${at === 0 ? `from ${made.head}\n` : ''}\n`;
    });
    execFileSync('git', ['-C', made.repository, 'fast-import', '--quiet', '--force'], {
      input: commits.join(''),
    });
    made.head = execFileSync('git', ['-C', made.repository, 'rev-parse', 'november'], {
      encoding: 'utf8',
    }).trim();
    const { log, summary } = await refused(made);
    expect(log).toContain('change/identifier');
    expect(log + summary).not.toMatch(/Quandt|48213377/);
  });
});
