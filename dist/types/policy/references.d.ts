import { type Copies } from '../read/lock.ts';
/** Texts of what ships, by path below policies/. */
export type Packs = Readonly<Record<string, string>>;
/** Why a reference leads to no document: a sentence and a hint. */
export type Refusal = {
    readonly message: string;
    readonly hint: string | null;
};
/** How a reference to a shipped pack begins. */
export declare const packPrefix = "chaperone:";
/** The path of a shipped pack below policies/, by which packs are known. */
export declare const packPath: (packs: Packs, name: string) => string | undefined;
/** What a document of another kind would write to build on a baseline of this name; null where it names none. */
export declare function baselineHint(name: string, packs: Packs): string | null;
export declare const packHint: (name: string, packs: Packs) => string | null;
/** What stands before the paths of an organisation's policy and what lies beside it. */
export declare const organisationPrefix = "organisation:";
/** Where a reference leads, told apart by how it is written; `path` is the file that holds it. */
export declare function target(reference: string, path: string, copies: Copies): {
    key: string;
    pack: string | null;
} | Refusal;
