import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'identifiers'>;
/** Named in the schema too, which documents them; a test holds both together. */
export declare const defaults: {
    readonly personal: ["SSN", "MRN", "PLAN"];
    readonly alone: ["NAME", "PHONE", "FAX", "EMAIL", "ACCOUNT", "LICENSE", "VEHICLE", "DEVICE", "IP", "AGE", "ADDRESS", "ID"];
    readonly permitted: ["NAME", "AGE", "DATE", "LOCATION", "HANDLE", "URL"];
    readonly near: 200;
};
/** The identifiers of HIPAA's Safe Harbor, minus the practice's own directory. */
export declare const identifiers: RuleKind<Options, 'text'>;
export {};
