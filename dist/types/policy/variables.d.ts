import { Environment } from '@marcbachmann/cel-js';
import type { PracticeDocument, RecordFacts } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Message } from './fields.ts';
/** What an expression may speak of. */
export interface Variables {
    readonly cel: Environment;
    /** Names of the variables. */
    readonly names: readonly string[];
    /** The objects among them and in their fields, by the name of their type. */
    readonly messages: ReadonlyMap<string, Message>;
}
/** An expression cannot be evaluated; the message says why, without a value. */
export declare class ExpressionFailure extends Error {
}
/** Fields that are computed and not in the schema, by type. */
export declare const computed: Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The variables of expressions about posts: the same for every practice, built when first asked for. */
export declare function postVariables(): Variables;
/** The variables of expressions about records. */
export declare function recordVariables(): Variables;
/** What an expression is evaluated over. */
export interface Binding {
    readonly post?: object;
    readonly record?: object;
    readonly practice: object;
    readonly asOf: string;
}
/**
 * Binds the posts of a practice to the variables. A post is bound once, however many expressions ask; a text outside
 * posts is bound as a post of which nothing is known.
 */
export declare function binder(document: PracticeDocument): (post: Post | null, asOf: string) => Binding;
/** Binds records to the variables of their classes. */
export declare function recordBinder(document: PracticeDocument): (record: RecordFacts, asOf: string) => Binding;
