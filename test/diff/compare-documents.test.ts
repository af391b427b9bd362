import * as fc from 'fast-check';
import { describe } from 'vitest';
import { changesBetween, effectOfAll } from '../../src/changes/index.ts';
import type { World } from '../../src/changes/world.ts';
import type { Authorization, Course, Hold, Minimum, Schedule, Waiver } from '../../src/model/generated.ts';
import { dayTeller } from '../../src/model/period.ts';
import { authorizationsOf } from '../../src/model/registers.ts';
import { covers } from '../../src/records/holds.ts';
import { caseSubject, problemsOf } from '../../src/rules/cases.ts';
import { trainingOf } from '../../src/training/lookup.ts';
import { matrixOf } from '../../src/training/matrix.ts';
import { practice as practiceIn } from '../rules/support.ts';
import {
  asOf,
  changed,
  document,
  file,
  head,
  mixed,
  promises,
  read,
  several,
  subset,
  tried,
  world,
} from './promises.ts';
import { destroyable, records } from './register.ts';

const one = fc.constantFrom;

describe('schedules and minimums', () => {
  const schedule = fc.record(
    {
      id: fc.constant('short'),
      title: one('Kept', 'Held'),
      after: one('lastPublished', 'firstPublished', 'captured', 'lastEvent', {
        latest: ['lastPublished', 'captured'],
      }),
      keep: one('P1Y', 'P365D', 'P12M', 'P3Y', 'P6Y'),
      // oxlint-disable-next-line unicorn/no-thenable -- the schedule's own key
      then: one('destroy', 'review', 'archive'),
      stages: subset('office-manager', 'privacy-officer'),
      authority: subset('law'),
      confirmed: one(null, { by: 'dana-wu', counsel: 'Lindqvist Law', on: '2026-01-05' }),
    },
    { requiredKeys: ['id', 'title', 'after', 'keep', 'then'] },
  ) as unknown as fc.Arbitrary<Schedule>;
  const minimum = fc.record(
    {
      authority: fc.constant('law'),
      title: fc.constant('Least'),
      after: fc.constant('lastPublished'),
      keep: one('P2Y', 'P6Y', 'P10Y'),
      classes: subset('post'),
      jurisdictions: subset('US', 'US-NY'),
      citation: one('Law 1', 'Law 2'),
      confidence: fc.constant('read'),
    },
    { requiredKeys: ['authority', 'title', 'after', 'keep', 'citation', 'confidence'] },
  ) as unknown as fc.Arbitrary<Minimum>;
  const classes = read('records', {
    ...head('records'),
    classes: [
      {
        id: 'post',
        title: 'A post',
        when: 'record.subject == "none"',
        businessRecord: 'yes',
        legalHealthRecord: 'no',
        designatedRecordSet: 'no',
        schedule: 'short',
      },
    ],
  });
  const documents = (schedules: Schedule, minimums: readonly Minimum[]) => [
    classes,
    read('retention', { ...head('retention'), schedules: [schedules], minimums }),
  ];
  promises(
    'retention',
    fc
      .tuple(mixed(schedule), mixed(minimum), fc.boolean(), fc.boolean())
      .map(([[a, b], [m, n], hasOld, hasNew]) => {
        const [old, now] = [documents(a, hasOld ? [m] : []), documents(b, hasNew ? [n] : [])];
        return tried(
          changed(old, now),
          () => destroyable(old),
          () => destroyable(now),
        );
      }),
  );
});

describe('holds', () => {
  const dayOf = dayTeller('UTC');
  const hold = fc.record({
    id: fc.constant('h-1'),
    matter: one('Matter 1', 'Matter 2'),
    scope: fc.record(
      {
        channels: several('x', 'instagram'),
        tags: several('flu', 'knee'),
        campaigns: several('c', 'd'),
        from: one('2020-01-01', '2024-01-01'),
        to: one('2023-01-01', '2026-12-31'),
      },
      { requiredKeys: [] },
    ),
    issued: fc.record({ on: one('2026-02-01', '2026-11-01'), by: fc.constant(['dana-wu', 'tom-becker']) }),
  }) as unknown as fc.Arbitrary<Hold>;
  const documents = (holds: readonly Hold[]) => [read('holds', { ...head('holds'), holds })];
  const free = (holds: readonly Hold[]) =>
    ['2026-10-01', '2027-01-01'].flatMap((day) =>
      records.map(
        (record) => !holds.some(({ scope, issued }) => issued.on <= day && covers(scope, record, dayOf)),
      ),
    );
  promises(
    'holds',
    fc.tuple(mixed(hold), fc.boolean(), fc.boolean()).map(([[a, b], hadOne, hasOne]) => {
      const [old, now] = [hadOne ? [a] : [], hasOne ? [b] : []];
      return tried(
        changed(documents(old), documents(now)),
        () => free(old),
        () => free(now),
      );
    }),
  );
});

describe('permissions', () => {
  const statements = {
    revocation: true,
    conditioning: true,
    redisclosure: true,
    copyGiven: true,
    remuneration: 'none',
  };
  const authorization = fc.record(
    {
      id: fc.constant('A-1'),
      information: one('a story', 'a picture'),
      discloser: fc.constant('us'),
      recipients: fc.constant('all'),
      channels: subset('instagram', 'x'),
      media: subset('text', 'image'),
      purposes: subset('marketing', 'education'),
      signed: one('2026-01-01', '2026-06-01'),
      signedBy: fc.constant('patient'),
      expires: one({ on: '2026-12-01' }, { on: '2028-01-01' }, { event: 'the end of care' }),
      revoked: one(null, { on: '2026-09-01' }, { on: '2026-11-20' }),
      statements: one(statements, { ...statements, copyGiven: false }),
      form: one('chart', 'paper-file'),
      psychotherapy: fc.boolean(),
      part2: one(null, { consent: null }, { consent: '2026-01-01' }),
    },
    {
      requiredKeys: [
        'id',
        'information',
        'discloser',
        'recipients',
        'channels',
        'media',
        'purposes',
        'signed',
        'signedBy',
        'expires',
        'statements',
        'form',
      ],
    },
  ) as unknown as fc.Arbitrary<Authorization>;
  const rule = { id: 'story', kind: 'authorization', title: 'Story', options: {} } as const;
  const posts = ['instagram', 'x'].flatMap((channel) =>
    ['2026-05-01', '2026-10-05', '2026-12-20'].flatMap((date) =>
      ['2026-11-01', '2027-06-01', null].map((remove) => ({
        subject: 'patient' as const,
        copy: 'A story.',
        channels: [channel],
        date,
        remove,
        authorizations: ['A-1'],
      })),
    ),
  );
  const covered = (all: readonly Authorization[]) => {
    const authorizations = authorizationsOf(
      all.map((each) => ({ ...each, place: file.placeOf([]), places: {} })),
    );
    return posts.map((post) => {
      const subject = caseSubject({ post }, practiceIn);
      const practice = { ...subject.practice, authorizations };
      return [...problemsOf(rule, { ...subject, practice })].length === 0;
    });
  };
  const documents = (authorizations: readonly Authorization[]) => [
    read('authorizations', { ...head('authorizations'), authorizations }),
  ];
  promises(
    'authorizations',
    fc
      .tuple(mixed(authorization), one(true, true, true, false), one(true, true, true, false))
      .map(([[a, b], hadOne, hasOne]) => {
        const [old, now] = [hadOne ? [a] : [], hasOne ? [b] : []];
        return tried(
          changed(documents(old), documents(now)),
          () => covered(old),
          () => covered(now),
        );
      }),
  );
});

describe('waivers', () => {
  const content = (digit: string) => `sha256:${digit.repeat(64)}`;
  const waiver = fc.record(
    {
      rule: fc.constant('calm'),
      post: fc.constant('flu'),
      content: one(content('0'), content('1')),
      sort: fc.constant('exception'),
      reason: one('So it is', 'It is so'),
      requestedBy: fc.constant('maria-ortiz'),
      approvedBy: one(null, 'dana-wu', 'tom-becker'),
      until: one('2026-11-01', '2026-12-01'),
    },
    { requiredKeys: ['rule', 'post', 'content', 'sort', 'reason', 'requestedBy', 'until'] },
  ) as unknown as fc.Arbitrary<Waiver>;
  const documents = (waivers: readonly Waiver[]) => [read('waivers', { ...head('waivers'), waivers })];
  /** A finding is accepted by a waiver that somebody accepted, for what the post says, until its day. */
  const accepted = (waivers: readonly Waiver[]) =>
    [content('0'), content('1')].flatMap((said) =>
      ['2026-10-01', '2026-11-15', '2027-01-01'].map((day) =>
        waivers.some((each) => !!each.approvedBy && each.content === said && day <= each.until),
      ),
    );
  promises(
    'waivers',
    fc.tuple(mixed(waiver), fc.boolean(), fc.boolean()).map(([[a, b], hadOne, hasOne]) => {
      const [old, now] = [hadOne ? [a] : [], hasOne ? [b] : []];
      return tried(
        changed(documents(old), documents(now)),
        () => accepted(old),
        () => accepted(now),
      );
    }),
  );
});

describe('courses', () => {
  const course = fc.record(
    {
      id: fc.constant('privacy'),
      title: one('Privacy', 'Silence'),
      every: one('P1Y', 'P6M', 'P2Y', 'once'),
      grace: one('P30D', 'P0D'),
      channels: subset('instagram', 'x'),
      audience: fc.subarray([
        { roles: ['marketing'] },
        { roles: ['office-manager'] },
        { duties: ['administrator'] },
      ]),
      led: one('self', 'expert'),
      evidence: subset('quiz', 'certificate'),
      passMark: one(70, 80),
    },
    { requiredKeys: ['id', 'title'] },
  ) as unknown as fc.Arbitrary<Course>;
  const completions = [
    ['maria-ortiz', '2025-09-01', 'quiz 9 of 10'],
    ['tom-becker', '2026-06-01', 'certificate 7'],
    ['dana-wu', '2026-03-01', 'attestation'],
  ].map(([person = '', completed = '', evidence = '']) => ({
    person,
    completed,
    evidence,
    course: 'privacy',
    policyVersion: '1.0.0',
    place: file.placeOf([]),
  }));
  const staffed = { ...document, channels: { x: { administrators: ['dana-wu'] }, instagram: {} } };
  const trainingFor = (courses: readonly Course[]) =>
    trainingOf({
      courses: courses.map((each) => ({ course: each, place: file.placeOf([]) })),
      completions,
      changes: null,
      rules: [],
      isWhole: true,
    });
  /** What passes is somebody's work on a day: no course of theirs is missing or lapsed. */
  const mayWork = (courses: readonly Course[]) =>
    ['2026-10-01', '2027-01-10', '2028-06-01'].flatMap((day) => {
      const practice = { ...practiceIn, document: staffed, training: trainingFor(courses) };
      const asked = matrixOf(practice, day);
      return Object.keys(document.people ?? {}).map((person) =>
        asked.every((each) => each.person !== person || ['current', 'due'].includes(each.standing.state)),
      );
    });
  const worldWith = (courses: readonly Course[]): World => ({
    ...world([file]),
    training: trainingFor(courses),
  });
  promises(
    'courses',
    fc
      .tuple(mixed(course), one(true, true, false), one(true, true, false))
      .map(([[a, b], hadOne, hasOne]) => {
        const [old, now] = [hadOne ? [a] : [], hasOne ? [b] : []];
        const changes = changesBetween({ before: worldWith(old), after: worldWith(now), asOf });
        return tried(
          effectOfAll(changes),
          () => mayWork(old),
          () => mayWork(now),
        );
      }),
  );
});
