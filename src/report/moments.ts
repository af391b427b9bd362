import { Temporal } from 'temporal-polyfill';

/**
 * An instant with its offset as people of a zone read it: `2026-10-14, 12:02 pm`. A day alone stays as it is. In the
 * hour that a zone has twice the offset is added.
 */
export function momentName(at: string, timeZone: string): string {
  if (!at.includes('T')) return at;
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const { hour, minute } = there;
  const clock = `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
  const isTwice = (['earlier', 'later'] as const).some(
    (disambiguation) => !there.toPlainDateTime().toZonedDateTime(timeZone, { disambiguation }).equals(there),
  );
  return `${there.toPlainDate().toString()}, ${clock}${isTwice ? ` (UTC${there.offset})` : ''}`;
}

/** A zone in plain words: `Central Time (America/Chicago)`. */
export function zoneName(timeZone: string): string {
  const form = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' });
  const name = form.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return name === timeZone ? name : `${name} (${timeZone})`;
}
