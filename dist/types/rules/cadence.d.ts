import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'cadence'>;
/** How often, and how far apart, posts go out. */
export declare const cadence: RuleKind<Options, 'calendar'>;
export {};
