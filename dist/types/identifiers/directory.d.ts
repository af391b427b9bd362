import type { PracticeDocument } from '../model/generated.ts';
import type { IdentifierType } from './detector.ts';
/** What belongs to the practice and is never a finding. */
export interface Directory {
    /** Whether `text.slice(start, end)`, found as this type, is the practice's own. */
    knows(text: string, start: number, end: number, type: IdentifierType): boolean;
    /** Whether a name is the given name of somebody who works here; a patient may have it too. */
    isGivenName(name: string): boolean;
}
/** The directory of a practice that has none: everything is a stranger's. */
export declare const noDirectory: Directory;
/** Prepares the practice's own names, numbers, addresses, places, sites and accounts. */
export declare function directoryOf(document: PracticeDocument): Directory;
