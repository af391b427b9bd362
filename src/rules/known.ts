import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { memoise } from './memo.ts';

/** Fields that a rule may ask a post for; `alt`, `checked` and `captions` are said of its media. */
export type Field =
  | Exclude<keyof Post, 'texts' | 'places' | 'path' | 'line' | 'endLine' | 'fields' | 'parts'>
  | 'alt'
  | 'checked'
  | 'captions';

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';

/** Every field that some post of the calendar was written with. */
const carriedBy = memoise((file: CalendarFile): ReadonlySet<string> => {
  const carried = new Set<string>();
  for (const post of file.posts) {
    // A date that is written and not understood (a weekday alone) says no more than none.
    const isVague = post.date === null && post.dateText !== null;
    for (const field of Object.keys(post.places)) if (field !== 'date' || !isVague) carried.add(field);
    for (const [field, value] of Object.entries(post)) if (isFilled(value)) carried.add(field);
    for (const { alt, checked } of post.media) {
      if (alt !== undefined && alt !== null) carried.add('alt');
      if (checked !== undefined && checked !== null) carried.add('checked');
    }
    if (post.media.some(isCaptions)) carried.add('captions');
  }
  return carried;
});

const filesOf = memoise(
  (practice: Practice) => new Map(practice.calendars.map((file) => [file.source.path, file])),
);

/** Whether a medium is the captions of a video. */
export function isCaptions({ path, purpose }: Post['media'][number]): boolean {
  return purpose === 'captions' || /\.(?:srt|vtt|sbv|ttml)$/i.test(path ?? '');
}

/** Whether the post has something in the field. */
export function has(post: Post, field: Exclude<Field, 'alt' | 'checked' | 'captions'>): boolean {
  return isFilled(post[field]);
}

/**
 * What to add to a problem about a missing field: `unknown` where no post of the calendar carries it, because then
 * nobody has been asked for it yet.
 */
export function unlessCarried(post: Post, field: Field, practice: Practice): { unknown?: string } {
  if (field === 'approvals' && practice.reviewed?.has(post)) return {};
  const file = filesOf(practice).get(post.path);
  return file && carriedBy(file).has(field) ? {} : { unknown: fieldNames[field] ?? field };
}

/** How people call a field, where it is not the field's own name. */
export const fieldNames: Readonly<Partial<Record<Field, string>>> = {
  alt: 'alternative text',
  captions: 'captions',
  checked: 'who looked at the picture',
  copy: 'text',
  media: 'picture or video',
  timeZone: 'time zone',
  remove: 'day to take it down',
  permalink: 'address where it was published',
  authorizations: 'permission',
  channels: 'channel',
  links: 'link',
  hashtags: 'hashtag',
  mentions: 'mention',
  stage: 'status',
  subject: 'whom it is about',
};
