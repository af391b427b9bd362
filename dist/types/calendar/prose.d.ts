import type { FencePiece, Piece } from './pieces.ts';
/** Whether a fence holds words to publish rather than code or data. */
export declare function isProseFence(piece: FencePiece | Piece): boolean;
/** Whether nothing but hashtags is said. */
export declare function onlyHashtags(text: string): boolean;
