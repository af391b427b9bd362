import type { PracticeDocument, RecordClass, RetentionDocument } from '../model/generated.ts';
import type { Minimum, RecordFacts, Schedule } from '../model/generated.ts';
import { compileExpression } from '../policy/expression.ts';
import { packs as shipped } from '../policy/packs.generated.ts';
import { recordBinder, recordVariables } from '../policy/variables.ts';
import type { ReadDocument } from '../read/document.ts';
import { entriesById, extended, type Placed } from '../read/extend.ts';
import type { DocumentProblem } from '../read/problem.ts';

/** A class with its condition compiled: true, false, or why it could not be asked. */
export interface PlacedClass extends Placed<RecordClass> {
  readonly matches: (record: RecordFacts, asOf: string) => boolean | { readonly failed: string };
}

/** What the practice says about records and their retention, inheritance resolved. */
export interface RecordsPolicy {
  readonly classes: readonly PlacedClass[];
  readonly schedules: readonly Placed<Schedule>[];
  readonly minimums: readonly Placed<Minimum>[];
  /** Problems beyond those of the documents themselves. */
  readonly problems: readonly DocumentProblem[];
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

/** Resolves what the documents of a practice say about records and retention. */
export function recordsPolicy(
  documents: readonly ReadDocument[],
  practice: PracticeDocument,
  packs: Readonly<Record<string, string>> = shipped,
): RecordsPolicy {
  const [records, retention] = [
    extended(documents, 'records', packs),
    extended(documents, 'retention', packs),
  ];
  const problems = [...records.problems, ...retention.problems];
  const bind = recordBinder(practice);
  return {
    classes: entriesById<RecordClass>(records.reads, 'classes').map((one) => compiled(one, bind, problems)),
    schedules: entriesById<Schedule>(retention.reads, 'schedules'),
    minimums: retention.reads.flatMap((read) => {
      const { minimums = [] } = read.document as RetentionDocument;
      return minimums.map((entry, index) => ({
        entry,
        place: read.placeOf(['minimums', index, 'authority']),
      }));
    }),
    problems,
  };
}
