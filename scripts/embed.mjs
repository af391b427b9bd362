// Texts that travel inside the bundles: the template of a new practice, and the packs.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** Every file below a folder by its relative path, sorted. */
function textsBelow(folder, wanted) {
  if (!existsSync(join(root, folder))) return {};
  const names = readdirSync(join(root, folder), { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  );
  const files = names.filter((name) => statSync(join(root, folder, name)).isFile() && wanted(name)).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
}

function write(target, name, about, texts) {
  const lines = Object.entries(texts).map(
    ([path, text]) => `  ${JSON.stringify(path)}: ${JSON.stringify(text)},`,
  );
  const code = [
    '/* Made by `npm run generate`. Do not edit. */',
    `/** ${about} */`,
    `export const ${name}: Readonly<Record<string, string>> = {`,
    ...lines,
    '};',
    '',
  ];
  writeFileSync(join(root, target), code.join('\n'));
}

/** The reader of documents as the product has it, so that what is read here is what would be read there. */
async function reader() {
  const entry = join(root, 'src/read/document.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** The key by which an entry of a list is told: its id, else the obligation it is of. */
const headOf = (entry) => (entry.id === undefined ? 'authority' : 'id');

/** What a document says, and where the heads of the entries in its lists stand. */
function readOnce({ readDocument }, path, text) {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const { tree, problems } = readDocument({ path, text, lineStarts });
  if (problems.length > 0) throw new Error(`policies/${path}: ${problems[0].message}`);
  const lists = Object.entries(tree.value).filter(([, list]) => Array.isArray(list));
  const heads = lists.map(([key, list]) => [
    key,
    list.map((entry, index) => {
      const { line, column, endLine, endColumn } = tree.placeOf([key, index, headOf(entry)]);
      return [line, column, endLine, endColumn];
    }),
  ]);
  return JSON.stringify({ value: tree.value, heads: Object.fromEntries(heads) });
}

export async function embed() {
  const templates = textsBelow('templates/practice', () => true);
  write('src/commands/templates.generated.ts', 'templates', 'Files of a new practice, by path.', templates);
  const packs = textsBelow('policies', (name) => name.endsWith('.yaml'));
  write(
    'src/policy/packs.generated.ts',
    'packs',
    'Documents of the shipped packs, by path below policies/.',
    packs,
  );
  const read = await reader();
  write(
    'src/policy/packs-read.generated.ts',
    'packsRead',
    'The same as read, as JSON: parsing them anew takes most of a second.',
    Object.fromEntries(Object.entries(packs).map(([path, text]) => [path, readOnce(read, path, text)])),
  );
}
