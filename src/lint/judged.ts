import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { placeholder } from './placeholder.ts';
import { raising, ruleOf, type Apart, type Known, type Raised } from './raise.ts';
import { registerProblems } from './registers.ts';
import { completionProblems } from './training.ts';
import { isOnTrial, stamp, type OwnAdjustments, type Stamped } from './stamp.ts';
import { waive } from './waive.ts';

export interface Judge {
  readonly rules: readonly ResolvedRule[];
  readonly own: OwnAdjustments;
  /** What is wrong with the documents themselves, whatever the posts say. */
  readonly concerns?: readonly Raised[];
}

/** A stamped problem that still knows who raised it, and about which post. */
export type Judged = Stamped & Pick<Raised, 'by' | 'post'>;

/** Judges the files of a practice one by one. */
export interface Judging {
  /** What is found in a file. Nothing of the file is held afterwards but what `keep` makes of its posts. */
  file(file: CalendarFile): readonly Judged[];
  /** All that was found, once every file has come; `more` is known beside what the rules find. */
  all(more: readonly Raised[]): Judged[];
}

/** @param keep what is kept of a post; posts that a waiver names are kept whole. */
export function judging(known: Known, judge: Judge, keep: (post: Post) => Post, apart: Apart = {}): Judging {
  const raised = raising(known, judge.rules, apart);
  const unknown = new Map<string, Set<string>>();
  const found: Judged[] = [];
  const named = new Set(known.waivers?.map(({ post }) => post));
  const waivable: Post[] = [];
  const judged = (all: readonly Raised[], kept = (post: Post): Post => post): Judged[] =>
    stamped(mergeChannels(foldUnknown(all, unknown, known.asOf)), judge, known, kept);
  return {
    file(file) {
      const kept = new Map<Post, Post>();
      const keeping = (post: Post): Post => {
        const slim = kept.get(post) ?? (named.has(post.id) ? post : keep(post));
        kept.set(post, slim);
        return slim;
      };
      unknown.set(file.source.path, unknown.get(file.source.path) ?? new Set());
      waivable.push(...file.posts.filter(({ id }) => named.has(id)));
      const here = judged([...readerProblems(file, known.asOf), ...raised.inFile(file, keeping)], keeping);
      for (const one of here) found.push(one);
      return yielded(here);
    },
    all(more) {
      const outside = [
        ...(judge.concerns ?? []),
        ...registerProblems(known),
        ...completionProblems(known),
        ...more,
      ];
      const others = judged(outside);
      const fields = stamped(unknownFields(unknown), judge, known);
      const whole = yielded([...found, ...judged([...raised.together()]), ...others, ...fields]);
      const waived = waive(whole, waivable, known, judge.rules);
      const marked = whole.map((one) =>
        waived.accepted.has(one.finding) ? { ...one, finding: { ...one.finding, waived: true } } : one,
      );
      return [...marked, ...stamped(waived.raised, judge, known)];
    },
  };
}

function stamped(
  raised: readonly Raised[],
  judge: Judge,
  { asOf }: Known,
  kept = (post: Post): Post => post,
): Judged[] {
  const about = raised.map((one) => ({ ...one, post: one.post && kept(one.post) }));
  // Not spread: an engine keeps a layout for each object that is, and of these there may be very many.
  return stamp(about, judge.own, asOf)
    .map(({ standing, finding }, index) => {
      const { by, post } = about[index]!;
      return { standing, finding, by, post };
    })
    .filter(({ standing }) => standing !== 'off');
}

function readerProblems(file: CalendarFile, asOf: string): Raised[] {
  const { path } = file.source;
  return file.problems.map(({ finding, place, message, post }) => ({
    ...(finding === 'calendar/placeholder' && post
      ? placeholder(post, place, message, asOf)
      : { by: finding, problem: { place, message } }),
    post,
    path,
  }));
}

const weight = { off: 0, notice: 1, warning: 2, error: 3 } as const;

/** How much a finding weighs in the way of another: all there is where its rule is as severe as it ever is. */
function spokenWeight({ by, finding }: Judged): number {
  const severity = ruleOf({ by })?.rule.severity;
  const most =
    typeof severity === 'object' ? Math.max(...Object.values(severity).map((each) => weight[each])) : 0;
  return weight[finding.severity] >= most ? Infinity : weight[finding.severity];
}

/**
 * Without what a rule says of a post on which a rule to which it yields has spoken. What is said as possible only
 * silences nothing that weighs more: a hint is no stronger word.
 */
function yielded(all: readonly Judged[]): readonly Judged[] {
  const heeded = new Set(all.flatMap(({ by }) => ruleOf({ by })?.rule.yieldsTo ?? []));
  if (heeded.size === 0) return all;
  const spoken = new Map<Post, Map<string, number>>();
  for (const one of all) {
    const { standing, finding, post } = one;
    if (!post || standing === 'audit' || !heeded.has(finding.rule)) continue;
    const said = spoken.get(post) ?? new Map<string, number>();
    said.set(finding.rule, Math.max(said.get(finding.rule) ?? 0, spokenWeight(one)));
    spoken.set(post, said);
  }
  return all.filter(({ by, finding, post }) => {
    const stronger = ruleOf({ by })?.rule.yieldsTo ?? [];
    const said = post ? spoken.get(post) : undefined;
    return !stronger.some((id) => (said?.get(id) ?? 0) >= weight[finding.severity]);
  });
}

/**
 * Takes "this calendar never carries the field" out, and notes the field; not where the rule demands it. Of a rule on
 * trial it is counted once a calendar, and said nowhere.
 */
function foldUnknown(
  raised: readonly Raised[],
  unknown: ReadonlyMap<string, Set<string>>,
  asOf: string,
): Raised[] {
  const onTrial = new Set<string>();
  return raised.filter((one) => {
    const field = one.problem.unknown;
    const rule = ruleOf(one)?.rule;
    if (field === undefined || rule?.demand) return true;
    if (rule && isOnTrial(rule, asOf)) {
      const key = [rule.id, field, one.path].join('\0');
      return !onTrial.has(key) && onTrial.add(key);
    }
    unknown.get(one.path)?.add(field);
    return false;
  });
}

/** One notice a calendar whose posts never carry fields that rules ask for. */
function unknownFields(unknown: ReadonlyMap<string, ReadonlySet<string>>): Raised[] {
  return [...unknown].flatMap(([path, fields]) => {
    if (fields.size === 0) return [];
    const message = `Posts of this calendar do not say: ${[...fields].sort().join(', ')}. What the policy asks about that was not checked.`;
    const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return [{ by: 'calendar/unknown-field', problem: { place, message }, post: null, path }];
  });
}

/** A rule that checks each channel by itself may say the same of several: once is enough, with all channels. */
function mergeChannels(raised: readonly Raised[]): Raised[] {
  const merged = new Map<string, Raised>();
  for (const one of raised) {
    const { place, message, channels, field } = one.problem;
    const rule = typeof one.by === 'string' ? one.by : one.by.rule.id;
    const key = [
      rule,
      one.post?.id ?? one.path,
      field,
      place.line,
      place.column,
      place.endLine,
      place.endColumn,
      message,
    ].join('\0');
    const before = merged.get(key);
    if (!before) merged.set(key, one);
    else if (channels && before.problem.channels) {
      const union = [...new Set([...before.problem.channels, ...channels])];
      merged.set(key, { ...before, problem: { ...before.problem, channels: union } });
    }
  }
  return [...merged.values()];
}
