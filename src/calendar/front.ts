import type { MappedText } from './mapped.ts';
import { frontMatterRange } from './front-range.ts';
import type { Field as FrontField, FieldProblem, FieldValue } from './frontmatter.ts';
import { readFields, readRecords } from './frontmatter.ts';
import { lineAt } from '../model/place.ts';
import type { SourceText } from '../model/place.ts';
import type { Piece } from './pieces.ts';
import type { Entry, Span } from './entry.ts';
import type { Vocabulary } from './values/label.ts';
import { labelOf } from './values/label.ts';
import type { SheetCell } from './sheet-cells.ts';
import { delimitedRows, htmlRows } from './sheet-cells.ts';

/** The front matter of a file as entries of a record. */
export interface FrontMatter {
  readonly entries: readonly Entry[];
  readonly fields: readonly FrontField[];
  readonly hidden: readonly MappedText[];
  readonly problems: readonly FieldProblem[];
  readonly endLine: number;
}

/** Reads YAML front matter; null where there is none. TOML is another tool's and says nothing here. */
export function frontMatter(source: SourceText, vocabulary: Vocabulary): FrontMatter | null {
  const range = frontMatterRange(source);
  if (range?.type !== 'yaml') return null;
  const { fields, hidden, problems } = readFields(source, { from: range.valueFrom, to: range.valueTo });
  return {
    entries: fields.flatMap((field) => entriesOf(field, source, vocabulary)),
    fields,
    hidden,
    problems,
    endLine: range.nextLine,
  };
}

/** The fields of a fence that holds YAML or JSON, as entries of a record. */
export function fencedFields(piece: Piece, source: SourceText, vocabulary: Vocabulary): Entry[] {
  const from = source.text.indexOf('\n', piece.from) + 1;
  const to = source.text.lastIndexOf('\n', piece.to - 1);
  if (from === 0 || to <= from) return [];
  const { fields } = readFields(source, { from, to });
  const entries = fields.flatMap((field) => entriesOf(field, source, vocabulary));
  return entries.map(asText);
}

/** The posts of a list of data in front matter or a fence, each as entries of a record. */
export function postsIn(piece: Piece, source: SourceText, vocabulary: Vocabulary): Entry[][] {
  const [first, last] = [
    source.text.indexOf('\n', piece.from) + 1,
    source.text.lastIndexOf('\n', piece.to - 1),
  ];
  const range = piece.kind === 'front' ? frontMatterRange(source) : null;
  const at = range ? { from: range.valueFrom, to: range.valueTo } : { from: first, to: last };
  if (
    at.from === 0 ||
    at.to <= at.from ||
    !/^[ \t]*(?:-\s|[[{"\p{L}])/u.test(source.text.slice(at.from, at.to))
  )
    return [];
  return readRecords(source, at).map((record) =>
    record.entries.flatMap((field) => entriesOf(field, source, vocabulary)).map(asText),
  );
}

/** The posts of a sheet: of values parted by commas or tabs in a fence, or of an HTML table; the first row labels them. */
export function sheetPosts(piece: Piece, source: SourceText, vocabulary: Vocabulary): Entry[][] {
  const [head, ...rows] = rowsOf(piece);
  const labels = (head ?? []).map(({ text }) => ({ name: text.text, known: labelOf(text.text, vocabulary) }));
  if (labels.filter(({ known }) => known?.exact).length < 2) return [];
  return rows.map((row) =>
    row.slice(0, labels.length).map(({ from, to, text }, at): Entry => ({
      ...labels[at]!,
      from,
      spans: text.text === '' ? [] : [{ from, to, mapped: text }],
      forms: new Set(['inline']),
      afterRule: false,
      lines: { line: lineAt(source, from), endLine: lineAt(source, to) },
    })),
  );
}

function rowsOf(piece: Piece): SheetCell[][] {
  if (piece.text.length > 200_000) return [];
  if (piece.kind === 'html')
    return /^\s*<table[\s>]/i.test(piece.text) ? htmlRows(piece.text, piece.from) : [];
  const start = piece.text.indexOf('\n') + 1;
  const end = /\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/.exec(piece.text)?.index ?? -1;
  return start > 0 && end > start ? delimitedRows(piece.text.slice(start, end), piece.from + start) : [];
}

/** In data a text has no other place: what is called content is the copy. */
function asText(entry: Entry): Entry {
  return entry.known?.field === 'content' ? { ...entry, forms: new Set(['below']) } : entry;
}

function entriesOf(field: FrontField, source: SourceText, vocabulary: Vocabulary): Entry[] {
  if (field.value.kind === 'map')
    return field.value.entries.flatMap((inner) => entriesOf(inner, source, vocabulary));
  if (field.key === 'media' && field.value.kind === 'list')
    return field.value.items.flatMap((item) => mediumOf(item, field, source));
  const spans = scalars(field.value);
  const known = labelOf(field.key.replace(/_/g, ' '), vocabulary) ?? labelOf(field.key, vocabulary);
  const lines = { line: lineAt(source, field.from), endLine: lineAt(source, field.value.to) };
  return [
    { known, name: field.key, from: field.from, spans, forms: new Set(['inline']), afterRule: false, lines },
  ];
}

/** A medium written as a mapping: `{path, kind, alt}`. */
function mediumOf(item: FieldValue, field: FrontField, source: SourceText): Entry[] {
  const lines = { line: lineAt(source, item.from), endLine: lineAt(source, item.to) };
  const entry = (known: 'media' | 'alt', name: string, value: FieldValue): Entry => ({
    known: { field: known, exact: true, qualifier: '' },
    name,
    from: field.from,
    spans: scalars(value),
    forms: new Set(['inline']),
    afterRule: false,
    lines,
  });
  if (item.kind !== 'map') return [entry('media', 'media', item)];
  const kind = item.entries.find(({ key }) => key === 'kind')?.value;
  const name = kind?.kind === 'scalar' ? `media ${kind.text.text}` : 'media';
  return item.entries.flatMap(({ key, value }) =>
    key === 'path' ? [entry('media', name, value)] : key === 'alt' ? [entry('alt', 'alt', value)] : [],
  );
}

function scalars(value: FieldValue): Span[] {
  if (value.kind === 'scalar')
    return value.text.text === '' ? [] : [{ from: value.from, to: value.to, mapped: value.text }];
  if (value.kind === 'list') return value.items.flatMap((item) => scalars(item));
  return value.entries.flatMap((entry) => scalars(entry.value));
}
