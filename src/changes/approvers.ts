import type { PeopleByRole, PolicyChange, PracticeDocument } from '../model/generated.ts';
import { mayLoosen, type Effect } from '../rules/effect.ts';
import type { World } from './world.ts';

type Wanted = 'looser' | 'stricter' | 'neutral';

const wantedFor = (effect: Effect): Wanted =>
  mayLoosen(effect) ? 'looser' : effect === 'stricter' ? 'stricter' : 'neutral';

/** Roles that own a kind of document. */
const owners = ({ roles = {} }: PracticeDocument, kind: PolicyChange['document']): string[] =>
  Object.entries(roles)
    .filter(([, role]) => role?.owns?.includes(kind))
    .map(([name]) => name)
    .sort();

const spoken = ({ anyOf, allOf = [] }: PeopleByRole): string[] => [
  ...allOf,
  ...(anyOf?.length ? [anyOf.join(' or ')] : []),
];

/**
 * Who must approve changes, as the documents before them say: what policies name for an effect; for what is looser and
 * where none names anybody, the roles that own the kind of document.
 */
export function requiredApprovers(
  changes: readonly PolicyChange[],
  { practice, documents, extended }: World,
): string[] {
  const policies = [...documents, ...extended].flatMap(({ document }) =>
    document?.kind === 'policy' ? [document] : [],
  );
  const required = new Set<string>();
  for (const { document, effect } of changes) {
    const wanted = wantedFor(effect);
    const named = policies.flatMap(({ changes: by }) => (by?.[wanted] ? spoken(by[wanted]) : []));
    const own = owners(practice, document);
    const fallback = wanted === 'looser' && own.length > 0 ? [own.join(' or ')] : [];
    for (const role of named.length > 0 ? named : fallback) required.add(role);
  }
  // A role that must approve anyway is one of those of which one is enough.
  const isMet = (roles: string): boolean =>
    roles.includes(' or ') && roles.split(' or ').some((role) => required.has(role));
  return [...required].filter((roles) => !isMet(roles)).sort();
}
