import type { Root } from 'mdast';
import type { SourceText } from '../model/place.ts';
/** A parsed file: its tree, or why it has none, in words for people. */
export type ParsedFile = {
    readonly root: Root;
    readonly reason: null;
} | {
    readonly root: null;
    readonly reason: string;
};
/**
 * Parses a calendar file: its tree with the positions of the whole file, front matter first, references made
 * links and images. Never throws: what is too long, too deep or beyond the parser has no tree but a reason.
 */
export declare function parseCalendar(source: SourceText): ParsedFile;
