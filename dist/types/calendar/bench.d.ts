import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { ProblemId } from './problems.ts';
import type { PublishedText } from './writer.ts';
import type { Draft, Reader } from './reader.ts';
import type { Entry, Span } from './entry.ts';
import type { Field } from './words/fields.ts';
/** Where a post is put together: its draft, and what has been made of it so far. */
export interface Bench {
    readonly draft: Draft;
    readonly reader: Reader;
    readonly texts: Passage[];
    readonly claims: Span[];
    readonly places: Record<string, Place>;
    readonly problems: {
        finding: ProblemId;
        place: Place;
        message: string;
    }[];
}
export declare function entriesOf({ draft }: Bench, fields: readonly Field[]): Entry[];
export declare function placeEntry(bench: Bench, field: string, entry: Entry): void;
export declare function placeSpan(bench: Bench, field: string, span: Span | null): void;
export declare function textOfEntries(bench: Bench, entries: readonly Entry[]): PublishedText[];
export declare function wordsOf(bench: Bench, fields: readonly Field[], place?: string): string | null;
export declare function valueOf(bench: Bench, field: Field): string | null;
export declare function listOf(bench: Bench, field: Field): string[];
/** Notes a problem at the place of a field, or of the post. */
export declare function note(bench: Bench, finding: ProblemId, field: string, message: string): void;
