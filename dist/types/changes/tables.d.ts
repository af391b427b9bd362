import type { PolicyChange, Replay, Table } from '../model/generated.ts';
import type { Effect } from '../model/effect.ts';
/** What an effect is called in a column. */
export declare const effectWords: Readonly<Record<Effect, string>>;
/** What a change does, for people: totals first, then lists. */
export declare function tablesOf(changes: readonly PolicyChange[], replay: Replay, approvers: readonly string[]): Table[];
