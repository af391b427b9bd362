import { readCalendar } from './calendar/index.ts';
import type { CalendarSettings } from './model/calendar.ts';
import { sourceText } from './model/place.ts';
import type { CalendarTask } from './sources/reader.ts';
import { serve } from './sources/workers.ts';

// The module that worker threads run: a calendar in, what was read of it out. `calendarReader` sends these types.
serve((task, settings) => {
  const { path, text } = task as CalendarTask;
  return readCalendar(sourceText(path, text), settings as CalendarSettings);
});
