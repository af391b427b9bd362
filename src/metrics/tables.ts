import { Buffer } from 'node:buffer';
import type { Sources } from '../read/sources.ts';
import { fit, type ColumnWishes } from './recognise.ts';
import { problemIn, Refusal } from './refusal.ts';
import {
  csvRows,
  encodingOf,
  newlineOf,
  textOf,
  type Cell,
  type Dialect,
  type Row,
  type Table,
} from './rows.ts';

/** Reads a workbook: its sheets, row by row. Throws where it is none. */
export type ReadSheets = (
  bytes: Uint8Array,
) => Promise<readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[]>;

/** How many of the first rows may come before the header. */
export const preamble = 25;
/** The largest workbook that is read, in bytes, and the largest that it may unpack to. */
const workbookLimit = 64 << 20;
const unpackedLimit = 512 << 20;

/** The first rows. */
export async function head(rows: AsyncIterable<readonly Row[]>, count: number): Promise<Row[]> {
  const first: Row[] = [];
  for await (const batch of rows) {
    first.push(...batch.slice(0, count));
    if (first.length >= count) break;
  }
  return first.slice(0, count);
}

async function* chunksOf(sources: Sources, path: string): AsyncGenerator<Uint8Array> {
  const stream = await sources.stream(path);
  if ('absent' in stream)
    throw new Refusal(problemIn(path, 1, 1, `The file cannot be read: it is ${stream.absent}.`));
  yield* stream.chunks;
}

/** The beginning of a file, decoded; the last, perhaps incomplete, letters are left off. */
async function beginning(sources: Sources, path: string): Promise<{ bytes: Uint8Array; text: string }> {
  for await (const bytes of chunksOf(sources, path)) {
    const part = bytes.subarray(0, 1 << 18);
    const { encoding, mark } = encodingOf(part);
    return { bytes: part, text: new TextDecoder(encoding).decode(part.subarray(mark)) };
  }
  return { bytes: new Uint8Array(), text: '' };
}

const delimiters = [',', ';', '\t'];

/** The delimiter under which the beginning of a file looks most like an export. */
async function dialectOf(path: string, text: string, wishes: ColumnWishes): Promise<Dialect> {
  const newline = newlineOf(text);
  async function* once(): AsyncGenerator<string> {
    yield text;
  }
  let best: { dialect: Dialect; score: number } | null = null;
  for (const delimiter of delimiters) {
    const dialect = { delimiter, newline };
    // What is cut off at the end of the beginning is no fault of the file.
    const rows = await head(csvRows(path, once(), dialect), preamble).catch(() => []);
    const score = fit(rows, wishes);
    if (best === null || score > best.score) best = { dialect, score };
  }
  return best!.dialect;
}

async function csvTable(sources: Sources, path: string, text: string, wishes: ColumnWishes): Promise<Table> {
  const dialect = await dialectOf(path, text, wishes);
  return { path, sheet: null, rows: () => csvRows(path, textOf(chunksOf(sources, path)), dialect) };
}

/** XLSX is a ZIP file, XLS a compound file. */
const isWorkbook = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);

/** Whether a ZIP file is no workbook, such as what TikTok packs its tables into. */
const isArchive = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  unpackedSize(bytes) > 0 &&
  !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/');

/** What a ZIP file says that it unpacks to, in bytes, by its central directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = 0; at + 46 <= bytes.length; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
      size += view.getUint32(at + 24, true);
  return size;
}

async function workbookTables(sources: Sources, path: string, readSheets: ReadSheets): Promise<Table[]> {
  const answer = await sources.read(path, workbookLimit);
  const refuse = (message: string): never => {
    throw new Refusal(problemIn(path, 1, 1, message, 'Export as CSV, or save the sheet as CSV (UTF-8).'));
  };
  if (!('bytes' in answer)) return refuse(`The workbook cannot be read: it is ${answer.absent}.`);
  if (isArchive(answer.bytes))
    throw new Refusal(
      problemIn(
        path,
        1,
        1,
        'This is a ZIP archive, not an export.',
        'Unpack it, and give the files that are in it.',
      ),
    );
  if (unpackedSize(answer.bytes) > unpackedLimit) return refuse('The workbook unpacks to more than is read.');
  const sheets = await readSheets(answer.bytes).catch(() =>
    refuse('The workbook is damaged, or locked with a password.'),
  );
  return sheets.map(({ name, rows }) => ({
    path,
    sheet: name,
    async *rows() {
      yield rows.map((cells, index) => ({ line: index + 1, cells }));
    },
  }));
}

/** The tables of a file: one of a CSV file, one a sheet of a workbook. @throws Refusal where it is neither. */
export async function tablesOf(
  sources: Sources,
  path: string,
  wishes: ColumnWishes,
  readSheets: ReadSheets,
): Promise<Table[]> {
  const { bytes, text } = await beginning(sources, path);
  if (text.trim() === '') throw new Refusal(problemIn(path, 1, 1, 'The file is empty.', 'Export again.'));
  if (/^\s*<[!?a-z]/i.test(text)) {
    const message = 'This is a web page, not an export, whatever its name says.';
    throw new Refusal(problemIn(path, 1, 1, message, 'Log in to the channel and download the export again.'));
  }
  return isWorkbook(bytes)
    ? workbookTables(sources, path, readSheets)
    : [await csvTable(sources, path, text, wishes)];
}
