/** The model's own source, bundled, so that training and use share every line of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const directory = new URL('../../src/topics/', import.meta.url).pathname;
const files = ['words', 'features', 'lexicon', 'model'];
const temporary = mkdtempSync(join(tmpdir(), 'topics-'));
const outfile = join(temporary, 'core.mjs');
await build({
  stdin: {
    contents: files.map((file) => `export * from './${file}.ts';`).join('\n'),
    resolveDir: directory,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  outfile,
});

export const core = await import(pathToFileURL(outfile).href);
rmSync(temporary, { recursive: true });
