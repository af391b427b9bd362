import type { Authorization } from '../model/generated.ts';
/** One thing that a signed permission must have. */
interface Element {
    /** What is missing, for "it lacks …". */
    readonly name: string;
    /** Where it is asked for. */
    readonly cite: string;
    readonly isThere: (authorization: Authorization) => boolean;
}
/** The core elements and required statements of 45 CFR 164.508(c), and what a register needs to apply them. */
export declare const elements: readonly Element[];
/** The names of what a permission lacks; empty: it is complete. */
export declare function missingElements(authorization: Authorization): string[];
export {};
