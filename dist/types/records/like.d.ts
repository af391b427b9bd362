/** How much of the shorter text is in the other, 0 to 1: an edited or shortened copy keeps most of its runs of words. */
export declare function likeness(a: string, b: string): number;
