/** What started the run, as far as it matters for judging. */
export interface GitHubEvent {
  readonly isPullRequest: boolean;
  /** The commit to compare with; null where there is none. */
  readonly base: string | null;
  /** The address that `path#L1` is appended to, for links to lines; absent outside GitHub. */
  readonly blob: string | undefined;
  /** Whether everybody can read the repository. */
  readonly isPublic: boolean;
}

/** Where each event keeps the commit that came before. Other events have none. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['pull_request', 'base', 'sha'],
  pull_request_target: ['pull_request', 'base', 'sha'],
  pull_request_review: ['pull_request', 'base', 'sha'],
  merge_group: ['merge_group', 'base_sha'],
  push: ['before'],
};

/** The event from the runner's variables and its payload. Values of another form than expected count as absent. */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): GitHubEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const head = commit(at(payload, ['pull_request', 'head', 'sha'])) ?? commit(env['GITHUB_SHA']);
  const repository = `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}`;
  const known = head !== null && /^https:\/\/[\w.-]+(:\d+)?\/[\w.-]+\/[\w.-]+$/.test(repository);
  return {
    isPullRequest: name.startsWith('pull_request'),
    base: commit(at(payload, BASES[name] ?? [])),
    blob: known ? `${repository}/blob/${head}` : undefined,
    isPublic: at(payload, ['repository', 'private']) === false,
  };
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
