import type { Passage } from '../model/passage.ts';
import { placeIn } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import { capitalPlaceholders, placeholders } from './words/openers.ts';

const HASHTAG = /(?<![\p{L}\p{N}&/])#[\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*/gu;
const MENTION = /(?<![\p{L}\p{N}._/@])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?/gu;
const URL = /https?:\/\/[^\s<>")\]]+[^\s<>")\].,;:!?'’]/giu;

/** The hashtags of a text, each once. */
export function hashtagsIn(text: string): string[] {
  return text.includes('#') ? [...new Set(text.match(HASHTAG) ?? [])] : [];
}

/** The accounts that a text names, each once. */
export function mentionsIn(text: string): string[] {
  return text.includes('@') ? [...new Set(text.match(MENTION) ?? [])] : [];
}

/** The addresses in a text. */
export function linksIn(text: string): string[] {
  return text.match(URL) ?? [];
}

/** The first placeholder of the texts that go out, as a problem without its post. */
export function placeholderIn(texts: readonly Passage[]): { place: Place; message: string } | null {
  for (const passage of texts) {
    // Most texts have none of the marks; the search for words costs more.
    if (!passage.published || !/[[{]|TBD|TODO|XX|lorem/i.test(passage.text)) continue;
    const match = placeholders.exec(passage.text) ?? capitalPlaceholders.exec(passage.text);
    if (!match) continue;
    const place = placeIn(passage, match.index, match.index + match[0].length);
    const message = 'The text still has a placeholder. Until it is replaced the post counts as a draft.';
    return { place, message };
  }
  return null;
}
