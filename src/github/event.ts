import type { Repository } from './client.ts';

/** A pull request, as far as it matters. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  /** The login of who opened it; `""` where unknown. */
  readonly author: string;
  /** The branch that it is to be merged into, and the commit it was at when GitHub last looked. */
  readonly baseRef: string;
  readonly baseSha: string;
  readonly headRef: string;
  readonly headSha: string;
}

/** What started the run, as far as it matters for judging. */
export interface GitHubEvent {
  readonly name: string;
  readonly repository: Repository | null;
  /** The pull request; null for all other events. */
  readonly pullRequest: PullRequest | null;
  /** The number of the pull request that a merge queue is about to merge; null for all other events. */
  readonly queued: number | null;
  /** The commit that is looked at; null outside GitHub. */
  readonly head: string | null;
  /** The commit that came before, for events that know it by themselves; null where there is none. */
  readonly before: string | null;
  /** The commits of a push that are asked about, the newest first; of other events none. */
  readonly commits: readonly string[];
  /** Names and messages that came with the event, by what they are. */
  readonly texts: ReadonlyMap<string, string>;
  /** The address that `path#L1` is appended to, for links to lines; absent outside GitHub. */
  readonly blob: string | undefined;
  /** Whether everybody can read the repository. */
  readonly isPublic: boolean;
  /** The address of this run; absent outside GitHub. */
  readonly run: string | undefined;
}

/** Events of pull requests; of these the payload holds the pull request. */
const pullRequestEvents: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
]);

/**
 * The event from the runner's variables and its payload. Values of another form than expected count as absent.
 * @throws Error where the event is one of a pull request that the payload does not hold
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): GitHubEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const pullRequest = pullRequestEvents.has(name) ? pullRequestIn(payload) : null;
  const group = name === 'merge_group' ? at(payload, ['merge_group']) : null;
  const head = pullRequest?.headSha ?? commit(at(group, ['head_sha'])) ?? commit(env['GITHUB_SHA']);
  const repository = `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}`;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '') ?? [];
  const isKnown = /^https:\/\/[\w.-]+(:\d+)?\/[\w.-]+\/[\w.-]+$/.test(repository);
  const run = env['GITHUB_RUN_ID'] ?? '';
  return {
    name,
    repository: owner && repo ? { owner, repo } : null,
    pullRequest,
    queued: queuedIn(at(group, ['head_ref'])),
    head,
    before: commit(at(group, ['base_sha'])) ?? (name === 'push' ? commit(at(payload, ['before'])) : null),
    commits: name === 'push' ? commitsOfPush(payload, head) : [],
    texts: pullRequest ? textsOfPullRequest(pullRequest) : name === 'push' ? textsOfPush(payload) : new Map(),
    blob: isKnown && head !== null ? `${repository}/blob/${head}` : undefined,
    isPublic: at(payload, ['repository', 'private']) === false,
    run: isKnown && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : undefined,
  };
}

function pullRequestIn(payload: unknown): PullRequest {
  const value = at(payload, ['pull_request']);
  const [number, baseSha, headSha] = [
    at(value, ['number']),
    commit(at(value, ['base', 'sha'])),
    commit(at(value, ['head', 'sha'])),
  ];
  const text = (...keys: string[]): string => {
    const found = at(value, keys);
    return typeof found === 'string' ? found : '';
  };
  const baseRef = text('base', 'ref');
  if (typeof number !== 'number' || !baseSha || !headSha || !baseRef)
    throw new Error('The payload holds no pull request.');
  const [title, author, headRef] = [text('title'), text('user', 'login'), text('head', 'ref')];
  return { number, title, author, baseRef, baseSha, headRef, headSha };
}

function textsOfPullRequest({ title, headRef }: PullRequest): ReadonlyMap<string, string> {
  return new Map([
    ['title of the pull request', title],
    ['name of the branch', headRef],
  ]);
}

function textsOfPush(payload: unknown): ReadonlyMap<string, string> {
  const ref = at(payload, ['ref']);
  const commits = at(payload, ['commits']);
  const texts = new Map<string, string>();
  if (typeof ref === 'string') texts.set('name of the branch', ref.replace(/^refs\/(?:heads|tags)\//, ''));
  for (const one of Array.isArray(commits) ? commits : []) {
    const [id, message] = [commit(at(one, ['id'])), at(one, ['message'])];
    if (id && typeof message === 'string') texts.set(nameOfCommit(id), message);
  }
  return texts;
}

/** The most commits of a push that are asked about. */
const most = 20;

function commitsOfPush(payload: unknown, head: string | null): readonly string[] {
  const commits = at(payload, ['commits']);
  const ids = (Array.isArray(commits) ? commits : []).map((one) => commit(at(one, ['id'])));
  return [...new Set([head, ...ids.reverse()])].flatMap((id) => id ?? []).slice(0, most);
}

/** The pull request that a branch of a merge queue, `gh-readonly-queue/main/pr-7-…`, is made from. */
function queuedIn(ref: unknown): number | null {
  const number = typeof ref === 'string' ? /\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** What the message of a commit is called. */
export function nameOfCommit(id: string): string {
  return `message of commit ${id.slice(0, 7)}`;
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined,
    value,
  );
}

/** A commit's id; the zeros that stand for "none" are null. */
function commit(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : null;
}
