import { Temporal } from 'temporal-polyfill';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { memoiseText } from './memo.ts';

const dayInMilliseconds = 86_400_000;

/** Days from 1970-01-01 to a day in ISO 8601. */
export const dayNumber = memoiseText((day) => Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds);

/** Minutes of an ISO 8601 duration of days (24 hours each), hours and minutes. */
export function minutesOf(duration: string): number {
  const [, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}

/** Minutes from 1970-01-01T00:00Z. */
export function epochMinute({ epochMilliseconds }: Temporal.ZonedDateTime): number {
  return epochMilliseconds / 60_000;
}

/** When a post goes out, as far as it is known: neither before `earliest` nor after `latest`. */
export interface Moment {
  readonly earliest: Temporal.ZonedDateTime;
  readonly latest: Temporal.ZonedDateTime;
}

/**
 * When a post goes out, in its own zone or else the practice's. Without a time it is some time of the day; a time
 * that comes twice (clocks go back) is either of the two; one that is skipped is that much later. Null without a
 * date or in a zone that does not exist.
 */
export function momentOf({ date, time, timeZone }: Post, { document }: Practice): Moment | null {
  return date === null ? null : momentAt([date, time ?? '', timeZone ?? document.timeZone].join(' '));
}

/** The moment of a day, a time or none, and a zone, with a space between them: several rules ask about the same. */
const momentAt = memoiseText((text): Moment | null => {
  const [date = '', time = '', zone = ''] = text.split(' ');
  try {
    const day = Temporal.PlainDate.from(date);
    if (time === '') {
      return { earliest: day.toZonedDateTime(zone), latest: day.add({ days: 1 }).toZonedDateTime(zone) };
    }
    const local = day.toPlainDateTime(Temporal.PlainTime.from(time));
    const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
    const doubled = later.toPlainDateTime().equals(local);
    return {
      earliest: doubled ? local.toZonedDateTime(zone, { disambiguation: 'earlier' }) : later,
      latest: later,
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
});
