import type { ErrorObject } from 'ajv';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import envelope from '../../schemas/envelope.schema.json' with { type: 'json' };
import { didYouMean } from './nearest.ts';
import type { Path } from './yaml.ts';

/** The parts of a JSON Schema that sentences are made of. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

/** The key that an error calls unknown. */
export const unknownKey = ({ params }: ErrorObject): string | undefined =>
  (params['additionalProperty'] ?? params['unevaluatedProperty']) as string | undefined;

const list = (words: readonly unknown[]): string => words.map((word) => `\`${String(word)}\``).join(', ');

/** A key, if it can be shown: a word of letters, not a number or a name that someone put where a key belongs. */
export const shown = (key: string): string =>
  /^[A-Za-z$][\w$./-]{0,39}$/.test(key) && !/\d{3}/.test(key) ? `\`${key}\`` : 'This key';

/** What a value is called: its key, or which entry of which list it is. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The document';
  if (!/^\d+$/.test(String(last))) return shown(String(last));
  return path.length > 1 ? `An entry of ${nameOf(path.slice(0, -1))}` : 'An entry';
}

/** The keys that a schema has, its own and those of the envelope that every rule shares. */
function keysOf(schema: Schema): Record<string, Schema> {
  const shared = schema.allOf?.some(({ $ref }) => $ref?.endsWith('envelope.schema.json'));
  return { ...(shared ? envelope.properties : {}), ...schema.properties };
}

/** The values of the tag that a discriminator knows: the names of the schemas it chooses from. */
const tagsOf = (schema: Schema): string[] =>
  (schema.oneOf ?? []).map(({ $ref }) => $ref?.match(/([^/]+)\.schema\.json$/)?.[1] ?? '').filter(Boolean);

const typeNames: Record<string, string> = {
  object: 'a mapping (`key: value` lines)',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  null: 'nothing',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

const isType = (value: unknown): string =>
  typeof value === 'boolean' ? 'a truth value' : (typeNames[typeOf(value)] ?? '');

/** What to do about a value of the wrong type: mostly a trap of YAML. */
function typeHint(wanted: readonly string[], value: unknown, written: string): string | null {
  if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return 'Put it in quotes: YAML reads it as a number or a truth value.';
  if (wanted.includes('string') && value === null)
    return 'Put it in quotes: YAML takes ` #` and what follows for a comment, and an empty value for nothing.';
  if (wanted.includes('string') && typeOf(value) === 'object' && written.startsWith('{'))
    return 'Put it in quotes: YAML takes `{` for the beginning of a mapping.';
  if (wanted.includes('boolean') && typeof value === 'string')
    return 'Write `true` or `false`, without quotes; `yes` and `no` are text in YAML 1.2.';
  if (wanted.includes('integer') && typeof value === 'string') return 'Write the number without quotes.';
  if (wanted.includes('array') && typeof value === 'string') return 'Write a list: `[one, two]`.';
  if (wanted.includes('object') && typeof value === 'string') return 'Is a space missing after a `:`?';
  return null;
}

/** The schema itself, or the shared one that it refers to. */
function resolved(schema: Schema | undefined): Schema | undefined {
  const name = schema?.$ref?.match(/^common\.schema\.json#\/\$defs\/(\w+)$/)?.[1];
  return name === undefined ? schema : (common.$defs as Record<string, Schema>)[name];
}

/** The example that a schema gives of a text or number. */
function exampleOf(given: Schema | undefined): string | null {
  const first = resolved(given)?.examples?.[0];
  return typeof first === 'string' || typeof first === 'number' ? `For example: \`${first}\`.` : null;
}

/** What a schema says of a value, with its example. */
export function example(given: Schema | undefined): string | null {
  return [resolved(given)?.description, exampleOf(given)].filter(Boolean).join(' ') || null;
}

/** Where a key belongs that stands beside `options` instead of under it, or the other way round. */
function misplaced(error: ErrorObject): string | null {
  const key = unknownKey(error) ?? '';
  const schema = error.parentSchema as Schema;
  if (schema.properties?.['options']?.properties?.[key]) return 'It belongs under `options`.';
  const isOptions = schema.title?.startsWith('Options of') === true;
  return isOptions && Object.hasOwn(envelope.properties, key) ? 'It belongs beside `options`.' : null;
}

const atLeast = (limit: number, one: string, many: string): string =>
  `must have at least ${limit} ${limit === 1 ? one : many}`;

type Render = (error: ErrorObject, value: unknown, written: string) => [says: string, hint: string | null];

/** What a value must be, by the keyword of the schema that it fails. The name of the value stands before it. */
export const renders: Record<string, Render> = {
  type({ params, parentSchema }, value, written) {
    const wanted = [params.type as string | string[]].flat();
    const names = wanted.filter((type) => type !== 'null').map((type) => typeNames[type]);
    const hints = [typeHint(wanted, value, written), exampleOf(parentSchema as Schema)];
    return [`must be ${names.join(' or ')}, not ${isType(value)}`, hints.filter(Boolean).join(' ') || null];
  },
  enum({ params }, value) {
    const allowed = params.allowedValues as unknown[];
    return [`must be one of ${list(allowed)}`, didYouMean(value, allowed.map(String))];
  },
  const: ({ params }) => [`must be \`${String(params.allowedValue)}\``, null],
  discriminator({ parentSchema }, value) {
    const tags = tagsOf(parentSchema as Schema);
    return [`must be one of ${list(tags)}`, didYouMean(value, tags)];
  },
  required({ parentSchema, params }) {
    const schema = keysOf(parentSchema as Schema)[String(params['missingProperty'])];
    return ['is missing', example(schema)];
  },
  additionalProperties(error) {
    const known = Object.keys(keysOf(error.parentSchema as Schema));
    const hint = misplaced(error) ?? didYouMean(unknownKey(error), known);
    return ['is not a key that is known here', hint ?? `Use one of ${list(known)}.`];
  },
  propertyNames: () => ['cannot be a key here', null],
  format({ params, parentSchema }) {
    if (params.format === 'date')
      return ['must be a day of the calendar', 'Write year-month-day, such as `2026-01-31`.'];
    return [`must be a ${String(params.format)}`, example(parentSchema as Schema)];
  },
  pattern({ parentSchema }) {
    return ['is not written in the form that is expected', example(parentSchema as Schema)];
  },
  minLength: ({ parentSchema }) => ['must not be empty', example(parentSchema as Schema)],
  maxLength: ({ params }) => [`must have at most ${params.limit as number} characters`, null],
  minItems: ({ params }) => [atLeast(params.limit as number, 'entry', 'entries'), null],
  maxItems: ({ params }) => [`must have at most ${params.limit as number} entries`, null],
  minProperties: ({ params, parentSchema }) => [
    atLeast(params.limit as number, 'key', 'keys'),
    `Use one of ${list(Object.keys(keysOf(parentSchema as Schema)))}.`,
  ],
  minimum: ({ params }) => [`must be at least ${params.limit as number}`, null],
  maximum: ({ params }) => [`must be at most ${params.limit as number}`, null],
  exclusiveMinimum: ({ params }) => [`must be more than ${params.limit as number}`, null],
  uniqueItems: () => ['is in the list twice', 'Delete one of the two.'],
};
renders['unevaluatedProperties'] = renders['additionalProperties']!;
