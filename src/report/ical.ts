/** A day on which something falls due. */
export interface Due {
  /** Stable from one export to the next, so that calendars update what they have. */
  readonly uid: string;
  /** ISO 8601. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
}

/** A text as a value (RFC 5545, section 3.3.11): no control character, no bare comma, semicolon or line end. */
const escape = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const encoder = new TextEncoder();

/** Content lines are at most 75 octets; a longer one goes on after a line end and a space (section 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > 73) {
      lines.push(now);
      now = '';
      octets = 0;
    }
    now += character;
    octets += length;
  }
  return `${[...lines, now].join('\r\n ')}\r\n`;
}

const compact = (day: string): string => day.replaceAll('-', '');

/**
 * An iCalendar object (RFC 5545) with an event of one day for each, piece by piece.
 * @param name what the calendar is called; null: nothing
 * @param asOf the day it was made for; it stands for the time of making, so that the same gives the same
 */
export function* icalendar(name: string | null, asOf: string, dues: Iterable<Due>): Generator<string> {
  const lines = (...some: readonly string[]): string => some.map(folded).join('');
  yield lines(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chaperone//EN',
    'CALSCALE:GREGORIAN',
    ...(name === null ? [] : [`X-WR-CALNAME:${escape(name)}`]),
  );
  for (const { uid, day, summary, description, categories } of dues)
    yield lines(
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${compact(asOf)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escape(summary)}`,
      `DESCRIPTION:${escape(description)}`,
      ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escape).join(',')}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  yield lines('END:VCALENDAR');
}
