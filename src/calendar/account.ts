import type { Nodes, Table } from 'mdast';
import type { Block } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { SourceText } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Piece } from './pieces.ts';
import { verbatimText } from './writer.ts';
import { publishedText } from './published.ts';
import type { Found } from './walk.ts';
import type { Draft, Reader } from './reader.ts';
import { nodesIn } from './reader.ts';
import type { Span } from './entry.ts';
import type { Facts } from './facts.ts';
import { saysDay, saysSpan } from './facts.ts';
import type { Unit } from './units.ts';

type Mark = Omit<Block, 'line' | 'endLine'>;

/** Says for each line of a file what it was taken for, and joins equal neighbours to blocks. */
export function blocksOf(
  source: SourceText,
  pieces: readonly Piece[],
  unit: Unit,
  found: Found,
  merged: readonly Draft[],
): Block[] {
  const count = source.lineStarts.length;
  const marks: (Mark | undefined)[] = Array.from({ length: count });
  const cover = (line: number, endLine: number, mark: Mark) => {
    for (let at = line; at <= endLine && at <= count; at++) marks[at - 1] = mark;
  };
  const stating = new Set(
    headingsOf(unit)
      .filter(({ facts }) => states(facts))
      .map(({ opener }) => opener),
  );
  for (const piece of pieces) cover(piece.line, piece.endLine, markOf(piece, stating.has(piece)));
  for (const { line, endLine, reason } of found.unread)
    cover(line, endLine, { as: 'unread', reason, recogniser: null });
  for (const draft of found.drafts)
    cover(draft.line, draft.endLine, { as: 'post', reason: draft.reason, recogniser: draft.recogniser });
  for (const draft of merged)
    cover(draft.line, draft.endLine, {
      as: 'post',
      reason: 'Repeats a post of this file; what only it states was added there.',
      recogniser: draft.recogniser,
    });
  return joined(marks);
}

const reasons: Record<Piece['kind'], string> = {
  heading: 'A heading without date or channel.',
  line: 'Text outside posts.',
  fence: 'A block between ``` marks that is no post.',
  quote: 'A quote that is no post.',
  table: 'A table that is no schedule.',
  rule: 'A line across the page.',
  html: 'HTML.',
  front: 'Front matter.',
  other: 'Text outside posts.',
};

function markOf(piece: Piece, states: boolean): Mark {
  if (piece.kind === 'front')
    return { as: 'context', reason: 'Front matter: it states what holds for the file.', recogniser: null };
  if (states)
    return {
      as: 'context',
      reason: 'A heading that states a date or channel for what is below.',
      recogniser: null,
    };
  return { as: 'prose', reason: reasons[piece.kind], recogniser: null };
}

function headingsOf(unit: Unit): Unit[] {
  return [...(unit.opener ? [unit] : []), ...unit.kids.flatMap((kid) => headingsOf(kid))];
}

function states(facts: Facts): boolean {
  return saysDay(facts) || saysSpan(facts) || facts.channels.length > 0 || facts.dates.year !== null;
}

function joined(marks: readonly (Mark | undefined)[]): Block[] {
  const blocks: Block[] = [];
  const blank: Mark = { as: 'prose', reason: 'Blank lines.', recogniser: null };
  for (const [index, mark] of marks.entries()) {
    const line = index + 1,
      last = blocks.at(-1);
    const own = mark ?? (last ? null : blank);
    // A blank line goes with the block above it.
    if (
      last &&
      (own === null ||
        (own.as !== 'post' && own.as === last.as && own.reason === last.reason) ||
        own === marks[index - 1])
    )
      blocks[blocks.length - 1] = { ...last, endLine: line };
    else blocks.push({ line, endLine: line, ...(own ?? blank) });
  }
  return blocks;
}

/** A range of the source that a passage holds already. */
export interface Claim extends Span {
  readonly post: Post;
}

/**
 * The texts that no passage holds yet, so that text rules see all text of a file once: labels, notes and unused
 * fields of posts as theirs, everything else as prose; HTML and comments as hidden.
 */
export function restOf(
  reader: Reader,
  pieces: readonly Piece[],
  claims: readonly Claim[],
  posts: readonly Post[],
): Passage[] {
  const taken = [...claims].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const owners = ownersByLine(reader.source, posts);
  const passages: Passage[] = [];
  let index = 0;
  const isClaimed = (start: number, end: number) => {
    let at = index;
    while (at < taken.length && taken[at]!.to <= start) at++;
    return at < taken.length && taken[at]!.from < end;
  };
  for (const group of grouped(pieces, owners, isClaimed)) {
    let from = group.from;
    while (index < taken.length && taken[index]!.to <= from) index++;
    for (let at = index; at < taken.length && taken[at]!.from < group.to; at++) {
      if (taken[at]!.from > from) addText(reader, group, from, taken[at]!.from, passages);
      from = Math.max(from, taken[at]!.to);
    }
    if (from < group.to) addText(reader, group, from, group.to, passages);
  }
  return passages;
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly kind: Piece['kind'];
  readonly owner: Post | null;
  /** The nodes that hold it, where they are known. */
  readonly nodes: readonly Nodes[] | null;
}

function ownersByLine(source: SourceText, posts: readonly Post[]): (Post | null)[] {
  const owners: (Post | null)[] = Array.from({ length: source.lineStarts.length + 1 }, () => null);
  for (const post of posts) for (let line = post.line; line <= post.endLine; line++) owners[line] ??= post;
  return owners;
}

/** Lines of one paragraph or list, and of one post, make one text; a table of posts is looked at cell by cell. */
function* grouped(
  pieces: readonly Piece[],
  owners: readonly (Post | null)[],
  isClaimed: (from: number, to: number) => boolean,
): Generator<Group> {
  let open: (Group & { top: unknown }) | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'rule') continue;
    const owner = owners[piece.line] ?? null;
    const joins: boolean =
      open !== null &&
      open.owner === owner &&
      piece.kind === 'line' &&
      open.kind === 'line' &&
      (open.top === piece.node || piece.item !== null);
    if (joins) {
      open = { ...open!, to: Math.max(open!.to, piece.to), top: piece.node };
      continue;
    }
    if (open) yield open;
    open = null;
    if (piece.kind === 'table' && isClaimed(piece.from, piece.to)) yield* cellsOf(piece, owners, isClaimed);
    else {
      const from = piece.startsItem ? piece.item!.node.position!.start.offset! : piece.from;
      open = { from, to: piece.to, kind: piece.kind, owner, nodes: null, top: piece.node };
    }
  }
  if (open) yield open;
}

function* cellsOf(
  piece: Piece,
  owners: readonly (Post | null)[],
  isClaimed: (from: number, to: number) => boolean,
): Generator<Group> {
  for (const row of (piece.node as Table).children) {
    const { start, end } = row.position!;
    const nodes = isClaimed(start.offset!, end.offset!) ? row.children : [row];
    for (const node of nodes) {
      const [from, to] = [node.position!.start.offset!, node.position!.end.offset!];
      yield { from, to, kind: 'table', owner: owners[start.line] ?? null, nodes: [node] };
    }
  }
}

function addText(reader: Reader, group: Group, from: number, to: number, out: Passage[]): void {
  const { source } = reader;
  if (!/\S/.test(source.text.slice(from, to))) return;
  const field = group.owner ? 'notes' : 'prose';
  if (group.kind === 'front') {
    const text = verbatimText(source, from, to);
    out.push({ source, field, ...text, published: false, post: group.owner });
    return;
  }
  const text = publishedText(group.nodes ?? nodesIn(reader.root, from, to), source, { from, to });
  if (text.text !== '')
    out.push({
      source,
      field,
      text: text.text,
      segments: text.segments,
      published: false,
      post: group.owner,
    });
  for (const hidden of text.hidden)
    out.push({ source, field: 'hidden', ...hidden, published: false, post: group.owner });
  for (const image of text.images)
    if (image.alt.text !== '') out.push({ source, field, ...image.alt, published: false, post: group.owner });
}
