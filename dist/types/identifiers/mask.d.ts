import type { Hit, IdentifierType } from './detector.ts';
/** What each type is called in a sentence, with its article. */
export declare const labels: Readonly<Record<IdentifierType, string>>;
/** A hit as it may be shown: "a telephone number (ddd-dddd)"; never a digit or letter of the value. */
export declare function masked(text: string, hit: Pick<Hit, 'start' | 'end' | 'type'>): string;
/** Puts the type's name in brackets in place of whatever `find` finds: "[telephone number]". */
export declare function redact(text: string, find: (text: string) => readonly Hit[]): string;
