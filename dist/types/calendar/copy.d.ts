import type { ChosenPart } from './parts.ts';
import type { Reader } from './reader.ts';
import type { Entry } from './entry.ts';
/** Which of a post's texts goes out, and as what. */
export interface Choice {
    readonly copy: readonly Entry[];
    readonly parts: readonly ChosenPart[];
}
/**
 * Chooses the texts that go out. Labelled copy wins over fences and quotes, these over plain text. `isThread`: the
 * post says that it is a thread, so that a numbered list is one.
 */
export declare function chooseCopy(entries: readonly Entry[], reader: Reader, channels: readonly string[], isThread?: boolean): Choice;
export declare function languageIn(name: string): string | null;
/** A remark to the team rather than a text to publish: all in italics, in brackets, a picture to make. */
export declare function isAside(text: string): boolean;
