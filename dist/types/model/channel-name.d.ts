/** `google-business` → `Google Business`. */
export declare function channelName(id: string): string;
