import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'pattern'>;
/** What a text must not, or must, have: a regular expression, run in linear time. */
export declare const pattern: RuleKind<Options, 'text'>;
export {};
