/** Whether capitalised words may be the name of a place below a state. */
export declare function isPlace(value: string): boolean;
/** A town, perhaps with its state. Its group is the value. */
export declare const town: string;
