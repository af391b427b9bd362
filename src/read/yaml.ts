import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { placeOf } from '../model/place.ts';
import { placeIn } from '../model/passage.ts';
import type { Place, SourceText } from '../model/place.ts';
import { compose, isLocal, maxProblems, syntaxProblems } from './compose.ts';
import { distinct, problemAt } from './problem.ts';
import type { DocumentProblem } from './problem.ts';
import { scalarSegments } from './scalar.ts';
import { syntaxSentence } from './syntax.ts';

/** Where a value stands in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<string | number, unknown>)[part];
  }
  return here;
}

/** What of a value is meant: the value, its key, or its `head`: the first key of a mapping, else the value. */
export type Part = 'value' | 'key' | 'head';

/** A YAML or JSON file as read: its value, and the way back from each part of it to the source. */
export interface YamlTree {
  /** Plain data; null where the file could not be read at all. */
  readonly value: unknown;
  readonly problems: readonly DocumentProblem[];
  /** The place of the value at a path; of the nearest value above it where there is none. */
  readonly placeOf: (path: Path, part?: Part) => Place;
  /** The place of `text.slice(start, end)` of the text at a path, whatever style it is written in. */
  readonly placeWithin: (path: Path, start: number, end: number) => Place;
  /** What was written for the value at a path. For judging only, never for showing. */
  readonly written: (path: Path) => string;
}

const maxAliases = 100;

/** A key as the value has it; an absent key is empty, like that of a key that is no text. */
const keyOf = ({ key }: Pair): string =>
  isScalar<string | number | boolean | null>(key) ? String(key.value ?? '') : '';
const rangeOf = (node: Node | null | undefined): readonly [number, number] | null =>
  node?.range ? [node.range[0], Math.max(node.range[0], node.range[1])] : null;

/** Walks the tree once for what the library lets pass: keys given twice or no text, aliases that lead nowhere. */
function structureProblems(
  source: SourceText,
  root: Node | null,
): { problems: DocumentProblem[]; targets: Map<Node, Node>; sound: boolean } {
  const problems: DocumentProblem[] = [];
  const named = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  const open = new Set<Node>();
  let aliases = 0;
  let sound = true;
  const report = (node: unknown, message: string, hint: string): void => {
    const [from, to] = rangeOf(node as Node) ?? [0, 0];
    if (problems.length < maxProblems) problems.push(problemAt(source, from, to, message, hint));
  };
  const quote = 'If it is meant as text, put it in quotes.';

  const alias = (node: Node & { source: string }): void => {
    const target = named.get(node.source);
    sound &&= target !== undefined && !open.has(target) && aliases < maxAliases;
    if (!target) report(node, 'A value that begins with `*` is an alias, and no anchor has its name.', quote);
    else if (open.has(target)) report(node, 'This alias refers to the value it stands in.', quote);
    else if (++aliases === maxAliases + 1)
      report(node, `There are more than ${maxAliases} aliases.`, 'Write the values out.');
    else targets.set(node, target);
  };
  const mapping = (node: YAMLMap): void => {
    const seen = new Set<string>();
    for (const pair of node.items) {
      if (pair.key !== null && !isScalar(pair.key)) {
        sound = false;
        report(pair.key, 'A key must be text, not an alias, a list or a mapping.', 'Put the key in quotes.');
      }
      const key = keyOf(pair);
      if (seen.has(key) && isScalar(pair.key)) {
        const message = 'The key is given twice in the same mapping; only one value can hold.';
        report(pair.key, message, 'Delete one of the two.');
      }
      seen.add(key);
      visit(pair.value);
    }
  };
  const visit = (node: unknown): void => {
    if (isAlias(node)) return alias(node);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor) named.set(node.anchor, node);
    open.add(node);
    if (isMap(node)) mapping(node);
    else if (isSeq(node)) node.items.forEach(visit);
    open.delete(node);
  };
  visit(root);
  return { problems, targets, sound };
}

/** The value of a document whose aliases are sound; null with a problem where they multiply beyond measure. */
function valueOf(source: SourceText, document: Document.Parsed, problems: DocumentProblem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch {
    const message = 'Aliases of aliases multiply beyond measure here.';
    problems.push(problemAt(source, 0, 0, message, 'Write the values out.'));
    return null;
  }
}

/** The pairs of a mapping by key; of a key given twice the last, as in the value. */
const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairAt(mapping: YAMLMap, key: string): Pair | undefined {
  let pairs = pairsOf.get(mapping);
  if (!pairs) pairsOf.set(mapping, (pairs = new Map(mapping.items.map((pair) => [keyOf(pair), pair]))));
  return pairs.get(key);
}

/** The step from a node to the value under a key or index. */
function step(
  node: Node | null,
  key: string | number,
  targets: Map<Node, Node>,
): { key: Node | null; value: Node | null } | null {
  const at = (node && targets.get(node)) ?? node;
  if (isSeq(at)) {
    const item = at.items[Number(key)] as Node | undefined;
    return item ? { key: null, value: item } : null;
  }
  if (!isMap(at)) return null;
  const pair = pairAt(at, String(key));
  return pair ? { key: pair.key as Node | null, value: pair.value as Node | null } : null;
}

/**
 * Reads YAML 1.2, of which JSON is a part. The value is plain data (mappings, lists, text, numbers, booleans,
 * null), and null where the syntax is broken beyond one value: half a document is not judged.
 */
export function readYaml(source: SourceText): YamlTree {
  const composed = compose(source.text);
  const document = 'code' in composed ? null : composed;
  const root: Node | null = document?.contents ?? null;
  const problems = document ? syntaxProblems(source, document) : [];
  const structure = structureProblems(source, root);
  if ('code' in composed) {
    const { message, hint } = syntaxSentence(composed.code);
    problems.push(problemAt(source, composed.at, composed.at, message, hint));
  }
  problems.push(...structure.problems);
  const whole = document !== null && structure.sound && document.errors.every(isLocal);
  const value = whole ? valueOf(source, document, problems) : null;

  const find = (path: Path): { key: Node | null; value: Node | null } => {
    let here: { key: Node | null; value: Node | null } = { key: null, value: root };
    for (const part of path) here = step(here.value, part, structure.targets) ?? here;
    return here;
  };
  const place = (range: readonly [number, number] | null): Place => {
    const [from, to] = range ?? [0, 0];
    return placeOf(source, from, from + source.text.slice(from, to).trimEnd().length);
  };
  const placeOfPath = (path: Path, part: Part = 'value'): Place => {
    const found = find(path);
    const range = rangeOf(found.value);
    if (part === 'head' && isMap(found.value) && found.value.items.length)
      return place(rangeOf(found.value.items[0]!.key as Node));
    if (part === 'key' || !range || range[0] === range[1]) return place(rangeOf(found.key) ?? range);
    return place(range);
  };
  const scalarAt = (path: Path): Scalar | null => {
    const { value } = find(path);
    const target = (value && structure.targets.get(value)) ?? value;
    return isScalar(target) && typeof target.value === 'string' ? target : null;
  };
  return {
    value,
    problems: distinct(problems),
    placeOf: placeOfPath,
    placeWithin(path, start, end) {
      const scalar = scalarAt(path);
      const range = rangeOf(scalar);
      if (!scalar || !range) return placeOfPath(path);
      const text = scalar.value as string;
      const style = scalar.type ?? 'PLAIN';
      const segments = scalarSegments(source.text, ...range, style, text);
      return placeIn({ source, segments, text, field: '', published: false, post: null }, start, end);
    },
    written(path) {
      const range = rangeOf(find(path).value);
      return range ? source.text.slice(...range) : '';
    },
  };
}
