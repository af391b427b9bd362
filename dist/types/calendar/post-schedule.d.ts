import type { PostData } from '../model/generated.ts';
import type { Bench } from './bench.ts';
import type { Entry } from './entry.ts';
import type { Field } from './words/fields.ts';
export declare function scheduleOf(bench: Bench): Pick<PostData, 'date' | 'dateText' | 'time' | 'timeZone'>;
/** Of several dates the one of publication: “Post from” beside “Approx. date”. */
export declare function publishing(entries: readonly Entry[]): Entry[];
/** A bare number in a day column is the number of a day: `| 12 |`. */
export declare function numbered(texts: readonly string[], entries: readonly Entry[]): string[];
export declare function channelsOf(bench: Bench): string[];
export declare function channelsInBrackets(bench: Bench): string[];
export declare function statusOf(bench: Bench): string | null;
export declare function dayIn(bench: Bench, field: Field): string | null;
