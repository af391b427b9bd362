/**
 * An expression whose `\p{L}`, `\p{Lu}` and `\p{Ll}` mean Latin letters alone. Detection reads English and
 * Spanish, and such expressions compile many times faster than with the `u` flag.
 */
export declare function latin(source: string, flags: string): RegExp;
