import type { Reader } from './reader.ts';
import type { Entry, Span } from './entry.ts';
import { slideNames, tweetNames } from './words/openers.ts';

/** A part of a post that goes out by itself: one text of a thread, one slide, another language, the first comment. */
export interface ChosenPart {
  readonly kind: 'thread' | 'slide' | 'variant' | 'comment';
  readonly language: string | null;
  readonly entries: readonly Entry[];
  /** Whether it is cut out of the copy rather than standing beside it. */
  readonly within?: boolean;
}

/** The texts “1/”, “2/5” at the beginnings of lines. */
export const PART_NUMBER = /^[ \t>*_]*\d{1,2}\/\d{0,2}[*_]*[ .):]/gm;

const BEGIN = String.raw`(?<=^|\n|<br\s*\/?>)(?<lead>[ \t>*_]*)`;
/** “1/5 …”: the number goes out with the text. */
const COUNTED = new RegExp(String.raw`${BEGIN}(?<number>\d{1,2})\/\d{0,2}[*_]*(?=[ .):]|$)`, 'gi');
/** “Tweet 2: …”, “**Slide 2 (cover):** …”: the label does not. */
const named = (names: string) =>
  new RegExp(
    String.raw`${BEGIN}(?:${names})\s*#?(?<number>\d{1,2})(?:\s*\/\s*\d{1,2})?(?:\s*\([^)\n]{0,30}\))?[*_]*\s*[:：.)–—-][*_]*\s*`,
    'giu',
  );
const TWEETS = named(tweetNames);
const SLIDES = named(slideNames);
/** “2. …”, which goes out; a list is a thread only where the post says that it is one. */
const LISTED = new RegExp(String.raw`${BEGIN}(?<number>\d{1,2})[.)][ \t]`, 'gi');

/** The marks of one sort of parts, and whether they go out with the text. */
interface Marks {
  readonly mark: RegExp;
  readonly isPublished: boolean;
  /** Whether the first has to begin the text: elsewhere such words tell of something. */
  readonly isFirst?: boolean;
}

const counted: readonly Marks[] = [
  { mark: COUNTED, isPublished: true },
  { mark: TWEETS, isPublished: false, isFirst: true },
];
const listed: Marks = { mark: LISTED, isPublished: true };
const slides: Marks = { mark: SLIDES, isPublished: false };

/** The texts that a numbered text falls into, in the order found; empty where it is one text. */
function numberedSpans(span: Span, { source }: Reader, sorts: readonly Marks[]): Span[] {
  if (span.mapped) return [];
  const text = source.text.slice(span.from, span.to);
  if (!/\d/.test(text)) return [];
  const starts = sorts.map((marks) => startsIn(text, marks)).find((found) => found !== null) ?? [];
  return starts.map(({ at }, index) => {
    const end = starts[index + 1]?.begin ?? text.length;
    const said = text.slice(at, end).replace(/(?:[\s>]|<br\s*\/?>)+$/i, '');
    return { from: span.from + at, to: span.from + at + said.length, node: span.node };
  });
}

interface Start {
  /** Where the mark begins, and where what goes out does. */
  readonly begin: number;
  readonly at: number;
}

/** Where the parts begin, if their numbers follow each other. */
function startsIn(text: string, { mark, isPublished, isFirst }: Marks): Start[] | null {
  const found = [...text.matchAll(mark)].map(({ 0: match, index, groups }) => ({
    begin: index,
    at: isPublished ? index + groups!.lead!.length : index + match.length,
    number: Number(groups!.number),
  }));
  const follow = found.every(({ number }, index) => number === found[0]!.number + index);
  const begins =
    !isFirst ||
    text
      .slice(0, found[0]?.begin)
      .replace(/^(?:```|~~~).*/, '')
      .trim() === '';
  return found.length > 1 && found[0]!.number <= 1 && follow && begins ? found : null;
}

/** The parts of a thread that is written as one text, and the slides told of in it. */
export function partsWithin(entry: Entry, reader: Reader, isThread: boolean): ChosenPart[] {
  const [span, ...others] = entry.spans;
  if (!span || others.length > 0) return [];
  const cut = (kind: ChosenPart['kind'], sorts: readonly Marks[]) =>
    numberedSpans(span, reader, sorts).map((part): ChosenPart => ({
      kind,
      language: null,
      within: true,
      entries: [{ ...entry, spans: [part] }],
    }));
  const thread = cut('thread', isThread ? [...counted, listed] : counted);
  return thread.length > 0 ? thread : cut('slide', [slides]);
}

/** The slides of a text, each by itself; a text without numbers is one. */
export function slidesOf(entry: Entry, reader: Reader): ChosenPart[] {
  const spans =
    entry.spans.length === 1 ? numberedSpans(entry.spans[0]!, reader, [slides, ...counted, listed]) : [];
  const entries = spans.length > 0 ? spans.map((span) => ({ ...entry, spans: [span] })) : [entry];
  return entries.map((one) => ({ kind: 'slide', language: null, entries: [one] }));
}
