/** `Map.groupBy`, which Node 20 lacks. */
export declare function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]>;
