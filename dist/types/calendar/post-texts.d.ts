import type { PostData } from '../model/generated.ts';
import type { Bench } from './bench.ts';
import type { Choice } from './copy.ts';
import type { Entry } from './entry.ts';
/** Adds a passage; what readers never see of it stands in passages of its own. */
export declare function publish(bench: Bench, field: string, entries: readonly Entry[], own?: boolean): string;
export declare function copyOf(bench: Bench, choice: Choice): string | null;
export declare function titleOf(bench: Bench, choice: Choice): string | null;
/** A post of which only a title is written may go out in these words: they are judged as its text. */
export declare function publishTitle({ texts }: Bench): void;
export declare function hashtagsOf(bench: Bench, texts: readonly (string | null)[]): {
    hashtags: string[];
    mentions: string[];
};
export declare function linksOf(bench: Bench, published: string): string[];
export declare function mediaAndAlt(bench: Bench): PostData['media'];
/** Notes the first placeholder; whether there is one. */
export declare function findPlaceholder(bench: Bench): boolean;
/** Everything written under labels that have no place of their own, and unused texts, by label. */
export declare function fieldsOf(bench: Bench, choice: Choice): PostData['fields'];
