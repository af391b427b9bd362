import type { CalendarFile } from '../model/calendar.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Commit, History } from '../read/history.ts';
import type { Sources } from '../read/sources.ts';
import { pairOf, type Sought } from '../records/pair.ts';
import type { Version } from '../records/path.ts';
import { calendarPaths } from './discover.ts';
import { calendarsOf, remembering, type ReadCalendars } from './read-calendars.ts';

/** What reading the calendars of old commits needs. */
export interface Reading {
  readonly root: string;
  readonly document: PracticeDocument;
  readonly readCalendars: ReadCalendars;
  /** Posts to be followed as well that are in no calendar any more. */
  readonly isAsked?: (post: Post) => boolean;
}

type Files = readonly CalendarFile[];

const postsOf = (files: Files): Post[] => files.flatMap(({ posts }) => posts);

/** Which of the paths are calendars of the practice. */
function calendarsAmong(paths: readonly string[], { root, document }: Reading): Promise<string[]> {
  const list: Sources['list'] = (folder) =>
    Promise.resolve(paths.filter((path) => folder === '' || path.startsWith(`${folder}/`)));
  const nothing = (): Promise<{ absent: 'missing' }> => Promise.resolve({ absent: 'missing' });
  return calendarPaths({ list, read: nothing, stream: nothing }, root, document, []);
}

const data = (post: Post): string => {
  const { texts: _texts, places: _places, id: _id, line: _line, endLine: _end, ...said } = post;
  return JSON.stringify(said);
};

/** What a commit did to a post; null: nothing that not one of its parents had already. */
function versionOf(commit: Commit, sought: Sought, files: Files, parents: readonly Files[]): Version | null {
  const post = pairOf(sought, postsOf(files));
  const before = parents.map((one) => pairOf(post ? { ...sought, form: post } : sought, postsOf(one)));
  const known = before.filter((one) => one !== null);
  if (post === null) return known.length === 0 ? null : { commit, post, file: null, before: known };
  if (known.some((one) => data(one) === data(post))) return null;
  return { commit, post, file: files.find(({ posts }) => posts.includes(post)) ?? null, before: known };
}

/** Posts that a commit took out of the calendars, and that are not followed yet. */
function goneWith(
  followed: Iterable<Sought>,
  files: Files,
  parents: readonly Files[],
  isAsked: (post: Post) => boolean,
): Post[] {
  const now = postsOf(files);
  const known = [...followed];
  const gone = parents.flatMap((parent) => {
    const old = postsOf(parent);
    const paired = new Set(
      [...known, ...now.map((form) => ({ id: form.id, form }))].map((one) => pairOf(one, old)),
    );
    return old.filter((post) => isAsked(post) && !paired.has(post));
  });
  return [...new Map(gone.map((post) => [post.id, post])).values()];
}

/**
 * Every version of posts that the commits of a history made, in the order they were made. A post is followed from its
 * latest form backwards, along every branch that was merged.
 */
export async function versionsOf(
  history: History,
  posts: readonly Sought[],
  reading: Reading,
): Promise<ReadonlyMap<string, readonly Version[]>> {
  const readCalendars = remembering(reading.readCalendars);
  const found = new Map<string, Version[]>(posts.map(({ id }) => [id, []]));
  // The form that a post had in the children of a commit.
  const sought = new Map<string, Map<string, Sought>>();
  const latest = new Map(posts.map((one) => [one.id, one]));
  for (const [index, commit] of history.commits.entries()) {
    const own = sought.get(commit.id) ?? new Map<string, Sought>(index === 0 ? latest : []);
    sought.delete(commit.id);
    const paths = await calendarsAmong(commit.paths, reading);
    const readAt = (id: string): Promise<Files> =>
      calendarsOf(history.at(id), paths, reading.document, { readCalendars });
    const isConcerned = paths.length > 0;
    const files = isConcerned ? await readAt(commit.id) : [];
    const parents = isConcerned ? await Promise.all(commit.parents.map(readAt)) : [];
    if (reading.isAsked)
      for (const form of goneWith(own.values(), files, parents, reading.isAsked)) {
        const id = found.has(form.id) ? `${form.id}~${commit.id.slice(0, 10)}` : form.id;
        found.set(id, []);
        own.set(id, { id, form });
      }
    for (const one of own.values()) {
      const version = isConcerned ? versionOf(commit, one, files, parents) : null;
      if (version) found.get(one.id)!.push(version);
      for (const [at, parent] of commit.parents.entries()) {
        const form = isConcerned
          ? pairOf({ ...one, form: version?.post ?? one.form }, postsOf(parents[at]!))
          : null;
        const next = sought.get(parent) ?? new Map<string, Sought>();
        sought.set(parent, next.set(one.id, form ? { ...one, form } : (next.get(one.id) ?? one)));
      }
    }
  }
  for (const versions of found.values()) versions.reverse();
  return found;
}
