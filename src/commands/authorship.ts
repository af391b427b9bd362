import { contentDigest } from '../model/digest.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import { documentLimit } from '../read/decode.ts';
import type { Sources } from '../read/sources.ts';
import { likeness } from '../records/like.ts';
import { likeEnough } from '../records/pair.ts';

/** A commit of a change. */
export interface ChangeCommit {
  readonly id: string;
  /** Logins of those who wrote it or committed it, as far as they are known. */
  readonly authors: readonly string[];
  readonly parents: readonly string[];
}

/** The commits that a change is made of. */
export interface ChangeHistory {
  /** The newest of them. */
  readonly head: string;
  readonly commits: readonly ChangeCommit[];
  /** The files at a commit, of the change or before it; null where they cannot be had. */
  readonly at: (commit: string) => Promise<Sources | null>;
}

/** What must be asked of the files to tell who wrote a post. */
export interface Reading {
  /** The calendars of a commit. */
  readonly calendarsAt: (sources: Sources) => Promise<readonly CalendarFile[]>;
  /** Whether a commit changed nothing in a file but lines that Chaperone itself suggests to change, and as it suggests. */
  readonly isSuggested: (path: string, before: Sources, after: Sources) => Promise<boolean>;
}

/** Who wrote what in a change, by logins. */
export interface Authorship {
  ofPost(post: Post): Promise<ReadonlySet<string>>;
  ofFile(path: string): Promise<ReadonlySet<string>>;
}

/** What a post says at a commit. */
interface Version {
  readonly post: Post;
  readonly content: string;
}

const bytesAt = async (sources: Sources | null, path: string): Promise<string | null> => {
  const answer = await sources?.read(path, documentLimit);
  return answer && 'bytes' in answer ? Buffer.from(answer.bytes).toString('latin1') : null;
};

/**
 * Who wrote the posts and files of a change: those whose commits made them say what they say, back to where the change
 * began. Whoever took over a suggestion of Chaperone's wrote nothing. Where files of a commit cannot be had, everybody who
 * wrote any commit did.
 */
export function authorship(history: ChangeHistory, reading: Reading): Authorship {
  const { head, at } = history;
  const commits = new Map(history.commits.map((commit) => [commit.id, commit]));
  const everybody = new Set(history.commits.flatMap(({ authors }) => authors));
  const known = new Map<string, Promise<readonly Version[] | null>>();

  async function read(commit: string): Promise<readonly Version[] | null> {
    const sources = await at(commit);
    if (!sources) return null;
    const files = await reading.calendarsAt(sources);
    return files.flatMap(({ posts }) => posts.map((post) => ({ post, content: contentDigest(post) })));
  }

  function versions(commit: string): Promise<readonly Version[] | null> {
    const found = known.get(commit) ?? read(commit);
    known.set(commit, found);
    return found;
  }

  async function isSuggested({ id, parents }: ChangeCommit, path: string): Promise<boolean> {
    const [after, before] = [await at(id), parents.length === 1 ? await at(parents[0]!) : null];
    return before !== null && after !== null && reading.isSuggested(path, before, after);
  }

  /** Follows a version of a post back through the commits that brought it. */
  async function follow(id: string, version: Version, into: Set<string>, seen: Set<string>): Promise<void> {
    const commit = commits.get(id);
    const key = `${id} ${version.content}`;
    if (!commit || seen.has(key)) return;
    seen.add(key);
    const parents = await Promise.all(
      commit.parents.map(async (parent) => ({ parent, versions: await versions(parent) })),
    );
    if (parents.some(({ versions }) => versions === null)) {
      for (const login of everybody) into.add(login);
      return;
    }
    const same = parents.flatMap(({ parent, versions }) =>
      versions!.filter(({ content }) => content === version.content).map((one) => [parent, one] as const),
    );
    if (same.length === 0 && !(await isSuggested(commit, version.post.path)))
      for (const login of commit.authors) into.add(login);
    const earlier =
      same.length > 0
        ? same
        : parents.flatMap(({ parent, versions }) => {
            const old = predecessor(version, versions!);
            return old ? [[parent, old] as const] : [];
          });
    for (const [parent, old] of earlier) await follow(parent, old, into, seen);
  }

  return {
    async ofPost(post) {
      const authors = new Set<string>();
      await follow(head, { post, content: contentDigest(post) }, authors, new Set());
      return authors;
    },
    async ofFile(path) {
      const authors = new Set<string>();
      for (const { id, parents, authors: own } of history.commits) {
        const now = await bytesAt(await at(id), path);
        const before = await Promise.all(parents.map(async (parent) => bytesAt(await at(parent), path)));
        if (!before.includes(now)) for (const login of own) authors.add(login);
      }
      return authors;
    },
  };
}

/** The version that a post was made from: of the same id, else the one that says most nearly the same. */
function predecessor({ post }: Version, versions: readonly Version[]): Version | null {
  const named = versions.find((old) => old.post.id === post.id);
  if (named) return named;
  const ranked = versions
    .map((old) => ({ old, like: likeness(old.post.copy ?? '', post.copy ?? '') }))
    .filter(({ like }) => like >= likeEnough)
    .sort((a, b) => b.like - a.like);
  return ranked[0]?.old ?? null;
}
