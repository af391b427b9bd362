import type { Rule } from './generated.ts';
/** What a text may read like: the topics of rules of the kind `resemblance`. */
export type Topic = Extract<Rule, {
    kind: 'resemblance';
}>['options']['topic'];
/** A stretch of a text that reads like a topic: `text.slice(start, end)`. */
export interface Likeness {
    readonly start: number;
    readonly end: number;
    readonly topic: Topic;
    readonly certainty: 'likely' | 'possible';
}
/** Says what a text reads like, the learned model already inside. */
export type ReadLikenesses = (text: string) => readonly Likeness[];
