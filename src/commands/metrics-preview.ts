import { channelName } from '../model/channel-name.ts';
import type { Table } from '../model/generated.ts';
import type { Month } from '../metrics/collect.ts';
import type { Merged } from '../metrics/merge.ts';
import type { Read } from '../metrics/read.ts';
import { count } from '../report/words.ts';

/** What is to become of a cleaned file. */
export interface Plan extends Omit<Merged, 'text'> {
  readonly path: string;
  readonly month: Month;
  /** Lines of exports that were told twice. */
  readonly repeated: number;
}

/** Most rows of a table for people. */
const shown = 200;

function table(id: string, title: string, columns: string[], rows: (string | number | null)[][]): Table {
  return { id, title, columns, rows: rows.slice(0, shown), total: rows.length };
}

const nameOf = ({ path, sheet }: Read): string => (sheet === null ? path : `${path}, sheet ${sheet}`);

/** Why lines were not used, in words. */
function ignoredWords({ blank, totals }: Read['counts']): string {
  const parts = [blank > 0 ? `${blank} blank` : '', totals > 0 ? `${totals} of totals` : ''];
  return parts.filter((part) => part !== '').join(', ');
}

const becameOf: Readonly<Record<string, string>> = {
  id: 'used: id of the post',
  permalink: 'used: address of the post',
  published: 'used: when it went out',
  day: 'used: day',
  span: 'used: time the figures cover',
  text: 'compared with the calendar, then dropped',
  aside: 'not needed',
  personal: 'dropped: may name people',
  ignored: 'left out, as asked',
};

/** What was found in the exports, and what became of each column. */
export function previewTables(reads: readonly Read[]): Table[] {
  return [
    table(
      'exports',
      'What was found in the exports',
      ['File', 'What it is', 'Lines', 'Used', 'Ignored', 'Header in line'],
      reads.map((read) => {
        const { counts, layout } = read;
        const ignored = counts.blank + counts.totals;
        const why = ignored > 0 ? `${ignored} (${ignoredWords(counts)})` : '0';
        return [
          nameOf(read),
          layout.form.title,
          counts.posts + ignored,
          counts.posts,
          why,
          layout.headerLine,
        ];
      }),
    ),
    table(
      'columns',
      'What became of each column',
      ['File', 'Column', 'What became of it'],
      reads.flatMap((read) =>
        read.layout.columns.map(({ name, role, isVerified }) => [
          nameOf(read),
          name,
          `${becameOf[role] ?? `used: ${role}`}${isVerified ? '' : ' (name not verified)'}`,
        ]),
      ),
    ),
  ];
}

/** What becomes of each cleaned file. */
export function writtenTable(plans: readonly Plan[], mayWrite: boolean): Table {
  return table(
    'written',
    'Cleaned files',
    ['File', 'New', 'Replaced by newer figures', 'As before', 'Written'],
    plans.map(({ path, fresh, replaced, same, isChanged }) => [
      path,
      fresh,
      replaced,
      same,
      !isChanged ? 'unchanged' : mayWrite ? 'yes' : 'no',
    ]),
  );
}

/** What came of it, in a line. */
export function summaryOf(reads: readonly Read[], plans: readonly Plan[], mayWrite: boolean): string {
  const lines = reads.reduce((sum, { counts }) => sum + counts.posts, 0);
  const fresh = plans.reduce((sum, one) => sum + one.fresh, 0);
  const replaced = plans.reduce((sum, one) => sum + one.replaced, 0);
  const read = `${count(lines, 'line')} of ${count(reads.length, 'export')} read`;
  return `${read}: ${fresh} new, ${replaced} with newer figures${mayWrite ? '' : ', nothing written'}.`;
}

/** The same for machines. */
export function dataOf(reads: readonly Read[], plans: readonly Plan[], mayWrite: boolean) {
  return {
    exports: reads.map(({ path, sheet, layout, counts }) => ({
      path,
      sheet,
      channel: layout.form.channel,
      of: layout.form.of,
      ...counts,
      columns: layout.columns.map(({ name, role }) => ({ name, role })),
    })),
    files: plans.map(({ path, fresh, replaced, same, repeated, isChanged }) => ({
      path,
      fresh,
      replaced,
      same,
      repeated,
      written: mayWrite && isChanged,
    })),
  };
}

/** What else there is to say. */
export function notesOf(
  reads: readonly Read[],
  left: readonly string[],
  plans: readonly Plan[],
  { isRefused, mayWrite, dryRun }: { isRefused: boolean; mayWrite: boolean; dryRun: boolean },
): string[] {
  const personal = reads.flatMap(({ layout }) => layout.columns.filter(({ role }) => role === 'personal'));
  const unverified = reads
    .flatMap(({ layout }) => layout.columns)
    .filter(({ isVerified, role }) => !isVerified && role !== 'aside').length;
  const rounded = reads.reduce((sum, { counts }) => sum + counts.rounded, 0);
  const replaced = plans.reduce((sum, one) => sum + one.replaced, 0);
  const changed = plans.filter(({ isChanged }) => isChanged).length;
  const repeated = plans.reduce((sum, one) => sum + one.repeated, 0);
  const channels = [...new Set(reads.map(({ layout }) => channelName(layout.form.channel)))];
  return [
    ...(isRefused
      ? ['Nothing was written: an export was refused, and half of the figures would mislead.']
      : []),
    ...(dryRun && !isRefused ? ['This is what would be done. Nothing was written.'] : []),
    ...(mayWrite && changed === 0 ? ['All of this was imported before: nothing changed.'] : []),
    ...(mayWrite && changed > 0
      ? [
          `${channels.join(', ')}: ${changed} cleaned ${changed === 1 ? 'file' : 'files'} written. The exports themselves are not kept: delete them.`,
        ]
      : []),
    ...(replaced > 0
      ? [`Of ${replaced} ${replaced === 1 ? 'post' : 'posts'} newer figures replaced older ones.`]
      : []),
    ...(personal.length > 0
      ? [`Dropped, since they may name people: ${[...new Set(personal.map(({ name }) => name))].join(', ')}.`]
      : []),
    ...(repeated > 0
      ? [`${repeated} ${repeated === 1 ? 'line was' : 'lines were'} told twice, and counted once.`]
      : []),
    ...reads
      .filter(({ isOpen }) => isOpen)
      .map(
        (read) =>
          `${nameOf(read)} ends within its last line, as a file that was cut off does: look whether the last post has all its figures.`,
      ),
    ...(unverified > 0
      ? [
          `${unverified} ${unverified === 1 ? 'column was' : 'columns were'} recognised by names that are not verified in this language: look at what became of each.`,
        ]
      : []),
    ...(rounded > 0
      ? [
          `${rounded} ${rounded === 1 ? 'figure was' : 'figures were'} rounded by the channel, as 1.2K is: they are as exact as that.`,
        ]
      : []),
    ...left,
  ];
}
