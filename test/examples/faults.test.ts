import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const example = 'examples/riverside-family-practice';
const cli = join(root, 'dist/cli.js');

interface Fault {
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  readonly endLine: number;
}

interface Policy {
  readonly rules: readonly { readonly id: string }[];
}

/** The rows of the table: what was planted by hand. */
const planted: readonly Fault[] = readFileSync(join(import.meta.dirname, 'faults.md'), 'utf8')
  .split('\n')
  .filter((row) => /^\| (?:calendars|registers)\//.test(row))
  .map((row) => {
    const [file = '', lines = '', rule = ''] = row.split('|').slice(1).map((cell) => cell.trim());
    const [line = 0, endLine = line] = lines.split('-').map(Number);
    return { path: `${example}/${file}`, rule, line, endLine };
  });

const policy = parse(readFileSync(join(root, example, 'policy/social-media.yaml'), 'utf8')) as Policy;
const matches = (fault: Fault, found: Fault): boolean =>
  fault.path === found.path &&
  fault.rule === found.rule &&
  found.line >= fault.line &&
  found.line <= fault.endLine;

describe('the planted faults', () => {
  it('break rules that the policy has', () => {
    const ids = new Set(policy.rules.map(({ id }) => id));
    const unknown = planted.filter(({ rule }) => !ids.has(rule) && !rule.includes('/'));
    expect(unknown).toEqual([]);
  });
});

describe.skipIf(!existsSync(cli))('the built tool on the example (skipped without dist/)', () => {
  it('finds every planted fault at its place, and nothing else', () => {
    const args = [cli, 'lint', example, '--as-of', '2026-09-25', '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const { findings } = JSON.parse(stdout) as { findings: readonly Fault[] };
    const missed = planted.filter((fault) => !findings.some((found) => matches(fault, found)));
    const others = findings
      .filter((found) => !planted.some((fault) => matches(fault, found)))
      .map(({ path, line, rule }) => ({ path, line, rule }));
    expect({ missed, others, status }).toEqual({ missed: [], others: [], status: 1 });
  });

  it('marks what a waiver accepts', () => {
    const args = [cli, 'lint', example, '--as-of', '2026-09-25', '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const { findings } = JSON.parse(stdout) as { findings: readonly (Fault & { waived: boolean })[] };
    expect(findings.filter(({ waived }) => waived).map(({ rule }) => rule)).toEqual(['hashtags-instagram']);
  });
});
