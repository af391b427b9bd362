import type { SourceText } from '../model/place.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Training } from '../model/training.ts';
import { baselines } from '../policy/shipped.ts';
import { decode } from '../read/decode.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { curriculumOf } from '../training/document.ts';
import { trainingOf } from '../training/lookup.ts';
import { clauseChangesIn, completionsIn } from '../training/registers.ts';
import { below } from './discover.ts';

/** The largest register of training that is read, in bytes. */
const registerLimit = 32 * 1024 * 1024;

/** Where completions and the history of clauses lie below the folder of registers. */
export const trainingFiles = { completions: 'training.csv', clauses: 'clauses.csv' } as const;

interface Read<Entry> {
  readonly entries: readonly Entry[];
  readonly problems: readonly DocumentProblem[];
}

/** A register in CSV; null where there is none. */
async function readRegisterAt<Entry>(
  sources: Sources,
  path: string,
  read: (source: SourceText) => Read<Entry>,
): Promise<Read<Entry> | null> {
  const answer = await sources.read(path, registerLimit);
  if ('bytes' in answer) {
    const { source, problem } = decode(path, answer.bytes, registerLimit);
    return source ? read(source) : { entries: [], problems: problem ? [problem] : [] };
  }
  if (answer.absent === 'missing') return null;
  const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const message = `The register cannot be read: it is ${answer.absent}.`;
  return { entries: [], problems: [{ place, message, hint: null }] };
}

/** What a practice says about training, with everything that is wrong; null where it says nothing. */
export async function readTraining(
  sources: Sources,
  folder: string,
  documents: readonly ReadDocument[],
  rules: readonly ResolvedRule[],
): Promise<{ readonly training: Training | null; readonly problems: readonly DocumentProblem[] }> {
  const own = documents.filter(({ kind }) => kind === 'training');
  const completions = await readRegisterAt(sources, below(folder, trainingFiles.completions), completionsIn);
  const clauses = await readRegisterAt(sources, below(folder, trainingFiles.clauses), clauseChangesIn);
  if (own.length === 0 && !completions) return { training: null, problems: clauses?.problems ?? [] };
  const curriculum = curriculumOf(own, baselines);
  const problems = [...curriculum.problems, ...(completions?.problems ?? []), ...(clauses?.problems ?? [])];
  const training = trainingOf({
    courses: curriculum.courses,
    completions: completions?.entries ?? [],
    changes: clauses && clauses.entries,
    rules,
    isWhole: problems.length === 0 && own.every(({ document }) => document !== null),
  });
  return { training, problems };
}
