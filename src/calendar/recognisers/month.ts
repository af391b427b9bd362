import { unopened } from '../reader.ts';
import type { Table, TableCell, TableRow } from 'mdast';
import type { Context } from '../context.ts';
import { below } from '../context.ts';
import { channelsApart, factsOf } from '../facts.ts';
import type { Piece } from '../pieces.ts';
import type { Draft } from '../reader.ts';
import type { Span } from '../entry.ts';
import { cellSpan } from '../entry.ts';
import { isProse } from '../values/sentence.ts';
import { makeEntry, rawCell } from './columns.ts';
import type { Recogniser, Sight } from './kind.ts';
import { isPause } from '../values/pause.ts';

/** A leaf of a wall calendar: columns are weekdays, each cell begins with the day of the month. */
export const month: Recogniser = {
  name: 'month',
  read(sight) {
    const tables = sight.free.filter((piece) => piece.kind === 'table' && isLeaf(piece, sight));
    if (tables.length === 0) return null;
    const drafts = tables.flatMap((piece) => postsOf(piece.node as Table, sight));
    return { drafts, pieces: new Set(tables), whole: false };
  },
};

const DAY =
  /^(?:\*\*|__)?\s*(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:\*\*|__)?(?=$|[\s<:·—–-])[\s:·—–-]*(?:<br\s*\/?>\s*)*/iu;

function isLeaf(piece: Piece, { reader }: Sight): boolean {
  const [head, ...body] = (piece.node as Table).children;
  const isWeek = head!.children.every((cell) => {
    const { dates, title } = factsOf(rawCell(cell, reader));
    return dates.weekday !== null && dates.day === null && title === null;
  });
  if (!isWeek || head!.children.length < 5) return false;
  const cells = body
    .flatMap((row) => row.children.map((cell) => rawCell(cell, reader)))
    .filter((text) => text !== '');
  return cells.length > 0 && cells.filter((text) => DAY.test(text)).length * 2 > cells.length;
}

function postsOf(table: Table, sight: Sight): Draft[] {
  const [head, ...body] = table.children;
  return body.flatMap((row) =>
    row.children.flatMap((cell, index) => postsOfDay(cell, row, head!.children[index], sight)),
  );
}

function postsOfDay(
  cell: TableCell,
  row: TableRow,
  head: TableCell | undefined,
  { context, reader }: Sight,
): Draft[] {
  const text = rawCell(cell, reader);
  const match = DAY.exec(text);
  if (!match || isPause(text.slice(match[0].length))) return [];
  const place = cellSpan(cell);
  const weekday = head ? factsOf(rawCell(head, reader)) : factsOf('');
  const day = Number(match[1]);
  const written =
    context.month === null
      ? null
      : { year: context.year, month: context.month, day, either: null, approximate: false };
  const at: Context = {
    ...below(context, weekday, place, false),
    day: written,
    dateTexts: [...context.dateTexts, match[1]!],
    title: context.title,
  };
  const line = row.position!.start.line;
  return entriesOf(text, match[0].length, place).map((span) => {
    const said = reader.source.text.slice(span.from, span.to);
    const facts = factsOf(said);
    const known = {
      field: isProse(said) ? ('copy' as const) : ('title' as const),
      exact: true,
      qualifier: '',
    };
    return {
      recogniser: 'month',
      reason: 'A cell of a month whose columns are weekdays, with the number of its day.',
      line,
      endLine: line,
      context: channelsApart(facts) ? { ...at, channels: facts.channels, channelsPlace: span } : at,
      ...unopened,
      entries: [makeEntry(known, null, span, 'cell', line)],
    };
  });
}

/** The posts of a day: one, or one a line where each line names its channel. */
function entriesOf(text: string, begin: number, place: Span): Span[] {
  const lines: Span[] = [];
  let from = begin;
  for (const { 0: mark, index } of text.slice(begin).matchAll(/\s*<br\s*\/?>\s*|$/gi)) {
    lines.push({ from: place.from + from, to: place.from + begin + index, node: place.node });
    from = begin + index + mark.length;
  }
  const said = lines.filter((line) => line.to > line.from);
  const isEach = said.every((line) =>
    channelsApart(factsOf(text.slice(line.from - place.from, line.to - place.from))),
  );
  return isEach && said.length > 1 ? said : [{ from: place.from + begin, to: place.to, node: place.node }];
}
