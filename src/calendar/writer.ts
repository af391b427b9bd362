import type { SourceText } from '../model/place.ts';
import type { Nodes } from 'mdast';
import { TextBuilder, trimText } from './mapped.ts';
import type { Clip, MappedText } from './mapped.ts';

/** An image of a text; its alternative text is no part of the text. */
export interface PublishedImage extends Clip {
  readonly alt: MappedText;
  readonly url: MappedText;
}

/** What readers will see of a part of a file, and what they will not. */
export interface PublishedText extends MappedText {
  /** What is in the source and not in the text: HTML, comments, titles of links, definitions. */
  readonly hidden: readonly MappedText[];
  readonly images: readonly PublishedImage[];
  /** The addresses of links, which are in the text as well. */
  readonly links: readonly MappedText[];
}

export interface Writer {
  readonly source: SourceText;
  readonly clip: Clip;
  readonly text: TextBuilder;
  readonly hidden: MappedText[];
  readonly images: PublishedImage[];
  readonly links: MappedText[];
}

const lineEnding = /\r\n|\n|\r/;

export function rangeOf(node: Nodes): Clip {
  return { from: node.position!.start.offset!, to: node.position!.end.offset! };
}

/** A text of its own, within the writer's clip. */
export function apart(out: Writer, write: (builder: TextBuilder) => void): MappedText {
  const builder = new TextBuilder(out.clip);
  write(builder);
  return builder.build();
}

/** Appends a text that was mapped before. */
export function appendText(builder: TextBuilder, { text, segments }: MappedText): void {
  for (const { start, end, from, to } of segments) builder.append(text.slice(start, end), from, to);
}

export function hide(out: Writer, write: (builder: TextBuilder) => void): void {
  const hidden = trimText(apart(out, write));
  if (hidden.text !== '') out.hidden.push(hidden);
}

/** Appends a value whose lines are the ends of the source's lines, from the 0-based `line` on, up to `to`. */
export function appendLines(
  builder: TextBuilder,
  value: string,
  source: SourceText,
  line: number,
  to: number,
): void {
  let breakFrom = 0;
  for (const [index, text] of value.split(lineEnding).entries()) {
    const start = source.lineStarts[line + index] ?? source.text.length;
    const next = source.lineStarts[line + index + 1] ?? source.text.length;
    let end = Math.max(start, Math.min(next, to));
    while (end > start && '\r\n'.includes(source.text[end - 1]!)) end--;
    let same = 0; // a tab that is partly a container's prefix is spaces in the value
    while (same < text.length && same < end - start) {
      const unit = source.text[end - 1 - same]!;
      if ((unit === '\0' ? '\uFFFD' : unit) !== text[text.length - 1 - same]) break;
      same++;
    }
    const from = end - same;
    if (index > 0) builder.append('\n', breakFrom, from);
    builder.append(text.slice(0, text.length - same), start, from);
    builder.append(text.slice(text.length - same), from, end);
    breakFrom = end;
  }
}

export function appendVerbatim(builder: TextBuilder, source: SourceText, from: number, to: number): void {
  let start = from;
  for (const { index, 0: ending } of source.text.slice(from, to).matchAll(/\r\n|\n|\r/g)) {
    builder.append(source.text.slice(start, from + index), start, from + index);
    builder.append('\n', from + index, from + index + ending.length);
    start = from + index + ending.length;
  }
  builder.append(source.text.slice(start, to), start, to);
}

/** A range of the source as it stands, with newlines for its line endings. */
export function verbatimText(source: SourceText, from: number, to: number): MappedText {
  const builder = new TextBuilder({ from, to });
  appendVerbatim(builder, source, from, to);
  return builder.build();
}
