import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../model/generated.ts';
import type { Format } from '../format.ts';
import { icalendar, type Due } from '../ical.ts';
import { disclaimer } from '../words.ts';

const isAgenda = (value: unknown): value is readonly AgendaItem[] => Array.isArray(value);

const dueOf = ({ id, on, title, text }: AgendaItem): Due => ({
  uid: `${createHash('sha256').update(id).digest('hex').slice(0, 32)}@chaperone`,
  day: on,
  summary: title,
  description: `${text} ${disclaimer}`,
  categories: [],
});

/** For calendar programs: each day of the command's `agenda` as an event of a whole day. */
export const ics: Format = (report, data) => {
  const agenda = isAgenda(data['agenda']) ? data['agenda'] : [];
  return [...icalendar(null, report.asOf, agenda.map(dueOf))].join('');
};
