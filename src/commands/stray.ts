import type { Raised } from '../lint/raise.ts';
import type { OwnFindingId } from '../lint/own-findings.ts';
import type { CalendarFile } from '../model/calendar.ts';
import { placeOf, sourceText } from '../model/place.ts';
import type { Sources } from '../read/sources.ts';
import { count } from '../report/words.ts';

/** Names of files that people write texts in. */
const textual = /(?:^|\/)[^/.]+$|\.(?:md|markdown|mdown|mkd|mdx|txt|text|rst|adoc|org|csv|tsv|html?)$/i;
const markdown = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** The most files outside the calendars that are looked at. */
const most = 300;

type ReadAt = (sources: Sources, paths: readonly string[]) => Promise<readonly CalendarFile[]>;

/** Calendars that a change takes out of sight, and files outside the calendars that read as one. */
export interface Stray {
  readonly raised: readonly Raised[];
  /** Paths that are judged although they are no calendars: a calendar went away and they hold posts to come. */
  readonly judged: readonly string[];
}

/**
 * Looks for posts that a change moves to where nobody would check them. A calendar that went away is told; while
 * one did, every text that the change touches and that holds posts to come is judged like a calendar.
 * @param wanted the calendars after the change
 * @param old those before it
 */
export async function strayCalendars(
  { subject, changed }: { readonly subject: Sources; readonly changed: readonly string[] },
  wanted: readonly string[],
  old: readonly string[],
  readAt: ReadAt,
  asOf: string,
): Promise<Stray> {
  const now = new Set(wanted);
  const gone = old.filter((path) => !now.has(path));
  const outside = changed.filter(
    (path) => !now.has(path) && (gone.length > 0 ? textual : markdown).test(path),
  );
  const files = await readAt(subject, outside.slice(0, most));
  const isToCome = ({ posts }: CalendarFile): boolean =>
    posts.some(({ date, channels }) => (date === null ? channels.length > 0 : date >= asOf));
  const found = files
    .filter(isToCome)
    .map(({ source, posts }) => ({ path: source.path, posts: posts.length }));
  const judged = gone.length > 0 ? found.map(({ path }) => path) : [];
  return {
    judged,
    raised: [
      ...gone.map((path) =>
        raise(
          'calendar/gone',
          path,
          'This change takes the calendar away, so nobody checks its posts any more.',
        ),
      ),
      ...found.map(({ path, posts }) =>
        gone.length > 0
          ? raise(
              'calendar/moved-out',
              path,
              `This file holds ${count(posts, 'post')} and is none of the practice’s calendars, while a calendar was taken away.`,
            )
          : raise(
              'calendar/outside',
              path,
              `This file reads as a calendar of ${count(posts, 'post')} and is none: it is not checked.`,
            ),
      ),
      ...(outside.length > most
        ? [
            raise(
              'calendar/outside',
              outside[most]!,
              `So many files were changed that only ${most} outside the calendars were looked at.`,
            ),
          ]
        : []),
    ],
  };
}

function raise(by: OwnFindingId, path: string, message: string): Raised {
  return {
    by,
    problem: { place: placeOf(sourceText(path, ''), 0, 0), message, field: path },
    post: null,
    path,
  };
}
