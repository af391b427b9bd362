import type { Place } from '../model/place.ts';
import { missingElements } from '../rules/elements.ts';
import { identifiersIn } from '../rules/hits.ts';
import type { OwnFindingId } from './own-findings.ts';
import type { Known, Raised } from './raise.ts';

/** A finding about a register: it concerns no post. `field` tells it from others of the same file. */
export function aboutRegister(by: OwnFindingId, place: Place, field: string, message: string): Raised {
  return { by, problem: { place, field, message }, post: null, path: place.path };
}

/** The texts of an entry that people write freely, and its ids, which have room for a number; nothing else has any. */
const texts = ['id', 'person', 'information', 'discloser', 'recipients', 'expires.event', 'reason'] as const;

const textAt = (entry: object, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | null | undefined)?.[part], entry);

/** Which identifiers a text holds, without those that are merely possible. */
function typesIn(text: string, practice: Known): string[] {
  const hits = identifiersIn(text, practice);
  return [...new Set(hits.filter(({ confidence }) => confidence !== 'possible').map(({ type }) => type))];
}

/** Texts of an entry that may identify somebody. */
function* identifying(
  entry: { readonly places: Readonly<Record<string, Place>> },
  name: string,
  practice: Known,
): Generator<Raised> {
  for (const key of texts) {
    const text = textAt(entry, key);
    const place = entry.places[key];
    if (typeof text !== 'string' || !place) continue;
    const types = typesIn(text, practice);
    if (types.length === 0) continue;
    const message = `A text of ${name} may identify somebody (${types.sort().join(', ')}).`;
    yield aboutRegister('register/identifier', place, `${name}.${key}`, message);
  }
}

/** What is wrong with the registers by themselves: permissions that lack something, texts that may identify. */
export function* registerProblems(practice: Known): Generator<Raised> {
  const { authorizations, waivers = [] } = practice;
  if (!authorizations && waivers.length === 0) return;
  for (const [index, each] of (authorizations?.all ?? []).entries()) {
    // An id that identifies is not repeated.
    const name = typesIn(each.id, practice).length > 0 ? `permission ${index + 1}` : each.id;
    const lacks = missingElements(each);
    if (lacks.length > 0) {
      const message = `${name} lacks: ${lacks.join(', ')}.`;
      yield aboutRegister('authorization/incomplete', each.place, name, message);
    }
    yield* identifying(each, name, practice);
  }
  for (const [index, each] of waivers.entries()) yield* identifying(each, `waiver ${index + 1}`, practice);
}
