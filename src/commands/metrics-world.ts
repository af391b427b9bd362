import { Buffer } from 'node:buffer';
import { Effect } from '../metrics/effect.ts';
import { Goals } from '../metrics/goals.ts';
import { recordIndex } from '../metrics/join.ts';
import { identityOf } from '../metrics/clean.ts';
import { traitsOf } from '../metrics/measured.ts';
import { metricsFiles, postsIn } from '../metrics/store.ts';
import type { Goal } from '../model/generated.ts';
import type { RecordProblem } from '../records/register.ts';
import { readJudgedWorld, type RecordsInputs, type RecordsWorld, type Register } from './records.ts';

/** What the cleaned files say, joined with what is on record. */
export interface Measured {
  readonly all: RecordsWorld;
  readonly register: Register;
  readonly effect: Effect;
  readonly goals: Goals;
  readonly files: number;
  readonly problems: readonly RecordProblem[];
}

/** The goals of the practice's own policies. */
function goalsOf({ read }: RecordsWorld): readonly Goal[] {
  return read.documents.flatMap(({ document }) =>
    document?.kind === 'policy' ? (document.goals ?? []) : [],
  );
}

/** Reads the cleaned files, post by post: no more is held than what is added up. */
export async function readMeasured(inputs: RecordsInputs): Promise<Measured> {
  const { all, register } = await readJudgedWorld(inputs);
  const posts = all.read.practice.calendars.flatMap((file) => file.posts);
  const { find } = recordIndex(posts, register.records);
  const effect = new Effect();
  const goals = new Goals(goalsOf(all));
  const problems: RecordProblem[] = [];
  const files = await metricsFiles(inputs.sources, all.folder);
  const seen = new Set<string>();
  for (const path of files)
    for await (const post of postsIn(inputs.sources, path, (problem) => problems.push(problem))) {
      // Figures of an account by day are kept, and add nothing to what its posts achieved.
      if (post.id === '' && post.permalink === '') continue;
      // A text of its own: one that was cut from the file would keep the whole piece of it in memory.
      const key = Buffer.from(`${post.channel} ${identityOf(post)}`).toString();
      const isTwice = seen.has(key);
      seen.add(key);
      if (isTwice) {
        const message = `A post stands in two files, or twice in one: it is counted once.`;
        problems.push({
          finding: 'metrics/malformed',
          place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
          message,
        });
        continue;
      }
      const traits = traitsOf(post, find(post));
      effect.add(post, traits);
      goals.add(post, traits);
    }
  return { all, register, effect, goals, files: files.length, problems };
}
