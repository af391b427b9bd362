import { lint, type Judge } from '../lint/lint.ts';
import { canonicalJson } from '../model/digest.ts';
import type { Finding } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { kinds } from '../rules/index.ts';

/** A practice with what judges it. */
export interface Side {
  readonly practice: Practice;
  readonly judge: Judge;
}

/** A post that a change concerns, and the rules that decide. */
export interface Replayed {
  readonly post: Post;
  readonly rules: readonly string[];
}

/** What a change does to posts. */
export interface ReplayedPosts {
  readonly newlyBlocked: readonly Replayed[];
  readonly newlyAllowed: readonly Replayed[];
  readonly approvalsMissing: readonly Replayed[];
}

const json = (value: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as Parameters<typeof canonicalJson>[0]);

const keyOf = ({ rule, inForce }: ResolvedRule): string => json({ rule, inForce });

/** Kinds whose answers hang on the register of permissions. */
const askPermissions: ReadonlySet<string> = new Set(['authorization', 'identifiers']);

/**
 * The rules that find the same on both sides, whatever the posts: those that did not change and ask for nothing that
 * did. Waivers change what their rules find.
 */
function sharedRules(before: Side, after: Side): ReadonlySet<string> {
  const isSame = (key: keyof Practice): boolean =>
    json(before.practice[key] ?? null) === json(after.practice[key] ?? null);
  if (!isSame('document')) return new Set();
  const waived = isSame('waivers')
    ? []
    : [before, after].flatMap(({ practice }) => (practice.waivers ?? []).map(({ rule }) => rule));
  const permissions = isSame('authorizations');
  const known = new Set(before.judge.rules.map(keyOf));
  return new Set(
    after.judge.rules
      .filter((rule) => known.has(keyOf(rule)))
      .filter(({ rule }) => permissions || !askPermissions.has(rule.kind))
      .filter(({ rule }) => !waived.includes(rule.id))
      .map(keyOf),
  );
}

/** What holds each post back, and which approvals it lacks: ids of rules by the post's id. */
interface Standing {
  readonly blocked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly unapproved: ReadonlyMap<string, ReadonlySet<string>>;
}

function standingOf(findings: readonly Finding[]): Standing {
  const blocked = new Map<string, Set<string>>();
  const unapproved = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, { post, rule }: Finding): void => {
    if (post !== null) map.set(post, (map.get(post) ?? new Set<string>()).add(rule));
  };
  for (const finding of findings.filter(({ waived }) => !waived)) {
    if (finding.severity === 'error') add(blocked, finding);
    if (finding.kind === 'approval') add(unapproved, finding);
  }
  return { blocked, unapproved };
}

const judged = ({ practice, judge }: Side, rules: readonly ResolvedRule[], own = judge.own): Standing =>
  standingOf(lint(practice, { rules, own }).findings);

/** A side with only some posts in its calendars. */
function narrowed({ practice, judge }: Side, posts: ReadonlySet<string>): Side {
  const calendars = practice.calendars
    .map((file) => ({
      ...file,
      posts: file.posts.filter(({ id }) => posts.has(id)),
      passages: [],
      problems: [],
    }))
    .filter((file) => file.posts.length > 0);
  return { practice: { ...practice, calendars }, judge };
}

const readsAll = ({ rule }: ResolvedRule): boolean => kinds[rule.kind].reads === 'calendar';

/** What the rules that both sides share say about some posts. Findings of Chaperone's own are not asked for again. */
function sharedStanding(side: Side, rules: readonly ResolvedRule[], posts: ReadonlySet<string>): Standing {
  const single = judged(
    narrowed(side, posts),
    rules.filter((rule) => !readsAll(rule)),
  );
  const calendar = rules.filter(readsAll);
  if (calendar.length === 0) return single;
  const all = judged(side, calendar);
  const joined = (key: keyof Standing): Standing[keyof Standing] => new Map([...single[key], ...all[key]]);
  return { blocked: joined('blocked'), unapproved: joined('unapproved') };
}

/** The posts that one side has and neither the other nor the shared rules have. */
function only(
  here: Standing[keyof Standing],
  there: Standing[keyof Standing],
  shared: Standing[keyof Standing],
  posts: ReadonlyMap<string, Post>,
): Replayed[] {
  return [...here].flatMap(([id, rules]) => {
    const post = posts.get(id);
    return post && !there.has(id) && !shared.has(id) ? [{ post, rules: [...rules].sort() }] : [];
  });
}

/** The posts of which one side says what the other does not. */
const differing = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] => [
  ...[...one.keys()].filter((id) => !other.has(id)),
  ...[...other.keys()].filter((id) => !one.has(id)),
];

/**
 * Judges the same posts by both sides. Rules that are the same on both are asked only about posts of which the others
 * do not agree: most of a policy is the same before a change and after it.
 */
export function replayPosts(before: Side, after: Side): ReplayedPosts {
  const shared = sharedRules(before, after);
  const isOwn = (rule: ResolvedRule): boolean => !shared.has(keyOf(rule));
  const old = judged(before, before.judge.rules.filter(isOwn));
  const now = judged(after, after.judge.rules.filter(isOwn));
  const doubtful = new Set([
    ...differing(old.blocked, now.blocked),
    ...differing(old.unapproved, now.unapproved),
  ]);
  const posts = new Map(
    after.practice.calendars.flatMap((file) => file.posts.map((post) => [post.id, post])),
  );
  const both =
    doubtful.size > 0
      ? sharedStanding(
          after,
          after.judge.rules.filter((rule) => !isOwn(rule)),
          doubtful,
        )
      : { blocked: new Map(), unapproved: new Map() };
  return {
    newlyBlocked: only(now.blocked, old.blocked, both.blocked, posts),
    newlyAllowed: only(old.blocked, now.blocked, both.blocked, posts),
    approvalsMissing: only(now.unapproved, old.unapproved, both.unapproved, posts),
  };
}
