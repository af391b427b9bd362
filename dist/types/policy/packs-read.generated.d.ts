/** The same as read, as JSON: parsing them anew takes most of a second. */
export declare const packsRead: Readonly<Record<string, string>>;
