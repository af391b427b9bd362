import type { RegisterEvent } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import { dayTeller } from '../model/period.ts';
import type { Sources } from '../read/sources.ts';
import { readLine, type LineFault } from './event.ts';
import { linesOf, type Line } from './lines.ts';
import { factsTable, foldEvent, type Records } from './state.ts';

/** Something that Chaperone itself finds about records, by the id of its own finding. */
export interface RecordProblem {
  readonly finding: string;
  readonly place: Place;
  readonly message: string;
  /** Id of the schedule or class that it is about. */
  readonly about?: string;
}

/** The register as read: the state of every record, and what was wrong with its lines. */
export interface Register {
  readonly records: Records;
  readonly events: number;
  /** Events that were not counted: they are of later days than the one that is asked about. */
  readonly later: number;
  readonly files: readonly string[];
  readonly problems: readonly RecordProblem[];
}

const lineAt = (path: string, line: number): Place => ({
  path,
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
});

const sentences: Readonly<Record<LineFault, readonly [finding: string, message: string]>> = {
  incomplete: [
    'register/incomplete',
    'This line ends before its event does: writing it was interrupted, so what it was to say is not on record.',
  ],
  'no event': ['register/malformed', 'This line is no event of the register.'],
  changed: [
    'register/changed',
    'This event was changed after it was written: its id is not that of its content.',
  ],
};

function problemOf(fault: LineFault, path: string, { number, isOpen }: Line): RecordProblem {
  const [finding, message] = sentences[fault === 'no event' && isOpen ? 'incomplete' : fault];
  return { finding, place: lineAt(path, number), message };
}

/** Where the files of the register lie below its folder. */
export async function registerFiles(sources: Sources, folder: string): Promise<string[]> {
  return (await sources.list(`${folder}/events`)).filter((path) => path.endsWith('.jsonl')).sort();
}

/**
 * Reads the events of register files one after the other, in constant memory. A line that is none, or was changed,
 * is told and not used; the others are read all the same.
 */
export async function* eventsOf(
  sources: Sources,
  paths: readonly string[],
  tell: (problem: RecordProblem) => void,
): AsyncGenerator<readonly RegisterEvent[]> {
  for (const path of paths) {
    const stream = await sources.stream(path);
    if ('absent' in stream) {
      const message = `This file of the register cannot be read: it is ${stream.absent}.`;
      tell({ finding: 'register/malformed', place: lineAt(path, 1), message });
      continue;
    }
    for await (const lines of linesOf(stream.chunks)) {
      const events: RegisterEvent[] = [];
      for (const line of lines) {
        if (line.text.trim() === '') continue;
        const read = readLine(line.text);
        if (typeof read === 'string') tell(problemOf(read, path, line));
        else events.push(read);
      }
      yield events;
    }
  }
}

/** Tells whether an event had happened by a day of a zone. */
export function happenedBy(day: string, timeZone: string): (event: RegisterEvent) => boolean {
  const dayOf = dayTeller(timeZone);
  return ({ at }) => dayOf(Date.parse(at)) <= day;
}

/**
 * Reads the register into the state of its records. `watch` sees each event once it is taken; where a day is asked
 * about, `counts` says which events had happened by then.
 */
export async function readRegister(
  sources: Sources,
  folder: string,
  watch: (event: RegisterEvent) => void = () => {},
  counts: (event: RegisterEvent) => boolean = () => true,
): Promise<Register> {
  const files = await registerFiles(sources, folder);
  const records: Records = new Map();
  const problems: RecordProblem[] = [];
  const table = factsTable();
  let events = 0;
  let later = 0;
  for await (const batch of eventsOf(sources, files, (problem) => problems.push(problem)))
    for (const event of batch) {
      if (!counts(event)) {
        later++;
        continue;
      }
      foldEvent(records, event, table);
      watch(event);
      events++;
    }
  const place = lineAt(files[0] ?? `${folder}/events`, 1);
  return { records, events, later, files, problems: [...problems, ...conflicts(records, place)] };
}

/** Events that contradict each other, in an order that does not hang on that of the events. */
function conflicts(records: Records, place: Place): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const owners = new Map<string, string>();
  const shared = new Map<string, Set<string>>();
  const tell = (finding: string, message: string): void => void problems.push({ finding, place, message });
  for (const { id, copies, isContradicted } of records.values()) {
    if (isContradicted)
      tell(
        'register/conflict',
        `Events of the record ${id} tell different facts of it; the earliest counts.`,
      );
    for (const { location, up, sort } of copies) {
      if (up === null)
        tell('register/unknown-copy', `A copy of the record ${id} is told gone that was never told there.`);
      if (sort.medium !== 'electronic' || sort.audience !== 'public') continue;
      const owner = owners.get(location);
      if (owner === undefined) owners.set(location, id);
      else shared.set(location, (shared.get(location) ?? new Set([owner])).add(id));
    }
  }
  for (const ids of shared.values())
    tell('register/conflict', `The records ${[...ids].sort().join(', ')} have a copy at the same address.`);
  return problems.sort((a, b) => (a.message < b.message ? -1 : a.message > b.message ? 1 : 0));
}
