import { sha256 } from '../model/digest.ts';
import { placeIn } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import { placeOfField } from '../model/post.ts';

/** One text of a post that is judged by itself. */
export interface FieldText {
  /** `copy`, `title`, `media.0.alt`, `parts.1.copy`. */
  readonly field: string;
  readonly text: string;
  readonly place: Place;
}

/** The place of a text of the post, else of the field that it belongs to, else of the post. */
export function placeOfText(post: Post, field: string, base = field): Place {
  const passage = post.texts.find((each) => each.field === field);
  return passage ? placeIn(passage, 0, passage.text.length) : placeOfField(post, base);
}

/** The place of a picture or video, else of all of them, else of the post. */
export function placeOfMedium(post: Post, index: number): Place {
  return post.places[`media.${index}`] ?? placeOfField(post, 'media');
}

/** A thread whose parts are its copy, cut up, is judged by its parts alone. */
function isCutUp({ copy, parts }: Post): boolean {
  const first = parts.find(({ kind }) => kind === 'thread');
  return first !== undefined && copy !== null && copy.startsWith(first.copy);
}

/**
 * The texts of a post that stand for a field: the copy with the parts that are published as text (thread, variants,
 * comments; slides are pictures), the title, or the alternative text of each medium. Absent texts are left out.
 */
export function textsOf(post: Post, field: 'copy' | 'title' | 'alt'): FieldText[] {
  const found: { field: string; base: string; text: string | null | undefined }[] = [];
  if (field === 'title') found.push({ field, base: field, text: post.title });
  if (field === 'copy') {
    if (!isCutUp(post)) found.push({ field, base: field, text: post.copy });
    for (const [index, { kind, copy }] of post.parts.entries()) {
      if (kind !== 'slide') found.push({ field: `parts.${index}.copy`, base: 'copy', text: copy });
    }
  }
  if (field === 'alt') {
    for (const [index, { alt }] of post.media.entries()) {
      found.push({ field: `media.${index}.alt`, base: 'alt', text: alt });
    }
  }
  return found.flatMap(({ field, base, text }) =>
    text ? [{ field, text, place: placeOfText(post, field, base) }] : [],
  );
}

/**
 * The same for texts that differ at most in capitals, white space and forms of characters; `''` for an empty one.
 * What it says of two texts it says of what it made of them.
 */
export function sameness(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return words === '' ? '' : sha256(words);
}
