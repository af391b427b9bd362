import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayTeller } from '../../src/model/period.ts';
import { mayBeIrregular, offsetAt } from '../../src/model/zone.ts';

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

  it('never skip or repeat a time unnoticed', () => {
    fc.assert(
      fc.property(near, ([zone, instant]) => {
        const local = Temporal.Instant.fromEpochMilliseconds(instant)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime();
        const moved = fc.sample(fc.integer({ min: -120, max: 120 }), {
          numRuns: 1,
          seed: instant / minute,
        })[0]!;
        const time = local.add({ minutes: moved });
        const [early, late] = (['earlier', 'later'] as const).map((disambiguation) =>
          time.toZonedDateTime(zone, { disambiguation }),
        );
        if (!early!.equals(late!)) expect(mayBeIrregular(zone, time.toString())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of no zone are an error', () => {
    expect(() => offsetAt('America/Nowhere', 0)).toThrow(RangeError);
  });
});
