/** Services that hide where a link leads. Platforms' own wrappers (lnkd.in, t.co, youtu.be) are added by themselves
 * and no choice of the author's, yet nobody should write them into a calendar. */
export declare const shorteners: readonly string[];
/** Names of parameters that ask for a person, their health or their visit; letters alone, lower case. */
export declare const personalParameters: ReadonlySet<string>;
