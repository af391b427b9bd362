/** The characters a reader sees, each with its accents, joiners and variants. */
export declare function graphemes(text: string): string[];
/** The emoji of a text, each sequence once for each time it stands there. */
export declare function emojiOf(text: string): string[];
declare function countGraphemes(text: string): number;
declare const characters: (text: string) => number;
/** Ways to count a text, by name. */
export declare const counters: {
    readonly characters: typeof characters;
    readonly 'utf-16': (text: string) => number;
    readonly graphemes: typeof countGraphemes;
    readonly bytes: (text: string) => number;
    readonly words: (text: string) => number;
    readonly 'x-weighted': (text: string) => number;
    readonly 'links-as-23': (text: string) => number;
};
export type Unit = keyof typeof counters;
/** How a message names what was counted. */
export declare const unitNames: Readonly<Record<Unit, string>>;
export {};
