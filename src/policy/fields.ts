import common from '../../schemas/common.schema.json' with { type: 'json' };

/** The parts of a JSON Schema that decide what a field is in an expression. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly oneOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: FieldSchema | boolean;
  readonly default?: unknown;
}

/** A field as an expression sees it: its CEL type, and its value, which is never absent. */
interface Field {
  readonly type: string;
  /** Whether the value is the data itself; else it is made, once for each object. */
  readonly plain: boolean;
  /** The words it can hold, where the schema lists them. */
  readonly words: readonly string[] | null;
  readonly read: (value: unknown) => unknown;
}

/** An object as an expression sees it: fields are read from the data when asked for. */
export interface Message {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** `zone` is for fields that are computed from day and time. */
  readonly ctor: new (data: object, zone?: string) => { readonly data: object; readonly zone: string };
}

const list = (schema: FieldSchema): string[] => [schema.type ?? []].flat();

/** What a schema without `$ref` and without "or null" says. */
function resolve(schema: FieldSchema, root: FieldSchema): FieldSchema {
  const { $ref, ...rest } = schema;
  const name = $ref?.split('/').at(-1) ?? '';
  const defs: FieldSchema['$defs'] = $ref?.startsWith('common') ? common.$defs : root.$defs;
  if ($ref !== undefined) return resolve({ ...defs?.[name], ...rest }, root);
  const other = schema.oneOf?.find((branch) => branch.type !== 'null');
  return other ? resolve(other, root) : schema;
}

/**
 * Builds the types of an expression's variables from the schemas of the data. An absent text is `""`, an absent
 * list or mapping empty, an absent number 0, an absent truth value false, unless the schema has a default.
 *
 * @param add Told of each message, the inner ones first.
 */
export function messageOf(name: string, root: FieldSchema, add: (message: Message) => void): Message {
  const known = new Map<string, Message>();

  const message = (name: string, schema: FieldSchema): Message => {
    const before = known.get(name);
    if (before) return before;
    const properties = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema');
    const fields = Object.fromEntries(properties.map(([key, inner]) => [key, field(inner)]));
    const made = { name, fields, ctor: classOf(fields) };
    known.set(name, made);
    add(made);
    return made;
  };

  const field = (given: FieldSchema): Field => {
    const schema = resolve(given, root);
    const types = list(schema);
    const initial = given.default ?? schema.default;
    const simple = (type: string, absent: unknown): Field => {
      const value = initial ?? absent;
      const words = schema.enum ? [...schema.enum, ''] : null;
      return { type, plain: true, words, read: (data) => data ?? value };
    };
    if (schema.items) {
      const inner = field(schema.items);
      if (inner.plain) return simple(`list<${inner.type}>`, []);
      const read = (data: unknown): unknown => ((data ?? []) as unknown[]).map(inner.read);
      return { type: `list<${inner.type}>`, plain: false, words: null, read };
    }
    if (schema.properties) {
      const { ctor, name: type } = message(schema.title ?? '', schema);
      return { type, plain: false, words: null, read: (data) => new ctor(data ?? {}) };
    }
    if (typeof schema.additionalProperties === 'object') {
      const inner = field(schema.additionalProperties);
      const read = (data: unknown): unknown =>
        new Map(Object.entries(data ?? {}).map(([key, value]) => [key, inner.read(value)]));
      return { type: `map<string, ${inner.type}>`, plain: false, words: null, read };
    }
    if (types.includes('integer')) {
      const read = (data: unknown): unknown => BigInt((data ?? initial ?? 0) as number);
      return { type: 'int', plain: false, words: null, read };
    }
    return types.includes('boolean') ? simple('bool', false) : simple('string', '');
  };

  return message(name, root);
}

/** A class whose getters read the fields. What has to be made is made once and kept. */
function classOf(fields: Readonly<Record<string, Field>>): Message['ctor'] {
  class Data {
    readonly data: Readonly<Record<string, unknown>>;
    readonly zone: string;
    readonly made: Record<string, unknown> = {};
    constructor(data: object, zone = 'UTC') {
      this.data = data as Record<string, unknown>;
      this.zone = zone;
    }
  }
  for (const [key, { plain, read }] of Object.entries(fields))
    Object.defineProperty(Data.prototype, key, {
      get: plain
        ? function (this: Data) {
            return read(this.data[key]);
          }
        : function (this: Data) {
            return (this.made[key] ??= read(this.data[key]));
          },
    });
  return Data;
}
