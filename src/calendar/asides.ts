import type { Blockquote } from 'mdast';
import type { FencePiece, Piece } from './pieces.ts';
import type { KnownLabel, Vocabulary } from './values/label.ts';
import { labelOf } from './values/label.ts';
import type { Field } from './words/fields.ts';
import { fieldWords, unmarked } from './words/fields.ts';
import { escape } from './words/fold.ts';

/** A part of a text that is a field rather than copy, or the copy below such parts. */
export interface Part {
  readonly known: KnownLabel | null;
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

const known = (field: Field): KnownLabel => ({ field, exact: true, qualifier: '' });
const anyWord = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escape(unmarked(word)))
    .join('|');

const mediaWords = [
  ...fieldWords.media,
  'carousel',
  'reel',
  'gif',
  'screenshot',
  'clip',
  'foto',
  '写真',
  '動画',
  '视频',
  '사진',
];
/** `[Image: a nurse]`, `**[Video: …]**`: a line that is wholly a remark on a picture. */
const MEDIA_NOTE = new RegExp(
  `^(?<before>[*_\\s]*[[【]\\s*)(?<name>(?:${anyWord(mediaWords)})(?![\\p{L}])[^\\]】:：]{0,30})(?<colon>[:：]\\s*)(?<value>.+?)\\s*[\\]】][*_\\s]*$`,
  'iu',
);

/** The medium that a whole line in brackets asks for; `from` is where the line stands in the source. */
export function mediaNote(text: string, from: number): Part | null {
  const groups = text.length < 1000 ? MEDIA_NOTE.exec(text)?.groups : undefined;
  if (!groups) return null;
  const start = from + groups.before!.length + groups.name!.length + groups.colon!.length;
  return { known: known('media'), name: groups.name!.trim(), from: start, to: start + groups.value!.length };
}

const COMMENT_NOTE = new RegExp(
  `^(?<before>[*_\\s]*[(（][*_\\s]*)(?<name>(?:${anyWord([...fieldWords.comment, 'komentář', 'komentár', 'comentário', '1st comment'])}))(?<colon>[*_\\s]*[:：][*_\\s]*)(?<value>.+?)(?:[*_\\s]*[)）][*_\\s]*)?$`,
  'isu',
);

/** `(Comment: …)`: what the practice writes below its own post. */
export function commentNote(text: string, from: number): Part | null {
  const groups = text.length < 2000 ? COMMENT_NOTE.exec(text)?.groups : undefined;
  if (!groups) return null;
  const start = from + groups.before!.length + groups.name!.length + groups.colon!.length;
  return { known: known('comment'), name: groups.name!, from: start, to: start + groups.value!.length };
}

const COUNT_NOTE =
  /^[*_\s]*[([]?(?:character count\s*[:：]\s*)?~?\d[\d.,]*\s*(?:chars?|characters?|caracteres|zeichen|words?|palabras|caract[eè]res)(?![\p{L}])[^)\]]*[)\]]?[*_.\s]*$/iu;
const COUNTED =
  /^[*_\s]*(?:character|word|char|caracter|zeichen)\p{L}*(?:\s+count)?[*_]*\s*[:：][*_]*\s*~?\d[^\n]{0,30}$/iu;
const BRACKETED = /^[*_\s]*\[(?<name>\p{Lu}[\p{L} /-]{1,20})[:：]\s+(?<value>[^[\]]+)\][*_\s]*$/u;

/** “→ Link to the booking page”: a link that somebody is to set. */
const LINK_NOTE =
  /^[→➜➡👉]\ufe0f?\s*(?:link|enlace|lien|verlinkung)\s+(?:to|zu|zur|zum|al?|vers|au)\s[^:]{2,60}$/iu;

/** “(276 characters)”, “[THEME: return on investment]”: what a line of its own tells the team. */
export function teamNote(text: string, from: number): Part | null {
  if (text.length > 300) return null;
  const isNote = LINK_NOTE.test(text) || COUNT_NOTE.test(text) || COUNTED.test(text) || BRACKETED.test(text);
  return isNote ? { known: known('notes'), name: 'note', from, to: from + text.length } : null;
}

const LABEL =
  /^(?<before>[\s*_]*)(?<name>[\p{L}][\p{L} -]{0,24}?)[*_]*\s?[:：][*_]*(?:\s+|(?<=：)|$)(?<rest>.*?)\s*$/u;
const texts: readonly Field[] = ['copy', 'body'];
const above: readonly Field[] = ['title', 'channels', 'date', 'time', 'links', 'hashtags', 'alt', 'status'];

/**
 * What stands at the top of a fence as fields (`Title: …`, `[Image: …]`) and the text below them, which `Body:` may
 * open. Null when the fence is all text.
 */
export function fenceParts(piece: Piece, vocabulary: Vocabulary): Part[] | null {
  if (piece.kind !== 'fence' || (piece as FencePiece).node.value === '') return null;
  const fields = fieldLines(piece, vocabulary);
  if (fields) return fields;
  const begin = piece.text.indexOf('\n') + 1;
  const end = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(piece.text)?.index ?? piece.text.length;
  const found: Part[] = [];
  let last: Field | null = null;
  for (let at = begin; at < end;) {
    const next = piece.text.indexOf('\n', at);
    const stop = next < 0 || next > end ? end : next;
    const line = piece.text.slice(at, stop);
    const part: Part | null | undefined =
      line.trim() === '' ? undefined : topPart(line, piece.from + at, vocabulary, last);
    if (part === null || (part && texts.includes(part.known!.field))) {
      const from = part ? part.from : piece.from + at;
      return found.length === 0 && !part
        ? null
        : [...found, { known: part?.known ? known('copy') : null, name: null, from, to: piece.from + end }];
    }
    if (part) found.push(part);
    if (part) last = part.known!.field;
    at = stop + 1;
  }
  return null; // labels without a text below are the text
}

/** A fence of nothing but known labels, three or more, such as an ad: each is a field, with the lines below it. */
function fieldLines(piece: Piece, vocabulary: Vocabulary): Part[] | null {
  const found: { known: KnownLabel; name: string; from: number; to: number }[] = [];
  for (const { 0: line, index } of piece.text.matchAll(/(?<=\n)[^\n]+/g)) {
    const groups = LABEL.exec(line)?.groups;
    const label = groups && groups.rest !== '' ? labelOf(groups.name!, vocabulary) : null;
    const to = piece.from + index + line.trimEnd().length;
    if (label?.exact) found.push({ known: label, name: groups!.name!, from: to - groups!.rest!.length, to });
    else if (line.trim() === '' || found.length === 0) return null;
    else if (!/^\s*(?:```|~~~)/.test(line)) found.at(-1)!.to = to;
  }
  const isAll = found.length > 2 && found.length * 3 >= piece.text.split('\n').length * 2 - 4;
  return isAll && !/\n\s*\n/.test(piece.text) ? found : null;
}

function topPart(line: string, from: number, vocabulary: Vocabulary, last: Field | null): Part | null {
  const note = mediaNote(line, from);
  if (note) return note;
  const groups = LABEL.exec(line)?.groups;
  const label = groups && labelOf(groups.name!, vocabulary);
  if (!groups || !label?.exact) return null;
  const start = from + line.trimEnd().length - groups.rest!.length;
  const isField =
    above.includes(label.field) && groups.rest !== '' && (label.field === 'title' || last !== null);
  if (!isField && !texts.includes(label.field)) return null;
  return { known: label, name: groups.name!, from: start, to: start + groups.rest!.length };
}

/** A quote whose last paragraph is the first comment: the text, and the comment. */
export function quoteParts(piece: Piece): Part[] | null {
  const [last, before] = (piece.node as Blockquote).children.toReversed();
  if (last?.type !== 'paragraph' || !before) return null;
  const from = last.position!.start.offset!;
  const comment = commentNote(
    piece.text.slice(from - piece.from, last.position!.end.offset! - piece.from),
    from,
  );
  return (
    comment && [{ known: null, name: null, from: piece.from, to: before.position!.end.offset! }, comment]
  );
}
