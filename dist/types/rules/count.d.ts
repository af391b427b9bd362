import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'count'>;
/** How many hashtags, mentions, links, emoji and the like a post has. */
export declare const count: RuleKind<Options, 'post'>;
export {};
