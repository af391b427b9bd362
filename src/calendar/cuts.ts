import { lineAt } from '../model/place.ts';
import type { SourceText } from '../model/place.ts';

/** Blocks at the root that swallow lines, whatever these look like: how each opens and what closes it. */
const htmlBlocks: readonly { opens: RegExp; closes: RegExp }[] = [
  { opens: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, closes: /<\/(?:script|pre|style|textarea)>/i },
  { opens: /^<!(?=--)/, closes: /-->/ },
  { opens: /^<(?=\?)/, closes: /\?>/ },
  { opens: /^<![A-Za-z]/, closes: />/ },
  { opens: /^<!\[CDATA\[/, closes: /\]\]>/ },
];
const blankLine = /^[ \t]*$/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const heading = /^#{1,6}(?:[ \t]|$)/;
const thematicBreak = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const listMarker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
/** Begins a block even directly below a paragraph's line. */
const interrupts = /^(?:>|#{1,6}(?:[ \t]|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;

/** The line's text without its ending. */
function lineText(source: SourceText, index: number): string {
  return source.text
    .slice(source.lineStarts[index], source.lineStarts[index + 1])
    .replace(/(?:\r\n|\n|\r)$/, '');
}

/** Columns of the white space from `at` on, with tab stops of four, as seen from `column`. */
function columnsOfSpace(text: string, at: number, column: number): number {
  let end = column;
  for (let index = at; ; index++) {
    if (text[index] === ' ') end++;
    else if (text[index] === '\t') end += 4 - (end % 4);
    else return end - column;
  }
}

interface Marker {
  /** The column at which the item's content begins. */
  readonly content: number;
  readonly empty: boolean;
  /** Whether it may stand directly below a paragraph's line. */
  readonly interrupts: boolean;
}

function markerOf(body: string, indent: number): Marker | null {
  const match = thematicBreak.test(body) ? null : listMarker.exec(body);
  if (!match) return null;
  const column = indent + match[0].length;
  const empty = blankLine.test(body.slice(match[0].length));
  const space = columnsOfSpace(body, match[0].length, column);
  const content = column + (empty || space > 4 ? 1 : space);
  return { content, empty, interrupts: !empty && (match[1] === undefined || Number(match[1]) === 1) };
}

/** What closes the block that this line opens at the root; null where it opens none that swallows lines. */
function swallowedUntil(body: string): RegExp | null {
  const match = fence.exec(body);
  const run = match?.[1] ?? match?.[2];
  if (run) return new RegExp(`^ {0,3}${run[0]}{${run.length},}[ \\t]*$`);
  for (const { opens, closes } of htmlBlocks) {
    const opener = opens.exec(body);
    if (opener) return closes.test(body.slice(opener[0].length)) ? null : closes;
  }
  return null;
}

/**
 * The lines (0-based) from `first` on at which a file may be cut without changing what either half means:
 * a heading at the root, a block at the root that follows a blank line, or an item of a list at the root (of
 * whose halves one list must be made again). It follows only what can hide such a line: fences, HTML and lists at the root. Where that is in doubt (a fence below a
 * line that may or may not still belong to a list) it stops, and the rest of the file stays whole.
 */
export function* safeCuts(source: SourceText, first: number): Generator<number> {
  let until: RegExp | null = null; // closes the fence or HTML block that is open
  let list = 0; // the column at which the content of the open list item begins; 0 without one
  let doubtful = false; // whether that list may be closed already, or may never have been one
  let html = false; // in lines that begin with a tag: HTML until the next blank line, or else a paragraph
  let emptyItem = false;
  let afterBlank = true;
  for (let index = first; index < source.lineStarts.length; index++) {
    const text = lineText(source, index);
    if (until) {
      if (until.test(text)) until = null;
      afterBlank = false;
      continue;
    }
    if (blankLine.test(text)) {
      if (emptyItem) list = Infinity; // nothing can continue the item, another may continue the list
      emptyItem = html = false;
      afterBlank = true;
      continue;
    }
    const indent = columnsOfSpace(text, 0, 0);
    const body = text.slice(/^[ \t]*/.exec(text)![0].length);
    const opens = indent < 4 ? swallowedUntil(body) : null;
    if (opens && (html || (doubtful && indent >= list))) return;
    const inside = list > 0 && indent >= list;
    const marker = indent < 4 && !inside ? markerOf(body, indent) : null;
    emptyItem = marker?.empty ?? false;
    const wasAfterBlank: boolean = afterBlank;
    afterBlank = false;
    if (html) {
      if (marker) [list, doubtful] = [marker.content, true];
      continue;
    }
    if (inside || indent >= 4) continue;
    const atHeading = indent < 2 && heading.test(body);
    const wasDoubtful: boolean = doubtful;
    const nextItem = marker !== null && list > 0;
    const mayBegin = marker === null || marker.interrupts;
    if (atHeading || (nextItem ? !doubtful && !marker.empty : wasAfterBlank && mayBegin)) {
      yield index;
      list = 0;
      doubtful = false;
    }
    until = opens;
    html = !opens && /^<[/A-Za-z]/.test(body);
    if (marker) {
      doubtful = !marker.interrupts && !(nextItem && !wasDoubtful);
      list = marker.content;
    } else if (opens || interrupts.test(body)) {
      list = 0;
    } else if (list > 0) {
      doubtful = true; // a lazy line of the item's paragraph, or the end of the list
    }
  }
}

/** Front matter: its language, its value's range and the offset at which the Markdown begins. */
export interface FrontMatterRange {
  readonly type: 'yaml' | 'toml';
  readonly from: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly to: number;
  /** The line (0-based) on which the Markdown begins. */
  readonly nextLine: number;
}

const closings = {
  yaml: /(?<![^\n\r])---[ \t]*(?![^\n\r])/,
  toml: /(?<![^\n\r])\+\+\+[ \t]*(?![^\n\r])/,
};

/** Finds `---` (YAML) or `+++` (TOML) front matter on the first line; without a closing line there is none. */
export function frontMatterRange(source: SourceText): FrontMatterRange | null {
  const from = source.text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(source.text.slice(from, from + 80));
  if (!opening) return null;
  const type = opening[1] === '---' ? 'yaml' : 'toml';
  const valueFrom = from + opening[0].length;
  const match = closings[type].exec(source.text.slice(valueFrom));
  if (!match) return null;
  const to = valueFrom + match.index + match[0].length;
  return {
    type,
    from,
    valueFrom,
    valueTo: valueFrom + match.index,
    to,
    nextLine: lineAt(source, to),
  };
}
