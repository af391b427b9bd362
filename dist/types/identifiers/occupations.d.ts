/**
 * What people do for a living or are known for, as one is called; data for the facts that tell who somebody is.
 * A group a line, a word or a few each; plurals follow by the usual ending.
 */
export declare const occupations: Readonly<Record<'en' | 'es', string>>;
