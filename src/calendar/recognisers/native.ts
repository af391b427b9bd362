import type { Piece } from '../pieces.ts';
import type { Draft } from '../reader.ts';
import type { Entry, Span } from '../entry.ts';
import { linesOf } from '../units.ts';
import type { Unit } from '../units.ts';
import { nativeKeys, nativeMarks } from '../words/native.ts';
import type { Recogniser } from './kind.ts';

/** Chaperone's own form: `- key: value` under a heading with the names of a post's fields, then the copy. */
export const native: Recogniser = {
  name: 'native',
  read({ unit, context }) {
    if (unit.type !== 'heading') return null;
    const bullets = leadingBullets(unit.own);
    const entries = bullets.map((piece) => entryOf(piece)).filter((entry) => entry !== null);
    if (entries.length < 2 || entries.length !== bullets.filter((piece) => piece.startsItem).length)
      return null;
    const known = entries.filter((entry) => entry.known !== null);
    if (known.length < 2 || !known.some((entry) => nativeMarks.includes(entry.name!))) return null;
    const opener = unit.opener!;
    const copy = copySpan(unit, unit.own.slice(bullets.length), bullets.at(-1)!);
    const reason = 'Written in Chaperone’s own form.';
    const title = entries.some((entry) => entry.name === 'title')
      ? null
      : { from: opener.textFrom, to: opener.textFrom + opener.text.length };
    const draft: Draft = {
      recogniser: 'native',
      reason,
      ...linesOf(unit),
      context,
      facts: unit.facts,
      opener: title,
      title,
      native: true,
      box: null,
      entries: copy ? [...entries, copy] : entries,
    };
    return { drafts: [draft], pieces: new Set(unit.own), whole: true };
  },
};

/** The lines of the list right below the heading. */
function leadingBullets(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findIndex(
    (piece) => piece.kind !== 'line' || piece.item?.depth !== 1 || piece.item.ordered,
  );
  return pieces.slice(0, end < 0 ? pieces.length : end);
}

function entryOf(piece: Piece): Entry | null {
  const match = /^([a-z][A-Za-z-]*):(?:\s+(.*))?$/su.exec(piece.text);
  if (!match || !piece.startsItem) return null;
  const field = Object.hasOwn(nativeKeys, match[1]!) ? nativeKeys[match[1]!] : undefined;
  const to = piece.item!.node.children[0]!.position!.end.offset!;
  const from = piece.to - (match[2]?.length ?? 0);
  const spans: Span[] =
    match[2] === undefined || match[2] === '' ? [] : [{ from, to: Math.max(to, piece.to) }];
  const lines = { line: piece.line, endLine: piece.item!.node.position!.end.line };
  const known = field ? ({ field, exact: true, qualifier: '' } as const) : null;
  return {
    known,
    name: match[1]!,
    from: piece.from,
    spans,
    forms: new Set(['inline']),
    afterRule: false,
    lines,
  };
}

/** All that follows, headings inside as well: the copy. */
function copySpan(unit: Unit, below: readonly Piece[], last: Piece): Entry | null {
  const all = [...below, ...unit.kids.flatMap((kid) => allPieces(kid))].filter(
    (piece) => piece.from >= last.to,
  );
  while (all.at(-1)?.kind === 'rule') all.pop();
  const first = all.find((piece) => piece.kind !== 'rule');
  if (!first) return null;
  const from = first.startsItem ? first.item!.node.position!.start.offset! : first.from;
  const span = { from, to: all.at(-1)!.to };
  const lines = { line: first.line, endLine: all.at(-1)!.endLine };
  return {
    known: { field: 'copy', exact: true, qualifier: '' },
    name: null,
    from,
    spans: [span],
    forms: new Set(['below']),
    afterRule: false,
    lines,
  };
}

function allPieces(unit: Unit): Piece[] {
  return [...(unit.opener ? [unit.opener] : []), ...unit.own, ...unit.kids.flatMap((kid) => allPieces(kid))];
}
