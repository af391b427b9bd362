import type { Client, Repository } from './client.ts';

/** The first line of the issue that is kept up to date; nothing of it is shown. */
export const issueMarker = '<!-- chaperone-watch -->';

/** The label by which it is found. */
const label = 'chaperone';

/** What the issue should say. */
export interface WantedIssue {
  readonly title: string;
  readonly markdown: string;
  /** Whether there is anything to do; without that an open one is closed, and none is opened. */
  readonly isWanted: boolean;
}

/** As the host gives a text back. */
const same = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();

/** The issue as it stands, the open one before closed ones. Only what a workflow wrote is taken for ours. */
async function find(client: Client, repository: Repository) {
  const all = await client.paginate(client.rest.issues.listForRepo, {
    ...repository,
    labels: label,
    state: 'all',
    per_page: 100,
  });
  const own = all.filter(
    ({ user, body, pull_request }) =>
      !pull_request && user?.type === 'Bot' && body?.startsWith(issueMarker) === true,
  );
  return own.find(({ state }) => state === 'open') ?? own[0] ?? null;
}

/** Keeps one issue up to date: opened, changed, closed and opened again as needed; an equal one is left alone. */
export async function keepIssue(
  client: Client,
  repository: Repository,
  { title, markdown, isWanted }: WantedIssue,
): Promise<void> {
  const body = `${issueMarker}\n${markdown}`;
  const own = await find(client, repository);
  if (!own) {
    if (isWanted) await client.rest.issues.create({ ...repository, title, body, labels: [label] });
    return;
  }
  const isOpen = own.state === 'open';
  if (isOpen === isWanted && (!isWanted || (same(own.body ?? '', body) && own.title === title))) return;
  await client.rest.issues.update({
    ...repository,
    issue_number: own.number,
    title,
    body,
    ...(isWanted
      ? { state: 'open' as const }
      : { state: 'closed' as const, state_reason: 'completed' as const }),
  });
}
