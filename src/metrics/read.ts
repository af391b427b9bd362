import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { cleaner, type Exported, type Zones } from './clean.ts';
import { collect, type Collected } from './collect.ts';
import { fit, recognise, type ColumnWishes, type Layout } from './recognise.ts';
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
import { Surveyor, type WritingWishes } from './survey.ts';

/** Reads a workbook: its sheets, row by row. Throws where it is none. */
export type ReadSheets = (
  bytes: Uint8Array,
) => Promise<readonly { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[]>;

export type ImportWishes = ColumnWishes & WritingWishes;

/** A post on its way: which, from which line, what it says. */
export interface Seen {
  readonly post: Exported;
  readonly path: string;
  readonly line: number;
  /** What the post says; kept nowhere. */
  text(): string;
}

/** One table of an export as read. */
export interface Read {
  readonly path: string;
  readonly sheet: string | null;
  readonly layout: Layout;
  readonly counts: {
    readonly posts: number;
    readonly blank: number;
    readonly totals: number;
    readonly rounded: number;
  };
}

/** An export as read: its tables, what is wrong with it, what was left out of it. */
export interface Answer {
  readonly reads: readonly Read[];
  readonly problems: readonly DocumentProblem[];
  readonly left: readonly string[];
}

/** How many of the first rows may come before the header. */
const preamble = 25;
/** The largest workbook that is read, in bytes, and the largest that it may unpack to. */
const workbookLimit = 64 << 20;
const unpackedLimit = 512 << 20;

async function head(rows: AsyncIterable<readonly Row[]>, count: number): Promise<Row[]> {
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

/** Goes through a table twice: first to see that all of it can be read, then to read it. */
async function readTable(
  table: Table,
  layout: Layout,
  wishes: WritingWishes,
  zones: Zones,
  into: Collected,
  watch: (seen: Seen) => void,
): Promise<Answer> {
  const { path } = table;
  const surveyor = new Surveyor(path, layout, wishes);
  let skip = layout.headerRow + 1;
  for await (const batch of table.rows()) {
    for (const row of skip > 0 ? batch.slice(skip) : batch) surveyor.see(row);
    skip = Math.max(0, skip - batch.length);
    if (surveyor.isHopeless) break;
  }
  const survey = surveyor.done();
  if (survey.problems.length > 0) return { reads: [], problems: survey.problems, left: [] };
  const { clean, metrics, textOf: saying } = cleaner(layout, survey, zones);
  skip = layout.headerRow + 1;
  for await (const batch of table.rows()) {
    for (const row of skip > 0 ? batch.slice(skip) : batch) {
      const post = clean(row);
      if (post === null) continue;
      collect(into, post, path, row.line, metrics);
      watch({ post, path, line: row.line, text: () => saying(row) });
    }
    skip = Math.max(0, skip - batch.length);
  }
  const { posts, blank, totals, rounded } = survey;
  return {
    reads: [{ path, sheet: table.sheet, layout, counts: { posts, blank, totals, rounded } }],
    problems: [],
    left: [],
  };
}

async function tablesOf(
  sources: Sources,
  path: string,
  wishes: ColumnWishes,
  readSheets: ReadSheets,
): Promise<Table[]> {
  const { bytes, text } = await beginning(sources, path);
  if (bytes.length === 0) throw new Refusal(problemIn(path, 1, 1, 'The file is empty.', 'Export again.'));
  return isWorkbook(bytes)
    ? workbookTables(sources, path, readSheets)
    : [await csvTable(sources, path, text, wishes)];
}

/** Reads an export. Nothing of it counts while anything in it is wrong. */
export async function readExport(
  sources: Sources,
  path: string,
  wishes: ImportWishes,
  zones: Zones,
  readSheets: ReadSheets,
  into: Collected,
  watch: (seen: Seen) => void,
): Promise<Answer> {
  const reads: Read[] = [];
  const problems: DocumentProblem[] = [];
  const left: string[] = [];
  try {
    const tables = await tablesOf(sources, path, wishes, readSheets);
    const known = await Promise.all(
      tables.map(async (table) => ({
        table,
        ...recognise(path, await head(table.rows(), preamble), wishes),
      })),
    );
    // A workbook may have sheets beside its figures; one of them must be known.
    const isKnown = known.some(({ layout }) => layout !== null);
    for (const { table, layout, problems: found } of known) {
      if (layout === null && isKnown && !found.some(({ message }) => message.startsWith('This looks'))) {
        left.push(`The sheet “${table.sheet}” holds no figures that are known, and was left out.`);
        continue;
      }
      problems.push(...found);
      if (layout === null || found.length > 0) continue;
      const answer = await readTable(table, layout, wishes, zones, into, watch);
      reads.push(...answer.reads);
      problems.push(...answer.problems);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error.problem);
  }
  return { reads, problems, left };
}
