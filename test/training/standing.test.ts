import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/model/generated.ts';
import { addPeriod } from '../../src/model/period.ts';
import type { ResolvedRule } from '../../src/model/rule.ts';
import type { ClauseChange, Completion } from '../../src/model/training.ts';
import { clauseDigest } from '../../src/training/clauses.ts';
import { trainingOf } from '../../src/training/lookup.ts';
import { curriculumOf } from '../../src/training/document.ts';
import type { ReadDocument } from '../../src/read/document.ts';
import { sourceText } from '../../src/model/place.ts';
import { baselines } from '../../src/policy/shipped.ts';
import { standingOf } from '../../src/training/standing.ts';

const place = { path: 'registers/training.csv', line: 2, column: 1, endLine: 2, endColumn: 1 };
const taken = (completed: string, policyVersion = '1.0.0', course = 'privacy'): Completion => ({
  person: 'joyce-pell',
  course,
  policyVersion,
  completed,
  evidence: 'quiz 9 of 10',
  place,
});
const rule = (id: string, find: string): ResolvedRule => ({
  rule: {
    id,
    kind: 'terms',
    title: id,
    severity: 'error',
    authority: [],
    options: { terms: [{ find: [find] }] },
  },
  origin: 'policy',
  place,
  when: null,
});
const rules = [rule('hipaa/names', 'name'), rule('reviews/replies', 'reply'), rule('own-rule', 'best')];
const privacy: Course = { id: 'privacy', title: 'Patients stay private', covers: { rules: ['hipaa/*'] } };
const replies: Course = { id: 'replies', title: 'Replies', covers: { rules: ['reviews/*'] } };
const courses = [privacy, replies].map((course) => ({ course, place }));
const changed = (clause: string, day: string, version: string, isMaterial = true): ClauseChange => ({
  clause,
  policyVersion: version,
  changed: day,
  digest: clauseDigest(rules.find((each) => each.rule.id === clause)!),
  isMaterial,
});
/** The first record of every clause, which asks nothing of anybody. */
const first = rules.map(({ rule: { id } }) => changed(id, '2025-01-01', '1.0.0', false));

const training = (completions: readonly Completion[], changes: readonly ClauseChange[] | null = null) =>
  trainingOf({ courses, completions, changes, rules, isWhole: true });
const on = (known: ReturnType<typeof training>, day: string, course = privacy, joined?: string) =>
  standingOf(known, course, { person: 'joyce-pell', joined }, day);

describe('a course is held', () => {
  const known = training([taken('2025-03-01')]);
  it.each([
    ['2025-02-28', 'never'],
    ['2025-03-01', 'current'],
    ['2026-03-01', 'current'],
    ['2026-03-02', 'due'],
    ['2026-03-31', 'due'],
    ['2026-04-01', 'lapsed'],
  ])('on %s: %s', (day, state) => {
    expect(on(known, day).state).toBe(state);
  });

  it('and the latest completion counts, in whatever order they stand', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addPeriod('2022-01-01', `P${days}D`));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (days, today) => {
        const latest = days
          .filter((each) => each <= today)
          .sort()
          .at(-1);
        const standing = on(training(days.map((each) => taken(each))), today);
        expect(standing.completion?.completed).toBe(latest);
        if (latest === undefined) expect(standing.state).toBe('never');
      }),
    );
  });

  it('for good where it is taken once', () => {
    const once = { ...privacy, every: 'once' };
    expect(on(known, '2040-01-01', once)).toMatchObject({ state: 'current', due: null, until: null });
  });

  it('by a newcomer only after the grace has passed', () => {
    const none = training([]);
    expect(on(none, '2026-03-31', privacy, '2026-03-01').state).toBe('due');
    expect(on(none, '2026-04-01', privacy, '2026-03-01').state).toBe('never');
  });
});

describe('a course that nobody has taken yet', () => {
  const none = training([]);
  const since: Course = { ...privacy, since: '2026-11-24' };

  it('may wait from the day on which it is first asked for', () => {
    expect(on(none, '2026-12-24', since)).toMatchObject({ state: 'due', until: '2026-12-24' });
    expect(on(none, '2026-12-25', since).state).toBe('never');
  });

  it('or from the day on which somebody joined, whichever is later', () => {
    expect(on(none, '2027-01-09', since, '2026-12-10').state).toBe('due');
    expect(on(none, '2026-12-25', since, '2020-01-01').state).toBe('never');
  });

  const documentsOf = (more: object) => [
    {
      document: {
        kind: 'training',
        id: 'ours',
        version: '1.0.0',
        effective: '2026-01-01',
        owner: 'x',
        since: '2026-11-24',
        courses: [{ ...privacy, ...more }],
      },
      source: sourceText('policy/training.yaml', ''),
      placeOf: () => place,
    } as unknown as ReadDocument,
  ];
  it.each<[string, object, string | undefined]>([
    ['its document says so for all', {}, '2026-11-24'],
    ['it says so itself', { since: '2026-03-01' }, '2026-03-01'],
    ['unless it is locked', { locked: true }, undefined],
  ])('%s', (_, more, expected) => {
    expect(curriculumOf(documentsOf(more), baselines).courses[0]?.course.since).toBe(expected);
  });
});

describe('a material change of the policy', () => {
  const both = [taken('2026-01-10'), taken('2026-01-10', '1.0.0', 'replies')];

  it('makes due what covers the clause, and nothing else', () => {
    const known = training(both, [...first, changed('hipaa/names', '2026-05-01', '1.1.0')]);
    expect(on(known, '2026-04-30').state).toBe('current');
    expect(on(known, '2026-05-01')).toMatchObject({ state: 'due', until: '2026-05-31' });
    expect(on(known, '2026-05-01').clauses.map(({ clause }) => clause)).toEqual(['hipaa/names']);
    expect(on(known, '2026-06-01').state).toBe('lapsed');
    expect(on(known, '2026-06-01', replies).state).toBe('current');
  });

  it('is learned by taking the course after it, at its version', () => {
    const changes = [...first, changed('hipaa/names', '2026-05-01', '1.1.0')];
    expect(on(training([...both, taken('2026-05-02', '1.1.0')], changes), '2026-07-01').state).toBe(
      'current',
    );
    // A session that still taught the old version does not teach the change.
    expect(on(training([...both, taken('2026-05-02', '1.0.9')], changes), '2026-05-03').state).toBe('due');
    // Nor does one before it, whatever version it says.
    expect(on(training([...both, taken('2026-04-30', '1.1.0')], changes), '2026-05-03').state).toBe('due');
  });

  it('asks nothing where it is not material', () => {
    const known = training(both, [...first, changed('hipaa/names', '2026-05-01', '1.1.0', false)]);
    expect(on(known, '2026-06-01').state).toBe('current');
  });

  it('that is not recorded makes due all the same: unknown never passes for fine', () => {
    const old = first.map((each) => ({ ...each, digest: `sha256:${'0'.repeat(64)}` }));
    const known = training(both, [
      ...old.filter(({ clause }) => clause === 'hipaa/names'),
      ...first.slice(1),
    ]);
    expect(known.unrecorded).toEqual(['hipaa/names']);
    expect(on(known, '2026-06-01')).toMatchObject({ state: 'due', due: null });
    expect(on(known, '2026-06-01', replies).state).toBe('current');
  });

  it('is not known where no history is kept', () => {
    const known = training(both);
    expect(known.unrecorded).toBeNull();
    expect(on(known, '2026-06-01').state).toBe('current');
  });
});

describe('what a clause asks', () => {
  const [one] = rules as [ResolvedRule];
  const but = (more: object): ResolvedRule => ({ ...one, rule: { ...one.rule, ...more } });

  it('does not hang on severity, law or cases', () => {
    const same = but({
      severity: 'notice',
      authority: ['us-hipaa-disclosure'],
      verified: '2026-01-01',
      cases: {},
    });
    expect(clauseDigest(same)).toBe(clauseDigest(one));
  });

  it('hangs on options and condition', () => {
    expect(clauseDigest(but({ options: { terms: [{ find: ['else'] }] } }))).not.toBe(clauseDigest(one));
    expect(clauseDigest(but({ when: 'post.kind == "reply"' }))).not.toBe(clauseDigest(one));
  });

  it('of a pattern hangs on its words, not on how it is recognised', () => {
    const pattern = { kind: 'pattern', title: 'No cures', guidance: 'Say how it helps.' };
    const asked = clauseDigest(but({ ...pattern, options: { find: 'cure' } }));
    expect(clauseDigest(but({ ...pattern, options: { find: 'cures?' } }))).toBe(asked);
    expect(clauseDigest(but({ ...pattern, guidance: 'Say nothing.', options: { find: 'cure' } }))).not.toBe(
      asked,
    );
  });
});

it('only the evidence that a course accepts counts', () => {
  const led = { course: { ...privacy, led: 'expert' as const }, place };
  const known = (evidence: string) =>
    trainingOf({
      courses: [led],
      completions: [{ ...taken('2026-01-10'), evidence }],
      changes: null,
      rules,
      isWhole: true,
    });
  expect(known('quiz 9 of 10').completionsOf('joyce-pell', 'privacy')).toEqual([]);
  expect(known('sign-in sheet').completionsOf('joyce-pell', 'privacy')).toHaveLength(1);
});
