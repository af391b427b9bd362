import { onlyChannels } from './channel.ts';
import { fold, plain } from '../words/fold.ts';
import type { Field } from '../words/fields.ts';
import { fieldWords, unmarked } from '../words/fields.ts';

/** A label understood: its field, and whether the whole label is a known word or only its end or beginning. */
export interface KnownLabel {
  readonly field: Field;
  readonly exact: boolean;
  /** What stands in brackets, or beside the known word: a channel, a language, an account. */
  readonly qualifier: string;
}

/** Words → field. A practice's own words come first. */
export type Vocabulary = ReadonlyMap<string, Field>;

const listed = (Object.entries(fieldWords) as [Field, readonly string[]][]).flatMap(([field, list]) =>
  list.map((word) => ({ word: fold(unmarked(word)), field, isWhole: word.endsWith('!') })),
);
const shipped: Vocabulary = new Map(listed.map(({ word, field }) => [word, field]));
/** Words that say something only as the whole of a label. */
const whole: ReadonlySet<string> = new Set(listed.flatMap(({ word, isWhole }) => (isWhole ? [word] : [])));

/** The shipped words with the practice's own on top. */
export function vocabularyOf(columns: Readonly<Record<string, string>>): Vocabulary {
  const own = Object.entries(columns);
  if (own.length === 0) return shipped;
  return new Map([...shipped, ...own.map(([word, field]): [string, Field] => [clean(word), field as Field])]);
}

function clean(label: string): string {
  return plain(label)
    .replace(/^[\d\s.)#-]+(?=\p{L})/u, '')
    .replace(/[\s:：.]+$/u, '')
    .replace(/^[^\p{L}\p{N}#]+/u, '')
    .trim();
}

/** Understands a label such as “**Caption (paste into Instagram):**”. Null when it means nothing known. */
export function labelOf(text: string, vocabulary: Vocabulary): KnownLabel | null {
  if (text.length > 80) return null;
  const whole = plain(text).replace(/[\s:：.]+$/u, '');
  const asWritten = vocabulary.get(whole) ?? vocabulary.get(clean(text));
  if (asWritten) return { field: asWritten, exact: true, qualifier: '' };
  const brackets = /[([（]([^)\]）]*)[)\]）]/gu;
  const qualifier = [...text.matchAll(brackets)].map(([, inside]) => inside!).join(' ');
  const core = clean(text.replace(brackets, ' '));
  const exact = vocabulary.get(core);
  if (exact) return { field: exact, exact: true, qualifier };
  return byPart(core, qualifier, vocabulary);
}

/** “Título propuesto”, “Titre provisoire”: what follows the word in many languages. */
const QUALITY =
  /^(?:tentativ[oa]|propuest[oa]|sugerid[oa]|propost[oa]|provisional|provisori[oa]|provisoire|propose|suggere|completa?|complet|ready|final|definitiv[oa]|curt[oa]|cort[oa]|larg[oa]|long[oa]|principal|primari[oa])$/;
/** Parts of a post whose words may be told as its text: “Hook text”, “CTA sticker text”. */
const PARTS: ReadonlySet<Field | undefined> = new Set<Field>(['hook', 'cta', 'comment', 'slides', 'alt']);

/** The part of a post that the words before “text” name, as its text is not the whole. */
function partNamed(
  end: string,
  words: readonly string[],
  fieldOf: (word: string) => Field | undefined,
): Field | null {
  if (!/^(?:text|copy|texto|texte|testo|tekst)$/.test(end)) return null;
  const field = fieldOf(words.join(' ')) ?? fieldOf(words[0]!);
  return PARTS.has(field) ? field! : null;
}

const KIND = /^(?:tip|tipo|typ|type|art|soort|rodzaj|jenis|formato|format)$/;

function byPart(core: string, qualifier: string, vocabulary: Vocabulary): KnownLabel | null {
  const words = core.split(' ');
  if (words.length < 2 || words.length > 5) return null;
  // “Tip conținut”, “Tipo del contenido”: where the word for a kind comes first, the rest says of what.
  if (KIND.test(words[0]!)) return { field: 'kind', exact: false, qualifier };
  const fieldOf = (word: string) => (whole.has(word) ? undefined : vocabulary.get(word));
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const end = words.slice(-count).join(' '),
      start = words.slice(0, count).join(' ');
    const field =
      fieldOf(end) ??
      (/^(?:para|do|da|de|del|der|des|du|for|fur|pour|til|–|-|\/|\+)$/.test(words[count] ?? '') ||
      (words.length === count + 1 && QUALITY.test(words[count]!)) ||
      (fieldOf(start) === 'copy' && onlyChannels(words.slice(count).join(' ')))
        ? fieldOf(start)
        : undefined);
    const rest = fieldOf(end) ? words.slice(0, -count) : words.slice(count);
    // “The big picture” speaks; “Suggested image” labels.
    if (/^(?:the|an?|our|your|my|this|that|these|das|der|die|la|le|el|o)$/.test(words[0]!)) continue;
    if (field && field !== 'ignore' && end !== 'post' && end !== 'name')
      return {
        field: (field === 'copy' && partNamed(end, rest, fieldOf)) || field,
        exact: false,
        qualifier: `${qualifier} ${rest.join(' ')}`.trim(),
      };
  }
  return null;
}
