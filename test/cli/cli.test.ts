import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/generated.ts';
import { chaperone, example, exampleCopy, folder, git, root, write } from './run.ts';

const practice = `kind: practice
id: millbrook
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
name: Millbrook Dental
timeZone: America/Denver
`;
const policy = `kind: policy
id: millbrook-social-media
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
rules:
  - id: no-guarantees
    kind: terms
    title: No guaranteed results
    severity: error
    guidance: Say what to expect.
    authority: [us-ftc-substantiation]
    options: { terms: [{ find: guaranteed, use: expected }] }
    cases: { flag: ["Guaranteed!"], pass: ["Expected."] }
  - id: calm
    kind: pattern
    title: One exclamation mark
    severity: warning
    guidance: Stay calm.
    authority: [practice-good-form]
    options: { find: "!!" }
    cases: { flag: ["Now!!"], pass: ["Now!"] }
`;
const post = (id: string, copy: string): string =>
  `## ${id}\n\n- date: 2026-12-02\n- channels: facebook\n\n${copy}\n\n`;
const small = (...copies: string[]) => ({
  'chaperone.yaml': practice,
  'policy/social-media.yaml': policy,
  'calendars/2026-12.md': `# December 2026\n\n${copies.map((copy, index) => post(`Post ${index + 1}`, copy)).join('')}`,
});
const json = (stdout: string): Report => JSON.parse(stdout) as Report;

describe('exit codes', () => {
  test('0 where nothing decides', () => {
    expect(chaperone(['lint'], folder(small('We open at eight.'))).status).toBe(0);
  });
  test('1 where a finding decides', () => {
    expect(chaperone(['lint'], folder(small('Guaranteed results.'))).status).toBe(1);
  });
  test('a warning decides only when asked to', () => {
    const path = folder(small('Now!!'));
    expect(chaperone(['lint'], path).status).toBe(0);
    expect(chaperone(['lint', '--fail-on', 'warning'], path).status).toBe(1);
    expect(chaperone(['lint', '--fail-on', 'never'], folder(small('Guaranteed.'))).status).toBe(0);
  });
  test('2 where a document is wrong, whatever else holds', () => {
    const path = folder({
      ...small('We open at eight.'),
      'policy/social-media.yaml': policy.replace('kind: terms', 'kind: trems'),
    });
    const { status, stdout } = chaperone(['lint', '--fail-on', 'never'], path);
    expect(status).toBe(2);
    expect(stdout).toContain('terms');
  });
  test.each([
    ['an unknown flag', ['lint', '--no-such-flag']],
    ['an unknown format', ['lint', '--format', 'nothing']],
    ['a day that does not exist', ['lint', '--as-of', '2026-02-30']],
    ['a path that does not exist', ['lint', 'nowhere']],
    ['a revision that does not exist', ['lint', '--base', 'nowhere']],
  ])('2 for %s, and standard error says what', (_, args) => {
    const { status, stderr } = chaperone(args, folder(small('We open at eight.')));
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });
  test('2 where there is no practice', () => {
    const { status, stderr } = chaperone(['lint'], folder());
    expect(status).toBe(2);
    expect(stderr).toContain('chaperone init');
  });
});

describe('what is printed', () => {
  test('JSON fits its schema', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    formats.default(ajv);
    for (const name of readdirSync(join(root, 'schemas'), { recursive: true }).map(String)) {
      if (name.endsWith('.json'))
        ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as object);
    }
    const validate = ajv.getSchema(
      'https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/report.schema.json',
    )!;
    void validate(json(chaperone(['lint', example, '--format', 'json']).stdout));
    expect(validate.errors).toBeNull();
    const posts = ajv.getSchema(
      'https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/posts.schema.json',
    )!;
    void posts(JSON.parse(chaperone(['posts', example, '--format', 'json']).stdout));
    expect(posts.errors).toBeNull();
  });
  test('the same input gives the same bytes', () => {
    const run = (): string =>
      chaperone(['lint', example, '--as-of', '2026-10-01', '--format', 'json']).stdout;
    expect(run()).toBe(run());
  });
  test('several formats at once, to files and to the terminal', () => {
    const path = folder(small('Guaranteed results.'));
    const { stdout } = chaperone(['lint', '--format', 'text', '--format', 'sarif=out.sarif'], path);
    expect(stdout).toContain('Please hold');
    expect(JSON.parse(readFileSync(join(path, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });
  test('where all goes to files, a line says where, and what came of it', () => {
    const path = folder(small('Guaranteed results.'));
    const to = ['--format', 'json=out.json', '--format', 'html=out.html'];
    expect(chaperone(['lint', ...to], path).stdout).toMatch(
      /^Written to out\.json, out\.html: 1 post .*\.\n$/,
    );
    expect(chaperone(['report', '--html', 'report.html'], path).stdout).toMatch(
      /^Written to report\.html: 1 post .*\.\n$/,
    );
    expect(chaperone(['lint', '--format', 'json=out.json', '--format', 'json'], path).stdout).toMatch(/^\{/);
  });
  test('paths are relative to the repository’s root, wherever it is called from', () => {
    const path = folder(small('Guaranteed results.'));
    git(path, 'init', '-q');
    const { stdout } = chaperone(['lint', '--format', 'json'], join(path, 'calendars'));
    expect(json(stdout).findings.map((finding) => finding.path)).toEqual(['calendars/2026-12.md']);
  });
  test('every command and flag of the README’s table is in --help', () => {
    const help = chaperone(['--help']).stdout;
    for (const command of ['lint', 'posts', 'scan', 'test', 'explain', 'init'])
      expect(help).toContain(`  ${command} `);
  });
});

describe('comparing with a revision', () => {
  test('what it had is shown and not held against the change; what is new is', () => {
    const path = folder(small('Guaranteed results.'));
    git(path, 'init', '-q');
    git(path, 'add', '.');
    git(path, 'commit', '-qm', 'base');
    write(path, 'calendars/2026-12.md', small('Intro.', 'Guaranteed results.')['calendars/2026-12.md']);
    const moved = chaperone(['lint', '--base', 'HEAD', '--format', 'json'], path);
    expect(moved.status).toBe(0);
    expect(json(moved.stdout).findings.map(({ isNew }) => isNew)).toEqual([false]);
    write(
      path,
      'calendars/2026-12.md',
      small('Guaranteed results.', 'A guaranteed cure.')['calendars/2026-12.md'],
    );
    const added = chaperone(['lint', '--base', 'HEAD', '--format', 'json'], path);
    expect(added.status).toBe(1);
    expect(json(added.stdout).findings.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(chaperone(['lint', '--base', 'HEAD', '--scope', 'all'], path).status).toBe(1);
  });
  test('scope touched: an old fault counts again once its post is edited', () => {
    const path = folder(small('Guaranteed results.'));
    git(path, 'init', '-q');
    git(path, 'add', '.');
    git(path, 'commit', '-qm', 'base');
    const touched = ['lint', '--base', 'HEAD', '--scope', 'touched'];
    expect(chaperone(touched, path).status).toBe(0);
    write(path, 'calendars/2026-12.md', small('Guaranteed results. Call us.')['calendars/2026-12.md']);
    expect(chaperone(touched, path).status).toBe(1);
  });
});

describe('fixes', () => {
  test('--fix changes the exact words, and the file is clean afterwards', () => {
    const path = folder(small('Our **guaranteed** results &amp; care.'));
    expect(chaperone(['lint', '--fix'], path).status).toBe(0);
    expect(readFileSync(join(path, 'calendars/2026-12.md'), 'utf8')).toContain(
      'Our **expected** results &amp; care.',
    );
  });
});

describe('init', () => {
  test('writes a practice that lints clean and whose cases hold', () => {
    const path = folder();
    expect(chaperone(['init', '--yes'], path).status).toBe(0);
    const { stdout, status } = chaperone(['lint'], path);
    expect({ status, clean: /Nothing found/.test(stdout) }).toEqual({ status: 0, clean: true });
    expect(json(chaperone(['lint', '--format', 'json'], path).stdout).findings).toEqual([]);
    expect(chaperone(['test'], path).status).toBe(0);
  });
  test('what a new practice has not done yet is to be done, and not overdue', () => {
    const path = folder();
    chaperone(['init', '--yes'], path);
    const { stdout, status } = chaperone(['watch'], path);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Nothing is overdue; \d+ things fall due or break within 90 days\.$/m);
    expect(chaperone(['training'], path).stdout).toMatch(/to be taken for the first time\.$/m);
  });
  test('overwrites nothing', () => {
    const path = folder({ 'chaperone.yaml': practice });
    expect(chaperone(['init', '--yes'], path).status).toBe(2);
    expect(readFileSync(join(path, 'chaperone.yaml'), 'utf8')).toBe(practice);
  });
});

describe('explain and test', () => {
  test('explain tells a rule’s reason, remedy and cases', () => {
    const { stdout, status } = chaperone(['explain', 'no-guarantees'], folder(small('We open at eight.')));
    expect(status).toBe(0);
    for (const part of [
      'No guaranteed results',
      'us-ftc-substantiation',
      'Say what to expect.',
      'Guaranteed!',
    ]) {
      expect(stdout).toContain(part);
    }
  });
  test('explain takes the fingerprint that a report shows', () => {
    const path = folder(small('Guaranteed results.'));
    const [finding] = json(chaperone(['lint', '--format', 'json'], path).stdout).findings;
    expect(chaperone(['explain', finding!.fingerprint], path).stdout).toContain('No guaranteed results');
  });
  test('explain says what there is where it knows nothing of the name', () => {
    const { stdout, stderr, status } = chaperone(['explain', 'nothing'], folder(small('We open at eight.')));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('no-guarantees');
    for (const [subject, said] of [
      ['guarantee', 'Rules that have it in their name: no-guarantees.'],
      ['no-garantees', 'Did you mean `no-guarantees`?'],
    ])
      expect(chaperone(['explain', subject!], folder(small('We open.'))).stderr).toContain(said);
  });
  test('explain knows a rule of a pack without the pack’s name, misspelt too', () => {
    const path = folder({
      ...small('We open.'),
      'policy/social-media.yaml': `${policy}\nextends: [chaperone:promotion]\n`,
    });
    for (const subject of ['garantees', 'promotion/garantees'])
      expect(chaperone(['explain', subject], path).stderr).toContain('Did you mean `promotion/guarantees`?');
  });
  test('a case that does not hold fails the test command', () => {
    const path = folder({
      ...small('We open.'),
      'policy/social-media.yaml': policy.replace('"Expected."', '"Guaranteed."'),
    });
    const { status, stdout } = chaperone(['test'], path);
    expect(status).toBe(1);
    expect(stdout).toContain('must pass and is flagged');
  });
  test('the cases of the example hold', () => {
    expect(chaperone(['test', example]).status).toBe(0);
  });
});

describe('hostile input', () => {
  test('a calendar that is a link to a file outside the repository is not read', () => {
    const outside = folder({ 'secret.md': '# Secret\n\nGuaranteed.\n' });
    const path = folder(small('We open at eight.'));
    git(path, 'init', '-q');
    const { symlinkSync } = process.getBuiltinModule('node:fs');
    symlinkSync(join(outside, 'secret.md'), join(path, 'calendars/2027-01.md'));
    const { status, stdout } = chaperone(['lint'], path);
    expect(status).toBe(1);
    expect(stdout).toContain('outside the repository');
    expect(stdout).not.toContain('Guaranteed');
  });
  test.each([
    ['not UTF-8', Uint8Array.of(0x23, 0x20, 0xff, 0xfe, 0x0a)],
    ['a NUL byte', Uint8Array.of(0x23, 0x20, 0x00, 0x0a)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x23, 0x00)],
    ['too large', new Uint8Array(3 * 1024 * 1024).fill(0x61)],
  ])('a calendar that is %s is one unread finding', (_, bytes) => {
    const path = folder({ ...small('We open at eight.'), 'calendars/bad.md': bytes });
    const report = json(chaperone(['lint', '--format', 'json'], path).stdout);
    expect(report.findings.map(({ rule, path: at }) => [rule, at])).toEqual([
      ['calendar/unread', 'calendars/bad.md'],
    ]);
    expect(report.verdict).toBe('fail');
  });
  test('an exception says nothing of what was read', () => {
    const path = exampleCopy();
    write(path, 'chaperone.yaml', 'kind: practice\nname: [Ottilie Brandvold, 555-0199\n');
    const { stdout, stderr, status } = chaperone(['lint'], path);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toMatch(/Brandvold|0199/);
  });
});

describe('posts', () => {
  const path = () => folder(small('Walk in on Tuesday.'));
  const titles = (stdout: string) => json(stdout).tables.map(({ title }) => title);

  test('shows what was read as a table, and with --explain what each line was taken for', () => {
    const where = path();
    expect(chaperone(['posts'], where).stdout).toContain('Walk in on Tuesday.');
    expect(titles(chaperone(['posts', '--format', 'json'], where).stdout)).toEqual(['What was read']);
    expect(titles(chaperone(['posts', '--explain', '--format', 'json'], where).stdout)).toEqual([
      'What was read',
      'What each line was taken for',
    ]);
  });

  test('keeps files, posts and unread lines in JSON', () => {
    const report = JSON.parse(chaperone(['posts', '--format', 'json'], path()).stdout) as Record<
      string,
      unknown
    >;
    expect(report).toMatchObject({
      files: [{ posts: 1, unread: 0 }],
      posts: [{ copy: 'Walk in on Tuesday.' }],
      unread: [],
    });
  });
});
