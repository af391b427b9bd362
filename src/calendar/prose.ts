import type { FencePiece, Piece } from './pieces.ts';

/** Whether a fence holds words to publish rather than code or data. */
export function isProseFence(piece: FencePiece | Piece): boolean {
  if (piece.kind !== 'fence') return false;
  const { lang, value } = (piece as FencePiece).node;
  return (
    (lang === null ||
      lang === undefined ||
      /^(?:text|txt|md|markdown|plain|plaintext|copy|caption)$/i.test(lang)) &&
    /\p{L}{2}/u.test(value)
  );
}

/** Whether nothing but hashtags is said. */
export function onlyHashtags(text: string): boolean {
  return /#/.test(text) && text.replace(/#[\p{L}\p{N}\p{M}_]+/gu, '').replace(/[\s,·|`*-]/g, '') === '';
}
