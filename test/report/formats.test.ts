import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { FormatOptions } from '../../src/report/format.ts';
import type { FormatName } from '../../src/report/formats/index.ts';
import { formatNames, render, safe } from '../../src/report/formats/index.ts';
import { empty, mixed, spotless } from './reports.ts';

const reports = { empty, spotless, mixed };

const endings: Readonly<Record<FormatName, string>> = {
  text: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'annotations.json',
  markdown: 'md',
  html: 'html',
  ics: 'ics',
};
const options: FormatOptions = { version: '1.2.3', blob: 'https://github.example/o/r/blob/abc' };

/** Compared, never written: `vitest -u` writes them, a person reads the diff. */
describe.each(Object.entries(reports))('a report that is %s', (name, report) => {
  test.each(formatNames)('as %s', async (format) => {
    const file = join(import.meta.dirname, 'expected', `${name}.${endings[format]}`);
    await expect(
      render(
        format,
        safe({ report, data: {} }, (text) => text),
        options,
      ),
    ).toMatchFileSnapshot(file);
  });
});

describe('a table that only some readers ask for', () => {
  const table = {
    id: 'origins',
    title: 'Whose rules',
    columns: ['Document'],
    rows: [['ours']],
    total: 1,
    folds: true,
  };
  const report = safe({ report: { ...empty, tables: [table] }, data: {} }, (text) => text);

  test.each(['markdown', 'html'] as const)('is folded away in %s', (format) => {
    expect(render(format, report)).toMatch(
      /<details>\s*<summary>Whose rules<\/summary>[\s\S]*ours[\s\S]*<\/details>/,
    );
  });
  test('stays with the others elsewhere', () => {
    expect(render('text', report)).toContain('Whose rules\n');
  });
});

describe('text', () => {
  test('a table without rows says so, instead of its columns', () => {
    const table = { id: 't', title: 'What is due', columns: ['When', 'What'], rows: [], total: 0 };
    const report = safe({ report: { ...empty, tables: [table] }, data: {} }, (text) => text);
    expect(render('text', report)).toContain('What is due\n  None.\n');
    expect(render('text', report)).not.toContain('When');
  });

  test('in colour says the same', () => {
    const plain = render(
      'text',
      safe({ report: mixed, data: {} }, (text) => text),
    );
    const coloured = render(
      'text',
      safe({ report: mixed, data: {} }, (text) => text),
      { color: true },
    );
    expect(coloured.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(plain);
    expect(coloured).not.toBe(plain);
  });
});

describe('json', () => {
  test("spreads the command's own data behind the report's keys, which win", () => {
    const result = { report: empty, data: { changes: [1], verdict: 'fail' } };
    const read: unknown = JSON.parse(
      render(
        'json',
        safe(result, (text) => text),
      ),
    );
    expect(read).toEqual({ ...empty, changes: [1] });
  });

  test.each(Object.entries(reports))('is valid against its schema (%s)', (_, report) => {
    const schema: object = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'),
    );
    const ajv = new Ajv2020.default({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(
      JSON.parse(
        render(
          'json',
          safe({ report, data: {} }, (text) => text),
        ),
      ),
    );
    expect(validate.errors ?? []).toEqual([]);
  });
});
