import type { Client, Repository } from './client.ts';

/** An approval that stands. */
export interface Approval {
  readonly login: string;
  /** When it was given, in milliseconds since 1970. */
  readonly at: number;
  /** The commit that was looked at. */
  readonly commit: string;
}

/** What a later review of the same person does to an earlier approval. A mere comment leaves it. */
const ending: ReadonlySet<string> = new Set(['CHANGES_REQUESTED', 'DISMISSED']);

/**
 * The approvals of a pull request that stand: the latest word of each person, given after the last force-push, since
 * the host re-points older ones to commits that nobody looked at. Logins are in lower case.
 */
export async function approvalsOf(
  client: Client,
  repository: Repository,
  number: number,
): Promise<readonly Approval[]> {
  const page = { ...repository, per_page: 100 };
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...page, pull_number: number });
  const events = await client.paginate(client.rest.issues.listEvents, { ...page, issue_number: number });
  const pushed = events.filter(({ event }) => event === 'head_ref_force_pushed');
  const since = Math.max(0, ...pushed.map(({ created_at }) => Date.parse(created_at)));
  const standing = new Map<string, Approval>();
  for (const { user, state, submitted_at: on, commit_id: commit } of reviews) {
    if (!user) continue;
    const login = user.login.toLowerCase();
    if (ending.has(state)) standing.delete(login);
    if (state !== 'APPROVED' || !on || !commit) continue;
    standing.set(login, { login, at: Date.parse(on), commit });
  }
  return [...standing.values()].filter(({ at }) => at > since);
}
