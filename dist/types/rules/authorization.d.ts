import type { OptionsOf, RuleKind } from './kind.ts';
type Options = OptionsOf<'authorization'>;
/** A post that tells a patient's story cites permissions that cover channel, medium, purpose and all the time it is seen. */
export declare const authorization: RuleKind<Options, 'post'>;
export {};
