import { findingsIn, type Judge } from '../lint/lint.ts';
import { isOnTrial } from '../lint/stamp.ts';
import { canonicalJson } from '../model/digest.ts';
import type { Finding } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { confidences, levelOf } from '../policy/tighten.ts';
import { kinds } from '../rules/index.ts';
import { memoise } from '../rules/memo.ts';

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

const keyOf = memoise(({ rule, inForce }: ResolvedRule): string => json({ rule, inForce }));

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
  const training = isSame('training');
  const known = new Set(before.judge.rules.map(keyOf));
  const same = after.judge.rules
    .filter((rule) => known.has(keyOf(rule)))
    .filter(({ rule }) => permissions || !askPermissions.has(rule.kind))
    .filter(({ rule }) => training || rule.kind !== 'training')
    .filter(({ rule }) => !waived.includes(rule.id));
  const unchanged = new Set(same.map(keyOf));
  const others = [before, after]
    .flatMap(({ judge }) => judge.rules)
    .filter((rule) => !unchanged.has(keyOf(rule)));
  return new Set(withoutYielding(same, new Set(others.map(({ rule }) => rule.id))).map(keyOf));
}

/** Rules that never fall silent for one of those named, nor for one that may. */
function withoutYielding(
  rules: readonly ResolvedRule[],
  others: ReadonlySet<string>,
): readonly ResolvedRule[] {
  const left = rules.filter(({ rule }) => !rule.yieldsTo?.some((id) => others.has(id)));
  if (left.length === rules.length) return rules;
  const dropped = rules.filter((rule) => !left.includes(rule)).map(({ rule }) => rule.id);
  return withoutYielding(left, new Set([...others, ...dropped]));
}

/** Rules with those before which they fall silent, near and far. */
function withStronger(rules: readonly ResolvedRule[], all: readonly ResolvedRule[]): readonly ResolvedRule[] {
  const wanted = new Set(rules.flatMap(({ rule }) => [rule.id, ...(rule.yieldsTo ?? [])]));
  const found = all.filter(({ rule }) => wanted.has(rule.id));
  return found.length === rules.length ? found : withStronger(found, all);
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

const judged = ({ practice, judge: { own } }: Side, rules: readonly ResolvedRule[]): Standing =>
  standingOf(findingsIn(practice, { rules, own }));

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

/** Kinds that look for people, which takes most of the time of a run. */
const slow: ReadonlySet<string> = new Set(['identifiers', 'relationship', 'reidentification']);

/** Whether a rule can hold a post back, or ask for an approval: no other changes what is told of a post. */
function decides({ rule }: ResolvedRule, asOf: string): boolean {
  if (rule.kind === 'approval') return true;
  if (isOnTrial(rule, asOf) || rule.enforce?.mode === 'warn') return false;
  return confidences.some((confidence) => levelOf(rule.severity, confidence) === 'error');
}

/**
 * What the rules that both sides share say about some posts. The slow ones are asked one after the other, each about
 * what is still let pass. Findings of Chaperone's own are the same on both sides, and not asked for again.
 */
function sharedStanding(side: Side, shared: readonly ResolvedRule[], posts: ReadonlySet<string>): Standing {
  const deciding = shared.filter((rule) => decides(rule, side.practice.asOf));
  const together = (rules: readonly ResolvedRule[]): readonly ResolvedRule[] => withStronger(rules, shared);
  const quick = together(deciding.filter((rule) => !slow.has(rule.rule.kind) && !readsAll(rule)));
  const { blocked, unapproved } = judged(narrowed(side, posts), quick);
  const held = new Map(blocked);
  const add = (found: Standing): void => found.blocked.forEach((rules, id) => held.set(id, rules));
  for (const rule of deciding.filter((one) => slow.has(one.rule.kind))) {
    const open = new Set([...posts].filter((id) => !held.has(id)));
    if (open.size > 0) add(judged(narrowed(side, open), together([rule])));
  }
  const all = together(deciding.filter(readsAll));
  if (all.length > 0) add(judged(side, all));
  return { blocked: held, unapproved };
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
  const own = ({ judge: { rules } }: Side): readonly ResolvedRule[] =>
    withStronger(rules.filter(isOwn), rules);
  const [old, now] = [judged(before, own(before)), judged(after, own(after))];
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
