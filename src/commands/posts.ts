import type { CalendarFile } from '../model/calendar.ts';
import type { PostsReport, Table } from '../model/generated.ts';
import { postData } from '../model/post.ts';

/** What `chaperone posts` adds to a report: its tables, for people, and its data, for machines. */
export interface PostsOutput {
  readonly tables: Table[];
  readonly data: Pick<PostsReport, 'files' | 'posts' | 'unread'>;
}

/**
 * Shows what was read from calendars: every post, and with `explain` for every block of lines what it was taken
 * for and why. It echoes text of the calendars by design, so the Action never runs it.
 */
export function posts(files: readonly CalendarFile[], { explain = false }: { explain?: boolean } = {}): PostsOutput {
  const tables = [postsTable(files), ...(explain ? [blocksTable(files)] : [])];
  return { tables, data: dataOf(files) };
}

function dataOf(files: readonly CalendarFile[]): PostsOutput['data'] {
  return {
    files: files.map(({ source, posts, blocks }) => ({ path: source.path, posts: posts.length, unread: blocks.filter(({ as }) => as === 'unread').length })),
    posts: files.flatMap((file) => file.posts.map((post) => postData(post))),
    unread: files.flatMap(({ source, blocks }) =>
      blocks.filter(({ as }) => as === 'unread').map(({ line, endLine, reason }) => ({ path: source.path, line, endLine, reason })),
    ),
  };
}

function postsTable(files: readonly CalendarFile[]): Table {
  const rows = files.flatMap(({ posts }) =>
    posts.map((post) => [
      `${post.path}:${post.line}`, post.id, post.date ?? post.dateText, post.time, post.channels.join(', '), post.kind, post.title, firstWords(post.copy), post.status,
    ]),
  );
  const columns = ['Where', 'Post', 'Date', 'Time', 'Channels', 'Kind', 'Title', 'Copy', 'Status'];
  return { id: 'posts', title: 'What was read', columns, rows, total: rows.length };
}

function blocksTable(files: readonly CalendarFile[]): Table {
  const rows = files.flatMap(({ source, blocks }) =>
    blocks.map(({ line, endLine, as, recogniser, reason }) => [`${source.path}:${line}`, line === endLine ? `${line}` : `${line}–${endLine}`, as, recogniser, reason]),
  );
  return { id: 'blocks', title: 'What each line was taken for', columns: ['Where', 'Lines', 'Taken for', 'Recogniser', 'Why'], rows, total: rows.length };
}

/** The beginning of a copy on one line. */
function firstWords(copy: string | null): string | null {
  if (copy === null) return null;
  const line = copy.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
