import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { between, code, row } from './action-tables.mjs';

/** Writes the options of every rule kind that has a page into it, between `<!-- options -->` and `<!-- /options -->`. */
export function writeOptionTables(root, schemas) {
  const shared = schemas.get('common.schema.json').$defs;
  for (const [file, schema] of schemas) {
    const kind = /^rules\/(.+)\.schema\.json$/.exec(file)?.[1];
    const page = join(root, 'docs/rules', `${kind}.md`);
    if (!kind || !existsSync(page)) continue;
    const rows = optionRows(schema.properties.options, shared);
    const table = [
      row(['option', 'says', 'takes', 'default', 'example']),
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ];
    writeFileSync(page, between(readFileSync(page, 'utf8'), ['options', table.join('\n')]));
  }
}

function optionRows(schema, shared, prefix = '') {
  return Object.entries(schema.properties).flatMap(([name, option]) => {
    const resolved = resolve(option, shared);
    const isNeeded = schema.required?.includes(name);
    const says = isNeeded ? `${resolved.description} **Needed.**` : resolved.description;
    const cells = [
      code(prefix + name),
      says,
      takes(resolved, shared),
      json(resolved.default),
      json(resolved.examples?.[0]),
    ];
    return [row(cells), ...innerRows(resolved, shared, prefix + name)];
  });
}

/** The rows of what an option consists of: its keys, or those of the members of its list. */
function innerRows(option, shared, name) {
  if (option.properties) return optionRows(option, shared, `${name}.`);
  const variants = option.items?.oneOf ?? (option.items ? [option.items] : []);
  const rows = variants
    .filter(({ properties }) => properties)
    .flatMap((each) => optionRows(each, shared, `${name}[].`));
  return [...new Set(rows)];
}

const resolve = (option, shared) => {
  const name = /common\.schema\.json#\/\$defs\/(.+)$/.exec(option.$ref ?? '')?.[1];
  return name ? { ...shared[name], ...option } : option;
};

const json = (value) => {
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? '' : code(JSON.stringify(value));
};

const nouns = { string: 'a text', integer: 'a number', boolean: 'true or false', object: 'keys' };

function takes(option, shared) {
  const { const: only, enum: values, oneOf, type, items } = resolve(option, shared);
  if (only !== undefined) return code(only);
  if (values) return values.map(code).join(', ');
  if (oneOf)
    return oneOf
      .map((each) => takes(each, shared))
      .filter((each, at, all) => all.indexOf(each) === at)
      .join(', or ');
  return type === 'array' ? `a list: ${takes(items, shared)}` : nouns[type];
}
