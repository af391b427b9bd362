import type { Likeness } from '../model/topic.ts';
import { type TopicModel } from './model.ts';
export { decodeTopicModel, topics, type TopicModel } from './model.ts';
/** What a text reads like: for each topic its most telling stretch, where that is telling enough. */
export declare function likenesses(text: string, model: TopicModel): Likeness[];
