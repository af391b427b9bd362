import type { CalendarFile } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { kinds } from '../rules/index.ts';
import type { Problem, RuleKind, Subjects } from '../rules/kind.ts';

/** A problem before it is stamped: who raised it, about what. */
export interface Raised {
  /** The rule, or the id of one of Chaperone's own findings. */
  readonly by: ResolvedRule | string;
  readonly problem: Problem;
  readonly post: Post | null;
  /** The file it counts for. */
  readonly path: string;
}

/** The rule that raised it; null for Chaperone's own findings. */
export function ruleOf({ by }: Raised): ResolvedRule | null {
  return typeof by === 'string' ? null : by;
}

/** Kinds that look at texts outside posts whatever the rule's scope: a name in a note leaks as well. */
const readsEverything: ReadonlySet<string> = new Set(['identifiers', 'relationship', 'reidentification']);

/**
 * Asks every rule about everything it reads. Lazily yields what is wrong, rule by rule.
 * @throws Error that names the rule, when a rule kind itself fails: the run must not pass for clean.
 */
export function* raise(practice: Practice, rules: readonly ResolvedRule[]): Generator<Raised> {
  const posts = practice.calendars.flatMap((file) => file.posts);
  for (const rule of rules) {
    const kind = kinds[rule.rule.kind] as RuleKind<unknown, keyof Subjects>;
    try {
      if (kind.reads === 'text') yield* overTexts(kind as RuleKind<unknown, 'text'>, rule, practice);
      else if (kind.reads === 'post')
        yield* overPosts(kind as RuleKind<unknown, 'post'>, rule, practice, posts);
      else yield* overAll(kind as RuleKind<unknown, 'calendar'>, rule, practice, posts);
    } catch (cause) {
      throw new Error(`The rule ${rule.rule.id} could not be applied: its kind ${rule.rule.kind} failed.`, {
        cause,
      });
    }
  }
}

function* overTexts(
  kind: RuleKind<unknown, 'text'>,
  rule: ResolvedRule,
  practice: Practice,
): Generator<Raised> {
  const everything = rule.rule.scope === 'everything' || readsEverything.has(rule.rule.kind);
  const ask = function* (passage: Passage, post: Post | null, file: CalendarFile): Generator<Raised> {
    for (const problem of kind.check(passage, rule.rule.options, practice)) {
      yield { by: rule, problem: { field: passage.field, ...problem }, post, path: file.source.path };
    }
  };
  for (const file of practice.calendars) {
    for (const post of file.posts) {
      const applies = yield* whether(rule, post, file.source.path, practice);
      if (!applies) continue;
      for (const passage of post.texts) if (everything || passage.published) yield* ask(passage, post, file);
    }
    if (!everything || file.passages.length === 0) continue;
    const applies = yield* whether(rule, null, file.source.path, practice);
    if (applies) for (const passage of file.passages) yield* ask(passage, null, file);
  }
}

function* overPosts(
  kind: RuleKind<unknown, 'post'>,
  rule: ResolvedRule,
  practice: Practice,
  posts: readonly Post[],
): Generator<Raised> {
  for (const post of posts) {
    const applies = yield* whether(rule, post, post.path, practice);
    if (!applies) continue;
    for (const problem of kind.check(post, rule.rule.options, practice)) {
      yield { by: rule, problem, post, path: post.path };
    }
  }
}

function* overAll(
  kind: RuleKind<unknown, 'calendar'>,
  rule: ResolvedRule,
  practice: Practice,
  posts: readonly Post[],
): Generator<Raised> {
  const subject: Post[] = [];
  for (const post of posts) {
    const applies = yield* whether(rule, post, post.path, practice);
    if (applies) subject.push(post);
  }
  for (const problem of kind.check(subject, rule.rule.options, practice)) {
    yield { by: rule, problem, post: problem.post ?? null, path: problem.place.path };
  }
}

/** Whether the rule is in force on the post's day (today for an undated one) and its `when` holds. A failing
 * expression is raised as a finding, and the rule applies: unknown never passes as fine. */
function* whether(
  rule: ResolvedRule,
  post: Post | null,
  path: string,
  practice: Practice,
): Generator<Raised, boolean> {
  const day = post?.date ?? practice.asOf;
  const { effective, expires, id } = rule.rule;
  if ((effective && day < effective) || (expires && day >= expires)) return false;
  const applies = rule.when ? rule.when(post, practice.asOf) : true;
  if (typeof applies === 'boolean') return applies;
  yield { by: 'policy/expression', problem: expressionFailed(id, applies.failed, rule.place), post, path };
  return true;
}

function expressionFailed(id: string, reason: string, place: Place): Problem {
  return { place, message: `The condition of the rule ${id} failed: ${reason}`, field: id };
}
