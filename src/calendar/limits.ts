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

const blankLines = /\n[ \t\r]*\n/;
/** What makes the parser begin a new piece within a paragraph. */
const marks = /[_*&@.]/g;
const ofBlock = (block: string): number => block.length * (block.match(marks)?.length ?? 0) * 5e-7;

/**
 * Milliseconds that parsing may take at worst, to decide whether a text may be parsed where nothing can stop it.
 * An ordinary text costs 0.2 µs a unit. Within a paragraph the parser copies what it has for each piece it adds:
 * of 100,000 units, `a_b` repeated takes 1.5 s, `&amp;` 0.6 s, addresses 0.3 s, at 200,000 four times as much.
 */
export function worstParsingTime(text: string): number {
  // What is short by itself need not be looked into.
  const blocks = text.length < 32_768 ? [text] : text.split(blankLines);
  return blocks.reduce((time, block) => time + ofBlock(block), text.length * 0.0005);
}
