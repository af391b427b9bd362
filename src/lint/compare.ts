import type { Finding } from '../model/generated.ts';
import { postData, type Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';

/** What an earlier state of the practice already had. */
export interface Comparison {
  /** Whether it had this finding. Asking uses up one occurrence: a second equal finding is new. */
  had(finding: Finding): boolean;
  /** Whether it had a post that says the same, wherever it stood. */
  hadPost(post: Post): boolean;
}

/** Compares by rule, words and flagged text, in memory only: never by lines, and no value leaves this function. */
export function comparison(now: Practice, base: Practice, found: readonly Finding[]): Comparison {
  const keyNow = occurrenceIn(now);
  const keyBase = occurrenceIn(base);
  const left = new Map<string, number>();
  for (const finding of found) left.set(keyBase(finding), (left.get(keyBase(finding)) ?? 0) + 1);
  const posts = new Set(base.calendars.flatMap((file) => file.posts.map(wording)));
  return {
    had(finding) {
      const key = keyNow(finding);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count > 0;
    },
    hadPost: (post) => posts.has(wording(post)),
  };
}

function occurrenceIn(practice: Practice): (finding: Finding) => string {
  const sources = new Map(practice.calendars.map(({ source }) => [source.path, source]));
  return ({ rule, message, path, line, column, endLine, endColumn }) => {
    const source = sources.get(path);
    const offset = (row: number, at: number): number => (source?.lineStarts[row - 1] ?? 0) + at - 1;
    const flagged = source?.text.slice(offset(line, column), offset(endLine, endColumn));
    return [rule, message, flagged ?? path].join('\0');
  };
}

function wording(post: Post): string {
  const { id: _id, path: _path, line: _line, endLine: _endLine, ...said } = postData(post);
  return JSON.stringify(said);
}
