import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintCommand, type LintInputs } from '../../src/commands/lint.ts';
import { partsIn, readShard } from '../../src/commands/parts.ts';
import { render, safe } from '../../src/report/formats/index.ts';
import { diskSources } from '../../src/sources/disk.ts';
import { loadNames } from '../../src/sources/names.ts';
import { calendarReader } from '../../src/sources/reader.ts';
import { faultsOf } from '../outputs.ts';

const example = join(import.meta.dirname, '../../examples/riverside-family-practice');
const reader = new URL('../../dist/reader.js', import.meta.url);

const inputsFor = (folder: string, base: string | null = null): LintInputs => ({
  sources: diskSources(folder),
  base: base === null ? null : diskSources(base),
  scope: base === null ? 'all' : 'new',
  failOn: 'error',
  paths: [],
  config: null,
  now: 0,
  asOf: '2026-09-28',
  readCalendars: calendarReader(reader, 1),
  loadNames,
});

/** A report as it is written, with the numbers of what is in it. */
const written = async (inputs: LintInputs): Promise<string> =>
  render('json', safe(await lintCommand(inputs)));

/** The report of the whole, and that of its parts joined, as both are written. */
async function both(folder: string, of: number, base: string | null = null): Promise<[string, string]> {
  const inputs = inputsFor(folder, base);
  const reports: unknown[] = [];
  for (let index = 1; index <= of; index++)
    reports.push(JSON.parse(await written({ ...inputs, shard: { index, of } })));
  for (const report of reports) expect(faultsOf('lint-report', report)).toEqual([]);
  return [await written(inputs), await written({ ...inputs, parts: partsIn(reports.reverse()) })];
}

const practice = `kind: practice
id: harbor
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
name: Harbor Clinic
timeZone: America/Chicago
people:
  lena: { name: Lena Sorg, roles: [marketing] }
  ada: { name: Ada Quist, roles: [privacy-officer] }
roles: { marketing: {}, privacy-officer: { owns: [waivers] } }
`;
const policy = `kind: policy
id: harbor-policy
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
extends: [chaperone:hipaa, chaperone:channels, chaperone:schedule]
rules:
  - { id: often, kind: cadence, title: Not too often, severity: error, options: { per: day, max: 1, gap: PT4H, repeats: P30D } }
  - { id: no-wow, kind: terms, title: No shouting, severity: warning, message: 'Leave out {term}.', options: { terms: [{ find: wow, use: well }] } }
`;

/** A practice whose calendars are made of these posts, a file each. */
function practiceOf(calendars: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-merge-'));
  for (const name of ['policy', 'calendars']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'chaperone.yaml'), practice);
  writeFileSync(join(folder, 'policy/policy.yaml'), policy);
  for (const [at, text] of calendars.entries()) writeFileSync(join(folder, `calendars/${at}.md`), text);
  return folder;
}

describe('parts that are joined', () => {
  test.each([1, 2, 3, 8])('are what the whole is: the example in %i', async (of) => {
    const [whole, joined] = await both(example, of);
    expect(joined).toBe(whole);
    expect(JSON.parse(whole)).not.toMatchObject({ findings: [] });
  });

  test('also compared with what was before, under another name too', async () => {
    const before = mkdtempSync(join(tmpdir(), 'chaperone-merge-before-'));
    cpSync(example, before, { recursive: true });
    const now = mkdtempSync(join(tmpdir(), 'chaperone-merge-now-'));
    cpSync(example, now, { recursive: true });
    const october = readFileSync(join(now, 'calendars/2026-10.md'), 'utf8');
    writeFileSync(
      join(now, 'calendars/2026-11.md'),
      october.replace('guaranteed', 'guaranteed and guaranteed'),
    );
    const [whole, joined] = await both(now, 3, before);
    expect(joined).toBe(whole);
  });

  test('whatever the calendars hold', async () => {
    const word = fc.constantFrom(
      'Wow',
      'Walk in.',
      'MRN 48213377',
      'open',
      '@sam',
      '#flu',
      'Mrs. Halloway',
      '😀',
    );
    const line = fc.record({
      id: fc.constantFrom('', 'a', 'b'),
      day: fc.constantFrom('2026-10-14', '2026-10-15', ''),
      channel: fc.constantFrom('x', 'instagram', 'facebook, x'),
      copy: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    });
    const file = fc
      .array(line, { maxLength: 4 })
      .map((lines) =>
        lines
          .map(({ id, day, channel, copy }, at) =>
            [
              `## Post ${at}`,
              '',
              ...(id ? [`- id: ${id}`] : []),
              `- date: ${day}`,
              `- channels: ${channel}`,
              '',
              copy,
              '',
            ].join('\n'),
          )
          .join('\n'),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        async (files, of) => {
          const [whole, joined] = await both(practiceOf(files), of);
          expect(joined).toBe(whole);
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('what does not fit together is said', () => {
  const part = {
    index: 1,
    of: 2,
    asOf: '2026-10-01',
    paths: [],
    config: null,
    base: null,
    sha256: '',
    now: [],
    before: [],
  };
  test.each<[string, unknown[], string]>([
    ['no part', [{ version: 1 }], 'no report of a part'],
    ['nothing', [], 'no report of a part'],
    ['one is missing', [{ part }], 'Of 2 parts these are missing: 2.'],
    ['one is given twice', [{ part }, { part }, { part: { ...part, index: 2 } }], 'twice'],
    ['another day', [{ part }, { part: { ...part, index: 2, asOf: '2026-10-02' } }], 'not parts of one run'],
  ])('%s', (_, reports, sentence) => {
    expect(() => partsIn(reports)).toThrow(sentence);
  });

  test('a calendar that was changed since', async () => {
    const folder = practiceOf(['## A\n\n- date: 2026-10-14\n- channels: x\n\nWow.\n']);
    const report = JSON.parse(await written({ ...inputsFor(folder), shard: { index: 1, of: 1 } })) as unknown;
    writeFileSync(join(folder, 'calendars/0.md'), '## A\n\n- date: 2026-10-14\n- channels: x\n\nWell.\n');
    const joined = written({ ...inputsFor(folder), parts: partsIn([report]) });
    await expect(joined).rejects.toThrow('"calendars/0.md" is in none of the reports as it is now');
  });

  test('another policy', async () => {
    const folder = practiceOf([]);
    const report = JSON.parse(await written({ ...inputsFor(folder), shard: { index: 1, of: 1 } })) as unknown;
    writeFileSync(join(folder, 'policy/policy.yaml'), policy.replace('max: 1', 'max: 2'));
    await expect(written({ ...inputsFor(folder), parts: partsIn([report]) })).rejects.toThrow(
      'another policy',
    );
  });

  test.each(['3', '0/2', '3/2', '1/0', 'a/b', '1/2/3'])('%s is no part', (text) => {
    expect(() => readShard(text)).toThrow('as 3/8');
  });
});

test('the report of a part holds no text of a calendar', async () => {
  const folder = practiceOf([
    '## A\n\n- date: 2026-10-14\n- channels: x\n\nWow, our patient Wilma Quandt, MRN 48213377.\n',
  ]);
  const report = await written({ ...inputsFor(folder), shard: { index: 1, of: 1 } });
  const { part } = JSON.parse(report) as { part: { now: { problems: unknown[] }[] } };
  expect(part.now[0]!.problems.length).toBeGreaterThan(0);
  expect(report).not.toMatch(/Quandt|48213377/);
});
