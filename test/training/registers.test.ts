import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import { readCsv } from '../../src/read/csv.ts';
import { clauseChangesIn, completionsIn, csvLines } from '../../src/training/registers.ts';

const head = 'person,course,policyVersion,completed,evidence\n';
const problemsOf = (text: string): string[] =>
  completionsIn(sourceText('registers/training.csv', text)).problems.map(
    ({ place, message }) => `${place.line}:${place.column}-${place.endColumn} ${message}`,
  );

describe('a sheet', () => {
  it('has a place for every cell, through quotation marks, accents and lines inside cells', () => {
    const text = 'a,b\n"x ""y""",é z\n\n"two\nlines",3\n';
    const { rows } = readCsv(sourceText('f.csv', text));
    const told = rows.map((row) =>
      row.map(({ text, place: { line, column, endLine, endColumn } }) => [
        text,
        line,
        column,
        endLine,
        endColumn,
      ]),
    );
    expect(told).toEqual([
      [
        ['a', 1, 1, 1, 2],
        ['b', 1, 3, 1, 4],
      ],
      [
        ['x "y"', 2, 1, 2, 10],
        ['é z', 2, 11, 2, 14],
      ],
      [
        ['two\nlines', 4, 1, 5, 7],
        ['3', 5, 8, 5, 9],
      ],
    ]);
  });

  it('reads back whatever was written', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', '😀') })
      .map((text) => text.trim());
    const row = fc
      .array(cell, { minLength: 2, maxLength: 4 })
      .filter((cells) => cells.some((text) => text !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = csvLines(rows);
        const read = readCsv(sourceText('f.csv', text));
        expect(read.problems).toEqual([]);
        expect(read.rows.map((cells) => cells.map((each) => each.text))).toEqual(rows);
      }),
    );
  });

  it('says where a quotation mark is left open', () => {
    const { rows, problems } = readCsv(sourceText('f.csv', 'a,b\n1,"x\n2,3\n'));
    expect(rows).toEqual([]);
    expect(problems.map(({ place, message }) => [place.line, message])).toContainEqual([
      2,
      'A quotation mark is opened and never closed.',
    ]);
  });
});

describe('the register of completions', () => {
  it('is read, columns in any order', () => {
    const text =
      'course,person,completed,evidence,policyVersion\nreplies,joyce-pell,2026-03-04,"quiz 9, of 10",1.4.0\n';
    const { entries, problems } = completionsIn(sourceText('registers/training.csv', text));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        person: 'joyce-pell',
        course: 'replies',
        completed: '2026-03-04',
        policyVersion: '1.4.0',
        evidence: 'quiz 9, of 10',
      },
    ]);
  });

  it('counts a completion that is written twice once', () => {
    const line = 'joyce-pell,replies,1.4.0,2026-03-04,quiz 9 of 10\n';
    expect(completionsIn(sourceText('registers/training.csv', head + line + line)).entries).toHaveLength(1);
  });

  it('tells every mistake at its place and leaves that line out', () => {
    const text = `${head}joyce-pell,replies,1.4,2026-02-30,quiz\n,replies,1.4.0,2026-03-04,quiz\na,b,c\ntom-becker,replies,1.4.0,2026-03-04,quiz\n`;
    expect(problemsOf(text)).toEqual([
      '2:20-23 `policyVersion` is no version.',
      '2:24-34 `completed` is no day that exists.',
      '3:1-1 `person` is missing.',
      '4:1-2 This line has 3 cells; the first line has 5.',
    ]);
    expect(completionsIn(sourceText('registers/training.csv', text)).entries).toHaveLength(1);
  });

  it('tells unknown, doubled and missing columns', () => {
    expect(problemsOf('person,course,person,complete,policyVersion\n')).toEqual([
      '1:15-21 This is no column of the register, or it comes twice.',
      '1:22-30 This is no column of the register, or it comes twice.',
      '1:1-7 The column `completed` is missing.',
      '1:1-7 The column `evidence` is missing.',
    ]);
    expect(problemsOf('')).toEqual(['1:1-1 The register is empty.']);
  });

  it('repeats nothing of what it refuses', () => {
    const text = `${head}Tess Halloran,replies,MRN 4471220,last week,quiz\n`;
    const { problems } = completionsIn(sourceText('registers/training.csv', text));
    expect(JSON.stringify(problems)).not.toMatch(/Halloran|4471220|last week/);
  });
});

it('the history of clauses says whether a change is material', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  const text = `clause,policyVersion,changed,digest,material\nhipaa/identifiers,1.4.0,2026-03-01,${digest},yes\nno-guarantees,1.4.0,2026-03-01,${digest},maybe\n`;
  const { entries, problems } = clauseChangesIn(sourceText('registers/clauses.csv', text));
  expect(entries).toMatchObject([{ clause: 'hipaa/identifiers', isMaterial: true }]);
  expect(problems.map(({ message }) => message)).toEqual(['`material` is neither yes nor no.']);
});
