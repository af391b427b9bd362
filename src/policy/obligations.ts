import type { Obligation } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { packs } from './packs.generated.ts';
import { readPack } from './shipped.ts';

/** An obligation with everything that is known of it: the shipped entry, and what the practice says about it. */
export type KnownObligation = Obligation & {
  readonly title: string;
  readonly citation: string;
  /** Where it stands. */
  readonly place: Place;
  /** Whether the practice's own documents mention it. */
  readonly isOwn: boolean;
};

/** Obligations by id. */
export type Registry = ReadonlyMap<string, KnownObligation>;

const shippedPath = 'responsibilities/us.yaml';

const isResponsibilities = ({ document }: ReadDocument): boolean => document?.kind === 'responsibilities';

/**
 * The obligations that authorities may name: those of the shipped registry, changed and joined by the practice's own.
 * An entry that the shipped registry does not know needs a title and a citation.
 */
export function registryOf(documents: readonly ReadDocument[]): {
  readonly registry: Registry;
  readonly problems: readonly DocumentProblem[];
} {
  const registry = new Map<string, KnownObligation>();
  const shipped = readPack(`chaperone:${shippedPath}`, shippedPath, packs[shippedPath] ?? '');
  // A registry that cannot be read would leave every authority unknown: that is said first, at its own place.
  const problems: DocumentProblem[] = [...shipped.problems];
  for (const read of [shipped, ...documents].filter(isResponsibilities)) {
    if (read.document?.kind !== 'responsibilities') continue;
    for (const [index, entry] of read.document.obligations.entries()) {
      const place = read.placeOf(['obligations', index, 'id']);
      const { title, citation, ...known } = { ...registry.get(entry.id), ...entry };
      if (title === undefined || citation === undefined) {
        const message = 'The shipped registry has no obligation of this id.';
        problems.push({ place, message, hint: 'Give it a `title` and a `citation`, or correct the id.' });
      } else registry.set(entry.id, { ...known, title, citation, place, isOwn: read !== shipped });
    }
  }
  return { registry, problems };
}

/**
 * Rules with the authorities that bind the practice: those of other states are left out, unless a rule has no others.
 * Authorities that lead nowhere stay, to be told.
 */
export function withOwnLaw(
  rules: readonly ResolvedRule[],
  registry: Registry,
  jurisdictions: readonly string[],
): ResolvedRule[] {
  const binds = (id: string): boolean => {
    const where = registry.get(id)?.jurisdiction;
    return where === undefined || jurisdictions.includes(where);
  };
  return rules.map((resolved) => {
    const authority = resolved.rule.authority?.filter(binds);
    return authority?.length ? { ...resolved, rule: { ...resolved.rule, authority } } : resolved;
  });
}
