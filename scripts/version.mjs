import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the package's version where the sources can import it, in every way they are run. */
export function writeVersion(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lines = [
    '/* Made by `npm run generate` from package.json. Do not edit. */',
    `export const version = '${version}';`,
    '',
  ];
  writeFileSync(join(root, 'src/model/version.generated.ts'), lines.join('\n'));
}
