import { sha256 } from '../model/digest.ts';
import type { DrilledCopy } from '../model/generated.ts';
import { isDisposed, statusOf, type Copy, type Records, type RecordState } from './state.ts';

/**
 * Records drawn at random for a drill: those whose digest with the seed is smallest, so that the same seed draws the
 * same and nobody can choose. Destroyed ones are not drawn.
 */
export function drawn(records: Records, seed: string, count: number): RecordState[] {
  return [...records.values()]
    .filter((record) => !isDisposed(record))
    .map((record) => ({ record, rank: sha256(JSON.stringify([seed, record.id])) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ record }) => record);
}

/** What a drill found of a copy: its bytes or text are what was recorded; it is here, without a digest; somebody must look. */
export type Fetched = DrilledCopy['fetched'];

/** What is there at a copy's location: digests of what could be fetched; null where it lies elsewhere. */
export type Look = (copy: Copy) => Promise<readonly string[] | null>;

/** The copies of a record that should still be there, and what became of each when it was fetched. */
export async function lookAtAll(
  { copies }: RecordState,
  look: Look,
): Promise<readonly { readonly copy: Copy; readonly fetched: Fetched }[]> {
  const found: { copy: Copy; fetched: Fetched }[] = [];
  for (const copy of copies.toSorted((a, b) => (a.location < b.location ? -1 : 1))) {
    const status = statusOf(copy);
    if (status !== 'kept' && status !== 'live') continue;
    const digests = await look(copy);
    const fetched =
      digests === null
        ? 'ask'
        : copy.content === null
          ? 'here'
          : digests.includes(copy.content)
            ? 'verified'
            : 'changed';
    found.push({ copy, fetched });
  }
  return found;
}
