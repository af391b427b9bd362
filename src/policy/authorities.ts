import type { Place } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
import { entriesById, extended, type ExtendingKind } from '../read/extend.ts';
import { baselines } from './shipped.ts';

/** An entry of a document, no rule, that says which obligations it serves. */
export interface Serving {
  /** What it is and its id: `class social-post`. */
  readonly name: string;
  readonly authority: readonly string[];
  readonly place: Place;
}

type ServingKind = Exclude<ExtendingKind, 'policy'>;

/** The documents whose entries serve obligations: the list, and what one of its entries is called. */
const lists: {
  readonly [Kind in ServingKind]: readonly [list: Parameters<typeof entriesById>[1], called: string];
} = {
  records: ['classes', 'class'],
  retention: ['schedules', 'schedule'],
  training: ['courses', 'course'],
};

/** Record classes, schedules and courses, inherited ones too, with the obligations that they name. */
export function servingIn(documents: readonly ReadDocument[]): Serving[] {
  return (Object.entries(lists) as [ServingKind, (typeof lists)[ServingKind]][]).flatMap(
    ([kind, [list, called]]) => {
      const { reads } = extended(documents, kind, baselines);
      const entries = entriesById<{ id: string; authority?: string[] }>(reads, list);
      return entries.map(({ entry, place }) => ({
        name: `${called} ${entry.id}`,
        authority: entry.authority ?? [],
        place,
      }));
    },
  );
}
