/**
 * Channels and how people write them. `names` are recognised wherever they stand in a heading, label or value;
 * `short` are words of ordinary language too (X, story, blog) and count only as a whole segment, perhaps with a
 * word of format beside them (“X thread”).
 */
export declare const channels: Readonly<Record<string, {
    names: readonly string[];
    short: readonly string[];
}>>;
/** Short names that are no words of any language when written in capitals. */
export declare const abbreviations: string[];
/** Words of format that may stand beside a channel. */
export declare const formatWords: string[];
