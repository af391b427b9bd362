// What the JSON of commands must fit.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const folder = join(import.meta.dirname, '../schemas');
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
for (const name of readdirSync(folder, { recursive: true }).map(String))
  if (name.endsWith('.schema.json'))
    ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object);

/** Where a command's JSON does not fit a schema, given by its name as `trace-report`. */
export function faultsOf(name: string, output: unknown): string[] {
  const id = `https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/${name}.schema.json`;
  const validate = ajv.getSchema(id);
  if (!validate) throw new Error(`There is no schema ${name}.`);
  void validate(output);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
