/** The path that `reference` means in a file at `path`: both with `/`; `..` beyond the root stays. */
export declare function relativeTo(path: string, reference: string): string;
