import type { Piece } from './pieces.ts';
import type { KnownLabel, Vocabulary } from './values/label.ts';
import { labelOf } from './values/label.ts';

/** A line that begins with a label. */
export interface LabelledLine {
  /** The label as written, without marks and colon. */
  readonly label: string;
  readonly known: KnownLabel | null;
  readonly bold: boolean;
  /** The marks of its emphasis. */
  readonly mark: string;
  /** Whether a colon ends it, inside or outside the bold. */
  readonly colon: boolean;
  readonly rest: string;
  /** Where label and rest begin in the source. */
  readonly from: number;
  readonly valueFrom: number;
}

const BOLD =
  /^(?<before>[^\p{L}\p{N}*_]{0,12})(?<mark>\*{2,3}|__)(?=\S)(?<inner>.+?)\k<mark>(?<after>\s*[:：])?(?<space>\s*)(?<rest>.*)$/u;
const ITALIC =
  /^(?<before>)(?<mark>[*_])(?=[^\s*_])(?<inner>[^*_]+[:：])\k<mark>(?<after>\s*[:：])?(?<space>\s*)(?<rest>.*)$/u;
const PLAIN =
  /^(?<before>[^\p{L}\p{N}]{0,8})(?<inner>[\p{L}\p{N}][^:：*`"“]{0,48}?)(?<after>\s?[:：]:?)(?!\/\/)(?<space>\s+|(?<=：)|$)(?<rest>.*)$/u;

/** Reads the label at the beginning of a line. Plain words are a label only when they are a known one. */
export function labelledLine(
  piece: Piece,
  vocabulary: Vocabulary,
  offset = 0,
  anyWord = false,
): LabelledLine | null {
  if (offset > 0 || anyWord) return readLabel(piece, vocabulary, offset, anyWord);
  const known = lines.get(piece);
  if (known !== undefined) return known;
  const line = readLabel(piece, vocabulary, 0, false);
  lines.set(piece, line);
  return line;
}

/** Several recognisers ask for the label of a line; it is read once. */
const lines = new WeakMap<Piece, LabelledLine | null>();

function readLabel(
  piece: Piece,
  vocabulary: Vocabulary,
  offset: number,
  anyWord: boolean,
): LabelledLine | null {
  const text = offset === 0 ? piece.text : piece.text.slice(offset);
  if (text.length > 4000 && !/^.{0,12}[*_:：]/u.test(text.slice(0, 60))) return null;
  if (!/[:：*_]/.test(text)) return null;
  const bold = BOLD.exec(text) ?? ITALIC.exec(text);
  const match = bold ?? PLAIN.exec(text);
  if (!match?.groups) return null;
  const { before = '', mark = '', inner = '', after = '', space = '', rest = '' } = match.groups;
  // “**[BEST TIME]** Monday” needs no colon.
  const isBracketed = bold !== null && /^\[[^\][]+\]$/.test(inner);
  const colon = isBracketed || after.trim() !== '' || /[:：]\s*$/.test(inner);
  const label = isBracketed ? inner.slice(1, -1) : inner.replace(/[\s:：]+$/u, '');
  const known = labelOf(label, vocabulary);
  if (!bold && !known?.exact && !(anyWord && label.length <= 24)) return null;
  // “word: …” in lower case is a sentence, save in a block of fields and as `key:: value`.
  const isKey = anyWord || after.trim().length > 1;
  if (!bold && /^\p{Ll}/u.test(label) && !piece.item && !isKey) return null;
  const from = piece.from + offset + before.length;
  const valueFrom = from + 2 * mark.length + inner.length + after.length + space.length;
  return { label, known, bold: bold !== null, mark, colon, rest, from, valueFrom };
}

/** The labels on one line: `**Set:** Core | **CTA:** Save`. Each value ends where the next label begins. */
export function labelsOn(
  piece: Piece,
  vocabulary: Vocabulary,
  anyWord = false,
): { line: LabelledLine; valueTo: number }[] {
  const first = labelledLine(piece, vocabulary, 0, anyWord);
  if (!first) return [];
  const found = [{ line: first, valueTo: piece.to }];
  if (!first.colon) return found;
  const rest = piece.text.slice(first.valueFrom - piece.from);
  if (!/\s[|·•]\s+(?:\*\*|__)/.test(rest)) return found;
  for (const match of rest.matchAll(/\s[|·•]\s+(?=\*\*|__)/g)) {
    const offset = first.valueFrom - piece.from + match.index + match[0].length;
    const next = labelledLine(piece, vocabulary, offset);
    if (!next?.colon) continue;
    found[found.length - 1]!.valueTo = first.valueFrom + match.index;
    found.push({ line: next, valueTo: piece.to });
  }
  return found;
}

/**
 * Paragraphs of which every line is “Word: value”, one of them a known word, or “**Word:** value”, two of three or
 * more: there all words are labels.
 */
export function fieldBlocks(pieces: readonly Piece[], vocabulary: Vocabulary): ReadonlySet<Piece['node']> {
  const blocks = new Set<Piece['node']>();
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at]!.kind !== 'line') continue;
    if (pieces[at]!.item) {
      const items = listFrom(pieces, at);
      if (isFieldList(items, vocabulary)) for (const { node } of items) blocks.add(node);
      at += items.length - 1;
      continue;
    }
    const { node } = pieces[at]!;
    let end = at + 1;
    while (pieces[end]?.node === node) end++;
    if (isFieldBlock(pieces.slice(at, end), vocabulary)) blocks.add(node);
    at = end - 1;
  }
  return blocks;
}

/** The lines from one on that belong to one list and its lists inside. */
function listFrom(pieces: readonly Piece[], at: number): readonly Piece[] {
  let end = at + 1;
  while (pieces[end]?.item && pieces[end]!.kind === 'line') end++;
  return pieces.slice(at, end);
}

/** Bullets of one line each, all “Word: value”, at least half of the words known: there all words are labels. */
function isFieldList(items: readonly Piece[], vocabulary: Vocabulary): boolean {
  if (items.length < 2 || items.length > 20) return false;
  if (!items.every((piece) => piece.startsItem && piece.item!.depth === 1 && !piece.item!.ordered))
    return false;
  const read = items.map((piece) => labelledLine(piece, vocabulary, 0, true));
  if (!read.every((line) => line !== null && line.colon && line.rest !== '')) return false;
  const known = read.filter((line) => line!.known?.exact).length;
  return known > 1 && known * 2 >= items.length;
}

function isFieldBlock(lines: readonly Piece[], vocabulary: Vocabulary): boolean {
  const [first, second] = lines;
  if (!first || !second) return false;
  if (lines.length > 2 && first.text.startsWith('**') && second.text.startsWith('**')) {
    const read = lines.map((piece) => labelledLine(piece, vocabulary));
    const isEach = read.every((line) => line !== null && line.bold && line.colon && line.rest !== '');
    return isEach && read.filter((line) => line!.known?.exact).length > 1;
  }
  if (!PLAIN.test(first.text) || !PLAIN.test(second.text)) return false;
  const read = lines.map((piece) => labelledLine(piece, vocabulary, 0, true));
  return (
    read.every((line) => line !== null && line.rest !== '' && !line.bold) &&
    read.some((line) => line!.known?.exact)
  );
}
