import type { Table, TableCell } from 'mdast';
import type { LabelledLine } from './labels.ts';
import { fieldBlocks, labelsOn } from './labels.ts';
import type { FencePiece, Item, Piece } from './pieces.ts';
import { isProseFence } from './prose.ts';
import { commentNote, fenceParts, mediaNote, quoteParts, teamNote } from './asides.ts';
import type { KnownLabel, Vocabulary } from './values/label.ts';
import type { Entry, Form, Span } from './entry.ts';
import { cellSpan, entryOf, fieldOf } from './entry.ts';
import { labelOf } from './values/label.ts';
import type { Field } from './words/fields.ts';
import { copyFields } from './words/fields.ts';

interface State {
  readonly vocabulary: Vocabulary;
  readonly entries: Entry[];
  current: Entry | null;
  /** The piece added last to the current entry. */
  last: Piece | null;
  closed: boolean;
  ruled: boolean;
  /** The text a heading such as “Caption” announces: within it, only known bold labels begin something else. */
  readonly head: Entry | null;
  /** The bullet whose label began the current entry. */
  bullet: Item | null;
  /** Set where a remark parted the current text: what follows is a span of its own. */
  apart: boolean;
  /** Set behind a remark on a picture: what comes now is the text below it. */
  noted: boolean;
  readonly blocks: ReadonlySet<Piece['node']>;
}

/** Reads pieces as a record: labels with their values, and texts without labels, in order. */
export function readRecord(
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  head: Entry | null = null,
): Entry[] {
  const known = head ? undefined : records.get(pieces);
  if (known) return known;
  const entries = readPieces(pieces, vocabulary, head);
  if (!head) records.set(pieces, entries);
  return entries;
}

/** Several recognisers ask for the record of the same pieces; it is read once. */
const records = new WeakMap<readonly Piece[], Entry[]>();

function readPieces(pieces: readonly Piece[], vocabulary: Vocabulary, head: Entry | null): Entry[] {
  const entries = head ? [head] : [];
  const state: State = {
    vocabulary,
    entries,
    current: head,
    last: null,
    closed: false,
    ruled: false,
    head,
    bullet: null,
    apart: false,
    noted: false,
    blocks: fieldBlocks(pieces, vocabulary),
  };
  for (const piece of pieces) {
    if (piece.kind === 'line') addLine(state, piece);
    else if (piece.kind === 'fence') addBlock(state, piece, 'fence');
    else if (piece.kind === 'quote') addBlock(state, piece, 'quote');
    else if (piece.kind === 'table') addTable(state, piece);
    else if (piece.kind === 'rule') addRule(state);
  }
  return state.entries;
}

function addRule(state: State): void {
  if (state.current && (state.current.spans.length === 0 || state.current === state.head)) return;
  state.ruled ||= state.entries.some((entry) => entry.spans.length > 0 && isText(entry));
  state.current = null;
}

function isText(entry: Entry): boolean {
  return entry.known === null ? entry.name === null : copyFields.has(entry.known.field);
}

function start(state: State, entry: Entry): void {
  state.entries.push(entry);
  state.current = entry;
  state.closed = state.apart = state.noted = false;
}

function addLine(state: State, piece: Piece): void {
  if (addNote(state, piece)) return;
  const isBlock = state.blocks.has(piece.node);
  const isFellow = followsBullet(state, piece);
  const labels = labelsOn(piece, state.vocabulary, isBlock || isFellow).filter(
    ({ line }) => (isFellow && line.colon && line.rest !== '') || startsEntry(line, piece, state, isBlock),
  );
  if (labels.length > 0) {
    state.bullet = piece.startsItem ? piece.item : null;
    for (const { line, valueTo } of labels) {
      start(state, entryOf(line.known, line.label, line.from, piece, state.ruled));
      const value = { from: line.valueFrom, to: valueTo };
      if (line.rest !== '' && line.rest !== '\\' && value.from < value.to)
        extend(state, value, 'inline', piece);
      else state.last = piece;
    }
    return;
  }
  if (piece.text === '' && !piece.item) return;
  const form = piece.item ? 'list' : 'below';
  const from = piece.startsItem ? piece.item!.node.position!.start.offset! : piece.from;
  if (!state.current || !absorbs(state, piece)) start(state, entryOf(null, null, from, piece, state.ruled));
  extend(state, { from, to: piece.to }, form, piece);
}

/** Whether copy is the value of one bullet (“- Text: …”) and this is the next one beside it. */
function followsBullet({ current, bullet }: State, { item, startsItem }: Piece): boolean {
  const isBeside =
    startsItem && bullet !== null && item!.depth === bullet.depth && item!.parent === bullet.parent;
  return isBeside && current !== null && current.name !== null && isText(current);
}

/** `[Image: …]` is a medium and `(Comment: …)` the first comment, wherever they stand. */
function addNote(state: State, piece: Piece): boolean {
  const comment = piece.starts ? commentNote(piece.text, piece.from) : null;
  const note = mediaNote(piece.text, piece.from) ?? comment ?? teamNote(piece.text, piece.from);
  if (!note) return false;
  const { current } = state;
  const awaits = current !== null && !state.closed && current.spans.length === 0;
  if (awaits && current.known?.field === note.known!.field) {
    extend(state, { from: note.from, to: note.to }, 'below', piece);
    return true;
  }
  const entry = entryOf(note.known, note.name, note.from, piece, state.ruled);
  entry.spans.push({ from: note.from, to: note.to });
  entry.forms.add('inline');
  state.entries.push(entry);
  if (comment) start(state, state.entries.pop()!);
  if (comment) state.last = piece;
  state.apart = current !== null && current.spans.length > 0;
  state.noted = !comment;
  return true;
}

function startsEntry(line: LabelledLine, piece: Piece, state: State, isBlock: boolean): boolean {
  if (isBlock && !state.head) return true;
  const { current } = state;
  const inText =
    current !== null &&
    !state.closed &&
    isText(current) &&
    (current.spans.length > 0 || current === state.head);
  if (inText) {
    if (!line.bold)
      return !piece.item && closing.has(line.known?.exact ? line.known.field : null) && line.rest !== '';
    // Within a text, bold words with a colon are text unless they are a known label.
    if (current.known === null && piece.item) return line.bold && line.colon && line.known?.exact === true;
    if ((current === state.head || piece.item) && !line.known?.exact) return false;
    return (
      line.bold &&
      line.known !== null &&
      (line.colon || line.rest === '') &&
      !(current.known === null && weak(line.known))
    );
  }
  if (line.known) return line.colon || line.rest === '' || line.known.exact;
  return line.bold && line.colon && line.label.length < 60 && !state.noted;
}

/** Labels that are none of the text above them, even where they are not bold: “Hashtags: #a”, “Alt text: …”. */
const closing: ReadonlySet<Field | null> = new Set<Field>(['hashtags', 'alt', 'comment']);

function weak(known: KnownLabel): boolean {
  return (
    !known.exact &&
    (known.field === 'notes' || known.field === 'title' || known.field === 'tags' || known.field === 'links')
  );
}

function absorbs(state: State, piece: Piece): boolean {
  const current = state.current!,
    last = state.last;
  if (state.closed) return false;
  if (current.spans.length === 0) return true;
  // Where the text is quoted, what stands outside the quote is none of it.
  if ([...current.forms][0] === 'quote') return false;
  if (!piece.starts && last?.node === piece.node) return true;
  if (isText(current)) return true;
  const value = current.forms;
  if (piece.item) return !last?.item || value.has('list') || piece.item.depth > last.item.depth;
  const field = fieldOf(current);
  return (field === 'hook' || field === 'cta' || field === 'comment') && !value.has('inline');
}

function extend(state: State, span: Span, form: Form, piece: Piece): void {
  const current = state.current!;
  current.forms.add(form);
  const last = current.spans.at(-1);
  if (last && !last.node && !state.apart)
    current.spans[current.spans.length - 1] = { from: last.from, to: span.to };
  else current.spans.push(span);
  state.apart = false;
  current.lines.endLine = Math.max(current.lines.endLine, piece.endLine);
  state.last = piece;
}

function addBlock(state: State, piece: Piece, form: 'fence' | 'quote'): void {
  const awaiting =
    state.current &&
    !state.closed &&
    (state.current.spans.length === 0 ||
      (form === 'quote' &&
        (state.current.forms.has('quote') || (state.current.known !== null && isText(state.current)))));
  if (form === 'fence' && !awaiting && isCode(piece)) {
    state.current = null;
    return;
  }
  const parts = form === 'fence' ? fenceParts(piece, state.vocabulary) : quoteParts(piece);
  for (const part of parts ?? [{ known: null, name: null, from: piece.from, to: piece.to }]) {
    const span = { from: part.from, to: part.to };
    if (part.name !== null) {
      const field = entryOf(part.known, part.name, part.from, piece, state.ruled);
      state.entries.push({ ...field, spans: [span], forms: new Set(['inline']) });
      continue;
    }
    if (!awaiting) start(state, entryOf(part.known, null, part.from, piece, state.ruled));
    extend(state, span, form, piece);
  }
  state.closed = form === 'fence';
}

/** A fence in some language, such as the words for a picture to be made. */
function isCode(piece: Piece): boolean {
  return /\p{L}{2}/u.test((piece as FencePiece).node.value) && !isProseFence(piece);
}

/** A table of two columns whose first holds labels is a record written down. */
function addTable(state: State, piece: Piece): void {
  const table = piece.node as Table;
  const rows = table.children.filter((row) => row.children.length === 2);
  const known = rows.map((row) => labelOf(cellText(row.children[0]!, piece), state.vocabulary));
  state.current = null;
  if (rows.length < 3 || known.filter((label) => label !== null).length < 3) return;
  for (const [index, row] of rows.entries()) {
    const [name, value] = row.children as [TableCell, TableCell];
    // “Reel / Carousel / Static” offers a choice: a template that nobody has filled in.
    const isChoice = cellText(value, piece).split(/\s\/\s/).length > 2;
    if (!known[index] || value.children.length === 0 || isChoice) continue;
    const line = { ...piece, line: row.position!.start.line, endLine: row.position!.end.line };
    start(
      state,
      entryOf(known[index], cellText(name, piece), name.position!.start.offset!, line, state.ruled),
    );
    extend(state, cellSpan(value), 'cell', line);
    state.current = null;
  }
}

function cellText(cell: TableCell, piece: Piece): string {
  const { from, to } = cellSpan(cell);
  return piece.text.slice(from - piece.from, to - piece.from);
}
