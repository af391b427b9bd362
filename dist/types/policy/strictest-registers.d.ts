import { type Authorizations, type Waivers } from '../model/registers.ts';
/**
 * The permissions that count for a change: those of before, less what the change revokes or takes out. What it adds
 * or widens counts once it is merged. Places are those after the change.
 */
export declare function strictestAuthorizations(before: Authorizations | null, after: Authorizations | null): Authorizations | null;
/** The waivers that count for a change: those that stand before it and after it, word for word, with their places after it. */
export declare function strictestWaivers(before: Waivers | null, after: Waivers | null): Waivers | null;
/** Whether a change adds to a register, or alters an entry beyond revoking it. */
export declare function addsToRegisters(before: {
    readonly authorizations: Authorizations | null;
    readonly waivers: Waivers | null;
}, after: {
    readonly authorizations: Authorizations | null;
    readonly waivers: Waivers | null;
}): boolean;
