import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'window'>;
/** On which days and at which hours posts go out, and how long before they must be approved. */
export declare const window: RuleKind<Options, 'post'>;
export {};
