/** What a character is read as: itself, its plain look-alike, or nothing. */
export declare function foldedCharacters(character: string): string;
