import type { Case, Finding, Table } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { isOwnFinding, ownFindings } from '../lint/own-findings.ts';
import { lint } from '../lint/lint.ts';
import type { Registry } from '../policy/obligations.ts';
import type { Result } from '../report/formats/index.ts';
import type { Sources } from '../read/sources.ts';
import { nearest } from '../read/nearest.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions } from './read-practice.ts';

export interface ExplainInputs extends ReadOptions {
  readonly sources: Sources;
  /** Id of a rule or of one of Chaperone's own findings, or the fingerprint of a finding. */
  readonly subject: string;
}

/** Of more rules than this a list helps nobody. */
const fewRules = 12;

function alike(subject: string, ids: readonly string[]): string {
  const holding = ids.filter((id) => subject.length > 2 && id.includes(subject.toLowerCase()));
  if (holding.length > 0)
    return `Rules that have it in their name: ${holding.slice(0, fewRules).join(', ')}.`;
  // A rule of a pack is known by what stands behind the pack's name as well.
  const names = new Map(
    ids.flatMap((id) => [[id.slice(id.lastIndexOf('/') + 1), id] as const, [id, id] as const]),
  );
  const near = nearest(subject, names.keys());
  if (near !== null) return `Did you mean \`${names.get(near)!}\`?`;
  if (ids.length > fewRules) return `\`chaperone test\` names all ${ids.length} rules.`;
  return `Rules are: ${ids.join(', ') || 'none'}.`;
}

/**
 * Explains a rule, one of Chaperone's own findings, or a finding of the practice's calendars.
 * @throws InputError that says what is called alike, where nothing is called that
 */
export async function explainCommand(inputs: ExplainInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const { findings } = lint(read.practice, read.judge);
  const { subject } = inputs;
  const found = findings.filter(
    (finding) => finding.rule === subject || finding.fingerprint.startsWith(subject),
  );
  const id = found[0]?.rule ?? subject;
  const rule = read.judge.rules.find((one) => one.rule.id === id);
  const tables = rule ? [aboutRule(rule, read.registry)] : isOwnFinding(id) ? [aboutOwn(id)] : [];
  if (tables.length === 0) {
    const ids = read.judge.rules.map((one) => one.rule.id).sort();
    throw new InputError(`No rule and no finding is called that. ${alike(subject, ids)}`);
  }
  const shown: Finding[] = [...documentFindings(read.problems), ...found];
  const waivable = found.filter(({ post, waived }) => post !== null && !waived);
  if (waivable.length > 0) tables.push(numbersOf(waivable));
  const report = reportOf('explain', read, { findings: shown, cards: [], tables }, 'never');
  if (waivable.length > 0)
    report.notes.push(
      'To have one of these findings accepted: `chaperone waive NUMBER --reason … --until … --by …`, with its number from the table.',
    );
  report.summary = `${tables[0]!.title}. Here it was found ${found.length === 1 ? 'once' : `${found.length} times`}.`;
  return { report, data: { subject: id }, practice: read.practice.document };
}

/** What names each finding when somebody asks that it be accepted. */
function numbersOf(found: readonly Finding[]): Table {
  const rows = found.map(({ path, line, post, fingerprint }) => [`${path}:${line}`, post, fingerprint]);
  return {
    id: 'numbers',
    title: 'Found here',
    columns: ['Place', 'Post', 'Number'],
    rows,
    total: rows.length,
  };
}

function aboutRule({ rule, origin, place }: ResolvedRule, registry: Registry): Table {
  const severity =
    typeof rule.severity === 'object'
      ? Object.entries(rule.severity)
          .map(([how, level]) => `${how}: ${level}`)
          .join(', ')
      : (rule.severity ?? 'warning');
  const rows = [
    ['Id', rule.id],
    ['Kind', `${rule.kind} (docs/rules/${rule.kind}.md)`],
    ['Severity', severity],
    ['Why', rule.authority?.map((id) => called(id, registry)).join('; ') ?? 'no authority is named'],
    ['What to do', rule.guidance ?? 'no guidance is given'],
    ...(rule.when ? [['Applies when', rule.when]] : []),
    ['Stands in', `${place.path}:${place.line} (${origin})`],
    ...(rule.locked ? [['Locked', 'other documents may tighten it, and not loosen it']] : []),
    ...(rule.cases?.flag ?? []).map((one) => ['Would be flagged', wordsOf(one)]),
    ...(rule.cases?.pass ?? []).map((one) => ['Would pass', wordsOf(one)]),
  ];
  return { id: 'rule', title: rule.title, columns: ['', ''], rows, total: rows.length };
}

/** An obligation by what it asks, its citation and its id. */
function called(id: string, registry: Registry): string {
  const known = registry.get(id);
  return known ? `${known.title} (${known.citation}; ${id})` : id;
}

function aboutOwn(id: keyof typeof ownFindings): Table {
  const { title, guidance, severity } = ownFindings[id];
  const rows = [
    ['Id', id],
    ['Severity', `${severity}; a policy may adjust it`],
    ['What to do', guidance],
  ];
  return { id: 'rule', title, columns: ['', ''], rows, total: rows.length };
}

function wordsOf(one: Case): string {
  return typeof one === 'string' ? one : JSON.stringify(one);
}
