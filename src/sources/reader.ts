import { availableParallelism } from 'node:os';
import { readCalendar, unreadCalendar } from '../calendar/index.ts';
import { maxLength, worstParsingTime } from '../calendar/limits.ts';
import type { ReadCalendars } from '../commands/read-calendars.ts';
import type { CalendarFile } from '../model/calendar.ts';
import { sourceText, type SourceText } from '../model/place.ts';
import { runInWorkers, type Failure } from './workers.ts';

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

/**
 * Makes a reader of calendars. Few and quick files are read at once; what might take long goes to a worker
 * thread that is stopped when its time is over, and many files are shared among the cores.
 *
 * @param module The bundle of `src/reader.ts`.
 * @param budget The milliseconds that a worker may take for a file.
 * @param tell Told how many of the files that are read in this thread are done.
 */
export function calendarReader(
  module: URL,
  cores = availableParallelism(),
  budget = fileTime,
  tell: (done: number, total: number) => void = () => undefined,
): ReadCalendars {
  return async (sources, settings) => {
    const units = sources.reduce((sum, { text }) => sum + text.length, 0);
    const share = cores > 2 && sources.length > 1 && units >= worthWorkers;
    const apart = new Set(sources.filter((source) => share || !isQuick(source)));
    // This thread first: while it is busy it could not hear the workers answer in time.
    const here = sources.map((source, index) => {
      const file = apart.has(source) ? null : readCalendar(source, settings);
      tell(index + 1, sources.length);
      return file;
    });
    const tasks = [...apart].map(({ path, text }): CalendarTask => ({ path, text }));
    const pool = { module, data: settings, size: Math.min(cores, mostWorkers), budget, failed };
    const there = (await runInWorkers(tasks, pool)).values();
    return here.map((file) => file ?? there.next().value!);
  };
}

/** The reader of calendars of a bundle, which has `reader.js` beside it. */
export const readCalendars: ReadCalendars = calendarReader(new URL('./reader.js', import.meta.url));
