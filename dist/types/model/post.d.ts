import type { PostData } from './generated.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';
/** A planned or published post as read: the contract's fields, its texts and where each field was written. */
export interface Post extends PostData {
    /** Every text of the post, published or not, with its way back to the source. */
    readonly texts: readonly Passage[];
    /** The place of each field that was written, by field name; `post` is the whole post. */
    readonly places: Readonly<Record<string, Place>> & {
        readonly post: Place;
    };
}
/** The place of a field, or of the whole post where the field was not written. */
export declare function placeOfField(post: Post, field: string): Place;
/** The contract's fields alone, in the contract's order, for JSON and for expressions. */
export declare function postData(post: Post): PostData;
