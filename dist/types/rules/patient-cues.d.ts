/** Wording by which a post looks like a patient's story, with texts that it must find and must not find. */
export interface PatientCue {
    /** What it is, for a sentence: "It looks like …". */
    readonly looksLike: string;
    /** Whether the author calls the post a patient's story in so many words, whatever else is stated. */
    readonly isLabel?: boolean;
    /** What every match has, quickly told: most texts have it not. */
    readonly worth: RegExp;
    readonly find: RegExp;
    readonly flag: readonly string[];
    readonly pass: readonly string[];
}
/**
 * English and Spanish. Words about patients in general ("our patients", "patient portal", "before and after meals")
 * are none; one person is.
 */
export declare const patientCues: readonly PatientCue[];
/** By what a text looks like a patient's story: a cue, or null. Letters that only look different are read alike. */
export declare function patientCueIn(text: string, isLabel?: boolean): PatientCue | null;
