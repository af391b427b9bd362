import { isRefused, type Client, type Repository } from './client.ts';
import { addedLines } from './patch.ts';

/** How two commits differ, as the host tells it. */
export interface Compared {
  /** The commit that the base branch is at. */
  readonly tip: string;
  readonly mergeBase: string;
  /** The messages of the commits between them, by their ids. */
  readonly messages: ReadonlyMap<string, string>;
  /** The logins of those who wrote them, where the host knows whose they are. */
  readonly authors: ReadonlySet<string>;
  /** Whether there were more commits than are looked at. */
  readonly hasMoreCommits: boolean;
  /** The lines that were added, by path; of the files that the host shows the changes of. */
  readonly added: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Commits a page, and the most pages that are asked for. */
const page = 100;
const mostPages = 10;

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
      authors: new Set(commits.flatMap(({ author }) => (author && 'login' in author ? [author.login] : []))),
      hasMoreCommits: pages > mostPages,
      added: new Map((first.files ?? []).map(({ filename, patch }) => [filename, addedLines(patch ?? '')])),
    };
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
}
