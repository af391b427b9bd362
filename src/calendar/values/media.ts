import type { PostData } from '../../model/generated.ts';
import { plain } from '../words/fold.ts';
import { isEmpty } from '../words/fold.ts';

type Medium = PostData['media'][number];

const NAMED = /\((image|video|audio|document|unknown)\)$/;

const KINDS: readonly (readonly [Medium['kind'], RegExp])[] = [
  ['video', /\.(?:mp4|mov|webm|m4v)\b|\b(?:video|reel|clip|footage|b-roll)/],
  ['audio', /\.(?:mp3|wav|m4a)\b|\b(?:audio|music|sound|voiceover)/],
  ['document', /\.pdf\b|\bpdf\b/],
  [
    'image',
    /\.(?:png|jpe?g|webp|gif|svg|heic)\b|\b(?:image|photo|picture|graphic|visual|illustration|carousel|infographic|bild|foto|imagen|imagem|grafik|画像|图片)/,
  ],
];

/** A picture or video from what stands under its label: file or description as written. */
export function mediaOf(label: string, value: string, alt: string | null): Medium | null {
  if (isEmpty(value) && !alt) return null;
  const named = NAMED.exec(value.trim())?.[1] as Medium['kind'] | undefined;
  const kind =
    named ??
    KINDS.find(([, words]) => words.test(plain(value)) || words.test(plain(label)))?.[0] ??
    'unknown';
  return { path: value === '' ? null : value, alt: alt === '' ? null : alt, kind };
}

/** How replies to reviews begin, whoever they greet first. */
const toReviewer =
  /^(?:@\S+\s*)?(?:(?:hi|hello|hey|dear|hola|estimad[oa])\b[^.!?\n]{0,40}[,!:.]\s*)?(?:thank you|thanks|we appreciate|gracias|agradecemos)\b[^.!?\n]{0,40}\b(?:your|tu|su)\s+(?:[\p{L}-]+\s+){0,2}(?:review|feedback|rating|reseña|comentario|opinión|calificación)(?!\p{L})/iu;

/** Whether a text reads like a reply to somebody's review, which nothing else may say of it. */
export const isToReviewer = (copy: string): boolean => toReviewer.test(copy.trimStart());

/** The sort of post, from the words of its format and opening and from its channels. */
export function kindOf(format: string, opener: string, channels: readonly string[]): PostData['kind'] {
  const words = plain(`${format} ${opener}`);
  if (/\b(?:review response|review reply|reply|replies|response to review)\b/.test(words)) return 'reply';
  if (
    /\b(?:story|stories)\b/.test(plain(format)) ||
    /\b(?:instagram|ig|facebook|fb) (?:story|stories)\b/.test(words)
  )
    return 'story';
  if (/\b(?:ad|ads|advert|anzeige)\b/.test(words) || channels.includes('google-ads')) return 'ad';
  if (
    /\b(?:reels?|video|shorts?|vlog)\b/.test(words) ||
    (channels.length > 0 && channels.every((channel) => channel === 'youtube' || channel === 'tiktok'))
  )
    return 'video';
  if (
    channels.length > 0 &&
    channels.every((channel) => channel === 'blog' || channel === 'medium' || channel === 'substack')
  )
    return 'article';
  return 'post';
}
