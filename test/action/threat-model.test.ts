import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const folders: Readonly<Record<string, string>> = { strictest: 'policy', merge: 'commands' };

/** The rows of the table of attacks: each attack with the file and the name of its test. */
const rows = [...page.matchAll(/^\| (.+?) \| .+? \| `([\w-]+)` (.+?) \|$/gm)].map(
  ([, attack = '', file = '', name = '']) => ({ attack, file, name }),
);

test('every attack has a row that names its test', () => {
  const table = page.slice(page.indexOf('## Attacks'), page.indexOf('## What is left'));
  const lines = table.split('\n').filter((line) => line.startsWith('|')).length - 2;
  expect(rows.length).toBe(lines);
});

/** What a file calls its tests, groups of tests and cases of a table; those left out or put off are not counted. */
function testsOf(file: string): string[] {
  const text = readFileSync(join(root, `test/${folders[file] ?? 'action'}/${file}.test.ts`), 'utf8');
  const begun =
    /^ *(?:\[|(?:test|it|describe)\(|(?:(?:test|it|describe)\.each[^\n]*|\]?\))\(\s*)'([^'\n]+)'/gm;
  return [...text.matchAll(begun)].map(([, name = '']) => name);
}

test.each(rows)('$attack', ({ file, name }) => {
  expect(testsOf(file).filter((each) => each === name || each.startsWith(`${name}:`))).not.toEqual([]);
});
