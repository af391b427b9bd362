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

/**
 * Looks for posts that a change moves to where nobody would check them. A calendar that went away is told; while
 * one did, every text that the change touches and that holds posts to come is judged like a calendar. So is, at any
 * time, a file whose name only looks like that of a calendar.
 */
export async function strayCalendars(
  { subject, changed }: { readonly subject: Sources; readonly changed: readonly string[] },
  { wanted, old, passes }: Known,
  readAt: ReadAt,
  asOf: string,
): Promise<Stray> {
  const now = new Set(wanted);
  const gone = old.filter((path) => !now.has(path));
  const isLost = gone.length > 0;
  const alike = changed.filter((path) => !now.has(path) && passes(path));
  const others = changed.filter(
    (path) => !now.has(path) && !alike.includes(path) && (isLost ? textual : markdown).test(path.trimEnd()),
  );
  const outside = [...alike, ...others];
  const files = await readAt(subject, outside.slice(0, most));
  const isToCome = ({ posts }: CalendarFile): boolean =>
    posts.some(({ date, channels }) => (date === null ? channels.length > 0 : date >= asOf));
  const isUnread = ({ blocks, source }: CalendarFile): boolean =>
    alike.includes(source.path) && blocks.some(({ as }) => as === 'unread');
  const found = files.filter((file) => isToCome(file) || isUnread(file));
  const judged = found.map(({ source }) => source.path).filter((path) => isLost || alike.includes(path));
  const told = found.map(({ source: { path }, posts }) => {
    const holds = count(posts.length, 'post');
    if (alike.includes(path))
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
  });
  const cut = outside[most];
  const onlySome = `So many files were changed that only ${most} outside the calendars were looked at.`;
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
      ...told,
      ...(await doorsAmong(
        subject,
        changed.filter((path) => !passes(path) && passes(`${path}/a.md`)),
      )),
      ...(cut === undefined
        ? []
        : [
            raise(
              isLost ? 'calendar/moved-out' : 'calendar/outside',
              cut,
              isLost ? `${onlySome} As a calendar was taken away, split the change.` : onlySome,
            ),
          ]),
    ],
  };
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
