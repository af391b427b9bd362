import type { PolicyChange } from '../model/generated.ts';
import type { Raised } from '../lint/raise.ts';
import type { World } from './world.ts';
/** What is wrong with the versions of documents that changed: each rises with its meaning. */
export declare function versionProblems(changes: readonly PolicyChange[], before: World, after: World): Raised[];
