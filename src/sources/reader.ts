import { readCalendar } from '../calendar/index.ts';
import type { ReadCalendars } from '../commands/read-practice.ts';

/** Reads calendars in this thread. */
export const readCalendars: ReadCalendars = (sources, settings) =>
  Promise.resolve(sources.map((source) => readCalendar(source, settings)));
