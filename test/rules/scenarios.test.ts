import { describe, expect, it } from 'vitest';
import { caseSubject, problemsOf } from '../../src/rules/cases.ts';
import { applyFixes, kindsWithScenarios, line, practice, scenariosOf } from './support.ts';

describe.each(kindsWithScenarios)('%s', (kind) => {
  it.each(scenariosOf(kind))('$claim', ({ rule, given, expected, fixed }) => {
    const subject = caseSubject(given, practice);
    const problems = [...problemsOf(rule, subject)];
    expect(problems.map(line)).toEqual(expected);
    const source = subject.practice.calendars[0]!.source.text;
    expect(applyFixes(source, problems)).toBe(fixed ?? source);
  });
});
