/** All matches of a global expression, at once. `matchAll` copies the expression at every call, which costs more than most searches. */
export declare function matches(find: RegExp, text: string): RegExpExecArray[];
