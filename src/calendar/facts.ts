import { fold, plain, anyOf, bare } from './words/fold.ts';
import { languages } from './words/languages.ts';
import { proseWords } from './words/prose.ts';
import { partWords, postWords, promiseWords } from './words/openers.ts';
import { channelsIn, onlyChannels } from './values/channel.ts';
import type { DateFacts } from './values/date.ts';
import { datesIn } from './values/date.ts';
import type { TimeFacts } from './values/time.ts';
import { timesIn, withoutTimes } from './values/time.ts';
import { formatWords } from './words/channels.ts';

/** All that a heading, bold label or beginning of a list item says. */
export interface Facts {
  readonly text: string;
  readonly dates: DateFacts;
  readonly times: TimeFacts;
  readonly channels: readonly string[];
  /** Whether it names channels and nothing else. */
  readonly onlyChannels: boolean;
  /** “Post 3” is one of several posts, “Slide 3” a part of one, “3)” merely numbered. */
  readonly ordinal: {
    readonly kind: 'post' | 'part' | 'number';
    readonly word: string;
    readonly id: string;
    /** Whether it opens the words rather than standing within them. */
    readonly isFirst: boolean;
  } | null;
  /** “(2/5)” beside a number: the second of five parts of a thread. */
  readonly counter: { readonly part: number; readonly of: number } | null;
  readonly language: string | null;
  /** Words in back-ticks at the end of a heading, which state a status. */
  readonly ticked: readonly string[];
  /** What is left when dates, numbers, channels are taken away, as written; null when nothing is. */
  readonly title: string | null;
  /** Whether it names what is no post: rules, figures, a legend. */
  readonly isProse: boolean;
  readonly promisesPosts: boolean;
  /** Whether it is a question that is answered below: “Q: Does it hurt?”. */
  readonly isQuestion: boolean;
  /** Whether the word for a post opens it, with a name instead of a number (“Post for parents”), or a question does. */
  readonly opensAsPost: boolean;
}

const NUMBER = String.raw`(?:-(?=\d)|\s*)(?:#|no\.?|nr\.?|n[º°o]\.?)?\s*[a-z]{0,2}\d{1,3}[a-z]?(?![\d%]|[:.]\d|[-–]\d|\s*(?:x|×|per|times|a|mal|veces|vezes|fois)(?![\p{L}]))`;
const POST = new RegExp(
  `(${anyOf(postWords).source})(?:\\s+(?:idea|post|issue|edition|ausgabe|edicion|edicao))?${NUMBER}`,
  'u',
);
/** “Email A — To support groups” */
const LETTERED = new RegExp(`^(${anyOf(postWords).source})\\s+[a-h](?=\\s*[-–—:.)]|\\s*$)`, 'u');
/** “Post version 3 — …”, “Caption option 2”: one of several to choose from, each of which may go out. */
const OPTION = new RegExp(
  `^\\W*(post|copy|caption)?\\s*(?:option|opcion|opcao|version|versao|variante)${NUMBER}`,
  'u',
);
const ALL_POSTS = new RegExp(POST.source, 'gu');
const PART = new RegExp(
  `(${anyOf(partWords).source})${NUMBER}|^\\d+/\\d+|hook tweet|last slide|final slide|final tweet|closing tweet|cta tweet`,
  'u',
);
const NUMBERED = /^(?:\(?\d{1,3}[.)]|#\d{1,3}\b)/u;
const PROSE = anyOf(proseWords, 'u');
/** “Step 2: Complete the profile” tells what to do. */
const STEP = /^\W*(?:step|schritt|paso|passo|etape|etapa|krok|stap|steg|trin)\s*\d/u;
const OPENS =
  /^[^\p{L}\p{N}]*(?:(?:feed|image|photo|text|carousel|story|company|personal|linkedin|instagram|facebook)\s+)?(?:post|publicacion|publicacao|beitrag|publication|caption|tweet)(?!\s+(?:ideas|types|themes|variations|formats?|topics|examples)(?!\p{L}))(?:\s+[\p{L}]+){0,2}\s*(?:[—–:(]|-\s|$)/u;
/** “Q: Does it hurt?” */
const QUESTION = /^\W*q[:：]\s/u;
/** “Example for video 2” shows how a post is made. */
const EXAMPLE =
  /^\W*(?:example|ejemplo|exemplo|exemple|beispiel|esempio|voorbeeld)\s+(?:for|de|para|pour|fur|per|voor)\s/u;
/** The name of a picture says nothing of what its heading is. */
const FILE_NAME = /[\w.-]+\.(?:png|jpe?g|webp|gif|svg|mp4|mov|pdf)/g;
const PROMISE = anyOf(promiseWords, 'u');
const FORMAT = anyOf(formatWords);
const SEPARATOR = /(?:\s+[-–—]+\s+|\s*(?:[—()|·•（）：｜@]|:(?!\d))\s*(?:[-–—]+\s+)?|,\s+|\s+(?=`))+/gu;

/** Reads a heading or label; each fact when it is first asked for. */
export function factsOf(text: string): Facts {
  const folded = once(() => plain(text));
  const ordinal = once(() => (EXAMPLE.test(folded()) ? null : ordinalOf(folded())));
  const counter = once(() => (ordinal() ? counterOf(folded()) : null));
  const counted = once(() => (counter() ? text.replace(COUNTER, ' ') : text));
  const channels = once(() => channelsIn(unquoted(text)));
  const dates = once(() => datesIn(counted()));
  const times = once(() => timesIn(text));
  const only = once(() => channels().length > 0 && onlyChannels(text));
  const title = once(() => titleOf(counted()));
  const isQuestion = once(() => QUESTION.test(folded()));
  // A question is its own topic, whatever it asks about.
  const isProse = once(
    () =>
      !isQuestion() &&
      (STEP.test(folded()) || EXAMPLE.test(folded()) || PROSE.test(folded().replace(FILE_NAME, ' '))),
  );
  return {
    text,
    get dates() {
      return dates();
    },
    get times() {
      return times();
    },
    get channels() {
      return channels();
    },
    get onlyChannels() {
      return only();
    },
    get ordinal() {
      return ordinal();
    },
    get counter() {
      return counter();
    },
    get language() {
      // “English (X, Threads, Instagram)” heads the posts of several channels rather than a version of one.
      return channels().length > 1 ? null : languageOf(folded());
    },
    get ticked() {
      return [...text.matchAll(/`([^`]+)`/g)].map(([, inside]) => inside!);
    },
    get title() {
      return title();
    },
    get isProse() {
      return isProse();
    },
    get isQuestion() {
      return isQuestion();
    },
    get opensAsPost() {
      return isQuestion() || OPENS.test(folded());
    },
    get promisesPosts() {
      return PROMISE.test(folded());
    },
  };
}

/** A topic in quotation marks may speak of a channel; it names none. */
function unquoted(text: string): string {
  const rest = /["“„«]/.test(text) ? text.replace(/["“„«][^"“”„«»]*["”“»]/g, ' ') : text;
  return /\p{L}/u.test(rest) ? rest : text;
}

/** Reads a value when it is first asked for. */
export function once<T>(read: () => T): () => T {
  let value: { readonly is: T } | null = null;
  return () => (value ??= { is: read() }).is;
}

function ordinalOf(folded: string): Facts['ordinal'] {
  const part = PART.exec(folded);
  const option = OPTION.exec(folded);
  const post = POST.exec(folded) ?? LETTERED.exec(folded) ?? (option?.[1] ? option : null);
  if (post && (!part || post.index <= part.index) && post.index < 30)
    return {
      kind: 'post',
      word: post[1]!,
      id: /\d+[a-z]?$/.exec(post[0])?.[0] ?? '',
      isFirst: !/\p{L}/u.test(folded.slice(0, post.index)),
    };
  if (part && part.index < 12)
    return { kind: 'part', word: part[1] ?? 'tweet', id: '', isFirst: part.index === 0 };
  if (option) return { kind: 'number', word: 'option', id: '', isFirst: true };
  return NUMBERED.test(folded) ? { kind: 'number', word: '', id: '', isFirst: true } : null;
}

const COUNTER = /\(?(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])\)?/;

function counterOf(folded: string): Facts['counter'] {
  const match = COUNTER.exec(folded);
  const part = Number(match?.[1]),
    of = Number(match?.[2]);
  return match && part >= 1 && part <= of && of <= 40 ? { part, of } : null;
}

function languageOf(folded: string): string | null {
  const word = folded
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:：.–—-]+$/u, '')
    .trim();
  return languages[word] ?? languages[/\(([^)]*)\)\s*:?$/.exec(folded)?.[1] ?? ''] ?? null;
}

/** Whether a day is the whole of a text or of a segment between separators, rather than a word of a sentence. */
export function dayStandsApart({ text }: Facts): boolean {
  return bare(text)
    .split(SEPARATOR)
    .some((segment) => !saysMore(segment) && saysDay(factsOf(segment)));
}

/** Whether channels stand in a segment of their own: “Instagram — tips”, not “Instagram tips”. */
export function channelsApart({ text, channels }: Facts): boolean {
  return (
    channels.length > 0 &&
    bare(text)
      .split(SEPARATOR)
      .some((segment) => onlyChannels(segment))
  );
}

/** The title within a heading: from the first to the last of its segments that say something else than facts. */
function titleOf(text: string): string | null {
  const clean = bare(text.replace(/\s*`[^`]*`/g, '')).replace(/[\s:：]+$/u, '');
  let first = -1,
    last = -1,
    at = 0;
  const segments: [number, number][] = [];
  for (const separator of clean.matchAll(SEPARATOR)) {
    segments.push([at, separator.index]);
    at = separator.index + separator[0].length;
  }
  segments.push([at, clean.length]);
  for (const [from, to] of segments) {
    if (!saysMore(clean.slice(from, to))) continue;
    if (first < 0) first = from;
    last = to;
  }
  if (first < 0) return null;
  const closed = clean.slice(first, last);
  const title = bare(/\([^)]*$/.test(closed) ? `${closed})` : closed).replace(/^\d{1,3}[.)]\s+/, '');
  return title === '' ? null : title;
}

/** “5 slides”, “Days 1–7”, “30 sec each”: how much, not what. */
const COUNT =
  /^\W*(?:(?:days?|weeks?|tage?|jours?|dias?|posts?)\s*)?~?\d+(?:\s*[-–]\s*\d+)?\s*(?:slides?|sec(?:onds?)?|s|min(?:utes?)?|total|posts?|tweets?|chars?|characters|words?|cards?|frames?|images?|本|枚|개|sec each|folien|seg|laminas|imagens)?\W*$/u;

function saysMore(segment: string): boolean {
  if (segment === '' || COUNT.test(fold(segment))) return false;
  if (!/\p{L}{2}|[\u3040-\u9fff\uac00-\ud7af]/u.test(segment)) return false;
  const dated = datesIn(segment).rest;
  const rest = (/\d/.test(dated) ? withoutTimes(dated) : dated)
    .replace(ALL_POSTS, ' ')
    .replace(LETTERED, ' ')
    .replace(OPTION, ' ')
    .replace(NUMBERED, ' ');
  if (!/\p{L}{2}|[\u3040-\u9fff\uac00-\ud7af]/u.test(rest)) return false;
  if (onlyChannels(rest)) return false;
  return /\p{L}{2}|[\u3040-\u9fff\uac00-\ud7af]/u.test(rest.replace(FORMAT, ' '));
}

/** Whether a date, weekday or numbered day is stated. */
export function saysDay(facts: Facts): boolean {
  const { day, weekday, dayNumber, range } = facts.dates;
  return day !== null || (weekday !== null && range === null) || dayNumber !== null;
}

/** Whether only a span is stated: a week, a month, a year. */
export function saysSpan(facts: Facts): boolean {
  const { week, month, monthNumber, range } = facts.dates;
  return !saysDay(facts) && (week !== null || month !== null || monthNumber !== null || range !== null);
}

/** Compares titles across shapes: folded words. */
export function titleKey(title: string): string {
  return (fold(title).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
