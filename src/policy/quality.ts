import type { ResolvedRule, TypedRule } from '../model/rule.ts';
import { plainText, fold } from '../rules/fold.ts';
import { isAlways, isNever } from './never.ts';

/** What is doubtful about a rule of a policy, though it is sound. */
export interface Doubt {
  readonly rule: ResolvedRule;
  readonly message: string;
  readonly guidance: string;
}

type Doubts = Iterable<Doubt>;
type Of<Kind extends TypedRule['kind']> = Extract<TypedRule, { kind: Kind }>;

const key = (text: string): string => plainText(fold(text.trim()));
const isTerms = (rule: TypedRule): rule is Of<'terms'> => rule.kind === 'terms';
const termsOf = ({ options }: Of<'terms'>): string[] =>
  options.terms.flatMap(({ find }) => [find].flat().map(key));

/** Whether two rules speak of the same posts, as far as can be seen: one always applies, or both say the same. */
const meet = (one: TypedRule, other: TypedRule): boolean =>
  one.when === undefined || other.when === undefined || one.when === other.when;

/** Whether a rule can find nothing, because it lets through all that it looks for. */
function isIdle(rule: TypedRule): boolean {
  if (rule.kind === 'expression') return isAlways(rule.options.must);
  if (rule.kind === 'pattern') {
    const { find, unless = [] } = rule.options;
    return [find].flat().every((one) => unless.includes(one));
  }
  if (!isTerms(rule)) return false;
  const spared = new Set((rule.options.unless ?? []).map(key));
  return termsOf(rule).every((term) => spared.has(term));
}

function* alone(rule: ResolvedRule, asOf: string): Doubts {
  const { id, when, expires, guidance } = rule.rule;
  if (when !== undefined && isNever(when)) {
    const message = `The rule ${id} can never apply: its condition contradicts itself.`;
    yield { rule, message, guidance: 'Correct `when`, or take the rule out.' };
  }
  if (isIdle(rule.rule)) {
    const message = `The rule ${id} can never find anything: it lets through all that it looks for.`;
    yield { rule, message, guidance: 'Correct its options, or take the rule out.' };
  }
  if (expires !== undefined && expires <= asOf) {
    const message = `The rule ${id} has applied to no post since ${expires}.`;
    yield { rule, message, guidance: 'Take it out, or give it a later end.' };
  }
  if (!guidance) {
    const message = `The rule ${id} does not say what to do instead.`;
    yield { rule, message, guidance: 'Write a `guidance` in plain words.' };
  }
}

/** Rules that say what another says already. */
function* twice(rules: readonly ResolvedRule[]): Doubts {
  const seen = new Map<string, string>();
  for (const rule of rules) {
    const { id, kind, options, when = '', scope = '' } = rule.rule;
    const same = JSON.stringify([kind, options, when, scope]);
    const before = seen.get(same);
    if (before === undefined) seen.set(same, id);
    else {
      const message = `The rule ${id} asks the same as ${before}.`;
      yield { rule, message, guidance: 'Keep one of the two.' };
    }
  }
}

/** Lists of terms that lie wholly within another rule's list. */
function* shadowed(rules: readonly ResolvedRule[]): Doubts {
  const lists = rules.flatMap((resolved) =>
    isTerms(resolved.rule) ? [{ resolved, rule: resolved.rule, terms: new Set(termsOf(resolved.rule)) }] : [],
  );
  for (const { resolved, rule, terms } of lists) {
    const wider = lists.find(
      (other) =>
        other.rule !== rule &&
        other.terms.size > terms.size &&
        (other.rule.when === undefined || other.rule.when === rule.when) &&
        [...terms].every((term) => other.terms.has(term)),
    );
    if (!wider) continue;
    const message = `The rule ${rule.id} finds nothing that ${wider.rule.id} does not find.`;
    yield { rule: resolved, message, guidance: 'Keep the wider rule, or leave the terms out of it.' };
  }
}

/** What rules ask for and others forbid: required words, and replacements. */
function* contradicting(rules: readonly ResolvedRule[]): Doubts {
  const forbidden = rules.flatMap(({ rule }) =>
    isTerms(rule) ? termsOf(rule).map((term) => ({ term, rule })) : [],
  );
  const forbids = (phrase: string, rule: TypedRule): TypedRule | undefined =>
    forbidden.find((one) => one.term === key(phrase) && meet(one.rule, rule))?.rule;
  /** A rule whose term stands in a replacement, as words, and is not spared there. */
  const within = (phrase: string, rule: TypedRule): TypedRule | undefined =>
    forbidden.find(
      (one) =>
        ` ${key(phrase)} `.includes(` ${one.term} `) &&
        meet(one.rule, rule) &&
        !(
          isTerms(one.rule) && (one.rule.options.unless ?? []).some((each) => key(phrase).includes(key(each)))
        ),
    )?.rule;
  const guidance = 'Change one of the two, so that both can be kept.';
  for (const resolved of rules) {
    const { rule } = resolved;
    if (rule.kind === 'requires') {
      const { anyOf = [], allOf: all = [] } = rule.options.text ?? {};
      const hopeless = anyOf.length > 0 && anyOf.every((phrase) => forbids(phrase, rule));
      const phrase = hopeless ? anyOf[0] : all.find((one) => forbids(one, rule));
      if (phrase !== undefined) {
        const message = `The rule ${rule.id} asks for words that ${forbids(phrase, rule)!.id} forbids.`;
        yield { rule: resolved, message, guidance };
      }
    }
    if (!isTerms(rule)) continue;
    for (const { use } of rule.options.terms) {
      const other = use === undefined ? undefined : (forbids(use, rule) ?? within(use, rule));
      if (!other) continue;
      const message = `The rule ${rule.id} proposes “${use}”, which ${other.id} forbids.`;
      yield { rule: resolved, message, guidance };
    }
  }
}

/** Bounds of which no number fits all. */
function* impossible(rules: readonly ResolvedRule[]): Doubts {
  const bounds = new Map<string, { min: number; max: number }>();
  for (const rule of rules) {
    const { kind, options, when = '' } = rule.rule;
    if (kind !== 'length' && kind !== 'count') continue;
    const about = kind === 'count' ? options.of : `${options.field ?? 'copy'} ${options.count ?? 'channel'}`;
    const same = [kind, about, when, ...(options.channels ?? [])].join('\0');
    const before = bounds.get(same) ?? { min: 0, max: Infinity };
    const min = Math.max(before.min, options.min ?? 0);
    const max = Math.min(before.max, typeof options.max === 'number' ? options.max : Infinity);
    bounds.set(same, { min, max });
    if (min <= max || before.min > before.max) continue;
    const message = `No post can keep the rule ${rule.rule.id}: at least ${min} and at most ${max} are asked for.`;
    yield { rule, message, guidance: 'Correct the numbers.' };
  }
}

/** Rules that yield to rules that are not there. */
function* yieldingToNobody(rules: readonly ResolvedRule[]): Doubts {
  const ids = new Set(rules.map(({ rule }) => rule.id));
  for (const resolved of rules) {
    const { id, yieldsTo = [] } = resolved.rule;
    // A pack names rules of other packs, which the practice need not have taken.
    const isShipped = resolved.place.path.startsWith('chaperone:');
    const missing = isShipped ? [] : yieldsTo.filter((one) => !ids.has(one));
    for (const one of missing) {
      const message = `The rule ${id} yields to ${one}, which is no rule here.`;
      yield { rule: resolved, message, guidance: 'Correct the id, or leave it out.' };
    }
  }
}

/**
 * Doubts about rules that are sound one by one: that they can never apply, say nothing new, contradict each other,
 * cannot be kept, or give no guidance.
 */
export function* doubtsOf(rules: readonly ResolvedRule[], asOf: string): Doubts {
  for (const rule of rules) yield* alone(rule, asOf);
  yield* twice(rules);
  yield* shadowed(rules);
  yield* contradicting(rules);
  yield* impossible(rules);
  yield* yieldingToNobody(rules);
}
