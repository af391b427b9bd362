import type { Place } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
/** An entry of a document, no rule, that says which obligations it serves. */
export interface Serving {
    /** What it is and its id: `class social-post`. */
    readonly name: string;
    readonly authority: readonly string[];
    readonly place: Place;
}
/** Record classes, schedules and courses, inherited ones too, with the obligations that they name. */
export declare function servingIn(documents: readonly ReadDocument[]): Serving[];
