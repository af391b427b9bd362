import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'media'>;
/** Alternative texts, captions, whom a picture shows, and that somebody has looked at it. */
export declare const media: RuleKind<Options, 'post'>;
export {};
