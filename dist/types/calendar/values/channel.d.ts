/** The channels named in a heading, label or value, as canonical names in the order written. */
export declare function channelsIn(text: string): string[];
/** Whether the text says nothing but channels, formats and numbers. */
export declare function onlyChannels(text: string): boolean;
