import type { Reader } from './reader.ts';
import type { Entry } from './entry.ts';
/** A part of a post that goes out by itself: one text of a thread, one slide, another language, the first comment. */
export interface ChosenPart {
    readonly kind: 'thread' | 'slide' | 'variant' | 'comment';
    readonly language: string | null;
    readonly entries: readonly Entry[];
    /** Whether it is cut out of the copy rather than standing beside it. */
    readonly within?: boolean;
}
/** The texts “1/”, “2/5” at the beginnings of lines. */
export declare const PART_NUMBER: RegExp;
/** The parts of a thread that is written as one text, and the slides told of in it. */
export declare function partsWithin(entry: Entry, reader: Reader, isThread: boolean): ChosenPart[];
/** The slides of a text, each by itself; a text without numbers is one. */
export declare function slidesOf(entry: Entry, reader: Reader): ChosenPart[];
