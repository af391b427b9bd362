import type { Adjustment, Severity } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { TypedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import { didYouMean } from '../read/nearest.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { schemaProblems } from '../read/validate.ts';
import { rule as validateRule } from '../read/validators.generated.js';
import { valueAt } from '../read/yaml.ts';
import type { Path } from '../read/yaml.ts';
import { expressionProblems, optionExpressionProblems, ruleProblems } from './check.ts';
import type { PolicyNode } from './load.ts';
import { levels, mayChange } from './tighten.ts';

/** What a policy changes about one of Chaperone's own findings. */
export interface OwnAdjustment {
  readonly severity?: Severity;
  readonly title?: string;
  readonly guidance?: string;
}

/** A rule on its way through inheritance. */
export interface Entry {
  readonly rule: TypedRule;
  readonly read: ReadDocument;
  readonly path: Path;
  readonly isAdjusted: boolean;
  /** Whether it comes from the organisation's policy. */
  readonly isOrganisation?: boolean;
  /** Keys that were changed since, and where. */
  readonly changed?: ReadonlyMap<string, Place>;
}

export type Entries = Map<string, Entry>;

/** What is gathered while documents are walked. */
export interface Gathered {
  readonly problems: DocumentProblem[];
  readonly own: Record<string, OwnAdjustment>;
  readonly ownFindings: readonly string[];
  /** Rules of policies that others extend: each is resolved once, on however many ways it is reached. */
  readonly bases: Map<PolicyNode, Entries>;
  /** What the organisation's policy says of Chaperone's own findings, which may only become graver. */
  lockedOwn: Record<string, OwnAdjustment>;
}

const ownKeys: readonly string[] = ['id', 'severity', 'title', 'guidance'];

/** Reports problems of a document, except on lines whose syntax is broken anyway. */
export function report(gathered: Gathered, read: ReadDocument, found: readonly DocumentProblem[]): void {
  const broken = new Set(read.tree.problems.map(({ place }) => place.line));
  gathered.problems.push(...found.filter(({ place }) => !broken.has(place.line)));
}

/** The entries of a list of a policy, whatever they are. */
export const itemsOf = (read: ReadDocument, key: 'rules' | 'adjust'): unknown[] => {
  const items = valueAt(read.tree.value, [key]);
  return Array.isArray(items) ? items : [];
};

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
    if (!rule.locked || mayChange(key, rule, { ...rule, [key]: after })) return true;
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
  const ofSchema = schemaProblems(validateRule, read.tree, rule, path);
  const found = ofSchema.length > 0 ? ofSchema : ruleProblems(read, path, rule);
  report(gathered, read, found);
  if (found.length > 0) return entry;
  report(gathered, read, optionExpressionProblems(read, path, rule.kind));
  const places = Object.keys(changes).map((key) => [key, read.placeOf([...path, key])] as const);
  return { ...entry, rule, isAdjusted: true, changed: new Map([...(entry.changed ?? []), ...places]) };
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
  const locked = gathered.lockedOwn[change.id]?.severity;
  if (locked && typeof severity === 'string' && levels.indexOf(severity) < levels.indexOf(locked)) {
    const message = 'The organisation’s policy locks this finding, and this severity would loosen it.';
    gathered.problems.push({ place: read.placeOf([...path, 'severity']), message, hint: null });
    return;
  }
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
export function adjustAll({ read, isWhole }: PolicyNode, entries: Entries, gathered: Gathered): void {
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
