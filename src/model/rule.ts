import type { Envelope, Rule } from './generated.ts';

export type { Envelope, Fix } from './generated.ts';

/** A rule of any kind, its `kind` deciding its options. */
export type TypedRule = Rule;

/** The names of the rule kinds. */
export type KindName = TypedRule['kind'];

/** A rule as the engine applies it: resolved, with the document it came from. */
export type ResolvedRule = TypedRule & Envelope;
