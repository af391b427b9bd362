import type { Image, Link, Nodes } from 'mdast';
import type { MappedText } from './mapped.ts';
import type { Writer } from './writer.ts';
/** What a node says, without its map. */
export declare function plainText(node: Nodes): string;
/** The address after a label that ends at `labelEnd`, and the title after it, which is hidden. */
export declare function addressOf(out: Writer, node: Link | Image, labelEnd: number): MappedText;
export declare function writeImage(out: Writer, node: Image): void;
