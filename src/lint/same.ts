import type { CalendarFile } from '../model/calendar.ts';
import { postData, type Post } from '../model/post.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Apart, Known, Raised } from './raise.ts';

/**
 * What of a practice no rule about a text or a post asks for: waivers are applied to what rules said. Which posts were
 * reviewed is asked for, and looked at for each file.
 */
const notAsked: ReadonlySet<string> = new Set(['calendars', 'waivers', 'isPartial', 'reviewed']);

/** Whether rules about texts and posts know the same of both; by identity, so that in doubt they are asked again. */
function knowsSame(now: Known, before: Known): boolean {
  const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...keys].every(
    (key) => notAsked.has(key) || now[key as keyof Known] === before[key as keyof Known],
  );
}

/** What rules know of a post; of its id conditions alone. */
function known(post: Post, withId: boolean): string {
  const { id, ...said } = postData(post);
  return JSON.stringify(withId ? { id, ...said } : said);
}

function isSamePost(now: Post, before: Post, withId: boolean): boolean {
  return (
    now.places === before.places &&
    now.texts.length === before.texts.length &&
    now.texts.every(({ segments }, index) => segments === before.texts[index]!.segments) &&
    known(now, withId) === known(before, withId)
  );
}

/**
 * Whether two files were read once and still say the same: approvals and texts of other files may differ, and so may
 * ids, since a post of another file on the same day changes those that are counted.
 */
function isSameFile(now: CalendarFile, before: CalendarFile, withIds: boolean): boolean {
  return (
    now.source === before.source &&
    now.passages === before.passages &&
    now.posts.length === before.posts.length &&
    now.posts.every((post, index) => isSamePost(post, before.posts[index]!, withIds))
  );
}

/** Whether a condition of a rule may ask for the ids of posts. */
function asksForIds({ rule }: ResolvedRule): boolean {
  const conditions = [rule.when, rule.kind === 'expression' ? rule.options.must : undefined];
  return conditions.some((condition) => condition !== undefined && /\bid\b/.test(condition));
}

/** The same, said of the posts of another file. */
function retold(raised: readonly Raised[], from: CalendarFile, to: CalendarFile): Raised[] {
  const posts = new Map(from.posts.map((post, index) => [post, to.posts[index]!]));
  return raised.map(({ problem, post, ...one }) => {
    const about = problem.post && posts.get(problem.post);
    return {
      ...one,
      problem: about ? { ...problem, post: about } : problem,
      post: post && (posts.get(post) ?? post),
    };
  });
}

/**
 * Asks rules once about the files that a change leaves as they are. The files of `now` must come first.
 * @param shared how the work is shared apart from that, for `now` and for `before`
 */
export function askingOnce(
  now: Known,
  before: Known,
  rules: readonly ResolvedRule[],
  shared: { readonly now: Apart; readonly before: Apart },
): { readonly now: Apart; readonly before: Apart } {
  if (shared.before.given || !knowsSame(now, before)) return shared;
  const withIds = rules.some(asksForIds);
  const isReviewed = ({ posts }: CalendarFile): boolean => posts.some((post) => now.reviewed?.has(post));
  const said = new Map<string, { readonly file: CalendarFile; readonly raised: readonly Raised[] }>();
  return {
    now: {
      ...shared.now,
      took(file, raised) {
        said.set(file.source.path, { file, raised });
        shared.now.took?.(file, raised);
      },
    },
    before: {
      ...shared.before,
      given(file) {
        const told = said.get(file.source.path);
        if (!told || !isSameFile(told.file, file, withIds) || isReviewed(told.file)) return undefined;
        return retold(told.raised, told.file, file);
      },
    },
  };
}
