import type { CalendarFile } from '../model/calendar.ts';
import { contentDigest, sha256 } from '../model/digest.ts';
import type { PracticeDocument } from '../model/generated.ts';
import { rolesOf } from '../model/people.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { RegisterFile } from '../policy/strictest-registers.ts';
import { documentLimit } from '../read/decode.ts';
import type { Sources } from '../read/sources.ts';
import type { Authorship } from './authorship.ts';

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
  readonly login: string;
  readonly person: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly contents: ReadonlySet<string>;
}

/** A post of a change that somebody approved, and when, in milliseconds since 1970. */
export interface Approved {
  readonly post: Post;
  readonly by: string;
  readonly at: number;
}

/** What must be known to judge the approvals of a change. */
export interface Approving {
  readonly practice: PracticeDocument;
  readonly reviews: readonly Review[];
  /** Who wrote the change; null: its commits cannot be asked for. */
  readonly authorship: Authorship | null;
  /** Who wrote any commit of it, or opened it. */
  readonly authors: ReadonlySet<string>;
  /** Reads the calendars of other files. */
  readonly readAt: (sources: Sources) => Promise<readonly CalendarFile[]>;
  /** The day of a moment, where the practice is. */
  readonly dayOf: (at: number) => string;
}

const contentsOf = (files: readonly CalendarFile[]): Set<string> =>
  new Set(files.flatMap(({ posts }) => posts.map((post) => contentDigest(post))));

async function givenIn({ reviews, practice, readAt }: Approving): Promise<Given[]> {
  const given: Given[] = [];
  for (const { login, at, sources } of reviews) {
    const person = personOf(login, practice);
    if (person !== null) given.push({ login, person, at, contents: contentsOf(await readAt(sources)) });
  }
  return given;
}

/** What one discussion of a change says of a post: who approved it, and who wrote it. */
interface Said {
  readonly counted: readonly Given[];
  readonly writers: ReadonlySet<string>;
}

async function saidOf(post: Post, given: readonly Given[], approving: Approving): Promise<Said> {
  const content = contentDigest(post);
  const about = given.filter(({ contents }) => contents.has(content));
  const writers = await writersOf(post, about, approving);
  return { counted: about.filter(({ login }) => !writers.has(login)), writers };
}

/** Who wrote a post of a change. Only where somebody who reviewed wrote a part of it must it be looked at closely. */
async function writersOf(
  post: Post,
  given: readonly Given[],
  { authors, authorship }: Approving,
): Promise<ReadonlySet<string>> {
  const isClear = authors.size < 2 || !given.some(({ login }) => authors.has(login));
  return isClear || !authorship ? authors : authorship.ofPost(post);
}

/**
 * The calendars of a change with the approvals that count for it. A review approves each post of the change that
 * says today what it said when the review was given, unless its author reviewed. What the change writes of approvals
 * itself does not count.
 * @param before the calendars before the change
 * @param discussed what was said of it, once for each proposal that it came from
 */
export async function withReviews(
  calendars: readonly CalendarFile[],
  before: readonly CalendarFile[],
  discussed: readonly Approving[],
): Promise<Pick<Practice, 'calendars' | 'reviewed'> & { readonly approved: readonly Approved[] }> {
  const given = await Promise.all(discussed.map(givenIn));
  const old = approvalsBefore(before);
  const reviewed = new Map<Post, readonly string[]>();
  const approved: Approved[] = [];
  const decided = async (post: Post): Promise<Post> => {
    const content = contentDigest(post);
    const held = old.get(content);
    if (held) return { ...post, approvals: post.approvals.filter((each) => held.has(JSON.stringify(each))) };
    const said = await Promise.all(discussed.map((each, at) => saidOf(post, given[at]!, each)));
    const approvals = said.flatMap(({ counted }, index) =>
      counted.map(({ person, at }) => ({ by: person, role: null, on: discussed[index]!.dayOf(at), content })),
    );
    const people = said.flatMap(({ writers }, index) =>
      [...writers].flatMap((login) => personOf(login, discussed[index]!.practice) ?? []),
    );
    const isOneWriter = said.length === 1 && said[0]!.writers.size === 1;
    const now = { ...post, author: post.author ?? (isOneWriter ? (people[0] ?? null) : null), approvals };
    reviewed.set(now, people);
    for (const { counted } of said)
      approved.push(...counted.map(({ person, at }) => ({ post: now, by: person, at })));
    return now;
  };
  const files: CalendarFile[] = [];
  for (const file of calendars) {
    const posts: Post[] = [];
    for (const post of file.posts) posts.push(await decided(post));
    files.push({ ...file, posts });
  }
  return { calendars: files, reviewed, approved };
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

/** Roles that own a kind of document. */
export function ownersOf(kind: RegisterFile['kind'], { roles = {} }: PracticeDocument): string[] {
  return Object.entries(roles).flatMap(([id, role]) => (role?.owns?.includes(kind) ? [id] : []));
}

const digestAt = async (sources: Sources, path: string): Promise<string | null> => {
  const answer = await sources.read(path, documentLimit);
  return 'bytes' in answer ? sha256(answer.bytes) : null;
};

/**
 * The files of registers that somebody approved as they stand, byte for byte, whose role owns them, and who wrote
 * none of it.
 */
export async function approvedRegisters(
  files: readonly RegisterFile[],
  subject: Sources,
  discussed: readonly Omit<Approving, 'readAt'>[],
): Promise<ReadonlySet<string>> {
  const approved = new Set<string>();
  for (const file of files)
    for (const approving of discussed)
      if (await isApprovedBy(file, subject, approving)) approved.add(file.path);
  return approved;
}

async function isApprovedBy(
  { path, kind }: RegisterFile,
  subject: Sources,
  { practice, reviews, authorship, authors }: Omit<Approving, 'readAt'>,
): Promise<boolean> {
  const owners = ownersOf(kind, practice);
  const now = await digestAt(subject, path);
  for (const { login, sources } of reviews) {
    const person = personOf(login, practice);
    if (person === null || !rolesOf(person, practice).some((role) => owners.includes(role))) continue;
    if (now === null || (await digestAt(sources, path)) !== now) continue;
    const writers = authors.has(login) && authorship ? await authorship.ofFile(path) : authors;
    if (!writers.has(login)) return true;
  }
  return false;
}
