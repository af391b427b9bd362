import type { SourceText } from '../model/place.ts';
import type { Context } from './context.ts';
import type { Piece } from './pieces.ts';
import type { Reader } from './reader.ts';
/** What holds for a whole file: stated by its path, by stamps such as “Updated: 2026-02-08”, by a line on the zone. */
export declare function fileContext(source: SourceText, pieces: readonly Piece[], reader: Reader): Context;
