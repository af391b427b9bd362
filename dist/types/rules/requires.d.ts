import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'requires'>;
/** Fields, words and hashtags that a post must have. */
export declare const requires: RuleKind<Options, 'post'>;
export {};
