import practiceSchema from '../../schemas/practice.schema.json' with { type: 'json' };
import type {
  AuthorizationsDocument,
  HoldsDocument,
  PolicyDocument,
  PracticeDocument,
  ResponsibilitiesDocument,
  RecordsDocument,
  RetentionDocument,
  TrainingDocument,
  WaiversDocument,
} from '../model/generated.ts';
import type { Place, SourceText } from '../model/place.ts';
import { referenceProblems } from './references.ts';
import { didYouMean, nearest } from './nearest.ts';
import { distinct } from './problem.ts';
import type { DocumentProblem } from './problem.ts';
import { schemaProblems } from './validate.ts';
import type { Validator } from './validate.ts';
import * as compiled from './validators.generated.js';
import { readYaml, valueAt } from './yaml.ts';
import type { YamlTree } from './yaml.ts';

/** Every document that can be read today. */
export type AnyDocument =
  | PracticeDocument
  | PolicyDocument
  | AuthorizationsDocument
  | WaiversDocument
  | ResponsibilitiesDocument
  | RecordsDocument
  | RetentionDocument
  | HoldsDocument
  | TrainingDocument;

/** The kinds of document that can be read today, each with its validator. A new schema is one line here. */
const validators: { readonly [K in AnyDocument['kind']]: Validator } = {
  practice: compiled.practice,
  policy: compiled.policy,
  authorizations: compiled.authorizations,
  waivers: compiled.waivers,
  responsibilities: compiled.responsibilities,
  records: compiled.records,
  retention: compiled.retention,
  holds: compiled.holds,
  training: compiled.training,
};

/** All kinds of document there are, whether they can be read yet or not. */
const kinds: readonly string[] = practiceSchema.$defs.role.properties.owns.items.enum;

/** A document as read: what it says, and everything that is wrong with it. */
export interface ReadDocument {
  readonly source: SourceText;
  /** Null where anything is wrong. */
  readonly document: AnyDocument | null;
  /** The kind it says it is, if that kind can be read. */
  readonly kind: AnyDocument['kind'] | null;
  readonly problems: readonly DocumentProblem[];
  /** The value as read, sound or not, with the way back from each part of it to its place. */
  readonly tree: YamlTree;
  readonly placeOf: YamlTree['placeOf'];
  /** What a reference in its `extends` leads to beside what ships, or why to nothing; absent where nobody looked. */
  readonly baseOf?: (reference: string) => Base | undefined;
}

/** A document that another one builds on, or why there is none: a sentence and a hint. */
export type Base = ReadDocument | Pick<DocumentProblem, 'message' | 'hint'>;

const isReadable = (kind: unknown): kind is AnyDocument['kind'] =>
  typeof kind === 'string' && Object.hasOwn(validators, kind);

function say(place: Place, message: string, hint: string | null): DocumentProblem[] {
  return [{ place, message, hint }];
}

/** What is wrong with the `kind` of a document, and the kind by which to judge the rest all the same. */
function kindOf(tree: YamlTree): { kind: AnyDocument['kind'] | null; problems: DocumentProblem[] } {
  const { kind } = tree.value as { kind?: unknown };
  if (isReadable(kind)) return { kind, problems: [] };
  const readable = Object.keys(validators)
    .map((name) => `\`${name}\``)
    .join(', ');
  if (kind === undefined) {
    const hint = `Begin the document with \`kind:\` and one of ${readable}.`;
    return { kind: null, problems: say(tree.placeOf([], 'head'), '`kind` is missing.', hint) };
  }
  const place = tree.placeOf(['kind']);
  if (typeof kind === 'string' && kinds.includes(kind))
    return {
      kind: null,
      problems: say(
        place,
        `Documents of the kind \`${kind}\` are not known yet.`,
        'Leave it out of `files.policies` until then.',
      ),
    };
  const meant = typeof kind === 'string' ? nearest(kind, Object.keys(validators)) : null;
  return {
    kind: isReadable(meant) ? meant : null,
    problems: say(place, `\`kind\` must be one of ${readable}.`, didYouMean(kind, kinds)),
  };
}

/** The problems of a document whose syntax can be read. */
function judge(
  tree: YamlTree,
  source: SourceText,
): { kind: AnyDocument['kind'] | null; problems: DocumentProblem[] } {
  const { value } = tree;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const hint = 'Begin it with `kind:`, and put a space after each `:`.';
    const place = tree.placeOf([], 'head');
    const message =
      source.text.trim() === ''
        ? 'The document is empty.'
        : 'A document must be a mapping (`key: value` lines).';
    return { kind: null, problems: [{ place, message, hint }] };
  }
  const { kind, problems } = kindOf(tree);
  if (!kind) return { kind, problems };
  const judged = { ...value, kind };
  return {
    kind: problems.length ? null : kind,
    problems: [
      ...problems,
      ...schemaProblems(validators[kind], tree, judged),
      ...referenceProblems(kind, tree),
    ],
  };
}

/**
 * Reads a document of any kind: its `kind` chooses the schema. All its problems come at once, each at its place,
 * in the order of the file. A line whose syntax is broken is not judged further.
 */
export function readDocument(source: SourceText): ReadDocument {
  const tree = readYaml(source);
  const broken = new Set(tree.problems.map(({ place }) => place.line));
  const judged = tree.value === null && tree.problems.length ? null : judge(tree, source);
  const found = (judged?.problems ?? []).filter(({ place }) => !broken.has(place.line));
  const problems = distinct([...tree.problems, ...found]);
  return {
    source,
    document: problems.length ? null : (tree.value as AnyDocument),
    kind: judged?.kind ?? null,
    problems,
    tree,
    placeOf: tree.placeOf,
  };
}

/** A sound document that was read before: what it says, and where the entries of its lists begin. */
export interface Prepared {
  readonly value: unknown;
  /** Line, column, last line and last column of each entry's `id`, or `authority` without one, by the list's name. */
  readonly heads: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>>;
}

const headOf = (entry: unknown): string => (valueAt(entry, ['id']) === undefined ? 'authority' : 'id');

/** A document that was read before. Its text is read again only where a place is asked for that is not known. */
export function preparedDocument(source: SourceText, { value, heads }: Prepared): ReadDocument {
  let read: YamlTree | undefined;
  const again = (): YamlTree => (read ??= readYaml(source));
  const placeOf: YamlTree['placeOf'] = (path, part = 'value') => {
    const [list, index, key] = path;
    const isHead = path.length === 3 && part === 'value' && key === headOf(valueAt(value, [list!, index!]));
    const place = isHead && heads[list!]?.[Number(index)];
    if (!place) return again().placeOf(path, part);
    const [line, column, endLine, endColumn] = place;
    return { path: source.path, line, column, endLine, endColumn };
  };
  const tree: YamlTree = {
    value,
    problems: [],
    placeOf,
    placeWithin: (...where) => again().placeWithin(...where),
    written: (path) => again().written(path),
  };
  const document = value as AnyDocument;
  return { source, document, kind: document.kind, problems: [], tree, placeOf };
}
