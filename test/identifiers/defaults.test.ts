import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { types } from '../../src/identifiers/detector.ts';
import { facts } from '../../src/identifiers/facts.ts';
import { defaults } from '../../src/rules/identifiers.ts';
import { defaultLimits } from '../../src/rules/reidentification.ts';
import { root } from '../rules/support.ts';

interface Option {
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Option>>;
}

/** The defaults that the schema of a kind documents, by option. */
function documented(kind: string): Record<string, unknown> {
  const schema: { properties: { options: Option } } = JSON.parse(
    readFileSync(join(root, 'schemas/rules', `${kind}.schema.json`), 'utf8'),
  );
  return defaultsOf(schema.properties.options);
}

const defaultsOf = ({ properties = {} }: Option): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, option]) => [name, option.default]));

it('identifiers applies the defaults that its schema documents', () => {
  expect(documented('identifiers')).toMatchObject({ ...defaults, types, level: 'review' });
});

it('reidentification applies the defaults that its schema documents', () => {
  expect(documented('reidentification')).toMatchObject({ limits: defaultLimits });
});

it('reidentification documents what each fact is worth', () => {
  const schema: { properties: { options: { properties: { points: Option } } } } = JSON.parse(
    readFileSync(join(root, 'schemas/rules/reidentification.schema.json'), 'utf8'),
  );
  expect(defaultsOf(schema.properties.options.properties.points)).toEqual(
    Object.fromEntries(Object.entries(facts).map(([fact, { points }]) => [fact, points])),
  );
});
