import type { Draft, Reader } from './reader.ts';

/** Overviews and lists that repeat posts of the file add to them what only they hold. */
export function merge(drafts: readonly Draft[], reader: Reader): { drafts: Draft[]; merged: Draft[] } {
  void reader;
  return { drafts: [...drafts], merged: [] };
}
