/**
 * A text as phrases are compared: lower case, compatibility forms resolved (so 𝗯𝗼𝗹𝗱 and ｗｉｄｅ letters are
 * letters), look-alikes of other scripts Latin, white space runs one space, quotation marks, apostrophes and dashes one sort each, invisible
 * characters gone. Unit `i` came from `source.slice(from[i], to[i])`.
 */
export interface Folded {
    readonly units: Uint16Array;
    readonly from: Uint32Array;
    readonly to: Uint32Array;
}
/** Folds a text, keeping the way back to its offsets. */
export declare function fold(text: string): Folded;
/** A folded text without the accents of its letters; as long as the text's units, so that offsets hold for both. */
export declare function plainText({ units }: Folded): string;
