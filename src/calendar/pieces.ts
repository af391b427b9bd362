import type { Code, Heading, Html, List, ListItem, Nodes, Paragraph, RootContent, Root } from 'mdast';
import type { SourceText } from '../model/place.ts';
import { lineAt } from '../model/place.ts';

/** The list item a piece stands in. */
export interface Item {
  readonly node: ListItem;
  readonly depth: number;
  readonly ordered: boolean;
  readonly parent: Item | null;
}

/**
 * A calendar file is read as a sequence of pieces: headings, the single lines of paragraphs, fences, quotes, tables,
 * rules. Lines, not paragraphs, because teams write a label a line; a list is the lines of its items.
 */
export interface Piece {
  readonly kind: 'heading' | 'line' | 'fence' | 'quote' | 'table' | 'rule' | 'html' | 'front' | 'other';
  readonly node: Nodes;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly endLine: number;
  /** 1–6 of headings; 0 of the summary of a `<details>`, which heads what it folds away. */
  readonly depth: number;
  readonly item: Item | null;
  /** Whether it is the first of its paragraph, and of its list item. */
  readonly starts: boolean;
  readonly startsItem: boolean;
  /** The source of headings and lines, without marks of headings and containers. */
  readonly text: string;
  /** Where that text begins. */
  readonly textFrom: number;
}

/** Cuts a parsed file into pieces, in order. */
export function piecesOf(root: Root, source: SourceText): Piece[] {
  const pieces: Piece[] = [];
  for (const node of root.children) addBlock(pieces, node, source, null, false);
  return pieces;
}

function addBlock(
  out: Piece[],
  node: RootContent,
  source: SourceText,
  item: Item | null,
  startsItem: boolean,
): void {
  switch (node.type) {
    case 'heading':
      return addHeading(out, node, source, item);
    case 'paragraph':
      return addLines(out, node, source, item, startsItem);
    case 'list':
      return addList(out, node, source, item);
    case 'html':
      return addHtml(out, node, source, item, startsItem);
    default:
      out.push(piece(kinds[node.type] ?? 'other', node, source, item, startsItem));
  }
}

const kinds: Partial<Record<string, Piece['kind']>> = {
  code: 'fence',
  blockquote: 'quote',
  table: 'table',
  thematicBreak: 'rule',
  yaml: 'front',
  toml: 'front',
};

function addList(out: Piece[], list: List, source: SourceText, parent: Item | null): void {
  for (const node of list.children) {
    const item: Item = { node, depth: (parent?.depth ?? 0) + 1, ordered: list.ordered ?? false, parent };
    if (node.children.length === 0) out.push(piece('line', node, source, item, true));
    for (const [index, child] of node.children.entries()) addBlock(out, child, source, item, index === 0);
  }
}

function piece(
  kind: Piece['kind'],
  node: Nodes,
  source: SourceText,
  item: Item | null,
  startsItem: boolean,
): Piece {
  const { start, end } = node.position!;
  const from = start.offset!,
    to = end.offset!;
  // A block that ends with its line's end does not reach into the next line.
  const endLine = to > from && to === source.lineStarts[end.line - 1] ? end.line - 1 : end.line;
  return {
    kind,
    node,
    from,
    to,
    line: start.line,
    endLine,
    depth: 0,
    item,
    starts: true,
    startsItem,
    text: kind === 'line' ? '' : source.text.slice(from, to),
    textFrom: from,
  };
}

function addHeading(out: Piece[], node: Heading, source: SourceText, item: Item | null): void {
  const whole = piece('heading', node, source, item, false);
  const isSetext = !/^#{1,6}(?:[ \t]|$)/.test(whole.text);
  // A rule right below a paragraph makes it a heading by the letter of Markdown, never by intent when it is long.
  if (
    isSetext &&
    (node.depth === 2 || whole.endLine - whole.line > 1) &&
    (whole.endLine - whole.line > 1 || whole.text.length > 80 || !/^\p{L}/u.test(whole.text))
  ) {
    addLines(out, node, source, item, false);
    const rule = out.pop()!;
    out.push({ ...rule, kind: 'rule' });
    return;
  }
  const first = node.children[0],
    last = node.children.at(-1);
  const from = first?.position!.start.offset ?? whole.from,
    to = last?.position!.end.offset ?? whole.to;
  out.push({ ...whole, depth: node.depth, text: first ? source.text.slice(from, to) : '', textFrom: from });
}

const SUMMARY = /<summary[^<>]*>(\s*(?:<\w+[^<>]*>\s*)*)([^]*?)((?:\s*<\/?\w+[^<>]*>)*\s*)<\/summary>/i;

/** HTML; the summary of a `<details>` is a heading, and text behind it in the same block a line. */
function addHtml(out: Piece[], node: Html, source: SourceText, item: Item | null, startsItem: boolean): void {
  const whole = piece('html', node, source, item, startsItem);
  const match = SUMMARY.exec(whole.text);
  if (!match || item) {
    out.push(whole);
    return;
  }
  const [all, before = '', said = ''] = match;
  const textFrom = whole.from + match.index + all.indexOf('>') + 1 + before.length;
  const to = whole.from + match.index + all.length;
  const behind = source.text.slice(to, whole.to);
  const hasText = /\p{L}/u.test(behind.replace(/<[^<>]*>/g, ''));
  const head = { ...whole, kind: 'heading' as const, text: said, textFrom };
  if (!hasText) {
    out.push({ ...head, to: whole.to });
    return;
  }
  const endLine = lineAt(source, to - 1);
  const from = to + (/^\s*/.exec(behind)?.[0].length ?? 0);
  const line = lineAt(source, from);
  out.push({ ...head, to, endLine });
  out.push({ ...whole, kind: 'line', from, line, text: source.text.slice(from, whole.to), textFrom: from });
}

function addLines(
  out: Piece[],
  node: Paragraph | Heading,
  source: SourceText,
  item: Item | null,
  startsItem: boolean,
): void {
  const { start, end } = node.position!;
  const last = lineAt(source, Math.max(start.offset!, end.offset! - 1));
  for (let line = start.line; line <= last; line++) {
    let from = Math.max(start.offset!, source.lineStarts[line - 1]!);
    const next = source.lineStarts[line] ?? source.text.length;
    let to = Math.min(end.offset!, next);
    while (to > from && /[\s]/.test(source.text[to - 1]!)) to--;
    if (line > start.line) while (from < to && /[ \t>]/.test(source.text[from]!)) from++;
    const first = line === start.line;
    if (first && startsItem)
      from += /^\[[ xX]\](?:[ \t]+|$)/.exec(source.text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0;
    out.push({
      kind: 'line',
      node,
      from,
      to,
      line,
      endLine: line,
      depth: 0,
      item,
      starts: first,
      startsItem: startsItem && first,
      text: source.text.slice(from, to),
      textFrom: from,
    });
  }
}

export type FencePiece = Piece & { readonly node: Code };
