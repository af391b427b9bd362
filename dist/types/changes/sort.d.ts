import type { PolicyChange } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { Effect } from '../model/effect.ts';
import type { Effects } from '../read/extend.ts';
import type { Comparing, World } from './world.ts';
/** One thing that a document says: a rule, a schedule, a permission. */
export interface Entry<Value extends object = object> {
    readonly id: string;
    /** What it is called in a sentence: `The rule “Calm” (calm)`. */
    readonly name: string;
    /** The document that it comes from. */
    readonly origin: string;
    readonly value: Value;
    /** Where it stands, or one of its keys. */
    readonly placeOf: (key?: string) => Place;
}
/** How one key is compared and told. */
export interface Key<Value extends object> {
    readonly compare: (before: Value, after: Value, comparing: Comparing) => Effect;
    /** What the key is called, for `: … from … to …`. */
    readonly called: string;
    /** The rest of the sentence after the name, in better words. */
    readonly says?: (before: Value, after: Value) => string;
    /** That what it holds is free text of a register, which is never shown. */
    readonly isHidden?: true;
}
/** A key that is compared without a look at anything else. */
export interface PlainKey<Value extends object> extends Key<Value> {
    readonly compare: (before: Value, after: Value) => Effect;
}
/** A sort of entries: how they are found in the documents, and what a change of one does. */
export interface Sort<Value extends object> {
    readonly document: PolicyChange['document'];
    readonly sort: string;
    readonly entriesOf: (world: World) => readonly Entry<Value>[];
    readonly added: (entry: Value, comparing: Comparing) => Effect;
    readonly removed: (entry: Value, comparing: Comparing) => Effect;
    /** What another id alone does; absent where an id is what others know an entry by, so that another is another. */
    readonly renames?: (id: string, comparing: Comparing) => Effect;
    readonly keys: {
        readonly [Name in keyof Value]-?: Key<Value>;
    };
}
/** Everything that became of one sort of entries. */
export declare function compareSort<Value extends object>(sort: Sort<Value>, comparing: Comparing): PolicyChange[];
/** A key of which no value changes what is allowed: words for people, names of keepers. */
export declare const wording: <Value extends object>(called: string) => PlainKey<Value>;
/** A key that is free text of a register. */
export declare const hidden: <Value extends object>(called: string) => PlainKey<Value>;
/** A key that is compared as locks compare it. */
export declare const keyOf: <Value extends object>(effects: Effects<Value>) => (name: keyof Value, called: string) => PlainKey<Value>;
/** How a lock is told. */
export declare const lock: {
    says: (_: unknown, { locked }: {
        readonly locked?: boolean;
    }) => string;
};
/** A key whose two values decide. */
export declare const of: <Value extends object>() => <Name extends keyof Value>(name: Name, called: string, compare: (before: Value[Name], after: Value[Name]) => Effect) => PlainKey<Value>;
