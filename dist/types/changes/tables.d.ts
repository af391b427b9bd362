import type { PolicyChange, Replay, Table } from '../model/generated.ts';
/** What a change does, for people: totals first, then lists. */
export declare function tablesOf(changes: readonly PolicyChange[], replay: Replay, approvers: readonly string[]): Table[];
