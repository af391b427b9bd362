import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { chaperone, folder, root } from './run.ts';

/** Runs a program on a terminal of its own and prints what it shows there. */
const onTerminal = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
const hasTerminals = spawnSync('python3', ['-c', 'import pty']).status === 0;
if (!hasTerminals) console.warn('There is no python3 here, so progress was not looked at on a terminal.');

const practice = `kind: practice
id: many
version: 1.0.0
effective: 2020-01-01
owner: office-manager
name: Many
timeZone: America/Chicago
`;
/** As many as take the fastest machine well over a second. */
const posts = 300_000;
const line = (index: number): string =>
  `1800${10_000_000_000_000 + index},03/${14 + (index % 10)}/2026 12:05,https://www.instagram.com/p/${index.toString(36)}x/,${index % 900},${index % 90},3,2,4\n`;
const long = (): string =>
  folder({
    'chaperone.yaml': practice,
    'export.csv': `Post ID,Publish time,Permalink,Reach,Likes,Shares,Comments,Saves\n${Array.from({ length: posts }, (_, index) => line(index)).join('')}`,
  });
const args = ['metrics', 'import', 'export.csv', '--dry-run', '--as-of', '2026-09-25'];

describe('a quiz', () => {
  test.skipIf(!hasTerminals)('is text on a terminal, and a page where it goes on', () => {
    const quiz = [join(root, 'dist/cli.js'), 'training', 'quiz', 'instagram'];
    const options = {
      cwd: join(root, 'examples/riverside-family-practice'),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    } as const;
    const shown = spawnSync('python3', ['-c', onTerminal, process.execPath, ...quiz], options).stdout;
    expect(shown).toContain('# Quiz: posting on Instagram');
    expect(stripVTControlCharacters(shown).trimEnd()).toMatch(/\d+ chapters on \d+ rules\.$/);
    expect(shown).not.toContain('<html');
    expect(spawnSync(process.execPath, quiz, options).stdout).toMatch(/^<!doctype html>/);
  });
});

describe('work that takes longer than a second', () => {
  test.skipIf(!hasTerminals)('says on a terminal that it goes on, and wipes the line', () => {
    const { stdout, status } = spawnSync(
      'python3',
      ['-c', onTerminal, process.execPath, join(root, 'dist/cli.js'), ...args],
      { cwd: long(), encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/Working: \d+ s …/);
    expect(stdout).toContain('\r\u001B[KWorking: ');
    const after = stdout.slice(stdout.lastIndexOf('Working: '));
    expect(after).toContain('\r\u001B[K');
    expect(after).toContain(`${posts} lines of 1 export read`);
  });

  test('says nothing of that in a file', () => {
    const { stdout, stderr, status } = chaperone(args, long());
    expect([status, stderr]).toEqual([0, '']);
    for (const sign of ['Working:', '\r', '\u001B']) expect(stdout).not.toContain(sign);
    expect(stdout).toContain(`${posts} lines of 1 export read`);
  });
});
