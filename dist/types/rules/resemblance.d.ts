import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'resemblance'>;
/** Text that reads like something that needs a second look, by a small learned model: a hint, never a proof. */
export declare const resemblance: RuleKind<Options, 'text'>;
export {};
