import type { SourceText } from '../model/place.ts';
import type { Completion } from '../model/training.ts';
import { isEvidence } from '../training/lookup.ts';
import { signaturesIn, signedBy } from '../training/people.ts';
import { completionColumns, csvLines } from '../training/registers.ts';
import { count } from '../report/words.ts';
import { below, registersFolder } from './discover.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { policyVersionOf } from './policy-version.ts';
import { readPractice } from './read-practice.ts';
import { trainingFiles } from './read-training.ts';
import type { TrainingInputs } from './training.ts';
import type { Appended } from './training-clauses.ts';

export interface ImportInputs extends TrainingInputs {
  /** The sign-in sheet. */
  readonly sheet: SourceText;
  readonly course: string;
  /** The day of the session, ISO 8601. */
  readonly date: string;
  readonly policyVersion: string | null;
  /** What shows it; its first word is its sort. */
  readonly evidence: string;
}

const sameCompletion = (a: Omit<Completion, 'place'>, b: Completion): boolean =>
  a.person === b.person &&
  a.course === b.course &&
  a.completed === b.completed &&
  a.policyVersion === b.policyVersion;

/**
 * Takes the signatures of a session as completions. Names that are nobody's of the practice are counted and never shown.
 * @throws InputError where course, day or evidence cannot be used
 */
export async function trainingImportCommand(inputs: ImportInputs): Promise<Appended> {
  const read = await readPractice(inputs.sources, inputs);
  const { training, document, asOf } = read.practice;
  const { course: id, date: completed, evidence } = inputs;
  const course = training?.courses.find((each) => each.course.id === id)?.course;
  if (!training || !course) throw new InputError('--course names no course of a training document.');
  if (completed > asOf)
    throw new InputError('--date is after today: a session is recorded once it was held.');
  if (!isEvidence(course, evidence))
    throw new InputError('--evidence must begin with a sort that the course accepts, such as sign-in.');
  const policyVersion = policyVersionOf(read, inputs.policyVersion);
  const { signatures, problems } = signaturesIn(inputs.sheet);
  const people = signatures.map((text) => signedBy(text, document));
  const known = [...new Set(people.filter((person) => person !== null))];
  const fresh = known.filter((person) => {
    const taken = { person, course: id, completed, policyVersion, evidence };
    return !training.completions.some((each) => sameCompletion(taken, each));
  });
  const unmatched = people.filter((person) => person === null).length;
  const rows = fresh.map((person) => [person, id, policyVersion, completed, evidence]);
  const findings = [...documentFindings(read.problems), ...documentFindings(problems)];
  const report = {
    ...reportOf('training import', read, { findings, cards: [], tables: [] }, inputs.failOn),
    summary: `${count(fresh.length, 'completion')} of “${course.title}” added, ${known.length - fresh.length} there already; ${count(unmatched, 'signature')} matched nobody.`,
  };
  if (unmatched > 0)
    report.notes.push(
      'Signatures that match nobody are not shown, as they may be anybody’s. Look at the sheet: is somebody missing among `people` in chaperone.yaml, or written differently?',
    );
  const folder = registersFolder(read.root, document);
  return {
    // What is known of somebody is not added to while the register has mistakes: it could be there already.
    file:
      findings.length > 0 || rows.length === 0
        ? null
        : {
            path: below(folder, trainingFiles.completions),
            head: csvLines([Object.keys(completionColumns)]),
            lines: csvLines(rows),
          },
    result: { report, data: { added: fresh, known, unmatched }, practice: document },
  };
}
