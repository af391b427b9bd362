/** Facts that are harmless alone and identify together. */
export type Fact = 'age-over-89' | 'age' | 'rare-condition' | 'small-place' | 'own-place' | 'date' | 'relative-date' | 'kinship' | 'occupation' | 'public-office' | 'unique-event';
interface FactRow {
    readonly points: number;
    /** As a message says it. */
    readonly name: string;
    /** Absent for facts that the detectors find. */
    readonly find?: RegExp;
}
/** The facts, what each is worth, and the words that tell it. */
export declare const facts: Readonly<Record<Fact, FactRow>>;
/** Words that a post about somebody's care has, beside those of `care.ts`. */
export declare const illness: RegExp;
/** Words that speak of one person; without them facts are about nobody. */
export declare const somebody: RegExp;
export {};
