import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'links'>;
/** Where links may lead and what they may carry. */
export declare const links: RuleKind<Options, 'post'>;
export {};
