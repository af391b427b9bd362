import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../schemas');
const names = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.schema.json'));

type Schema = Record<string, unknown>;
const read = (name: string): Schema => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;

/** Every property that a schema defines itself, with the way to it. */
function* properties(schema: unknown, path: string): Generator<readonly [string, Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object') {
      for (const [name, property] of Object.entries(value as Record<string, Schema>))
        yield [`${path}/${name}`, property];
    }
    if (key !== 'examples' && key !== 'default') yield* properties(value, `${path}/${key}`);
  }
}

describe.each(names)('schemas/%s', (name) => {
  const schema = read(name);

  it('is a schema, by its own metaschema', () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
  });

  it('says where it lives, what it is called and what it is for', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/${name}`,
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\.$/),
    });
  });

  // Output has no one to complete it for.
  it.skipIf(/^(report|posts?)\./.test(name))('explains every property, so that an editor can', () => {
    const silent = [...properties(schema, '')]
      .filter(([, { description, title, $ref, const: only }]) => !(description ?? title ?? $ref ?? only))
      .map(([path]) => path);
    expect(silent).toEqual([]);
  });
});
