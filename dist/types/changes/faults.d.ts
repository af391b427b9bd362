import type { PolicyChange } from '../model/generated.ts';
import type { Raised } from '../lint/raise.ts';
import type { Comparing } from './world.ts';
/** What a change of documents may not do, whoever approves it. */
export declare function faultsOf(changes: readonly PolicyChange[], comparing: Comparing): Raised[];
