/** Whether it is a mapping. */
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
/** Everything in which two values differ, each with the keys that lead there. */
export declare function differences(before: unknown, after: unknown, path?: readonly string[]): string[];
/** Whether two values are the same but for the order of keys and items. */
export declare const isAlike: (one: unknown, other: unknown) => boolean;
/** A sentence's first letter large. */
export declare const capital: (text: string) => string;
