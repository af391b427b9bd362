import type { Context } from './context.ts';
import { below } from './context.ts';
import type { Draft, Reader } from './reader.ts';
import { rawOf } from './reader.ts';
import type { Entry } from './record.ts';
import { fieldOf, readRecord } from './record.ts';
import { recognisers } from './recognisers/index.ts';
import { channelsIn } from './values/channel.ts';
import { datesIn } from './values/date.ts';
import { isStatus, stageOf } from './values/status.ts';
import { zoneIn } from './values/time.ts';
import { bare, plain } from './words/fold.ts';
import type { Unit } from './units.ts';
import type { Unread } from './leftover.ts';
import { leftover } from './leftover.ts';
import { factsOf, saysDay } from './facts.ts';
import { labelledLine } from './labels.ts';
import type { Piece } from './pieces.ts';
import type { Field } from './words/fields.ts';

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
    if (found.drafts.length + found.unread.length > before) return;
    const unread = leftover(unit, here, free, reader);
    if (unread) found.unread.push(unread);
  };
  const isTitle = unit.level === 1 && !isDayOfSeveral(unit);
  const handed = isTitle ? below(context, unit.facts, place, true, unit.level) : here;
  if (unit.kids.length === 0) return note();
  const stated = stateOwn(handed, unit, readRecord(free, reader.vocabulary), reader);
  const isOverview = OVERVIEW.test(plain(unit.facts.text));
  for (const kid of unit.kids) walk(kid, afresh(stated, kid, isOverview), reader, found);
  note();
}

/** Where several headings of the first level bear days, none of them is a title. */
function isDayOfSeveral({ facts, parent }: Unit): boolean {
  const isDay = (one: Unit) => one.level === 1 && saysDay(one.facts);
  return saysDay(facts) && parent !== null && parent.kids.filter(isDay).length > 1;
}

/** A line of nothing but facts right below a heading: “*Facebook | March 12, 2026 | 10:00 AM*”. */
function factLine({ opener, own }: Unit, { vocabulary }: Reader): Piece | null {
  const [line, next] = own;
  if (!opener || line?.kind !== 'line' || line.item || line.text.length > 120 || next?.node === line.node)
    return null;
  if (!/^[*_].*[*_]$|\s[|·•]\s/u.test(line.text) || labelledLine(line, vocabulary)?.known) return null;
  const facts = factsOf(line.text);
  return (saysDay(facts) || facts.channels.length > 0) && facts.title === null ? line : null;
}

/** What fields above a table state for its rows: “**Month:** September 2026”. */
function belowPreamble(context: Context, unit: Unit, reader: Reader): Context {
  const table = unit.own.findIndex((piece) => piece.kind === 'table');
  if (table <= 0) return context;
  let stated = context;
  for (const entry of readRecord(unit.own.slice(0, table), reader.vocabulary))
    stated = stateOne(stated, entry, rawOf(reader, entry), unit);
  return stated;
}

/** What such a line states, its status as well. */
function belowLine(context: Context, { text, from, to }: Piece): Context {
  const place = { from, to };
  const status = text
    .split(/[|·•]/)
    .map((segment) => bare(segment))
    .find((segment) => isStatus(segment));
  const stated = below(context, factsOf(text), place, false);
  return status ? { ...stated, status, statusPlace: place } : stated;
}

const OVERVIEW = /(?<!\p{L})(?:overview|summary|at a glance|ubersicht|resumen|resumo|sintese|ملخص)(?!\p{L})/u;

/** A heading that speaks of posts is no prose because one above it is, when it is numbered or dated. */
function afresh(context: Context, kid: Unit, isOverview: boolean): Context {
  if (isOverview) return context;
  return context.isProse &&
    (kid.facts.ordinal?.kind === 'post' ||
      kid.facts.dates.day !== null ||
      kid.facts.dates.dayNumber !== null ||
      kid.facts.dates.week !== null)
    ? { ...context, isProse: false }
    : context;
}

const sharedFields: ReadonlySet<Field | null> = new Set<Field>([
  'title',
  'media',
  'links',
  'kind',
  'hashtags',
  'campaign',
  'tags',
  'status',
  'time',
  'date',
  'day',
  'author',
  'timeZone',
]);

/** What a unit's own labelled lines state for all that stands below them. */
function stateOwn(context: Context, unit: Unit, entries: readonly Entry[], reader: Reader): Context {
  const divides =
    unit.facts.ordinal?.kind === 'post' ||
    saysDay(unit.facts) ||
    unit.facts.ordinal?.kind === 'number' ||
    unit.facts.dates.week !== null ||
    unit.kids.some((kid) => kid.type === 'channel');
  const shared = divides && unit.level > 1 ? entries.filter((entry) => sharedFields.has(fieldOf(entry))) : [];
  let stated: Context = {
    ...context,
    shared: [
      ...shared,
      ...context.shared.filter((entry) => !shared.some((own) => fieldOf(own) === fieldOf(entry))),
    ],
  };
  for (const entry of entries) stated = stateOne(stated, entry, rawOf(reader, entry), unit);
  return stated;
}

function stateOne(context: Context, entry: Entry, raw: string, unit: Unit): Context {
  const place = entry.spans[0] ?? { from: entry.from, to: entry.from };
  if (raw === '' || raw.length > 300) return context;
  switch (fieldOf(entry)) {
    case 'channels': {
      const channels = channelsIn(raw);
      return channels.length > 0 && unit.facts.channels.length === 0
        ? { ...context, channels, channelsPlace: place }
        : context;
    }
    case 'timeZone':
      return { ...context, zone: zoneIn(raw) ?? context.zone };
    case 'status':
      return stageOf(raw) !== null && !raw.includes('|') && unit.level <= 2
        ? { ...context, status: raw.replace(/[*_`]/g, '').trim(), statusPlace: place }
        : context;
    case 'notes':
    case 'title': {
      // “Account: Instagram (@name)”
      const channels = /^(?:account|accounts|conta|cuenta|compte|konto|profile|perfil)$/iu.test(
        entry.name ?? '',
      )
        ? channelsIn(raw)
        : [];
      return channels.length > 0 && context.channels.length === 0
        ? { ...context, channels, channelsPlace: place }
        : stamped(context, entry, raw);
    }
    case 'author':
      return { ...context, author: raw.replace(/[*_`]/g, '').trim(), authorPlace: place };
    case 'date':
    case 'month': {
      const dates = datesIn(raw);
      return context.year === null && dates.year !== null ? { ...context, year: dates.year } : context;
    }
    default:
      return stamped(context, entry, raw);
  }
}

function stamped(context: Context, entry: Entry, raw: string): Context {
  return context.year === null &&
    entry.name !== null &&
    /^(?:created|updated|last updated|period|start|year|generated|erstellt|stand|actualizado|atualizado|آخر تحديث)/iu.test(
      entry.name,
    )
    ? { ...context, year: datesIn(raw).year }
    : context;
}
