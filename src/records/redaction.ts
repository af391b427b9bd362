import type { PracticeDocument, RegisterEvent } from '../model/generated.ts';
import { isTwoRoles } from './holds.ts';
import { statusOf, type RecordState } from './state.ts';

/** Whether a copy is kept in the house where a redaction says that the sealed one lies. */
const isKept = (record: RecordState | undefined, location: string | undefined): boolean =>
  location !== undefined &&
  (record?.copies.some((copy) => copy.location === location && statusOf(copy) === 'kept') ?? false);

/**
 * Why a redaction may not be: it was approved by other than two roles, or the record is held and no sealed copy of it
 * is kept elsewhere. Null: nothing is wrong with it.
 */
export function redactionFault(
  { record: id, by, redaction, location }: RegisterEvent,
  record: RecordState | undefined,
  isHeld: boolean,
  practice: PracticeDocument,
): string | null {
  if (!isTwoRoles([by, ...(redaction?.approvedBy ?? [])], practice))
    return `The record ${id} is redacted by other than two roles, one of which owns holds.`;
  const sealed = redaction?.sealed;
  const hasSealed = sealed !== location && isKept(record, sealed);
  if (!isHeld || hasSealed) return null;
  const why =
    sealed === undefined || sealed === location
      ? 'no sealed copy of it is kept elsewhere'
      : 'the register knows of no copy kept where the sealed one is said to lie: record it as captured first';
  return `The record ${id} is redacted while a hold covers it, and ${why}.`;
}
