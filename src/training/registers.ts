import { isDay } from '../model/day.ts';
import type { SourceText } from '../model/place.ts';
import type { ClauseChange, Completion } from '../model/training.ts';
import { readRegisterCsv, type Check } from '../read/csv.ts';
import type { DocumentProblem } from '../read/problem.ts';

const filled: Check = (text) => (text === '' ? ['is missing', 'Fill the cell.'] : null);
const version: Check = (text) =>
  /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/.test(text)
    ? null
    : ['is no version', 'Write the version of the policy that was taught, such as 1.4.0.'];
const day: Check = (text) =>
  isDay(text) ? null : ['is no day that exists', 'Write it year-month-day, such as 2026-03-04.'];
const digest: Check = (text) =>
  /^sha256:[0-9a-f]{64}$/.test(text)
    ? null
    : ['is no digest', 'Restore the line from history, or delete it and run `chaperone training clauses`.'];
const yesOrNo: Check = (text) =>
  text === 'yes' || text === 'no' ? null : ['is neither yes nor no', 'Write `yes` or `no`.'];

/** The columns of `registers/training.csv`, in the order in which they are written. */
export const completionColumns = {
  person: filled,
  course: filled,
  policyVersion: version,
  completed: day,
  evidence: filled,
} satisfies Record<string, Check>;

/** The columns of `registers/clauses.csv`. */
export const clauseColumns = {
  clause: filled,
  policyVersion: version,
  changed: day,
  digest,
  material: yesOrNo,
} satisfies Record<string, Check>;

interface Read<Entry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly DocumentProblem[];
}

const keyOf = ({ person, course, policyVersion, completed }: Completion): string =>
  [person, course, policyVersion, completed].join('\0');

/** The completions of a register, in its order. One that is written twice counts once. */
export function completionsIn(source: SourceText): Read<Completion> {
  const { entries, problems } = readRegisterCsv(source, completionColumns);
  const seen = new Map<string, Completion>();
  for (const { person, course, policyVersion, completed, evidence } of entries) {
    const completion = {
      person: person.text,
      course: course.text,
      policyVersion: policyVersion.text,
      completed: completed.text,
      evidence: evidence.text,
      place: person.place,
    };
    if (!seen.has(keyOf(completion))) seen.set(keyOf(completion), completion);
  }
  return { entries: [...seen.values()], problems };
}

/** What clauses ask, as recorded over time. */
export function clauseChangesIn(source: SourceText): Read<ClauseChange> {
  const { entries, problems } = readRegisterCsv(source, clauseColumns);
  return {
    entries: entries.map(({ clause, policyVersion, changed, digest, material }) => ({
      clause: clause.text,
      policyVersion: policyVersion.text,
      changed: changed.text,
      digest: digest.text,
      isMaterial: material.text === 'yes',
    })),
    problems,
  };
}

/** A cell as CSV: in quotation marks where it needs them. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV, each line ended. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
