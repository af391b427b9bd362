import type { CalendarFile } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { kinds } from '../rules/index.ts';
import type { Problem, RuleKind, Subjects } from '../rules/kind.ts';
import { isOnTrial } from './stamp.ts';

/** A practice without its calendars, which come one by one. */
export type Known = Omit<Practice, 'calendars'>;

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
export function ruleOf({ by }: Pick<Raised, 'by'>): ResolvedRule | null {
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

/** A rule about all posts together, with the posts it applies to so far and the conditions that failed. */
interface Gathering extends Asked<'calendar'> {
  readonly posts: Post[];
  readonly failed: Raised[];
}

/** Work that is shared: what rules say of files by themselves is told elsewhere, or known from there. */
export interface Apart {
  /** That these are not all files, so that nothing is said of all posts together. */
  readonly isPart?: boolean;
  /** What is known of a file already; undefined: nothing. */
  given?(file: CalendarFile): readonly Raised[] | undefined;
  /** Told what rules say of a file. */
  took?(file: CalendarFile, raised: readonly Raised[]): void;
}

/** Asks the rules: about each file as it comes, and about all posts together when all have come. */
export interface Raising {
  /**
   * What rules say of the texts and posts of a file. `keep` makes of a post what is kept of it for the rules that
   * are about all of them.
   */
  inFile(file: CalendarFile, keep: (post: Post) => Post): Generator<Raised>;
  /** What rules say of the posts of all files together. */
  together(): Generator<Raised>;
}

/** What rules say of a practice that is at hand whole. */
export function* raise(practice: Practice, rules: readonly ResolvedRule[]): Generator<Raised> {
  const asked = raising(practice, rules);
  for (const file of practice.calendars) yield* asked.inFile(file, (post) => post);
  yield* asked.together();
}

/**
 * Each text and each post is put to all rules in turn, so that what kinds prepare for it (a folded text, a bound
 * expression) serves them all. Both generators throw an Error that names the rule when a rule kind itself fails: the
 * run must not pass for clean.
 */
export function raising(known: Known, rules: readonly ResolvedRule[], apart: Apart = {}): Raising {
  const [ofTexts, ofPosts] = [asking(rules, 'text'), asking(rules, 'post')];
  const outside = ofTexts.filter(({ rule }) => looksEverywhere(rule));
  const ofAll = asking(rules, 'calendar').map((asked): Gathering => ({ ...asked, posts: [], failed: [] }));
  function* alone(file: CalendarFile): Generator<Raised> {
    const practice = { ...known, calendars: [file] };
    for (const post of file.posts) {
      yield* overTexts(ofTexts, post.texts, post, file, practice);
      for (const asked of ofPosts) {
        const applies = whether(asked.rule, post, post.path, known);
        if (typeof applies === 'object') yield applies;
        if (applies) yield* found(asked, post, practice, post, post.path);
      }
    }
    yield* overTexts(outside, file.passages, null, file, practice);
  }
  return {
    *inFile(file, keep) {
      const raised = apart.given?.(file) ?? [...alone(file)];
      apart.took?.(file, raised);
      yield* raised;
      for (const post of file.posts) {
        for (const { rule, posts, failed } of ofAll) {
          const applies = whether(rule, post, post.path, known);
          if (typeof applies === 'object') failed.push({ ...applies, post: keep(post) });
          if (applies) posts.push(keep(post));
        }
      }
    },
    *together() {
      if (apart.isPart) return;
      for (const asked of ofAll) {
        yield* asked.failed;
        yield* found(asked, asked.posts, { ...known, calendars: [] }, null, '');
      }
    },
  };
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
    const applies = whether(asked.rule, post, source.path, practice);
    if (typeof applies === 'object') yield applies;
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
 * A failing expression is what is to be raised (of a rule on trial it is counted), and the rule applies: unknown never
 * passes as fine. */
function whether(rule: ResolvedRule, post: Post | null, path: string, { asOf }: Known): boolean | Raised {
  const day = post?.date ?? asOf;
  const { effective, expires, id } = rule.rule;
  const { from, until } = rule.inForce ?? {};
  if ([effective, from].some((first) => first && day < first)) return false;
  if ([expires, until].some((end) => end && day >= end)) return false;
  const applies = rule.when ? rule.when(post, asOf) : true;
  if (typeof applies === 'boolean') return applies;
  const by = isOnTrial(rule.rule, asOf) ? rule : 'policy/expression';
  return { by, problem: expressionFailed(id, applies.failed, rule.place), post, path };
}

function expressionFailed(id: string, reason: string, place: Place): Problem {
  return { place, message: `The condition of the rule ${id} failed: ${reason}`, field: id };
}
