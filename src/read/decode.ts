import { sourceText } from '../model/place.ts';
import type { SourceText } from '../model/place.ts';
import { problemAt } from './problem.ts';
import type { DocumentProblem } from './problem.ts';

/** The largest document that is read, in bytes. */
export const documentLimit = 1024 * 1024;

export interface Decoded {
  /** Null where the bytes could not be read as text. */
  readonly source: SourceText | null;
  readonly problem: DocumentProblem | null;
}

const asUtf8 = 'Save the file as UTF-8 (in the editor: Save with encoding, UTF-8).';

/** The encoding that bytes seem to be in, where it is a wide one: by their mark, or by zeros beside ASCII. */
function wideEncoding(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  if (bytes.length < 4 || bytes.length % 2) return null;
  return (a === 0 && b !== 0 && c === 0 && d !== 0) || (a !== 0 && b === 0 && c !== 0 && d === 0)
    ? 'UTF-16'
    : null;
}

/**
 * Where in the decoded text the first byte stands that is not UTF-8, or -1. A replacement character that was
 * itself written as UTF-8 is no error, so each one is compared with the bytes it came from.
 */
function firstBadOffset(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
    byte += encoder.encode(text.slice(from, at)).length;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    byte += 3;
    from = at + 1;
  }
  return -1;
}

function refuse(source: SourceText, at: number, message: string, hint: string | null): Decoded {
  return { source: null, problem: problemAt(source, at, at, message, hint) };
}

/**
 * Decodes a file. UTF-8 alone is read; a byte order mark at its beginning is dropped, so that line 1, column 1 is
 * the first character proper.
 *
 * @param path The printed path of the file.
 * @param limit The largest size that is read, in bytes.
 */
export function decode(path: string, bytes: Uint8Array, limit = documentLimit): Decoded {
  const nothing = sourceText(path, '');
  if (bytes.length > limit) {
    const message = `The file is too large: it has ${bytes.length} bytes, and at most ${limit} are read.`;
    return refuse(nothing, 0, message, 'Split it into several files.');
  }
  const wide = wideEncoding(bytes);
  if (wide) return refuse(nothing, 0, `The file is encoded in ${wide}; only UTF-8 is read.`, asUtf8);

  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const source = sourceText(path, mark ? text.slice(1) : text);
  const bad = firstBadOffset(text, bytes);
  if (bad >= 0) return refuse(source, bad - mark, 'The file is not UTF-8 from this character on.', asUtf8);
  const zero = source.text.indexOf('\0');
  if (zero >= 0)
    return refuse(
      source,
      zero,
      'The file holds a NUL character here, so it is no text file.',
      'Delete the character.',
    );
  return { source, problem: null };
}
