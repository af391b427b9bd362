import type { OptionsOf, RuleKind } from './kind.ts';
/** A condition that must hold for every post. One that fails counts as not met. */
export declare const expression: RuleKind<OptionsOf<'expression'>, 'post'>;
