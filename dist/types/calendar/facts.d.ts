import type { DateFacts } from './values/date.ts';
import type { TimeFacts } from './values/time.ts';
/** All that a heading, bold label or beginning of a list item says. */
export interface Facts {
    readonly text: string;
    readonly dates: DateFacts;
    readonly times: TimeFacts;
    readonly channels: readonly string[];
    /** Whether it names channels and nothing else. */
    readonly onlyChannels: boolean;
    /** “Post 3” is one of several posts, “Slide 3” a part of one, “3)” merely numbered. */
    readonly ordinal: {
        readonly kind: 'post' | 'part' | 'number';
        readonly word: string;
        readonly id: string;
        /** Whether it opens the words rather than standing within them. */
        readonly isFirst: boolean;
    } | null;
    /** “(2/5)” beside a number: the second of five parts of a thread. */
    readonly counter: {
        readonly part: number;
        readonly of: number;
    } | null;
    readonly language: string | null;
    /** Words in back-ticks at the end of a heading, which state a status. */
    readonly ticked: readonly string[];
    /** What is left when dates, numbers, channels are taken away, as written; null when nothing is. */
    readonly title: string | null;
    /** Whether it names what is no post: rules, figures, a legend. */
    readonly isProse: boolean;
    readonly promisesPosts: boolean;
    /** Whether it is a question that is answered below: “Q: Does it hurt?”. */
    readonly isQuestion: boolean;
    /** Whether the word for a post opens it, with a name instead of a number (“Post for parents”), or a question does. */
    readonly opensAsPost: boolean;
}
/** Reads a heading or label; each fact when it is first asked for. */
export declare function factsOf(text: string): Facts;
/** Reads a value when it is first asked for. */
export declare function once<T>(read: () => T): () => T;
/** Whether a day is the whole of a text or of a segment between separators, rather than a word of a sentence. */
export declare function dayStandsApart({ text }: Facts): boolean;
/** Whether channels stand in a segment of their own: “Instagram — tips”, not “Instagram tips”. */
export declare function channelsApart({ text, channels }: Facts): boolean;
/** Whether a date, weekday or numbered day is stated. */
export declare function saysDay(facts: Facts): boolean;
/** Whether only a span is stated: a week, a month, a year. */
export declare function saysSpan(facts: Facts): boolean;
/** Compares titles across shapes: folded words. */
export declare function titleKey(title: string): string;
