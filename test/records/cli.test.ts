import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/generated.ts';
import { chaperone, exampleCopy, git } from '../cli/run.ts';

const day = ['--as-of', '2026-12-01'];

/** The example in a repository of its own. */
function practice(): string {
  const path = exampleCopy();
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A');
  git(path, 'commit', '-q', '-m', 'Begin');
  return path;
}
const json = (args: readonly string[], path: string) => {
  const { stdout, stderr, status } = chaperone([...args, '--format', 'json'], path);
  return { ...(JSON.parse(stdout || 'null') as Record<string, never>), stderr, status };
};

describe('evidence', () => {
  test('is written once, verified, and a changed byte is named', () => {
    const path = practice();
    const made = chaperone(['evidence', '--channel', 'instagram', '--out', 'bag', ...day], path);
    expect([made.stderr, made.status]).toEqual(['', 0]);
    expect(made.stdout).toContain('Written to bag.');
    const whole = chaperone(['evidence', '--verify', 'bag'], path);
    expect([whole.stderr, whole.status]).toEqual(['', 0]);
    const file = join(path, 'bag/data/approvals.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('{', '['));
    const { findings, status } = json(['evidence', '--verify', 'bag'], path) as unknown as {
      findings: Finding[];
      status: number;
    };
    expect(findings.map(({ rule, path: at }) => [rule, at])).toEqual([
      ['evidence/damaged', 'data/approvals.json'],
    ]);
    expect(status).toBe(1);
    const again = chaperone(['evidence', '--out', 'bag', ...day], path);
    expect([again.status, again.stderr]).toEqual([
      2,
      '--out names a folder that is not empty. Nothing in it was touched.\n',
    ]);
  });

  test.each([
    ['without --out', ['--from', '2026-10-01'], '--out'],
    ['from a day that does not exist', ['--from', '2026-02-30', '--out', 'bag'], '--from'],
    ['of a matter that no hold names', ['--matter', 'M-99', '--out', 'bag'], '--matter'],
  ])('is not written %s', (_, args, word) => {
    const { status, stderr } = chaperone(['evidence', ...args, ...day], practice());
    expect(status).toBe(2);
    expect(stderr).toContain(word);
  });
});

describe('path', () => {
  test('tells who did what, for people and for machines', () => {
    const path = practice();
    const { status, stdout } = chaperone(['path', 'garden-story', ...day], path);
    expect(status).toBe(0);
    expect(stdout).toContain('drafted');
    const { steps } = json(['path', 'garden-story', ...day], path) as unknown as {
      steps: { step: string }[];
    };
    expect(steps.map(({ step }) => step)).toContain('approved');
  });
});
