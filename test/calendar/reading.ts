import type { CalendarFile, CalendarSettings } from '../../src/model/calendar.ts';
import { identify, readCalendar } from '../../src/calendar/index.ts';
import { sourceText } from '../../src/model/place.ts';
import type { Place, SourceText } from '../../src/model/place.ts';

export const settings: CalendarSettings = {
  timeZone: 'America/Chicago',
  dateOrder: null,
  columns: {},
  start: null,
  channels: [],
};

/** Reads one calendar of a practice. */
export function read(
  text: string,
  own: Partial<CalendarSettings> = {},
  path = 'calendars/plan.md',
): CalendarFile {
  return identify([readCalendar(sourceText(path, text), { ...settings, ...own })])[0]!;
}

/** The source at a place. */
export function at(source: SourceText, place: Place | undefined): string {
  if (!place) return '';
  const offset = (line: number, column: number) => source.lineStarts[line - 1]! + column - 1;
  return source.text.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
}
