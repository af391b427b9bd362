import type { ErrorObject } from 'ajv';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import envelope from '../../schemas/envelope.schema.json' with { type: 'json' };
import { didYouMean, nearest } from './nearest.ts';
import type { DocumentProblem } from './problem.ts';
import type { Part, Path, YamlTree } from './yaml.ts';

/** A validator as made from a schema by `npm run generate`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** The parts of a JSON Schema that sentences are made of. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

/** More errors than anyone mends at once; the rest shows when these are mended. */
const maxErrors = 500;

interface Sentence {
  readonly path: Path;
  readonly part: Part;
  readonly message: string;
  readonly hint: string | null;
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<string | number, unknown>)[part];
  }
  return here;
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
const pathOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescape);
const list = (words: readonly unknown[]): string => words.map((word) => `\`${String(word)}\``).join(', ');

/** A key, if it can be shown: a word of letters, not a number or a name that someone put where a key belongs. */
const shown = (key: string): string =>
  /^[A-Za-z$][\w$./-]{0,39}$/.test(key) && !/\d{3}/.test(key) ? `\`${key}\`` : 'This key';

/** What a value is called: its key, or which entry of which list it is. */
function nameOf(path: Path): string {
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

/** What a schema says of a value, with its example. */
function example(given: Schema | undefined): string | null {
  const schema = resolved(given);
  const first = schema?.examples?.[0];
  const parts = [
    schema?.description,
    typeof first === 'string' || typeof first === 'number' ? `For example: \`${first}\`.` : null,
  ];
  return parts.filter(Boolean).join(' ') || null;
}

const atLeast = (limit: number, one: string, many: string): string =>
  `must have at least ${limit} ${limit === 1 ? one : many}`;

type Render = (error: ErrorObject, value: unknown, written: string) => [says: string, hint: string | null];

/** What a value must be, by the keyword of the schema that it fails. The name of the value stands before it. */
const renders: Record<string, Render> = {
  type({ params }, value, written) {
    const wanted = [params.type as string | string[]].flat();
    const names = wanted.filter((type) => type !== 'null').map((type) => typeNames[type]);
    return [`must be ${names.join(' or ')}, not ${isType(value)}`, typeHint(wanted, value, written)];
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
  additionalProperties({ parentSchema, params }) {
    const known = Object.keys(keysOf(parentSchema as Schema));
    const hint = didYouMean(params['additionalProperty'] ?? params['unevaluatedProperty'], known);
    return ['is not a key that is known here', hint ?? `Known are ${list(known)}.`];
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
    `Known are ${list(Object.keys(keysOf(parentSchema as Schema)))}.`,
  ],
  minimum: ({ params }) => [`must be at least ${params.limit as number}`, null],
  maximum: ({ params }) => [`must be at most ${params.limit as number}`, null],
  exclusiveMinimum: ({ params }) => [`must be more than ${params.limit as number}`, null],
  uniqueItems: () => ['is in the list twice', 'Delete one of the two.'],
};
renders['unevaluatedProperties'] = renders['additionalProperties']!;

/** Errors without repetitions: where a rule's kind is known, its envelope is judged twice. */
function once(errors: readonly ErrorObject[]): ErrorObject[] {
  const byIdentity = errors.map((error): [string, ErrorObject] => {
    const { instancePath, schemaPath, params } = error;
    return [[instancePath, schemaPath, JSON.stringify(params)].join('\0'), error];
  });
  return [...new Map(byIdentity).values()];
}

/** Whether an error only says that a branch of a choice was not the one meant. */
const otherBranch = (error: ErrorObject, pointer: string): boolean =>
  error.instancePath === pointer && ['type', 'enum', 'const'].includes(error.keyword);

/** One error of several that differ in one parameter. */
function join(errors: readonly ErrorObject[], key: string, otherwise: ErrorObject): ErrorObject {
  const params = { [key]: errors.flatMap((error) => (error.params[key] ?? []) as string | string[]) };
  return { ...(errors[0] ?? otherwise), params };
}

/**
 * Where a value may be one of several things (`oneOf`), each of them complains. What counts is the thing the
 * author meant: one that fails by more than being something else; without such, the allowed words if there are
 * any, else the types. Where one of several keys is needed, they are named together.
 */
function collapseChoices(errors: ErrorObject[]): ErrorObject[] {
  const choices = errors
    .filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
    .sort((a, b) => b.instancePath.length - a.instancePath.length);
  let left = errors;
  for (const choice of choices) {
    const at = choice.instancePath;
    const within = left.filter(
      (error) => error !== choice && (error.instancePath === at || error.instancePath.startsWith(`${at}/`)),
    );
    const others = within.filter((error) => otherBranch(error, at));
    const needed = within.filter(
      ({ keyword, schemaPath }) => keyword === 'required' && schemaPath.startsWith(`${choice.schemaPath}/`),
    );
    const meant = within.length > others.length + needed.length;
    const words = others.filter(({ keyword }) => keyword !== 'type');
    const joined = join(others, 'type', choice);
    const kept = meant
      ? []
      : needed.length
        ? [join(needed, 'missingProperty', choice)]
        : [words[0] ?? joined];
    const dropped = new Set([choice, ...others, ...needed]);
    left = [...left.filter((error) => !dropped.has(error)), ...kept];
  }
  return left;
}

/** The key that an error calls unknown. */
const unknownKey = ({ params }: ErrorObject): string | undefined =>
  (params['additionalProperty'] ?? params['unevaluatedProperty']) as string | undefined;

/** The sentence of an error; null for one that another error says better. */
function sentence(error: ErrorObject, errors: readonly ErrorObject[], tree: YamlTree): Sentence | null {
  const { instancePath, keyword, params } = error;
  const path = pathOf(instancePath);
  const render = renders[keyword] ?? (() => ['is not as it must be', example(error.parentSchema as Schema)]);
  const at = (path: Path, part: Part, name: string): Sentence => {
    const [says, hint] = render(error, valueAt(tree.value, path), tree.written(path));
    return { path, part, message: `${name} ${says}.`, hint };
  };
  const names = errors.filter(
    (other) => other.keyword === 'propertyNames' && other.instancePath === instancePath,
  );
  if (keyword !== 'propertyNames' && names.some((other) => other.params['propertyName'] === error.data))
    return null;
  if (keyword === 'propertyNames') {
    const cause = errors.find(
      (other) => other.instancePath === instancePath && other.data === params['propertyName'],
    );
    const key = String(params['propertyName']);
    return {
      ...at([...path, key], 'key', shown(key)),
      hint: example(cause?.parentSchema as Schema | undefined),
    };
  }
  if (keyword === 'discriminator') {
    if (params['error'] !== 'mapping') return null;
    return at([...path, String(params['tag'])], 'value', nameOf([String(params['tag'])]));
  }
  if (keyword === 'required') {
    const missing = [params['missingProperty'] as string | string[]].flat();
    const misspelt = errors.some(
      (other) => other.instancePath === instancePath && nearest(unknownKey(other) ?? '', missing) !== null,
    );
    return misspelt ? null : at(path, 'head', missing.map(shown).join(' or '));
  }
  const unknown = unknownKey(error);
  if (unknown !== undefined) return at([...path, unknown], 'key', shown(unknown));
  if (keyword === 'uniqueItems') return at([...path, String(params['i'])], 'value', nameOf([...path, '0']));
  return at(path, 'value', nameOf(path));
}

/**
 * What a schema finds in a document: every mistake once, at its place, in a sentence.
 *
 * @param value The value to validate; by default the document's. Where it differs, paths must still fit the document.
 * @param base Where in the document the value stands.
 */
export function schemaProblems(
  validate: Validator,
  tree: YamlTree,
  value: unknown = tree.value,
  base: Path = [],
): DocumentProblem[] {
  if (validate(value)) return [];
  const here = { ...tree, value, written: (path: Path) => tree.written([...base, ...path]) };
  const errors = collapseChoices(once(validate.errors ?? []).slice(0, maxErrors));
  return errors.flatMap((error) => {
    const found = sentence(error, errors, here);
    if (!found) return [];
    return [
      { place: tree.placeOf([...base, ...found.path], found.part), message: found.message, hint: found.hint },
    ];
  });
}
