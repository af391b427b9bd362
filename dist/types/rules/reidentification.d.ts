import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'reidentification'>;
/** Named in the schema too, which documents them; a test holds both together. */
export declare const defaultLimits: NonNullable<Options['limits']>;
/** Facts that are harmless alone and identify together: a score, with its arithmetic. */
export declare const reidentification: RuleKind<Options, 'text'>;
export {};
