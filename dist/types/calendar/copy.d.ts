import type { Reader } from './reader.ts';
import type { Entry, Span } from './record.ts';
export interface ChosenPart {
    readonly kind: 'thread' | 'slide' | 'variant' | 'comment';
    readonly language: string | null;
    readonly entries: readonly Entry[];
    /** Whether it is cut out of the copy rather than standing beside it. */
    readonly within?: boolean;
}
/** Which of a post's texts goes out, and as what. */
export interface Choice {
    readonly copy: readonly Entry[];
    readonly parts: readonly ChosenPart[];
}
/** Chooses the texts that go out. Labelled copy wins over fences and quotes, these over plain text. */
export declare function chooseCopy(entries: readonly Entry[], reader: Reader, channels: readonly string[]): Choice;
export declare const PART_NUMBER: RegExp;
export declare function languageIn(name: string): string | null;
/** Copy that stands elsewhere: a file, “same as Instagram”. */
export declare function isReference(text: string): boolean;
/** A remark to the team rather than a text to publish: all in italics, in brackets, a picture to make. */
export declare function isAside(text: string): boolean;
/** Spans without the quotation marks, only when they wrap the whole. */
export declare function spansOf(entries: readonly Entry[]): Span[];
