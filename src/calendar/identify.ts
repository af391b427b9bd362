import type { CalendarFile, ReaderProblem } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { Post } from '../model/post.ts';

/**
 * Gives every post its id: the author's own, else date, channel and ordinal over the sorted paths; without a date
 * the file's stem and an ordinal. No id shows a title. An author's id used twice is a problem of the second post.
 */
export function identify(files: readonly CalendarFile[]): CalendarFile[] {
  const order = [...files].sort((a, b) =>
    a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0,
  );
  const counts = new Map<string, number>();
  const taken = new Set(order.flatMap(({ posts }) => posts.map(({ id }) => id)).filter((id) => id !== ''));
  const seen = new Set<string>();
  const renamed = new Map(order.map((file) => [file, identifyFile(file, counts, taken, seen)]));
  return files.map((file) => renamed.get(file)!);
}

function identifyFile(
  file: CalendarFile,
  counts: Map<string, number>,
  taken: ReadonlySet<string>,
  seen: Set<string>,
): CalendarFile {
  const problems: ReaderProblem[] = [];
  const renamed = new Map<Post, Post>();
  for (const post of file.posts) {
    const isDoubled = post.id !== '' && seen.has(post.id);
    const id = post.id !== '' && !isDoubled ? post.id : generated(post, counts, taken);
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
