import { fold } from '../calendar/words/fold.ts';
import { normalise } from '../identifiers/normalise.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { Sources } from '../read/sources.ts';

/** The largest file that is searched for posts, in bytes. */
const limit = 16 * 1024 * 1024;

/** Below so many letters a line says too little to be known again. */
const fewest = 12;

/** Where posts were found again, and files too large to be searched. */
export interface Remains {
  /** How many of the posts a file holds, by its path. */
  readonly held: ReadonlyMap<string, number>;
  readonly tooLarge: readonly string[];
}

/** What a post is known by in another file, whatever is written around and within it. */
interface Telltale {
  readonly lines: readonly string[];
  /** Its day in the forms in which a schedule would say it. */
  readonly days: readonly string[];
}

/**
 * Looks for posts in files of any name and kind: Markdown under the name of a picture, the same texts as YAML or
 * JSON. A post is held where half of what it says stands, letter by letter; in files that were there before the
 * change, where its day stands too, since texts that are used again have none.
 */
export async function remainsOf(
  posts: readonly Post[],
  sources: Sources,
  changed: readonly string[],
  untouched: readonly string[],
): Promise<Remains> {
  const telltales = posts.map(telltaleOf).filter(({ lines }) => lines.length > 0);
  const held = new Map<string, number>();
  const tooLarge: string[] = [];
  const search = async (path: string, isChanged: boolean): Promise<void> => {
    const answer = await sources.read(path, limit);
    if (!('bytes' in answer)) {
      if (isChanged && answer.absent === 'too large') tooLarge.push(path);
      return;
    }
    const letters = lettersOf(textOf(answer.bytes));
    const found = telltales.filter(
      ({ lines, days }) =>
        standsIn(letters, lines) && (isChanged || days.some((day) => letters.includes(day))),
    );
    if (found.length > 0) held.set(path, found.length);
  };
  if (telltales.length === 0) return { held, tooLarge };
  for (const path of changed) await search(path, true);
  for (const path of untouched) await search(path, false);
  return { held, tooLarge };
}

/** The posts that none of the calendars holds. */
export function lostFrom(posts: readonly Post[], calendars: readonly CalendarFile[]): Post[] {
  const letters = calendars.map(({ source }) => lettersOf(source.text));
  return posts.filter((post) => {
    const { lines } = telltaleOf(post);
    return lines.length === 0 || !letters.some((text) => standsIn(text, lines));
  });
}

function telltaleOf({ copy, parts, date, dateText }: Post): Telltale {
  const texts = [copy ?? '', ...parts.map((part) => part.copy)];
  const lines = texts.flatMap((text) => text.split('\n')).map(lettersOf);
  const days = [date ?? '', dateText ?? ''].map(lettersOf).filter((day) => day.length > 3);
  return { lines: lines.filter((line) => line.length >= fewest), days };
}

/** Whether half of the lines stand in the letters of a file, by their length. */
function standsIn(letters: string, lines: readonly string[]): boolean {
  const length = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length, 0);
  return length(lines.filter((line) => letters.includes(line))) * 2 >= length(lines);
}

/** A file as text, however broken: what is no text has no posts. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || second === 0;
  const isTurned = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  return new TextDecoder(isTurned ? 'utf-16be' : isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** Letters and digits alone, those of JSON's and HTML's escapes resolved or left out. */
function lettersOf(text: string): string {
  const plain = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[bfnrt]|<\/?[a-z][^<>]{0,200}>|&#?\w{1,8};/gi, ' ');
  return fold(normalise(plain).text).replace(/[^\p{L}\p{N}]+/gu, '');
}
