import type { Effect } from './generated.ts';
export type { Effect };
/** The effect that follows from what implies what: whether passing after implies passing before, and the reverse. */
export declare function effectOf(afterImpliesBefore: boolean, beforeImpliesAfter: boolean): Effect;
/** The effect of several changes to what must hold together. One that is unknown leaves the whole unknown. */
export declare function together(effects: Iterable<Effect>): Effect;
/** Whether a change may let pass what did not: what cannot be told counts as such. */
export declare const mayLoosen: (effect: Effect) => boolean;
/** The effect where what was asked for is what is let off. */
export declare const opposite: (effect: Effect) => Effect;
/** The effect on something of which more is stricter. */
export declare const rising: (before: number, after: number) => Effect;
/** The effect on something of which more is looser. */
export declare const falling: (before: number, after: number) => Effect;
/** The effect on a choice whose values are named from loosest to strictest. */
export declare function choice<Value>(order: readonly Value[]): (before: Value, after: Value) => Effect;
/** The effect on a set of which more is stricter. */
export declare function demanding<Item>(before?: Iterable<Item>, after?: Iterable<Item>): Effect;
/** The effect on a set of which more is looser; absent, it lets everything pass. */
export declare function allowing<Item>(before: Iterable<Item> | undefined, after: Iterable<Item> | undefined): Effect;
/** The effect on a list of what something applies to; empty, it applies to everything. */
export declare const reaching: <Item>(before?: readonly Item[], after?: readonly Item[]) => Effect;
/** The effect on a list of what is enough; empty, anything is. */
export declare const accepting: <Item>(before?: readonly Item[], after?: readonly Item[]) => Effect;
/** The effect on something that asks for nothing where it is absent. */
export declare function optional<Value>(before: Value | undefined, after: Value | undefined, compare: (before: Value, after: Value) => Effect): Effect;
/** The effect on a switch that asks for something where it is on. */
export declare const switched: (before?: boolean, after?: boolean) => Effect;
