import type { OptionsOf, RuleKind } from './kind.ts';
/** How long a text may be, counted as each channel counts. */
export declare const length: RuleKind<OptionsOf<'length'>, 'post'>;
