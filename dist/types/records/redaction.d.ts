import type { PracticeDocument, RegisterEvent } from '../model/generated.ts';
import { type RecordState } from './state.ts';
/**
 * Why a redaction may not be: it was approved by other than two roles, or the record is held and no sealed copy of it
 * is kept elsewhere. Null: nothing is wrong with it.
 */
export declare function redactionFault({ record: id, by, redaction, location }: RegisterEvent, record: RecordState | undefined, isHeld: boolean, practice: PracticeDocument): string | null;
