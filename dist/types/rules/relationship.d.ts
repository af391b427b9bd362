import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'relationship'>;
/** Wording that confirms that someone is or was a patient, above all in replies to reviews. */
export declare const relationship: RuleKind<Options, 'text'>;
export {};
