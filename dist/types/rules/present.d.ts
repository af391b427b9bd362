/** Makes a test whether a text holds any of some literals: small ones, of at least three characters. */
export declare function anyPresent(literals: readonly string[]): (text: string) => boolean;
