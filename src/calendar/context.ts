import type { Facts } from './facts.ts';
import { channelsApart, once, saysDay } from './facts.ts';
import type { Entry, Span } from './entry.ts';
import type { WrittenDay } from './values/written-day.ts';
import { headingStatus } from './values/status.ts';
import { bare, plain } from './words/fold.ts';

/** What holds at a place of a file because it was stated above: context flows down until restated. */
export interface Context {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: WrittenDay | null;
  readonly range: readonly [WrittenDay, WrittenDay] | null;
  readonly weekday: number | null;
  /** The bare day of the month beside the weekday: “Mon 10”. */
  readonly monthDay: number | null;
  readonly week: number | null;
  readonly dayNumber: number | null;
  /** The words that stated week and day, outermost first. */
  readonly dateTexts: readonly string[];
  /** The place of the innermost of them. */
  readonly datePlace: Span | null;
  readonly time: string | null;
  readonly timePlace: Span | null;
  readonly zone: string | null;
  readonly channels: readonly string[];
  readonly channelsPlace: Span | null;
  readonly status: string | null;
  readonly statusPlace: Span | null;
  readonly author: string | null;
  readonly authorPlace: Span | null;
  /** Fields stated for several posts at once, such as a day's theme. */
  readonly shared: readonly Entry[];
  /** The nearest heading that is no date or channel. */
  readonly title: () => { readonly text: string; readonly place: Span } | null;
  /** Below a heading that promises no posts, or one that does. */
  readonly isProse: boolean;
  readonly promisesPosts: boolean;
  readonly depth: number;
}

export const nothingKnown: Context = {
  year: null,
  month: null,
  day: null,
  range: null,
  weekday: null,
  monthDay: null,
  week: null,
  dayNumber: null,
  dateTexts: [],
  datePlace: null,
  time: null,
  timePlace: null,
  zone: null,
  channels: [],
  channelsPlace: null,
  status: null,
  statusPlace: null,
  author: null,
  authorPlace: null,
  shared: [],
  title: () => null,
  isProse: false,
  promisesPosts: false,
  depth: 0,
};

const WEEK_OF =
  /(?:week|semana|semaine|woche|uke)\s+(?:of|commencing|ending|beginning|de|del|du|vom|ab|fra)/u;

/** The context below a heading or bold opener. A day of a document's title does not date its posts. */
export function below(context: Context, facts: Facts, place: Span, isTitle: boolean, level = 7): Context {
  const { dates, times } = facts;
  const said =
    saysDay(facts) ||
    dates.week !== null ||
    dates.range !== null ||
    dates.month !== null ||
    dates.monthNumber !== null;
  const weekOf = dates.day !== null && WEEK_OF.test(plain(facts.text));
  const range = dates.range ?? (weekOf ? weekFrom(dates.day, dates.year ?? context.year) : null);
  const month = dates.month ?? sameMonth(range) ?? null;
  const status = level < 7 && !isTitle ? headingStatus(facts.text) : null;
  const restated = range !== null || dates.month !== null || dates.week !== null;
  // “Post 2: WhatsApp scams” below “Facebook” has a channel for its topic.
  const isTopic = context.channels.length > 0 && facts.ordinal?.kind === 'post' && !channelsApart(facts);
  const namesChannel = facts.channels.length > 0 && !(isTopic && facts.title !== null);
  const above = isTitle || saysDay(facts) ? null : context;
  const named = !isTitle && dates.weekday !== null ? dates : above;
  return {
    ...context,
    year: dates.year ?? context.year,
    month: month ?? (range ? null : context.month),
    range: range ?? (restated ? null : context.range),
    week: dates.week ?? context.week,
    day: isTitle || weekOf ? null : (dates.day ?? (saysDay(facts) || restated ? null : context.day)),
    weekday: named?.weekday ?? null,
    monthDay: named?.monthDay ?? null,
    dayNumber: isTitle ? null : (dates.dayNumber ?? (saysDay(facts) ? null : context.dayNumber)),
    dateTexts:
      said && !isTitle
        ? [...(saysDay(facts) ? context.dateTexts.slice(-1) : []), bare(facts.text)]
        : context.dateTexts,
    datePlace: said && !isTitle ? place : context.datePlace,
    time: times.written ? times.time : context.time,
    timePlace: times.written ? place : context.timePlace,
    zone: times.zone ?? context.zone,
    channels: namesChannel ? facts.channels : context.channels,
    channelsPlace: namesChannel ? place : context.channelsPlace,
    status: status ?? context.status,
    statusPlace: status ? place : context.statusPlace,
    title: isTitle
      ? context.title
      : once(() => (facts.title ? { text: facts.title, place } : context.title())),
    isProse:
      level > 1 && facts.isProse && !saysDay(facts) && dates.week === null && facts.ordinal?.kind !== 'post'
        ? true
        : context.isProse,
    promisesPosts: facts.promisesPosts || context.promisesPosts,
    depth: context.depth + 1,
  };
}

function sameMonth(range: readonly [WrittenDay, WrittenDay] | null): number | null {
  return range && range[0].month === range[1].month && !range[0].either ? range[0].month : null;
}

function weekFrom(day: WrittenDay | null, stated: number | null): readonly [WrittenDay, WrittenDay] | null {
  const year = day?.year ?? stated;
  if (!day || day.either || year === null) return null;
  const end = new Date(Date.UTC(year, day.month - 1, day.day + 6));
  return [
    { ...day, year },
    { ...day, year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate() },
  ];
}
