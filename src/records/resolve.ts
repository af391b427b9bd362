import type { PracticeDocument, RecordClass, RetentionDocument } from '../model/generated.ts';
import type { Minimum, RecordFacts, Schedule } from '../model/generated.ts';
import { compileExpression } from '../policy/expression.ts';
import { baselines } from '../policy/shipped.ts';
import { recordBinder, recordVariables } from '../policy/variables.ts';
import type { ReadDocument } from '../read/document.ts';
import { extended, lockedEntries, type Placed } from '../read/extend.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { classEffects, scheduleEffects } from './effects.ts';

/** A class with its condition compiled: true, false, or why it could not be asked. */
export interface PlacedClass extends Placed<RecordClass> {
  readonly matches: (record: RecordFacts, asOf: string) => boolean | { readonly failed: string };
}

/** What the practice says about records and their retention, inheritance resolved. */
export interface RecordsPolicy extends RecordsWritten {
  readonly classes: readonly PlacedClass[];
}

function compiled(
  { entry, place }: Placed<RecordClass>,
  bind: ReturnType<typeof recordBinder>,
  problems: DocumentProblem[],
): PlacedClass {
  const { evaluate, problems: found } = compileExpression(entry.when, recordVariables());
  problems.push(
    ...found.map(({ message, hint }) => ({
      place,
      message: `The condition of this class: ${message}`,
      hint,
    })),
  );
  return {
    entry,
    place,
    matches: evaluate
      ? (record, asOf) => evaluate(bind(record, asOf))
      : () => ({ failed: 'The condition cannot be understood.' }),
  };
}

/** What documents say about records and retention, inheritance resolved, as it is written. */
export interface RecordsWritten {
  readonly classes: readonly Placed<RecordClass>[];
  readonly schedules: readonly Placed<Schedule>[];
  readonly minimums: readonly Placed<Minimum>[];
  /** Problems beyond those of the documents themselves. */
  readonly problems: readonly DocumentProblem[];
}

const minimumsOf = (read: ReadDocument): Placed<Minimum>[] =>
  ((read.document as RetentionDocument).minimums ?? []).map((entry, index) => ({
    entry,
    place: read.placeOf(['minimums', index, 'authority']),
  }));

/** Resolves what documents about records and retention build on. */
export function recordsWritten(documents: readonly ReadDocument[]): RecordsWritten {
  const [records, retention] = [
    extended(documents, 'records', baselines),
    extended(documents, 'retention', baselines),
  ];
  const schedules = lockedEntries<Schedule>(retention.reads, 'schedules', scheduleEffects);
  const scheduleOf = (id: string | undefined): Schedule | undefined =>
    schedules.entries.find(({ entry }) => entry.id === id)?.entry;
  const classes = lockedEntries<RecordClass>(records.reads, 'classes', classEffects(scheduleOf));
  return {
    classes: classes.entries,
    schedules: schedules.entries,
    minimums: retention.reads.flatMap(minimumsOf),
    problems: [...records.problems, ...retention.problems, ...classes.problems, ...schedules.problems],
  };
}

/** Resolves what the documents of a practice say about records and retention, its conditions compiled. */
export function recordsPolicy(documents: readonly ReadDocument[], practice: PracticeDocument): RecordsPolicy {
  const written = recordsWritten(documents);
  const problems = [...written.problems];
  const bind = recordBinder(practice);
  return {
    ...written,
    classes: written.classes.map((one) => compiled(one, bind, problems)),
    problems,
  };
}
