import type { Columns } from './columns.ts';
import { textOf } from './columns.ts';
import { readId, zerosOfRounding } from './number.ts';
import type { Cell } from './rows.ts';

/** What is wrong with a cell: in which column, from 0, and how to mend it. */
export interface CellFault {
  readonly index: number;
  readonly message: string;
  readonly hint: string | null;
}

const fault = (index: number, message: string, hint: string | null = null): CellFault => ({
  index,
  message,
  hint,
});

const asDownloaded = 'Give the export as it was downloaded, not saved from a spreadsheet.';
const ADDRESS = /^https?:\/\/[^\s,"]+$/;
const ID = /^[\w-][\w:.-]*$/;

/** Watches over the ids of the posts of an export, which spreadsheets like to round. */
export class Ids {
  private readonly columns: Columns;
  private long = 0;
  /** How many zeros the long ids end in together; none may end otherwise. */
  private zeros = 0;

  constructor(columns: Columns) {
    this.columns = columns;
  }

  /** What is wrong with the id or the address of a line. */
  see(cells: readonly Cell[]): CellFault | null {
    const { id, permalink } = this.columns;
    const cell = id && cells[id.index];
    const text = cell === undefined || typeof cell === 'object' ? '' : readId(cell);
    if (id && text === null) {
      const message =
        'A spreadsheet turned the id of this post into a rounded number, and it cannot be restored.';
      return fault(id.index, message, asDownloaded);
    }
    if (text) this.watch(text);
    const address = permalink ? textOf(cells[permalink.index]) : '';
    if (permalink && address !== '' && !ADDRESS.test(address))
      return fault(permalink.index, 'This is no address of a post.');
    if (!text && address === '') {
      const message = 'This line has neither id nor address, so it cannot be told which post it is.';
      return fault((id ?? permalink)!.index, message);
    }
    return text && !ID.test(text) ? fault(id!.index, 'This is no id of a post.') : null;
  }

  private watch(id: string): void {
    if (!/^\d{16,}$/.test(id)) return;
    this.long++;
    const zeros = zerosOfRounding(id);
    this.zeros = zeros === 0 ? Number.NEGATIVE_INFINITY : this.zeros + zeros;
  }

  /** What is wrong with all of them together. */
  get fault(): CellFault | null {
    if (this.long < 2 || this.zeros < 4) return null;
    const message = 'All long ids of this file end in zeros: a spreadsheet has rounded them.';
    return fault(this.columns.id!.index, message, asDownloaded);
  }
}
