/** The parts of a JSON Schema that decide what a field is in an expression. */
export interface FieldSchema {
    readonly $ref?: string;
    readonly $defs?: Readonly<Record<string, FieldSchema>>;
    readonly title?: string;
    readonly type?: string | readonly string[];
    readonly enum?: readonly string[];
    readonly oneOf?: readonly FieldSchema[];
    readonly items?: FieldSchema;
    readonly properties?: Readonly<Record<string, FieldSchema>>;
    readonly additionalProperties?: FieldSchema | boolean;
    readonly default?: unknown;
}
/** A field as an expression sees it: its CEL type, and its value, which is never absent. */
interface Field {
    readonly type: string;
    /** Whether the value is the data itself; else it is made, once for each object. */
    readonly plain: boolean;
    /** The words it can hold, where the schema lists them. */
    readonly words: readonly string[] | null;
    readonly read: (value: unknown) => unknown;
}
/** An object as an expression sees it: fields are read from the data when asked for. */
export interface Message {
    readonly name: string;
    readonly fields: Readonly<Record<string, Field>>;
    /** `zone` is for fields that are computed from day and time. */
    readonly ctor: new (data: object, zone?: string) => {
        readonly data: object;
        readonly zone: string;
    };
}
/**
 * Builds the types of an expression's variables from the schemas of the data. An absent text is `""`, an absent
 * list or mapping empty, an absent number 0, an absent truth value false, unless the schema has a default.
 *
 * @param add Told of each message, the inner ones first.
 */
export declare function messageOf(name: string, root: FieldSchema, add: (message: Message) => void): Message;
export {};
