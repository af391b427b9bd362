import type { PolicyChange } from '../model/generated.ts';
import type { World } from './world.ts';
/**
 * Who must approve changes, as the documents before them say: whom policies name for an effect; for what is looser and
 * where none names anybody, the roles that own the kind of document.
 */
export declare function requiredApprovers(changes: readonly PolicyChange[], before: World): string[];
/** Whom the policies before name for changes that may be looser, if any of these are: without them nothing passes. */
export declare function demandedApprovers(changes: readonly PolicyChange[], before: World): string[];
