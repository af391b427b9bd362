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

/** What the clocks of a zone show at an instant, as the same instant of UTC. */
export const shownAt = (zone: string, instant: number): Date => new Date(instant + offsetAt(zone, instant));

/** When a zone's clocks show a local time, in milliseconds since 1970. */
export interface Instants {
  readonly earliest: number;
  /** Later than `earliest` where the time comes twice. */
  readonly latest: number;
  /** Whether the clocks never show it; both instants are then as much later as they skip. */
  readonly isSkipped: boolean;
}

function besideChange(zone: string, local: string): Instants {
  const time = Temporal.PlainDateTime.from(local);
  const at = (disambiguation: 'earlier' | 'later'): Temporal.ZonedDateTime =>
    time.toZonedDateTime(zone, { disambiguation });
  const [earliest, latest] = [at('earlier'), at('later')];
  const isSkipped = !earliest.toPlainDateTime().equals(time);
  return {
    earliest: (isSkipped ? latest : earliest).epochMilliseconds,
    latest: latest.epochMilliseconds,
    isSkipped,
  };
}

/**
 * When a zone's clocks show a local time (`2026-03-08T02:30`).
 * @throws RangeError where there is no such zone, day or time
 */
export function instantsAt(zone: string, local: string): Instants {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(local.slice(0, 10)))
    throw new RangeError('There is no such day or time.');
  const [before, after] = [offsetAt(zone, asUtc - day), offsetAt(zone, asUtc + day)];
  if (before !== after) return besideChange(zone, local);
  return { earliest: asUtc - before, latest: asUtc - before, isSkipped: false };
}
