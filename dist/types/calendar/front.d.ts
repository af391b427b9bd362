import type { MappedText } from './mapped.ts';
import type { Field as FrontField, FieldProblem } from './frontmatter.ts';
import type { SourceText } from '../model/place.ts';
import type { Piece } from './pieces.ts';
import type { Entry } from './entry.ts';
import type { Vocabulary } from './values/label.ts';
/** The front matter of a file as entries of a record. */
export interface FrontMatter {
    readonly entries: readonly Entry[];
    readonly fields: readonly FrontField[];
    readonly hidden: readonly MappedText[];
    readonly problems: readonly FieldProblem[];
    readonly endLine: number;
}
/** Reads YAML front matter; null where there is none. TOML is another tool's and says nothing here. */
export declare function frontMatter(source: SourceText, vocabulary: Vocabulary): FrontMatter | null;
/** The fields of a fence that holds YAML or JSON, as entries of a record. */
export declare function fencedFields(piece: Piece, source: SourceText, vocabulary: Vocabulary): Entry[];
/** The posts of a list of data in front matter or a fence, each as entries of a record. */
export declare function postsIn(piece: Piece, source: SourceText, vocabulary: Vocabulary): Entry[][];
/** The posts of a sheet: of values parted by commas or tabs in a fence, or of an HTML table; the first row labels them. */
export declare function sheetPosts(piece: Piece, source: SourceText, vocabulary: Vocabulary): Entry[][];
