import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'terms'>;
/** Words and phrases that must not appear, with what to say instead. */
export declare const terms: RuleKind<Options, 'text'>;
export {};
