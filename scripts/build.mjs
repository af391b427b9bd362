// Builds dist/: the command line, the Action and the library, each one self-contained file, with the types of the
// library and the licences of everything bundled. The same sources give the same bytes in any folder.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bindMarkdownWasm, markdownWasm } from './markdown-wasm.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const entries = ['cli', 'action', 'index', 'reader', 'sheets'];

/** CommonJS packages inside an ES module ask for `require`; the long name collides with none of theirs. */
const banner = [
  "import { createRequire as createRequireForWhatChaperoneBundles } from 'node:module';",
  'const require = createRequireForWhatChaperoneBundles(import.meta.url);',
].join('\n');

/** Licences that allow distribution inside a work under the MIT licence. */
const PERMISSIVE = /^(0BSD|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|BlueOak-1\.0\.0|ISC|MIT|Unlicense)$/;

/** GitHub's libraries bring a client of HTTP that is never asked (`src/github/fetch.ts`): 0.8 MB that take 60 ms to run. */
const withoutFetch = {
  name: 'without-fetch',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'unasked' }));
    onLoad({ filter: /.*/, namespace: 'unasked' }, () => ({
      contents: 'export class ProxyAgent {} export const fetch = undefined;',
    }));
  },
};

async function bundle() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((name) => `src/${name}.ts`),
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    alias: {
      // The CommonJS build is chosen otherwise, which is larger and starts more slowly.
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      // The package of that name; Node's own module is deprecated and says so on every run.
      punycode: join(root, 'node_modules/punycode/punycode.js'),
    },
    plugins: [bindMarkdownWasm(root), withoutFetch],
    banner: { js: banner },
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

/** Packages whose package.json states none; their licence file does. */
const STATED = { 'twitter-text': 'Apache-2.0' };

const PACKAGE = /(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/\s]+/;

/** What went into a bundle: its files, and those that a generated file among them is made of and names. */
function filesIn({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const files = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  const generated = files.filter((file) => file.endsWith('.generated.js'));
  const named = generated.flatMap(
    (file) => readFileSync(join(root, file), 'utf8').match(/^\/\/ node_modules\/.*$/gm) ?? [],
  );
  return [...files, ...named.map((comment) => comment.slice('// '.length))];
}

/** The folders of the packages that went into a bundle, as `node_modules/…/name`. */
function packagesOf(metafile) {
  return [...new Set(filesIn(metafile).flatMap((file) => PACKAGE.exec(file)?.[0] ?? []))];
}

function licenceOf(folder) {
  const about = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const { name, version, license = STATED[name] ?? 'none' } = about;
  if (!PERMISSIVE.test(license)) throw new Error(`${name} ${version}: licence ${license} is not permissive`);
  const file = readdirSync(join(root, folder)).find((file) => /^licen[cs]e(-mit)?(\.(md|txt))?$/i.test(file));
  const text = file
    ? readFileSync(join(root, folder, file), 'utf8')
    : `(the package ships no text; its package.json says ${license})`;
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

function writeLicences(metafile) {
  const line = `\n${'-'.repeat(80)}\n\n`;
  const head = 'Chaperone contains the following packages, each under its own licence.\n';
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/satteri/package.json'), 'utf8'));
  // Of what is compiled into its WebAssembly; a new version needs a new list.
  const compiled = readFileSync(join(root, `scripts/licences/satteri-${version}.txt`), 'utf8');
  const texts = [...[...new Set(packagesOf(metafile).map(licenceOf))].sort(), compiled];
  writeFileSync(join(dist, 'licenses.txt'), [head, ...texts].join(line));
}

rmSync(dist, { recursive: true, force: true });
const missing = entries.filter((name) => !existsSync(join(root, `src/${name}.ts`)));
if (missing.length > 0) throw new Error(`no src/${missing.join('.ts, src/')}.ts`);
writeLicences(await bundle());
chmodSync(join(dist, 'cli.js'), 0o755);
copyFileSync(join(root, 'src/identifiers/names/weights.bin'), join(dist, 'names.bin'));
copyFileSync(markdownWasm(root), join(dist, 'markdown.wasm'));
copyFileSync(join(root, 'src/topics/weights.bin'), join(dist, 'topics.bin'));
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});
console.log(`built ${entries.map((name) => `dist/${name}.js`).join(', ')}`);
