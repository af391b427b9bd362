import type { Image, Link, Nodes } from 'mdast';
import { appendValue } from './lex.ts';
import type { MappedText } from './mapped.ts';
import type { Writer } from './writer.ts';
import { apart, hide, rangeOf } from './writer.ts';

/** What a node says, without its map. */
export function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** The address after a label that ends at `labelEnd`, and the title after it, which is hidden. */
export function addressOf(out: Writer, node: Link | Image, labelEnd: number): MappedText {
  const { to } = rangeOf(node);
  const opening = /^\]\([ \t\r\n>]*<?/.exec(out.source.text.slice(labelEnd, to));
  if (!opening) return apart(out, (builder) => builder.append(node.url, labelEnd, to));
  const from = labelEnd + opening[0].length;
  let end = from;
  const url = apart(out, (builder) => {
    end = appendValue(builder, node.url, out.source.text.slice(from, to), from, 'text');
  });
  const quote = /^>?[ \t\r\n>]*["'(]/.exec(out.source.text.slice(end, to));
  if (node.title && quote) {
    const start = end + quote[0].length;
    hide(out, (builder) =>
      appendValue(builder, node.title!, out.source.text.slice(start, to), start, 'text'),
    );
  }
  return url;
}

/** Where the label that begins at `at` ends: at its closing bracket. */
function labelEnd(text: string, at: number, to: number): number {
  let depth = 0;
  for (let index = at; index < to; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '[') depth++;
    else if (text[index] === ']' && depth-- === 0) return index;
  }
  return to;
}

export function writeImage(out: Writer, node: Image): void {
  const { from, to } = rangeOf(node);
  const end = labelEnd(out.source.text, from + 2, to);
  const slice = out.source.text.slice(from + 2, end);
  const alt = apart(out, (builder) => appendValue(builder, node.alt ?? '', slice, from + 2, 'text'));
  const url = addressOf(out, node, end);
  if (to > out.clip.from && from < out.clip.to) out.images.push({ from, to, alt, url });
}
