import type { ErrorObject } from 'ajv';
import { nearest } from './nearest.ts';
import type { DocumentProblem } from './problem.ts';
import { example, nameOf, renders, shown, unknownKey } from './wording.ts';
import type { Schema } from './wording.ts';
import { valueAt } from './yaml.ts';
import type { Part, Path, YamlTree } from './yaml.ts';

/** A validator as made from a schema by `npm run generate`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** More errors than anyone mends at once; the rest shows when these are mended. */
const maxErrors = 500;

interface Sentence {
  readonly path: Path;
  readonly part: Part;
  readonly message: string;
  readonly hint: string | null;
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');
const pathOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescape);
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
    const words = others.filter(({ keyword }) => keyword !== 'type');
    const isOneOfKeys = new Set(needed.map(({ schemaPath }) => schemaPath)).size > 1;
    const isMeant = within.length > others.length;
    const dropped = new Set([choice, ...(isOneOfKeys ? needed : others)]);
    left = left.filter((error) => !dropped.has(error));
    if (isOneOfKeys) left.push(join(needed, 'missingProperty', choice));
    else if (!isMeant) left.push(words[0] ?? join(others, 'type', choice));
  }
  return left;
}

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
