import type { CalendarFile, ReaderProblem } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { Post } from '../model/post.ts';

/** Names the posts of files that come one by one, in the order of their paths. */
export interface Identifying {
  file(file: CalendarFile): CalendarFile;
  /** The ids that authors gave. */
  readonly given: ReadonlySet<string>;
  /** Whether an author gave an id that a post of an earlier file was named by: all must then be named anew. */
  clashes(): boolean;
}

/**
 * Gives every post its id: the author's own, else date, channel and ordinal over the sorted paths; without a date
 * the file's stem and an ordinal. No id shows a title. An author's id used twice is a problem of the second post.
 *
 * @param known ids that authors gave, as far as they are known before
 */
export function identifying(known: ReadonlySet<string> = new Set()): Identifying {
  const counts = new Map<string, number>();
  const given = new Set(known);
  const made = new Set<string>();
  const seen = new Set<string>();
  let clashes = false;
  return {
    file(file) {
      for (const { id } of file.posts) {
        if (id === '') continue;
        given.add(id);
        clashes ||= made.has(id);
      }
      return identifyFile(file, { counts, given, made, seen });
    },
    given,
    clashes: () => clashes,
  };
}

/** Gives every post of these files its id: see `identifying`. */
export function identify(files: readonly CalendarFile[]): CalendarFile[] {
  const order = [...files].sort((a, b) =>
    a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0,
  );
  const given = order.flatMap(({ posts }) => posts.map(({ id }) => id)).filter((id) => id !== '');
  const naming = identifying(new Set(given));
  const renamed = new Map(order.map((file) => [file, naming.file(file)]));
  return files.map((file) => renamed.get(file)!);
}

interface Names {
  readonly counts: Map<string, number>;
  readonly given: ReadonlySet<string>;
  /** The ids that were made here, and those of all posts. */
  readonly made: Set<string>;
  readonly seen: Set<string>;
}

function identifyFile(file: CalendarFile, { counts, given, made, seen }: Names): CalendarFile {
  const problems: ReaderProblem[] = [];
  const renamed = new Map<Post, Post>();
  for (const post of file.posts) {
    const isDoubled = post.id !== '' && seen.has(post.id);
    const id = post.id !== '' && !isDoubled ? post.id : generated(post, counts, given);
    if (id !== post.id) made.add(id);
    seen.add(id);
    const texts: Passage[] = [];
    const named: Post = { ...post, id, texts };
    for (const passage of post.texts) texts.push({ ...passage, post: named });
    renamed.set(post, named);
    if (isDoubled) {
      problems.push({
        finding: 'calendar/duplicate-id',
        place: post.places['id'] ?? post.places.post,
        message: 'Another post has this id already. Give each post its own.',
        post: named,
      });
    }
  }
  const moved = file.problems.map((problem) => ({
    ...problem,
    post: problem.post && (renamed.get(problem.post) ?? problem.post),
  }));
  return { ...file, posts: [...renamed.values()], problems: [...moved, ...problems] };
}

function generated(post: Post, counts: Map<string, number>, taken: ReadonlySet<string>): string {
  const stem =
    post.path
      .split('/')
      .at(-1)!
      .replace(/\.[^.]*$/, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'post';
  const base = post.date ? `${post.date}-${post.channels[0] ?? 'post'}` : stem;
  for (;;) {
    const ordinal = (counts.get(base) ?? 0) + 1;
    counts.set(base, ordinal);
    const id = `${base}-${ordinal}`;
    if (!taken.has(id)) return id;
  }
}
