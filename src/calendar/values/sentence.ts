import { bare } from '../words/fold.ts';

/** What may stand behind the last sentence of a text: hashtags, links, pictures, quotation marks. */
const TAIL =
  /(?:\s|#[\p{L}\p{N}_]+|https?:\/\/\S+|\p{Extended_Pictographic}|["”»“’')\]]|\p{EMod}|\ufe0f|\u200d|<br\s*\/?>)+$/iu;
const END = /(?<![.…])[.!?…。！？]$/u;

/** Whether words are written out as a text to publish: they end as a sentence does and are more than a title. */
export function isSentence(text: string): boolean {
  const words = bare(text).replace(TAIL, '');
  return (
    END.test(words) && (words.split(/\s+/).length >= 5 || /[\u3040-\u9fff\uac00-\ud7af]{12}/u.test(words))
  );
}

/** Whether words beside a label are a text to publish, by a hashtag, a link, several sentences, or one in quotation marks. */
export function isWritten(text: string): boolean {
  return /(?:^|\s)#\p{L}|https?:\/\//u.test(text) || isProse(text) || (QUOTED.test(text) && isSentence(text));
}

const QUOTED = /^["“„«][^"“”„«»]+["”“»]\W*$/u;

/** Whether several sentences stand there. */
export function isProse(text: string): boolean {
  return isSentence(text) && /\p{Ll}[.!?…。！？]["”»’')]*\s+[^\s\p{Ll}]/u.test(bare(text));
}
