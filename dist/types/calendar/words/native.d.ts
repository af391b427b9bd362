import type { Field } from './fields.ts';
/** The keys of Chaperone's own form: the names of a post's fields. */
export declare const nativeKeys: Readonly<Record<string, Field>>;
/** The keys of which at least one shows that a list or front matter is meant as a post of this form. */
export declare const nativeMarks: readonly string[];
export declare const kindsOfPost: readonly ['post', 'reply', 'story', 'ad', 'article', 'video'];
export declare const subjects: readonly ['none', 'staff', 'patient', 'minor', 'composite'];
