import { Ajv } from 'ajv';

type Json = { [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * A schema of GitHub's answers by which a part of an answer is judged: a field may be left out, and one that GitHub does
 * not have, or has of another type, is none. Where schemas are combined, each knows only some fields.
 */
function forParts(schema: unknown, isCombined = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => forParts(each, isCombined));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema)
    .filter(([key]) => key !== 'required' || Array.isArray(schema['properties']))
    .map(([key, value]) => {
      if (key === 'properties' && isObject(value))
        return [key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, forParts(each)]))];
      if (key === '$ref') return [key, String(value).replace('#/components/', 'github#/')];
      return [key, forParts(value, ['allOf', 'anyOf', 'oneOf'].includes(key))];
    });
  const part = Object.fromEntries(entries) as Json;
  const isClosed = isObject(part['properties']) && !isCombined && part['additionalProperties'] === undefined;
  if (!part['type']) delete part['nullable'];
  return isClosed ? { ...part, additionalProperties: false } : part;
}

/** Judges answers of a GitHub by its own description: what is wrong with one, or null. */
export function answersOf(document: Json): (operation: Json, status: number, body: unknown) => string | null {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: false });
  ajv.addSchema({ ...(forParts(document['components']) as Json), $id: 'github' });
  const known = new Map<string, ReturnType<typeof ajv.compile>>();
  return (operation, status, body) => {
    const answers = operation['responses'] as Record<string, Json>;
    const schema = (
      (answers[status]?.['content'] as Json | undefined)?.['application/json'] as Json | undefined
    )?.['schema'];
    if (!schema) return status < 400 ? `no answer ${status} is described` : null;
    const key = `${String(operation['operationId'])} ${status}`;
    const validate = known.get(key) ?? ajv.compile(forParts(schema) as Json);
    known.set(key, validate);
    return validate(body) ? null : ajv.errorsText(validate.errors);
  };
}
