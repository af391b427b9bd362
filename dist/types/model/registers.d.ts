import type { Authorization, Waiver } from './generated.ts';
import type { Place } from './place.ts';
/** An entry of a register with where it stands: `places` by key path (`expires.event`), `place` where it begins. */
export type Registered<Entry> = Entry & {
    readonly place: Place;
    readonly places: Readonly<Record<string, Place>>;
};
/** The patients' permissions, by their opaque ids. */
export interface Authorizations {
    readonly all: readonly Registered<Authorization>[];
    /** False where a document of permissions has mistakes, so that one may be missing here. */
    readonly isWhole: boolean;
    get(id: string): Registered<Authorization> | undefined;
}
/** A lookup of permissions. Of those that share an id the first holds. */
export declare function authorizationsOf(all: readonly Registered<Authorization>[], isWhole?: boolean): Authorizations;
export type Waivers = readonly Registered<Waiver>[];
