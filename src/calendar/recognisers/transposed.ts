import type { Table } from 'mdast';
import { below } from '../context.ts';
import { factsOf } from '../facts.ts';
import type { Piece } from '../pieces.ts';
import type { Draft } from '../reader.ts';
import { isEmpty } from '../reader.ts';
import { cellSpan } from '../entry.ts';
import { fieldOf } from '../entry.ts';
import type { Column } from './columns.ts';
import { columnOf, contentFields, entriesOfCell, has, rawCell } from './columns.ts';
import type { Recogniser, Sight } from './kind.ts';

/** A table on its side: the first column holds the labels, each further column is a post. */
export const transposed: Recogniser = {
  name: 'transposed',
  read(sight) {
    const tables = sight.free.filter((piece) => piece.kind === 'table' && isOnItsSide(piece, sight));
    const drafts = tables.flatMap((piece) => postsOf(piece, sight));
    return drafts.length > 0 ? { drafts, pieces: new Set(tables), whole: false } : null;
  },
};

/** What the rows of the table are labelled, as if they were columns. */
function labelsOf(piece: Piece, { reader }: Sight): Column[] {
  const rows = (piece.node as Table).children;
  return rows.flatMap((row, index) => (row.children[0] ? [columnOf(row.children[0], index, reader)] : []));
}

function isOnItsSide(piece: Piece, sight: Sight): boolean {
  const [head] = (piece.node as Table).children;
  if (head!.children.length < 3) return false;
  const isPlain = head!.children
    .slice(1)
    .every((cell, index) => columnOf(cell, index, sight.reader).known === null);
  const labels = labelsOf(piece, sight);
  const known = labels.slice(1).filter((label) => label.known?.exact);
  return (
    isPlain &&
    known.length >= 3 &&
    known.length * 2 > labels.length - 1 &&
    has(labels, ...contentFields) &&
    has(labels, 'date', 'day', 'time', 'channels', 'status')
  );
}

function postsOf(piece: Piece, sight: Sight): Draft[] {
  const { context, reader } = sight;
  const [head, ...rows] = (piece.node as Table).children;
  const labels = labelsOf(piece, sight);
  return head!.children.slice(1).flatMap((cell, at): Draft[] => {
    const entries = rows.flatMap((row, index) => {
      const label = labels[index + 1];
      return label ? entriesOfCell(row, { ...label, index: at + 1 }, reader) : [];
    });
    const isFilled = entries.some(
      (entry) =>
        contentFields.includes(fieldOf(entry)!) &&
        entry.spans.some(({ from, to }) => !isEmpty(reader.source.text.slice(from, to))),
    );
    if (!isFilled) return [];
    const place = cellSpan(cell);
    const facts = factsOf(rawCell(cell, reader));
    return [
      {
        recogniser: 'transposed',
        reason: 'A column of a table whose first column holds the labels.',
        line: piece.line,
        endLine: piece.endLine,
        context: { ...below(context, facts, place, false), title: context.title },
        facts,
        opener: place.from < place.to ? place : null,
        title: null,
        entries,
        box: null,
      },
    ];
  });
}
