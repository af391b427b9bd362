import { count } from './words.ts';

const encoder = new TextEncoder();
const SEPARATOR = '\n\n';

/** Bytes in UTF-8, which is never less than the characters that a host may count instead. */
function size(text: string): number {
  return encoder.encode(text).length;
}

/** Says what was left out. */
function omission(blocks: number): string[] {
  return blocks > 0 ? [`**${count(blocks, 'part')} of this report did not fit here.**`] : [];
}

/**
 * Joins blocks, as many as fit into `limit` bytes in the order given, and counts the rest. Head and foot always
 * stay, unless the limit is below what they need.
 */
export function fit(
  head: readonly string[],
  blocks: readonly string[],
  foot: readonly string[],
  limit: number,
): string {
  const join = (shown: readonly string[]): string =>
    `${[...head, ...shown, ...omission(blocks.length - shown.length), ...foot].join(SEPARATOR)}\n`;
  const whole = join(blocks);
  if (size(whole) <= limit) return whole;
  let left = limit - size(join([])) - SEPARATOR.length;
  const end = blocks.findIndex((block) => (left -= size(block) + SEPARATOR.length) < 0);
  return join(blocks.slice(0, end === -1 ? 0 : end));
}
