import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFindings } from '../../src/commands/report-of.ts';
import { decides, exitCodeOf, verdictOf, type FailOn } from '../../src/lint/verdict.ts';
import type { Finding, Report } from '../../src/model/generated.ts';
import { sourceText } from '../../src/model/place.ts';
import { readDocument } from '../../src/read/document.ts';
import { avoids, found, post } from './engine.ts';

const levels = ['notice', 'warning', 'error'] as const;
const [finding] = await found({ calendars: post('flu', 'Hurry.'), rules: [avoids('hurry')] });
const a = (change: Partial<Finding>): Finding => ({ ...finding!, ...change });
const [broken] = documentFindings(readDocument(sourceText('policy.yaml', 'kind: policy\n')).problems);
const reportOf = (findings: Finding[], failOn: FailOn): Report => ({
  version: 1,
  command: 'lint',
  asOf: '2026-10-01',
  verdict: verdictOf(findings, failOn),
  counts: {} as Report['counts'],
  cards: [],
  findings,
  tables: [],
  inputs: {} as Report['inputs'],
  notes: [],
});
const exitCode = (findings: Finding[], failOn: FailOn): number => exitCodeOf(reportOf(findings, failOn));

describe('a finding decides', () => {
  it.each<[FailOn, string[]]>([
    ['error', ['error']],
    ['warning', ['warning', 'error']],
    ['notice', ['notice', 'warning', 'error']],
    ['never', []],
  ])('at or above the chosen severity: %s', (failOn, expected) => {
    expect(levels.filter((severity) => decides(a({ severity }), failOn))).toEqual(expected);
  });

  it('unless it is out of scope or accepted', () => {
    expect(decides(a({ inScope: false }), 'error')).toBe(false);
    expect(decides(a({ waived: true }), 'error')).toBe(false);
    expect(decides(a({}), 'error')).toBe(true);
  });

  it('always where a document cannot be read, whatever is chosen', () => {
    for (const failOn of [...levels, 'never'] as const) {
      expect(decides(broken!, failOn)).toBe(true);
      expect(decides({ ...broken!, severity: 'notice', inScope: false, waived: true }, failOn)).toBe(true);
    }
  });
});

describe('the verdict and the exit code', () => {
  it('are pass and 0 where no finding decides', () => {
    expect(verdictOf([], 'notice')).toBe('pass');
    expect(exitCode([], 'notice')).toBe(0);
    expect(verdictOf([a({ severity: 'warning' })], 'error')).toBe('pass');
    expect(exitCode([a({ severity: 'warning' }), a({ waived: true })], 'error')).toBe(0);
  });

  it('are fail and 1 where one does', () => {
    expect(verdictOf([a({ severity: 'notice' }), a({})], 'error')).toBe('fail');
    expect(exitCode([a({ severity: 'notice' }), a({})], 'error')).toBe(1);
  });

  it('are fail and 2 where a document cannot be read, whatever else is found', () => {
    expect(verdictOf([broken!], 'never')).toBe('fail');
    expect(exitCode([broken!], 'never')).toBe(2);
    expect(exitCode([a({}), broken!], 'error')).toBe(2);
  });

  it('never get better by a finding more, by a lower bar, or by a scope that is wider', () => {
    const some = fc.array(
      fc
        .record({ severity: fc.constantFrom(...levels), inScope: fc.boolean(), waived: fc.boolean() })
        .map((change) => a(change)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(some, some, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (few, more, low, high) => {
        const [lower, higher] = [levels[Math.min(low, high)]!, levels[Math.max(low, high)]!];
        expect(exitCode([...few, ...more], lower)).toBeGreaterThanOrEqual(exitCode(few, higher));
        const whole = few.map((each) => ({ ...each, inScope: true }));
        expect(exitCode(whole, lower)).toBeGreaterThanOrEqual(exitCode(few, lower));
      }),
    );
  });
});
