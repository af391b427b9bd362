import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
/** The hashtags of a text, each once. */
export declare function hashtagsIn(text: string): string[];
/** The accounts that a text names, each once. */
export declare function mentionsIn(text: string): string[];
/** The addresses in a text. */
export declare function linksIn(text: string): string[];
/** The first placeholder of the texts that go out, as a problem without its post. */
export declare function placeholderIn(texts: readonly Passage[]): {
    place: Place;
    message: string;
} | null;
