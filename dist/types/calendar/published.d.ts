import type { Nodes } from 'mdast';
import type { SourceText } from '../model/place.ts';
import type { PublishedText } from './writer.ts';
import type { Clip } from './mapped.ts';
/**
 * What readers of a post will see of these nodes, without white space at both ends, and the way back to the
 * source. `clip` leaves out what lies outside a range of the source, so that a text may begin behind a label
 * and end before the next; where the range cuts something that does not correspond unit by unit, that is left out.
 *
 * Emphasis, `#`, `>` and fences are resolved; list marks, numbers and task boxes stay as written, without their
 * indentation; a line break is a newline whether soft, hard or `<br>`; blocks stand a blank line apart, items of
 * a tight list and rows of a table a newline, cells ` | `; a link is its text and its address, once if equal.
 */
export declare function publishedText(nodes: readonly Nodes[], source: SourceText, clip?: Partial<Clip>): PublishedText;
