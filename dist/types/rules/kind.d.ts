import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Fix, TypedRule } from '../model/rule.ts';
import type { Practice } from '../model/practice.ts';
import type { Effect } from '../model/effect.ts';
/** What a rule kind can be asked about: any text, one post, or all posts of all calendars together. */
export interface Subjects {
    text: Passage;
    post: Post;
    calendar: readonly Post[];
}
export type Confidence = 'sure' | 'likely' | 'possible';
/** What a rule kind found: facts and a place. Id, severity, link and fingerprint are the engine's business. */
export interface Problem {
    readonly place: Place;
    /** A sentence that says what may be wrong and what was expected. Never text of the calendar. */
    readonly message: string;
    /** Values for a rule's own `message`; never text of the calendar, a policy's own words may. */
    readonly slots?: Readonly<Record<string, string | number>>;
    readonly fix?: Fix;
    /** `sure` when absent. */
    readonly confidence?: Confidence;
    /** Which text or field it concerns; part of the finding's identity. Defaults to the subject's field, or `post`. */
    readonly field?: string;
    /** For `calendar` kinds: the post it concerns. */
    readonly post?: Post;
    /** The channels concerned, where not all of the post's. */
    readonly channels?: readonly string[];
    /** That a field is never carried by this calendar, so that nothing can be said: at most one notice a calendar. */
    readonly unknown?: string;
}
/** A fault of a rule's options, to be reported at its place in the policy. */
export interface OptionFault {
    /** Keys and indices from `options` down to the faulty value. */
    readonly path: readonly (string | number)[];
    readonly message: string;
    /** Offset within the faulty string, where known. */
    readonly offset?: number;
}
/** A kind of rule: one file, one value of this type, one row of the table in `index.ts`. */
export interface RuleKind<Options, Reads extends keyof Subjects> {
    readonly reads: Reads;
    /** The slots that a rule's own `message` may use. */
    readonly slots: readonly string[];
    /** That the kind cannot say what is wrong, only where: the rule's title comes before its words. */
    readonly terse?: boolean;
    /** What is wrong with options that fit the schema, such as a pattern that does not compile. Asked once, when the
     * policy loads; `check` is not asked with options that have faults. */
    faults?(options: Options): Iterable<OptionFault>;
    /** Yields what is wrong. Pure: no clock, no state; expensive preparation is memoised by the options. */
    check(subject: Subjects[Reads], options: Options, practice: Practice): Iterable<Problem>;
    /**
     * What a change of the options does to what `check` lets pass, at every confidence: `stricter` means that whatever
     * passes after passed before. `unknown` only where a regular expression or a condition changes.
     */
    compare(before: Options, after: Options): Effect;
}
export type OptionsOf<Kind extends TypedRule['kind']> = Extract<TypedRule, {
    kind: Kind;
}>['options'];
