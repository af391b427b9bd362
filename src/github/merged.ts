import { isRefused, type Client, type Repository } from './client.ts';

/** A pull request that was merged. */
export interface Merged {
  readonly number: number;
  /** The login of who opened it; `""` where unknown. */
  readonly author: string;
  /** The commits that it was to be merged into, and that it ended with. */
  readonly base: string;
  readonly head: string;
}

/** The merged pull requests that a commit came with; none where the host will not say. */
export async function pullRequestsOf(
  client: Client,
  repository: Repository,
  commit: string,
): Promise<readonly Merged[]> {
  try {
    const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit({
      ...repository,
      commit_sha: commit,
      per_page: 100,
    });
    return data
      .filter(({ merged_at: at }) => at !== null)
      .map(({ number, user, base, head }) => ({
        number,
        author: user?.login ?? '',
        base: base.sha,
        head: head.sha,
      }));
  } catch (error) {
    if (isRefused(error)) return [];
    throw error;
  }
}
