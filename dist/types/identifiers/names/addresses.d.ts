/** Where an e-mail address whose first word ends at `from` ends; `from` when there is none. */
export declare function mailEnd(text: string, from: number): number;
/** Where an address of the net that begins at `at` ends; `at` when there is none. */
export declare function urlEnd(text: string, at: number): number;
