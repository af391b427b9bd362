import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Problem } from '../rules/kind.ts';
/** A practice without its calendars, which come one by one. */
export type Known = Omit<Practice, 'calendars'>;
/** A problem before it is stamped: who raised it, about what. */
export interface Raised {
    /** The rule, or the id of one of Chaperone's own findings. */
    readonly by: ResolvedRule | string;
    readonly problem: Problem;
    readonly post: Post | null;
    /** The file it counts for. */
    readonly path: string;
}
/** The rule that raised it; null for Chaperone's own findings. */
export declare function ruleOf({ by }: Pick<Raised, 'by'>): ResolvedRule | null;
/** Work that is shared: what rules say of files by themselves is told elsewhere, or known from there. */
export interface Apart {
    /** That these are not all files, so that nothing is said of all posts together. */
    readonly isPart?: boolean;
    /** What is known of a file already; undefined: nothing. */
    given?(file: CalendarFile): readonly Raised[] | undefined;
    /** Told what rules say of a file. */
    took?(file: CalendarFile, raised: readonly Raised[]): void;
}
/** Asks the rules: about each file as it comes, and about all posts together when all have come. */
export interface Raising {
    /**
     * What rules say of the texts and posts of a file. `keep` makes of a post what is kept of it for the rules that
     * are about all of them.
     */
    inFile(file: CalendarFile, keep: (post: Post) => Post): Generator<Raised>;
    /** What rules say of the posts of all files together. */
    together(): Generator<Raised>;
}
/** What rules say of a practice that is at hand whole. */
export declare function raise(practice: Practice, rules: readonly ResolvedRule[]): Generator<Raised>;
/**
 * Each text and each post is put to all rules in turn, so that what kinds prepare for it (a folded text, a bound
 * expression) serves them all. Both generators throw an Error that names the rule when a rule kind itself fails: the
 * run must not pass for clean.
 */
export declare function raising(known: Known, rules: readonly ResolvedRule[], apart?: Apart): Raising;
