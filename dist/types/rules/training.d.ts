import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'training'>;
/** Whoever wrote or approved a post holds the current courses for its channels on its day. */
export declare const training: RuleKind<Options, 'post'>;
export {};
