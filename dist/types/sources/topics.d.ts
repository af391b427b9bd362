import type { ReadLikenesses } from '../model/topic.ts';
/** Says what texts read like, by weights that are read once, when first asked for. */
export declare function loadTopics(): Promise<ReadLikenesses>;
