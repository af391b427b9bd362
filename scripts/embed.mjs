// Texts that travel inside the bundles: the template of a new practice, and the packs.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

export function embed() {
  const templates = textsBelow('templates/practice', () => true);
  write('src/commands/templates.generated.ts', 'templates', 'Files of a new practice, by path.', templates);
  const packs = textsBelow('policies', (name) => name.endsWith('.yaml'));
  write(
    'src/policy/packs.generated.ts',
    'packs',
    'Documents of the shipped packs, by path below policies/.',
    packs,
  );
}
