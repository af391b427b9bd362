import type { Hold, PracticeDocument, Scope } from '../model/generated.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { instantOf, statusOf, type RecordState } from './state.ts';

/** The people who may hold or release together: two, with different roles, one of which owns holds. */
export function isTwoRoles(by: readonly string[], { people = {}, roles = {} }: PracticeDocument): boolean {
  const rolesOf = by.map((person) => people[person]?.roles ?? []);
  const ownsHolds = (role: string): boolean => roles[role]?.owns?.includes('holds') ?? false;
  return rolesOf.some((own, at) =>
    own.some(
      (role) => ownsHolds(role) && rolesOf.some((other, i) => i !== at && other.some((r) => r !== role)),
    ),
  );
}

/**
 * Whether a hold is in force on a day. One that was issued wrongly holds all the same; one that was released wrongly
 * still holds.
 */
export function isInForce({ issued, released }: Hold, asOf: string, practice: PracticeDocument): boolean {
  if (issued.on > asOf) return false;
  return !(released && released.on <= asOf && isTwoRoles(released.by, practice));
}

const meets = (own: readonly string[], wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || own.some((word) => wanted.includes(word));

/** Whether a hold covers a record. What is not known of it counts as covered; what is still out reaches into every later day. */
export function covers(scope: Scope, state: RecordState, dayOf: (instant: number) => string): boolean {
  const { facts, copies, id, inReplyTo } = state;
  const channels = copies.flatMap(({ sort }) => sort.channel ?? []);
  const isChannelKnown = copies.length > 0 && copies.every(({ sort }) => sort.channel !== null);
  return (
    meets(inReplyTo === null ? [id] : [id, inReplyTo], scope.records) &&
    (!isChannelKnown || meets(channels, scope.channels)) &&
    (!facts?.tags || meets(facts.tags, scope.tags)) &&
    (facts?.campaign === undefined ||
      meets(facts.campaign === null ? [] : [facts.campaign], scope.campaigns)) &&
    (scope.from === undefined ||
      state.last === null ||
      dayOf(instantOf(state.last)) >= scope.from ||
      copies.some((copy) => statusOf(copy) === 'live')) &&
    (scope.to === undefined || dayOf(instantOf(state.first)) <= scope.to)
  );
}

/** The holds of all documents of that kind. */
export function holdsIn(documents: readonly ReadDocument[]): Hold[] {
  return documents.flatMap(({ document }) => (document?.kind === 'holds' ? (document.holds ?? []) : []));
}

/** Holds that were not issued or released by two people with the roles for it. */
export function holdProblems(
  documents: readonly ReadDocument[],
  practice: PracticeDocument,
): DocumentProblem[] {
  return documents.flatMap((read) => {
    if (read.document?.kind !== 'holds') return [];
    return (read.document.holds ?? []).flatMap((hold, index) => {
      const hint = 'Name two people with different roles, one of which owns `holds` in chaperone.yaml.';
      const wrong = (act: 'issued' | 'released', message: string): DocumentProblem[] =>
        hold[act] && !isTwoRoles(hold[act].by, practice)
          ? [{ place: read.placeOf(['holds', index, act, 'by']), message, hint }]
          : [];
      return [
        ...wrong('issued', 'A hold is issued by two roles. It is in force all the same.'),
        ...wrong('released', 'A hold is released by two roles. Until then it stays in force.'),
      ];
    });
  });
}
