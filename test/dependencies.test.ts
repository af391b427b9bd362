import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const about: { devDependencies: Record<string, string>; dependencies?: unknown } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const rows = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'));
const explained = rows.flatMap((row) =>
  [...row.split(' | ')[0]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
);

describe('dependencies', () => {
  test('are each explained, and nothing else is', () => {
    expect([...explained].sort()).toEqual(Object.keys(about.devDependencies).sort());
  });

  test('are exact versions, and none is installed by users', () => {
    expect(
      Object.values(about.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
    expect(about.dependencies).toBeUndefined();
  });
});
