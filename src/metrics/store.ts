import { isDay } from '../model/day.ts';
import { linesOf } from '../records/lines.ts';
import type { RecordProblem } from '../records/register.ts';
import type { Sources } from '../read/sources.ts';
import { identityOf } from './clean.ts';
import { unpacked, type Packed, type Post } from './collect.ts';
import { sortOf } from './measure.ts';

/** The header of every cleaned file; `schemas/metrics-row.schema.json` describes its lines. */
export const header = 'channel,id,permalink,date,metric,value';

/** Where the cleaned files lie below the folder of the registers. */
export const metricsFolder = (registers: string): string => `${registers}/metrics`;

const LINE =
  /^([a-z0-9][a-z0-9-]*),([\w-][\w:.-]*|),(https?:\/\/[^\s,"]+|),(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d)?,([a-z-]+),(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/;

/** The paths of the cleaned files, sorted. */
export async function metricsFiles(sources: Sources, registers: string): Promise<string[]> {
  return (await sources.list(metricsFolder(registers))).filter((path) => path.endsWith('.csv')).sort();
}

const problemAt = (path: string, line: number, message: string): RecordProblem => ({
  finding: 'metrics/malformed',
  place: { path, line, column: 1, endLine: line, endColumn: 1 },
  message,
});

/** Reads one cleaned file, post by post: its lines stand together. What is no line of it is told and left out. */
export async function* postsIn(
  sources: Sources,
  path: string,
  tell: (problem: RecordProblem) => void,
): AsyncGenerator<Post> {
  const stream = await sources.stream(path);
  if ('absent' in stream) {
    if (stream.absent !== 'missing') tell(problemAt(path, 1, `This file cannot be read: it is ${stream.absent}.`));
    return;
  }
  let post: (Post & { readonly figures: Map<string, number> }) | null = null;
  for await (const lines of linesOf(stream.chunks))
    for (const { text, number } of lines) {
      const line = text.endsWith('\r') ? text.slice(0, -1) : text;
      if (number === 1 && line.replace(/^\uFEFF/, '') === header) continue;
      if (line === '') continue;
      const [, channel, id, permalink, day, time, metric, value] = LINE.exec(line) ?? [];
      if (channel === undefined || sortOf(metric!) === null || !isDay(day!)) {
        const message = number === 1 ? 'The first line is not the header of a file of figures.' : 'This line is no figure.';
        tell(problemAt(path, number, message));
        continue;
      }
      const head = { channel, id: id!, permalink: permalink!, date: `${day!}${time ?? ''}` };
      if (post && identityOf(post) === identityOf(head) && post.date === head.date) {
        if (post.figures.has(metric!)) tell(problemAt(path, number, 'This figure of the post is told twice.'));
        post.figures.set(metric!, Number(value));
        continue;
      }
      if (post) yield post;
      post = { ...head, figures: new Map([[metric!, Number(value)]]) };
    }
  if (post) yield post;
}

/** What an import does to a cleaned file. */
export interface Merged {
  readonly fresh: number;
  readonly replaced: number;
  /** Of those replaced, how many have a count that went down, as after importing an older export. */
  readonly fell: number;
  readonly same: number;
  readonly isChanged: boolean;
  /** The file as it becomes, piece by piece. */
  text(): Iterable<string>;
}

function mergedPost(before: Post, now: Post): { post: Post; isSame: boolean; fell: boolean } {
  const figures = new Map(before.figures);
  let isSame = before.date === now.date && before.permalink === now.permalink;
  let fell = false;
  for (const [metric, value] of now.figures) {
    const old = figures.get(metric);
    if (old !== value) isSame = false;
    if (old !== undefined && value < old && sortOf(metric) === 'count') fell = true;
    figures.set(metric, value);
  }
  return { post: { ...now, figures }, isSame, fell };
}

/** A post to be written: as it was read, or with figures of before. */
type Entry = Packed | (Post & { readonly identity: string });

const byDate = (a: Entry, b: Entry): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : a.identity < b.identity ? -1 : 1;

/** How many posts make one piece of a file's text. */
const piece = 2_000;

/** Metrics in the order in which they are written, with where their values stand. */
function orderOf(metrics: readonly string[]): readonly (readonly [metric: string, at: number])[] {
  return metrics.map((metric, index) => [metric, index + 3] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

function* textOf(channel: string, entries: readonly Entry[]): Generator<string> {
  const orders = new Map<readonly string[], ReturnType<typeof orderOf>>();
  let text = `${header}\n`;
  for (const [index, entry] of entries.entries()) {
    if ('figures' in entry) {
      const { id, permalink, date, figures } = entry;
      const head = `${channel},${id},${permalink},${date}`;
      for (const metric of [...figures.keys()].sort()) text += `${head},${metric},${figures.get(metric)}\n`;
    } else {
      const fields = entry.text.split('\t');
      const head = `${channel},${fields[0]},${fields[1]},${entry.date}`;
      const order = orders.get(entry.metrics) ?? orderOf(entry.metrics);
      orders.set(entry.metrics, order);
      for (const [metric, at] of order) if (fields[at]) text += `${head},${metric},${fields[at]}\n`;
    }
    if (index % piece < piece - 1) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Merges what was read for a channel's month into its cleaned file. Newer figures replace; nothing is lost. */
export async function merge(
  sources: Sources,
  path: string,
  channel: string,
  posts: ReadonlyMap<string, Packed>,
  tell: (problem: RecordProblem) => void,
): Promise<Merged> {
  const all = new Map<string, Entry>(posts);
  let [replaced, fell, same] = [0, 0, 0];
  for await (const before of postsIn(sources, path, tell)) {
    const identity = identityOf(before);
    const now = posts.get(identity);
    if (now === undefined) {
      all.set(identity, { ...before, identity });
      continue;
    }
    const merged = mergedPost(before, unpacked(channel, now));
    all.set(identity, { ...merged.post, identity });
    if (merged.isSame) same++;
    else replaced++;
    if (merged.fell) fell++;
  }
  const fresh = posts.size - replaced - same;
  const isChanged = fresh > 0 || replaced > 0;
  return { fresh, replaced, fell, same, isChanged, text: () => textOf(channel, [...all.values()].sort(byDate)) };
}
