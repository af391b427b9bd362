import type { Apart } from '../lint/raise.ts';
import type { LintPart } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { LintInputs } from './lint.ts';
import type { Shard } from './read-practice.ts';
/** How a practice was asked for, so that the parts can be joined without saying it again. */
export interface Asked {
    readonly paths: readonly string[];
    readonly config: string | null;
    /** The commit that was compared with, where the command line named one. */
    readonly base: string | null;
}
/** How the work of a run is shared, and what is told of it. */
export interface Sharing {
    readonly apart: Apart;
    readonly apartBefore: Apart;
    /** What to put into the report's data. */
    data(asOf: string): {
        readonly part?: LintPart;
    };
}
/** @throws InputError where the parts were made by other rules. */
export declare function sharing({ shard, parts, asked }: LintInputs, rules: readonly ResolvedRule[]): Sharing;
/** `3/8`. @throws InputError for anything else. */
export declare function readShard(text: string): Shard;
/**
 * The parts that reports hold: all parts of one run, each once.
 * @throws InputError that says what is missing.
 */
export declare function partsIn(reports: readonly unknown[]): readonly [LintPart, ...LintPart[]];
