import type { CalendarFile } from '../model/calendar.ts';
import type { Table } from '../model/generated.ts';

/**
 * What was read from calendars, as tables for people: every post, and with `explain` for every block of lines what
 * it was taken for and why. They echo text of the calendars by design, so the Action never shows them.
 */
export function postsTables(
  files: readonly CalendarFile[],
  { explain = false }: { explain?: boolean } = {},
): Table[] {
  return [postsTable(files), ...(explain ? [blocksTable(files)] : [])];
}

function postsTable(files: readonly CalendarFile[]): Table {
  const rows = files.flatMap(({ posts }) =>
    posts.map((post) => [
      `${post.path}:${post.line}`,
      post.id,
      post.date ?? post.dateText,
      post.time,
      post.channels.join(', '),
      post.kind,
      post.title,
      firstWords(post.copy),
      post.status,
    ]),
  );
  const columns = ['Where', 'Post', 'Date', 'Time', 'Channels', 'Kind', 'Title', 'Copy', 'Status'];
  return { id: 'posts', title: 'What was read', columns, rows, total: rows.length };
}

function blocksTable(files: readonly CalendarFile[]): Table {
  const rows = files.flatMap(({ source, blocks }) =>
    blocks.map(({ line, endLine, as, recogniser, reason }) => [
      `${source.path}:${line}`,
      line === endLine ? `${line}` : `${line}–${endLine}`,
      as,
      recogniser,
      reason,
    ]),
  );
  return {
    id: 'blocks',
    title: 'What each line was taken for',
    columns: ['Where', 'Lines', 'Taken for', 'Recogniser', 'Why'],
    rows,
    total: rows.length,
  };
}

/** The beginning of a copy on one line. */
function firstWords(copy: string | null): string | null {
  if (copy === null) return null;
  const line = copy.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
