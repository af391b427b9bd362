import { stamp } from '../lint/stamp.ts';
import { verdictOf } from '../lint/verdict.ts';
import type { Sources } from '../read/sources.ts';
import { bagProblems } from '../records/bag.ts';
import type { Result } from '../report/formats/index.ts';

/**
 * `chaperone evidence --verify`: whether a bag is what it was when it was packed. Each changed, missing or added file
 * is named; the practice is not needed for it.
 */
export async function verifyCommand(sources: Sources, asOf: string): Promise<Result> {
  const problems = await bagProblems(sources);
  const raised = problems.map(({ path, what }) => ({
    by: 'evidence/damaged',
    problem: {
      place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      message: `This file of the evidence is not as it was packed: ${what}.`,
    },
    post: null,
    path,
  }));
  const findings = stamp(raised, {}, asOf).map(({ finding }) => finding);
  const files = (await sources.list('')).length;
  return {
    report: {
      version: 1,
      command: 'evidence',
      asOf,
      verdict: verdictOf(findings, 'error'),
      counts: { files, posts: 0, unread: 0, error: findings.length, warning: 0, notice: 0, waived: 0 },
      findings,
      cards: [],
      tables: [],
      inputs: [],
      notes: [],
      summary:
        problems.length === 0
          ? `All ${files} files are what they were when they were packed.`
          : `${problems.length} of ${files} files are not what they were when they were packed.`,
      citations: [],
    },
    data: { files: problems },
  };
}
