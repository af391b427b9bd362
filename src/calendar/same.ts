import type { Place } from '../model/place.ts';
import { placeOf } from '../model/place.ts';
import type { Bench } from './bench.ts';
import type { Span } from './entry.ts';
import { fieldOf } from './entry.ts';
import { rawOf, textOf } from './reader.ts';
import { channelsIn, onlyChannels } from './values/channel.ts';
import { anyOf, plain } from './words/fold.ts';

/** That the text of a post is the one of another post of its file: “same as Instagram”, “see the Facebook post”. */
export interface SameAs {
  /** The channels named; empty for “as above”. */
  readonly channels: readonly string[];
  /** “As above”: the other post stands before this one. */
  readonly isAbove: boolean;
  /** Whether nothing else is said that could name another post, such as a day. */
  readonly isClear: boolean;
  /** Whether it stands where the copy goes, rather than where its topic may. */
  readonly isCopy: boolean;
  readonly place: Place;
}

/** How such a value begins: surely so, or only where nothing but channels and the words below follow. */
const SURE =
  /^\W*(?:(?:use |copy: ?)?(?:the )?same (?:as|like|caption|copy|post|text)(?!\p{L})|as above\W*$|ditto(?!\p{L}))/u;
const PERHAPS =
  /^\W*(?:same|ditto|idem|as|see|use|copy|copied|siehe|wie|ver|vea|igual|mismo|voir|comme|zie|vedi)(?!\p{L})/u;
/** “See attached”, “see the doc”: a text that stands where nobody can follow. */
const ELSEWHERE =
  /^\W*(?:see|siehe|ver|vea|voir|zie|vedi)(?: (?:the|in|our|google|word|shared|separate|content|copy|im|el|le))* (?:attach\w*|docs?|document\w*|spreadsheet|sheet|brief|drafts?|canva|figma|folder|file|anhang|anlage|adjunto|archivo|documento|annexe|fichier)(?: (?:\w+|\W){0,3})?$/u;

/** “As last week”: a text of another time, which nobody can find here. */
const EARLIER =
  /^\W*(?:(?:same|as|like|wie|igual|como|comme)\s+)+(?:(?:as|que|la|the|in der)\s+)*(?:(?:last|previous|letzte\w*|vorige\w*)\s+(?:week|month|time|year|woche|monat|mal)|semaine derniere|semana pasada|semana passada|mes pasado)\W*$/u;

const FILLER = anyOf(
  (
    'the a post posts caption captions copy text content version channel one on for from in of as to like than above here with again ' +
    'same beitrag der die das den dem bei auf wie oben text publicacion texto leyenda de del la el lo que en arriba legende ' +
    'publication au du le sur ci dessus mais acima do da'
  ).split(' '),
);
const ABOVE = /(?<!\p{L})(?:above|oben|arriba|acima|dessus)(?!\p{L})/u;

/** Whether a value says that the text is another post's, or lies where nobody can follow, rather than being a text. */
export function isSameAs(text: string): boolean {
  if (text.length > 120) return false;
  const folded = plain(text);
  return (
    SURE.test(folded) ||
    ELSEWHERE.test(folded) ||
    EARLIER.test(folded) ||
    (PERHAPS.test(folded) && isClear(folded))
  );
}

/** Nothing but channels, or “above”, besides words that carry no meaning here. */
function isClear(folded: string): boolean {
  const rest = restOf(folded);
  return onlyChannels(rest) || (rest === '' && (ABOVE.test(folded) || SURE.test(folded)));
}

const restOf = (folded: string): string =>
  folded
    .replace(PERHAPS, ' ')
    .replace(FILLER, ' ')
    .replace(/[^\p{L}\p{N}/+&, ]+/gu, ' ')
    .trim();

/** What a post without a text says about whose text is meant. */
export function sameAsIn({ draft, reader }: Bench): SameAs | null {
  const said = (text: string, [first, ...more]: readonly Span[], isCopy: boolean): SameAs | null => {
    if (!first || !isSameAs(text)) return null;
    const folded = plain(text);
    const place = placeOf(reader.source, first.from, (more.at(-1) ?? first).to);
    const channels = channelsIn(restOf(folded));
    return { channels, isAbove: ABOVE.test(folded), isClear: isClear(folded), isCopy, place };
  };
  for (const entry of draft.entries) {
    const field = fieldOf(entry);
    const isTopic = field === 'content' || field === 'title';
    if (!isTopic && field !== 'copy' && entry.name !== null) continue;
    const found = said(rawOf(reader, entry), entry.spans, !isTopic);
    if (found) return found;
  }
  return draft.title && said(textOf(reader, draft.title).text, [draft.title], false);
}
