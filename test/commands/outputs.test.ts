// What every command prints as JSON fits its schema in schemas/.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/generated.ts';
import { chaperone, example, git, write } from '../cli/run.ts';
import { faultsOf } from '../outputs.ts';

const day = ['--as-of', '2026-11-24'];
const by = ['--by', 'maria-ortiz'];
const story = ['--record', 'flu-opens', '--at', '2026-11-20T12:00:00-06:00', ...by];
const wall = [...story, '--location', 'wall', '--medium', 'physical'];

type Row = readonly [schema: string, ...args: string[]];

/** Every command that prints JSON: its schema, and how it is called. Those with nothing of their own print a report. */
const rows: Readonly<Record<string, Row>> = {
  lint: ['lint-report', ...day],
  posts: ['posts', ...day],
  scan: ['scan-report', 'Call Dolores at 555-0142.'],
  test: ['test-report', ...day],
  coverage: ['report', ...day],
  explain: ['explain-report', 'no-guarantees', ...day],
  waive: ['waive-report'],
  authorizations: ['authorizations-report', '--about-to-break', '2030-01-01', ...day],
  diff: ['diff-report', 'HEAD', ...day],
  update: ['report', '--dry-run', ...day],
  merge: ['lint-report', 'part.json'],
  records: ['records-report', ...day],
  'records drill': ['drill-report', '--seed', 'rain', ...day],
  retention: ['retention-report', ...day],
  trace: ['trace-report', 'A-021', ...day],
  dispose: ['dispose-report', ...day],
  path: ['path-report', 'flu-opens', ...day],
  evidence: ['evidence-report', '--out', 'evidence', ...day],
  'record published': ['record-report', ...wall, '--kind', 'post', ...day],
  'record copied': ['record-report', ...wall, ...day],
  'record captured': ['record-report', ...wall, ...day],
  'record edited': ['record-report', ...wall, ...day],
  'record replied': ['record-report', ...wall, ...day],
  'record deleted': ['record-report', ...wall, ...day],
  'record approved': ['record-report', ...story, ...day],
  'record redacted': [
    'record-report',
    '--record',
    'flu-opens',
    '--location',
    'wall',
    '--by',
    'dana-wu',
    '--approved-by',
    'tom-becker',
    ...day,
  ],
  'record compact': ['report', '--month', '2026-10', ...day],
  'record sync': ['record-report', ...by, ...day],
  training: ['training-report', ...day],
  'training import': [
    'training-import-report',
    'sheet.txt',
    '--course',
    'welcome',
    '--date',
    '2026-11-20',
    '--evidence',
    'attestation of 20 November',
    ...day,
  ],
  'training clauses': ['training-clauses-report', ...day],
  'training guide': ['report', 'instagram', ...day],
  'training quiz': ['report', 'instagram', ...day],
  watch: ['watch-report', ...day],
  'why-now': ['why-now-report', 'garden-film', ...day],
  'metrics import': ['metrics-import', 'export.csv', '--dry-run', ...day],
  'metrics report': ['metrics-report', ...day],
  report: ['report', ...day],
};

/** Every command that has `--format`, by its words. */
function formatting(words: readonly string[] = []): string[] {
  const help = chaperone([...words, '--help']).stdout;
  const below = [...(help.split(/^Commands:$/m)[1] ?? '').matchAll(/^ {2}([\w-]+) /gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== 'help');
  const own = help.includes('--format <') ? [words.join(' ')] : [];
  return [...own, ...below.flatMap((name) => formatting([...words, name]))];
}

const path = mkdtempSync(join(tmpdir(), 'chaperone-'));

beforeAll(() => {
  cpSync(example, path, { recursive: true });
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A');
  git(path, 'commit', '-q', '-m', 'Begin');
  write(path, 'sheet.txt', 'Maria Ortiz\nSomebody Else\n');
  write(path, 'export.csv', 'Post id,Date\n1,2026-10-01\n');
  const part = chaperone(['lint', '--shard', '1/1', '--format', 'json', ...day], path);
  write(path, 'part.json', part.stdout);
}, 120_000);
afterAll(() => rmSync(path, { recursive: true, force: true }));

/** Of a post, without a waiver yet. */
function fingerprint(): string {
  const { findings } = JSON.parse(chaperone(['lint', '--format', 'json', ...day], path).stdout) as Report;
  return findings.find(({ rule, waived }) => rule === 'person-first' && !waived)!.fingerprint;
}

const asking = ['--reason', 'not about a patient', '--until', '2026-12-31', ...by, ...day];

describe('what machines read', () => {
  test('is known of every command that prints JSON', () => {
    expect(Object.keys(rows).sort()).toEqual(formatting().sort());
  }, 300_000);

  test.each(Object.entries(rows))('%s fits its schema', (command, [schema, ...args]) => {
    const more = command === 'waive' ? [fingerprint(), ...asking] : args;
    const { stdout, stderr } = chaperone([...command.split(' '), ...more, '--format', 'json'], path);
    expect(stderr).toBe('');
    expect(faultsOf(schema, JSON.parse(stdout))).toEqual([]);
  });
});
