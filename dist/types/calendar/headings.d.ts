import type { Entry } from './entry.ts';
import type { Unit } from './units.ts';
import type { KnownLabel, Vocabulary } from './values/label.ts';
/** What a heading inside a post says about the text below it. */
export type KidRole = 'field' | 'part' | 'language' | 'other';
export declare function roleOf(unit: Unit, vocabulary: Vocabulary): KidRole;
/** The label a heading is, perhaps with its value behind a colon: `## Platform: Instagram`. */
export declare function headingLabel(unit: Unit, vocabulary: Vocabulary): {
    known: KnownLabel;
    valueFrom: number | null;
} | null;
/** The record of a whole unit: its own pieces, then the headings inside as labels. */
export declare function recordOf(unit: Unit, vocabulary: Vocabulary): Entry[];
