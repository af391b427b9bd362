import type {
  PracticeDocument,
  RecordClass,
  RecordsDocument,
  RetentionDocument,
} from '../model/generated.ts';
import type { Minimum, RecordFacts, Schedule } from '../model/generated.ts';
import { sourceText } from '../model/place.ts';
import type { Place } from '../model/place.ts';
import { compileExpression } from '../policy/expression.ts';
import { packs as shipped } from '../policy/packs.generated.ts';
import { recordBinder, recordVariables } from '../policy/variables.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import { didYouMean } from '../read/nearest.ts';
import { relativeTo } from '../read/paths.ts';
import type { DocumentProblem } from '../read/problem.ts';

/** An entry of a document and where it stands. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly place: Place;
}

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

type Kind = 'records' | 'retention';

const packPrefix = 'chaperone:';

/** A document with all it extends, the furthest first. */
function chain(
  read: ReadDocument,
  kind: Kind,
  known: ReadonlyMap<string, ReadDocument>,
  pack: (name: string) => ReadDocument | undefined,
  problems: DocumentProblem[],
  open: readonly string[] = [],
): ReadDocument[] {
  const { document, source } = read;
  if (document?.kind !== kind) return [];
  const bases = (document.extends ?? []).flatMap((reference, index) => {
    const refuse = (message: string, hint: string | null): ReadDocument[] => {
      problems.push({ place: read.placeOf(['extends', index]), message, hint });
      return [];
    };
    const isPack = reference.startsWith(packPrefix);
    const key = isPack ? reference : relativeTo(source.path, reference);
    if ([...open, source.path].includes(key))
      return refuse('The documents extend each other in a circle.', null);
    const base = isPack ? pack(key) : known.get(key);
    if (!base) {
      const message = 'This names no baseline and no document of the practice.';
      return refuse(message, didYouMean(reference, [...known.keys(), `${packPrefix}${kind}/us`]));
    }
    if (base.document?.kind !== kind)
      return refuse(`What is extended is no sound document of the kind \`${kind}\`.`, null);
    return chain(base, kind, known, pack, problems, [...open, source.path]);
  });
  return [...bases, read];
}

/** Entries by id, the nearer replacing the further; what `omit` names is left out. */
function collect<Entry extends { readonly id: string }>(
  reads: readonly ReadDocument[],
  key: 'classes' | 'schedules',
): Placed<Entry>[] {
  const entries = new Map<string, Placed<Entry>>();
  for (const read of reads) {
    const document = read.document as (Pick<RecordsDocument, 'omit'> & { [key: string]: unknown }) | null;
    for (const id of document?.omit ?? []) entries.delete(id);
    const own = (document?.[key] ?? []) as Entry[];
    own.forEach((entry, index) => entries.set(entry.id, { entry, place: read.placeOf([key, index, 'id']) }));
  }
  return [...entries.values()];
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
  const problems: DocumentProblem[] = [];
  const known = new Map(documents.map((read) => [read.source.path, read]));
  const read = new Map<string, ReadDocument>();
  const pack = (key: string): ReadDocument | undefined => {
    const text = packs[`${key.slice(packPrefix.length)}.yaml`];
    if (text !== undefined && !read.has(key)) read.set(key, readDocument(sourceText(key, text)));
    return read.get(key);
  };
  const of = (kind: Kind): ReadDocument[] => {
    const own = documents.filter((read) => read.document?.kind === kind);
    return [...new Set(own.flatMap((read) => chain(read, kind, known, pack, problems)))];
  };
  const [records, retention] = [of('records'), of('retention')];
  const bind = recordBinder(practice);
  return {
    classes: collect<RecordClass>(records, 'classes').map((one) => compiled(one, bind, problems)),
    schedules: collect<Schedule>(retention, 'schedules'),
    minimums: retention.flatMap((read) => {
      const { minimums = [] } = read.document as RetentionDocument;
      return minimums.map((entry, index) => ({
        entry,
        place: read.placeOf(['minimums', index, 'authority']),
      }));
    }),
    problems,
  };
}
