import type { Context } from './context.ts';
import { saysDay } from './facts.ts';
import type { Reader } from './reader.ts';
import { rawOf } from './reader.ts';
import type { Entry } from './entry.ts';
import { fieldOf } from './entry.ts';
import { readRecord } from './record.ts';
import type { Unit } from './units.ts';
import { channelsIn } from './values/channel.ts';
import { datesIn } from './values/date.ts';
import { stageOf } from './values/status.ts';
import { zoneIn } from './values/time.ts';
import type { Field } from './words/fields.ts';

/** What fields above a table state for its rows: “**Month:** September 2026”. */
export function belowPreamble(context: Context, unit: Unit, reader: Reader): Context {
  const table = unit.own.findIndex((piece) => piece.kind === 'table');
  if (table <= 0) return context;
  let stated = context;
  for (const entry of readRecord(unit.own.slice(0, table), reader.vocabulary))
    stated = stateOne(stated, entry, rawOf(reader, entry), unit);
  return stated;
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
export function stateOwn(context: Context, unit: Unit, entries: readonly Entry[], reader: Reader): Context {
  const divides =
    unit.facts.ordinal?.kind === 'post' ||
    saysDay(unit.facts) ||
    unit.facts.ordinal?.kind === 'number' ||
    unit.facts.dates.week !== null ||
    unit.kids.some((kid) => kid.type === 'channel');
  const shares = (entry: Entry) =>
    unit.level > 1 ? sharedFields.has(fieldOf(entry)) : isPublication(entry, reader);
  const shared = divides || unit.level === 1 ? entries.filter(shares) : [];
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

/** “**Publish date:** 8 February 2026” below a title dates the versions for each channel. */
function isPublication(entry: Entry, reader: Reader): boolean {
  return (
    fieldOf(entry) === 'date' &&
    /publi|post|schedul|veroffentl|veröffentl|go.?live/i.test(entry.name ?? '') &&
    datesIn(rawOf(reader, entry)).day !== null
  );
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
