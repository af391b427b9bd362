import { Temporal } from 'temporal-polyfill';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';

const dayInMilliseconds = 86_400_000;

/** Days from 1970-01-01 to a day in ISO 8601. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds;
}

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
export function momentOf(post: Post, practice: Practice): Moment | null {
  if (post.date === null) return null;
  const zone = post.timeZone ?? practice.document.timeZone;
  try {
    const day = Temporal.PlainDate.from(post.date);
    if (post.time === null) {
      return { earliest: day.toZonedDateTime(zone), latest: day.add({ days: 1 }).toZonedDateTime(zone) };
    }
    const local = day.toPlainDateTime(Temporal.PlainTime.from(post.time));
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
}
