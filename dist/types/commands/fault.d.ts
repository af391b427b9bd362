/** The input, a flag or a path, is wrong: exit code 2. The message is shown as it is. */
export declare class InputError extends Error {
}
/**
 * What may be said of an unforeseen error: its class and where it arose. Never its text: libraries quote what they
 * were reading.
 */
export declare function describe(error: unknown): string;
