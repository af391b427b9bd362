/** A function of an object, computed once for each object and forgotten with it. */
export declare function memoise<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value;
/** Remembers the latest key alone: for what is dear to compute, asked about several times in a row, and too
 * large to be kept for every key. */
export declare function memoiseLatest<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value;
/** A function of a text, computed once for a text that recurs within a file or so. */
export declare function memoiseText<Value>(make: (text: string) => Value): (text: string) => Value;
