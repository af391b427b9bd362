import { factsOf } from './facts.ts';
import type { ChosenPart } from './parts.ts';
import { partsWithin, slidesOf } from './parts.ts';
import { isReference } from './reference.ts';
import { isSameAs } from './same.ts';
import type { Reader } from './reader.ts';
import { rawOf, isEmpty } from './reader.ts';
import type { Entry, Span } from './entry.ts';
import { fieldOf } from './entry.ts';
import { onlyHashtags } from './prose.ts';
import { isSentence } from './values/sentence.ts';
import type { Field } from './words/fields.ts';
import { plain } from './words/fold.ts';

/** Which of a post's texts goes out, and as what. */
export interface Choice {
  readonly copy: readonly Entry[];
  readonly parts: readonly ChosenPart[];
}

const filled = (entry: Entry) => entry.spans.length > 0;

/**
 * Chooses the texts that go out. Labelled copy wins over fences and quotes, these over plain text. `isThread`: the
 * post says that it is a thread, so that a numbered list is one.
 */
export function chooseCopy(
  entries: readonly Entry[],
  reader: Reader,
  channels: readonly string[],
  isThread = false,
): Choice {
  const choice = choose(entries, reader, channels, isThread);
  const [text, ...others] = choice.copy;
  const parts = text && others.length === 0 ? partsWithin(text, reader, isThread) : [];
  if (parts.length === 0) return choice;
  // “Tweet 2:” is told to the team: what goes out are the texts behind.
  const isLabelled = parts[0]!.kind === 'thread' && !/^\W*\d/.test(rawOf(reader, parts[0]!.entries[0]!));
  const spans = parts.flatMap((part) => spansOf(part.entries));
  return { copy: isLabelled ? [{ ...text!, spans }] : choice.copy, parts: [...parts, ...choice.parts] };
}

function choose(
  entries: readonly Entry[],
  reader: Reader,
  channels: readonly string[],
  isThread: boolean,
): Choice {
  const texts = entries.filter(
    (entry) =>
      filled(entry) &&
      !(fieldOf(entry) === 'content' && isReference(rawOf(reader, entry))) &&
      !(loose(entry) && isSameAs(rawOf(reader, entry))) &&
      !isEmpty(rawOf(reader, entry)) &&
      !(entry.nested && entry.forms.has('inline')),
  );
  const extra = [...slides(texts, reader), ...comments(texts)];
  const labelled = ownCopy(texts).filter((entry) => !isReference(rawOf(reader, entry)));
  const thread = texts.filter((entry) => isTweet(entry));
  if (thread.length > 1 || (thread.length === 1 && labelled.length === 0)) {
    const parts = thread.map((entry): ChosenPart => ({ kind: 'thread', language: null, entries: [entry] }));
    return { copy: thread, parts: [...parts, ...extra] };
  }
  if (labelled.length > 0) return variants(labelled, extra);
  const languages = texts.filter(
    (entry) => entry.name !== null && entry.known === null && languageIn(entry.name) !== null,
  );
  if (languages.length > 0) return variants(languages, extra);
  const body = texts.filter((entry) => fieldOf(entry) === 'body');
  if (body.length > 0)
    return { copy: texts.filter((entry) => ['hook', 'body', 'cta'].includes(fieldOf(entry)!)), parts: extra };
  const fences = texts.filter(
    (entry) => loose(entry) && entry.forms.has('fence') && !onlyHashtags(rawOf(reader, entry)),
  );
  if (fences.length > 0) return variants(fences, extra);
  const quotes = texts.filter(
    (entry) => loose(entry) && entry.forms.has('quote') && !isCallout(rawOf(reader, entry)),
  );
  if (quotes.length > 0) return { copy: [quotes[0]!], parts: [...rest(quotes), ...extra] };
  const likely = texts.filter((entry) => isLikelyCopy(entry, reader, channels));
  if (likely.length > 0) return { copy: [likely[0]!], parts: extra };
  const plainly = plainTexts(texts, reader);
  const listed =
    isThread && plainly.length === 0 ? texts.filter((entry) => isNumberedList(entry, reader)) : [];
  return { copy: [...plainly, ...listed.slice(0, 1)], parts: extra };
}

/** Labelled copy. Beside other copy, and in a cell with lines for the picture, “Text” is what stands on the picture. */
function ownCopy(texts: readonly Entry[]): Entry[] {
  const labelled = texts.filter((entry) => fieldOf(entry) === 'copy');
  const direct = labelled.filter((entry) => !entry.nested);
  if (direct.length > 0 && direct.length < labelled.length)
    return ownCopy(texts.filter((entry) => !entry.nested));
  const others = labelled.filter((entry) => !isText(entry));
  const isPictured = texts.some((entry) => fieldOf(entry) === 'media') && others.length > 0;
  return isPictured || labelled.some((entry) => isText(entry) && inCellLine(entry)) ? others : labelled;
}

function isText(entry: Entry): boolean {
  return /^(?:text|texto|texte|tekst)$/.test(plain(entry.name ?? '').replace(/[\s:]+$/, ''));
}

/** Whether it is one of several labelled lines of a cell. */
const inCellLine = ({ forms }: Entry) => forms.has('cell') && forms.has('inline');

const loose = (entry: Entry) =>
  entry.name === null || (entry.known === null && (entry.forms.has('fence') || entry.forms.has('quote')));

function rest(entries: readonly Entry[]): ChosenPart[] {
  return entries
    .slice(1)
    .map((entry) => ({ kind: 'variant', language: languageIn(entry.name ?? ''), entries: [entry] }));
}

function variants(entries: readonly Entry[], extra: readonly ChosenPart[]): Choice {
  return { copy: [entries[0]!], parts: [...rest(entries), ...extra] };
}

export function languageIn(name: string): string | null {
  const facts = factsOf(name);
  if (facts.language) return facts.language;
  const bracket = /[([]([^)\]]+)[)\]]/.exec(name)?.[1];
  return bracket ? factsOf(bracket).language : null;
}

function isTweet(entry: Entry): boolean {
  if (entry.name === null || (entry.known && entry.known.field !== 'copy' && entry.known.field !== 'hook'))
    return false;
  return (
    /tweet|ツイート|^\d+\/\d*/u.test(plain(entry.name)) &&
    (factsOf(entry.name).ordinal?.kind === 'part' ||
      /hook tweet|(?:final|last|closing|cta) tweet|tweet \d/.test(plain(entry.name)))
  );
}

/** A thread written as a numbered list. */
function isNumberedList(entry: Entry, reader: Reader): boolean {
  return entry.name === null && entry.forms.has('list') && partsWithin(entry, reader, true).length > 0;
}

function slides(texts: readonly Entry[], reader: Reader): ChosenPart[] {
  const found = texts.filter((entry) => {
    if (fieldOf(entry) === 'slides') return true;
    return (
      entry.name !== null &&
      entry.known === null &&
      /^(?:slide|folie|lamina|diapositiva|frame|card|スライド)/u.test(plain(entry.name)) &&
      factsOf(entry.name).ordinal?.kind === 'part'
    );
  });
  return found.flatMap((entry) => slidesOf(entry, reader));
}

function comments(texts: readonly Entry[]): ChosenPart[] {
  return texts
    .filter((entry) => fieldOf(entry) === 'comment')
    .map((entry) => ({ kind: 'comment', language: null, entries: [entry] }));
}

function isCallout(text: string): boolean {
  return /^>?\s*\[!\w+\]/.test(text);
}

const COPYISH = /(?:^|\s)#[\p{L}\p{N}]|https?:\/\/|\p{Extended_Pictographic}|[👇👉]/u;

/** “Content” and “Description” are copy when they read like it; a description of a picture does not. */
function isLikelyCopy(entry: Entry, reader: Reader, channels: readonly string[]): boolean {
  const field = fieldOf(entry);
  if (field !== 'content' && field !== 'description' && field !== 'script') return false;
  if (field === 'content' && /^\W*post\W*$/iu.test(entry.name ?? '') && !entry.forms.has('cell')) return true;
  if (field === 'script' || entry.forms.has('fence') || entry.forms.has('quote')) return true;
  const raw = rawOf(reader, entry);
  if (entry.forms.has('below') && !entry.forms.has('inline')) return true;
  if (field === 'description')
    return channels.some((name) => name === 'pinterest' || name === 'youtube' || name === 'google-ads')
      ? raw.replace(/[\u3040-\u9fff\uac00-\ud7af]/gu, '   ').length > 40
      : /(?:^|\s)#\p{L}/u.test(raw);
  return COPYISH.test(raw) || /^["“«„][^"”»“]*["”»“]$/u.test(raw);
}

const leading: ReadonlySet<Field | null> = new Set<Field>(['channels', 'date', 'hook', 'status', 'title']);

/** The unlabelled paragraphs and lists up to the first rule below them. */
function plainTexts(texts: readonly Entry[], reader: Reader): Entry[] {
  const free = texts.filter(
    (entry) =>
      entry.name === null &&
      !entry.forms.has('quote') &&
      !entry.forms.has('fence') &&
      !isAside(rawOf(reader, entry)),
  );
  const first = free.findIndex((entry) => entry.forms.has('below'));
  if (first < 0) return [];
  const kept = free.slice(first).filter((entry) => entry.afterRule === free[first]!.afterRule);
  // Text above the fields of a post introduces it.
  if (texts.some((entry) => entry.from > kept.at(-1)!.from && leading.has(fieldOf(entry)))) return [];
  return kept.every((entry) => onlyHashtags(rawOf(reader, entry))) ? [] : kept;
}

/** A remark to the team rather than a text to publish: all in italics, in brackets, a picture to make. */
export function isAside(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^([*_])(?![*_\s])[^*_]+\1$/.test(trimmed) ||
    /^_?\([^)]*\)_?$/s.test(trimmed) ||
    /^\W*\[(?:image|photo|visual|video|bild|imagem|imagen)\b[^\n]*\]\W*$/i.test(trimmed) ||
    (/^\W*(?:image|photo|visual|video|bild|imagem|imagen)\b[^\n]*$/i.test(trimmed) && !isSentence(trimmed))
  );
}

/** Spans without the quotation marks, only when they wrap the whole. */
function spansOf(entries: readonly Entry[]): Span[] {
  return entries.flatMap((entry) => entry.spans);
}
