import type { CalendarFile } from '../model/calendar.ts';
import type { Card, Finding } from '../model/generated.ts';
import type { Judged } from './judged.ts';
import type { Known } from './raise.ts';
/**
 * A card for every post of a file; whether it may go out is not said yet. It shows what may be shown of the post as
 * far as `known` tells what is the practice's own; null: nothing.
 */
export declare function cardsOf(file: CalendarFile, judged: readonly Judged[], known: Known | null): Card[];
/** The cards with what findings say: may it go out, not yet, or should someone look. */
export declare function withVerdicts(cards: readonly Card[], findings: readonly Finding[]): Card[];
