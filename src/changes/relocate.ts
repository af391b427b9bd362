import type { PolicyChange } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
import { valueAt } from '../read/yaml.ts';
import { hasId } from './places.ts';
import type { Comparing, World } from './world.ts';

const at = ({ documents, extended }: World, path: string): ReadDocument | undefined =>
  [...documents, ...extended].find(({ source }) => source.path === path);

const isAlike = (one: ReadDocument | undefined, other: ReadDocument | undefined): boolean =>
  one?.source.text === other?.source.text;

/** Where a policy that is another on the other side adjusts a rule. */
function adjusting(world: World, other: World, id: string): Place | null {
  const changed = world.documents.filter(
    (read) => read.kind === 'policy' && !isAlike(read, at(other, read.source.path)),
  );
  for (const read of changed) {
    const items = valueAt(read.tree.value, ['adjust']);
    const index = Array.isArray(items) ? items.findIndex(hasId(id)) : -1;
    if (index >= 0) return read.placeOf(['adjust', index], 'head');
  }
  return null;
}

/** Where a document of a kind says what it builds on, if it says so otherwise than before. */
function extendingOf({ before, after }: Comparing, kind: PolicyChange['document']): Place | null {
  const listOf = (read: ReadDocument | undefined): string =>
    JSON.stringify(read ? (valueAt(read.tree.value, ['extends']) ?? null) : null);
  const changed = after.documents.find(
    (read) => read.kind === kind && listOf(read) !== listOf(at(before, read.source.path)),
  );
  return changed?.placeOf(['extends'], 'key') ?? null;
}

/** Whether what a change tells of stands in a file that did not change, or is not reached any longer. */
const comesFromElsewhere = ({ path }: PolicyChange, { before, after }: Comparing): boolean =>
  path.startsWith('chaperone:') || !at(after, path) || isAlike(at(before, path), at(after, path));

/**
 * What a change comes from may stand in another file than the rule, schedule or course itself: it is told where documents
 * adjust a rule, or where they begin or cease to build on what has it.
 */
export function relocated(change: PolicyChange, comparing: Comparing): PolicyChange {
  if (change.sort === 'document' || !comesFromElsewhere(change, comparing)) return change;
  const { before, after } = comparing;
  const adjusts = adjusting(after, before, change.id) ?? adjusting(before, after, change.id);
  const extending = extendingOf(comparing, change.document);
  const isWhole = change.subject === 'added' || change.subject === 'removed';
  const place = isWhole ? (extending ?? adjusts) : (adjusts ?? extending);
  return place ? { ...change, path: place.path, line: place.line } : change;
}
