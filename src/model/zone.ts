import { Temporal } from 'temporal-polyfill';

/** A span of time in which a zone's clocks are not changed; all in milliseconds since 1970, UTC. */
interface Span {
  readonly from: number;
  readonly until: number;
  /** What its clocks show more than UTC. */
  readonly offset: number;
}

const nanoseconds = 1_000_000;

/** The span around an instant. @throws RangeError where there is no such zone */
function spanAt(zone: string, instant: number): Span {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const next = at.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
  // Asked a moment later, so that a span that begins at this very instant is found.
  const begun = at.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity;
  return { from: begun, until: next, offset: at.offsetNanoseconds / nanoseconds };
}

const spans = new Map<string, Span[]>();

/**
 * What the clocks of a zone show more than UTC at an instant, in milliseconds. Zones are asked once a span, of which
 * there are two a year: to ask for every instant costs more than all else that is done with it.
 * @throws RangeError where there is no such zone
 */
export function offsetAt(zone: string, instant: number): number {
  const known = spans.get(zone) ?? [];
  const found = known.find(({ from, until }) => from <= instant && instant < until);
  if (found) return found.offset;
  const span = spanAt(zone, instant);
  spans.set(zone, [span, ...known]);
  return span.offset;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Whether a zone's clocks may be changed within a day of a local time (`2026-03-08T02:30`), so that it may be skipped or
 * come twice.
 * @throws RangeError where there is no such zone
 */
export function mayBeIrregular(zone: string, local: string): boolean {
  const asUtc = Date.parse(`${local}Z`);
  return offsetAt(zone, asUtc - day) !== offsetAt(zone, asUtc + day);
}
