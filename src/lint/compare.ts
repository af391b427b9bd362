import type { Finding } from '../model/generated.ts';
import { grouped } from '../model/grouped.ts';
import { postData, type Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';

/** What an earlier state of the practice already had. */
export interface Comparison {
  /** Whether it had this finding. Of several equal ones it had as many as there were: a further one is new. */
  had(finding: Finding): boolean;
  /** Whether it had a post that says the same, wherever it stood. */
  hadPost(post: Post): boolean;
}

/** A practice with what is found in it. */
export interface Searched {
  readonly practice: Practice;
  readonly findings: readonly Finding[];
}

/** Compares by rule, words and flagged text, in memory only: never by lines, and no value leaves this function. */
export function comparison(now: Searched, base: Searched): Comparison {
  const known = knownOf(now, base);
  const posts = new Set(base.practice.calendars.flatMap((file) => file.posts.map(wording)));
  return {
    had: (finding) => known.has(finding),
    hadPost: (post) => posts.has(wording(post)),
  };
}

/**
 * Pairs each finding with one of the base, the surest pairs first, so that of equal findings those on posts that did
 * not change are the known ones.
 */
function knownOf(now: Searched, base: Searched): ReadonlySet<Finding> {
  const known = new Set<Finding>();
  const left = new Set(base.findings);
  const signsNow = signsIn(now.practice);
  const signsBase = signsIn(base.practice);
  for (const sign of ['sameWording', 'samePost', 'sameFlagged'] as const) {
    const candidates = grouped([...left], signsBase[sign]);
    for (const finding of now.findings) {
      const before = known.has(finding) ? undefined : candidates.get(signsNow[sign](finding))?.pop();
      if (!before) continue;
      known.add(finding);
      left.delete(before);
    }
  }
  return known;
}

type Sign = (finding: Finding) => string;

/** By what a finding is known again, the surest sign first; each includes the last. */
function signsIn(practice: Practice): { sameWording: Sign; samePost: Sign; sameFlagged: Sign } {
  const sameFlagged = occurrenceIn(practice);
  const posts = new Map(practice.calendars.flatMap((file) => file.posts.map((post) => [post.id, post])));
  const samePost = (finding: Finding): string =>
    [sameFlagged(finding), finding.post ?? finding.path].join('\0');
  const sameWording = (finding: Finding): string => {
    const post = finding.post === null ? undefined : posts.get(finding.post);
    return post ? [sameFlagged(finding), wording(post)].join('\0') : samePost(finding);
  };
  return { sameWording, samePost, sameFlagged };
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
