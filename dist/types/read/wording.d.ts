import type { ErrorObject } from 'ajv';
import type { Path } from './yaml.ts';
/** The parts of a JSON Schema that sentences are made of. */
export interface Schema {
    readonly title?: string;
    readonly description?: string;
    readonly examples?: readonly unknown[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly allOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
    readonly $ref?: string;
}
/** The key that an error calls unknown. */
export declare const unknownKey: ({ params }: ErrorObject) => string | undefined;
/** A key, if it can be shown: a word of letters, not a number or a name that someone put where a key belongs. */
export declare const shown: (key: string) => string;
/** What a value is called: its key, or which entry of which list it is. */
export declare function nameOf(path: Path): string;
/** What a schema says of a value, with its example. */
export declare function example(given: Schema | undefined): string | null;
type Render = (error: ErrorObject, value: unknown, written: string) => [says: string, hint: string | null];
/** What a value must be, by the keyword of the schema that it fails. The name of the value stands before it. */
export declare const renders: Record<string, Render>;
export {};
