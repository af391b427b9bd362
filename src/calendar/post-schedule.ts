import type { PostData } from '../model/generated.ts';
import type { Bench } from './bench.ts';
import { entriesOf, note, placeEntry, placeSpan, textOfEntries, valueOf } from './bench.ts';
import type { Reader } from './reader.ts';
import { rawOf } from './reader.ts';
import type { Entry } from './entry.ts';
import { fieldOf } from './entry.ts';
import { clockProblem, datesOf, dayOf } from './schedule.ts';
import { channelsIn, onlyChannels } from './values/channel.ts';
import { datesIn } from './values/date.ts';
import { isStatus } from './values/status.ts';
import { timesIn, zoneIn } from './values/time.ts';
import type { Field } from './words/fields.ts';

export function scheduleOf(bench: Bench): Pick<PostData, 'date' | 'dateText' | 'time' | 'timeZone'> {
  const { draft, reader } = bench;
  const { context } = draft;
  const stated = (['date', 'day', 'week', 'month'] as const)
    .flatMap((field) => publishing(entriesOf(bench, [field])))
    .filter((entry) => /[\p{L}\p{N}]/u.test(rawOf(reader, entry)));
  // “Best time: Monday 30 March, 8:00” states the day as well.
  const isDay = (entry: Entry) => datesIn(rawOf(reader, entry)).day !== null;
  const dated = stated.length > 0 ? stated : entriesOf(bench, ['time']).filter(isDay);
  const texts = dated.map((entry) =>
    fieldOf(entry) !== 'week' && fieldOf(entry) !== 'month'
      ? rawOf(reader, entry)
      : `${fieldOf(entry)} ${rawOf(reader, entry)}`,
  );
  if (dated.length > 0)
    placeEntry(bench, 'date', dated.find((entry) => fieldOf(entry) === 'date') ?? dated[0]!);
  else placeSpan(bench, 'date', context.datePlace);
  const read = numbered(texts, dated).map((text) => asTuesday(text, context.month));
  const { date, problems } = dayOf(datesOf(read), context, reader.settings);
  for (const problem of problems) note(bench, problem.finding, 'date', problem.message);
  const timed = entriesOf(bench, ['time', 'date']).map((entry) => ({
    entry,
    facts: timesIn(rawOf(reader, entry)),
    header: entry.name ?? '',
  }));
  const first = timed.find(({ facts, entry }) => facts.written || fieldOf(entry) === 'time');
  if (first) placeEntry(bench, 'time', first.entry);
  else if (context.time) placeSpan(bench, 'time', context.timePlace);
  const time = first ? first.facts.time : context.time;
  const zoneField = entriesOf(bench, ['timeZone'])[0];
  const timeZone =
    (zoneField && zoneIn(rawOf(reader, zoneField))) ??
    first?.facts.zone ??
    (first && zoneIn(first.header)) ??
    context.zone;
  const clock = date && time ? clockProblem(date, time, timeZone ?? reader.settings.timeZone) : null;
  if (clock) note(bench, clock.finding, 'time', clock.message);
  const own = dated.map((entry) =>
    textOfEntries(bench, [entry])
      .map(({ text }) => (/^\d+$/.test(text) && entry.name ? `${entry.name} ${text}` : text))
      .join(' '),
  );
  const dateText = [...(date && own.length > 0 ? [] : context.dateTexts), ...own].join(' ').trim();
  return { date, dateText: dateText === '' ? null : dateText, time, timeZone };
}

/** “Mar 4” below another month than March is “martes 4”, as Spanish calendars shorten Tuesday. */
function asTuesday(text: string, month: number | null): string {
  return month !== null && month !== 3 ? text.replace(/^(\W*)mar(?=\.?\s+\d{1,2}\W*$)/iu, '$1martes') : text;
}

/** Of several dates the one of publication: “Post from” beside “Approx. date”. */
function publishing(entries: readonly Entry[]): Entry[] {
  const named = entries.find((entry) => /post|publish|schedul|live/i.test(entry.name ?? '')) ?? entries[0];
  return named ? [named] : [];
}

/** A bare number in a day column is the number of a day: `| 12 |`. */
function numbered(texts: readonly string[], entries: readonly Entry[]): string[] {
  return texts.map((text, index) =>
    /^\**\s*\d{1,3}\s*\**$/.test(text) && fieldOf(entries[index]!) === 'day' ? `day ${text}` : text,
  );
}

export function channelsOf(bench: Bench): string[] {
  const { draft, reader } = bench;
  const fields = entriesOf(bench, ['channels']);
  const own = [...new Set(fields.flatMap((entry) => channelsOfText(rawOf(reader, entry), reader)))];
  if (own.length > 0) {
    placeEntry(bench, 'channels', fields[0]!);
    return own;
  }
  const kinds = [
    ...new Set(
      entriesOf(bench, ['kind']).flatMap((entry) =>
        channelsIn(rawOf(reader, entry)).filter((channel) => channel !== 'blog'),
      ),
    ),
  ];
  if (draft.context.channels.length === 0 && kinds.length > 0) return kinds;
  const qualified = [
    ...new Set(
      draft.entries.flatMap((entry) =>
        fieldOf(entry) === 'copy' ? channelsIn(entry.known!.qualifier) : titleChannels(entry),
      ),
    ),
  ];
  if (draft.context.channels.length === 0 && qualified.length > 0) return qualified;
  const bracketed = draft.context.channels.length === 0 ? channelsInBrackets(bench) : [];
  if (bracketed.length > 0) return bracketed;
  placeSpan(bench, 'channels', draft.context.channelsPlace);
  return [...draft.context.channels];
}

/** A column “Blog title” names its channel. */
function titleChannels(entry: Entry): string[] {
  return fieldOf(entry) === 'title' && entry.forms.has('cell') ? channelsIn(entry.name ?? '') : [];
}

export /** “Team photo (IG)” names its channel where nothing else does. */
function channelsInBrackets(bench: Bench): string[] {
  const [title] = entriesOf(bench, ['title']);
  const inside = title ? /\(([^()]{1,30})\)\s*$/u.exec(rawOf(bench.reader, title))?.[1] : undefined;
  return inside && onlyChannels(inside) ? channelsIn(inside) : [];
}

function channelsOfText(text: string, { settings }: Reader): string[] {
  const known = channelsIn(text);
  const own = settings.channels.filter(
    (name) =>
      !known.includes(name) &&
      new RegExp(`(?<![\\p{L}])${name.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'iu').test(text),
  );
  return [...known, ...own];
}

export function statusOf(bench: Bench): string | null {
  const own = valueOf(bench, 'status');
  if (own !== null) return own;
  const { draft } = bench;
  const ticked = (draft.facts?.ticked ?? []).filter(isStatus);
  if (ticked.length > 0) {
    placeSpan(bench, 'status', draft.opener);
    return ticked.join(' / ');
  }
  const last = /[—–|·]\s*([^—–|·]{2,40})$/u.exec(draft.facts?.text ?? '')?.[1];
  if (last && isStatus(last)) {
    placeSpan(bench, 'status', draft.opener);
    return last.trim();
  }
  if (draft.box !== null) return draft.box ? '[x]' : '[ ]';
  placeSpan(bench, 'status', draft.context.statusPlace);
  return draft.context.status;
}

export function dayIn(bench: Bench, field: Field): string | null {
  const text = valueOf(bench, field);
  return text === null ? null : dayOf(datesOf([text]), bench.draft.context, bench.reader.settings).date;
}
