import type { DestroyableRecord, MovedRecord } from '../model/generated.ts';
import { retentionOf, type RetentionWorld } from '../records/retention.ts';
import type { Records } from '../records/state.ts';

/** What a change does to records. */
export interface ReplayedRecords {
  readonly destructionMoved: MovedRecord[];
  readonly becameDestroyable: DestroyableRecord[];
}

/** Asks about every record on record, before and after. */
export function replayRecords(
  records: Records,
  before: RetentionWorld,
  after: RetentionWorld,
): ReplayedRecords {
  const [askBefore, askAfter] = [retentionOf(before), retentionOf(after)];
  const destructionMoved: MovedRecord[] = [];
  const becameDestroyable: DestroyableRecord[] = [];
  for (const id of [...records.keys()].sort()) {
    const record = records.get(id)!;
    const [old, now] = [askBefore(record), askAfter(record)];
    if (old.state === 'disposed') continue;
    if (old.keepUntil !== now.keepUntil)
      destructionMoved.push({ record: id, before: old.keepUntil, after: now.keepUntil });
    if (now.state === 'due' && old.state !== 'due')
      becameDestroyable.push({ record: id, keepUntil: now.keepUntil });
  }
  return { destructionMoved, becameDestroyable };
}
