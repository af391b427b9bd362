import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { chaperone, folder, git, root, write } from '../cli/run.ts';
import { head, practice } from './support.ts';

const policy = (version: string, terms: string): string =>
  `${head('policy', 'social', version)}changes: { looser: { allOf: [privacy-officer] } }\nrules:\n  - { id: calm, kind: terms, title: Calm, severity: error, options: { terms: [${terms}] } }\n`;
const calendar = '## A\n\n- id: a\n- date: 2026-10-05\n- channels: x\n\nThis heals and cures.\n';

/** A repository with two commits: the second forbids a word less. */
function repository(): string {
  const path = folder({
    'chaperone.yaml': practice,
    'policy/social.yaml': policy('1.0.0', '{ find: heals }'),
    'calendars/plan.md': calendar,
  });
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A');
  git(path, 'commit', '-q', '-m', 'Begin');
  git(path, 'checkout', '-q', '-b', 'change');
  write(path, 'policy/social.yaml', policy('2.0.0', '{ find: miracle }'));
  git(path, 'commit', '-qam', 'Change');
  return path;
}

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const schemas = join(root, 'schemas');
for (const name of readdirSync(schemas, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.json')))
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object);

const day = ['--as-of', '2026-10-01'];

describe('chaperone diff in a repository', () => {
  it('compares commits, and prints what its schema says', () => {
    const { status, stdout, stderr } = chaperone(
      ['diff', 'main', 'change', '--format', 'json', ...day],
      repository(),
    );
    expect([status, stderr]).toEqual([0, '']);
    const answer: unknown = JSON.parse(stdout);
    const validate = ajv.getSchema(
      'https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/diff-report.schema.json',
    )!;
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    expect(answer).toMatchObject({
      version: 1,
      command: 'diff',
      effect: 'mixed',
      requiredApprovers: ['privacy-officer'],
      replay: {
        newlyBlocked: [],
        newlyAllowed: [{ post: 'a', path: 'calendars/plan.md', line: 1, rules: ['calm'] }],
      },
    });
  });

  it('compares a commit with the files as they are', () => {
    const path = repository();
    write(path, 'policy/social.yaml', policy('1.0.0', '{ find: [miracle, heals] }'));
    const { stdout } = chaperone(['diff', 'main', '--format', 'text', ...day], path);
    expect(stdout).toContain('What must not be said: now also “miracle”.');
    expect(stdout).toContain('make it 1.1.0');
  });

  it.each(['markdown', 'html'])('shows the totals first: %s', (format) => {
    const { stdout } = chaperone(['diff', 'main', 'change', '--format', format, ...day], repository());
    const at = [
      'What happens if this is merged',
      'What changed',
      'Posts that could not go out and now can',
    ].map((text) => stdout.lastIndexOf(text));
    expect(at.every((index) => index >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('says what it cannot find', () => {
    const { status, stderr } = chaperone(['diff', 'nowhere'], repository());
    expect([status, stderr]).toEqual([
      2,
      'What is compared must be a commit of this repository, or a folder.\n',
    ]);
  });

  it('knows a first adoption', () => {
    const path = repository();
    git(path, 'checkout', '-q', '--orphan', 'empty');
    git(path, 'rm', '-rqf', '.');
    write(path, 'README.md', 'Nothing yet.\n');
    git(path, 'add', '-A');
    git(path, 'commit', '-qm', 'Empty');
    const { stdout } = chaperone(['diff', 'empty', 'main', '--format', 'json', ...day], path);
    const { notes, changes } = JSON.parse(stdout) as { notes: string[]; changes: { sentence: string }[] };
    expect(notes).toContain('First adoption: there was no chaperone.yaml before.');
    expect(changes.map(({ sentence }) => sentence)).toContain('The rule “Calm” (calm) is new.');
  });
});
