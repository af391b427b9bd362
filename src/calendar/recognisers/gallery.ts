import { factsOf, saysDay } from '../facts.ts';
import type { Context } from '../context.ts';
import { labelledLine } from '../labels.ts';
import type { Piece } from '../pieces.ts';
import type { Draft, Reader } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { isProseFence, onlyHashtags } from '../prose.ts';
import { readRecord } from '../record.ts';
import { isSentence } from '../values/sentence.ts';
import { plain } from '../words/fold.ts';
import type { Recogniser, Sight } from './kind.ts';

/** Texts to paste, one after another under a heading: fences, bold titles with a text below, numbered paragraphs. */
export const gallery: Recogniser = {
  name: 'gallery',
  read(sight) {
    const { context, free } = sight;
    const promised = context.promisesPosts || context.channels.length > 0;
    const inSpan = context.week !== null || context.range !== null;
    const { facts } = sight.unit;
    if (
      !(promised || inSpan) ||
      context.isProse ||
      !sight.unit.opener ||
      facts.ordinal?.kind === 'post' ||
      facts.ordinal?.word === 'option' ||
      saysDay(facts)
    )
      return null;
    return promised ? (fences(sight) ?? titled(sight) ?? numbered(free, sight)) : titled(sight, true);
  },
};

function draftOf(
  pieces: readonly Piece[],
  title: Draft['title'],
  entries: readonly Entry[],
  context: Context,
  reason: string,
): Draft {
  const line = pieces[0]!.line;
  return {
    recogniser: 'gallery',
    reason,
    line,
    endLine: pieces.at(-1)!.endLine,
    context,
    facts: null,
    opener: null,
    title,
    entries,
    box: null,
  };
}

function fences({ free, context, reader }: Sight) {
  const found = free.filter(
    (piece) => isProseFence(piece) && !onlyHashtags(piece.text.replace(/^```.*|```$/gm, '')),
  );
  const labelled = readRecord(free, reader.vocabulary).filter(
    (entry) => entry.name !== null && entry.forms.has('fence'),
  );
  if (found.length < 2) return null;
  if (labelled.length > 0) return numberedLabels(labelled, found, context);
  const drafts = found.map((piece) =>
    draftOf(
      [piece],
      null,
      readRecord([piece], reader.vocabulary),
      context,
      'One of several texts in fences under a heading that speaks of posts.',
    ),
  );
  return { drafts, pieces: new Set(found), whole: false };
}

/** “**Micro 2:**” above each fence, one number after the other. */
function numberedLabels(labelled: readonly Entry[], found: readonly Piece[], context: Context) {
  const numbers = labelled.map(({ name }) => NUMBERED.exec(plain(name ?? '')));
  const [first] = numbers;
  const isSeries =
    labelled.length === found.length &&
    numbers.every((match, at) => match?.[1] === first?.[1] && Number(match?.[2]) === at + 1) &&
    labelled.every(({ known, name }) => known === null && factsOf(name!).ordinal?.kind !== 'part');
  if (!isSeries || /^(?:option|variant|version|alternative|opcion|opcao|variante)/.test(first![1]!))
    return null;
  const drafts = labelled.map((entry, at) => ({
    ...draftOf(
      [found[at]!],
      null,
      [{ ...entry, name: null }],
      context,
      'One of several numbered texts in fences.',
    ),
    line: entry.lines.line,
  }));
  return { drafts, pieces: new Set(found), whole: false };
}

const NUMBERED = /^([\p{L} ]{2,20}?)\s*#?(\d{1,2})(?!\d)/u;

/** Bold lines alone, each with its text below: at least three, or they are emphasis. In a week without a channel, each with fields. */
function titled({ free, context, reader }: Sight, recordsOnly = false) {
  const groups: Piece[][] = [];
  for (const piece of free) {
    if (isTitle(piece, reader)) groups.push([piece]);
    else if (piece.kind !== 'rule' && piece.kind !== 'html') groups.at(-1)?.push(piece);
  }
  const full = groups.filter((group) => group.length > 1);
  const isRecord = (group: readonly Piece[]) =>
    readRecord(group.slice(1), reader.vocabulary).filter((entry) => entry.known?.exact).length > 1;
  const areRecords = full.filter((group) => isRecord(group)).length * 2 >= full.length;
  if (recordsOnly && !areRecords) return null;
  const least = areRecords ? 2 : 3;
  if (full.length < least || full.length < groups.length - 1 || !full.some((group) => speaks(group)))
    return null;
  const drafts = full.map((group) => {
    const [opener, ...rest] = group as [Piece, ...Piece[]];
    const line = labelledLine(opener, reader.vocabulary)!;
    const title = { from: line.from, to: opener.to };
    return draftOf(
      group,
      title,
      readRecord(
        rest.map((piece, index) => (index === 0 ? { ...piece, starts: true } : piece)),
        reader.vocabulary,
      ),
      context,
      'One of several bold titles with a text or fields below.',
    );
  });
  return { drafts, pieces: new Set(full.flat()), whole: false };
}

function isTitle(piece: Piece, { vocabulary }: Reader): boolean {
  if (piece.kind !== 'line' || piece.item || !piece.starts) return false;
  const line = labelledLine(piece, vocabulary);
  if (line === null || !line.bold || line.known !== null || line.colon) return false;
  return (
    line.rest === '' || (/^["“„«]?\d{1,3}[.)]\s/u.test(line.label) && /^(?:[-–—|·(]|\*\()/u.test(line.rest))
  );
}

function speaks(group: readonly Piece[]): boolean {
  return group.some((piece) => /(?:^|\s|：|:)#[\p{L}\p{N}]|https?:\/\//u.test(piece.text));
}

/** Most of them end with hashtags or hold a link. */
function areTexts(groups: readonly Piece[][]): boolean {
  const spoken = groups.filter(
    (group) => group.length > 1 && speaks(group.filter((piece) => (piece.item?.depth ?? 1) === 1)),
  );
  return spoken.length * 2 > groups.length;
}

/** All are written out in sentences, on a line each, and some bear hashtags. */
function areSentences(groups: readonly Piece[][]): boolean {
  const spoken = groups.filter((group) => speaks(group));
  const isText = ([first, ...others]: Piece[]) =>
    others.length === 0 && (isSentence(first!.text) || speaks([first!])) && first!.text.length > 40;
  return groups.length > 2 && spoken.length * 4 > groups.length && groups.every((group) => isText(group));
}

/** Numbered paragraphs or items, each with its own hashtags or link: `1) text`. */
function numbered(free: readonly Piece[], { context }: Sight) {
  const groups: Piece[][] = [];
  for (const piece of free) {
    if (piece.kind !== 'line') continue;
    const opens = piece.item
      ? piece.item.ordered && piece.startsItem && piece.item.depth === 1
      : /^\d{1,3}[.)]\s/.test(piece.text);
    if (opens) groups.push([piece]);
    else groups.at(-1)?.push(piece);
  }
  if (groups.length < 2 || !(areTexts(groups) || areSentences(groups))) return null;
  const drafts = groups.map((group) => {
    const first = group[0]!;
    const mark = first.item ? 0 : /^\d{1,3}[.)]\s+/.exec(first.text)![0].length;
    const isTitled = group.length > 1 && /^\*\*[^*]+\*\*$/.test(first.text.slice(mark));
    const title = isTitled ? { from: first.from + mark, to: first.to } : null;
    const span = { from: isTitled ? group[1]!.from : first.from + mark, to: group.at(-1)!.to };
    const lines = { line: first.line, endLine: group.at(-1)!.endLine };
    const entry: Entry = {
      known: { field: 'copy', exact: true, qualifier: '' },
      name: null,
      from: span.from,
      spans: [span],
      forms: new Set(['below']),
      afterRule: false,
      lines,
    };
    return draftOf(group, title, [entry], context, 'One of several numbered texts with hashtags or links.');
  });
  return { drafts, pieces: new Set(groups.flat()), whole: false };
}

export type { Reader };
