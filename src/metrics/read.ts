import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { cleaner, type Written, type Zones } from './clean.ts';
import type { Intake } from './intake.ts';
import { recognise, type ColumnWishes, type Layout } from './recognise.ts';
import { Refusal } from './refusal.ts';
import type { Table } from './rows.ts';
import { Surveyor, type Survey } from './survey.ts';
import { head, preamble, tablesOf, type ReadSheets } from './tables.ts';
import type { WritingWishes } from './writing.ts';
import { Years } from './years.ts';

export type ImportWishes = ColumnWishes & WritingWishes;

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
  /** Whether the file ends within its last line, as one does that was cut off. */
  readonly isOpen: boolean;
}

/** An export as read: its tables, what is wrong with it, what was left out of it. */
export interface Answer {
  readonly reads: readonly Read[];
  readonly problems: readonly DocumentProblem[];
  readonly left: readonly string[];
}

/** How exports in English are written, which is supposed until a cell says otherwise. */
const english: Written = { order: 'mdy', decimal: 'dot' };

/** Reads a table as if it were written so; the survey tells whether it is. */
async function readAs(
  written: Written,
  table: Table,
  layout: Layout,
  wishes: WritingWishes,
  zones: Zones,
  intake: Intake,
): Promise<Survey> {
  const { path } = table;
  const surveyor = new Surveyor(path, layout, wishes, zones.today);
  const { clean, metrics, textOf } = cleaner(layout, written, zones);
  const years = new Years(layout, wishes.year ?? null);
  let skip = layout.headerRow + 1;
  for await (const batch of table.rows()) {
    for (const given of skip > 0 ? batch.slice(skip) : batch) {
      const row = years.complete(given);
      if (surveyor.see(row))
        intake.take({ post: clean(row), metrics, path, line: row.line, text: () => textOf(row) });
    }
    skip = Math.max(0, skip - batch.length);
    if (surveyor.isHopeless) break;
  }
  return surveyor.done();
}

/** Reads a table, and again where it turns out to be written otherwise than supposed. */
async function readTable(
  table: Table,
  layout: Layout,
  wishes: WritingWishes,
  zones: Zones,
  begin: () => Intake,
): Promise<Answer> {
  const supposed = { order: wishes.dates ?? english.order, decimal: wishes.decimal ?? english.decimal };
  let intake = begin();
  const survey = await readAs(supposed, table, layout, wishes, zones, intake);
  if (survey.problems.length > 0) return { reads: [], problems: survey.problems, left: [] };
  const written = { order: survey.order ?? supposed.order, decimal: survey.decimal ?? supposed.decimal };
  if (written.order !== supposed.order || written.decimal !== supposed.decimal) {
    intake = begin();
    await readAs(written, table, layout, wishes, zones, intake);
  }
  intake.keep();
  const { posts, blank, totals, rounded, isOpen } = survey;
  const { path, sheet } = table;
  return {
    reads: [{ path, sheet, layout, counts: { posts, blank, totals, rounded }, isOpen }],
    problems: [],
    left: [],
  };
}

/** Reads an export. Nothing of it counts while anything in it is wrong. */
export async function readExport(
  sources: Sources,
  path: string,
  wishes: ImportWishes,
  zones: Zones,
  readSheets: ReadSheets,
  begin: () => Intake,
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
      const answer = await readTable(table, layout, wishes, zones, begin);
      reads.push(...answer.reads);
      problems.push(...answer.problems);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(error.problem);
  }
  return { reads, problems, left };
}
