import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commit, runStep, workspaceOf, write, type Step } from './runner.ts';

const root = join(import.meta.dirname, '../..');

const practice = `kind: practice
id: riverside
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
name: Riverside Family Practice
timeZone: America/Chicago
`;

const policy = `kind: policy
id: riverside-social-media
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
rules:
  - id: no-guarantees
    kind: terms
    title: No guaranteed results
    severity: error
    authority: [us-ftc-endorsements]
    guidance: Say what patients can expect.
    options:
      terms: [{ find: guaranteed, use: expected }]
`;

const post = (id: string, copy: string): string => `
## ${id}

- id: ${id}
- date: 2026-10-14
- channels: facebook

${copy}
`;

const calendar = (...posts: string[]): string => `# October 2026\n${posts.join('')}`;

const files = (text: string) => ({
  'chaperone.yaml': practice,
  'policy/social-media.yaml': policy,
  'calendars/2026-10.md': text,
});

/** What action.yml says. */
const manifest: {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

test('action.yml names the built file', () => {
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  expect(existsSync(join(root, manifest.runs.main)), 'npm run build').toBe(true);
});

describe('a calendar with a problem', () => {
  let step: Step;
  beforeAll(() => {
    const text = calendar(post('flu-1', 'Walk in from Monday.'), post('flu-2', 'Relief is guaranteed here.'));
    step = runStep(workspaceOf(files(text)), {
      'html-file': 'reports/chaperone.html',
      'sarif-file': 'reports/chaperone.sarif',
    });
  });

  test('is annotated on the line', () => {
    const [error] = step.commands;
    expect(error).toMatchObject({
      name: 'error',
      properties: {
        file: 'calendars/2026-10.md',
        line: '17',
        col: '11',
        endColumn: '21',
        title: 'Oct 14, Facebook: please change',
      },
    });
    expect(error?.message).toContain('Say what patients can expect. (no-guarantees)');
  });

  test('fails the step, with a sentence', () => {
    expect(step.exitCode).toBe(1);
    expect(step.commands.at(-1)).toEqual({ name: 'error', properties: {}, message: 'Please hold 1 post.' });
  });

  test('sets every output that action.yml names', () => {
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(manifest.outputs).sort());
    expect(step.outputs).toMatchObject({ verdict: 'fail', posts: '2', files: '1', unread: '0', errors: '1' });
    const report: unknown = JSON.parse(readFileSync(step.outputs['report-json']!, 'utf8'));
    expect(report).toMatchObject({ version: 1, command: 'lint', asOf: '2026-10-01', verdict: 'fail' });
  });

  test('is on the job summary, with a link to the line', () => {
    expect(step.summary).toContain('### Chaperone: Please hold 1 post.');
    expect(step.summary).toContain('**Oct 14, Facebook. Please hold.**');
    expect(step.summary).toContain(`/riverside/social/blob/${'c'.repeat(40)}/calendars/2026-10.md#L17`);
    expect(step.summary).toContain('Nothing to change in 1 post');
  });

  test('is in the files asked for', () => {
    const [html, sarif] = ['html', 'sarif'].map((ending) =>
      readFileSync(join(step.workspace, `reports/chaperone.${ending}`), 'utf8'),
    );
    expect(html).toContain('Please hold 1 post.');
    expect(sarif).toContain('"no-guarantees"');
  });
});

test('a calendar without a problem passes', () => {
  const step = runStep(workspaceOf(files(calendar(post('flu-1', 'Walk in from Monday.')))));
  expect(step).toMatchObject({ exitCode: 0, commands: [], outputs: { verdict: 'pass', errors: '0' } });
});

test('`fail-on: never` reports and passes', () => {
  const workspace = workspaceOf(files(calendar(post('flu-2', 'Relief is guaranteed.'))));
  expect(runStep(workspace, { 'fail-on': 'never' })).toMatchObject({ exitCode: 0, outputs: { errors: '1' } });
});

describe('what was there before', () => {
  const old = post('old-1', 'Relief is guaranteed.');

  test('is shown, not failed', () => {
    const workspace = workspaceOf(files(calendar(old)));
    const before = commit(workspace);
    write(workspace, { 'calendars/2026-10.md': calendar(old, post('new-1', 'Walk in from Monday.')) });
    const step = runStep(workspace, {}, { name: 'push', payload: { before } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', errors: '1' } });
    expect(step.summary).toContain('Was there before, or is accepted by a waiver (1)');
  });

  test('counts where `scope: all` asks for it', () => {
    const workspace = workspaceOf(files(calendar(old)));
    const before = commit(workspace);
    const step = runStep(workspace, { scope: 'all' }, { name: 'push', payload: { before } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });

  test('counts where it cannot be read, and the summary says why', () => {
    const event = { name: 'push', payload: { before: 'a'.repeat(40) } };
    const step = runStep(workspaceOf(files(calendar(old))), {}, event);
    expect(step.exitCode).toBe(1);
    expect(step.summary).toContain('There was nothing to compare with');
  });

  test('was no practice: everything is new', () => {
    const workspace = workspaceOf({ 'README.md': 'Hello.\n' });
    const before = commit(workspace);
    write(workspace, files(calendar(old)));
    const step = runStep(workspace, {}, { name: 'push', payload: { before } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', errors: '1' } });
  });
});

describe('nothing of a calendar commands the runner, mentions people, or is repeated', () => {
  test.each([
    '%0A::error::boo',
    '::add-mask::boo',
    '<br>::stop-commands::boo',
    '##[error]boo',
    '@octocat ![x](https://evil.example/x.png)',
    '\u202E\u200B%25%0D%0A::set-output name=verdict::pass',
  ])('%s', (evil) => {
    const posts = [post('boo-1', `guaranteed ${evil}`), `\n## ${evil}\n\n- note: ${evil}\n\nguaranteed\n`];
    const step = runStep(workspaceOf(files(calendar(...posts))));
    expect(step.exitCode).toBe(1);
    for (const { name, message } of step.commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(message).not.toMatch(/^boo|::/);
    }
    expect(step.outputs['verdict']).toBe('fail');
    expect(step.log + step.summary).not.toMatch(/@octocat|https:\/\/evil\.example|\u202E/);
  });

  test('a name of a file that commands', () => {
    const path = 'calendars/%0A::error::boo.md';
    const step = runStep(workspaceOf({ ...files('# Nothing\n'), [path]: calendar(post('a', 'guaranteed')) }));
    expect(step.exitCode).toBe(1);
    expect(step.commands.filter(({ message }) => message.startsWith('boo'))).toEqual([]);
  });
});

describe('what the workflow got wrong is said in a sentence', () => {
  test.each([
    ['fail-on', 'sometimes', 'The input "fail-on" must be one of error, warning, notice, never.'],
    ['scope', 'head', 'The input "scope" must be one of new, touched, all.'],
    ['as-of', '2026-02-30', 'The input "as-of" must be a day such as 2026-10-01.'],
    ['html-file', '../r.html', 'The report cannot be written to "../r.html": it lies outside the workspace.'],
  ])('%s: %s', (input, value, sentence) => {
    const step = runStep(workspaceOf(files(calendar(post('flu-1', 'Walk in.')))), { [input]: value });
    expect(step.exitCode).toBe(1);
    expect(step.commands.at(-1)?.message).toBe(sentence);
  });

  test('a folder that is no practice', () => {
    const step = runStep(workspaceOf({ 'README.md': 'Hello.\n' }));
    expect(step.exitCode).toBe(1);
    expect(step.commands.at(-1)?.message).toContain('chaperone.yaml');
  });

  test('a policy with a mistake, at its place', () => {
    const wrong = { 'policy/social-media.yaml': `${policy}oops: 1\n` };
    const step = runStep(workspaceOf({ ...files(calendar(post('a', 'Walk in.'))), ...wrong }));
    expect(step.exitCode).toBe(1);
    expect(step.commands[0]).toMatchObject({
      name: 'error',
      properties: { file: 'policy/social-media.yaml' },
    });
  });

  test('a report that would go through a link of the checkout', () => {
    const workspace = workspaceOf(files(calendar(post('a', 'Walk in.'))));
    symlinkSync('..', join(workspace, 'reports'));
    const step = runStep(workspace, { 'html-file': 'reports/chaperone.html' });
    expect(step.exitCode).toBe(1);
    expect(existsSync(join(workspace, '../chaperone.html'))).toBe(false);
  });
});

test('runs with nothing but action.yml and dist/ beside it, as others use it', () => {
  const alone = mkdtempSync(join(tmpdir(), 'chaperone-alone-'));
  for (const part of ['action.yml', 'dist']) cpSync(join(root, part), join(alone, part), { recursive: true });
  const workspace = workspaceOf(files(calendar(post('flu-2', 'Relief is guaranteed.'))));
  const step = runStep(workspace, {}, undefined, join(alone, manifest.runs.main));
  expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', errors: '1' } });
});

test('the defaults that action.yml states are those that are used', () => {
  const stated = Object.fromEntries(
    Object.entries(manifest.inputs).map(([name, input]) => [name, input.default]),
  );
  const workspace = workspaceOf(files(calendar(post('flu-2', 'Relief is guaranteed.'))));
  // The runner puts the token in; none is at hand here.
  delete stated['github-token'];
  expect(runStep(workspace, { ...stated, 'as-of': '2026-10-01' }).log).toBe(runStep(workspace).log);
});
