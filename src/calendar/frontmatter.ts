import { Lexer, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Range, Scalar, YAMLMap } from 'yaml';
import type { SourceText } from '../model/place.ts';
import { scalarSegments } from '../read/scalar.ts';
import type { Clip, MappedText } from './mapped.ts';
import { verbatimText } from './writer.ts';

/** A scalar: what YAML takes it for, and its text as written (`007` stays `007`) with its map. */
export interface FieldScalar extends Clip {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly text: MappedText;
}

export interface FieldList extends Clip {
  readonly kind: 'list';
  readonly items: readonly FieldValue[];
}

export interface FieldMap extends Clip {
  readonly kind: 'map';
  readonly entries: readonly Field[];
}

export type FieldValue = FieldScalar | FieldList | FieldMap;

/** A key with its value; `from` to `to` is the key's place. */
export interface Field extends Clip {
  readonly key: string;
  readonly value: FieldValue;
}

/** What is wrong with front matter, in words without text of the file. */
export interface FieldProblem extends Clip {
  readonly message: string;
}

export interface Fields {
  /** Empty where the document could not be read. */
  readonly fields: readonly Field[];
  /** Comments; the whole text where it could not be read. */
  readonly hidden: readonly MappedText[];
  readonly problems: readonly FieldProblem[];
}

/** Longer front matter is not read: no post needs it, and YAML's cost is not linear. */
const maxFieldsLength = 64 * 1024;

const options = { version: '1.2', merge: false, uniqueKeys: false, prettyErrors: false } as const;

interface Reader {
  readonly source: SourceText;
  /** Where the document begins in the file. */
  readonly shift: number;
  readonly problems: FieldProblem[];
}

function rangeIn(reader: Reader, range: Range | null | undefined): Clip {
  const [from, to] = range ?? [0, 0];
  return { from: from + reader.shift, to: to + reader.shift };
}

function problem(reader: Reader, at: Clip, message: string): void {
  reader.problems.push({ ...at, message });
}

function scalarValue(value: unknown): FieldScalar['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function readScalar(reader: Reader, node: Scalar): FieldScalar {
  const range = rangeIn(reader, node.range);
  const slice = reader.source.text.slice(range.from, range.to);
  const text = typeof node.value === 'string' ? node.value : slice.trim();
  const { from, to } = range;
  const segments = scalarSegments(reader.source.text, from, to, node.type ?? 'PLAIN', text);
  return { kind: 'scalar', value: scalarValue(node.value), text: { text, segments }, from, to };
}

function readMap(reader: Reader, node: YAMLMap): FieldMap {
  const entries: Field[] = [];
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const at = rangeIn(reader, isScalar(key) ? key.range : node.range);
    if (!isScalar(key)) {
      problem(reader, at, 'A key must be a plain word.');
      continue;
    }
    const name = String(key.value);
    if (seen.has(name)) problem(reader, at, 'This key stands here twice; only one can hold.');
    seen.add(name);
    entries.push({ key: name, value: readValue(reader, value, at), ...at });
  }
  return { kind: 'map', entries, ...rangeIn(reader, node.range) };
}

function readValue(reader: Reader, node: unknown, at: Clip): FieldValue {
  if (isMap(node)) return readMap(reader, node);
  if (isScalar(node)) return readScalar(reader, node);
  if (isSeq(node)) {
    const items = node.items.map((item) => readValue(reader, item, at));
    return { kind: 'list', items, ...rangeIn(reader, node.range) };
  }
  if (isAlias(node)) problem(reader, rangeIn(reader, node.range), 'Aliases (`*name`) are not read here.');
  return { kind: 'scalar', value: null, text: { text: '', segments: [] }, from: at.to, to: at.to };
}

/** Comments, with the `#`. The lexer marks each scalar that follows with a control character of its own. */
function commentsIn(source: SourceText, range: Clip): MappedText[] {
  const comments: MappedText[] = [];
  let at = range.from;
  let isScalarNext = false;
  for (const token of new Lexer().lex(source.text.slice(range.from, range.to))) {
    const isMark = token === '\u0002' || token === '\u0018' || token === '\u001F';
    if (token.startsWith('#') && !isScalarNext) comments.push(verbatimText(source, at, at + token.length));
    isScalarNext = token === '\u001F';
    if (!isMark) at += token.length;
  }
  return comments;
}

function unread(source: SourceText, range: Clip, problems: readonly FieldProblem[]): Fields {
  return { fields: [], hidden: [verbatimText(source, range.from, range.to)], problems };
}

/** The mappings of a list, where the document is a list or its only list of mappings is one. */
export function readRecords(source: SourceText, range: Clip): readonly FieldMap[] {
  if (range.to - range.from > maxFieldsLength) return [];
  const reader: Reader = { source, shift: range.from, problems: [] };
  try {
    const document = parseDocument(source.text.slice(range.from, range.to), options);
    if (document.errors.length > 0 || document.contents === null) return [];
    const value = readValue(reader, document.contents, range);
    const lists = value.kind === 'map' ? value.entries.map((entry) => entry.value) : [value];
    const records = lists.map((list) =>
      list.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [],
    );
    const full = records.filter((items) => items.length > 0);
    return full.length === 1 ? full[0]! : [];
  } catch {
    return []; // nested beyond the library's own limits
  }
}

/**
 * Reads a range of a file as YAML or JSON (front matter, a fence of fields). Never throws: what is wrong is a
 * problem with its place, and where no mapping can be read the whole text is hidden text.
 */
export function readFields(source: SourceText, range: Clip): Fields {
  const reader: Reader = { source, shift: range.from, problems: [] };
  if (range.to - range.from > maxFieldsLength) {
    problem(reader, range, 'This front matter is longer than 64 KiB and was not read.');
    return unread(source, range, reader.problems);
  }
  try {
    const document = parseDocument(source.text.slice(range.from, range.to), options);
    for (const { pos, code } of document.errors) {
      problem(
        reader,
        { from: pos[0] + range.from, to: pos[1] + range.from },
        `This is not valid YAML (${code}).`,
      );
    }
    if (document.errors.length > 0) return unread(source, range, reader.problems);
    if (document.contents === null) return { fields: [], hidden: commentsIn(source, range), problems: [] };
    if (!isMap(document.contents)) {
      problem(reader, range, 'Front matter must be `key: value` lines.');
      return unread(source, range, reader.problems);
    }
    const { entries } = readMap(reader, document.contents);
    return { fields: entries, hidden: commentsIn(source, range), problems: reader.problems };
  } catch {
    // Nested beyond the library's own limits; its messages may hold text of the file.
    problem(reader, range, 'This front matter could not be read.');
    return unread(source, range, reader.problems);
  }
}
