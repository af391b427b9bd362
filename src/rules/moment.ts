import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { instantsAt } from '../model/zone.ts';
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

/** When a post goes out, as far as it is known: neither before `earliest` nor after `latest`; milliseconds since 1970. */
export interface Moment {
  readonly earliest: number;
  readonly latest: number;
  readonly zone: string;
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
    if (time === '') {
      const [earliest, latest] = [dayBegins(zone, date), dayBegins(zone, dayAfter(date))];
      return { earliest, latest, zone };
    }
    const { earliest, latest } = instantsAt(zone, `${date}T${time}`);
    return { earliest, latest, zone };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
});

/** When a day of a zone begins, in milliseconds since 1970: where clocks skip midnight, that much later. */
export const dayBegins = (zone: string, date: string): number => instantsAt(zone, `${date}T00:00`).earliest;

/** The day after one, in ISO 8601. */
export const dayAfter = (date: string): string =>
  new Date((dayNumber(date) + 1) * dayInMilliseconds).toISOString().slice(0, 10);
