import { describe, expect, it } from 'vitest';
import type { TypedRule } from '../../src/model/rule.ts';
import { doubtsOf } from '../../src/policy/quality.ts';
import { practice } from '../rules/support.ts';

const place = { path: 'policy.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };

function doubts(...rules: object[]): string[] {
  const resolved = rules.map((rule, index) => {
    const whole = { id: `rule-${index + 1}`, title: 'A rule', guidance: 'Do.', ...rule } as TypedRule;
    const when = whole.when === undefined ? null : practice.predicate(whole.when);
    return { rule: whole, origin: 'policy', place, when };
  });
  return [...doubtsOf(resolved, '2026-10-01')].map(({ message }) => message);
}

const wants = (text: object) => ({ kind: 'requires', options: { text } });
const length = (options: object) => ({ kind: 'length', options });
const terms = (...find: string[]) => ({ kind: 'terms', options: { terms: [{ find }] } });

describe('a policy is doubted for', () => {
  it('a rule without guidance', () => {
    expect(doubts({ ...terms('cure'), guidance: undefined })).toEqual([
      'The rule rule-1 does not say what to do instead.',
    ]);
  });

  it('a condition that is false whatever the post', () => {
    const never = ['The rule rule-1 can never apply: its condition contradicts itself.'];
    expect(doubts({ ...terms('cure'), when: 'false' })).toEqual(never);
    expect(doubts({ ...terms('cure'), when: 'post.kind == "reply" && post.kind == "ad"' })).toEqual(never);
    expect(doubts({ ...terms('cure'), when: 'post.kind == "reply" || post.kind == "ad"' })).toEqual([]);
    expect(doubts({ ...terms('cure'), when: 'post.kind == "reply" && post.subject == "none"' })).toEqual([]);
  });

  it('a rule that has ended', () => {
    expect(doubts({ ...terms('cure'), expires: '2026-09-30' })).toEqual([
      'The rule rule-1 has applied to no post since 2026-09-30.',
    ]);
  });

  it('a rule that stands there twice', () => {
    expect(doubts(terms('cure'), terms('cure'))).toEqual(['The rule rule-2 asks the same as rule-1.']);
    expect(doubts(terms('cure'), { ...terms('cure'), when: 'post.urgent' })).toEqual([]);
  });

  it('terms that another rule finds anyway', () => {
    expect(doubts(terms('Cure'), terms('cure', 'miracle'))).toEqual([
      'The rule rule-1 finds nothing that rule-2 does not find.',
    ]);
    expect(doubts(terms('cure'), { ...terms('cure', 'miracle'), when: 'post.urgent' })).toEqual([]);
  });

  it('words that one rule asks for and another forbids', () => {
    const message = 'The rule rule-2 asks for words that rule-1 forbids.';
    expect(doubts(terms('results vary'), wants({ allOf: ['Results vary'] }))).toEqual([message]);
    expect(doubts(terms('ad', 'sponsored'), wants({ anyOf: ['Ad', 'Sponsored'] }))).toEqual([message]);
    expect(doubts(terms('ad'), wants({ anyOf: ['Ad', 'Sponsored'] }))).toEqual([]);
  });

  it('a replacement that is itself forbidden', () => {
    const proposing = { kind: 'terms', options: { terms: [{ find: 'cure', use: 'heal' }] } };
    expect(doubts(proposing, terms('heal', 'fix'))).toEqual([
      'The rule rule-1 proposes “heal”, which rule-2 forbids.',
    ]);
  });

  it('numbers that no post can keep', () => {
    expect(doubts(length({ min: 300 }), length({ max: 200 }))).toEqual([
      'No post can keep the rule rule-2: at least 300 and at most 200 are asked for.',
    ]);
    expect(
      doubts(length({ min: 300, channels: ['facebook'] }), length({ max: 200, channels: ['x'] })),
    ).toEqual([]);
  });
});

describe('a policy is doubted also for', () => {
  const never = (when: string): string[] => doubts({ ...terms('cure'), when });
  const said = ['The rule rule-1 can never apply: its condition contradicts itself.'];

  it('a condition that asks for something and for its contrary', () => {
    expect(never('post.urgent && !post.urgent')).toEqual(said);
    expect(never('post.kind == "reply" && post.kind != "reply"')).toEqual(said);
    expect(never('post.kind != "reply" && post.kind != "ad"')).toEqual([]);
    expect(never('!post.urgent && post.kind == "reply"')).toEqual([]);
  });

  it('a number that can be neither', () => {
    expect(never('size(post.copy) > 10 && size(post.copy) < 5')).toEqual(said);
    expect(never('size(post.copy) > 4 && size(post.copy) < 5')).toEqual(said);
    expect(never('5 > size(post.copy) && size(post.copy) >= 5')).toEqual(said);
    expect(never('size(post.copy) >= 4 && size(post.copy) < 5')).toEqual([]);
    expect(never('size(post.copy) > 10 && size(post.title) < 5')).toEqual([]);
  });

  it('a rule that lets through all that it looks for', () => {
    const idle = ['The rule rule-1 can never find anything: it lets through all that it looks for.'];
    expect(doubts({ kind: 'pattern', options: { find: ['plum'], unless: ['plum'] } })).toEqual(idle);
    expect(doubts({ kind: 'pattern', options: { find: ['plum', 'fig'], unless: ['plum'] } })).toEqual([]);
    expect(doubts({ kind: 'terms', options: { terms: [{ find: 'Pear' }], unless: ['pear'] } })).toEqual(idle);
    expect(doubts({ kind: 'expression', options: { must: 'true' } })).toEqual(idle);
    expect(doubts({ kind: 'expression', options: { must: 'post.urgent' } })).toEqual([]);
  });

  it('a replacement in which a forbidden word stands', () => {
    const replaced = (use: string, rest: object = {}): object => ({
      kind: 'terms',
      options: { terms: [{ find: 'fig', use }], ...rest },
    });
    expect(doubts(replaced('fig jam'))).toEqual([
      'The rule rule-1 proposes “fig jam”, which rule-1 forbids.',
    ]);
    expect(doubts(replaced('figment'))).toEqual([]);
    expect(doubts(replaced('fig jam', { unless: ['fig jam'] }))).toEqual([]);
  });

  it('a rule that yields to nobody', () => {
    expect(doubts({ ...terms('cure'), yieldsTo: ['rule-9'] })).toEqual([
      'The rule rule-1 yields to rule-9, which is no rule here.',
    ]);
    expect(doubts({ ...terms('cure'), yieldsTo: ['rule-2'] }, terms('heal'))).toEqual([]);
  });
});
