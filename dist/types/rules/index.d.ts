import type { RuleKind } from './kind.ts';
/** The rule kinds, by name. Leaving one out, or filing one under another's name, does not compile. */
export declare const kinds: {
    terms: RuleKind<import("../model/generated.ts").OptionsOfTerms, "text">;
    pattern: RuleKind<import("../model/generated.ts").OptionsOfPattern, "text">;
    requires: RuleKind<import("../model/generated.ts").OptionsOfRequires, "post">;
    media: RuleKind<import("../model/generated.ts").OptionsOfMedia, "post">;
    links: RuleKind<import("../model/generated.ts").OptionsOfLinks, "post">;
    length: RuleKind<import("../model/generated.ts").OptionsOfLength, "post">;
    count: RuleKind<import("../model/generated.ts").OptionsOfCount, "post">;
    window: RuleKind<import("../model/generated.ts").OptionsOfWindow, "post">;
    cadence: RuleKind<import("../model/generated.ts").OptionsOfCadence, "calendar">;
    expression: RuleKind<import("../model/generated.ts").OptionsOfExpression, "post">;
    identifiers: RuleKind<import("../model/generated.ts").OptionsOfIdentifiers, "text">;
    relationship: RuleKind<import("../model/generated.ts").OptionsOfRelationship, "text">;
    reidentification: RuleKind<import("../model/generated.ts").OptionsOfReidentification, "text">;
    authorization: RuleKind<import("../model/generated.ts").OptionsOfAuthorization, "post">;
    resemblance: RuleKind<import("../model/generated.ts").OptionsOfResemblance, "text">;
    approval: RuleKind<import("../model/generated.ts").OptionsOfApproval, "post">;
    training: RuleKind<import("../model/generated.ts").OptionsOfTraining, "post">;
};
