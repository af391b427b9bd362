import { Temporal } from 'temporal-polyfill';
import { templates } from './templates.generated.ts';

/** What a new practice repository needs to know. */
export interface InitAnswers {
  /** The practice's name as patients know it. */
  readonly name: string;
  /** IANA name of its time zone. */
  readonly timeZone: string;
  /** The channels it posts on, at least one. */
  readonly channels: readonly string[];
}

export const defaultAnswers: InitAnswers = {
  name: 'Our Practice',
  timeZone: 'America/New_York',
  channels: ['facebook', 'instagram'],
};

/** A file to write, relative to the folder that becomes the practice's. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a new practice, which lint clean. Its calendar plans the month after `today` (ISO 8601). */
export function newPractice(answers: InitAnswers, today: string): NewFile[] {
  const month = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 1 });
  const values: Record<string, string> = {
    id: idOf(answers.name),
    name: JSON.stringify(answers.name),
    timeZone: answers.timeZone,
    today,
    channels: answers.channels
      .map((channel) => `  ${channel}: { administrators: [privacy-officer, coordinator], mfa: true }`)
      .join('\n'),
    channel1: answers.channels[0]!,
    allChannels: answers.channels.join(', '),
    month: month.toPlainYearMonth().toString(),
    monthName: month.toLocaleString('en-US', { month: 'long', year: 'numeric' }),
    day1: month.add({ days: 6 }).toString(),
    day2: month.add({ days: 13 }).toString(),
    long: 'Flu shots from Monday on, for all ages. '.repeat(8).trim(),
  };
  return Object.entries(templates).map(([path, text]) => ({
    path: path.replace('MONTH', values['month']!),
    text: text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole),
  }));
}

function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'practice';
}
