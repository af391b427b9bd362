import { isRefused, type Client, type Repository } from './client.ts';
import type { ChangeCommit } from '../commands/authorship.ts';
import { addedLines } from './patch.ts';

/** How two commits differ, as the host tells it. */
export interface Compared {
  /** The commit that the base branch is at. */
  readonly tip: string;
  readonly mergeBase: string;
  /** The messages of the commits between them, by their ids. */
  readonly messages: ReadonlyMap<string, string>;
  /** The commits themselves, with the logins of those who wrote or committed them, in lower case, as far as the host
   * knows whose they are. */
  readonly commits: readonly ChangeCommit[];
  /** How many more commits there are, which were not asked for, or which the host does not give. */
  readonly commitsLeft: number;
  /** The lines that were added, by path; of the files that the host shows the changes of. */
  readonly added: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Commits a page, and the most pages that are asked for. */
const page = 100;
const mostPages = 50;

/** Compares a branch with a commit; null where the host will not, or where they have nothing in common. */
export async function compare(
  client: Client,
  repository: Repository,
  branch: string,
  head: string,
): Promise<Compared | null> {
  const ask = async (number: number) =>
    (
      await client.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${branch}...${head}`,
        per_page: page,
        page: number,
      })
    ).data;
  try {
    const first = await ask(1);
    const commits = [...first.commits];
    const pages = Math.ceil(first.total_commits / page);
    for (let number = 2; number <= Math.min(pages, mostPages); number++)
      commits.push(...(await ask(number)).commits);
    return {
      tip: first.base_commit.sha,
      mergeBase: first.merge_base_commit.sha,
      messages: new Map(commits.map(({ sha, commit }) => [sha, commit.message])),
      commits: commits.map(commitOf),
      commitsLeft: Math.max(0, first.total_commits - commits.length),
      added: new Map((first.files ?? []).map(({ filename, patch }) => [filename, addedLines(patch ?? '')])),
    };
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
}

/** As whom the host commits what people do on its pages. */
const host = 'web-flow';

/** Who wrote a commit too, by the addresses that the host gives to people who keep theirs to themselves. */
const together = /^co-authored-by:.*<(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com>/gim;

/** A commit as the API gives it; a login is absent where no account has the commit's address. */
interface ApiCommit {
  readonly sha: string;
  readonly commit: { readonly message: string };
  readonly parents: readonly { readonly sha: string }[];
  readonly author: { readonly login?: string } | null;
  readonly committer: { readonly login?: string } | null;
}

function commitOf({ sha, commit, parents, author, committer }: ApiCommit): ChangeCommit {
  const logins = [
    author?.login,
    committer?.login === host ? undefined : committer?.login,
    ...[...commit.message.matchAll(together)].map(([, login]) => login),
  ];
  return {
    id: sha,
    parents: parents.map(({ sha }) => sha),
    authors: [...new Set(logins.flatMap((login) => login?.toLowerCase() ?? []))],
  };
}
