import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/run.ts';
import { cleaned, imported, practice } from './importing.ts';

/** TikTok gives days without a year, in the language of the account, below names of columns in English. */

async function outcome(text: string, year?: number) {
  const path = folder({ 'chaperone.yaml': practice, 'export.csv': `\ufeff${text}` });
  const { status, messages } = await imported(path, ['export.csv'], { ...(year && { year }) });
  return { status, messages: messages.join('\n'), lines: cleaned(path).map((line) => line.split(',')) };
}

/** An id as TikTok makes them: the second in which the film was made, and 32 bits that mean something else. */
const idOf = (moment: string): string => String((BigInt(Date.parse(moment) / 1000) << 32n) | 0x1234_5678n);

const films = (...rows: readonly (readonly [made: string, day: string])[]): string =>
  [
    '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"',
    ...rows.map(
      ([made, day], at) =>
        `"18 September","A, b","https://www.tiktok.com/@millbrook/video/${idOf(made)}","${day}","5","1","2","${at + 1}00"`,
    ),
  ].join('\n');

describe('films', () => {
  test.each([
    ['the day on which it was made', '2026-03-14T18:00:00Z', 'March 14', '2026-03-14'],
    ['in Spanish', '2026-03-14T18:00:00Z', '14 de marzo', '2026-03-14'],
    ['in German', '2025-12-01T18:00:00Z', '1. Dezember', '2025-12-01'],
    ['a day later, by the zone', '2026-03-14T23:30:00Z', '15 March', '2026-03-15'],
    ['made before New Year, shown after it', '2025-12-30T12:00:00Z', '2 January', '2026-01-02'],
    ['the 29th of February', '2024-02-29T12:00:00Z', 'February 29', '2024-02-29'],
  ])('%s', async (_, made, day, date) => {
    const { status, lines } = await outcome(films([made, day]));
    expect(status).toBe(0);
    expect(lines).toContainEqual(['tiktok', '', expect.any(String), date, 'views', '100']);
  });

  test('a day that is far from that on which it was made is refused', async () => {
    const { status, messages, lines } = await outcome(films(['2026-03-14T18:00:00Z', 'August 14']));
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(messages).toContain('This date has no year');
  });
});

const days = (...rows: readonly string[]): string =>
  [
    '"Date","Video Views","Profile Views","Likes","Comments","Shares"',
    ...rows.map((day, at) => `"${day}","${at}","1","2","3","4"`),
  ].join('\n');
const views = (lines: readonly (readonly string[])[]): string[] =>
  lines.flatMap(([, , , date, metric]) => (metric === 'views' ? [date!] : []));

describe('days of an account', () => {
  test('are refused until somebody says the year of the first', async () => {
    const { status, messages, lines } = await outcome(days('September 23', 'September 24'));
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(messages).toContain('--year 2026');
  });

  test('follow each other from that year on, over New Year too', async () => {
    const { status, lines } = await outcome(days('30 diciembre', '31 diciembre', '1 enero', '3 enero'), 2025);
    expect(status).toBe(0);
    expect(views(lines)).toEqual(['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-03']);
  });

  test.each<[string, string[]]>([
    ['backwards', ['September 24', 'September 23']],
    ['twice the same', ['September 23', 'September 23']],
    ['in no order', ['September 23', 'September 25', 'September 24']],
    ['with a gap over New Year that could be years', ['September 23', 'March 1']],
    ['a 29th of February that the year has not', ['February 28', 'February 29']],
  ])('%s: refused', async (_, rows) => {
    const { status, messages, lines } = await outcome(days(...rows), 2025);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(messages).toContain('This date has no year');
  });

  test('still to come: refused', async () => {
    const { status, messages } = await outcome(days('December 30', 'December 31'), 2026);
    expect(status).toBe(2);
    expect(messages).toContain('still to come');
  });
});

test('two exports of the same days, taken together, keep what either tells', async () => {
  const followers =
    '"Date","Followers","Difference in followers from previous day"\n"September 23","100","1"\n';
  const texts = [days('September 23', 'September 24'), followers];
  const both = texts.flatMap((text, at): [string, string][] => [[`${at}.csv`, text]]);
  const linesAfter = async (...runs: readonly (readonly string[])[]): Promise<string> => {
    const path = folder({ 'chaperone.yaml': practice, ...Object.fromEntries(both) });
    for (const files of runs) expect((await imported(path, files, { year: 2026 })).status).toBe(0);
    return readFileSync(join(path, 'registers/metrics/tiktok-2026-09.csv'), 'utf8');
  };
  const together = await linesAfter(['0.csv', '1.csv']);
  expect(together).toContain('2026-09-23,followers,100\n');
  expect(together).toContain('2026-09-23,views,0\n');
  expect(together).toBe(await linesAfter(['0.csv'], ['1.csv']));
  expect(together).toBe(await linesAfter(['1.csv', '0.csv']));
});
