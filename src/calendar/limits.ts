import type { Nodes } from 'mdast';
import type { SourceText } from '../model/place.ts';

/** Files longer than this many UTF-16 units are not parsed. */
export const maxLength = 2 * 1024 * 1024;

/** Files nested deeper than this are not parsed, and trees deeper than this are not read. */
export const maxDepth = 100;

const marker = /^(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/;

/**
 * An upper estimate of how deep quotes and lists nest, from the markers at the beginning of each line. Linear,
 * so that it may be asked before parsing; it stops at the first line beyond `limit`.
 */
export function containerDepth(source: SourceText, limit: number): number {
  const open: number[] = []; // columns of the list markers above that may still be open
  let deepest = 0;
  for (const start of source.lineStarts) {
    let quotes = 0;
    let lists = 0;
    let at = start;
    for (;;) {
      while (source.text[at] === ' ' || source.text[at] === '\t') at++;
      const match = marker.exec(source.text.slice(at, at + 11));
      if (!match) break;
      if (match[0] === '>') quotes++;
      else {
        const column = at - start;
        while (open.length > lists && open.at(-1)! >= column) open.pop();
        open.push(column);
        lists++;
      }
      at += match[0].length;
      deepest = Math.max(deepest, quotes + open.length);
      if (deepest > limit) return deepest;
    }
    const atRoot = at === start && source.text[at] !== '\n' && source.text[at] !== '\r';
    if (atRoot) open.length = 0;
  }
  return deepest;
}

/** How deep the tree is, counted without recursion. */
export function treeDepth(root: Nodes): number {
  let level: Nodes[] = [root];
  let depth = 0;
  while (level.length > 0) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    depth++;
  }
  return depth;
}

const special = /[\t\n\r!-/:-@[-`{-~]/g;
const blankLines = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))+/;
const lineEnd = /\r\n|\n|\r/;
const tableHead = /^(\|[^\r\n\\]*\|)[ \t]*(?:\r\n|\n|\r)(\|(?:[ \t]*:?-+:?[ \t]*\|)+)[ \t]*(?:\r\n|\n|\r)/;

const pipesIn = (text: string): number => text.split('|').length;

/** What the parser goes over at once: the rows of a table each by itself, any other block as a whole. */
function partsOf(block: string): readonly string[] {
  const [, head = '', rule = ''] = tableHead.exec(block) ?? [];
  if (head === '' || pipesIn(head) !== pipesIn(rule)) return [block];
  const rows = block.split(lineEnd);
  return rows.every((row) => row === '' || row.startsWith('|')) ? rows : [block];
}

/**
 * Milliseconds that parsing may take at worst, to decide whether a text may be parsed where nothing can stop
 * it. An ordinary text costs 1.5 to 4 µs a unit. Within a block the parser goes over the rest for each mark it
 * cannot pair: measured on repeated patterns of 16,000 units, in ns for each unit and mark of a block, `*a_ `
 * 14 to 23 (1.8 s), `a <!X ` and `~~a` 4, `](` 2, `[a](` and lines of one letter 1 to 2. (117 KB of `a <!X `
 * in one paragraph take 25 s.) Ordinary calendars are below 10 ms a KiB.
 */
export function worstParsingTime(text: string): number {
  let time = text.length * 0.004;
  for (const block of text.split(blankLines)) {
    for (const part of partsOf(block)) time += part.length * (part.match(special)?.length ?? 0) * 2e-5;
  }
  return time;
}
