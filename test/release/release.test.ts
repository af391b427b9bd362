import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { write } from '../action/runner.ts';

const script = join(import.meta.dirname, '../../scripts/release.mjs');
const env = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@riverside.example',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@riverside.example',
};

/** A project like this one, small, with an origin: its build copies the source. */
const filesOf = (version: string): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'p', version, scripts: { build: 'cp source.js dist/action.js' } }),
  'package-lock.json': JSON.stringify({ version, packages: { '': { version } } }),
  'src/model/version.generated.ts': `export const version = '${version}';\n`,
  'CHANGELOG.md': `# Changelog\n\n## [${version}]\n`,
  'source.js': `// ${version}\n`,
  'dist/action.js': `// ${version}\n`,
});

function project(version = '0.1.0') {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-release-'));
  const [root, origin] = [join(folder, 'project'), join(folder, 'origin.git')];
  const run = (...args: string[]): string => execFileSync('git', args, { env, encoding: 'utf8' }).trim();
  run('init', '--quiet', '--bare', origin);
  run('init', '--quiet', '--initial-branch=main', root);
  const git = (...args: string[]): string => run('-C', root, ...args);
  git('remote', 'add', 'origin', origin);
  const commit = (files: Record<string, string>): string => {
    write(root, files);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'x');
    return git('rev-parse', 'HEAD');
  };
  const release = (...flags: string[]) =>
    spawnSync(process.execPath, [script, '--root', root, ...flags], { env, encoding: 'utf8' });
  const tags = (): Record<string, string> =>
    Object.fromEntries(
      run('-C', origin, 'for-each-ref', '--format=%(refname:short) %(*objectname)', 'refs/tags')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' ') as [string, string]),
    );
  return { root, git, commit, release, tags, head: commit(filesOf(version)) };
}

describe('a release', () => {
  test('tags the version, and moves what follows it', () => {
    const { release, tags, commit, head } = project();
    expect(release().stdout).toContain('as v0.1.0, v0.1, v0.');
    expect(tags()).toEqual({ 'v0.1.0': head, 'v0.1': head, v0: head });
    const next = commit(filesOf('0.2.0'));
    expect(release().status).toBe(0);
    expect(tags()).toEqual({ 'v0.1.0': head, 'v0.1': head, 'v0.2.0': next, 'v0.2': next, v0: next });
  });

  test('that is only tried moves nothing', () => {
    const { release, tags, head } = project('0.3.0-beta.1');
    expect(release().status).toBe(0);
    expect(tags()).toEqual({ 'v0.3.0-beta.1': head });
  });

  test('is shown and not made with --dry-run', () => {
    const { release, tags, git } = project();
    expect(release('--dry-run').stdout).toMatch(/^Would tag [0-9a-f]+ as v0\.1\.0, v0\.1, v0\.\n$/);
    expect(tags()).toEqual({});
    expect(git('tag')).toBe('');
  });
});

test('the changelog of this project has what is to be released, below what is not yet', () => {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const sections = read('CHANGELOG.md').match(/^## \[[^\]]+\].*$/gm)!;
  expect(sections[0]).toBe('## [Unreleased]');
  expect(sections[1]).toMatch(/^## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
  expect(sections[1]).toContain(`[${version}]`);
});

describe('nothing is released', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'while the lock has another version',
      { 'package-lock.json': '{"version":"9.0.0","packages":{"":{}}}' },
      'package-lock.json',
    ],
    [
      'while the generated version is another',
      { 'src/model/version.generated.ts': "version = '9'" },
      'npm run generate',
    ],
    ['without a section of the changelog', { 'CHANGELOG.md': '# Changelog\n' }, 'CHANGELOG.md'],
    ['while dist/ is older than the sources', { 'source.js': '// newer\n' }, 'dist/ is not what'],
  ])('%s', (_, files, sentence) => {
    const { commit, release, tags } = project();
    commit(files);
    const { status, stderr } = release();
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(tags()).toEqual({});
  });

  test('from a tree that is not clean', () => {
    const { root, release, tags } = project();
    write(root, { 'notes.txt': 'x' });
    expect(release()).toMatchObject({ status: 1, stderr: 'The tree is not clean.\n' });
    expect(tags()).toEqual({});
  });

  test('twice', () => {
    const { release, commit, tags, head, git } = project();
    expect(release().status).toBe(0);
    commit({ 'notes.txt': 'x' });
    git('tag', '--delete', 'v0.1.0');
    expect(release().stderr).toContain('origin has v0.1.0 already; a released version never moves.');
    expect(tags()['v0.1.0']).toBe(head);
  });
});
