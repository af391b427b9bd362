import type { CalendarFile } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { kinds } from '../rules/index.ts';
import type { Problem, RuleKind, Subjects } from '../rules/kind.ts';
import { isOnTrial } from './stamp.ts';

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

/** A rule with its kind, whose types are forgotten: the kind has chosen the options. */
interface Asked<Reads extends keyof Subjects> {
  readonly rule: ResolvedRule;
  readonly kind: RuleKind<unknown, Reads>;
}

function asking<Reads extends keyof Subjects>(rules: readonly ResolvedRule[], reads: Reads): Asked<Reads>[] {
  return rules
    .map((rule) => ({ rule, kind: kinds[rule.rule.kind] as RuleKind<unknown, Reads> }))
    .filter(({ kind }) => kind.reads === reads);
}

/**
 * Asks every rule about everything it reads. Each text and each post is put to all rules in turn, so that what kinds
 * prepare for it (a folded text, a bound expression) serves them all.
 * @throws Error that names the rule, when a rule kind itself fails: the run must not pass for clean.
 */
export function* raise(practice: Practice, rules: readonly ResolvedRule[]): Generator<Raised> {
  const [ofTexts, ofPosts] = [asking(rules, 'text'), asking(rules, 'post')];
  for (const file of practice.calendars) {
    for (const post of file.posts) {
      yield* overTexts(ofTexts, post.texts, post, file, practice);
      for (const asked of ofPosts) {
        const applies = yield* whether(asked.rule, post, post.path, practice);
        if (applies) yield* found(asked, post, practice, post, post.path);
      }
    }
    const outside = ofTexts.filter(({ rule }) => looksEverywhere(rule));
    yield* overTexts(outside, file.passages, null, file, practice);
  }
  const posts = practice.calendars.flatMap((file) => file.posts);
  for (const asked of asking(rules, 'calendar')) {
    const subject: Post[] = [];
    for (const post of posts) {
      const applies = yield* whether(asked.rule, post, post.path, practice);
      if (applies) subject.push(post);
    }
    yield* found(asked, subject, practice, null, '');
  }
}

const looksEverywhere = ({ rule }: ResolvedRule): boolean =>
  rule.scope === 'everything' || readsEverything.has(rule.kind);

function* overTexts(
  rules: readonly Asked<'text'>[],
  passages: readonly Passage[],
  post: Post | null,
  { source }: CalendarFile,
  practice: Practice,
): Generator<Raised> {
  if (passages.length === 0) return;
  const applying: Asked<'text'>[] = [];
  for (const asked of rules) {
    const applies = yield* whether(asked.rule, post, source.path, practice);
    if (applies) applying.push(asked);
  }
  for (const passage of passages) {
    for (const asked of applying) {
      if (passage.published || looksEverywhere(asked.rule))
        yield* found(asked, passage, practice, post, source.path);
    }
  }
}

/** What one rule finds in one subject. */
function* found<Reads extends keyof Subjects>(
  { rule, kind }: Asked<Reads>,
  subject: Subjects[Reads],
  practice: Practice,
  post: Post | null,
  path: string,
): Generator<Raised> {
  const field = kind.reads === 'text' ? { field: (subject as Passage).field } : {};
  try {
    for (const problem of kind.check(subject, rule.rule.options, practice)) {
      const about = problem.post ?? post;
      yield { by: rule, problem: { ...field, ...problem }, post: about, path: path || problem.place.path };
    }
  } catch (cause) {
    throw new Error(`The rule ${rule.rule.id} could not be applied: its kind ${rule.rule.kind} failed.`, {
      cause,
    });
  }
}

/** Whether the rule and its document are in force on the post's day (today for an undated one) and its `when` holds.
 * A failing expression is raised as a finding (of a rule on trial it is counted), and the rule applies: unknown never
 * passes as fine. */
function* whether(
  rule: ResolvedRule,
  post: Post | null,
  path: string,
  practice: Practice,
): Generator<Raised, boolean> {
  const day = post?.date ?? practice.asOf;
  const { effective, expires, id } = rule.rule;
  const { from, until } = rule.inForce ?? {};
  if ([effective, from].some((first) => first && day < first)) return false;
  if ([expires, until].some((end) => end && day >= end)) return false;
  const applies = rule.when ? rule.when(post, practice.asOf) : true;
  if (typeof applies === 'boolean') return applies;
  const by = isOnTrial(rule.rule, practice.asOf) ? rule : 'policy/expression';
  yield { by, problem: expressionFailed(id, applies.failed, rule.place), post, path };
  return true;
}

function expressionFailed(id: string, reason: string, place: Place): Problem {
  return { place, message: `The condition of the rule ${id} failed: ${reason}`, field: id };
}
