import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/model/generated.ts';
import { placeOf, sourceText } from '../../src/model/place.ts';
import type { ResolvedRule, TypedRule } from '../../src/model/rule.ts';
import { strictest } from '../../src/policy/strictest.ts';

const place = placeOf(sourceText('policy.yaml', ''), 0, 0);
const rule = (more: Partial<TypedRule> = {}): TypedRule =>
  ({
    id: 'calm',
    kind: 'terms',
    title: 'Calm',
    severity: 'warning',
    options: { terms: [{ find: 'hurry' }] },
    ...more,
  }) as TypedRule;
const law = (...rules: TypedRule[]) => ({
  rules: rules.map((rule): ResolvedRule => ({ rule, origin: 'policy', place, when: null })),
  own: {},
});
const rulesOf = (before: TypedRule[], after: TypedRule[]) => {
  const { rules, tightened, waiting } = strictest(law(...before), law(...after), {});
  return { rules: rules.map((each) => each.rule), tightened, waiting };
};

describe('the law of a change', () => {
  test('is that of before where nothing changed, or only words', () => {
    const before = rule({ title: 'Old' });
    expect(rulesOf([before], [rule({ title: 'New' })])).toEqual({
      rules: [before],
      tightened: [],
      waiting: [],
    });
  });

  test('has a rule that is new', () => {
    expect(rulesOf([], [rule()])).toEqual({ rules: [rule()], tightened: ['calm'], waiting: [] });
  });

  test('keeps a rule that is gone', () => {
    expect(rulesOf([rule()], [])).toEqual({ rules: [rule()], tightened: [], waiting: ['calm'] });
  });

  test.each<[Severity, Severity, Severity]>([
    ['warning', 'error', 'error'],
    ['error', 'notice', 'error'],
  ])('takes the graver severity: %s, %s', (before, after, held) => {
    const { rules } = rulesOf([rule({ severity: before })], [rule({ severity: after })]);
    expect(rules).toEqual([rule({ severity: held })]);
  });

  test('takes each key by itself: what rises counts, what falls waits', () => {
    const before = rule({ severity: 'warning', waivable: false });
    const { rules, tightened, waiting } = rulesOf([before], [rule({ severity: 'error', waivable: true })]);
    expect(rules).toEqual([rule({ severity: 'error', waivable: false })]);
    expect([tightened, waiting]).toEqual([['calm'], ['calm']]);
  });

  test('asks a rule in both forms where what it looks for was changed', () => {
    const after = rule({ options: { terms: [{ find: 'now' }] } });
    const { rules, tightened, waiting } = rulesOf([rule()], [after]);
    expect(rules).toEqual([rule(), after]);
    expect([tightened, waiting]).toEqual([['calm'], ['calm']]);
  });

  test('gives both forms the graver severity', () => {
    const options = { terms: [{ find: 'now' }] };
    const { rules } = rulesOf([rule({ severity: 'error' })], [rule({ severity: 'notice', options })]);
    expect(rules.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  test('lets no end, no beginning and no trial loosen a rule', () => {
    const after = rule({ expires: '2026-01-01', effective: '2030-01-01', enforce: { mode: 'audit' } });
    expect(rulesOf([rule()], [after])).toEqual({ rules: [rule()], tightened: [], waiting: ['calm'] });
  });

  test('takes the graver severity of a finding that Chaperone makes itself', () => {
    const defaults = { 'calendar/unread': { severity: 'error' as const } };
    const off = { rules: [], own: { 'calendar/unread': { severity: 'off' as const } } };
    const plain = { rules: [], own: {} };
    expect(strictest(plain, off, defaults)).toMatchObject({
      own: { 'calendar/unread': { severity: 'error' } },
      waiting: ['calendar/unread'],
    });
    expect(strictest(off, plain, defaults)).toMatchObject({
      own: { 'calendar/unread': { severity: 'error' } },
      tightened: ['calendar/unread'],
    });
  });
});
