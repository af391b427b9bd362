import type {
  Code,
  Html,
  InlineCode,
  Link,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Table,
  Text,
} from 'mdast';
import { lineAt } from '../model/place.ts';
import type { SourceText } from '../model/place.ts';
import { appendValue } from './lex.ts';
import { addressOf, plainText, writeImage } from './published-links.ts';
import type { PublishedText, Writer } from './writer.ts';
import { apart, appendLines, appendText, appendVerbatim, hide, rangeOf } from './writer.ts';
import { TextBuilder, sliceText, trimText } from './mapped.ts';
import type { Clip } from './mapped.ts';

const breakTag = /^<br[ \t]*\/?>$/i;

function writeCode(out: Writer, node: Code): void {
  const { from, to } = rangeOf(node);
  const line = lineAt(out.source, from) - 1;
  const fence = /^(?:`{3,}|~{3,})/.exec(out.source.text.slice(from, to))?.[0];
  if (fence) {
    const end = Math.min(to, out.source.lineStarts[line + 1] ?? to);
    hide(out, (builder) => appendVerbatim(builder, out.source, from + fence.length, end));
  }
  appendLines(out.text, node.value, out.source, fence ? line + 1 : line, to);
}

/** Comments, scripts, declarations and tags: what a browser does not show. */
const markup = /<!--.*?(?:-->|$)|<(script|style)\b.*?(?:<\/\1>|$)|<[!?/A-Za-z][^<>]*(?:>|$)/gis;

/** Writes what HTML shows, and hides its markup. */
function writeHtml(out: Writer, node: Html): void {
  const { from, to } = rangeOf(node);
  const html = apart(out, (builder) =>
    appendLines(builder, node.value, out.source, lineAt(out.source, from) - 1, to),
  );
  let shown = 0;
  for (const { index, 0: tag } of html.text.matchAll(markup)) {
    appendText(out.text, sliceText(html, shown, index));
    shown = index + tag.length;
    const hidden = sliceText(html, index, shown);
    if (breakTag.test(tag))
      for (const { from, to } of hidden.segments.slice(0, 1)) out.text.append('\n', from, to);
    else out.hidden.push(hidden);
  }
  appendText(out.text, sliceText(html, shown));
}

function isBreak(node: Nodes | undefined): boolean {
  return node?.type === 'html' && breakTag.test(node.value);
}

/** Writes a text; after a `<br>` without the line break that follows, since both are one break to readers. */
function writeText(out: Writer, node: Text, afterBreak: boolean): void {
  const { from, to } = rangeOf(node);
  const slice = out.source.text.slice(from, to);
  const broken = afterBreak ? /^[ \t]*(?:\r\n|\n|\r)/.exec(node.value)?.[0] : undefined;
  if (broken === undefined) appendValue(out.text, node.value, slice, from, 'text');
  else {
    const rest = appendValue(new TextBuilder({ from: 0, to: 0 }), broken, slice, from, 'text');
    appendValue(out.text, node.value.slice(broken.length), slice.slice(rest - from), rest, 'text');
  }
}

function writeInlineCode(out: Writer, node: InlineCode): void {
  const { from, to } = rangeOf(node);
  const raw = out.source.text.slice(from, to);
  const ticks = /^`*/.exec(raw)![0].length;
  const inner = raw.slice(ticks, raw.length - ticks);
  // One space or line break on each side is no part of the value where both sides have one.
  const padded = /^[ \r\n].*[ \r\n]$/s.test(inner) && /[^ \r\n]/.test(inner);
  const start = padded ? /^(?: |(?:\r\n|\n|\r)[ \t>]*)/.exec(inner)![0].length : 0;
  appendValue(out.text, node.value, inner.slice(start), from + ticks + start, 'code');
}

function writeLink(out: Writer, node: Link): void {
  const said = plainText(node);
  const range = rangeOf(node);
  writeInlines(out, node.children);
  if (['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + said)) {
    const child = node.children[0] ? rangeOf(node.children[0]) : range;
    out.links.push(apart(out, (builder) => builder.append(node.url, child.from, child.to)));
    if (node.title) addressOf(out, node, rangeOf(node.children.at(-1) ?? node).to);
    return;
  }
  const last = node.children.at(-1);
  const url = addressOf(out, node, last ? rangeOf(last).to : range.from + 1);
  out.links.push(url);
  out.text.separate(' ');
  appendText(out.text, url);
}

function writeInlines(out: Writer, nodes: readonly PhrasingContent[]): void {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'text') writeText(out, node, isBreak(nodes[index - 1]));
    else write(out, node);
  }
}

function writeBlocks(out: Writer, nodes: readonly Nodes[], separator: string): void {
  for (const [index, node] of nodes.entries()) {
    if (index > 0) out.text.separate(separator);
    write(out, node);
  }
}

function writeItem(out: Writer, item: ListItem): void {
  const { from, to } = rangeOf(item);
  const first = item.children[0];
  const raw = out.source.text.slice(from, first ? rangeOf(first).from : to);
  const mark = /^(?:[-+*]|\d{1,9}[.)])[ \t]*(?:\[[ xX]\][ \t]*)?/.exec(raw)?.[0] ?? '';
  out.text.append(mark, from, from + mark.length);
  if (mark.length < raw.length) out.text.separate(' ');
  writeBlocks(out, item.children, item.spread ? '\n\n' : '\n');
}

function writeList(out: Writer, list: List): void {
  for (const [index, item] of list.children.entries()) {
    if (index > 0) out.text.separate(list.spread ? '\n\n' : '\n');
    writeItem(out, item);
  }
}

function writeTable(out: Writer, table: Table): void {
  for (const row of table.children) {
    out.text.separate('\n');
    write(out, row);
  }
}

function write(out: Writer, node: Nodes): void {
  const { from, to } = rangeOf(node);
  switch (node.type) {
    case 'text':
      return writeText(out, node, false);
    case 'inlineCode':
      return writeInlineCode(out, node);
    case 'break':
      return out.text.append('\n', from, to);
    case 'html':
      return writeHtml(out, node);
    case 'code':
      return writeCode(out, node);
    case 'link':
      return writeLink(out, node);
    case 'image':
      return writeImage(out, node);
    case 'footnoteReference':
      return out.text.append(out.source.text.slice(from, to), from, to);
    case 'definition':
      return hide(out, (builder) => appendVerbatim(builder, out.source, from, to));
    case 'list':
      return writeList(out, node);
    case 'listItem':
      return writeItem(out, node);
    case 'table':
      return writeTable(out, node);
    case 'tableRow':
      return writeBlocks(out, node.children, ' | ');
    case 'footnoteDefinition':
      hide(out, (builder) => appendVerbatim(builder, out.source, from, from + node.label!.length + 4));
      return writeBlocks(out, node.children, '\n\n');
    case 'root':
    case 'blockquote':
      return writeBlocks(out, node.children, '\n\n');
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
      return writeInlines(out, node.children);
    case 'thematicBreak':
    case 'yaml':
    case 'toml':
    case 'linkReference': // `parseCalendar` has made links and images of these
    case 'imageReference':
      return;
  }
}

const inlineTypes: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'html',
  'link',
  'image',
  'footnoteReference',
]);

function isInline(node: Nodes): node is PhrasingContent {
  return inlineTypes.has(node.type);
}

/**
 * What readers of a post will see of these nodes, without white space at both ends, and the way back to the
 * source. `clip` leaves out what lies outside a range of the source, so that a text may begin behind a label
 * and end before the next; where the range cuts something that does not correspond unit by unit, that is left out.
 *
 * Emphasis, `#`, `>` and fences are resolved; list marks, numbers and task boxes stay as written, without their
 * indentation; a line break is a newline whether soft, hard or `<br>`; blocks stand a blank line apart, items of
 * a tight list and rows of a table a newline, cells ` | `; a link is its text and its address, once if equal.
 */
export function publishedText(
  nodes: readonly Nodes[],
  source: SourceText,
  clip: Partial<Clip> = {},
): PublishedText {
  const whole = { from: clip.from ?? 0, to: clip.to ?? source.text.length };
  const out: Writer = {
    source,
    clip: whole,
    text: new TextBuilder(whole),
    hidden: [],
    images: [],
    links: [],
  };
  if (nodes.every((node) => isInline(node))) writeInlines(out, nodes);
  else writeBlocks(out, nodes, '\n\n');
  return { ...trimText(out.text.build()), hidden: out.hidden, images: out.images, links: out.links };
}
