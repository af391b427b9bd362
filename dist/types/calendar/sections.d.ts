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
 * links and images. The file is cut into sections before parsing, because the parser is slower than linear;
 * the tree is the same as that of the whole, whatever the least `length` of a section (white space at the end
 * of a fence that was not closed aside). Never throws: what is too long, too deep or beyond the parser
 * has no tree but a reason.
 */
export declare function parseSections(source: SourceText, length?: number): ParsedFile;
