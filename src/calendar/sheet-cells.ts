import { TextBuilder, trimText } from './mapped.ts';
import type { MappedText } from './mapped.ts';

/** A cell of a table that is no Markdown: its text, and where it stands in the source. */
export interface SheetCell {
  readonly from: number;
  readonly to: number;
  readonly text: MappedText;
}

/** Rows of comma, semicolon or tab separated values, quoted or not; `base` is where the text stands in the source. */
export function delimitedRows(text: string, base: number): SheetCell[][] {
  const separator = separatorOf(text);
  const rows: SheetCell[][] = [[]];
  for (let at = 0; at <= text.length;) {
    const { cell, end } =
      text[at] === '"' ? quotedCell(text, at, base) : plainCell(text, at, base, separator);
    rows.at(-1)!.push(cell);
    const next = text.slice(end, end + 2);
    const isLineEnd = next[0] === '\n' || next === '\r\n';
    if (isLineEnd) rows.push([]);
    else if (end < text.length && next[0] !== separator) return []; // words behind a quoted cell
    at = end + (next === '\r\n' ? 2 : 1);
  }
  return rows.filter((row) => row.length > 1);
}

/** The sign that parts the most cells of the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function plainCell(text: string, at: number, base: number, separator: string) {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  const clip = { from: base + at, to: base + end };
  const builder = new TextBuilder(clip);
  builder.append(text.slice(at, end), clip.from, clip.to);
  return { cell: { ...clip, text: trimText(builder.build()) }, end };
}

/** `"…"`, in which two quotation marks stand for one. */
function quotedCell(text: string, at: number, base: number) {
  const parts: [number, number][] = [];
  let start = at + 1;
  let end = text.indexOf('"', start);
  while (end >= 0 && text[end + 1] === '"') {
    parts.push([start, end + 1]);
    start = end + 2;
    end = text.indexOf('"', start);
  }
  const close = end < 0 ? text.length : end;
  parts.push([start, close]);
  const clip = { from: base + at + 1, to: base + close };
  const builder = new TextBuilder(clip);
  for (const [from, to] of parts) builder.append(text.slice(from, to), base + from, base + to);
  return { cell: { ...clip, text: trimText(builder.build()) }, end: Math.min(close + 1, text.length) };
}

const HTML_CELL = /<t([hd])(?:\s[^<>]*)?>([^]*?)(?=<\/?t[hdr](?:\s[^<>]*)?>|<\/table)/giu;
/** A comment, or an element with attributes other than those of cells and rows. */
const HIDING = /<!--|<(?!\/?(?:table|thead|tbody|tfoot|tr|th|td)[\s>])\w+\s/iu;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The rows of an HTML table; none where a cell holds what no reader sees, for that is looked at apart. */
export function htmlRows(text: string, base: number): SheetCell[][] {
  if (HIDING.test(text)) return [];
  const rows: SheetCell[][] = [];
  for (const row of text.matchAll(/<tr(?:\s[^<>]*)?>([^]*?)(?=<tr[\s>]|<\/table|$)/giu)) {
    const cells = [...row[0].matchAll(HTML_CELL)].map((match) => {
      const from = base + row.index + match.index + match[0].length - match[2]!.length;
      return { from, to: from + match[2]!.length, text: textOfHtml(match[2]!, from) };
    });
    rows.push(cells);
  }
  return rows.filter((row) => row.length > 1);
}

/** What readers see of the HTML of a cell. */
function textOfHtml(html: string, base: number): MappedText {
  const builder = new TextBuilder({ from: base, to: base + html.length });
  for (const { 0: run, index } of html.matchAll(/<[^<>]*>|&(?:amp|lt|gt|quot|nbsp);|\s+|[^<&\s]+|[<&]/gu)) {
    const [from, to] = [base + index, base + index + run.length];
    if (/^<(?:br|\/p|\/div|\/li)\b/i.test(run)) builder.separate('\n');
    else if (/^<[^<>]*>$/.test(run)) continue;
    else if (/^\s/.test(run)) builder.separate(' ');
    else builder.append(/^&\w+;$/.test(run) ? entities[run.slice(1, -1)]! : run, from, to);
  }
  return builder.build();
}
