import * as fc from 'fast-check';
import type { Case } from '../../src/model/generated.ts';
import type { KindName } from '../../src/model/rule.ts';
import type { OptionsOf } from '../../src/rules/kind.ts';

/** Options and cases to draw from, so that changes of the options matter for the cases. */
export interface Drawn<Kind extends KindName> {
  readonly options: fc.Arbitrary<OptionsOf<Kind>>;
  readonly given: fc.Arbitrary<Case>;
}

const some = <T>(...items: T[]) => fc.subarray(items);
const several = <T>(...items: T[]) => fc.subarray(items, { minLength: 1 });
const one = fc.constantFrom;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** A record whose keys may be left out. */
const optional = <T extends object>(
  keys: { [K in keyof T]: fc.Arbitrary<T[K]> },
  required: (keyof T)[] = [],
) => fc.record(keys, { requiredKeys: required }) as unknown as fc.Arbitrary<never>;

/** A record with at least one of its keys. */
const filled = <T extends object>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }, ...wanted: (keyof T)[]) =>
  (optional<T>(keys) as fc.Arbitrary<T>).filter((made) =>
    (wanted.length > 0 ? wanted : Object.keys(keys)).some((key) => made[key as keyof T] !== undefined),
  ) as fc.Arbitrary<never>;

const text = (...words: string[]) =>
  fc.array(one(...words), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join(' '));
const channels = some('instagram', 'x', 'facebook', 'tiktok', 'bulletin');
const post = (more: Record<string, fc.Arbitrary<unknown>>, required: string[] = []) =>
  fc.record({ post: fc.record(more, { requiredKeys: required }) }) as unknown as fc.Arbitrary<Case>;

const phrases = ['cure', 'painless', 'pain', 'guaranteed cure', 'Cure', 'no'];
const terms: Drawn<'terms'> = {
  options: optional(
    {
      terms: fc.array(
        optional({ find: fc.oneof(one(...phrases), several(...phrases)), use: one('gentle', 'care') }, [
          'find',
        ]),
        { minLength: 1, maxLength: 3 },
      ),
      unless: some('guaranteed cure', 'no cure', 'no pain'),
      match: one('word', 'anywhere'),
    },
    ['terms'],
  ),
  given: post({ copy: text(...phrases, 'cures', 'fine', 'sinecure') }, ['copy']),
};

const expressions = ['pain\\w*', 'cure', '[Nn]o', '\\d{3}'];
const pattern: Drawn<'pattern'> = {
  options: optional(
    {
      find: fc.oneof(one(...expressions), several(...expressions)),
      must: one('absent', 'match'),
      unless: some('painless', 'no cure'),
      fields: several('copy', 'alt', 'title'),
    },
    ['find'],
  ),
  given: post({
    copy: text('pain', 'painless', 'cure', 'no', '123'),
    media: fc.constant([{ kind: 'image', alt: 'no pain' }]),
  }),
};

const disclosures = ['Ad:', 'Paid partnership', 'sponsored'];
const tags = ['#ad', '#Sponsored', '#health'];
const words = (...from: string[]) => filled({ anyOf: several(...from), allOf: several(...from) });
const requires: Drawn<'requires'> = {
  options: filled({
    fields: several('author', 'campaign', 'date', 'media'),
    text: fc
      .tuple(words(...disclosures) as fc.Arbitrary<object>, maybe(one('start', 'aboveFold', 'anywhere')))
      .map(([some, where]) => ({ ...some, ...(where && { where }) })) as fc.Arbitrary<never>,
    hashtags: words(...tags),
  }),
  given: post({
    copy: text(...disclosures, ...tags, 'word '.repeat(40)),
    channels,
    author: one('lena-sorg', null),
    campaign: one('flu', null),
    date: one('2026-10-05', null),
  }),
};

const media: Drawn<'media'> = {
  options: filled({
    alt: optional({ min: one(1, 5, 12), max: one(10, 20, 40) }),
    captions: fc.boolean(),
    people: fc.boolean(),
    checked: fc.boolean(),
  }),
  given: post({
    subject: one('none', null),
    media: fc.array(
      fc.record({
        kind: one('image', 'video', 'audio'),
        alt: one(null, 'A nurse', 'Our nurse waves', 'Our nurse waves from the door of the house'),
        checked: one(null, 'lena-sorg', 'nobody'),
      }),
      { maxLength: 3 },
    ),
  }),
};

const links: Drawn<'links'> = {
  options: filled({
    domains: several('harbor-clinic.example', 'news.example', 'shop.example'),
    deny: some('shop.example', 'bad.example'),
    shorteners: one('forbid', 'allow'),
    https: fc.boolean(),
    personal: one('forbid', 'allow'),
    tracking: optional({
      required: some('utm_source', 'utm_medium'),
      values: optional({ utm_source: several('instagram', 'Mail', 'x'), ref: several('a', 'b') }),
      form: one('[a-z]+', '[a-z0-9]+', '(?i)[a-z]+', '[a-z]{1,}', 'social|mail', '\\w+'),
    }),
  }),
  given: fc
    .array(
      fc.tuple(
        one('https', 'http'),
        one('harbor-clinic.example', 'www.news.example', 'shop.example', 'bad.example', 'bit.ly'),
        some(
          'utm_source=instagram',
          'utm_source=Mail',
          'utm_medium=social',
          'utm_medium=Social',
          'utm_campaign=fall1',
          'ref=a',
          'ref=z',
          'email=a@b.example',
        ),
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((all) => ({
      post: {
        copy: all.map(([scheme, host, query]) => `${scheme}://${host}/a?${query.join('&')}`).join(' '),
      },
    })),
};

const bound = (max: number[]) => ({
  min: one(0, 1, 2, 10),
  max: fc.oneof(one(...max), one('channel' as const)),
  channels: several('instagram', 'x', 'bulletin'),
});
const length: Drawn<'length'> = {
  options: filled(
    {
      ...bound([3, 10, 20, 280]),
      field: one('copy', 'title'),
      count: one('channel', 'characters', 'graphemes', 'bytes', 'words', 'x-weighted'),
    },
    'min',
    'max',
  ),
  given: post({
    copy: text('word', '👩‍⚕️', 'é', 'https://harbor-clinic.example/a/b/c', 'क्ष', 'w'.repeat(150)),
    title: text('One', 'é'),
    channels,
  }),
};
const count: Drawn<'count'> = {
  options: filled(
    { of: one('hashtags', 'emoji', 'exclamation-marks', 'media'), ...bound([0, 1, 3, 5]) },
    'min',
    'max',
  ).map((made: object) => ({ of: 'hashtags', ...made })) as fc.Arbitrary<never>,
  given: post({
    copy: text('#a', '#b', '#c', '#d', '#e', '#f', '🙂', 'Fine!!', 'word'),
    channels,
    media: fc.array(fc.constant({ kind: 'image' }), { maxLength: 6 }),
  }),
};

const blackout = fc.oneof(
  fc.record({ on: one('12-25', '2026-10-05', '10-06') }),
  one(
    { from: '12-20', to: '01-05' },
    { from: '2026-10-04', to: '2026-10-07' },
    { from: '10-01', to: '10-31' },
    { from: '2026-12-24', to: '2026-12-26' },
  ),
);
const window: Drawn<'window'> = {
  options: filled({
    days: several('monday', 'tuesday', 'wednesday', 'saturday', 'sunday'),
    hours: fc.record({ from: one('08:00', '09:00', '20:00'), to: one('17:00', '12:00', '06:00') }),
    blackout: fc.array(blackout, { minLength: 1, maxLength: 3 }),
    lead: one('P0D', 'P3D', 'P7D'),
    zone: one('practice', 'post'),
  }),
  given: post({
    date: one('2026-10-03', '2026-10-05', '2026-10-06', '2026-12-25', '2026-12-27', null),
    time: one('07:30', '08:30', '12:30', '21:00', null),
    timeZone: one('America/Chicago', 'Europe/Paris', null),
    stage: one('draft', 'approved', null),
  }),
};

const cadence: Drawn<'cadence'> = {
  options: filled(
    {
      per: one('day', 'week', 'month'),
      each: one('channel', 'practice'),
      min: one(0, 1, 2, 4),
      max: one(1, 2, 3, 8, 14),
      gap: one('PT1H', 'P1D', 'P3D'),
      repeats: one('P0D', 'P7D', 'P30D'),
    },
    'min',
    'max',
    'gap',
    'repeats',
  ),
  given: fc
    .array(
      fc.record({
        date: one('2026-10-01', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-20', '2026-11-02', null),
        time: one('09:00', '09:30', '15:00', null),
        channels: some('instagram', 'x'),
        copy: one('Flu shots today.', 'We are open.'),
        stage: one('approved', 'cancelled', null),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((posts) => ({ posts })),
};

const expression: Drawn<'expression'> = {
  options: fc.record({ must: one('post.copy != ""', ' post.copy != ""', 'size(post.copy) < 10') }),
  given: post({ copy: text('word') }),
};

const types = ['NAME', 'PHONE', 'DATE', 'EMAIL', 'AGE', 'URL', 'MRN'] as const;
const identifiers: Drawn<'identifiers'> = {
  options: optional({
    types: some(...types),
    level: one('error', 'review'),
    personal: some(...types),
    alone: some(...types),
    permitted: some(...types),
    near: one(0, 20, 200),
    words: some('Knee', 'recovery'),
  }),
  given: post(
    {
      kind: one('post', 'reply'),
      copy: text(
        'Meet Robert Ellis.',
        'Call 555-867-5309.',
        'On March 3, 2026',
        'write to r.ellis@mail.example',
        'aged 93.',
        'His knee surgery went well.',
        'MRN 00482913',
        'Full recovery after chemo.',
        'A photo of him.',
        'See https://news.example/a.',
      ),
      subject: one('none', 'patient', null),
      authorizations: one([], ['A-1']),
    },
    ['copy'],
  ),
};

const relationship: Drawn<'relationship'> = {
  options: optional({
    replies: some('post', 'reply', 'story'),
    everywhere: fc.boolean(),
    cues: some('your visit', 'thank you', 'YOUR VISIT', 'great seeing you'),
    unless: some('thank you', 'call us', 'appointment'),
  }),
  given: post(
    {
      kind: one('post', 'reply', 'story'),
      copy: text(
        'We hope your visit went well.',
        'Thank you for coming in.',
        'Your appointment is over.',
        'It was great seeing you.',
        'Please call us.',
        'We are glad your surgery healed.',
        'Our patient Robert did well.',
      ),
      authorizations: one([], ['A-1']),
    },
    ['copy'],
  ),
};

const reidentification: Drawn<'reidentification'> = {
  options: optional({
    points: optional({
      age: one(0, 1, 3),
      occupation: one(0, 1, 4),
      'public-office': one(0, 2, 5),
      date: one(0, 1, 2),
    }),
    limits: one(
      [{ score: 4 }],
      [{ score: 2 }],
      [{ upTo: 10_000, score: 2 }, { score: 6 }],
      [{ upTo: 50_000, score: 3 }],
    ),
    conditions: some('night terrors', 'amber fever'),
    occupations: some('ferry pilot', 'beekeeper'),
  }),
  given: fc.record({
    post: fc.record({
      copy: text(
        'Our patient, a ferry pilot,',
        'a teacher',
        'aged 47',
        'came in with amber fever',
        'on March 3',
        'his mother',
        'had chemo',
        'and night terrors.',
        'The beekeeper of the town',
      ),
      subject: one('none', 'patient', null),
    }),
    given: fc.record({ practice: fc.record({ catchment: one(5_000, 30_000, 400_000) }) }),
  }),
};

const authorization: Drawn<'authorization'> = {
  options: optional({
    subjects: several('patient', 'minor', 'staff'),
    detect: fc.boolean(),
    purpose: one('marketing', 'education'),
    atMajority: one('ends', 'continues'),
    stateForms: some('US-IL', 'US-CA'),
  }),
  given: fc.record({
    post: fc.record({
      subject: one('patient', 'minor', 'staff', 'none', null),
      copy: one('Meet Robert, our patient. After knee surgery he walks again.', 'Flu shots from Monday.'),
      channels: one(['instagram'], ['x']),
      date: one('2026-10-14', '2028-05-01'),
      remove: one('2026-11-01', '2028-06-01', null),
      authorizations: one([], ['A-1'], ['A-2']),
    }),
    given: fc.record({
      practice: fc.record({ jurisdictions: one(['US', 'US-IL'], ['US']) }),
      authorizations: fc.constant([
        {
          id: 'A-1',
          channels: ['instagram'],
          media: ['text'],
          signed: '2026-01-01',
          expires: { on: '2027-01-01' },
        },
        {
          id: 'A-2',
          channels: ['instagram', 'x'],
          media: ['text'],
          signed: '2026-01-01',
          expires: { on: '2030-01-01' },
          signedBy: 'representative',
          representativeAuthority: 'parent',
          minor: { majorityYear: 2028 },
        },
      ]),
    }),
  }) as unknown as fc.Arbitrary<Case>,
};

const roles = ['privacy-officer', 'office-manager', 'on-call'];
const conditions = ['post.kind == "reply"', 'post.urgent'];
const tier = fc
  .tuple(words(...roles) as fc.Arbitrary<object>, maybe(one('PT24H', 'PT48H')))
  .map(([some, coolingOff]) => ({ ...some, ...(coolingOff && { coolingOff }) }));
const approval: Drawn<'approval'> = {
  options: fc.record(
    {
      tiers: fc
        .tuple(fc.shuffledSubarray(conditions), fc.array(tier, { minLength: 3, maxLength: 3 }), fc.boolean())
        .map(([whens, tiers, always]) => [
          ...whens.map((when, at) => ({ when, ...tiers[at] })),
          ...(always || whens.length === 0 ? [tiers[2]] : []),
        ]) as fc.Arbitrary<never>,
      bound: fc.boolean(),
      urgent: one('on-call', 'privacy-officer'),
    },
    { requiredKeys: ['tiers'] },
  ),
  given: fc.record({
    post: fc.record({
      copy: fc.constant('Flu shots.'),
      kind: one('post', 'reply'),
      urgent: fc.boolean(),
      date: one('2026-09-29', '2026-10-02', null),
      author: one('lena-sorg', null),
      stage: one('review', 'approved'),
      approvals: fc.array(
        fc.record(
          { by: one('dana', 'tom', 'ada', 'lena-sorg'), on: one('2026-09-27', '2026-09-28', '2026-10-01') },
          { requiredKeys: ['by'] },
        ),
        { maxLength: 3 },
      ),
    }),
    given: fc.constant({
      practice: {
        people: {
          'lena-sorg': { name: 'Lena Sorg', roles: ['marketing'] },
          dana: { name: 'Dana Wu', roles: ['privacy-officer'] },
          tom: { name: 'Tom Becker', roles: ['office-manager', 'on-call'] },
          ada: { name: 'Ada Lind', roles: ['on-call'] },
        },
      },
    }),
  }),
};

const courses = ['welcome', 'instagram', 'images'];
const training: Drawn<'training'> = {
  options: optional({ duties: several('author', 'approver'), courses: some(...courses) }),
  given: fc.record({
    post: fc.record({
      author: one('lena-sorg', null),
      channels: one(['instagram'], ['x']),
      date: one('2026-10-14', '2026-12-01'),
      approvals: fc.array(fc.record({ by: one('dana', 'lena-sorg') }), { maxLength: 2 }),
    }),
    given: fc.record({
      practice: fc.constant({
        people: {
          'lena-sorg': { name: 'Lena Sorg', roles: ['marketing'] },
          dana: { name: 'Dana Wu', roles: ['privacy-officer'] },
        },
      }),
      training: fc.record({
        courses: fc.constant([
          { id: 'welcome', title: 'Welcome', every: 'once' },
          { id: 'instagram', title: 'Posting on Instagram', channels: ['instagram'] },
          { id: 'images', title: 'Pictures' },
        ]),
        completions: fc
          .subarray(courses.flatMap((course) => ['lena-sorg', 'dana'].map((person) => ({ person, course }))))
          .map((taken) => taken.map((each) => ({ ...each, completed: '2025-11-20' }))),
      }),
    }),
  }) as unknown as fc.Arbitrary<Case>,
};

const resemblance: Drawn<'resemblance'> = {
  options: optional({ topic: one('story', 'tone'), least: one('possible', 'likely') }, ['topic']),
  given: post(
    {
      copy: text(
        'He limped in with two canes last spring.',
        'This weekend he coached third base.',
        'Hip surgery can help people walk with less pain.',
        'You are a liar and everybody in town knows it.',
        'Parking is behind the building.',
        'Ask what it means for you.',
      ),
    },
    ['copy'],
  ),
};

/** What each kind is tried with. */
export const drawn: { readonly [Kind in KindName]: Drawn<Kind> } = {
  terms,
  pattern,
  requires,
  media,
  links,
  length,
  count,
  window,
  cadence,
  expression,
  identifiers,
  relationship,
  reidentification,
  authorization,
  approval,
  training,
  resemblance,
};
