import type { Client, Repository } from './client.ts';

/** The name under which the outcome stands on a commit, for branch protection to ask for. */
const context = 'chaperone';

/** The most characters that a description holds. */
const most = 140;

export interface Outcome {
  readonly verdict: 'pass' | 'fail';
  readonly headline: string;
  /** Where more is said; absent outside GitHub. */
  readonly address: string | undefined;
}

/** Says the outcome on a commit, unless it is said there already. */
export async function keepStatus(
  client: Client,
  repository: Repository,
  sha: string,
  { verdict, headline, address }: Outcome,
): Promise<void> {
  const state = verdict === 'pass' ? 'success' : 'failure';
  const description = headline.length > most ? `${headline.slice(0, most - 1)}…` : headline;
  const { data } = await client.rest.repos.listCommitStatusesForRef({
    ...repository,
    ref: sha,
    per_page: 100,
  });
  // The host gives the latest first.
  const now = data.find((status) => status.context === context);
  if (now?.state === state && now.description === description) return;
  await client.rest.repos.createCommitStatus({
    ...repository,
    sha,
    state,
    description,
    context,
    ...(address === undefined ? {} : { target_url: address }),
  });
}
