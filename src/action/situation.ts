import { InputError } from '../commands/fault.ts';
import type { Discussion, Discussions } from '../commands/discussion.ts';
import { isRefused, type Client, type Repository } from '../github/client.ts';
import { compare, type Compared } from '../github/compare.ts';
import { nameOfCommit, type GitHubEvent, type PullRequest } from '../github/event.ts';
import { pullRequestsOf } from '../github/merged.ts';
import { approvalsOf } from '../github/reviews.ts';
import type { Sources } from '../read/sources.ts';
import { diskSources } from '../sources/disk.ts';
import { commitOf, gitStore, mergeBase, messagesOf } from '../sources/git.ts';
import { githubStore } from '../sources/github.ts';
import { changedPaths, revisionOf, type Revision } from '../sources/revision.ts';

/** What is judged, by what, compared with what. */
export interface Situation {
  readonly subject: Sources;
  readonly before: Sources | null;
  readonly judge?: { readonly sources: Sources; readonly changed: readonly string[] };
  /** What was said of the change, and who wrote it; absent where that cannot be asked for. */
  readonly discussions?: Discussions;
  /** The paths that differ from `before`; null where that is not known. */
  readonly changed: readonly string[] | null;
  /** Whether a pull request adds a line. */
  readonly isAdded: (path: string, line: number) => boolean;
  /** Names and messages of the change. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many commits of the change have messages that are not among them. */
  readonly textsLeft?: number;
  readonly notes: readonly string[];
}

const unreadable =
  'The commits cannot be read: give the job the permission `contents: read`, or check out with `fetch-depth: 0`.';
const incomparable =
  'There was nothing to compare with (check out with `fetch-depth: 0`), so everything found counts.';

/** Finds commits: in the checkout where it holds them, else through the API. */
function finder(workspace: string, event: GitHubEvent, client: Client | null) {
  const local = gitStore(workspace);
  const remote = client && event.repository ? githubStore(client, event.repository) : null;
  const known = new Map<string, Promise<Revision | null>>();
  async function look(commit: string): Promise<Revision | null> {
    if ((await commitOf(workspace, commit)) !== null) return revisionOf(commit, local);
    const revision = remote && revisionOf(commit, remote);
    try {
      await revision?.entries();
      return revision;
    } catch (error) {
      if (isRefused(error)) return null;
      throw error;
    }
  }
  return (commit: string): Promise<Revision | null> => {
    const found = known.get(commit) ?? look(commit);
    known.set(commit, found);
    return found;
  };
}

type Find = ReturnType<typeof finder>;

async function needed(find: Find, commit: string): Promise<Revision> {
  const found = await find(commit);
  if (!found) throw new InputError(unreadable);
  return found;
}

/** Works out the situation of an event. @throws InputError where the commits of a change cannot be had. */
export async function situationOf(
  event: GitHubEvent,
  workspace: string,
  client: Client | null,
): Promise<Situation> {
  const find = finder(workspace, event, client);
  if (event.pullRequest) return ofPullRequest(event.pullRequest, event, workspace, client, find);
  if (event.name === 'merge_group' && event.head && event.before)
    return ofGroup(event, event.head, event.before, client, find);
  return ofState(event, workspace, client, find);
}

async function ofPullRequest(
  pull: PullRequest,
  event: GitHubEvent,
  workspace: string,
  client: Client | null,
  find: Find,
): Promise<Situation> {
  const { repository } = event;
  // Git is asked while GitHub is; what it says is looked at further down.
  void find(pull.headSha).catch(() => null);
  const compared =
    client && repository ? await compare(client, repository, pull.baseRef, pull.headSha) : null;
  const tip =
    compared?.tip ?? (await commitOf(workspace, `refs/remotes/origin/${pull.baseRef}`)) ?? pull.baseSha;
  const from = compared?.mergeBase ?? (await mergeBase(workspace, tip, pull.headSha));
  const messages =
    compared?.messages ?? (from === null ? new Map() : await messagesOf(workspace, from, pull.headSha));
  const named = [...messages].map(([id, message]) => [nameOfCommit(id), message] as const);
  const texts = new Map([...event.texts, ...named]);
  const situation = await ofChange(pull.headSha, tip, from, find, texts);
  const { number, author, headSha: head } = pull;
  const proposed = client && repository && { client, repository, number, author, head, find };
  return {
    ...situation,
    ...(proposed && { discussions: async () => [discussionOf(proposed, async () => compared)] }),
    isAdded: (path, line) => compared?.added.get(path)?.has(line) ?? false,
    textsLeft: compared?.commitsLeft ?? 0,
  };
}

/** A pull request whose discussion is asked for. */
interface Proposed {
  readonly client: Client;
  readonly repository: Repository;
  readonly number: number;
  readonly author: string;
  /** Its newest commit. */
  readonly head: string;
  readonly find: Find;
}

/** What was said of a pull request: its standing approvals, with the files that each was given for, and its commits. */
function discussionOf(
  { client, repository, number, author, head, find }: Proposed,
  comparison: () => Promise<Compared | null>,
): Discussion {
  return {
    author: author.toLowerCase(),
    async reviews() {
      const approvals = await approvalsOf(client, repository, number);
      const found = await Promise.all(
        approvals.map(async ({ login, at, commit }) => ({ login, at, sources: await find(commit) })),
      );
      return found.flatMap(({ sources, ...review }) => (sources ? [{ ...review, sources }] : []));
    },
    async history() {
      const compared = await comparison();
      return compared?.commitsLeft === 0 ? { head, commits: compared.commits, at: find } : null;
    },
  };
}

/** What a merge queue is about to merge. */
async function ofGroup(
  { repository, queued, texts }: GitHubEvent,
  head: string,
  base: string,
  client: Client | null,
  find: Find,
): Promise<Situation> {
  const situation = await ofChange(head, base, base, find, texts);
  if (!client || !repository || queued === null) return situation;
  const proposed = { client, repository, number: queued, author: '', head, find };
  const discussion = discussionOf(proposed, () => compare(client, repository, base, head));
  return { ...situation, discussions: async () => [discussion] };
}

/** A change that is to be merged. */
async function ofChange(
  head: string,
  tip: string,
  from: string | null,
  find: Find,
  texts: ReadonlyMap<string, string>,
): Promise<Situation> {
  const [subject, judge, before] = await Promise.all([
    needed(find, head),
    needed(find, tip),
    from === null ? null : find(from),
  ]);
  // Without a common commit everything that differs from the base branch counts as changed.
  const changed = await changedPaths(before ?? judge, subject);
  return {
    subject,
    before,
    judge: { sources: judge, changed },
    changed,
    isAdded: () => false,
    texts,
    notes: before ? [] : [incomparable],
  };
}

/** What is there, without a change that is to be merged. */
async function ofState(
  event: GitHubEvent,
  workspace: string,
  client: Client | null,
  find: Find,
): Promise<Situation> {
  const disk = diskSources(workspace);
  const isEmpty = (await disk.list('')).length === 0;
  const subject = isEmpty && event.head !== null ? await needed(find, event.head) : disk;
  const before = event.before === null ? null : await find(event.before);
  const { repository } = event;
  return {
    subject,
    before,
    changed: null,
    isAdded: () => false,
    texts: event.texts,
    notes: event.before !== null && before === null ? [incomparable] : [],
    ...(client &&
      repository &&
      event.name === 'push' && { discussions: () => mergedWith(event.commits, client, repository, find) }),
  };
}

/** The discussions of the pull requests that commits came with, each once. */
async function mergedWith(
  commits: readonly string[],
  client: Client,
  repository: Repository,
  find: Find,
): Promise<readonly Discussion[]> {
  const answers = await Promise.all(commits.map((commit) => pullRequestsOf(client, repository, commit)));
  const pulls = new Map(answers.flat().map((pull) => [pull.number, pull]));
  return [...pulls.values()].map(({ number, author, base, head }) =>
    discussionOf({ client, repository, number, author, head, find }, () =>
      compare(client, repository, base, head),
    ),
  );
}
