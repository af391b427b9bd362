import { fixedLine } from '../lint/fixes.ts';
import { isPrivacyKind } from '../lint/privacy.ts';
import type { Finding, Report } from '../model/generated.ts';
import { clean } from '../report/clean.ts';
import { escapeMarkdown } from '../report/escape.ts';
import { isOpen } from '../report/group.ts';
import type { Safe } from '../report/sanitise.ts';
import type { Client, Repository } from './client.ts';

/** A replacement of one line that people can accept with a click. */
export interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

/** What must be known to suggest. */
export interface Lines {
  /** The text of a file after the change; null where there is none. */
  readonly textOf: (path: string) => string | null;
  /** Whether the change adds the line: the host takes suggestions nowhere else. */
  readonly isAdded: (path: string, line: number) => boolean;
  /** Whether a text may identify somebody. */
  readonly identifies: (text: string) => boolean;
}

/** The most suggestions a run makes: the rest comes with the next. */
const most = 20;

/** The first line of a suggestion, by which it is found again. */
const marker = '<!-- chaperone:suggestion -->';

/** The line as it would be with the fix; null where it cannot be shown whole, on one line. */
function mended(finding: Finding, lines: Lines): string | null {
  const text = lines.textOf(finding.path);
  if (text === null || !lines.isAdded(finding.path, finding.line)) return null;
  const line = fixedLine(text, finding);
  const isShown = (line: string): boolean =>
    clean(line) === line.replaceAll('\t', ' ') && !lines.identifies(line);
  return line && isShown(line.old) && isShown(line.now) && line.now !== line.old ? line.now : null;
}

/**
 * Suggestions for the safe fixes of a report: one a line, on lines that the change adds, and none where a line or a
 * post may identify somebody.
 */
export function suggestionsOf(report: Safe<Report>, lines: Lines): readonly Suggestion[] {
  const open = report.findings.filter(isOpen);
  const isPrivate = new Set(
    open.filter(({ kind }) => isPrivacyKind(kind)).map(({ path, post }) => `${path}\0${post}`),
  );
  const found = new Map<string, Suggestion>();
  for (const finding of open) {
    const { path, line, post, fix, rule } = finding;
    const key = `${path}\0${line}`;
    if (!fix || found.has(key) || isPrivate.has(`${path}\0${post}`)) continue;
    const text = mended(finding, lines);
    if (text === null) continue;
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    const body = `${marker}\n${escapeMarkdown(`${fix.title} (${rule})`)}\n${fence}suggestion\n${text}\n${fence}`;
    found.set(key, { path, line, body });
  }
  return [...found.values()].slice(0, most);
}

/** By what a comment on a line is told from others. */
const key = ({ path, line, body }: { path: string; line?: number | null; body: string }): string =>
  `${path}\0${line}\0${body.replaceAll('\r\n', '\n').trim()}`;

/** Makes the suggestions that do not stand on the pull request already, in one review. */
export async function suggest(
  client: Client,
  repository: Repository,
  { number, headSha }: { readonly number: number; readonly headSha: string },
  suggestions: readonly Suggestion[],
): Promise<void> {
  if (suggestions.length === 0) return;
  const there = await client.paginate(client.rest.pulls.listReviewComments, {
    ...repository,
    pull_number: number,
    per_page: 100,
  });
  const own = new Set(there.filter(({ user }) => user?.type === 'Bot').map(key));
  const comments = suggestions
    .filter((suggestion) => !own.has(key(suggestion)))
    .map((suggestion) => ({ ...suggestion, side: 'RIGHT' }));
  if (comments.length === 0) return;
  await client.rest.pulls.createReview({
    ...repository,
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    comments,
  });
}
