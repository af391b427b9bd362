import type { Draft, Reader } from './reader.ts';
/**
 * Overviews and lists that repeat posts of the file add to them what only they hold. Rows or items without copy
 * are an overview when most of them are, by title, day or words, posts written out elsewhere; a row that has the
 * title of a row above it repeats that one. Two are one only where nothing that they state contradicts.
 */
export declare function merge(drafts: readonly Draft[], reader: Reader): {
    drafts: Draft[];
    merged: Draft[];
};
