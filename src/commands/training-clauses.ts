import type { ResolvedRule } from '../model/rule.ts';
import { reworded } from '../policy/taught.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import { count, list } from '../report/words.ts';
import { clauseDigest } from '../training/clauses.ts';
import { clauseColumns, csvLines } from '../training/registers.ts';
import { below, registersFolder } from './discover.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { policyVersionOf } from './policy-version.ts';
import { readPractice } from './read-practice.ts';
import { trainingFiles } from './read-training.ts';
import type { TrainingInputs } from './training.ts';

/** Lines to add to a register. */
export interface Addition {
  readonly path: string;
  /** What the file begins with, where it does not exist yet. */
  readonly head: string;
  readonly lines: string;
}

/** What a command that adds to a register yields; null: nothing is to be added. */
export interface Appended {
  readonly file: Addition | null;
  readonly result: Result;
}

export interface ClausesInputs extends TrainingInputs {
  readonly policyVersion: string | null;
  /** Clauses whose change asks nobody to learn anything anew. */
  readonly immaterial: readonly string[];
  /** The files before the change; null: what was asked before is known by its identity alone. */
  readonly since: { readonly sources: Sources; readonly paths: readonly string[] } | null;
}

/** The clauses that are on record as they were, and have been written otherwise since without asking anything else. */
async function rewordedSince(inputs: ClausesInputs, rules: readonly ResolvedRule[]) {
  if (inputs.since === null) return new Set<string>();
  const { sources, paths } = inputs.since;
  const { judge, practice } = await readPractice(sources, { ...inputs, paths });
  const unrecorded = practice.training?.unrecorded ?? null;
  if (unrecorded === null) return new Set<string>();
  return new Set([...reworded(judge.rules, rules)].filter((id) => !unrecorded.includes(id)));
}

/** Records what the clauses of the policy ask today, where that is not on record. The first record asks nothing of anybody. */
export async function trainingClausesCommand(inputs: ClausesInputs): Promise<Appended> {
  const read = await readPractice(inputs.sources, inputs);
  const { training, document, asOf } = read.practice;
  if (!training) throw new InputError('There is no training document here, so no clause is taught.');
  const isFirst = training.unrecorded === null;
  const wanted = new Set(training.unrecorded);
  const changed = read.judge.rules.filter(({ rule }) => isFirst || wanted.has(rule.id));
  const unknown = inputs.immaterial.filter((id) => !changed.some(({ rule }) => rule.id === id));
  if (unknown.length > 0)
    throw new InputError('--not-material names a rule that is not in force or has not changed.');
  const policyVersion = policyVersionOf(read, inputs.policyVersion);
  const same = await rewordedSince(inputs, read.judge.rules);
  const isMaterial = ({ rule: { id } }: ResolvedRule): boolean =>
    !isFirst && !inputs.immaterial.includes(id) && !same.has(id);
  const rows = changed.map((resolved) => [
    resolved.rule.id,
    policyVersion,
    asOf,
    clauseDigest(resolved),
    isMaterial(resolved) ? 'yes' : 'no',
  ]);
  const again = training.courses.filter(({ course }) =>
    changed.some(
      (resolved) => isMaterial(resolved) && training.clausesOf(course.id).includes(resolved.rule.id),
    ),
  );
  const findings = documentFindings(read.problems);
  const folder = registersFolder(read.root, document);
  const report = {
    ...reportOf('training clauses', read, { findings, cards: [], tables: [] }, inputs.failOn),
    summary: isFirst
      ? `What ${count(rows.length, 'clause')} ask at version ${policyVersion} is on record from today on; nobody has to learn anything anew.`
      : rows.length === 0
        ? 'Everything is on record already.'
        : `${count(rows.length, 'clause')} recorded as changed with version ${policyVersion}; due again: ${again.length === 0 ? 'nothing' : list(again.map(({ course }) => `“${course.title}”`))}.`,
  };
  const head = csvLines([Object.keys(clauseColumns)]);
  return {
    file:
      findings.length > 0 || rows.length === 0
        ? null
        : { path: below(folder, trainingFiles.clauses), head, lines: csvLines(rows) },
    result: { report, data: { clauses: changed.map(({ rule }) => rule.id) }, practice: document },
  };
}
