/**
 * Joins blocks, as many as fit into `limit` bytes in the order given, and counts the rest. Head and foot always
 * stay, unless the limit is below what they need.
 */
export declare function fit(head: readonly string[], blocks: readonly string[], foot: readonly string[], limit: number): string;
