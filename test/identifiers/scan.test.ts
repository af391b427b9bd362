import { describe, expect, it, test } from 'vitest';
import { InputError } from '../../src/commands/fault.ts';
import type { ScanInputs, ScanOptions } from '../../src/commands/scan.ts';
import { scanCommand, scanLines, scanText } from '../../src/commands/scan.ts';
import { practice } from '../rules/support.ts';

const options: ScanOptions = { level: 'review', languages: ['en'], practice: null };
const inputs = (text: string, more: Partial<ScanInputs> = {}): ScanInputs => ({
  ...options,
  sources: [{ path: 'text', text }],
  everything: false,
  asOf: '2026-10-01',
  failOn: 'warning',
  ...more,
});

/** A tagger that takes the whole text for a name. */
const names = (text: string) => [{ start: 0, end: text.length, score: 9, type: 'NAME' }];

test('the last sentence counts texts, not posts', () => {
  const said = (text: string) => scanCommand(inputs(text)).report.summary;
  expect(said('We open at eight.')).toBe('1 text read: nothing found.');
  expect(said('The patient can be reached at 312-555-0142.')).toMatch(
    /^1 text read: \d+ to (?:change|check)/,
  );
});

describe('scanText', () => {
  it('gives start, end and type', () => {
    expect(scanText('Call 312-555-0147', options)).toEqual([[5, 17, 'PHONE']]);
  });

  it('is a dial: level error is precise, review finds more', () => {
    const text = 'Call 312-555-0147 about the woman from Larchmont';
    expect(scanText(text, { ...options, level: 'error' })).toEqual([[5, 17, 'PHONE']]);
    expect(scanText(text, options)).toEqual([
      [5, 17, 'PHONE'],
      [39, 48, 'LOCATION'],
    ]);
  });

  it('leaves out what the practice knows', () => {
    expect(scanText('Ask Dr. Sorg', { ...options, practice: practice.document })).toEqual([]);
  });
});

describe('scanLines', () => {
  it('answers each line, in order, whatever the id', () => {
    const lines = ['{"id":"a","text":"Call 312-555-0147"}', '', '{"id":7,"text":"Hi"}'];
    expect([...scanLines(lines, options)]).toEqual([
      '{"id":"a","spans":[[5,17,"PHONE"]]}',
      '{"id":7,"spans":[]}',
    ]);
  });

  it.each(['Call 312-555-0147', '{"id":1}', '["Call 312-555-0147"]', '{"id":1,"text":5550147}'])(
    'refuses a line that is none, without repeating it: %s',
    (line) => {
      const read = () => [...scanLines(['{"id":1,"text":""}', line], options)];
      expect(read).toThrow(InputError);
      expect(read).toThrow(/^Line 2 is no(t JSON| object with an id and a text)\.$/);
    },
  );
});

describe('scanCommand', () => {
  it('tells each identifier as certain as what links it to a patient', () => {
    const { report, data } = scanCommand(inputs('She was diagnosed last fall.\nCall 312-555-0147.'));
    expect(report.verdict).toBe('fail');
    expect(report.counts).toMatchObject({ files: 1, warning: 1, error: 0, notice: 0 });
    expect(report.findings).toMatchObject([{ path: 'text', line: 2, column: 6, severity: 'warning' }]);
    expect(data).toEqual({ spans: [[34, 46, 'PHONE']] });
  });

  it('never shows the value', () => {
    const { report } = scanCommand(inputs('Mrs. Halloran, MRN 4471220, 312-555-0147, jane@mail.example'));
    expect(JSON.stringify(report)).not.toMatch(/Halloran|4471220|0147|jane|mail\.example/);
    expect(report.findings.length).toBe(4);
  });

  it('keeps quiet about what is nothing alone, unless asked for everything', () => {
    const text = 'Flu clinic on October 14';
    expect(scanCommand(inputs(text)).report.findings).toEqual([]);
    expect(scanCommand(inputs(text, { everything: true })).report.findings).toMatchObject([
      { severity: 'notice' },
    ]);
  });

  it('takes several files, each with its spans', () => {
    const sources = [
      { path: 'a.md', text: 'Hi' },
      { path: 'b.md', text: 'SSN 219-09-9999' },
    ];
    const { report, data } = scanCommand(inputs('', { sources }));
    expect(report.findings.map(({ path }) => path)).toEqual(['b.md']);
    expect(data).toEqual({ spans: [[], [[4, 15, 'SSN']]] });
  });

  it('asks the tagger it is given', () => {
    expect(scanText('Philippa', { ...options, names })).toEqual([[0, 8, 'NAME']]);
    expect(scanCommand(inputs('Philippa', { names })).report.findings.length).toBe(1);
  });
});
