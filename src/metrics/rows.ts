import { Buffer, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import Papa from 'papaparse';
import { problemIn, Refusal } from './refusal.ts';

/** A cell: a text, or of a workbook a number, a number that the sheet shows as a percentage, or a moment, as text. */
export type Cell = string | number | { readonly share: number } | { readonly moment: string };

/** A line of an export. `line` is where it begins, 1-based. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Whether the file ends without ending this line, as one does that was cut off. */
  readonly isOpen?: boolean;
}

/** An export as rows, which may be read more than once. */
export interface Table {
  /** The file, and the sheet of a workbook. */
  readonly path: string;
  readonly sheet: string | null;
  rows(): AsyncIterable<readonly Row[]>;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const noText = 'The file is neither UTF-8 nor UTF-16 from here on.';
const noTextHint =
  'Download the export again and give it as it came; if it was saved anew, save it as UTF-8.';

/** How many letters are taken apart at a time: few enough that the cells are gone before more come. */
const taken = 1 << 16;

/** No record of an export is as long as this: a quotation mark was never closed. */
const longest = 1 << 20;

/** The encoding by its mark, or by zeros beside letters; and how many bytes the mark has. */
export function encodingOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (bytes.length > 3 && b === 0 && bytes[3] === 0) return { encoding: 'utf-16le', mark: 0 };
  if (bytes.length > 3 && a === 0 && c === 0) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

/** How many bytes at the end begin a letter of UTF-8 whose rest is still to come. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0xc0) return byte >= (back === 1 ? 0xc0 : back === 2 ? 0xe0 : 0xf0) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** A decoder that takes a file piece by piece; null: the bytes are no text. The one of Node is slow at this. */
function decoderOf(encoding: Encoding): (bytes: Uint8Array, isLast: boolean) => string | null {
  if (encoding !== 'utf-8') {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return (bytes, isLast) => {
      try {
        return decoder.decode(bytes, { stream: !isLast });
      } catch {
        return null;
      }
    };
  }
  let rest = Buffer.alloc(0);
  return (bytes, isLast) => {
    const whole = Buffer.concat([rest, bytes]);
    const open = isLast ? 0 : unfinished(whole);
    rest = whole.subarray(whole.length - open);
    const text = whole.subarray(0, whole.length - open);
    return isUtf8(text) ? text.toString() : null;
  };
}

/** The text of a file piece by piece; null: from here on it is neither UTF-8 nor UTF-16. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let decode: ReturnType<typeof decoderOf> | null = null;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (decode === null) {
      const { encoding, mark } = encodingOf(bytes);
      decode = decoderOf(encoding);
      bytes = bytes.subarray(mark);
    }
    yield decode(bytes, false);
  }
  if (decode) yield decode(new Uint8Array(), true);
}

const lineEnds = (cells: readonly string[]): number => {
  let count = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
};

/** What stands between fields and between lines. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

/** How the lines of a text end, by the first that does. */
export function newlineOf(text: string): Dialect['newline'] {
  const at = text.search(/[\r\n]/);
  if (at < 0 || text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

/**
 * The rows of a text that comes piece by piece, several at a time.
 * @throws Refusal where a quotation never ends, or the text does.
 */
export async function* csvRows(
  path: string,
  texts: AsyncIterable<string | null>,
  { delimiter, newline }: Dialect,
): AsyncGenerator<readonly Row[]> {
  const parser = new Papa.Parser({ delimiter, newline });
  let rest = '';
  let line = 1;
  const parsed = (text: string, isLast: boolean): Row[] => {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    rest = isLast ? '' : text.slice(meta.cursor);
    const rows = data.map((cells): Row => {
      const row = { line, cells };
      line += 1 + (newline === '\r' ? 0 : lineEnds(cells));
      return row;
    });
    const quotes = errors.find(({ type }) => type === 'Quotes');
    if (quotes || rest.length > longest) {
      const at = quotes ? (rows[quotes.row ?? rows.length - 1]?.line ?? line) : line;
      const message = 'A quotation mark is not closed, or stands where none may: the line may be cut off.';
      throw new Refusal(problemIn(path, at, 1, message, 'Download the export again.'));
    }
    return rows;
  };
  for await (const text of texts) {
    if (text === null) throw new Refusal(problemIn(path, line, 1, noText, noTextHint));
    for (let at = 0; at < text.length; at += taken) {
      const whole = rest + text.slice(at, at + taken);
      // A lone carriage return at the end may be half of a line's end.
      yield parsed(whole, false);
    }
  }
  if (rest !== '') {
    const rows = parsed(rest, true);
    // What follows the last line's end is no line.
    const last = rows.at(-1);
    if (last?.cells.length === 1 && last.cells[0] === '') yield rows.slice(0, -1);
    else yield rows.map((row) => (row === last ? { ...row, isOpen: true } : row));
  }
}
