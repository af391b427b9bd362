import { placeOfField } from '../model/post.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { shownAt } from '../model/zone.ts';
import { compareBlackouts, isBlackedOut } from './blackout.ts';
import { allowing, optional, rising, together } from '../model/effect.ts';
import type { OptionsOf, Problem, RuleKind } from './kind.ts';
import { unlessCarried } from './known.ts';
import { dayNumber, minutesOf, momentOf } from './moment.ts';

type Options = OptionsOf<'window'>;

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Whether a time lies between two; a window may go over midnight. Its end is no longer inside. */
function isBetween(time: number, from: number, to: number): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** A moment as a zone's clocks show it. */
interface Local {
  readonly day: string;
  /** 1: Monday. */
  readonly weekday: number;
  /** Minutes into the day. */
  readonly minute: number;
}

function localIn(zone: string, instant: number): Local {
  const shown = shownAt(zone, instant);
  return {
    day: shown.toISOString().slice(0, 10),
    weekday: shown.getUTCDay() || 7,
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

function* ofDay(post: Post, local: readonly Local[], options: Options): Iterable<Problem> {
  const place = placeOfField(post, 'date');
  const { days: allowed, blackout = [] } = options;
  if (allowed && local.some(({ weekday }) => !allowed.includes(days[weekday - 1]!))) {
    yield { place, field: 'date', message: `Posts go out on ${allowed.join(', ')}; this one does not.` };
  }
  for (const each of blackout) {
    if (!local.some(({ day }) => isBlackedOut(day, each))) continue;
    yield {
      place,
      field: 'date',
      message: `No posts go out on this day${each.reason ? `: ${each.reason}` : ''}.`,
    };
  }
}

function* ofTime(
  post: Post,
  local: readonly Local[],
  hours: NonNullable<Options['hours']>,
  practice: Practice,
): Iterable<Problem> {
  if (post.time === null) {
    const place = placeOfField(post, 'date');
    yield {
      place,
      field: 'time',
      message: 'The post has no time.',
      ...unlessCarried(post, 'time', practice),
    };
    return;
  }
  const [from, to] = [minutes(hours.from), minutes(hours.to)];
  if (local.every(({ minute }) => isBetween(minute, from, to))) return;
  const message = `Posts go out from ${hours.from} to ${hours.to}; this one does not.`;
  yield { place: placeOfField(post, 'time'), field: 'time', message };
}

const settled: ReadonlySet<Post['stage']> = new Set(['approved', 'scheduled', 'published', 'cancelled']);

function* ofLead(post: Post, lead: string, practice: Practice): Iterable<Problem> {
  const ahead = dayNumber(post.date!) - dayNumber(practice.asOf);
  const asked = minutesOf(lead) / 1440;
  if (ahead < 0 || ahead >= asked || settled.has(post.stage)) return;
  const left = ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : `in ${ahead} days`;
  const message = `This goes out ${left} and is not approved; a review takes ${asked} ${asked === 1 ? 'day' : 'days'}.`;
  yield {
    place: placeOfField(post, 'date'),
    field: 'date',
    message,
    ...(post.stage === null && unlessCarried(post, 'stage', practice)),
  };
}

/** The minutes of a day that a window lets through. */
const minutesIn = ({ from, to }: NonNullable<Options['hours']>): number[] =>
  Array.from({ length: 1440 }, (_, minute) => minute).filter((minute) =>
    isBetween(minute, minutes(from), minutes(to)),
  );

/** On which days and at which hours posts go out, and how long before they must be approved. */
export const window: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: [],
  *faults({ blackout = [] }) {
    for (const [index, each] of blackout.entries()) {
      if ('on' in each) continue;
      const { from, to } = each;
      const path = ['blackout', index, 'to'];
      if (from.length !== to.length) yield { path, message: 'Give the year of both days or of neither.' };
      else if (from.length > 5 && to < from) yield { path, message: 'This day is before the first one.' };
    }
  },
  *check(post, options, practice) {
    const moment = momentOf(post, practice);
    if (!moment) {
      const isUndated = post.date === null;
      const unknown = isUndated ? unlessCarried(post, 'date', practice) : {};
      const why = isUndated ? 'give it a day' : 'its time zone does not exist';
      yield {
        place: post.places.post,
        field: 'date',
        message: `It is not known when the post goes out: ${why}.`,
        ...unknown,
      };
      return;
    }
    const { earliest, latest } = moment;
    // Without a time only the day as written counts; a time that comes twice must fit both times.
    const isWhole = post.time === null;
    const zone = isWhole || options.zone === 'post' ? moment.zone : practice.document.timeZone;
    const both = isWhole || latest === earliest ? [earliest] : [earliest, latest];
    const local = both.map((each) => localIn(zone, each));
    yield* ofDay(post, local, options);
    if (options.hours) yield* ofTime(post, local, options.hours, practice);
    if (options.lead) yield* ofLead(post, options.lead, practice);
  },
  compare(before, after) {
    const asks = ({ days, hours, blackout }: Options): boolean => !!(days ?? hours ?? blackout);
    const isMoved = (before.zone ?? 'practice') !== (after.zone ?? 'practice');
    return together([
      isMoved && (asks(before) || asks(after)) ? 'mixed' : 'neutral',
      allowing<string>(before.days ?? days, after.days ?? days),
      optional(before.hours, after.hours, (old, now) => allowing(minutesIn(old), minutesIn(now))),
      compareBlackouts(before.blackout ?? [], after.blackout ?? []),
      rising(before.lead ? minutesOf(before.lead) : 0, after.lead ? minutesOf(after.lead) : 0),
    ]);
  },
};
