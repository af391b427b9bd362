import { Environment } from '@marcbachmann/cel-js';
import { Temporal } from 'temporal-polyfill';
import { instantsAt } from '../model/zone.ts';
import postSchema from '../../schemas/post.schema.json' with { type: 'json' };
import practiceSchema from '../../schemas/practice.schema.json' with { type: 'json' };
import recordSchema from '../../schemas/record.schema.json' with { type: 'json' };
import type { PracticeDocument, RecordFacts } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import { expression, type Expression } from '../rules/re2.ts';
import { messageOf } from './fields.ts';
import type { FieldSchema, Message } from './fields.ts';

/** What an expression may speak of. */
export interface Variables {
  readonly cel: Environment;
  /** Names of the variables. */
  readonly names: readonly string[];
  /** The objects among them and in their fields, by the name of their type. */
  readonly messages: ReadonlyMap<string, Message>;
}

/** An expression cannot be evaluated; the message says why, without a value. */
export class ExpressionFailure extends Error {}

const limits = {
  maxAstNodes: 1000,
  maxDepth: 50,
  maxListElements: 500,
  maxMapEntries: 100,
  maxCallArguments: 8,
};

/** Fields that are computed and not in the schema, by type. */
export const computed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PostData: { at: 'google.protobuf.Timestamp' },
};

const patterns = new Map<string, Expression>();

/** The expression of a pattern of `like`, made once; there are as many as policies write. */
function re2(pattern: string): Expression {
  const known = patterns.get(pattern) ?? expression(pattern);
  patterns.set(pattern, known);
  return known;
}

function day(text: string): Temporal.PlainDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new ExpressionFailure('A day is needed, and there is none.');
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    throw new ExpressionFailure('A day is needed, and this one does not exist.');
  }
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Chaperone's own functions: signature → what it does. */
const functions = {
  'like(string, string): bool': (text, pattern) => re2(pattern).test(text),
  'daysBetween(string, string): int': (from, to) => BigInt(day(from).until(day(to)).days),
  'weekday(string): string': (date) => weekdays[day(date).dayOfWeek - 1],
} satisfies Readonly<Record<string, (first: string, second: string) => unknown>>;

/** The variables of one subject (`post` or `record`), beside those that every expression has. */
function build(subject: 'post' | 'record', schema: FieldSchema): Variables {
  const cel = new Environment({ limits });
  const messages = new Map<string, Message>();
  const declare = (variable: string, schema: FieldSchema): void => {
    const { name } = messageOf(schema.title!, schema, (message) => {
      messages.set(message.name, message);
      const types = Object.entries(message.fields).map(([key, { type }]) => [key, type]);
      const fields = { ...Object.fromEntries(types), ...computed[message.name] };
      cel.registerType(message.name, { ctor: message.ctor, fields });
    });
    cel.registerVariable(variable, name);
  };
  declare(subject, schema);
  const post = messages.get('PostData');
  if (post) defineInstant(post);

  declare('practice', practiceSchema as FieldSchema);
  cel.registerVariable('asOf', 'string');
  for (const [signature, handler] of Object.entries(functions)) cel.registerFunction(signature, handler);
  return { cel, names: [subject, 'practice', 'asOf'], messages };
}

/** `post.at`, which is computed from day, time and zone. */
function defineInstant({ ctor }: Message): void {
  Object.defineProperty(ctor.prototype, 'at', {
    get(this: { data: Post; zone: string; made: Record<string, unknown> }) {
      return (this.made['at'] ??= instantOf(this.data, this.zone));
    },
  });
}

let forPosts: Variables | undefined;
let forRecords: Variables | undefined;

/** The variables of expressions about posts: the same for every practice, built when first asked for. */
export function postVariables(): Variables {
  return (forPosts ??= build('post', postSchema));
}

/** The variables of expressions about records. */
export function recordVariables(): Variables {
  return (forRecords ??= build('record', recordSchema));
}

/** The instant at which a post goes out; undefined where day, time or zone is unknown, or not one instant. */
function instantOf(post: Pick<Post, 'date' | 'time' | 'timeZone'>, zone: string): Date | undefined {
  if (!post.date || !post.time) return undefined;
  try {
    const { earliest, latest, isSkipped } = instantsAt(post.timeZone ?? zone, `${post.date}T${post.time}`);
    return earliest === latest && !isSkipped ? new Date(earliest) : undefined;
  } catch {
    return undefined;
  }
}

/** What an expression is evaluated over. */
export interface Binding {
  readonly post?: object;
  readonly record?: object;
  readonly practice: object;
  readonly asOf: string;
}

/**
 * Binds the posts of a practice to the variables. A post is bound once, however many expressions ask; a text outside
 * posts is bound as a post of which nothing is known.
 */
export function binder(document: PracticeDocument): (post: Post | null, asOf: string) => Binding {
  const { messages } = postVariables();
  const PostValue = messages.get('PostData')!.ctor;
  const practice = new (messages.get('PracticeDocument')!.ctor)(document);
  const nothing = new PostValue({});
  const bound = new WeakMap<Post, Binding>();
  return (post, asOf) => {
    if (!post) return { post: nothing, practice, asOf };
    const before = bound.get(post);
    if (before?.asOf === asOf) return before;
    const binding = { post: new PostValue(post, document.timeZone), practice, asOf };
    bound.set(post, binding);
    return binding;
  };
}

/** Binds records to the variables of their classes. */
export function recordBinder(document: PracticeDocument): (record: RecordFacts, asOf: string) => Binding {
  const { messages } = recordVariables();
  const RecordValue = messages.get('RecordFacts')!.ctor;
  const practice = new (messages.get('PracticeDocument')!.ctor)(document);
  return (record, asOf) => ({ record: new RecordValue(record), practice, asOf });
}
