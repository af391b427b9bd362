import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { contentDigest } from '../../src/model/digest.ts';
import type { PartOfAPost, PracticeDocument, Waiver } from '../../src/model/generated.ts';
import { placeOf, sourceText } from '../../src/model/place.ts';
import type { Practice } from '../../src/model/practice.ts';
import type { ResolvedRule, TypedRule } from '../../src/model/rule.ts';
import { predicates } from '../../src/policy/expression.ts';
import { makeCalendar } from '../../src/rules/cases.ts';

const document: PracticeDocument = {
  kind: 'practice',
  id: 'harbor-clinic',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'privacy-officer',
  name: 'Harbor Clinic',
  timeZone: 'America/Chicago',
  people: {
    'lena-sorg': { name: 'Lena Sorg', roles: ['marketing'] },
    'ben-hale': { name: 'Ben Hale', roles: ['marketing'] },
    'ada-quist': { name: 'Ada Quist', roles: ['privacy-officer'] },
  },
  roles: { marketing: {}, 'privacy-officer': { owns: ['waivers'] } },
};
const place = placeOf(sourceText('policy.yaml', ''), 0, 0);
const ruleOf = (rule: TypedRule): ResolvedRule => ({ rule, origin: 'policy', place, when: null });
const rules: ResolvedRule[] = [
  ruleOf({
    id: 'calm',
    kind: 'terms',
    title: 'Calm',
    severity: 'error',
    options: { terms: [{ find: 'hurry' }] },
  }),
  ruleOf({
    id: 'firm',
    kind: 'terms',
    title: 'Firm',
    severity: 'error',
    waivable: false,
    options: { terms: [{ find: 'cure' }] },
  }),
  ruleOf({ id: 'story', kind: 'authorization', title: 'Story', severity: 'error', options: {} }),
];
const post: PartOfAPost = {
  id: 'flu',
  author: 'ben-hale',
  channels: ['x'],
  copy: 'Hurry, hurry! One of our patients found the cure.',
};

const calendar = makeCalendar([post], 'calendars/2026-10.md');
const waiver: Waiver = {
  rule: 'calm',
  post: 'flu',
  content: contentDigest(calendar.posts[0]!),
  sort: 'exception',
  reason: 'the shop closes that day',
  requestedBy: 'lena-sorg',
  approvedBy: 'ada-quist',
  until: '2026-12-31',
};

/** The practice with the waiver changed as given. */
function practiceWith(...waivers: readonly Partial<Waiver>[]): Practice {
  const source = sourceText('registers/waivers.yaml', '');
  return {
    document,
    asOf: '2026-10-01',
    calendars: [calendar],
    predicate: predicates(document),
    waivers: waivers.map((change) => ({ ...waiver, ...change, place: placeOf(source, 0, 0), places: {} })),
  };
}

const judge = { rules, own: {} };
const findingsOf = (practice: Practice) => lint(practice, judge).findings;
const waivedBy = (...waivers: readonly Partial<Waiver>[]): string[] =>
  findingsOf(practiceWith(...waivers)).flatMap(({ rule, waived }) => (waived ? [rule] : []));
const saidOf = (...waivers: readonly Partial<Waiver>[]): string[] =>
  findingsOf(practiceWith(...waivers)).flatMap(({ rule, message }) =>
    rule.startsWith('waiver/') ? [`${rule}: ${message}`] : [],
  );

describe('a waiver that counts', () => {
  it('marks every finding of its rule about its post; they stay in the report', () => {
    expect(waivedBy({})).toEqual(['calm', 'calm']);
    expect(findingsOf(practiceWith({})).filter(({ rule }) => rule === 'calm')).toHaveLength(2);
    expect(saidOf({})).toEqual([]);
  });

  it('marks none about another post', () => {
    const both = makeCalendar([post, { ...post, id: 'cough', copy: 'Hurry!' }], 'calendars/2026-10.md');
    const { findings } = lint({ ...practiceWith({}), calendars: [both] }, judge);
    const calm = findings.filter(({ rule }) => rule === 'calm').map(({ post: id, waived }) => [id, waived]);
    expect(calm).toEqual([
      ['flu', true],
      ['flu', true],
      ['cough', false],
    ]);
  });

  it('is accepted by somebody with more roles than one', () => {
    const { people } = document;
    const busy = { ...people, 'ada-quist': { name: 'Ada Quist', roles: ['marketing', 'privacy-officer'] } };
    const { findings } = lint({ ...practiceWith({}), document: { ...document, people: busy } }, judge);
    expect(findings.filter(({ waived }) => waived)).toHaveLength(2);
  });

  it('or the one finding that it names', () => {
    const { fingerprint } = findingsOf(practiceWith()).find(({ rule }) => rule === 'calm')!;
    expect(waivedBy({ fingerprint })).toEqual(['calm']);
  });

  it('holds on its last day', () => {
    expect(waivedBy({ until: '2026-10-01' })).toEqual(['calm', 'calm']);
  });

  it('may name people by their names', () => {
    expect(waivedBy({ requestedBy: 'Lena Sorg', approvedBy: 'Ada Quist' })).toEqual(['calm', 'calm']);
  });

  it('as a false alarm counts for privacy and for rules without exceptions too', () => {
    const alarm = { sort: 'false-alarm', reason: 'not-a-patient' } as const;
    expect(waivedBy({ ...alarm, rule: 'story' }, { ...alarm, rule: 'firm', reason: 'not-a-claim' })).toEqual([
      'story',
      'firm',
    ]);
  });

  it('lets the post go out', () => {
    const alarm = { sort: 'false-alarm', reason: 'not-a-patient' } as const;
    const all = practiceWith({}, { ...alarm, rule: 'story' }, { ...alarm, rule: 'firm' });
    expect(lint(all, judge).cards.map(({ verdict }) => verdict)).toEqual(['pass']);
    expect(lint(practiceWith(), judge).cards.map(({ verdict }) => verdict)).toEqual(['fail']);
  });
});

describe('a waiver that does not count says why', () => {
  it.each<[string, Partial<Waiver>, string]>([
    ['has ended', { until: '2026-09-30' }, 'waiver/expired: This waiver held until 2026-09-30.'],
    ['is for a post that is gone', { post: 'cough' }, 'waiver/unused: There is no such post.'],
    [
      'is for another text',
      { content: `sha256:${'0'.repeat(64)}` },
      'waiver/unused: The post has changed since.',
    ],
    [
      'names another finding',
      { fingerprint: '0'.repeat(16) },
      'waiver/unused: The rule does not find this any more.',
    ],
    [
      'names a rule that finds nothing',
      { rule: 'calendar/weekday' },
      'waiver/unused: The rule finds nothing about the post.',
    ],
    ['names no rule', { rule: 'clam' }, 'waiver/malformed: No rule has the id that it names.'],
    [
      'is asked for by nobody',
      { requestedBy: 'somebody' },
      'waiver/malformed: Who asks for it is not among the people of chaperone.yaml.',
    ],
    [
      'is accepted by nobody',
      { approvedBy: 'somebody' },
      'waiver/malformed: Who accepts it is not among the people of chaperone.yaml.',
    ],
    [
      'is accepted in no such role',
      { approvedBy: 'ben-hale' },
      'waiver/malformed: Who accepts it has no role that owns waivers (privacy-officer).',
    ],
    [
      'is accepted by who asks',
      { requestedBy: 'ada-quist' },
      'waiver/self-approved: Who asks for it accepts it too.',
    ],
    [
      'waits',
      { approvedBy: null },
      'waiver/unapproved: It does not count until somebody else accepts it: privacy-officer.',
    ],
    [
      'excepts from privacy',
      { rule: 'story' },
      'waiver/not-allowed: No exception is granted from what protects patients’ privacy.',
    ],
    [
      'excepts where there is none',
      { rule: 'firm' },
      'waiver/not-allowed: The policy allows no exception from this rule.',
    ],
  ])('%s', (_, change, said) => {
    expect(saidOf(change)).toEqual([said]);
    expect(waivedBy(change)).toEqual([]);
  });

  it('has a reason of its own for a false alarm', () => {
    expect(saidOf({ sort: 'false-alarm' })).toEqual([
      expect.stringMatching(/^waiver\/malformed: .*not-a-patient/),
    ]);
  });

  it('is accepted by the author of the post', () => {
    const own = makeCalendar([{ ...post, author: 'ada-quist' }], 'calendars/2026-10.md');
    const { findings } = lint({ ...practiceWith({}), calendars: [own] }, judge);
    expect(findings.map(({ rule }) => rule)).toContain('waiver/self-approved');
  });

  it('is not called unused where only some calendars were read', () => {
    const { findings } = lint({ ...practiceWith({ post: 'cough' }), isPartial: true }, judge);
    expect(findings.filter(({ kind }) => kind === 'waiver')).toEqual([]);
    const stale = practiceWith({ content: `sha256:${'0'.repeat(64)}` });
    const { findings: told } = lint({ ...stale, isPartial: true }, judge);
    expect(told.map(({ rule }) => rule)).toContain('waiver/unused');
  });

  it('is told apart from another that does not count either', () => {
    const prints = findingsOf(practiceWith({ post: 'cough' }, { post: 'cold' })).flatMap((each) =>
      each.kind === 'waiver' ? [each.fingerprint] : [],
    );
    expect(new Set(prints).size).toBe(2);
  });
});

it('a finding that was accepted before and no longer is counts as new', () => {
  const { findings } = lint(practiceWith(), judge, { base: practiceWith({}) });
  const now = (id: string) => findings.filter(({ rule }) => rule === id).map(({ isNew }) => isNew);
  expect(now('calm')).toEqual([true, true]);
  expect(now('firm')).toEqual([false]);
});
