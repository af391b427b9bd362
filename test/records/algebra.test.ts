import {
  array,
  assert,
  bigInt,
  constant,
  constantFrom,
  integer,
  option,
  property,
  record,
  shuffledSubarray,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hold, RegisterEvent } from '../../src/model/generated.ts';
import { addPeriod, dayTeller, isShorter } from '../../src/model/period.ts';
import { proofOf } from '../../src/records/proof.ts';
import { retentionOf, type RetentionState } from '../../src/records/retention.ts';
import { eventIdOf, instantOf, isAfter, stampOf } from '../../src/records/state.ts';
import { event, fold, scheduleYaml, world } from './support.ts';

const days = integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000));
const day = days.map((date) => date.toISOString().slice(0, 10));
const offsets = constantFrom('Z', '-06:00', '+14:00', '-12:00', '+05:45');
const instant = tuple(day, integer({ min: 0, max: 23 }), offsets).map(
  ([d, h, z]) => `${d}T${String(h).padStart(2, '0')}:30:00${z}`,
);
const facts = constantFrom(
  { kind: 'post' as const },
  { kind: 'story' as const, tags: ['stories'] },
  { kind: 'post' as const, campaign: 'spring' },
);
const anyEvent: Arbitrary<RegisterEvent> = record({
  event: constantFrom(
    'published',
    'copied',
    'captured',
    'edited',
    'deleted',
    'disposed',
    'replied',
    'approved',
  ),
  record: constantFrom('a', 'b'),
  at: instant,
  location: constantFrom('https://x.example/1', 'https://x.example/2', 'waiting room', undefined),
  medium: constantFrom('electronic', 'physical', undefined),
  recallable: constantFrom(true, false, undefined),
  channel: constantFrom('instagram', 'facebook', undefined),
  custodian: constantFrom('tom-becker', 'dana-wu', undefined),
  content: constantFrom(`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`, undefined),
  facts: option(facts, { nil: undefined }),
}).map((content) => event(content as never));
const anyEvents = array(anyEvent, { minLength: 1, maxLength: 14 });

const hold: Hold = {
  id: 'h',
  matter: 'M-1',
  scope: {},
  issued: { on: '2020-01-01', by: ['dana-wu', 'tom-becker'] },
};
const scopes = record(
  {
    records: constantFrom(['a'], ['b']),
    channels: constantFrom(['instagram'], ['x']),
    from: day,
    to: day,
    tags: constantFrom(['stories']),
    campaigns: constantFrom(['spring']),
  },
  { requiredKeys: [] },
);

const stateOf = (
  events: readonly RegisterEvent[],
  keep: string,
  asOf: string,
  holds: readonly Hold[] = [],
) => {
  const answer = retentionOf({ ...world(scheduleYaml(keep)), asOf, holds });
  return new Map<string, RetentionState>(
    [...fold(events).values()].map((one) => [one.id, answer(one).state]),
  );
};
const plain = (events: readonly RegisterEvent[]) =>
  [...fold(events).values()]
    .map((state) => ({
      ...state,
      copies: state.copies.toSorted((a, b) => (a.location < b.location ? -1 : 1)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the stamp of an event', () => {
  it('tells its moment and its id, and orders by them', () => {
    const anyMoment = integer({ min: Date.UTC(-1, 11, 31), max: Date.UTC(9999, 11, 31) });
    const anyId = bigInt({ min: 0n, max: 2n ** 128n - 1n }).map(
      (n) => `e-${n.toString(16).padStart(32, '0')}`,
    );
    assert(
      property(anyMoment, anyId, anyMoment, anyId, (at, id, other, otherId) => {
        const stamp = stampOf(at, id);
        expect([instantOf(stamp), eventIdOf(stamp)]).toEqual([at, id]);
        const isLater = at > other || (at === other && id > otherId);
        expect(isAfter(stamp, stampOf(other, otherId))).toBe(isLater);
        expect(isAfter(stamp, stampOf(at, otherId))).toBe(id > otherId);
      }),
    );
  });
});

describe('the fold over events', () => {
  it('is the same in any interleaving, with any event told twice', () => {
    const shuffled = anyEvents.chain((events) =>
      tuple(
        constant(events),
        shuffledSubarray([...events, ...events], {
          minLength: events.length * 2,
          maxLength: events.length * 2,
        }),
      ),
    );
    assert(
      property(shuffled, ([events, other]) => {
        expect(plain(other)).toEqual(plain(events));
      }),
    );
  });
});

describe('retention', () => {
  it('adding a hold never makes anything destroyable earlier', () => {
    assert(
      property(anyEvents, day, scopes, (events, asOf, scope) => {
        const without = stateOf(events, 'P1Y', asOf);
        const held = stateOf(events, 'P1Y', asOf, [{ ...hold, scope: scope as unknown as Hold['scope'] }]);
        for (const [id, state] of held) if (state === 'due') expect(without.get(id)).toBe('due');
      }),
    );
  });

  it('a hold without scope leaves nothing due', () => {
    assert(
      property(anyEvents, day, (events, asOf) => {
        expect([...stateOf(events, 'P1D', asOf, [hold]).values()]).not.toContain('due');
      }),
    );
  });

  it('a longer period never shortens', () => {
    const periods = constantFrom('P1D', 'P90D', 'P1M', 'P1Y', 'P1Y1D', 'P13M', 'P3Y');
    assert(
      property(anyEvents, day, periods, periods, (events, asOf, a, b) => {
        const [short, long] = isShorter(a, b) ? [a, b] : [b, a];
        const before = stateOf(events, short, asOf);
        for (const [id, state] of stateOf(events, long, asOf))
          if (state === 'due') expect(before.get(id)).toBe('due');
      }),
    );
  });

  it('what is due stays due as days pass, until something happens', () => {
    assert(
      property(anyEvents, day, (events, asOf) => {
        const later = stateOf(events, 'P1Y', '2040-01-01');
        for (const [id, state] of stateOf(events, 'P1Y', asOf))
          if (state === 'due') expect(later.get(id)).toBe('due');
      }),
    );
  });

  it('a schedule without confirmation makes nothing due', () => {
    const unconfirmed = world(scheduleYaml('P1D', 'confirmed: null'), { asOf: '2040-01-01' });
    assert(
      property(anyEvents, (events) => {
        const answer = retentionOf(unconfirmed);
        for (const record of fold(events).values()) expect(answer(record).state).not.toBe('due');
      }),
    );
  });
});

describe('periods', () => {
  it.each([
    ['2024-02-29', 'P1Y', '2025-03-01'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2026-01-31', 'P1M', '2026-03-01'],
    ['2026-08-31', 'P6M', '2027-03-01'],
    ['2026-12-31', 'P2M', '2027-03-01'],
    ['2026-03-15', 'P90D', '2026-06-13'],
    ['2026-10-14', 'P6Y', '2032-10-14'],
  ])('%s and %s: through %s', (from, period, until) => expect(addPeriod(from, period)).toBe(until));

  it('never end before those of an earlier day', () => {
    const periods = constantFrom('P1M', 'P1Y', 'P1M1D', 'P6Y', 'P90D');
    assert(
      property(day, day, periods, (a, b, period) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(addPeriod(first, period) <= addPeriod(second, period)).toBe(true);
      }),
    );
  });

  it('begin on the day it was in the zone of the practice', () => {
    const dayOf = dayTeller('America/Chicago');
    expect(dayOf(Date.parse('2026-10-15T04:59:59Z'))).toBe('2026-10-14');
    expect(dayOf(Date.parse('2026-10-15T05:00:00Z'))).toBe('2026-10-15');
    expect(dayTeller('Asia/Kathmandu')(Date.parse('2026-10-14T18:14:59Z'))).toBe('2026-10-14');
    expect(dayTeller('Asia/Kathmandu')(Date.parse('2026-10-14T18:15:00Z'))).toBe('2026-10-15');
  });
});

const proof = (events: readonly RegisterEvent[], asOf: string, holds: readonly Hold[] = []) => {
  const answer = retentionOf(world(scheduleYaml('P3Y'), { asOf, holds }))(fold(events).get('r')!);
  return [answer.state, ...proofOf(answer, asOf)];
};

describe('the proof', () => {
  const published = event({ event: 'published', location: 'https://x.example/1', facts: { kind: 'post' } });
  const deleted = event({
    event: 'deleted',
    location: 'https://x.example/1',
    at: '2026-06-30T23:30:00-05:00',
  });

  it('says why a live post is not due, ever', () => {
    expect(proof([published], '2060-01-01')).toEqual([
      'active',
      'Class: advertising.',
      'Schedule advertising: 3 years; the clock has not begun: a copy of it is still public.',
      'No hold covers it.',
      'Its last day of keeping is not known yet.',
    ]);
  });

  it('follows class, trigger, evidence, precedence and date', () => {
    const steps = [
      'Class: advertising.',
      `Schedule advertising: 3 years after it was last public on 2026-06-30 (${deleted.id}): through 2029-06-30.`,
    ];
    const end = 'The longest wins: it is kept through 2029-06-30 (advertising), then destroyed.';
    expect(proof([published, deleted], '2029-06-30')).toEqual([
      'active',
      ...steps,
      'No hold covers it.',
      end,
    ]);
    expect(proof([published, deleted], '2029-07-01')).toEqual([
      'due',
      ...steps,
      'No hold covers it.',
      `${end} That day is over on 2029-07-01: it is due.`,
    ]);
    expect(proof([published, deleted], '2029-07-01', [hold])).toEqual([
      'held',
      ...steps,
      'Hold h (matter M-1), in force since 2020-01-01.',
      `${end} A hold beats every schedule: it must not be destroyed.`,
    ]);
  });

  it('says which schedule a class names in vain', () => {
    const other = world(scheduleYaml('P3Y').replaceAll('id: advertising', 'id: other'));
    const answer = retentionOf(other)(fold([published, deleted]).get('r')!);
    expect([answer.state, ...proofOf(answer, '2060-01-01')]).toEqual([
      'undetermined',
      'Class: advertising.',
      'Class advertising names the schedule advertising, which does not exist or cannot be read.',
      'No hold covers it.',
      'So it is undetermined, and nothing makes it due.',
    ]);
  });

  it('keeps a story public for a day, and a poster until it is taken down', () => {
    const story = event({
      event: 'published',
      location: 'https://x.example/1',
      facts: { kind: 'story' },
      at: '2026-06-30T20:00:00-05:00',
    });
    expect(proof([story], '2029-07-02')[0]).toBe('due');
    const poster = event({ event: 'copied', location: 'waiting room', medium: 'physical' });
    expect(proof([story, poster], '2029-07-02')[0]).toBe('active');
    const mailed = event({
      event: 'copied',
      location: 'mailed cards',
      medium: 'physical',
      recallable: false,
    });
    expect(proof([story, mailed], '2029-07-02')[0]).toBe('due');
  });
});

describe('a record about a minor', () => {
  const facts = { kind: 'post', subject: 'minor', authorizations: ['A-1'] } as const;
  const events = [
    event({
      event: 'published',
      location: 'https://x.example/1',
      facts: { ...facts, authorizations: ['A-1'] },
    }),
    event({ event: 'deleted', location: 'https://x.example/1', at: '2026-06-30T12:00:00-05:00' }),
  ];
  const minimum = (minors: string): string =>
    `${scheduleYaml('P3Y')}minimums:\n  - { authority: a, title: A law, after: lastEvent, keep: P7Y, ${minors}citation: A law, confidence: memory }\n`;
  const until = (minors: string, majorityYear?: number) => {
    const authorization = () => ({ ...(majorityYear !== undefined && { minor: { majorityYear } }) });
    const answer = retentionOf(world(minimum(minors), { authorization, asOf: '2026-12-01' }))(
      fold(events).get('r')!,
    );
    return [answer.state, answer.keepUntil];
  };

  it('is kept as long after majority as the law asks, if that is later', () => {
    expect(until('', 2040)).toEqual(['active', '2033-06-30']);
    expect(until('minors: { afterMajority: P3Y }, ', 2040)).toEqual(['active', '2043-12-31']);
    expect(until('minors: { afterMajority: P3Y }, ', 2028)).toEqual(['active', '2033-06-30']);
    expect(until('minors: { afterMajority: P0D }, ', 2040)).toEqual(['active', '2040-12-31']);
  });

  it('has no end where the year of majority is not on record', () => {
    expect(until('minors: { afterMajority: P3Y }, ')).toEqual(['undetermined', null]);
  });
});
