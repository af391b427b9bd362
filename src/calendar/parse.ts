import type { Definition, Nodes, Root, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { lineAt } from '../model/place.ts';
import type { SourceText } from '../model/place.ts';
import { frontMatterRange } from './front-range.ts';
import { containerDepth, maxDepth, maxLength, treeDepth } from './limits.ts';
import { parseMarkdown } from './markdown.ts';

/** A parsed file: its tree, or why it has none, in words for people. */
export type ParsedFile =
  { readonly root: Root; readonly reason: null } | { readonly root: null; readonly reason: string };

/** Every node below `root`, parents first, without recursion. */
function* nodesBelow(root: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}

/** Moves every position of a tree that was parsed without what stands before it. */
function shift(root: Root, offset: number, line: number): void {
  for (const { position } of nodesBelow(root)) {
    for (const point of [position!.start, position!.end]) {
      point.line += line;
      point.offset! += offset;
    }
  }
}

/** Makes links and images of references, which are thus gone from the tree. */
function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  const references: Nodes[] = [];
  for (const node of nodesBelow(root)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') references.push(node);
    if (node.type !== 'definition') continue;
    const key = normalizeIdentifier(node.identifier);
    if (!definitions.has(key)) definitions.set(key, node);
  }
  for (const node of references) {
    if (!('identifier' in node)) continue;
    const url = definitions.get(normalizeIdentifier(node.identifier))?.url;
    const type = node.type === 'linkReference' ? 'link' : 'image';
    if (url !== undefined) Object.assign(node, { type, url, title: null });
  }
}

interface FrontMatter {
  readonly node: RootContent | null;
  /** Where the Markdown begins. */
  readonly next: number;
  /** Lines before that. */
  readonly line: number;
}

function frontMatterNode(source: SourceText): FrontMatter {
  const found = frontMatterRange(source);
  if (!found) return { node: null, next: source.text.startsWith('\uFEFF') ? 1 : 0, line: 0 };
  const point = (offset: number) => {
    const line = lineAt(source, offset);
    return { line, column: offset - source.lineStarts[line - 1]! + 1, offset };
  };
  const value = source.text.slice(found.valueFrom, found.valueTo).replace(/(?:\r\n|\n|\r)$/, '');
  const position = { start: point(found.from), end: point(found.to) };
  const node = { type: found.type, value, position };
  return { node, next: source.lineStarts[found.nextLine] ?? source.text.length, line: found.nextLine };
}

function parsed(source: SourceText): Root {
  const front = frontMatterNode(source);
  const root = parseMarkdown(source.text.slice(front.next));
  if (front.next > 0) shift(root, front.next, front.line);
  if (front.node) root.children.unshift(front.node);
  resolveReferences(root);
  return root;
}

function refused(reason: string): ParsedFile {
  return { root: null, reason };
}

/**
 * Parses a calendar file: its tree with the positions of the whole file, front matter first, references made
 * links and images. Never throws: what is too long, too deep or beyond the parser has no tree but a reason.
 */
export function parseCalendar(source: SourceText): ParsedFile {
  if (source.text.length > maxLength) {
    return refused('The file is longer than 2 MiB and was not read. Split it into several files.');
  }
  const tooDeep = `The file nests quotes, lists or formatting more than ${maxDepth} deep and was not read.`;
  if (containerDepth(source, maxDepth) > maxDepth) return refused(tooDeep);
  try {
    const root = parsed(source);
    return treeDepth(root) > maxDepth ? refused(tooDeep) : { root, reason: null };
  } catch {
    // The parser's own limits; its messages may hold text of the file.
    return refused('The file could not be read as Markdown.');
  }
}
