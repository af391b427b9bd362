// Everything that is made from other files: types and validators, the packs, the version, tables of the README and of
// the rules' pages.
// `npm run generate` leaves no diff.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';
import { writeActionTables } from './action-tables.mjs';
import { embed } from './embed.mjs';
import { writeIncidentSteps } from './incident-steps.mjs';
import { writeCaseTable } from './case-table.mjs';
import { writeOptionTables } from './option-tables.mjs';
import { writePackPages } from './pack-pages.mjs';
import { writeVersion } from './version.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'schemas');
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.schema.json'))
  .sort();
const schemas = new Map(files.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]));
/** What is validated when documents are read; the other schemas describe output and are checked by tests. */
const compiled = [
  'practice.schema.json',
  'policy.schema.json',
  'rule.schema.json',
  'authorizations.schema.json',
  'waivers.schema.json',
  'responsibilities.schema.json',
  'records.schema.json',
  'retention.schema.json',
  'holds.schema.json',
  'training.schema.json',
  'event.schema.json',
  'lock.schema.json',
];
const nameOf = (file) =>
  file
    .replace(/\.schema\.json$/, '')
    .replaceAll('/', '_')
    .replaceAll('-', '_');

async function types() {
  const all = {
    title: 'All',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      files.filter((name) => name !== 'common.schema.json').map((name) => [nameOf(name), { $ref: name }]),
    ),
  };
  const text = await compile(all, 'All', {
    cwd: folder + '/',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: '/* Made by `npm run generate` from schemas/. Do not edit. */',
    format: false,
  });
  const options = {
    ...JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8')),
    parser: 'typescript',
  };
  writeFileSync(join(root, 'src/model/generated.ts'), await format(text, options));
}

async function validators() {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
    inlineRefs: false,
    verbose: true,
    code: { source: true, esm: true },
  });
  addFormats(ajv);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const ids = Object.fromEntries(
    files.filter((name) => compiled.includes(name)).map((name) => [nameOf(name), schemas.get(name).$id]),
  );
  const { outputFiles } = await build({
    stdin: { contents: standaloneCode(ajv, ids), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/* Made by `npm run generate` from schemas/. Do not edit. */' },
  });
  writeFileSync(join(root, 'src/read/validators.generated.js'), outputFiles[0].text);
  writeFileSync(
    join(root, 'src/read/validators.generated.d.ts'),
    [
      '/* Made by `npm run generate` from schemas/. Do not edit. */',
      "import type { ErrorObject } from 'ajv';",
      'interface Validator { (value: unknown): boolean; errors?: ErrorObject[] | null }',
      ...Object.keys(ids).map((name) => `export declare const ${name}: Validator;`),
      '',
    ].join('\n'),
  );
}

await types();
await validators();
await embed();
writeVersion(root);
writeActionTables(root);
writeOptionTables(root, schemas);
writePackPages(root);
writeCaseTable(root);
writeIncidentSteps(root);
console.log(`generated from ${files.length} schemas in ${relative(process.cwd(), folder) || 'schemas'}`);
