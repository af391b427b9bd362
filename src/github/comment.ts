import type { Client, Repository } from './client.ts';

/** The first line of the comment that is kept up to date; nothing of it is shown. */
export const marker = '<!-- chaperone -->';

/** The most characters that a comment holds. */
export const commentLimit = 65_536;

/** The comment as it stands. People may write the marker too: only what a workflow wrote is taken for ours. */
async function find(client: Client, repository: Repository, number: number) {
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    ...repository,
    issue_number: number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const own = data.find(({ user, body }) => user?.type === 'Bot' && body?.startsWith(marker));
    if (own) return own;
  }
  return null;
}

/** As the host gives a text back. */
const same = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();

/**
 * Keeps the one comment of a pull request up to date; an equal one is left alone.
 * @param isWanted whether there is anything to say where nothing was said before
 */
export async function keepComment(
  client: Client,
  repository: Repository,
  number: number,
  markdown: string,
  isWanted: boolean,
): Promise<void> {
  const body = `${marker}\n${markdown}`;
  const own = await find(client, repository, number);
  if (own && !same(own.body ?? '', body))
    await client.rest.issues.updateComment({ ...repository, comment_id: own.id, body });
  else if (!own && isWanted)
    await client.rest.issues.createComment({ ...repository, issue_number: number, body });
}
