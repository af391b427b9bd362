import type { Hit, Language } from '../identifiers/detector.ts';
import { type Level } from '../identifiers/find.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
/** The languages of a practice that detection knows. */
export declare const languagesOf: (document: PracticeDocument) => Language[];
/** What a practice's own names and numbers are. */
export declare const directoryIn: (key: PracticeDocument) => import("../identifiers/directory.ts").Directory;
/** The identifiers of a text but for the practice's own. Rules and previews ask about the same texts: each is searched once. */
export declare function identifiersIn(text: string, { document, names }: Pick<Practice, 'document' | 'names'>, level?: Level): readonly Hit[];
/** Where a text speaks of one person's care. */
export declare const careOf: (text: string) => import("../identifiers/care.ts").Range[];
/** Where a text speaks of an occasion of one person's care. */
export declare const occasionsOf: (text: string) => import("../identifiers/care.ts").Range[];
