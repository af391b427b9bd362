import { utils, write as writeBook, type WorkSheet } from '@e965/xlsx';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folder } from '../cli/run.ts';
import { cleaned, imported, practice } from './importing.ts';
import { csv } from './year.ts';

type Rows = (string | number | Date)[][];

/** What was imported, `id metric value`, and what was said. */
async function outcome(file: string, content: string | Uint8Array) {
  const path = folder({ 'chaperone.yaml': practice, [file]: content });
  const { status, report, messages } = await imported(path, [file]);
  const figures = cleaned(path)
    .map((line) => line.split(','))
    .map(([, id, , date, ...rest]) => [id, date, ...rest].join(' '));
  return { status, messages: messages.join('\n'), notes: report.notes!.join('\n'), figures };
}

const header = [
  'Post ID',
  'Description',
  'Publish time',
  'Permalink',
  'Date',
  'Views',
  'Reach',
  'Likes',
  'Shares',
  'Comments',
  'Saves',
];
const first = [
  '18001234567890123',
  'Hello',
  '03/14/2026 12:05',
  'https://www.instagram.com/p/ABC/',
  'Lifetime',
  '1234',
  '900',
  '45',
  '3',
  '2',
  '4',
];
const second = [
  '18001234567890124',
  'Again',
  '04/02/2026 08:30',
  'https://www.instagram.com/p/DEF/',
  'Lifetime',
  '2000',
  '1500',
  '60',
  '5',
  '7',
  '1234',
];
const at = (name: string): number => header.indexOf(name);
const withCell = (row: Rows[number], name: string, value: string | number | Date): Rows[number] =>
  row.map((cell, index) => (index === at(name) ? value : cell));
const text = (rows: Rows): string => csv(rows as (string | number)[][]);

function workbook(rows: Rows, change: (sheet: WorkSheet) => void = () => undefined): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true });
  change(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Posts');
  return new Uint8Array(writeBook(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('a file that lost something is refused, or says what may be missing', () => {
  test('cut off at any byte: no figure that is not in the whole file, unless that is said', async () => {
    const whole = text([header, first, second]);
    const right = new Set((await outcome('export.csv', whole)).figures);
    expect(right.size).toBe(12);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        const { status, figures, notes } = await outcome('export.csv', whole.slice(0, length));
        if (status !== 0) expect(figures).toEqual([]);
        else if (figures.some((figure) => !right.has(figure)))
          expect(notes).toContain('ends within its last line');
      }),
      {
        numRuns: 60,
        examples: [[whole.length - 1], [whole.length - 3], [whole.indexOf('\n18001234567890124') + 1]],
      },
    );
  });

  test.each([
    [
      'a column with figures and no name',
      text([header.map((name) => (name === 'Reach' ? '' : name)), first, second]),
      /Column G has no name/,
    ],
    ['the header once more in the middle', text([header, first, header, second]), /no date that can be read/],
    [
      'a line of totals that does not say so',
      text([header, first, second, ['', '', '', '', '', 3234, 2400, 105, 8, 9, 1238]]),
      /neither id nor address/,
    ],
    [
      'a web page under the name of a sheet',
      '<!DOCTYPE html>\n<html><table><tr><td>Post ID</td></tr></table></html>',
      /web page/,
    ],
    ['nothing but a mark', '\uFEFF', /empty/],
    ['blank lines', '\n\n\n', /empty/],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      /neither UTF-8 nor UTF-16/,
    ],
    [
      'Latin 1',
      Buffer.from(text([header, withCell(first, 'Description', 'Grüße')]), 'latin1'),
      /neither UTF-8 nor UTF-16/,
    ],
  ])('%s', async (_, content, message) => {
    const { status, messages, figures } = await outcome('export.csv', content);
    expect(messages).toMatch(message);
    expect([status, figures]).toEqual([2, []]);
  });
});

describe('figures that could be misread', () => {
  test.each([
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['1\u202F234', 1234],
    ['1’234', 1234],
    ['1,2K', 1200],
    ['1.2K', 1200],
    ['1,2 mil', 1200],
    ['1,5 Mio.', 1_500_000],
    ['+1234', 1234],
  ])('%s', async (written, value) => {
    const { figures } = await outcome('export.csv', text([header, withCell(first, 'Views', written)]));
    expect(figures).toContain(`18001234567890123 2026-03-14T12:05 views ${value}`);
  });

  test.each(['1.234,5', '1,23,456', '(45)', '٤٥', '４５', '1.2E+3', '$45', '4%', '#REF!', 'yes'])(
    '%s is refused under a count',
    async (written) => {
      const { status, figures } = await outcome(
        'export.csv',
        text([header, withCell(first, 'Views', written)]),
      );
      expect([status, figures]).toEqual([2, []]);
    },
  );

  test('money of another currency than its column', async () => {
    const names = [...header, 'Amount spent (USD)'];
    const euros = await outcome('export.csv', text([names, [...first, '€12.00']]));
    expect(euros.messages).toMatch(/another currency/);
    const dollars = await outcome('export.csv', text([names, [...first, '$12.00']]));
    expect(dollars.figures).toContain('18001234567890123 2026-03-14T12:05 spend-usd 12');
  });
});

describe('days that could be misread', () => {
  test.each([
    ['a day to come', '03/14/2036 12:05', /still to come/],
    ['a day before there were channels', '03/14/1926 12:05', /did not exist/],
    ['a day without its year', 'March 14', /no year/],
    ['a number of a spreadsheet', '46095.5', /no date/],
  ])('%s', async (_, written, message) => {
    const { status, messages } = await outcome(
      'export.csv',
      text([header, withCell(first, 'Publish time', written), second]),
    );
    expect(messages).toMatch(message);
    expect(status).toBe(2);
  });

  test('a spreadsheet that turned some days and left others as words', async () => {
    const half = [
      header,
      withCell(first, 'Publish time', new Date(Date.UTC(2026, 3, 3, 12, 5))),
      withCell(second, 'Publish time', '03/14/2026 08:30'),
    ];
    expect((await outcome('export.xlsx', workbook(half))).messages).toMatch(/Some dates of this column/);
  });
});

describe('workbooks', () => {
  test('moments are read to the minute', async () => {
    const moments = [
      header,
      withCell(first, 'Publish time', new Date(Date.UTC(2026, 2, 14, 12, 5))),
      withCell(second, 'Publish time', new Date(Date.UTC(2026, 3, 2, 8, 30))),
    ];
    const { figures } = await outcome('export.xlsx', workbook(moments));
    expect(figures).toContain('18001234567890123 2026-03-14T12:05 views 1234');
    expect(figures).toContain('18001234567890124 2026-04-02T08:30 views 2000');
  });

  test('ids as numbers: whole ones are read, rounded ones refused', async () => {
    const { status, messages } = await outcome(
      'export.xlsx',
      workbook([header, withCell(first, 'Post ID', Number('18001234567890123')), second]),
    );
    expect([status, messages]).toEqual([2, expect.stringMatching(/rounded number/)]);
    const { figures } = await outcome(
      'export.xlsx',
      workbook([header, withCell(first, 'Post ID', 123456789012345), second]),
    );
    expect(figures).toContain('123456789012345 2026-03-14T12:05 views 1234');
  });

  test('merged titles above the header do not matter; a merged header that eats a name does', async () => {
    const above = workbook(
      [['Posts'], ['', '', '', '', '', 'Seen', 'Seen', 'Engagement'], header, first, second],
      (sheet) => {
        sheet['!merges'] = [utils.decode_range('A1:K1'), utils.decode_range('H2:K2')];
      },
    );
    expect((await outcome('export.xlsx', above)).figures).toHaveLength(12);
    const eaten = workbook([header.map((name) => (name === 'Reach' ? '' : name)), first, second], (sheet) => {
      sheet['!merges'] = [utils.decode_range('F1:G1')];
    });
    expect((await outcome('export.xlsx', eaten)).messages).toMatch(/Column G has no name/);
  });

  test('what a sheet failed to compute is no empty cell', async () => {
    const broken = workbook([header, first, second], (sheet) => {
      sheet['G2'] = { t: 'e', v: 0x17 };
    });
    expect((await outcome('export.xlsx', broken)).messages).toMatch(/no number/);
  });

  test('days in the column that says “Lifetime” are refused', async () => {
    const single = workbook([header, withCell(first, 'Date', new Date(Date.UTC(2026, 2, 14))), second]);
    expect((await outcome('export.xlsx', single)).messages).toMatch(/whole life/);
  });

  test('an empty workbook', async () => {
    expect((await outcome('export.xlsx', workbook([[]]))).status).toBe(2);
  });
});

describe('lines of totals', () => {
  test('are left out wherever they stand; a post called “Total” is none', async () => {
    const total = ['Total', '', '', '', '', 3234, 2400, 105, 8, 9, 1238];
    expect((await outcome('export.csv', text([header, total, first, second]))).figures).toHaveLength(12);
    const order = [at('Description'), ...header.keys()].filter(
      (index, place) => place === 0 || index !== at('Description'),
    );
    const shuffled = [header, withCell(first, 'Description', 'Total'), second].map((row) =>
      order.map((index) => row[index]!),
    );
    expect((await outcome('export.csv', text(shuffled))).figures).toHaveLength(12);
  });
});
