import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'approval'>;
/** Who must have approved a post before it goes out, by its risk. */
export declare const approval: RuleKind<Options, 'post'>;
export {};
