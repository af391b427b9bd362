import type { Effect } from '../model/effect.ts';
import type { FailOn } from '../lint/verdict.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { consequencesOf, type PolicyDiff } from './consequences.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readDocuments, type Documents } from './read-documents.ts';
import { noPractice, practiceOf, recording, type ReadOptions } from './read-practice.ts';

export interface DiffInputs extends ReadOptions {
  /** The files as they were, and the folder in them from which chaperone.yaml is looked for. */
  readonly before: { readonly sources: Sources; readonly paths: readonly string[] };
  /** The files as they are to be. */
  readonly sources: Sources;
  readonly failOn: FailOn;
}

const together: Readonly<Record<Effect, string>> = {
  stricter: 'stricter',
  looser: 'looser',
  mixed: 'stricter and looser',
  neutral: 'of the same meaning',
  unknown: 'of unknown effect',
};

/** `chaperone diff`: what a change of the practice's documents means, and what it does to all that is planned and on record. */
export async function diffCommand(inputs: DiffInputs): Promise<Result> {
  const near = inputs.paths[0] ?? '';
  const reader = recording(inputs.sources);
  const now = await readDocuments(reader, inputs.config, near);
  const old = await readDocuments(inputs.before.sources, inputs.config, inputs.before.paths[0] ?? '');
  if (now.config === null && old.config === null) throw new InputError(noPractice);
  const read = await practiceOf(now, reader, { ...inputs, paths: [] });
  const { diff, findings, tables } = await consequencesOf(old, now, read, inputs.sources);
  const all = [...documentFindings(now.problems), ...findings];
  const report = reportOf('diff', read, { findings: all, cards: [], tables: [...tables] }, inputs.failOn);
  const changes = count(diff.changes.length, 'change');
  const said =
    diff.changes.length === 0
      ? 'Nothing changed in what the documents say'
      : `${changes}, together ${together[diff.effect]}`;
  report.summary = findings.length === 0 ? `${said}.` : ending(said, report.counts);
  report.notes.push(...notes(old, now, diff));
  return { report, data: { ...diff }, practice: now.practice };
}

/** Nobody can approve anything on a command line, so that what is missing there does not fail. */
const whereApproved = 'Approvals are given, and counted, on the pull request; here they are only named.';

function notes(old: Documents, now: Documents, { requiredApprovers }: PolicyDiff): string[] {
  return [
    ...(requiredApprovers.length > 0 ? [whereApproved] : []),
    ...(old.config === null ? ['First adoption: there was no chaperone.yaml before.'] : []),
    ...(now.config === null ? ['This takes chaperone.yaml away.'] : []),
    ...(old.problems.length > 0
      ? ['The documents as they were have mistakes; what is sound of them is compared.']
      : []),
    ...(now.problems.length > 0
      ? ['The documents have mistakes; until they are mended, what follows is not all that would happen.']
      : []),
  ];
}
