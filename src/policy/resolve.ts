import type { Adjustment, PracticeDocument, Severity } from '../model/generated.ts';
import type { Predicate, ResolvedRule, TypedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import { didYouMean } from '../read/nearest.ts';
import { distinct } from '../read/problem.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { schemaProblems } from '../read/validate.ts';
import { valueAt } from '../read/yaml.ts';
import type { Path } from '../read/yaml.ts';
import { rule as validateRule } from '../read/validators.generated.js';
import { expressionProblems, ruleProblems } from './check.ts';
import { predicates } from './expression.ts';
import { loadPolicies } from './load.ts';
import type { Load, PolicyNode } from './load.ts';
import { packs as shipped } from './packs.generated.ts';
import { isOff, mayChange, strictness } from './tighten.ts';

export type { Load } from './load.ts';

/** What a policy changes about one of Chaperone's own findings. */
export interface OwnAdjustment {
  readonly severity?: Severity;
  readonly title?: string;
  readonly guidance?: string;
}

export interface ResolveSettings {
  /** The practice whose facts expressions may ask for. */
  readonly practice: PracticeDocument;
  /** Ids of Chaperone's own findings. */
  readonly ownFindings: readonly string[];
  /** Answers for files of the repository that policies extend. */
  readonly load: Load;
  /** Texts of the packs, by path below policies/; the shipped ones unless given. */
  readonly packs?: Readonly<Record<string, string>>;
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

/** A rule on its way through inheritance. */
interface Entry {
  readonly rule: TypedRule;
  readonly read: ReadDocument;
  readonly path: Path;
  readonly isAdjusted: boolean;
}

type Entries = Map<string, Entry>;

/** What is gathered while documents are walked. */
interface Gathered {
  readonly problems: DocumentProblem[];
  readonly own: Record<string, OwnAdjustment>;
  readonly ownFindings: readonly string[];
}

const ownKeys: readonly string[] = ['id', 'severity', 'title', 'guidance'];

/** Reports problems of a document, except on lines whose syntax is broken anyway. */
function report(gathered: Gathered, read: ReadDocument, found: readonly DocumentProblem[]): void {
  const broken = new Set(read.tree.problems.map(({ place }) => place.line));
  gathered.problems.push(...found.filter(({ place }) => !broken.has(place.line)));
}

const itemsOf = (read: ReadDocument, key: 'rules' | 'adjust'): unknown[] => {
  const items = valueAt(read.tree.value, [key]);
  return Array.isArray(items) ? items : [];
};

/** The id of a document; the last part of its path where it has none. */
function nameOf({ source, tree }: ReadDocument): string {
  const id = valueAt(tree.value, ['id']);
  return typeof id === 'string' ? id : (source.path.split(/[/:]/).at(-1) ?? '');
}

/** The rules that a document writes itself; unsound ones are left out, as their problems are known. */
function ownRules(read: ReadDocument, isRoot: boolean, gathered: Gathered): Entries {
  const entries: Entries = new Map();
  itemsOf(read, 'rules').forEach((item, index) => {
    const path: Path = ['rules', index];
    report(gathered, read, expressionProblems(read, [...path, 'when']));
    if (valueAt(item, ['kind']) === 'expression')
      report(gathered, read, expressionProblems(read, [...path, 'options', 'must']));
    if (!validateRule(item)) return;
    const rule = item as TypedRule;
    report(gathered, read, ruleProblems(read, path, rule));
    const id = isRoot ? rule.id : `${nameOf(read)}/${rule.id}`;
    if (!entries.has(id)) entries.set(id, { rule: { ...rule, id }, read, path, isAdjusted: false });
  });
  return entries;
}

/** Adds inherited rules. The same rule may come on several ways: a changed one is nearer than an unchanged one. */
function inherit(into: Entries, from: Entries, gathered: Gathered): void {
  for (const [id, entry] of from) {
    const before = into.get(id);
    if (!before) {
      into.set(id, entry);
    } else if (
      before.read.source.path !== entry.read.source.path ||
      before.path.join() !== entry.path.join()
    ) {
      const place = entry.read.placeOf([...entry.path, 'id']);
      const message = 'Another policy has a rule of the same id.';
      gathered.problems.push({ place, message, hint: 'Give each its own id.' });
    } else if (entry.isAdjusted) {
      const isLooser = strictness(entry.rule.severity) < strictness(before.rule.severity);
      if (!(before.isAdjusted && before.rule.locked && isLooser)) into.set(id, entry);
    }
  }
}

/** The changes that a rule admits: all, unless it is locked. */
function allowedChanges(
  { rule }: Entry,
  change: Adjustment,
  read: ReadDocument,
  path: Path,
  gathered: Gathered,
): Record<string, unknown> {
  const allowed = Object.entries(change).filter(([key, after]) => {
    if (key === 'id') return false;
    if (!rule.locked || mayChange(key, rule[key as keyof TypedRule], after)) return true;
    const message = `The rule is locked, and this change of \`${key}\` would loosen it.`;
    const hint = 'A locked rule can only be tightened; ask the owner of the policy that locks it.';
    gathered.problems.push({ place: read.placeOf([...path, key]), message, hint });
    return false;
  });
  return Object.fromEntries(allowed);
}

/** A rule with changes applied: only the keys given change, `options` whole. What is unsound afterwards is refused. */
function adjusted(
  entry: Entry,
  change: Adjustment,
  read: ReadDocument,
  path: Path,
  gathered: Gathered,
): Entry {
  const changes = allowedChanges(entry, change, read, path, gathered);
  const rule = { ...entry.rule, ...changes };
  const found = schemaProblems(validateRule, read.tree, rule, path);
  report(gathered, read, found);
  if (found.length) return entry;
  report(gathered, read, ruleProblems(read, path, rule));
  if (rule.kind === 'expression')
    report(gathered, read, expressionProblems(read, [...path, 'options', 'must']));
  return { ...entry, rule, isAdjusted: true };
}

/** Changes one of Chaperone's own findings. */
function adjustOwn(change: Adjustment, read: ReadDocument, path: Path, gathered: Gathered): void {
  for (const key of Object.keys(change).filter((key) => !ownKeys.includes(key)))
    gathered.problems.push({
      place: read.placeOf([...path, key], 'key'),
      message: `\`${key}\` cannot be changed of a finding that Chaperone makes itself.`,
      hint: 'Only `severity`, `title` and `guidance` can.',
    });
  const { severity, title, guidance } = change;
  if (severity !== undefined && typeof severity !== 'string') {
    const message = 'A finding that Chaperone makes itself has one severity.';
    gathered.problems.push({ place: read.placeOf([...path, 'severity']), message, hint: null });
  }
  gathered.own[change.id] = {
    ...gathered.own[change.id],
    ...(typeof severity === 'string' ? { severity } : {}),
    ...(title === undefined ? {} : { title }),
    ...(guidance === undefined ? {} : { guidance }),
  };
}

/** Whether an id begins as others do. Where a policy is missing, an id that does not may be one of its rules. */
function isNear(id: string, others: readonly string[]): boolean {
  const folder = id.split('/')[0];
  return others.some((other) => other.split('/')[0] === folder);
}

/** Applies what a document changes about the rules it inherits. */
function adjustAll({ read, isWhole }: PolicyNode, entries: Entries, gathered: Gathered): void {
  const broken = read.problems.map(({ place }) => place);
  itemsOf(read, 'adjust').forEach((item, index) => {
    const path: Path = ['adjust', index];
    const id = valueAt(item, ['id']);
    if (typeof id !== 'string') return;
    report(gathered, read, expressionProblems(read, [...path, 'when']));
    const change = item as Adjustment;
    const entry = entries.get(id);
    const { line, endLine } = read.placeOf(path);
    const isSound = !broken.some((place) => place.line >= line && place.line <= endLine);
    if (entry && isSound) entries.set(id, adjusted(entry, change, read, path, gathered));
    else if (!entry && gathered.ownFindings.includes(id)) {
      if (isSound) adjustOwn(change, read, path, gathered);
    } else if (!entry && (isWhole || isNear(id, [...entries.keys(), ...gathered.ownFindings]))) {
      const hint = didYouMean(id, [...entries.keys(), ...gathered.ownFindings]);
      const place = read.placeOf([...path, 'id']);
      const message = 'No inherited rule and no finding of Chaperone has this id.';
      gathered.problems.push({ place, message, hint });
    }
  });
}

/** The rules of a policy and of everything it extends, the nearer changes applied. */
function entriesOf(node: PolicyNode, isRoot: boolean, gathered: Gathered): Entries {
  const entries: Entries = new Map();
  for (const base of node.bases) inherit(entries, entriesOf(base, false, gathered), gathered);
  const own = ownRules(node.read, isRoot, gathered);
  inherit(entries, own, gathered);
  adjustAll(node, entries, gathered);
  return entries;
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
  const { nodes, loaded, problems } = await loadPolicies(documents, settings.load, settings.packs ?? shipped);
  const gathered: Gathered = { problems: [...problems], own: {}, ownFindings: settings.ownFindings };
  const entries: Entries = new Map();
  for (const node of nodes) inherit(entries, entriesOf(node, true, gathered), gathered);
  const predicate = predicates(settings.practice);
  const rules = [...entries.values()]
    .filter(({ rule }) => !isOff(rule.severity))
    .map(({ rule, read, path }) => ({
      rule,
      origin: nameOf(read),
      place: read.placeOf([...path, 'id']),
      when: rule.when === undefined ? null : predicate(rule.when),
    }));
  return { rules, own: gathered.own, problems: distinct(gathered.problems), loaded, predicate };
}
