/**
 * What people have, and what befalls them, in everyday words; data. A group a line: injuries, illnesses that pass,
 * illnesses that stay, heart and head, teeth, eyes and ears, mind, parents to be, what is looked at and what is done.
 */
export declare const ailments: Readonly<Record<'en' | 'es', string>>;
