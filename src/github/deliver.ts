import type { Report } from '../model/generated.ts';
import { render, type SafeResult } from '../report/formats/index.ts';
import { isOpen } from '../report/group.ts';
import { headline } from '../report/words.ts';
import { statusOf, type Client, type Repository } from './client.ts';
import { commentLimit, keepComment, marker } from './comment.ts';
import type { GitHubEvent } from './event.ts';
import { keepStatus } from './status.ts';
import { suggest, suggestionsOf, type Lines } from './suggestions.ts';

/** What is written to GitHub beside the run itself. */
export interface Delivery {
  readonly client: Client;
  readonly repository: Repository;
  readonly event: GitHubEvent;
  /** The paths that the change adds or alters. */
  readonly changed: readonly string[];
  /** Null where no suggestion can be made. */
  readonly lines: Lines | null;
}

/** Events beside those of pull requests whose outcome stands on their commit. */
const judged: ReadonlySet<string> = new Set(['merge_group', 'push']);

/** Does something on GitHub; what the host refuses is said, and changes no verdict. */
export async function attempt(
  what: string,
  permission: string,
  task: () => Promise<void>,
): Promise<string[]> {
  try {
    await task();
    return [];
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    return [403, 404].includes(status)
      ? [`${what} was left out: the token may not (\`${permission}\`). Everything is in this summary.`]
      : [`${what} was left out: GitHub answered ${status}. Everything is in this summary.`];
  }
}

/** Whether the change touches anything that was judged, or anything is to be said. */
function isConcerned({ findings, inputs }: Report, changed: readonly string[]): boolean {
  const read = new Set(inputs.map(({ path }) => path));
  return findings.some(isOpen) || changed.some((path) => read.has(path));
}

/**
 * Comment, suggestions and status. Nothing is written that stands there already.
 * @returns what had to be left out, in sentences
 */
export async function deliver(result: SafeResult, delivery: Delivery, version: string): Promise<string[]> {
  const { report } = result;
  const { client, repository, event, changed, lines } = delivery;
  const { pullRequest, head } = event;
  const blob = event.blob === undefined ? {} : { blob: event.blob };
  const left: string[] = [];
  if (pullRequest) {
    const limit = commentLimit - marker.length - 1;
    const markdown = render('markdown', result, { version, limit, ...blob });
    const isWanted = isConcerned(report, changed);
    left.push(
      ...(await attempt('The comment', 'pull-requests: write', () =>
        keepComment(client, repository, pullRequest.number, markdown, isWanted),
      )),
    );
    const suggestions = lines ? suggestionsOf(report, lines) : [];
    left.push(
      ...(await attempt('Suggestions on the lines', 'pull-requests: write', () =>
        suggest(client, repository, pullRequest, suggestions),
      )),
    );
  }
  if (head !== null && (pullRequest || judged.has(event.name))) {
    const outcome = { verdict: report.verdict, headline: headline(report), address: event.run };
    left.push(
      ...(await attempt('The status of the commit', 'statuses: write', () =>
        keepStatus(client, repository, head, outcome),
      )),
    );
  }
  return left;
}
