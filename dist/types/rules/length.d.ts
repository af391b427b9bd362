import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'length'>;
/** How long a text may be, counted as each channel counts. */
export declare const length: RuleKind<Options, 'post'>;
export {};
