import type { PostData } from '../model/generated.ts';
import type { Bench } from './bench.ts';
import type { Field } from './words/fields.ts';
export declare function scheduleOf(bench: Bench): Pick<PostData, 'date' | 'dateText' | 'time' | 'timeZone'>;
export declare function channelsOf(bench: Bench): string[];
export declare function channelsInBrackets(bench: Bench): string[];
export declare function statusOf(bench: Bench): string | null;
export declare function dayIn(bench: Bench, field: Field): string | null;
