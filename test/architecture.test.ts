import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'));

/** From the bottom to the top. A file imports from its own folder and from layers below its own. */
const layers: readonly (readonly string[])[] = [
  ['model'],
  ['read', 'identifiers'],
  ['topics'],
  ['calendar', 'training'],
  ['rules'],
  ['policy'],
  ['records'],
  ['metrics'],
  ['lint'],
  ['report'],
  ['changes'],
  ['commands'],
  ['github'],
  ['sources'],
  ['cli', 'action'],
  ['edge'],
];

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'edge');
const layerOf = (folder: string): number => layers.findIndex((layer) => layer.includes(folder));
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

describe('the layers', () => {
  test.each(files)('src/%s imports downwards only', (file) => {
    const folder = folderOf(file);
    expect(layerOf(folder), `the folder ${folder} has a layer`).toBeGreaterThanOrEqual(0);
    const upward = importsOf(readFileSync(join(root, 'src', file), 'utf8'))
      .filter((target) => target.startsWith('.'))
      .map((target) => folderOf(relative(join(root, 'src'), join(root, 'src', dirname(file), target))))
      .filter((target) => target !== folder && layerOf(target) >= layerOf(folder));
    expect(upward).toEqual([]);
  });
});

describe('the core reads no clock, disk, network or environment', () => {
  // What ends in -script.ts is text that runs in a reader's browser, and imports nothing.
  const pure = files.filter(
    (file) => layerOf(folderOf(file)) <= layerOf('commands') && !file.endsWith('-script.ts'),
  );
  const allowed = /^node:(crypto|buffer|util)$/;
  const impure =
    /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\bfetch\(|\bperformance\.|\bsetTimeout\(|\bglobalThis\./;
  test.each(pure)('src/%s', (file) => {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
    expect(importsOf(text).filter((target) => target.startsWith('node:') && !allowed.test(target))).toEqual(
      [],
    );
    expect(importsOf(text).filter((target) => target.startsWith('@actions/'))).toEqual([]);
    expect(impure.exec(code)?.[0] ?? null).toBeNull();
  });
});
