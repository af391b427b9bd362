import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { valueAt } from '../read/yaml.ts';
import type { Refusal } from './references.ts';
import { shelfOf, type Reach, type Shelf } from './shelf.ts';

/** A policy with those it extends, in the order in which it names them. */
export interface PolicyNode {
  readonly read: ReadDocument;
  readonly bases: readonly PolicyNode[];
  /** Whether everything it extends, near and far, could be loaded. */
  readonly isWhole: boolean;
}

const circle: Refusal = {
  message: 'The policies extend each other in a circle.',
  hint: 'Leave one of the references out.',
};
const unsound: Refusal = { message: 'What is extended is no sound policy.', hint: null };

/** What a document says it extends, with the index of each in its list. */
export function referencesOf({
  tree,
}: ReadDocument): { readonly reference: string; readonly index: number }[] {
  const listed = valueAt(tree.value, ['extends']);
  return (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap((reference, index) =>
    typeof reference === 'string' && reference !== '' ? [{ reference, index }] : [],
  );
}

/** Follows what policies extend, each policy once. */
class Walk {
  readonly problems: DocumentProblem[] = [];
  /** Keys of the policies that others extend. */
  readonly extended = new Set<string>();
  private readonly nodes = new Map<string, PolicyNode>();
  private readonly shelf: Shelf;

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  /** @param open the paths of those that lead here */
  async follow(read: ReadDocument, open: readonly string[]): Promise<PolicyNode> {
    const { path } = read.source;
    const before = this.nodes.get(path);
    if (before) return before;
    const bases: PolicyNode[] = [];
    let isWhole = true;
    for (const { reference, index } of referencesOf(read)) {
      const base = await this.base(reference, path, [...open, path]);
      if ('message' in base) this.problems.push({ place: read.placeOf(['extends', index]), ...base });
      else bases.push(base);
      isWhole &&= !('message' in base) && base.isWhole;
    }
    const node = { read, bases, isWhole };
    this.nodes.set(path, node);
    return node;
  }

  private async base(
    reference: string,
    path: string,
    open: readonly string[],
  ): Promise<PolicyNode | Refusal> {
    const found = await this.shelf.find(reference, path);
    if ('message' in found) return found;
    if (open.includes(found.key)) return circle;
    if (found.read.kind !== 'policy') return unsound;
    this.extended.add(found.key);
    return this.follow(found.read, open);
  }
}

/** Loads everything that policies extend. A policy that another one extends is no root itself. */
export async function loadPolicies(
  roots: readonly ReadDocument[],
  reach: Reach,
): Promise<{ nodes: PolicyNode[]; loaded: readonly ReadDocument[]; problems: DocumentProblem[] }> {
  const shelf = shelfOf(roots, reach);
  const walk = new Walk(shelf);
  const all: PolicyNode[] = [];
  for (const read of roots) all.push(await walk.follow(read, []));
  return {
    nodes: all.filter(({ read }) => !walk.extended.has(read.source.path)),
    loaded: shelf.loaded,
    problems: [...shelf.problems, ...walk.problems],
  };
}
