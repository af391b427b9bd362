import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chaperone, folder, root, type Ran } from './run.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files: string;
  readonly pass_filenames?: boolean;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

/** Runs a hook as pre-commit does: its entry, its arguments, and the staged files that it asks for. */
function run({ entry, args = [], files, pass_filenames = true }: Hook, path: string): Ran {
  const [command, ...words] = entry.split(' ');
  expect(command).toBe('chaperone');
  const all = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const staged = all.filter((name) => /\.\w+$/.test(name) && new RegExp(files).test(name));
  expect(staged).not.toEqual([]);
  return chaperone([...words, ...args, ...(pass_filenames ? staged : [])], path);
}

describe.each(hooks)('the hook $id', (hook) => {
  test('lets a new practice be committed', () => {
    const path = folder();
    chaperone(['init', '--yes'], path);
    expect(run(hook, path).status).toBe(0);
  });

  test('stops a calendar with an identifier, without repeating it', () => {
    const path = folder();
    chaperone(['init', '--yes'], path);
    const [calendar = ''] = readdirSync(join(path, 'calendars'));
    appendFileSync(join(path, 'calendars', calendar), '\nThanks to our patient, SSN 219-09-9999.\n');
    const { status, stdout, stderr } = run(hook, path);
    expect(status).toBe(1);
    expect(stdout).toContain('Social Security number');
    expect(stdout + stderr).not.toContain('219-09');
  });

  test('is in the page on incidents', () => {
    expect(readFileSync(join(root, 'docs/incident.md'), 'utf8')).toContain(`id: ${hook.id}`);
  });
});
