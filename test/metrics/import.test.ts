import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { utils, write as writeBook } from '@e965/xlsx';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll } from 'vitest';
import type { MetricsImport } from '../../src/model/generated.ts';
import { metrics } from '../../src/metrics/measure.ts';
import { forms } from '../../src/metrics/exports/index.ts';
import { chaperone, folder, root, write } from '../cli/run.ts';
import { cleaned, imported, practice } from './importing.ts';
import { csv } from './year.ts';

/** A practice of its own, with exports beside it. */
const place = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  folder({ 'chaperone.yaml': practice, ...files });

/** The same by the built program. */
const byProgram = (path: string, files: readonly string[], ...flags: string[]) => {
  const { status, stdout, stderr } = chaperone(
    ['metrics', 'import', ...files, '--format', 'json', ...flags],
    path,
  );
  return { status, stderr, report: stdout.startsWith('{') ? (JSON.parse(stdout) as MetricsImport) : null };
};

type Rows = (string | number)[][];

const instagram: Rows = [
  [
    'Post ID',
    'Account ID',
    'Account username',
    'Account name',
    'Description',
    'Duration (sec)',
    'Publish time',
    'Permalink',
    'Post type',
    'Data comment',
    'Date',
    'Views',
    'Reach',
    'Likes',
    'Shares',
    'Follows',
    'Comments',
    'Saves',
  ],
  [
    '18001234567890123',
    '17841400000000001',
    'millbrook',
    'Millbrook',
    'Hello, "you"\nsecond line',
    0,
    '03/14/2026 12:05',
    'https://www.instagram.com/p/ABC/',
    'IG image',
    '',
    'Lifetime',
    '1,234',
    900,
    45,
    3,
    1,
    2,
    4,
  ],
  [
    '18001234567890124',
    '17841400000000001',
    'millbrook',
    'Millbrook',
    '',
    0,
    '04/02/2026 08:30',
    'https://www.instagram.com/p/DEF/',
    'IG reel',
    '',
    'Lifetime',
    2000,
    '',
    0,
    0,
    0,
    0,
    0,
  ],
];

const first = [
  'instagram,18001234567890123,https://www.instagram.com/p/ABC/,2026-03-14T12:05,comments,2',
  'instagram,18001234567890123,https://www.instagram.com/p/ABC/,2026-03-14T12:05,follows,1',
  'instagram,18001234567890123,https://www.instagram.com/p/ABC/,2026-03-14T12:05,reach,900',
  'instagram,18001234567890123,https://www.instagram.com/p/ABC/,2026-03-14T12:05,reactions,45',
  'instagram,18001234567890123,https://www.instagram.com/p/ABC/,2026-03-14T12:05,saves,4',
  'instagram,18001234567890123,https://www.instagram.com/p/ABC/,2026-03-14T12:05,shares,3',
  'instagram,18001234567890123,https://www.instagram.com/p/ABC/,2026-03-14T12:05,views,1234',
];
const second = ['comments,0', 'follows,0', 'reactions,0', 'saves,0', 'shares,0', 'views,2000'].map(
  (rest) => `instagram,18001234567890124,https://www.instagram.com/p/DEF/,2026-04-02T08:30,${rest}`,
);

const changed = (rows: Rows, change: (rows: Rows) => void): Rows => {
  const copy = rows.map((row) => [...row]);
  change(copy);
  return copy;
};
const at = (rows: Rows, name: string): number => rows[0]!.indexOf(name);
const without = (rows: Rows, name: string): Rows =>
  rows.map((row) => row.filter((_, index) => index !== at(rows, name)));

describe('an export as it was downloaded', () => {
  const path = { at: '' };
  beforeAll(() => {
    path.at = mkdtempSync(join(tmpdir(), 'chaperone-'));
    write(path.at, 'chaperone.yaml', practice);
    write(path.at, 'ig.csv', `\uFEFF${csv(instagram)}`);
  });
  afterAll(() => rmSync(path.at, { recursive: true, force: true }));

  test('is shown and not written with --dry-run', () => {
    const { status, report } = byProgram(path.at, ['ig.csv'], '--dry-run');
    expect(status).toBe(0);
    expect(report!.files.map(({ fresh, written }) => [fresh, written])).toEqual([
      [1, false],
      [1, false],
    ]);
    expect(cleaned(path.at)).toEqual([]);
    const { stdout } = chaperone(['metrics', 'import', 'ig.csv', '--dry-run'], path.at);
    expect(stdout).toContain('Note: This is what would be done. Nothing was written.');
    expect(stdout).toContain('2 lines of 1 export read: 2 new, 0 with newer figures, nothing written.');
    expect(stdout).not.toContain('delete them');
    expect(cleaned(path.at)).toEqual([]);
  });

  test('of a day of the account, in two files, is one day with the figures of both', async () => {
    const daily = (heading: string, value: number): Uint8Array =>
      Buffer.from(
        `\uFEFFsep=,\n"${heading}"\n"Date","Primary"\n"2026-08-01T00:00:00","${value}"\n`,
        'utf16le',
      );
    const account = place({
      'follows.csv': daily('Facebook follows', 20),
      'clicks.csv': daily('Facebook link clicks', 5),
    });
    for (const file of ['follows.csv', 'clicks.csv'])
      expect((await imported(account, [file])).messages).toEqual([]);
    expect(cleaned(account)).toEqual([
      'facebook,,,2026-08-01,follows,20',
      'facebook,,,2026-08-01,link-clicks,5',
    ]);
  });

  test('is cleaned, month by month; an empty cell is no figure', () => {
    const { status, report } = byProgram(path.at, ['ig.csv']);
    expect(status).toBe(0);
    expect(cleaned(path.at)).toEqual([...first, ...second]);
    expect(readdirSync(join(path.at, 'registers/metrics'))).toEqual([
      'instagram-2026-03.csv',
      'instagram-2026-04.csv',
    ]);
    expect(report!.notes!.join(' ')).toContain('Dropped, since they may name people: Account username.');
    const valid = new Ajv2020({ strict: false, allErrors: true });
    formats.default(valid);
    for (const name of readdirSync(join(root, 'schemas')).filter((one) => one.endsWith('.json')))
      valid.addSchema(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')));
    const schema = (name: string): string =>
      `https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/${name}.schema.json`;
    expect(valid.validate(schema('metrics-import'), report), JSON.stringify(valid.errors)).toBe(true);
    for (const line of cleaned(path.at)) {
      const [channel, id, permalink, date, metric, value] = line.split(',');
      expect(
        valid.validate(schema('metrics-row'), { channel, id, permalink, date, metric, value: Number(value) }),
      ).toBe(true);
    }
  });

  test('changes nothing a second time', () => {
    const before = readFileSync(join(path.at, 'registers/metrics/instagram-2026-03.csv'), 'utf8');
    const { status, report } = byProgram(path.at, ['ig.csv']);
    expect(status).toBe(0);
    expect(report!.files.map(({ same, written }) => [same, written])).toEqual([
      [1, false],
      [1, false],
    ]);
    expect(readFileSync(join(path.at, 'registers/metrics/instagram-2026-03.csv'), 'utf8')).toBe(before);
  });

  test('replaces older figures of a post, and says so; what fell is told (metrics/fell)', () => {
    write(
      path.at,
      'newer.csv',
      csv(
        changed(instagram, (rows) => {
          rows[1]![at(rows, 'Reach')] = 950;
          rows[2]![at(rows, 'Views')] = 1999;
        }),
      ),
    );
    const { status, report } = byProgram(path.at, ['newer.csv']);
    expect(status).toBe(0);
    expect(report!.files.map(({ replaced }) => replaced)).toEqual([1, 1]);
    expect(report!.findings.map(({ rule, path: file }) => [rule, file])).toEqual([
      ['metrics/fell', 'registers/metrics/instagram-2026-04.csv'],
    ]);
    expect(cleaned(path.at)).toContain(first[2]!.replace('900', '950'));
  });

  test('never leaves texts or names of accounts behind', () => {
    const kept = cleaned(path.at).join('\n');
    expect(kept).not.toMatch(/second line|millbrook/i);
  });
});

describe('the same figures, however the file is written', () => {
  const expected = [...first, ...second];
  const german: Rows = changed(instagram, (rows) => {
    rows[0] = [
      'Beitrags-ID',
      'Konto-ID',
      'Konto-Nutzername',
      'Kontoname',
      'Beschreibung',
      'Dauer (Sek.)',
      'Veröffentlichungszeit',
      'Dauerlink',
      'Beitragstyp',
      'Datenkommentar',
      'Datum',
      'Aufrufe',
      'Reichweite',
      '„Gefällt mir“-Angaben',
      'Geteilte Inhalte',
      'Neue Follower',
      'Kommentare',
      'Gespeicherte Inhalte',
    ];
    for (const row of rows.slice(1)) row[10] = 'Gesamte Laufzeit';
    rows[1]![6] = '14.03.2026 12:05';
    rows[2]![6] = '02.04.2026 08:30';
    rows[1]![11] = '1.234';
  });
  const spanish: Rows = changed(instagram, (rows) => {
    rows[0] = [
      'Identificador de la publicación',
      'Identificador de la cuenta',
      'Nombre de usuario de la cuenta',
      'Nombre de la cuenta',
      'Descripción',
      'Duración (seg.)',
      'Hora de publicación',
      'Enlace permanente',
      'Tipo de publicación',
      'Comentario de datos',
      'Fecha',
      'Visualizaciones',
      'Alcance',
      'Me gusta',
      'Veces compartido',
      'Seguimientos',
      'Comentarios',
      'Veces guardado',
    ];
    for (const row of rows.slice(1)) row[10] = 'De por vida';
    rows[1]![6] = '14/03/2026 12:05';
    rows[2]![6] = '02/04/2026 08:30';
    rows[1]![11] = '1234';
  });
  const ways: readonly (readonly [string, string | Uint8Array])[] = [
    ['in German, with semicolons', csv(german, ';')],
    ['in Spanish, with tabs and CRLF', csv(spanish, '\t', '\r\n')],
    ['in UTF-16 with its mark', Buffer.from(`\uFEFF${csv(german, '\t')}`, 'utf16le')],
    ['in UTF-16, big end first', Buffer.from(`\uFEFF${csv(spanish, ';')}`, 'utf16le').swap16()],
    ['without a newline at the end', csv(instagram).trimEnd()],
    [
      'with capitals in its header',
      csv(changed(instagram, (rows) => void (rows[0] = rows[0]!.map((name) => String(name).toUpperCase())))),
    ],
    [
      'with lines before the header and blank lines',
      `Exported from Insights\n\n${csv(instagram)}\n,,,,,,,,,,,,,,,,,\n`,
    ],
    [
      'with a line of totals',
      csv(
        changed(
          instagram,
          (rows) =>
            void rows.splice(1, 0, [
              'Total',
              '',
              '',
              '',
              '',
              '',
              '',
              '',
              '',
              '',
              '',
              3234,
              900,
              45,
              3,
              1,
              2,
              4,
            ]),
        ),
      ),
    ],
    ['with a line told twice', csv(changed(instagram, (rows) => void rows.push([...rows[1]!])))],
  ];
  test.each(ways)('%s', async (_, text) => {
    const path = place({ 'export.csv': text });
    expect((await imported(path, ['export.csv'])).status).toBe(0);
    expect(cleaned(path)).toEqual(expected);
  });

  test('with its columns in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          instagram[0]!.map((_, index) => index),
          { minLength: instagram[0]!.length },
        ),
        async (order) => {
          const path = place({
            'export.csv': csv(instagram.map((row) => order.map((index) => row[index]!))),
          });
          expect((await imported(path, ['export.csv'])).status).toBe(0);
          expect(cleaned(path)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each(['xlsx', 'biff8'] as const)('as a workbook (%s), with a sheet beside it', async (bookType) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes'], ['nothing here']]), 'Notes');
    const typed = changed(instagram, (rows) => void (rows[1]![at(rows, 'Views')] = 1234));
    utils.book_append_sheet(book, utils.aoa_to_sheet(typed), 'Posts');
    const path = place({
      'export.xlsx': new Uint8Array(writeBook(book, { type: 'array', bookType }) as ArrayBuffer),
    });
    const { status, report } = await imported(path, ['export.xlsx']);
    expect(status).toBe(0);
    expect(report.notes!.join(' ')).toContain('The sheet “Notes”');
    expect(cleaned(path)).toEqual(expected);
  });
});

describe('what cannot be right is refused with its line and column, and nothing is written', () => {
  const column = (name: string): number => at(instagram, name) + 1;
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['a missing column', csv(without(instagram, 'Saves')), '1:1', /the column “Saves” is missing/],
    [
      'a column that nobody knows',
      csv(
        changed(instagram, (rows) =>
          rows.forEach((row, index) => row.push(index === 0 ? 'Audience mood' : 'sunny')),
        ),
      ),
      '1:19',
      /Column S .* is not known: “Audience mood”/,
    ],
    [
      'a column told twice',
      csv(changed(instagram, (rows) => rows.forEach((row) => row.push(row[at(instagram, 'Reach')]!)))),
      '1:19',
      /same name/,
    ],
    [
      'two columns that mean the same',
      csv(changed(instagram, (rows) => rows.forEach((row, index) => row.push(index === 0 ? 'Alcance' : 1)))),
      '1:19',
      /both hold “Reach”/,
    ],
    [
      'a line that is cut off',
      csv(instagram).trimEnd().split(',').slice(0, -3).join(','),
      '4:16',
      /15 columns where the header has 18/,
    ],
    [
      'a quotation that is not closed',
      csv(instagram).replace('second line"', 'second line'),
      '2:1',
      /quotation mark/,
    ],
    [
      'an id that a spreadsheet rounded',
      csv(changed(instagram, (rows) => void (rows[1]![0] = '1.80E+16'))),
      '2:1',
      /rounded number/,
    ],
    [
      'ids that all end in zeros',
      csv(
        changed(instagram, (rows) => {
          rows[1]![0] = '18001234567890100';
          rows[2]![0] = '18001234567890200';
        }),
      ),
      '1:1',
      /a spreadsheet has rounded them/,
    ],
    [
      'a count with decimals',
      csv(changed(instagram, (rows) => void (rows[1]![at(rows, 'Likes')] = '45.5'))),
      `2:${column('Likes')}`,
      /no whole number/,
    ],
    [
      'words where a number must stand',
      csv(changed(instagram, (rows) => void (rows[1]![at(rows, 'Reach')] = 'lots'))),
      `2:${column('Reach')}`,
      /no number/,
    ],
    [
      'numbers of two countries',
      csv(changed(instagram, (rows) => void (rows[2]![at(rows, 'Views')] = '2.000.000'))),
      `4:${column('Views')}`,
      /written in different ways/,
    ],
    [
      'a number that reads in two ways',
      csv(
        changed(instagram, (rows) => {
          rows[1]![at(rows, 'Views')] = '1.000';
        }),
      ),
      `2:${column('Views')}`,
      /dot or a comma/,
    ],
    [
      'a figure below zero',
      csv(changed(instagram, (rows) => void (rows[1]![at(rows, 'Likes')] = -1))),
      `2:${column('Likes')}`,
      /below zero/,
    ],
    [
      'a day that does not exist',
      csv(changed(instagram, (rows) => void (rows[1]![at(rows, 'Publish time')] = '02/30/2026 12:00'))),
      `2:${column('Publish time')}`,
      /no such day/,
    ],
    [
      'days in both orders',
      csv(changed(instagram, (rows) => void (rows[2]![at(rows, 'Publish time')] = '25/04/2026 08:30'))),
      `4:${column('Publish time')}`,
      /different order/,
    ],
    [
      'days that read in two ways',
      csv(changed(instagram, (rows) => void (rows[1]![at(rows, 'Publish time')] = '03/04/2026 12:05'))),
      `2:${column('Publish time')}`,
      /day or the month/,
    ],
    [
      'figures of single days',
      csv(changed(instagram, (rows) => void (rows[1]![at(rows, 'Date')] = '03/14/2026'))),
      `2:${column('Date')}`,
      /whole life/,
    ],
    [
      'a post without id and address',
      csv(
        changed(instagram, (rows) => {
          rows[1]![0] = '';
          rows[1]![at(rows, 'Permalink')] = '';
        }),
      ),
      '2:1',
      /neither id nor address/,
    ],
    [
      'two lines about one post',
      csv(
        changed(
          instagram,
          (rows) => void rows.push(changed(rows, (copy) => void (copy[1]![at(rows, 'Reach')] = 901))[1]!),
        ),
      ),
      '5:1',
      /two lines about the same post/,
    ],
    ['no figures at all', csv(instagram.slice(0, 1)), '1:1', /no line with figures/],
    ['something else', 'Name,Phone\nAnn,555-0100\n', '1:1', /no export that is known/],
    [
      'money without a currency',
      csv(
        changed(instagram, (rows) =>
          rows.forEach((row, index) => row.push(index === 0 ? 'Amount spent' : 3)),
        ),
      ),
      '1:19',
      /in which currency/,
    ],
    ['an empty file', '', '1:1', /empty/],
  ];
  test.each(cases)('%s', async (_, text, where, message) => {
    const path = place({ 'export.csv': text });
    const answer = await imported(path, ['export.csv']);
    expect(answer.messages.join('\n')).toMatch(message);
    expect(answer.where).toContain(where);
    expect(answer.status).toBe(2);
    expect(cleaned(path)).toEqual([]);
  });

  test('one bad file among several', async () => {
    const path = place({ 'good.csv': csv(instagram), 'bad.csv': csv(without(instagram, 'Saves')) });
    expect((await imported(path, ['good.csv', 'bad.csv'])).status).toBe(2);
    expect(cleaned(path)).toEqual([]);
  });

  test('bytes that are no text, and what only looks like a workbook', async () => {
    const bytes = Buffer.concat([Buffer.from(csv(instagram)), Buffer.from([0xff, 0xfe, 0x80])]);
    const path = place({ 'bytes.csv': bytes, 'book.xlsx': Buffer.from('PK\u0003\u0004nothing') });
    expect((await imported(path, ['bytes.csv'])).messages.join()).toMatch(/neither UTF-8 nor UTF-16/);
    expect((await imported(path, ['book.xlsx'])).messages.join()).toMatch(/damaged/);
  });

  test('cells are never repeated', async () => {
    const secret = 'Persephone Quill 555-0199';
    const texts = cases.map(([, text]) =>
      text.replace('lots', secret).replace('sunny', secret).replace('03/14/2026', secret),
    );
    for (const text of texts) {
      const { report } = await imported(place({ 'export.csv': text }), ['export.csv']);
      expect(JSON.stringify(report)).not.toContain('Persephone');
    }
  });
});

describe('what a person says settles it', () => {
  test('a column left out, or told what it holds', async () => {
    const mood = changed(instagram, (rows) =>
      rows.forEach((row, index) => row.push(index === 0 ? 'Audience mood' : 7)),
    );
    const path = place({ 'export.csv': csv(mood) });
    expect((await imported(path, ['export.csv'], { ignore: ['audience MOOD'] })).status).toBe(0);
    expect(cleaned(path)).toEqual([...first, ...second]);
    expect((await imported(path, ['export.csv'], { read: { 'Audience mood': 'link-clicks' } })).status).toBe(
      0,
    );
    expect(cleaned(path)).toContain(first[0]!.replace('comments,2', 'link-clicks,7'));
  });
  test('the order of dates', async () => {
    const doubtful = changed(
      instagram,
      (rows) => void (rows[1]![at(rows, 'Publish time')] = '03/04/2026 12:05'),
    );
    const path = place({ 'export.csv': csv(doubtful) });
    expect((await imported(path, ['export.csv'], { dates: 'dmy' })).status).toBe(0);
    expect(cleaned(path)[0]).toContain('2026-02-04T08:30');
  });
  test('the sign before decimals', async () => {
    const path = place({
      'export.csv': csv(changed(instagram, (rows) => void (rows[1]![at(rows, 'Views')] = '1.000'))),
    });
    expect((await imported(path, ['export.csv'], { decimal: 'comma' })).status).toBe(0);
    expect(cleaned(path)).toContain(first[6]!.replace(/1234$/, '1000'));
  });
  test('the zone of the export', async () => {
    const path = place({ 'export.csv': csv(instagram) });
    expect((await imported(path, ['export.csv'], { exportZone: 'America/Los_Angeles' })).status).toBe(0);
    expect(cleaned(path)[0]).toContain('2026-03-14T13:05');
  });
  test.each([
    ['--read', 'nothing'],
    ['--read', 'Mood=joy'],
    ['--zone', 'Mars/Olympus'],
    ['--dates', 'ymd'],
  ])('%s %s is wrong', (flag, value) => {
    const path = place({ 'export.csv': csv(instagram) });
    const { status, stderr } = byProgram(path, ['export.csv'], flag, value);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });
});

describe('every known export', () => {
  const sample: Readonly<Record<string, string | number>> = {
    id: 'abcdefghi-1',
    published: '2026-03-14',
    day: '2026-03-14',
    text: 'Hello',
    span: 'Lifetime',
    personal: 'somebody',
  };
  const languages = Math.max(...forms.flatMap(({ columns }) => columns.map(({ names }) => names.length)));
  test.each(forms.map((form) => [form.title, form] as const))(
    '%s is recognised by each of its names',
    async (_, form) => {
      for (let language = 0; language < languages; language++) {
        const once = form.columns.filter(
          ({ role }, index) =>
            ['aside', 'personal', 'text'].includes(role) ||
            form.columns.findIndex((one) => one.role === role) === index,
        );
        const name = (column: (typeof once)[number]): string =>
          column.names[Math.min(language, column.names.length - 1)]! +
          (column.role === 'spend' ? ' (USD)' : '');
        const value = ({ role }: (typeof once)[number]): string | number =>
          role === 'permalink'
            ? `https://${form.channel}.com/riverside/posts/1234567890123456789`
            : (sample[role] ?? (role === 'aside' ? 'x' : 1));
        const seen = new Set<string>();
        const columns = once.filter(
          (column) => !seen.has(name(column).toLowerCase()) && seen.add(name(column).toLowerCase()),
        );
        const above = form.heading === undefined ? [] : [['sep=,'], [form.heading]];
        const path = place({ 'export.csv': csv([...above, columns.map(name), columns.map(value)]) });
        const { status, report, messages } = await imported(path, ['export.csv']);
        expect(messages).toEqual([]);
        expect(status).toBe(0);
        expect(report.exports[0]).toMatchObject({ channel: form.channel, of: form.of, posts: 1 });
        const figures = columns.filter(({ role }) => role in metrics);
        expect(cleaned(path)).toHaveLength(
          figures.length + (columns.some(({ role }) => role === 'spend') ? 1 : 0),
        );
      }
    },
  );
});

describe('beside what is on record', () => {
  const calendar = `# March 2026

## Hello

- id: hello
- date: 2026-03-14
- channels: instagram
- status: published
- permalink: https://www.instagram.com/p/ABC/

Hello, "you" second line

## Planned

- id: planned
- date: 2026-04-02
- channels: instagram

Not out yet.
`;
  test('a post that matches nothing is told, with what it may be (metrics/outside-calendar)', async () => {
    const path = place({ 'calendars/2026-03.md': calendar, 'export.csv': csv(instagram) });
    const { status, report } = await imported(path, ['export.csv']);
    expect(status).toBe(0);
    expect(report.findings.map(({ rule, line }) => [rule, line])).toEqual([['metrics/outside-calendar', 4]]);
    expect(report.findings[0]!.message).toContain('It may be planned');
  });
  test('a post that reads otherwise is told (metrics/changed)', async () => {
    const path = place({
      'calendars/2026-03.md': calendar.replace('Hello, "you" second line', 'Something else was planned.'),
      'export.csv': csv(instagram),
    });
    expect((await imported(path, ['export.csv'])).report.findings.map(({ rule }) => rule)).toContain(
      'metrics/changed',
    );
  });
  test('a live post that the export lacks is told (metrics/vanished)', async () => {
    const path = place({ 'calendars/2026-03.md': calendar, 'export.csv': csv(instagram) });
    const record = (...args: string[]) =>
      chaperone(
        ['record', 'published', '--by', 'maria', '--channel', 'instagram', '--kind', 'post', ...args],
        path,
      );
    expect(
      record(
        '--record',
        'gone',
        '--at',
        '2026-03-20T12:00:00-06:00',
        '--location',
        'https://www.instagram.com/p/GONE/',
      ).status,
    ).toBe(0);
    const { report } = await imported(path, ['export.csv']);
    expect(report.findings.map(({ rule, message }) => [rule, /gone/.test(message)])).toContainEqual([
      'metrics/vanished',
      true,
    ]);
  });
  test('what went out outside the calendar is put on record, once, and is then no longer outside', async () => {
    const path = place({ 'calendars/2026-03.md': calendar, 'export.csv': csv(instagram) });
    await imported(path, ['export.csv']);
    const sync = () =>
      chaperone(['record', 'sync', '--metrics', '--by', 'maria', '--format', 'json', '--into', 'sync'], path);
    const { events } = JSON.parse(sync().stdout) as { events: unknown[] };
    expect(events).toMatchObject([
      {
        record: 'outside-instagram-18001234567890124',
        location: 'https://www.instagram.com/p/DEF/',
        at: '2026-04-02T08:30:00-06:00',
      },
    ]);
    expect((JSON.parse(sync().stdout) as { events: unknown[] }).events).toEqual([]);
    expect((await imported(path, ['export.csv'])).report.findings).toEqual([]);
  });
  test('a cleaned file that was changed by hand is told, and not written over (metrics/malformed)', async () => {
    const path = place({
      'export.csv': csv(instagram),
      'registers/metrics/instagram-2026-03.csv':
        'channel,id,permalink,date,metric,value\ninstagram,1,,2026-03-01,joy,3\n',
    });
    const { status, report } = await imported(path, ['export.csv']);
    expect(status).toBe(1);
    expect(report.findings.map(({ rule, line }) => [rule, line])).toContainEqual(['metrics/malformed', 2]);
    expect(cleaned(path)).toEqual(['instagram,1,,2026-03-01,joy,3']);
  });
});
