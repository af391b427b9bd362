import type { Training } from '../model/training.ts';
import { type Authorizations, type Waivers } from '../model/registers.ts';
/** Whether somebody who may has approved a file of the change as it stands. */
type IsApproved = (path: string) => boolean;
/**
 * The permissions that count for a change: those of before, less what the change revokes or takes out. What it adds
 * or widens counts once it is merged, or once its file is approved. Places are those after the change.
 */
export declare function strictestAuthorizations(before: Authorizations | null, after: Authorizations | null, isApproved?: IsApproved): Authorizations | null;
/**
 * The waivers that count for a change: those that stand before it and after it, word for word, and all of files that
 * are approved, with their places after it.
 */
export declare function strictestWaivers(before: Waivers | null, after: Waivers | null, isApproved?: IsApproved): Waivers | null;
/** The registers that a change may add to. */
export interface Registers {
    readonly authorizations: Authorizations | null;
    readonly waivers: Waivers | null;
    readonly training: Training | null;
}
/** A file of a register. */
export interface RegisterFile {
    readonly path: string;
    readonly kind: keyof Registers;
}
/** The files in which a change adds to a register, or alters an entry beyond revoking it; sorted. */
export declare function filesWithAdditions(before: Registers, after: Registers): RegisterFile[];
/**
 * The training that counts for a change: courses as they were, and the completions that stand before it and after it.
 * What it adds counts once it is merged, or once its file is approved.
 */
export declare function strictestTraining(before: Training | null, after: Training | null, isApproved?: IsApproved): Training | null;
export {};
