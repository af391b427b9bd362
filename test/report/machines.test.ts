import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/generated.ts';
import type { Annotations } from '../../src/report/formats/github.ts';
import { render, safe } from '../../src/report/formats/index.ts';
import { empty, mixed, spotless } from './reports.ts';

const keep = (text: string): string => text;
const shown = (name: 'sarif' | 'github', report: Report) => render(name, safe({ report, data: {} }, keep));

describe('sarif', () => {
  const schema: object = JSON.parse(
    readFileSync(join(import.meta.dirname, '../schemas/sarif-2.1.0.json'), 'utf8'),
  );
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test.each([empty, spotless, mixed])('is valid', (report) => {
    const log: unknown = JSON.parse(shown('sarif', report));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the schema refuses what it does not know', () => {
    expect(validate({ version: '2.1.0', runs: [], more: 1 })).toBe(false);
  });

  test('says where, which, and since when', () => {
    const log: { runs: { results: Record<string, unknown>[]; columnKind: string }[] } = JSON.parse(
      shown('sarif', mixed),
    );
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.results[1]).toMatchObject({
      ruleId: 'promotion/no-guarantees',
      level: 'error',
      partialFingerprints: { 'chaperone/v1': '00112233445566aa' },
      suppressions: [],
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'calendars/2026-10.md' },
            region: { startLine: 42, startColumn: 12, endLine: 42, endColumn: 30 },
          },
        },
      ],
    });
    expect(run?.results[4]).toMatchObject({ suppressions: [{ kind: 'external', status: 'accepted' }] });
    expect(run?.results[3]).toMatchObject({ baselineState: 'unchanged' });
  });

  test('a path with signs that addresses reserve is a valid reference', () => {
    const path = 'calendars/50% off & #1?.md';
    const log = shown('sarif', { ...mixed, findings: [{ ...mixed.findings[1]!, path }] });
    expect(log).toContain('"calendars/50%25%20off%20%26%20%231%3F.md"');
  });
});

const read = (report: Report): Annotations => JSON.parse(shown('github', report));

describe('github', () => {
  test('annotates what is open, on its line, in plain words', () => {
    const { annotations, omitted } = read(mixed);
    expect(annotations.map(({ level, startLine }) => [level, startLine])).toEqual([
      ['error', 42],
      ['error', 9],
      ['error', 12],
      ['warning', 60],
      ['warning', 90],
      ['notice', 44],
    ]);
    expect(annotations[0]).toMatchObject({
      title: 'Oct 14, Instagram, Google Business: please change',
      startColumn: 12,
      endColumn: 30,
    });
    expect(omitted).toEqual({ error: 0, warning: 0, notice: 0 });
  });

  test('gives no columns to a range of several lines', () => {
    const over = read(mixed).annotations.find(({ startLine }) => startLine === 44);
    expect(over).not.toHaveProperty('startColumn');
  });

  test('keeps to ten of a level and counts the rest', () => {
    const findings = Array.from({ length: 23 }, (_, at) => ({
      ...mixed.findings[1]!,
      line: at + 1,
      endLine: at + 1,
    }));
    const { annotations, omitted } = read({ ...mixed, findings: [...findings, mixed.findings[0]!] });
    expect(annotations).toHaveLength(11);
    expect(omitted).toEqual({ error: 13, warning: 0, notice: 0 });
  });
});
