import { availableParallelism } from 'node:os';
import { readCalendar, unreadCalendar } from '../calendar/index.ts';
import { maxLength, worstParsingTime } from '../calendar/limits.ts';
import type { ReadCalendars } from '../commands/read-calendars.ts';
import type { CalendarFile } from '../model/calendar.ts';
import { sourceText, type SourceText } from '../model/place.ts';
import { startWorkers, type Failure } from './workers.ts';

/** A calendar on its way to a worker. */
export interface CalendarTask {
  readonly path: string;
  readonly text: string;
}

/** A file is read in this thread, where nothing can stop it, only if that takes at most this many milliseconds. */
const inlineTime = 1_000;

/**
 * From this many code units on, all files together are shared among more than two cores. Each worker warms up by
 * itself: 24 files of 43 KiB took 9.6 s of the processor in this thread and 15 s in two workers, which two cores
 * cannot win back.
 */
const worthWorkers = 1024 * 1024;

/** More workers than this take more memory than they save time. */
const mostWorkers = 4;

/** Milliseconds that a file may take: a tenfold of what an ordinary one takes on a slow machine. */
function fileTime({ text }: CalendarTask): number {
  return 5_000 + text.length * 0.03;
}

const reasons: Record<Failure, string> = {
  time: 'Reading this file took too long and was stopped. Split it, or take out what is unusual in it.',
  broken: 'Reading this file failed. Please report it.',
};

function failed({ path, text }: CalendarTask, why: Failure): CalendarFile {
  return unreadCalendar(sourceText(path, text), reasons[why]);
}

/** Whether the file can be read here: in little time, or, being too long, not at all. */
function isQuick({ text }: SourceText): boolean {
  return text.length > maxLength || worstParsingTime(text) <= inlineTime;
}

/** Reads ahead until it is plain whether the files are worth workers. */
async function beginning(sources: AsyncIterator<SourceText> | Iterator<SourceText>): Promise<SourceText[]> {
  const first: SourceText[] = [];
  for (let units = 0; units < worthWorkers;) {
    const next = await sources.next();
    if (next.done) break;
    first.push(next.value);
    units += next.value.text.length;
  }
  return first;
}

async function* joined<T>(first: readonly T[], rest: AsyncIterator<T> | Iterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const isLong = (sources: readonly SourceText[]): boolean =>
  sources.length > 1 && sources.reduce((sum, { text }) => sum + text.length, 0) >= worthWorkers;

/**
 * Makes a reader of calendars. Few and quick files are read at once; what might take long goes to a worker
 * thread that is stopped when its time is over, and many files are shared among the cores. Files come in order, and
 * only a few are read ahead.
 *
 * @param module The bundle of `src/reader.ts`.
 * @param budget The milliseconds that a worker may take for a file.
 */
export function calendarReader(
  module: URL,
  cores = availableParallelism(),
  budget = fileTime,
): ReadCalendars {
  return async function* (sources, settings) {
    const all =
      Symbol.asyncIterator in sources ? sources[Symbol.asyncIterator]() : sources[Symbol.iterator]();
    const first = await beginning(all);
    const share = cores > 2 && isLong(first);
    const size = Math.min(cores, mostWorkers);
    const workers = startWorkers<CalendarTask, CalendarFile>({
      module,
      data: settings,
      size,
      budget,
      failed,
    });
    try {
      const ahead: (CalendarFile | Promise<CalendarFile>)[] = [];
      for await (const source of joined(first, all)) {
        const { path, text } = source;
        const isApart = share || !isQuick(source);
        ahead.push(isApart ? workers.run({ path, text }) : readCalendar(source, settings));
        while (ahead.length > 2 * size || (ahead.length > 0 && !(ahead[0] instanceof Promise)))
          yield ahead.shift()!;
      }
      for (const file of ahead) yield file;
    } finally {
      await workers.close();
    }
  };
}

/** The reader of calendars of a bundle, which has `reader.js` beside it. */
export const readCalendars: ReadCalendars = calendarReader(new URL('./reader.js', import.meta.url));
