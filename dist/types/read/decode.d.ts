import type { SourceText } from '../model/place.ts';
import type { DocumentProblem } from './problem.ts';
/** The largest document that is read, in bytes. */
export declare const documentLimit: number;
export interface Decoded {
    /** Null where the bytes could not be read as text. */
    readonly source: SourceText | null;
    readonly problem: DocumentProblem | null;
}
/**
 * Decodes a file. UTF-8 alone is read; a byte order mark at its beginning is dropped, so that line 1, column 1 is
 * the first character proper.
 *
 * @param path The printed path of the file.
 * @param limit The largest size that is read, in bytes.
 */
export declare function decode(path: string, bytes: Uint8Array, limit?: number): Decoded;
