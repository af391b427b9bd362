import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../model/generated.ts';
import type { Format } from '../format.ts';
import { disclaimer } from '../words.ts';

/** A text of iCalendar (RFC 5545, 3.3.11). */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line in pieces of at most 75 bytes (RFC 5545, 3.1), never inside a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (Buffer.byteLength(piece + sign) > 73) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n ');
}

const compact = (day: string): string => day.replaceAll('-', '');

const isAgenda = (value: unknown): value is readonly AgendaItem[] => Array.isArray(value);

function event({ id, on, title, text }: AgendaItem, asOf: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(id).digest('hex').slice(0, 32)}@chaperone`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(`${text} ${disclaimer}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** For calendar programs: each day of the command's `agenda` as an event of a whole day. */
export const ics: Format = (report, data) => {
  const agenda = isAgenda(data['agenda']) ? data['agenda'] : [];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chaperone//EN',
    'CALSCALE:GREGORIAN',
    ...agenda.flatMap((item) => event(item, report.asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};
