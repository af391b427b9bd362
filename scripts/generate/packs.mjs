import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the shipped packs, `policies/<pack>/policy.yaml`, into a module, so that every bundle carries them. */
export function writePacks(root) {
  const folder = join(root, 'policies');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const packs = names
    .map((name) => ({ name, path: join(folder, name, 'policy.yaml') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => `  ${JSON.stringify(name)}: ${literal(readFileSync(path, 'utf8'))},`);
  const text = [
    '/* Made by `npm run generate` from policies/. Do not edit. */',
    '',
    '/** The text of each shipped pack, by the name that `chaperone:` takes. */',
    packs.length > 0
      ? ['export const packs: Readonly<Record<string, string>> = {', ...packs, '};'].join('\n')
      : 'export const packs: Readonly<Record<string, string>> = {};',
    '',
  ].join('\n');
  mkdirSync(join(root, 'src/policy'), { recursive: true });
  writeFileSync(join(root, 'src/policy/packs.generated.ts'), text);
}

/** A template literal line for line as the file is, so that a difference reads like one. */
function literal(text) {
  return `\`${text.replaceAll('\r\n', '\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
