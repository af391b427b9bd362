import type { PolicyChange } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
import { valueAt } from '../read/yaml.ts';
import { hasId } from './places.ts';
import type { Comparing, World } from './world.ts';

const isPolicy = ({ kind }: ReadDocument): boolean => kind === 'policy';

/** Where a document adjusts a rule. */
function adjusting({ documents }: World, id: string): Place | null {
  for (const read of documents.filter(isPolicy)) {
    const items = valueAt(read.tree.value, ['adjust']);
    const index = Array.isArray(items) ? items.findIndex(hasId(id)) : -1;
    if (index >= 0) return read.placeOf(['adjust', index], 'head');
  }
  return null;
}

/** Where a document that builds on others says so, if it says so otherwise than before. */
function extending({ before, after }: Comparing): Place | null {
  const listOf = (read: ReadDocument | undefined): string =>
    JSON.stringify(read ? (valueAt(read.tree.value, ['extends']) ?? null) : null);
  const changed = after.documents.find((read) => {
    const old = before.documents.find(({ source }) => source.path === read.source.path);
    return listOf(read) !== listOf(old);
  });
  return changed?.placeOf(['extends'], 'key') ?? null;
}

/**
 * What a change of a shipped pack's rule comes from stands in no file of the practice: it is told where the practice's
 * own documents adjust the rule, or where they begin or cease to build on the pack.
 */
export function relocated(change: PolicyChange, comparing: Comparing): PolicyChange {
  if (!change.path.startsWith('chaperone:')) return change;
  const { before, after } = comparing;
  const place = adjusting(after, change.id) ?? extending(comparing) ?? adjusting(before, change.id);
  return place ? { ...change, path: place.path, line: place.line } : change;
}
