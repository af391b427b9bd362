import { absorbed, follow, identify, unreadCalendar, type Referenced } from '../calendar/index.ts';
import type { CalendarFile, CalendarSettings } from '../model/calendar.ts';
import type { PracticeDocument } from '../model/generated.ts';
import { sourceText, type SourceText } from '../model/place.ts';
import { decode } from '../read/decode.ts';
import type { Sources } from '../read/sources.ts';

/** The largest calendar that is read, in bytes. */
const calendarLimit = 2 * 1024 * 1024;

/**
 * Reads calendars one after the other, in the order given; the edge decides in which thread and how long each may
 * take.
 */
export type ReadCalendars = (
  sources: Iterable<SourceText> | AsyncIterable<SourceText>,
  settings: CalendarSettings,
) => AsyncIterable<CalendarFile>;

/** How calendars are read: by whom, and who is told how many are done. */
export interface Reading {
  readonly readCalendars: ReadCalendars;
  readonly tell?: (done: number, total: number) => void;
}

/** Reads the calendars at paths, with the texts of posts that stand in other files of the repository. */
export async function calendarsOf(
  sources: Sources,
  paths: readonly string[],
  practice: PracticeDocument,
  reading: Reading,
): Promise<readonly CalendarFile[]> {
  const readAll = (wanted: readonly string[]): Promise<CalendarFile[]> =>
    listOf(calendarsIn(sources, wanted, practice, reading));
  return identify(await withReferences(sources, await readAll(paths), readAll));
}

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Reads the calendars at paths one by one; texts in other files are not followed, and posts are not named. */
export async function* calendarsIn(
  sources: Sources,
  paths: readonly string[],
  practice: PracticeDocument,
  { readCalendars, tell }: Reading,
): AsyncGenerator<CalendarFile> {
  // What there is of each path: a text that is being read, or a calendar that says why there is none.
  const loaded: (CalendarFile | null)[] = [];
  async function* texts(): AsyncGenerator<SourceText> {
    for (const path of paths) {
      const one = await loadCalendar(sources, path);
      loaded.push('source' in one ? null : one.unread);
      if ('source' in one) yield one.source;
    }
  }
  let done = 0;
  for await (const file of readCalendars(texts(), calendarSettings(practice))) {
    for (let absent = loaded[done]; absent; absent = loaded[done]) {
      done++;
      yield absent;
    }
    tell?.(++done, paths.length);
    yield file;
  }
  for (const absent of loaded.slice(done)) if (absent) yield absent;
}

/** Follows references within the repository: a file that plans a post by itself stays one of its own. */
async function withReferences(
  sources: Sources,
  files: readonly CalendarFile[],
  readMore: (paths: readonly string[]) => Promise<CalendarFile[]>,
): Promise<CalendarFile[]> {
  const wanted = new Set(
    files.flatMap(({ references }) => [...(references?.values() ?? [])].map(({ path }) => path)),
  );
  if (wanted.size === 0) return [...files];
  const known = new Map(files.map((file) => [file.source.path, file]));
  const found = new Map<string, Referenced>();
  const missing: string[] = [];
  for (const path of wanted) {
    const file = known.get(path);
    if (file)
      found.set(
        path,
        file.posts.length > 0
          ? { absent: 'a calendar with posts of its own, which are checked there' }
          : { file },
      );
    else if (path === '..' || path.startsWith('../')) found.set(path, { absent: 'outside the repository' });
    else missing.push(path);
  }
  for (const path of missing) {
    const answer = await sources.read(path, calendarLimit);
    if (!('bytes' in answer)) found.set(path, { absent: answer.absent });
  }
  const more = missing.filter((path) => !found.has(path));
  for (const file of await readMore(more)) found.set(file.source.path, { file });
  const followed = files.map((file) => follow(file, ({ path }) => found.get(path)!));
  return followed.map((file) =>
    wanted.has(file.source.path) && file.posts.length === 0 ? absorbed(file) : file,
  );
}

/** A calendar's text; where there is none to be had, a calendar that says why. */
async function loadCalendar(
  sources: Sources,
  path: string,
): Promise<{ readonly source: SourceText } | { readonly unread: CalendarFile }> {
  const answer = await sources.read(path, calendarLimit);
  if (!('bytes' in answer))
    return { unread: unreadCalendar(sourceText(path, ''), `The file is ${answer.absent}.`) };
  const { source, problem } = decode(path, answer.bytes, calendarLimit);
  return source
    ? { source }
    : { unread: unreadCalendar(sourceText(path, ''), problem?.message ?? 'It is no text.') };
}

function calendarSettings({ timeZone, dateOrder, calendars, channels }: PracticeDocument): CalendarSettings {
  return {
    timeZone,
    dateOrder: dateOrder ?? null,
    columns: calendars?.columns ?? {},
    start: calendars?.start ?? null,
    channels: Object.keys(channels ?? {}),
  };
}

const keyOf = ({ path, text }: SourceText): string => `${path}\0${text}`;

/** Reads each text once: most calendars are the same before a change and after it. */
export function remembering(read: ReadCalendars): ReadCalendars {
  const known = new Map<string, CalendarFile>();
  return async function* (sources, settings) {
    const all: SourceText[] = [];
    for await (const source of sources) all.push(source);
    const fresh = all.filter((source) => !known.has(keyOf(source)));
    const keys = fresh.map(keyOf).values();
    for await (const file of read(fresh, settings)) known.set(keys.next().value!, file);
    for (const source of all) yield known.get(keyOf(source))!;
  };
}
