/**
 * Makes a test whether a text holds at least one literal of each list: small ones, of at least three characters. A
 * text is looked through once for the literals of all tests that were asked before.
 */
export declare function allPresent(lists: readonly (readonly string[])[]): (text: string) => boolean;
