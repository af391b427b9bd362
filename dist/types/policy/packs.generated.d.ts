/** Documents of the shipped packs, by path below policies/. */
export declare const packs: Readonly<Record<string, string>>;
