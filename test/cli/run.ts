import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const root = join(import.meta.dirname, '../..');
export const example = join(root, 'examples/riverside-family-practice');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a stranger would. @param more variables of the environment */
export function chaperone(
  args: readonly string[],
  cwd = root,
  input = '',
  more: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', ...more },
  });
  return { status, stdout, stderr };
}

/** A folder of its own for a test, with files, removed afterwards. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'chaperone-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) write(path, name, text);
  return path;
}

/** A copy of the example practice. */
export function exampleCopy(): string {
  const path = folder();
  cpSync(example, path, { recursive: true });
  return path;
}

export function write(path: string, name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(path, name)), { recursive: true });
  writeFileSync(join(path, name), text);
}

/** Runs Git in a folder, as somebody. */
export function git(path: string, ...args: string[]): string {
  const who = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@riverside.example',
    '-c',
    'commit.gpgsign=false',
  ];
  const { status, stdout, stderr } = spawnSync('git', ['-C', path, ...who, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
  return stdout.trim();
}
