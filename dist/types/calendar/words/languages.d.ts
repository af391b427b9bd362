/** Languages by these names. */
export declare const languages: Readonly<Record<string, string>>;
