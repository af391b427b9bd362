import { hash } from 'node:crypto';
import { isDay } from '../model/day.ts';
import { canonicalJson } from '../model/digest.ts';
import type { RegisterEvent } from '../model/generated.ts';
import { event as isEvent } from '../read/validators.generated.js';

/** What an event says, before it has its id. */
export type EventContent = Omit<RegisterEvent, 'id' | 'version'>;

const idOf = (canonical: string): string => `e-${hash('sha256', canonical).slice(0, 32)}`;

/** An event with its id: the same content always gives the same id. Keys that say nothing are left out. */
export function eventOf(content: EventContent): RegisterEvent {
  const said = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
  const body = { version: 1, ...said } as Omit<RegisterEvent, 'id'>;
  return { id: idOf(canonicalJson(body as never)), ...body };
}

/** The event's line in the register: canonical JSON, so that its id can be checked without parsing it again. */
export const lineOf = (event: RegisterEvent): string => canonicalJson(event as never);

/** What is wrong with a line of the register. */
export type LineFault = 'incomplete' | 'no event' | 'changed';

/** How long `"id":"e-…",` is in a line. */
const idLength = '"id":"e-",'.length + 32;

/** Whether the digest of the event without its id is its id: of the line as written, if it is canonical, else anew. */
function isUnchanged(line: string, event: RegisterEvent): boolean {
  const at = line.indexOf(`"id":"${event.id}",`);
  if (at >= 0 && idOf(line.slice(0, at) + line.slice(at + idLength)) === event.id) return true;
  const { id, ...content } = event;
  return idOf(canonicalJson(content as never)) === id;
}

const days = new Map<string, boolean>();

/** Whether a day exists; asked once for each, as a register has many events and few days. */
export function isKnownDay(day: string): boolean {
  let exists = days.get(day);
  if (exists === undefined) days.set(day, (exists = isDay(day)));
  return exists;
}

/** Reads one line. An event whose digest is not its id was changed after it was written. */
export function readLine(line: string): RegisterEvent | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'incomplete';
  }
  if (!isEvent(value)) return 'no event';
  const event = value as RegisterEvent;
  if (!isKnownDay(event.at.slice(0, 10))) return 'no event';
  return isUnchanged(line, event) ? event : 'changed';
}
