import type { CalendarFile } from '../model/calendar.ts';
import { contentDigest } from '../model/digest.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { Sources } from '../read/sources.ts';

/** Somebody's standing approval of a change. */
export interface Review {
  /** The login on GitHub. */
  readonly login: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The files as they were when it was given. */
  readonly sources: Sources;
}

/** The person of the practice who has a login on GitHub; null: nobody. Names and ids do not count: logins are free to take. */
function personOf(login: string, { people = {} }: PracticeDocument): string | null {
  const found = Object.entries(people).find(
    ([, { github }]) => github?.toLowerCase() === login.toLowerCase(),
  );
  return found?.[0] ?? null;
}

/** Whether reviews can be told apart at all: somebody's login is known. */
export function knowsLogins({ people = {} }: PracticeDocument): boolean {
  return Object.values(people).some(({ github }) => github !== undefined);
}

/** An approval from a review, with the posts that it was given for, by what they say. */
interface Given {
  readonly person: string;
  readonly on: string;
  readonly contents: ReadonlySet<string>;
}

const contentsOf = (files: readonly CalendarFile[]): Set<string> =>
  new Set(files.flatMap(({ posts }) => posts.map((post) => contentDigest(post))));

/**
 * The calendars of a change with the approvals that count for it. A review approves each post of the change that
 * says today what it said when the review was given. What the change writes of approvals itself does not count.
 * @param before the calendars before the change
 * @param readAt reads the calendars of other files
 * @param dayOf the day of a moment, where the practice is
 */
export async function withReviews(
  calendars: readonly CalendarFile[],
  before: readonly CalendarFile[],
  reviews: readonly Review[],
  practice: PracticeDocument,
  readAt: (sources: Sources) => Promise<readonly CalendarFile[]>,
  dayOf: (at: number) => string,
): Promise<Pick<Practice, 'calendars' | 'reviewed'>> {
  const given: Given[] = [];
  for (const { login, at, sources } of reviews) {
    const person = personOf(login, practice);
    if (person !== null) given.push({ person, on: dayOf(at), contents: contentsOf(await readAt(sources)) });
  }
  const old = approvalsBefore(before);
  const reviewed = new Set<Post>();
  const decided = (post: Post): Post => {
    const held = old.get(contentDigest(post));
    if (held) return { ...post, approvals: post.approvals.filter((each) => held.has(JSON.stringify(each))) };
    const now = approved(post, given);
    reviewed.add(now);
    return now;
  };
  return { calendars: calendars.map((file) => ({ ...file, posts: file.posts.map(decided) })), reviewed };
}

/** The approvals that stood in the calendars before, by what the post says. */
function approvalsBefore(files: readonly CalendarFile[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const post of files.flatMap(({ posts }) => posts)) {
    const content = contentDigest(post);
    const held = found.get(content) ?? new Set();
    for (const each of post.approvals) held.add(JSON.stringify(each));
    found.set(content, held);
  }
  return found;
}

function approved(post: Post, given: readonly Given[]): Post {
  const content = contentDigest(post);
  const approvals = given
    .filter(({ contents }) => contents.has(content))
    .map(({ person, on }) => ({ by: person, role: null, on, content }));
  return { ...post, approvals };
}
