import type { Raised } from '../lint/raise.ts';
import type { OwnFindingId } from '../lint/own-findings.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import { placeOf, sourceText } from '../model/place.ts';
import type { Sources } from '../read/sources.ts';
import { count } from '../report/words.ts';
import { lostFrom, remainsOf, type Remains } from './remains.ts';

/** Names of files that people write texts in. */
const textual = /(?:^|\/)[^/.]+$|\.(?:md|markdown|mdown|mkd|mdx|txt|text|rst|adoc|org|csv|tsv|html?)$/i;
const markdown = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** The most files outside the calendars that are looked at, of those that the change touches and of the others. */
const most = 300;

/** How a document of the practice begins. Its cases may plan posts, and it is no calendar. */
const document = /^[\s{]*(?:(?:#[^\n]*|---)\s*)*"?kind"?\s*:/;

type ReadAt = (sources: Sources, paths: readonly string[]) => Promise<readonly CalendarFile[]>;

/** Calendars that a change takes out of sight, and files outside the calendars that read as one. */
export interface Stray {
  readonly raised: readonly Raised[];
  /** Paths that are judged although they are no calendars: they look like one, or one went away and they hold posts to come. */
  readonly judged: readonly string[];
}

/** Calendars on both sides of a change, and what only looks like one. */
interface Known {
  readonly wanted: readonly string[];
  readonly old: readonly string[];
  /** Whether a path passes for a calendar's. */
  readonly passes: (path: string) => boolean;
}

/** What a change does to calendars: its files and those before it, and the paths that it adds or alters. */
interface Moved {
  readonly subject: Sources;
  readonly before: Sources | null;
  readonly changed: readonly string[];
}

/**
 * Looks for posts that a change moves to where nobody would check them. A calendar that went away is told; while
 * one did, every text that the change touches and that holds posts to come is judged like a calendar, and where the
 * calendar held some, so is whatever file still holds them, whatever its name. So is, at any time, a file whose name
 * only looks like that of a calendar.
 */
export async function strayCalendars(
  moved: Moved,
  { wanted, old, passes }: Known,
  readAt: ReadAt,
  asOf: string,
): Promise<Stray> {
  const { subject, changed } = moved;
  const now = new Set(wanted);
  const gone = old.filter((path) => !now.has(path));
  const isLost = gone.length > 0;
  const isToCome = ({ date, channels }: Post): boolean =>
    date === null ? channels.length > 0 : date >= asOf;
  const lost = isLost ? await lostPosts(moved, gone, now, readAt, isToCome) : [];
  const alike = changed.filter((path) => !now.has(path) && passes(path));
  const names = lost.length > 0 ? /(?:)/ : isLost ? textual : markdown;
  const others = changed.filter(
    (path) => !now.has(path) && !alike.includes(path) && names.test(path.trimEnd()),
  );
  const outside = [...alike, ...others];
  const looked = outside.slice(0, most);
  const isUnread = ({ blocks, source }: CalendarFile): boolean =>
    alike.includes(source.path) && blocks.some(({ as }) => as === 'unread');
  const found = (await readAt(subject, looked)).filter(
    (file) => (file.posts.some(isToCome) && !document.test(file.source.text)) || isUnread(file),
  );
  const judged = found.map(({ source }) => source.path).filter((path) => isLost || alike.includes(path));
  const searched = looked.filter((path) => !judged.includes(path));
  const { held, tooLarge } = await remaining(moved, lost, searched, now);
  const doors = changed.filter((path) => !passes(path) && passes(`${path}/a.md`));
  return {
    judged: [...judged, ...held.keys()],
    raised: [
      ...gone.map((path) => raise('calendar/gone', path, messages.gone)),
      ...found.map(({ source: { path }, posts }) => told(path, posts.length, alike.includes(path), isLost)),
      ...[...held].map(([path, posts]) => raise('calendar/moved-out', path, messages.held(posts))),
      ...tooLarge.map((path) => raise('calendar/moved-out', path, messages.tooLarge)),
      ...(await doorsAmong(subject, doors)),
      ...outside.slice(most, most + 1).map((path) => cutShort(path, isLost)),
    ],
  };
}

const messages = {
  gone: 'This change takes the calendar away, so nobody checks its posts any more.',
  held: (posts: number): string =>
    `This file still holds ${count(posts, 'post')} to come of a calendar that was taken away, and is none of the practice’s calendars.`,
  tooLarge:
    'A calendar with posts to come was taken away, and this file is too large to see whether it holds them. Split the change.',
};

/** The posts to come of calendars that went away and that stand in no calendar now. */
async function lostPosts(
  { subject, before, changed }: Moved,
  gone: readonly string[],
  now: ReadonlySet<string>,
  readAt: ReadAt,
  isToCome: (post: Post) => boolean,
): Promise<readonly Post[]> {
  if (!before) return [];
  const went = (await readAt(before, gone)).flatMap(({ posts }) => posts.filter(isToCome));
  const there = changed.filter((path) => now.has(path));
  return went.length === 0 ? [] : lostFrom(went, await readAt(subject, there));
}

/** Where lost posts still stand, beside the files that are judged anyway. */
async function remaining(
  { subject, changed }: Moved,
  posts: readonly Post[],
  searched: readonly string[],
  now: ReadonlySet<string>,
): Promise<Remains> {
  if (posts.length === 0) return { held: new Map(), tooLarge: [] };
  const touched = new Set(changed);
  const untouched = (await subject.list('')).filter((path) => !now.has(path) && !touched.has(path));
  return remainsOf(posts, subject, searched, untouched.slice(0, most));
}

/** A file outside the calendars that holds posts to come. */
function told(path: string, posts: number, isAlike: boolean, isLost: boolean): Raised {
  const holds = count(posts, 'post');
  if (isAlike)
    return raise(
      'calendar/moved-out',
      path,
      `This file holds ${holds}, and its name only looks like one of the practice’s calendars.`,
    );
  return isLost
    ? raise(
        'calendar/moved-out',
        path,
        `This file holds ${holds} and is none of the practice’s calendars, while a calendar was taken away.`,
      )
    : raise(
        'calendar/outside',
        path,
        `This file reads as a calendar of ${holds} and is none: it is not checked.`,
      );
}

/** The first file that is not looked at any more. */
function cutShort(path: string, isLost: boolean): Raised {
  const onlySome = `So many files were changed that only ${most} outside the calendars were looked at.`;
  return isLost
    ? raise('calendar/moved-out', path, `${onlySome} As a calendar was taken away, split the change.`)
    : raise('calendar/outside', path, onlySome);
}

/** Links and other repositories where calendars would lie: what is behind them is not read. */
async function doorsAmong(subject: Sources, paths: readonly string[]): Promise<Raised[]> {
  const message =
    'This is a link or another repository, among the calendars: nobody checks what lies behind it.';
  const answers = await Promise.all(paths.map((path) => subject.read(path, 0)));
  const isDoor = (at: number): boolean => {
    const answer = answers[at]!;
    return 'absent' in answer && answer.absent === 'unreadable';
  };
  return paths.filter((_, at) => isDoor(at)).map((path) => raise('calendar/moved-out', path, message));
}

function raise(by: OwnFindingId, path: string, message: string): Raised {
  return {
    by,
    problem: { place: placeOf(sourceText(path, ''), 0, 0), message, field: path },
    post: null,
    path,
  };
}
