import type { Context } from './context.ts';
import { below } from './context.ts';
import { belowLine, factLine } from './fact-line.ts';
import { saysDay } from './facts.ts';
import { leftPieces, type Unread } from './left-pieces.ts';
import { leftover, strays } from './leftover.ts';
import type { Draft, Reader } from './reader.ts';
import { readRecord } from './record.ts';
import { recognisers } from './recognisers/index.ts';
import { belowPreamble, stateOwn } from './stated.ts';
import type { Unit } from './units.ts';
import { plain } from './words/fold.ts';

/** What was found in a file: the posts, and what looks like a schedule and could not be understood. */
export interface Found {
  readonly drafts: Draft[];
  readonly unread: Unread[];
}

/** Goes down the units of a file, asks the recognisers at each and hands the context on. */
export function walk(whole: Unit, context: Context, reader: Reader, found: Found): void {
  const line = factLine(whole, reader);
  const unit = line ? { ...whole, own: whole.own.slice(1) } : whole;
  const opener = unit.opener;
  const place = opener
    ? { from: opener.textFrom, to: opener.textFrom + opener.text.length }
    : { from: 0, to: 0 };
  const headed = opener ? below(context, unit.facts, place, false, unit.level) : context;
  const lined = line ? belowLine(headed, line) : headed;
  const here = unit.level < 2 ? belowPreamble(lined, unit, reader) : lined;
  let free = unit.own;
  for (const recogniser of recognisers) {
    const taken = recogniser.read({ unit, free, context: here, reader });
    if (!taken) continue;
    found.drafts.push(...taken.drafts);
    found.unread.push(...(taken.unread ?? []));
    if (taken.whole) return;
    if (taken.pieces.size > 0) free = free.filter((piece) => !taken.pieces.has(piece));
  }
  const before = found.drafts.length + found.unread.length;
  const note = () => {
    const isFound = found.drafts.length + found.unread.length > before;
    const unread = isFound ? leftPieces(unit, here, free) : leftover(unit, here, free, reader);
    if (unread) found.unread.push(unread);
  };
  const isTitle = unit.level === 1 && !isDayOfSeveral(unit);
  const handed = isTitle ? below(context, unit.facts, place, true, unit.level) : here;
  if (unit.kids.length === 0) return note();
  const stated = stateOwn(handed, unit, readRecord(free, reader.vocabulary), reader);
  const isOverview = OVERVIEW.test(plain(unit.facts.text));
  const posting = new Set<Unit>();
  for (const kid of unit.kids) {
    const { length } = found.drafts;
    walk(kid, afresh(stated, kid, isOverview), reader, found);
    if (found.drafts.length === length + 1) posting.add(kid);
  }
  found.unread.push(...strays(unit, posting, found.unread, reader));
  note();
}

/** Where several headings of the first level bear days, or one a day and nothing else, none is a title. */
function isDayOfSeveral({ facts, parent }: Unit): boolean {
  const isDay = (one: Unit) => one.level === 1 && saysDay(one.facts);
  if (!saysDay(facts) || parent === null) return false;
  const isAlone = facts.title === null && facts.dates.day?.year != null && facts.channels.length === 0;
  return isAlone || parent.kids.filter(isDay).length > 1;
}

const OVERVIEW = /(?<!\p{L})(?:overview|summary|at a glance|ubersicht|resumen|resumo|sintese|ملخص)(?!\p{L})/u;

/** A heading that speaks of posts is no prose because one above it is, when it is numbered or dated. */
function afresh(context: Context, kid: Unit, isOverview: boolean): Context {
  if (isOverview) return context;
  return context.isProse &&
    (kid.facts.ordinal?.kind === 'post' ||
      kid.facts.dates.day !== null ||
      kid.facts.dates.dayNumber !== null ||
      kid.facts.dates.week !== null ||
      (context.channels.length > 0 && kid.facts.isQuestion))
    ? { ...context, isProse: false }
    : context;
}
