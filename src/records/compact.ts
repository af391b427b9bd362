import type { RegisterEvent } from '../model/generated.ts';
import { lineOf } from './event.ts';

/** The events of a closed month as one file: each once, in the order of time, then of id. */
export function compacted(events: readonly RegisterEvent[]): string {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
    .map((event) => `${lineOf(event)}\n`)
    .join('');
}
