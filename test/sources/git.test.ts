import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gitSources, gitStore } from '../../src/sources/git.ts';

const root = mkdtempSync(join(tmpdir(), 'chaperone-git-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
    encoding: 'utf8',
  }).trim();

const files: Readonly<Record<string, Buffer>> = {
  'empty.md': Buffer.alloc(0),
  'lines.md': Buffer.from('one\n\ntwo\n'),
  'binary.png': Buffer.from([0, 10, 13, 255, 10]),
  'large.md': Buffer.alloc(3_000_000, 'a line that is said again\n'),
  'ñ ü.md': Buffer.from('named in other letters'),
};
git('init', '--quiet', '--initial-branch=main');
for (const [path, bytes] of Object.entries(files)) writeFileSync(join(root, path), bytes);
git('add', '--all');
git('commit', '--quiet', '--message', 'all');
const head = git('rev-parse', 'HEAD');
const limit = 5_000_000;

describe('files of a commit', () => {
  test('are read byte for byte, many at once', async () => {
    const sources = gitSources(root, head);
    const wanted = Array.from({ length: 5 }, () => Object.keys(files)).flat();
    const read = await Promise.all(wanted.map((path) => sources.read(path, limit)));
    const isSame = read.map((answer, at) => 'bytes' in answer && files[wanted[at]!]!.equals(answer.bytes));
    expect(wanted.filter((_, at) => !isSame[at])).toEqual([]);
  });

  test('that Git does not have are an error, and the others are read after it', async () => {
    const store = gitStore(root);
    const id = git('rev-parse', 'HEAD:lines.md');
    await expect(store.blob('0'.repeat(40))).rejects.toThrow();
    await expect(store.blob(head)).rejects.toThrow();
    expect(Buffer.from(await store.blob(id)).toString()).toBe('one\n\ntwo\n');
  });

  test('outside a repository are an error, not a wait', async () => {
    await expect(gitStore(tmpdir()).blob('0'.repeat(40))).rejects.toThrow();
  });
});
