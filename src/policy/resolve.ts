import type { PracticeDocument } from '../model/generated.ts';
import type { Predicate, ResolvedRule, TypedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import type { Copies } from '../read/lock.ts';
import { distinct } from '../read/problem.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { valueAt } from '../read/yaml.ts';
import type { Path } from '../read/yaml.ts';
import { rule as validateRule } from '../read/validators.generated.js';
import { adjustAll, itemsOf, report } from './adjust.ts';
import type { Entries, Entry, Gathered, OwnAdjustment } from './adjust.ts';
import {
  expressionProblems,
  optionExpressionProblems,
  ruleProblems,
  writtenOptionProblems,
} from './check.ts';
import { predicates } from './expression.ts';
import { loadPolicies } from './load.ts';
import type { PolicyNode } from './load.ts';
import { packPrefix } from './references.ts';
import type { Load } from './shelf.ts';
import { packs as shipped } from './packs.generated.ts';
import { isOff, mayChange } from './tighten.ts';

export type { OwnAdjustment } from './adjust.ts';
export type { Load } from './shelf.ts';

export interface ResolveSettings {
  /** The practice whose facts expressions may ask for. */
  readonly practice: PracticeDocument;
  /** Ids of Chaperone's own findings. */
  readonly ownFindings: readonly string[];
  /** Answers for files of the repository that policies extend. */
  readonly load: Load;
  /** Texts of the packs, by path below policies/; the shipped ones unless given. */
  readonly packs?: Readonly<Record<string, string>>;
  /** Copies of documents of other repositories. */
  readonly copies?: Copies;
  /** The policy of the organisation, which comes first and is locked, with what answers for files beside it. */
  readonly organisation?: Organisation | null;
}

/** An organisation's policy, read under a path that begins with `organisation:`. */
export interface Organisation {
  readonly read: ReadDocument;
  readonly load: Load;
}

/** The rules in force after inheritance, and everything that is wrong on the way. */
export interface ResolvedPolicies {
  readonly rules: readonly ResolvedRule[];
  /** Changes to Chaperone's own findings, by id. */
  readonly own: Readonly<Record<string, OwnAdjustment>>;
  /** Problems beyond those of the documents given: of documents extended, of references, adjustments, expressions. */
  readonly problems: readonly DocumentProblem[];
  /** The documents that were loaded because others extend them. */
  readonly loaded: readonly ReadDocument[];
  /** Compiles an expression over the practice's posts, each text once. */
  readonly predicate: (expression: string) => Predicate;
}

/** The id of a document; the last part of its path where it has none. */
function nameOf({ source, tree }: ReadDocument): string {
  const id = valueAt(tree.value, ['id']);
  return typeof id === 'string' ? id : (source.path.split(/[/:]/).at(-1) ?? '');
}

/** Whether a document is a shipped pack, whose rules a test holds to be sound: compiling them all takes a second. */
const isShipped = ({ source }: ReadDocument): boolean => source.path.startsWith(packPrefix);

/** What is wrong with one entry of a document's rules beyond its schema, and whether a kind could apply it. */
export function problemsOfItem(read: ReadDocument, path: Path, item: unknown) {
  const rule = validateRule(item) ? (item as TypedRule) : null;
  const ofOptions = rule ? writtenOptionProblems(read, path, rule) : [];
  const problems: DocumentProblem[] = [
    ...expressionProblems(read, [...path, 'when']),
    ...optionExpressionProblems(read, path, valueAt(item, ['kind'])),
    ...(rule ? ruleProblems(read, path, rule, ofOptions) : []),
  ];
  return { problems, isApplicable: rule !== null && ofOptions.length === 0 };
}

/**
 * The rules that a document writes itself; unsound ones are left out, as their problems are known. One whose
 * expression does not compile stays: the expression fails wherever it is asked.
 */
function ownRules(read: ReadDocument, isRoot: boolean, gathered: Gathered): Entries {
  const entries: Entries = new Map();
  itemsOf(read, 'rules').forEach((item, index) => {
    const path: Path = ['rules', index];
    // What ships fits the schemas: tests see to it.
    if (!isShipped(read)) {
      const { problems, isApplicable } = problemsOfItem(read, path, item);
      report(gathered, read, problems);
      if (!isApplicable || !validateRule(item)) return;
    }
    const rule = item as TypedRule;
    const id = isRoot ? rule.id : `${nameOf(read)}/${rule.id}`;
    if (!entries.has(id)) entries.set(id, { rule: { ...rule, id }, read, path, isAdjusted: false });
  });
  return entries;
}

/** Whether one form of a rule lets anything pass that another does not. */
function loosens({ rule: before }: Entry, { rule: after }: Entry): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].some((key) => !mayChange(key, before, after));
}

/** Adds inherited rules. The same rule may come on several ways: a changed one is nearer than an unchanged one. */
function inherit(into: Entries, from: Entries, gathered: Gathered): void {
  for (const [id, entry] of from) {
    const before = into.get(id);
    if (!before) {
      into.set(id, entry);
    } else if (before.isOrganisation && !entry.isOrganisation && before.read !== entry.read) {
      // The organisation's own comes first, whichever copy of it the practice extends as well.
    } else if (
      before.read.source.path !== entry.read.source.path ||
      before.path.join() !== entry.path.join()
    ) {
      const place = entry.read.placeOf([...entry.path, 'id']);
      const message = 'Another policy has a rule of the same id.';
      gathered.problems.push({ place, message, hint: 'Give each its own id.' });
    } else if (entry.isAdjusted && !(before.isAdjusted && before.rule.locked && loosens(before, entry))) {
      into.set(id, entry);
    }
  }
}

/** The rules of an extended policy. */
function baseEntries(node: PolicyNode, gathered: Gathered): Entries {
  let entries = gathered.bases.get(node);
  if (!entries) gathered.bases.set(node, (entries = entriesOf(node, false, gathered)));
  return entries;
}

/**
 * The rules of a policy and of everything it extends, the nearer changes applied.
 * @param first rules that come before those it extends
 */
function entriesOf(node: PolicyNode, isRoot: boolean, gathered: Gathered, first?: Entries): Entries {
  const entries: Entries = new Map(first);
  for (const base of node.bases) inherit(entries, baseEntries(base, gathered), gathered);
  const own = ownRules(node.read, isRoot, gathered);
  inherit(entries, own, gathered);
  adjustAll(node, entries, gathered);
  return entries;
}

/** The organisation's rules: locked, so that a practice can only tighten them. */
function lockedEntries(entries: Entries): Entries {
  return new Map(
    [...entries].map(([id, entry]) => [
      id,
      { ...entry, rule: { ...entry.rule, locked: true }, isAdjusted: true, isOrganisation: true },
    ]),
  );
}

/**
 * The days on which a document is in force. That of a pack says since when it is worded so; the law behind it is
 * older.
 */
function inForce(read: ReadDocument): Pick<ResolvedRule, 'inForce'> {
  const { document } = read;
  if (isShipped(read) || document?.kind !== 'policy') return {};
  const { effective: from, expires: until } = document;
  return { inForce: { from, ...(until !== undefined && { until }) } };
}

function resolvedRule(
  { rule, read, path, changed }: Entry,
  predicate: ReturnType<typeof predicates>,
): ResolvedRule {
  return {
    rule,
    origin: nameOf(read),
    place: read.placeOf([...path, 'id']),
    when: rule.when === undefined ? null : predicate(rule.when, isShipped(read) && !changed?.has('when')),
    placeOf: (key) => changed?.get(key) ?? read.placeOf([...path, key]),
    ...inForce(read),
  };
}

/**
 * Resolves what policies extend. Rules of an extended policy have its id before their own (`hipaa/identifiers`).
 * A nearer policy wins key by key; `options` replace whole; `severity: off` removes a rule; a locked rule can only
 * be tightened.
 *
 * @param documents The policies of the practice as read, unsound ones too: what can be used of them is used, so
 *   that a slip in one rule does not hide what the others find.
 */
export async function resolvePolicies(
  documents: readonly ReadDocument[],
  settings: ResolveSettings,
): Promise<ResolvedPolicies> {
  const { organisation = null, copies } = settings;
  const roots = [...(organisation ? [organisation.read] : []), ...documents];
  const { nodes, loaded, problems } = await loadPolicies(roots, {
    load: settings.load,
    packs: settings.packs ?? shipped,
    ...(copies && { copies }),
    ...(organisation && { loadOrganisation: organisation.load }),
  });
  const gathered: Gathered = {
    problems: [...problems],
    own: {},
    ownFindings: settings.ownFindings,
    bases: new Map(),
    lockedOwn: {},
  };
  const court = nodes.find(({ read }) => read === organisation?.read);
  const first = court ? lockedEntries(entriesOf(court, false, gathered)) : new Map();
  gathered.lockedOwn = { ...gathered.own };
  const entries: Entries = new Map(first);
  for (const node of nodes)
    if (node !== court) inherit(entries, entriesOf(node, true, gathered, first), gathered);
  const predicate = predicates(settings.practice);
  const rules = [...entries.values()]
    .filter(({ rule }) => !isOff(rule.severity))
    .map((entry) => resolvedRule(entry, predicate));
  return { rules, own: gathered.own, problems: distinct(gathered.problems), loaded, predicate };
}
