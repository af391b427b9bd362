import { Temporal } from 'temporal-polyfill';
import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { OwnFindingId } from './own-findings.ts';

/** So many days before its date a post must be written to its end. `docs/findings.md` names the number. */
const NEAR_DAYS = 14;

/** What a placeholder means on the day of the run: due when the post's date is near or over, else told more softly. */
export function placeholder(post: Post, place: Place, message: string, asOf: string) {
  if (post.date === null) {
    const undated =
      'The text still has a placeholder, and as the date is not known it may be due. Until it is replaced the post counts as a draft.';
    return raised('calendar/placeholder-undated', place, undated);
  }
  const near = Temporal.PlainDate.from(asOf).add({ days: NEAR_DAYS });
  const isNear = Temporal.PlainDate.compare(post.date, near) <= 0;
  return raised(isNear ? 'calendar/placeholder' : 'calendar/placeholder-later', place, message);
}

const raised = (by: OwnFindingId, place: Place, message: string) => ({ by, problem: { place, message } });
