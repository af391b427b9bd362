import { watchCommand, type WatchInputs } from '../commands/watch.ts';
import type { Client } from '../github/client.ts';
import { commentLimit } from '../github/comment.ts';
import { attempt } from '../github/deliver.ts';
import type { GitHubEvent } from '../github/event.ts';
import { issueMarker, keepIssue } from '../github/issue.ts';
import { version } from '../model/version.generated.ts';
import { render, safe } from '../report/formats/index.ts';

/** Events on which nothing changed but time. */
const timed: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch']);

/** Chaperone's one issue. */
const title = 'Chaperone: what falls due';

/** How far ahead the issue looks. */
const within = 'P90D';

/**
 * On a schedule: what falls due, kept in one issue. Where everybody can read the repository it is left out, as it names
 * people and permissions.
 * @returns what is to be said of it in the summary
 */
export async function watchOnSchedule(
  event: GitHubEvent,
  client: Client | null,
  inputs: Omit<WatchInputs, 'within'>,
): Promise<string[]> {
  if (!timed.has(event.name)) return [];
  const result = await watchCommand({ ...inputs, within });
  const { summary = '', findings, tables } = result.report;
  const isWanted = findings.length > 0 || tables.some(({ total }) => total > 0);
  const { repository } = event;
  if (!client || !repository) return [summary];
  if (event.isPublic)
    return [summary, 'No issue was written: everybody can read this repository, and it would name people.'];
  const limit = commentLimit - issueMarker.length - 1;
  const blob = event.blob === undefined ? {} : { blob: event.blob };
  const markdown = render('markdown', safe(result), { version, limit, ...blob });
  const left = await attempt('The issue', 'issues: write', () =>
    keepIssue(client, repository, { title, markdown, isWanted }),
  );
  return [summary, ...left];
}
