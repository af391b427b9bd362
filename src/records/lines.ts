/** A line and its number, 1-based. `isOpen`: the file ends without ending the line. */
export interface Line {
  readonly text: string;
  readonly number: number;
  readonly isOpen: boolean;
}

const newline = 10;

/**
 * The lines of a file that is read piece by piece, several at a time; only the last, unfinished one is kept. A
 * newline never stands inside a character of UTF-8, so each run of whole lines is decoded at once.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let rest: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline);
    if (end < 0) {
      rest.push(chunk);
      continue;
    }
    const whole = joined([...rest, chunk.subarray(0, end)]);
    rest = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : [];
    yield decoder
      .decode(whole)
      .split('\n')
      .map((text) => ({ text, number: ++number, isOpen: false }));
  }
  const last = decoder.decode(joined(rest));
  if (last !== '') yield [{ text: last, number: number + 1, isOpen: true }];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
