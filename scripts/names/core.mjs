/** The tagger's own source, bundled, so that training and use share every line of it. */
import { build } from 'esbuild';

const directory = new URL('../../src/identifiers/names/', import.meta.url).pathname;
const files = ['index', 'tokens', 'features', 'table', 'lexicon', 'crf', 'model'];
const { outputFiles } = await build({
  stdin: {
    contents: files.map((file) => `export * from './${file}.ts';`).join('\n'),
    resolveDir: directory,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');

export const core = await import(`data:text/javascript;base64,${source}`);
