import type { Card, Finding } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
/** A card for every post: may it go out, not yet, or should someone look. */
export declare function cards(practice: Practice, findings: readonly Finding[]): Card[];
