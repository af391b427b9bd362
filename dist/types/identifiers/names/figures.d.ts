/**
 * People so well known that a post which names them is about the news, not about a practice's patient.
 * They are no finding at level `error`; at level `review` they are found like anyone.
 */
export declare const PUBLIC_FIGURES: Set<string>;
