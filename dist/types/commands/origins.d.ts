import type { Table } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
/** A rule in force and where it comes from, as JSON has it. */
export interface Origin {
    readonly id: string;
    readonly origin: string;
    readonly path: string;
    readonly line: number;
    readonly locked: boolean;
}
/** Where each rule comes from, sorted by id. */
export declare function originsOf(rules: readonly ResolvedRule[]): Origin[];
/** How many rules come from where, if some are locked: whoever meets one wants to know whose it is. */
export declare function originTable(rules: readonly ResolvedRule[]): Table[];
