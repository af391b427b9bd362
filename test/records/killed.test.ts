import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/generated.ts';
import { chaperone, folder, root } from '../cli/run.ts';
import { chaperoneYaml } from './repository.ts';

const many = 300;
const posts = Array.from(
  { length: many },
  (_, at) =>
    `## Post ${at}\n\n- id: p-${at}\n- date: 2026-10-14\n- channels: instagram\n- status: published\n- permalink: https://www.instagram.com/p/${at}/\n\nText ${at}.\n`,
);
const practice = (): string =>
  folder({
    'chaperone.yaml': chaperoneYaml,
    'calendars/2026-10.md': `# October 2026\n\n${posts.join('\n')}`,
  });
const sync = ['record', 'sync', '--by', 'maria-ortiz', '--into', 'sync'];
const file = (path: string): string => join(path, 'registers/events/2026-10/sync.jsonl');

/** What the next run says of the register: findings about its lines, and the records it knows. */
function told(path: string) {
  const { stdout } = chaperone(['retention', '--format', 'json', '--as-of', '2026-12-01'], path);
  const { findings, records } = JSON.parse(stdout) as { findings: Finding[]; records: { id: string }[] };
  const about = findings.filter(({ rule }) => rule.startsWith('register/'));
  return { records: records.length, about: about.map(({ rule, line }) => `${line} ${rule}`) };
}

test('an append that the system cuts off leaves every whole line, and the next run says what was incomplete', () => {
  const path = practice();
  const program = `ulimit -f 40; exec "${process.execPath}" "${join(root, 'dist/cli.js')}" ${sync.join(' ')}`;
  const { status, signal } = spawnSync('bash', ['-c', program], { cwd: path });
  expect(status === 0 && signal === null).toBe(false);
  const lines = readFileSync(file(path), 'utf8').split('\n');
  expect(lines.at(-1)).not.toBe('');
  const whole = lines.length - 1;
  expect(whole).toBeGreaterThan(10);
  expect(whole).toBeLessThan(many);
  expect(told(path)).toEqual({ records: whole, about: [`${lines.length} register/incomplete`] });

  const again = chaperone(sync, path);
  expect(again.stdout).toContain(`${many - whole} events recorded`);
  expect(told(path)).toEqual({ records: many, about: [`${lines.length} register/incomplete`] });
});

test('a child that is killed while it writes loses nothing that was there', async () => {
  const path = practice();
  const first = [
    'record',
    'copied',
    '--record',
    'first',
    '--by',
    'tom-becker',
    '--location',
    'drawer 4',
    '--at',
    '2026-10-01T12:00:00Z',
    '--into',
    'sync',
  ];
  expect(chaperone(first, path).stderr).toBe('');
  const before = readFileSync(file(path), 'utf8');
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...sync], { cwd: path, stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  while (child.exitCode === null && existsSync(file(path)) && statSync(file(path)).size === before.length)
    await new Promise((done) => setTimeout(done, 1));
  child.kill('SIGKILL');
  await ended;
  expect(readFileSync(file(path), 'utf8').startsWith(before)).toBe(true);
  chaperone(sync, path);
  expect(told(path).records).toBe(many + 1);
});
