import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findings } from '../../src/changes/sorts/finding.ts';
import { changesBetween, effectOfAll } from '../../src/changes/index.ts';
import { calendarPaths } from '../../src/commands/discover.ts';
import { requiredApprovers } from '../../src/changes/approvers.ts';
import { directoryOf } from '../../src/identifiers/directory.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';
import { levels } from '../../src/policy/tighten.ts';
import type { Effect } from '../../src/model/effect.ts';
import type { Obligation, PolicyDocument, PracticeDocument, RecordClass } from '../../src/model/generated.ts';
import {
  asOf,
  changed,
  document,
  head,
  mixed,
  promises,
  read,
  registryIn,
  several,
  subset,
  tried,
  world,
} from './promises.ts';
import { destroyable } from './register.ts';
import { memory } from './support.ts';

const one = fc.constantFrom;

describe('classes of records', () => {
  const answers = one('no', 'ask', 'yes');
  const recordClass = fc.record(
    {
      id: fc.constant('post'),
      title: one('A post', 'Posts'),
      when: fc.constant('record.subject == "none"'),
      businessRecord: answers,
      legalHealthRecord: answers,
      designatedRecordSet: answers,
      media: several('electronic', 'physical'),
      schedule: one('short', 'short', 'longer', 'archive', 'later'),
      custodian: one('marketing', 'office-manager'),
    },
    {
      requiredKeys: [
        'id',
        'title',
        'when',
        'businessRecord',
        'legalHealthRecord',
        'designatedRecordSet',
        'schedule',
      ],
    },
  ) as unknown as fc.Arbitrary<RecordClass>;
  const confirmed = { by: 'dana-wu', counsel: 'Lindqvist Law', on: '2026-01-05' };
  const kept = (id: string, keep: string, more: object = {}) => ({
    id,
    title: id,
    after: 'lastPublished',
    keep,
    // oxlint-disable-next-line unicorn/no-thenable -- the schedule's own key
    then: 'destroy',
    confirmed,
    ...more,
  });
  const schedules = read('retention', {
    ...head('retention'),
    schedules: [
      kept('short', 'P2Y'),
      kept('longer', 'P4Y'),
      // oxlint-disable-next-line unicorn/no-thenable -- the schedule's own key
      kept('archive', 'P4Y', { then: 'archive' }),
      kept('later', 'P2Y', { after: 'captured' }),
    ],
  });
  const documents = (classes: readonly RecordClass[]) => [
    schedules,
    read('records', { ...head('records'), classes }),
  ];
  /** What passes is that it need not be kept as a record of each sort, or not in paper, and that it is destroyed. */
  const free = ({
    businessRecord,
    legalHealthRecord,
    designatedRecordSet,
    media = ['electronic'],
  }: RecordClass) => [
    ...[businessRecord, legalHealthRecord, designatedRecordSet].flatMap((is) => [is === 'no', is !== 'yes']),
    ...(['electronic', 'physical'] as const).map((medium) => !media.includes(medium)),
  ];
  promises(
    'classes',
    mixed(recordClass).map(([a, b]) => {
      const [old, now] = [documents([a]), documents([b])];
      return tried(
        changed(old, now),
        () => [...free(a), ...destroyable(old)],
        () => [...free(b), ...destroyable(now)],
      );
    }),
  );
});

describe('obligations', () => {
  const obligation = fc.record(
    {
      id: fc.constant('us-own-rule'),
      title: one('Answer within a day', 'Answer soon'),
      citation: one('Law 1', 'Law 2'),
      verified: one('2026-01-01', '2026-05-01'),
      owner: one('dana-wu', 'tom-becker'),
      notApplicable: one({ because: 'We do not answer.' }, { because: 'Never.' }),
    },
    { requiredKeys: ['id', 'title', 'citation'] },
  ) as unknown as fc.Arbitrary<Obligation>;
  const documents = (all: readonly Obligation[]) => [
    read('responsibilities', { ...head('responsibilities'), obligations: all }),
  ];
  /** What passes is that nothing serves it. */
  const mayBeUnserved = (all: readonly Obligation[]) => {
    const known = registryIn(documents(all)).get('us-own-rule');
    return [!known || known.notApplicable !== undefined];
  };
  promises(
    'obligations',
    fc
      .tuple(mixed(obligation), one(true, true, false), one(true, true, false))
      .map(([[a, b], hadOne, hasOne]) => {
        const [old, now] = [hadOne ? [a] : [], hasOne ? [b] : []];
        return tried(
          changed(documents(old), documents(now)),
          () => mayBeUnserved(old),
          () => mayBeUnserved(now),
        );
      }),
  );
});

describe('what a document says of itself', () => {
  const roles = fc
    .record(
      { anyOf: several('marketing', 'office-manager'), allOf: several('privacy-officer', 'office-manager') },
      { requiredKeys: [] },
    )
    .filter((some) => Object.keys(some).length > 0);
  const heading = fc.record(
    {
      version: one('1.0.0', '1.1.0'),
      effective: one('2026-01-01', '2026-06-01', '2026-11-01', '2026-12-01'),
      expires: one('2026-11-15', '2027-06-01'),
      owner: one('dana-wu', 'tom-becker'),
      changes: fc.record({ looser: roles, stricter: roles }, { requiredKeys: [] }),
    },
    { requiredKeys: ['version', 'effective', 'owner'] },
  ) as unknown as fc.Arbitrary<PolicyDocument>;
  const documents = (value: PolicyDocument) => [read('policy', { ...head('policy'), ...value })];
  const groups = fc.sample(subset('marketing', 'office-manager', 'privacy-officer'), { numRuns: 8, seed: 1 });
  const change = (effect: Effect) => ({ document: 'policy', effect }) as never;
  /** What passes is a post to come on which it has no say, and a change that some people approved. */
  const free = (value: PolicyDocument) => {
    const before = { ...world(documents(value)), practice: { ...document, roles: {} } };
    const days = ['2026-10-05', '2026-11-20', '2026-12-24', '2027-07-01'].map(
      (day) => day < value.effective || (value.expires !== undefined && day >= value.expires),
    );
    const approvals = (['looser', 'stricter'] as const).flatMap((effect) => {
      const asked = requiredApprovers([change(effect)], before);
      return groups.map((group) =>
        asked.every((roles) => roles.split(' or ').some((role) => group.includes(role))),
      );
    });
    return [...days, ...approvals];
  };
  promises(
    'documents',
    mixed(heading).map(([a, b]) =>
      tried(
        changed(documents(a), documents(b)),
        () => free(a),
        () => free(b),
      ),
    ),
  );
});

describe("Chaperone's own findings", () => {
  const severities = one(...levels);
  const id = 'calendar/unread';
  const withOwn = (severity: (typeof levels)[number] | null) => {
    const base = world([]);
    return { ...base, law: { rules: [], own: severity === null ? {} : { [id]: { severity } } } };
  };
  /** What passes is a finding, for every level from which findings count. */
  const passes = (of: ReturnType<typeof withOwn>) => {
    const { value } = findings.entriesOf(of).find((entry) => entry.id === id)!;
    return levels.slice(1).map((_, level) => levels.indexOf(value.severity) <= level);
  };
  promises(
    'findings',
    fc.tuple(fc.option(severities), fc.option(severities)).map(([a, b]) => {
      const [before, after] = [withOwn(a), withOwn(b)];
      return tried(
        effectOfAll(changesBetween({ before, after, asOf })),
        () => passes(before),
        () => passes(after),
      );
    }),
  );
});

describe('chaperone.yaml', () => {
  const directory = fc.record(
    {
      names: subset('Robert Ellis', 'Mary Stone'),
      phones: subset('312-555-0142', '312-555-0199'),
      emails: subset('front@elm.example', 'desk@elm.example'),
    },
    { requiredKeys: [] },
  );
  const globs = several('calendars/*.md', 'plans/*.md', '**/*.markdown');
  const value = fc.record(
    {
      directory,
      files: fc.record({ calendars: globs }, { requiredKeys: [] }),
      owner: one('dana-wu', 'tom-becker'),
      versions: one({ looser: 'minor' }, { stricter: 'patch' }),
    },
    { requiredKeys: ['owner'] },
  ) as unknown as fc.Arbitrary<PracticeDocument>;
  const whole = (more: PracticeDocument): PracticeDocument => ({ ...document, ...more });
  const texts = [
    'Call 312-555-0142.',
    'Call 312-555-0199.',
    'Write to front@elm.example.',
    'Ask desk@elm.example.',
  ];
  /** What passes is a text with the practice's own numbers. */
  const passes = (more: PracticeDocument) => {
    const known = directoryOf(whole(more));
    return texts.map(
      (text) => findIdentifiers(text, { level: 'error', languages: ['en'], directory: known }).length === 0,
    );
  };
  promises(
    'the practice',
    mixed(value).map(([a, b]) => {
      const documents = (more: PracticeDocument) => [read('chaperone', whole(more))];
      return tried(
        changed(documents(a), documents(b)),
        () => passes(a),
        () => passes(b),
      );
    }),
  );

  it('that names fewer calendars lets pass what is not read any longer', async () => {
    const files = memory(Object.fromEntries(['calendars/a.md', 'plans/b.md'].map((path) => [path, ''])));
    const paths = (calendars: string[]) =>
      calendarPaths(files, '', whole({ files: { calendars } } as never), []);
    const documents = (calendars: string[]) => [read('chaperone', whole({ files: { calendars } } as never))];
    const [wide, narrow] = [['calendars/*.md', 'plans/*.md'], ['calendars/*.md']];
    expect(await paths(narrow)).not.toContain('plans/b.md');
    expect(changed(documents(wide), documents(narrow))).toBe('looser');
    expect(changed(documents(narrow), documents(wide))).toBe('stricter');
  });
});

interface Pair {
  readonly what: string;
  readonly before: object | null;
  readonly after: object | null;
  readonly effect: Effect;
}

/** Pairs that must be decided, by the list of the kind of document in which they stand. */
const table = parse(readFileSync(join(import.meta.dirname, 'document-pairs.yaml'), 'utf8')) as Readonly<
  Record<
    string,
    {
      readonly kind: string;
      readonly base: object;
      readonly beside?: object;
      readonly pairs: readonly Pair[];
    }
  >
>;

describe.each(Object.entries(table))('of %s', (list, { kind, base, beside, pairs }) => {
  it.each(pairs)('$what: $effect', ({ before, after, effect }) => {
    const side = (entry: object | null) => [
      ...(beside ? [read('beside', beside)] : []),
      list === 'head' || list === 'practice'
        ? read(kind, { ...head(kind), ...base, ...entry })
        : read(kind, { ...head(kind), [list]: entry ? [{ ...base, ...entry }] : [] }),
    ];
    expect(changed(side(before), side(after))).toBe(effect);
  });
});
