import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/generated.ts';
import { chaperone, exampleCopy, write } from './run.ts';

const day = ['--as-of', '2026-09-25'];

const findingsIn = (path: string): Finding[] =>
  (JSON.parse(chaperone(['lint', ...day, '--format', 'json'], path).stdout) as { findings: Finding[] })
    .findings;

describe('a finding is waived', () => {
  test('by two people, and stays in the report', () => {
    const path = exampleCopy();
    const { fingerprint } = findingsIn(path).find(({ rule }) => rule === 'person-first')!;
    const asked = chaperone(
      [
        'waive',
        fingerprint,
        ...day,
        '--reason',
        'other-meaning',
        '--until',
        '2026-12-31',
        '--by',
        'maria-ortiz',
      ],
      path,
    );
    expect([asked.status, asked.stderr]).toEqual([0, '']);
    expect(asked.stdout).toContain('registers/waivers.yaml');
    const text = readFileSync(join(path, 'registers/waivers.yaml'), 'utf8');
    expect(text).toContain('# Last month');
    expect(text.match(/approvedBy: null/g)).toHaveLength(1);
    expect(findingsIn(path).map(({ rule }) => rule)).toContain('waiver/unapproved');
  });

  test.each([
    ['without a reason', ['0123456789abcdef', '--until', '2026-12-31', '--by', 'maria-ortiz']],
    [
      'until a day that does not exist',
      ['0123456789abcdef', '--reason', 'invented', '--until', '2026-02-30', '--by', 'maria-ortiz'],
    ],
    [
      'that nobody has',
      ['0123456789abcdef', '--reason', 'invented', '--until', '2026-12-31', '--by', 'maria-ortiz'],
    ],
  ])('not %s: exit code 2', (_, args) => {
    const path = exampleCopy();
    const before = readFileSync(join(path, 'registers/waivers.yaml'), 'utf8');
    const { status, stderr } = chaperone(['waive', ...args, ...day], path);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(readFileSync(join(path, 'registers/waivers.yaml'), 'utf8')).toBe(before);
  });
});

test('posts that outlast their permission, for people and for machines', () => {
  const path = exampleCopy();
  const args = ['authorizations', ...day, '--about-to-break', '2027-01-31'];
  const register = readFileSync(join(path, 'registers/authorizations.yaml'), 'utf8');
  write(path, 'registers/authorizations.yaml', register.replace('on: 2027-06-30', 'on: 2027-01-31'));
  expect(chaperone(args, path).status).toBe(0);
  const { broken } = JSON.parse(chaperone([...args, '--format', 'json'], path).stdout) as {
    broken: unknown[];
  };
  expect(broken).toMatchObject([
    {
      authorization: 'A-021',
      ends: '2027-01-31',
      why: 'expiry',
      until: '2027-03-31',
      post: { id: 'garden-story' },
    },
    { authorization: 'A-021', post: { id: 'garden-film' } },
  ]);
});
