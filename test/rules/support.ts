import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Case, PracticeDocument } from '../../src/model/generated.ts';
import type { Practice } from '../../src/model/practice.ts';
import type { TypedRule } from '../../src/model/rule.ts';
import { predicates } from '../../src/policy/expression.ts';
import type { Problem } from '../../src/rules/kind.ts';
import { loadTopics } from '../../src/sources/topics.ts';
import { rule as validate } from '../../src/read/validators.generated.js';

export const root = join(import.meta.dirname, '../..');

const document: PracticeDocument = {
  kind: 'practice',
  id: 'harbor-clinic',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'privacy-officer',
  name: 'Harbor Clinic',
  timeZone: 'America/Chicago',
  directory: { domains: ['harbor-clinic.example'] },
  people: { 'lena-sorg': { name: 'Lena Sorg', roles: ['marketing'] } },
};

/** The practice that every scenario is judged in. */
export const practice: Practice = {
  document,
  asOf: '2026-10-01',
  calendars: [],
  predicate: predicates(document),
  likenesses: await loadTopics(),
};

/** One claim about a kind: a rule's options, a case, and the problems expected, as `line:column message`. */
export interface Scenario {
  readonly claim: string;
  readonly rule: TypedRule;
  readonly given: Case;
  readonly expected: readonly string[];
  /** The source after all fixes; absent: no fix is offered. */
  readonly fixed: string | undefined;
}

interface Written {
  readonly options: object;
  readonly case: Case;
  readonly expected?: string[];
  readonly fixed?: string;
}

export const isRule = (rule: unknown): rule is TypedRule => validate(rule);

/** A rule of the kind, refused if its options do not fit the schema. */
export function ruleOf(kind: string, options: object): TypedRule {
  const rule: unknown = { id: 'scenario', kind, title: 'A scenario', options };
  if (isRule(rule)) return rule;
  throw new Error(`${kind}: ${JSON.stringify(validate.errors, null, 1)}`);
}

/** The kinds that have scenarios: the files of `test/cases`. */
export const kindsWithScenarios = readdirSync(join(root, 'test/cases')).map((name) =>
  name.replace('.yaml', ''),
);

export function scenariosOf(kind: string): Scenario[] {
  const text = readFileSync(join(root, 'test/cases', `${kind}.yaml`), 'utf8');
  const written: Record<string, Written> = parse(text);
  return Object.entries(written).map(([claim, { options, case: given, expected = [], fixed }]) => ({
    claim,
    rule: ruleOf(kind, options),
    given,
    expected,
    fixed,
  }));
}

/** A problem as scenarios state it. */
export function line({ place, message, confidence, unknown, channels }: Problem): string {
  const marks = [confidence, unknown && `unknown: ${unknown}`, channels?.length && channels.join(', ')];
  const suffix = marks.filter(Boolean).map((mark) => ` [${mark}]`);
  return `${place.line}:${place.column} ${message}${suffix.join('')}`;
}

/** Applies every fix to the source of a case, last first. */
export function applyFixes(source: string, problems: readonly Problem[]): string {
  const lines = source.split('\n');
  const edits = problems.flatMap(({ fix }) => fix?.edits ?? []);
  for (const { line, column, endColumn, text } of edits.sort(
    (a, b) => b.line - a.line || b.column - a.column,
  )) {
    const old = lines[line - 1]!;
    lines[line - 1] = old.slice(0, column - 1) + text + old.slice(endColumn - 1);
  }
  return lines.join('\n');
}
