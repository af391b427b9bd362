import type { PeopleByRole, PolicyChange, PracticeDocument } from '../model/generated.ts';
import { mayLoosen, type Effect } from '../model/effect.ts';
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

/** Whom policies name for an effect. */
function namedFor(wanted: Wanted, { documents, extended }: World): string[] {
  const policies = [...documents, ...extended].flatMap(({ document }) =>
    document?.kind === 'policy' ? [document] : [],
  );
  return policies.flatMap(({ changes }) => (changes?.[wanted] ? spoken(changes[wanted]) : []));
}

/** Without what is met anyway: a role that must approve is one of those of which one is enough. */
function least(required: ReadonlySet<string>): string[] {
  const isMet = (roles: string): boolean =>
    roles.includes(' or ') && roles.split(' or ').some((role) => required.has(role));
  return [...required].filter((roles) => !isMet(roles)).sort();
}

/**
 * Who must approve changes, as the documents before them say: whom policies name for an effect; for what is looser and
 * where none names anybody, the roles that own the kind of document.
 */
export function requiredApprovers(changes: readonly PolicyChange[], before: World): string[] {
  const required = new Set<string>();
  for (const { document, effect } of changes) {
    const wanted = wantedFor(effect);
    const named = namedFor(wanted, before);
    const own = owners(before.practice, document);
    const fallback = wanted === 'looser' && own.length > 0 ? [own.join(' or ')] : [];
    for (const role of named.length > 0 ? named : fallback) required.add(role);
  }
  return least(required);
}

/** Whom the policies before name for changes that may be looser, if any of these are: without them nothing passes. */
export function demandedApprovers(changes: readonly PolicyChange[], before: World): string[] {
  return changes.some(({ effect }) => mayLoosen(effect)) ? least(new Set(namedFor('looser', before))) : [];
}
