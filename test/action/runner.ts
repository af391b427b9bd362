import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const action = join(import.meta.dirname, '../../dist/action.js');

/** A workflow command as the runner reads it from a line. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A step as GitHub's runner carries it out: what the built Action printed, set and wrote. */
export interface Step {
  readonly exitCode: number | null;
  readonly log: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly workspace: string;
}

export interface Event {
  readonly name: string;
  readonly payload: unknown;
}

/** Writes files below a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A new folder with these files. */
export function workspaceOf(files: Readonly<Record<string, string>>): string {
  const workspace = join(mkdtempSync(join(tmpdir(), 'chaperone-action-')), 'workspace');
  write(workspace, files);
  return workspace;
}

/** Commits everything in a folder; returns the commit. */
export function commit(workspace: string): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@riverside.example'];
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', workspace, ...who, ...args], { encoding: 'utf8' }).trim();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'state');
  return git('rev-parse', 'HEAD');
}

/** What a step is given: nothing of this process's environment but the path. */
function prepare(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  event: Event,
  more: Readonly<Record<string, string>> = {},
) {
  const runner = mkdtempSync(join(tmpdir(), 'chaperone-runner-'));
  write(runner, { 'event.json': JSON.stringify(event.payload), output: '', summary: '' });
  const given = { 'as-of': '2026-10-01', ...inputs };
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'riverside/social',
    GITHUB_SHA: 'c'.repeat(40),
    RUNNER_TEMP: runner,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...more,
  };
  return { runner, env };
}

/** Runs the built Action on a workspace. @param main the file that is run @param more variables of the environment */
export function runStep(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  event: Event = { name: 'push', payload: {} },
  main = action,
  more: Readonly<Record<string, string>> = {},
): Step {
  const { runner, env } = prepare(workspace, inputs, event, more);
  const done = spawnSync(process.execPath, [main], { cwd: workspace, env, encoding: 'utf8' });
  return stepOf(done.status, done.stdout + done.stderr, runner, workspace);
}

/** The same beside this process, so that a server here can answer it. */
export async function startStep(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  event: Event,
  more: Readonly<Record<string, string>>,
): Promise<Step> {
  const { runner, env } = prepare(workspace, inputs, event, more);
  const child = spawn(process.execPath, [action], { cwd: workspace, env });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return stepOf(status, Buffer.concat(chunks).toString(), runner, workspace);
}

function stepOf(exitCode: number | null, log: string, runner: string, workspace: string): Step {
  return {
    exitCode,
    log,
    commands: log.split('\n').flatMap(commandOf),
    outputs: outputsOf(readFileSync(join(runner, 'output'), 'utf8')),
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
    workspace,
  };
}

const SIGNS: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

function unescaped(text: string): string {
  return SIGNS.reduce((text, [code, sign]) => text.replaceAll(code, sign), text);
}

/** What the runner takes for a command: `::name key=value::message`, perhaps indented, or `##[name]message`. */
function commandOf(line: string): Command[] {
  const old = /##\[([^\]\s]+)[^\]]*\](.*)/.exec(line);
  if (old) return [{ name: old[1]!, properties: {}, message: old[2]! }];
  const [, name, properties = '', message = ''] = /^\s*::([\w-]+)\s*(.*?)::(.*)$/.exec(line) ?? [];
  if (name === undefined) return [];
  const pairs = properties
    .split(',')
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]);
  return [{ name, properties: Object.fromEntries(pairs), message: unescaped(message) }];
}

/** The runner's file of outputs: `name<<delimiter`, the value, the delimiter. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
