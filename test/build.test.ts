import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));
const licences = readFileSync(join(dist, 'licenses.txt'), 'utf8');

describe.each(bundles)('dist/%s', (name) => {
  const text = readFileSync(join(dist, name), 'utf8');

  test('needs nothing but Node', () => {
    const imports = [...text.matchAll(/^(?:import|export) [^'"\n]*?from ["']([^"']+)["'];?$/gm)];
    const required = [...text.matchAll(/(?<!['"\w])(?:__)?require\(["']([^"'.][^"']*)["']\)/g)];
    const foreign = [...imports, ...required].map(([, from]) => from!).filter((from) => !isBuiltin(from));
    expect(foreign).toEqual([]);
  });

  test('says nothing of the folder it was built in', () => {
    expect(text).not.toContain(join(dist, '..'));
  });

  test('brings the licence of every package in it', () => {
    const packages = [...text.matchAll(/\bnode_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)];
    const names = new Set(packages.map(([, name]) => name!));
    expect([...names].filter((name) => !licences.includes(`\n${name} `))).toEqual([]);
  });
});

test('the command line runs by its own name, as npm and pre-commit link it', () => {
  const { stdout, error } = spawnSync(join(dist, 'cli.js'), ['--version'], { encoding: 'utf8' });
  expect(error).toBeUndefined();
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
