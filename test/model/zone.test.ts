import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayTeller } from '../../src/model/period.ts';
import { instantsAt, offsetAt } from '../../src/model/zone.ts';

const zones = [
  'America/Chicago',
  'Europe/Paris',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
const minute = 60_000;
const instants = fc
  .integer({ min: Date.UTC(1990, 0) / minute, max: Date.UTC(2045, 0) / minute })
  .map((at) => at * minute);
/** Instants near a change of clocks, where mistakes are. */
const near = fc
  .tuple(fc.constantFrom(...zones), instants, fc.integer({ min: -90, max: 90 }))
  .map(([zone, from, minutes]) => {
    const at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
    const next = at.getTimeZoneTransition('next')?.epochMilliseconds ?? from;
    return [zone, next + minutes * minute] as const;
  });
const anywhere = fc.tuple(fc.constantFrom(...zones), instants);

describe('the clocks of a zone', () => {
  it('show what Temporal says, before, at and after each change', () => {
    fc.assert(
      fc.property(fc.oneof(near, anywhere), ([zone, instant]) => {
        const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetAt(zone, instant)).toBe(at.offsetNanoseconds / 1e6);
        expect(dayTeller(zone)(instant)).toBe(at.toPlainDate().toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('show a local time when Temporal says, once, twice or never', () => {
    const moved = fc.tuple(near, fc.integer({ min: -1600, max: 1600 }));
    fc.assert(
      fc.property(moved, ([[zone, instant], minutes]) => {
        const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        const time = at.toPlainDateTime().add({ minutes });
        const [early, late] = (['earlier', 'later'] as const).map((disambiguation) =>
          time.toZonedDateTime(zone, { disambiguation }),
        );
        const isSkipped = !late!.toPlainDateTime().equals(time);
        expect(instantsAt(zone, time.toString().slice(0, 16))).toEqual({
          earliest: (isSkipped ? late! : early!).epochMilliseconds,
          latest: late!.epochMilliseconds,
          isSkipped,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('know no day that is in no calendar', () => {
    expect(() => instantsAt('UTC', '2026-02-30T10:00')).toThrow(RangeError);
    expect(() => instantsAt('UTC', '2026-02-20T25:00')).toThrow(RangeError);
  });

  it('of no zone are an error', () => {
    expect(() => offsetAt('America/Nowhere', 0)).toThrow(RangeError);
  });
});
