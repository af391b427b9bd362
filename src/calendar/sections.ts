import type { Definition, FootnoteDefinition, List, Nodes, Root, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { lineAt } from '../model/place.ts';
import type { SourceText } from '../model/place.ts';
import { frontMatterRange, safeCuts } from './cuts.ts';
import { containerDepth, maxDepth, maxLength, treeDepth } from './limits.ts';
import { parseMarkdown } from './markdown.ts';

/**
 * A section is closed at the first safe cut after this many units. The parser's cost grows faster than a
 * text's length, and each call has a price of its own: 372,490 units in 20 files took 1.1 s in sections of
 * 1,000, 1.4 s of 500, 1.8 s of 8,000 and 2.1 s whole.
 */
const sectionLength = 1024;

/** A parsed file: its tree, or why it has none, in words for people. */
export type ParsedFile =
  { readonly root: Root; readonly reason: null } | { readonly root: null; readonly reason: string };

interface Section {
  readonly from: number;
  readonly to: number;
  /** Lines before it in the file. */
  readonly line: number;
}

function sectionsOf(source: SourceText, from: number, firstLine: number, length: number): Section[] {
  const sections: Section[] = [];
  let start = { from, line: firstLine };
  for (const line of safeCuts(source, firstLine)) {
    const to = source.lineStarts[line]!;
    if (to - start.from < length) continue;
    sections.push({ ...start, to });
    start = { from: to, line };
  }
  sections.push({ ...start, to: source.text.length });
  return sections;
}

/** Every node below `root`, parents first, without recursion. */
function* nodesBelow(root: Nodes): Generator<Nodes> {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}

function shift(root: Root, offset: number, line: number): void {
  for (const node of nodesBelow(root)) {
    const { start, end } = node.position!;
    // Fresh objects: the parser may use one point in several nodes.
    node.position = {
      start: { line: start.line + line, column: start.column, offset: start.offset! + offset },
      end: { line: end.line + line, column: end.column, offset: end.offset! + offset },
    };
  }
}

/** Parses a section; `definitions` stand before it, so that references to other sections are recognised. */
function parseSection(source: SourceText, section: Section, definitions: string): RootContent[] {
  const root = parseMarkdown(definitions + source.text.slice(section.from, section.to));
  const extraLines = definitions.split('\n').length - 1;
  shift(root, section.from - definitions.length, section.line - extraLines);
  return root.children.filter((node) => node.position!.start.offset! >= section.from);
}

/** The character that makes a list what it is: its bullet, or what follows its numbers. */
function listKind(source: SourceText, list: List): string {
  return /[-+*.)]/.exec(source.text.slice(list.position!.start.offset))![0];
}

/** Puts the nodes of all sections in one row, and makes one list again of a list that was cut. */
function joinSections(source: SourceText, sections: readonly RootContent[][]): RootContent[] {
  const joined: RootContent[] = [];
  for (const [first, ...rest] of sections) {
    const last = joined.at(-1);
    if (
      last?.type === 'list' &&
      first?.type === 'list' &&
      listKind(source, last) === listKind(source, first)
    ) {
      const { end } = last.position!;
      const between = source.text.slice(end.offset, first.position!.start.offset);
      last.spread ||= first.spread || (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
      for (const item of first.children) last.children.push(item);
      last.position!.end = first.position!.end;
    } else if (first) joined.push(first);
    for (const node of rest) joined.push(node);
  }
  return joined;
}

type Definitions = Map<string, Definition | FootnoteDefinition>;

function definitionsIn(sections: readonly RootContent[][]): Definitions {
  const found: Definitions = new Map();
  for (const children of sections) {
    for (const node of nodesBelow({ type: 'root', children })) {
      if (node.type !== 'definition' && node.type !== 'footnoteDefinition') continue;
      const key = (node.type === 'footnoteDefinition' ? '^' : '') + normalizeIdentifier(node.identifier);
      if (!found.has(key)) found.set(key, node);
    }
  }
  return found;
}

const bracketed = /\[((?:\\.|[^[\]\\])*)\]/gs;

/** The definitions of other sections that this one may refer to, as Markdown that stands before it. */
function missingDefinitions(source: SourceText, section: Section, all: Definitions): string {
  const missing = new Set<string>();
  for (const [, label = ''] of source.text.slice(section.from, section.to).matchAll(bracketed)) {
    const written = label.replace(/[\r\n][ \t>]*/g, ' ');
    const from = all.get(normalizeIdentifier(written))?.position!.start.offset;
    const isElsewhere = from !== undefined && (from < section.from || from >= section.to);
    if (isElsewhere) missing.add(`[${written}]: x`);
  }
  // A blank line ends each definition, and the rule the last footnote.
  return missing.size > 0 ? `${[...missing].join('\n\n')}\n\n***\n\n` : '';
}

/** Makes links and images of references, which are thus gone from the tree. */
function resolveReferences(root: Root, definitions: Definitions): void {
  for (const node of nodesBelow(root)) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
    const definition = definitions.get(normalizeIdentifier(node.identifier));
    if (definition?.type !== 'definition') continue;
    const type = node.type === 'linkReference' ? 'link' : 'image';
    Object.assign(node, { type, url: definition.url, title: null });
  }
}

function frontMatterNode(source: SourceText): { node: RootContent | null; next: number; line: number } {
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

function parsed(source: SourceText, length: number): Root {
  const front = frontMatterNode(source);
  const sections = sectionsOf(source, front.next, front.line, length);
  const trees = sections.map((section) => parseSection(source, section, ''));
  const definitions = definitionsIn(trees);
  if (definitions.size > 0 && sections.length > 1) {
    for (const [index, section] of sections.entries()) {
      const missing = missingDefinitions(source, section, definitions);
      if (missing) trees[index] = parseSection(source, section, missing);
    }
  }
  const root: Root = {
    type: 'root',
    children: [...(front.node ? [front.node] : []), ...joinSections(source, trees)],
  };
  resolveReferences(root, definitions);
  return root;
}

function refused(reason: string): ParsedFile {
  return { root: null, reason };
}

/**
 * Parses a calendar file: its tree with the positions of the whole file, front matter first, references made
 * links and images. The file is cut into sections before parsing, because the parser is slower than linear;
 * the tree is the same as that of the whole, whatever the least `length` of a section (white space at the end
 * of a fence that was not closed aside). Never throws: what is too long, too deep or beyond the parser
 * has no tree but a reason.
 */
export function parseSections(source: SourceText, length = sectionLength): ParsedFile {
  if (source.text.length > maxLength) {
    return refused('The file is longer than 2 MiB and was not read. Split it into several files.');
  }
  const tooDeep = `The file nests quotes, lists or formatting more than ${maxDepth} deep and was not read.`;
  if (containerDepth(source, maxDepth) > maxDepth) return refused(tooDeep);
  try {
    const root = parsed(source, length);
    return treeDepth(root) > maxDepth ? refused(tooDeep) : { root, reason: null };
  } catch {
    // The parser's own limits: it recurses, and its messages may hold text of the file.
    return refused('The file could not be read as Markdown.');
  }
}
