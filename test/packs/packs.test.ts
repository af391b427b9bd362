import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { sourceText } from '../../src/model/place.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import { readDocument } from '../../src/read/document.ts';
import { casesOf, variantResults } from '../../src/policy/cases.ts';
import { registryOf } from '../../src/policy/obligations.ts';
import { doubtsOf } from '../../src/policy/quality.ts';
import { makeCalendar } from '../../src/rules/cases.ts';
import { loadNames } from '../../src/sources/names.ts';
import { loadTopics } from '../../src/sources/topics.ts';
import { harmless, harmlessPractice, packNames, practiceOf, resolvePacks } from './support.ts';

const resolved = await resolvePacks(packNames, harmlessPractice);
const practice = {
  ...practiceOf(harmlessPractice, resolved),
  names: await loadNames(),
  likenesses: await loadTopics(),
};
const { registry, problems } = registryOf([]);
const rules = resolved.rules.map((rule) => [rule.rule.id, rule] as const);

/** A result in a line, for a failure that can be read. */
const said = ({ expected, index }: { expected: string; index: number }): string => `${expected} ${index + 1}`;

describe('the packs', () => {
  it('resolve without a problem', () => {
    expect([...resolved.problems, ...problems]).toEqual([]);
    expect(packNames).toEqual([...packNames].sort());
  });

  it('raise no doubt about themselves', () => {
    expect([...doubtsOf(resolved.rules, practice.asOf)].map(({ message }) => message)).toEqual([]);
  });
});

describe.each(rules)('%s', (_, rule) => {
  it('says why, how to mend it, and when the law was checked', () => {
    const { guidance, authority = [], verified, severity } = rule.rule;
    expect(guidance).toMatch(/\S/);
    expect(verified).toBeDefined();
    expect(severity).toBeDefined();
    expect(authority.length).toBeGreaterThan(0);
    expect(authority.filter((id) => !registry.has(id))).toEqual([]);
  });

  it('flags and passes at least three cases each, also when they are written otherwise', () => {
    const results = casesOf(rule, practice);
    for (const side of ['flag', 'pass'])
      expect(results.filter(({ expected }) => expected === side).length).toBeGreaterThanOrEqual(3);
    expect(results.filter(({ ok }) => !ok).map(said)).toEqual([]);
    const varied = variantResults(rule, practice).filter(({ ok }) => !ok);
    expect(varied.map((one) => `${said(one)} ${one.variant}`)).toEqual([]);
  });

  it('fails its cases when it is switched off', () => {
    const off = { ...rule, rule: { ...rule.rule, when: 'false' } };
    expect(casesOf(off, practice).filter(({ ok }) => !ok).length).toBeGreaterThan(0);
  });
});

describe('posts that harm nobody, with all packs on', () => {
  const calendar = makeCalendar(harmless.map((copy) => ({ copy, channels: ['facebook'] })));
  const { findings } = lint({ ...practice, calendars: [calendar] }, { rules: resolved.rules, own: {} });

  it('give no error', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, post }) => `${rule} ${post}`)).toEqual([]);
  });

  it('give few warnings', () => {
    const warned = new Set(findings.filter(({ severity }) => severity === 'warning').map(({ post }) => post));
    expect(warned.size / harmless.length).toBeLessThanOrEqual(0.05);
  });
});

describe('a rule of a pack that is locked', () => {
  const adjusted = (change: string) =>
    resolvePolicies(
      [
        readDocument(
          sourceText(
            'policy.yaml',
            `kind: policy\nid: p\nversion: 1.0.0\neffective: 2026-01-01\nowner: o\nextends: [chaperone:hipaa]\nadjust:\n  - { id: hipaa/relationship, ${change} }\n`,
          ),
        ),
      ],
      { practice: harmlessPractice, ownFindings: [], load: () => Promise.resolve(null) },
    );

  it('is tightened by a practice, and never loosened', async () => {
    expect((await adjusted('severity: error')).problems).toEqual([]);
    for (const change of ['severity: off', 'severity: notice', 'yieldsTo: [our-own]'])
      expect((await adjusted(change)).problems.length, change).toBeGreaterThan(0);
  });
});
