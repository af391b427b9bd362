import { isDay } from '../model/day.ts';
import { linesOf } from '../records/lines.ts';
import type { RecordProblem } from '../records/register.ts';
import type { Sources } from '../read/sources.ts';
import { identityOf, unpack, type Exported, type Packed } from './clean.ts';
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
): AsyncGenerator<Exported> {
  const stream = await sources.stream(path);
  if ('absent' in stream) {
    if (stream.absent !== 'missing') tell(problemAt(path, 1, `This file cannot be read: it is ${stream.absent}.`));
    return;
  }
  let post: (Exported & { readonly figures: Map<string, number> }) | null = null;
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
  readonly path: string;
  readonly fresh: number;
  readonly replaced: number;
  /** Of those replaced, how many have a count that went down, as after importing an older export. */
  readonly fell: number;
  readonly same: number;
  /** The file as it becomes, piece by piece; null: it stays as it is. */
  readonly text: (() => Iterable<string>) | null;
}

function mergedFigures(before: Exported, now: Exported): { post: Exported; isSame: boolean; fell: boolean } {
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

const byDate = (a: Exported, b: Exported): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : identityOf(a) < identityOf(b) ? -1 : 1;

/** How many posts make one piece of a file's text. */
const piece = 2_000;

function* textOf(kept: readonly Exported[], fresh: ReadonlyMap<string, Packed>, channel: string): Generator<string> {
  // Only the order of all is held; what was packed is unpacked when its turn comes.
  const entries: { date: string; identity: string; post: Exported | null }[] = kept.map((post) => ({
    date: post.date,
    identity: identityOf(post),
    post,
  }));
  for (const [identity, packed] of fresh)
    entries.push({ date: packed.slice(0, packed.indexOf('\t')), identity, post: null });
  entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.identity < b.identity ? -1 : 1));
  let lines = [header];
  for (const [index, { identity, post }] of entries.entries()) {
    const { id, permalink, date, figures } = post ?? unpack(channel, identity, fresh.get(identity)!);
    // Without an id the address identifies a post, and the day an account.
    const own = id === permalink || id === date ? '' : id;
    const head = `${channel},${own},${permalink},${date}`;
    for (const [metric, value] of [...figures].sort(([a], [b]) => (a < b ? -1 : 1)))
      lines.push(`${head},${metric},${value}`);
    if (index % piece === piece - 1) {
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Merges what was collected for a channel's month into its cleaned file. Newer figures replace; nothing is lost. */
export async function merge(
  sources: Sources,
  path: string,
  channel: string,
  fresh: Map<string, Packed>,
  tell: (problem: RecordProblem) => void,
): Promise<Merged> {
  const kept: Exported[] = [];
  const left = fresh;
  let [replaced, fell, same] = [0, 0, 0];
  const all = fresh.size;
  for await (const before of postsIn(sources, path, tell)) {
    const identity = identityOf(before);
    const packed = left.get(identity);
    if (packed === undefined) {
      kept.push(before);
      continue;
    }
    left.delete(identity);
    const now = { ...unpack(channel, before.id, packed) };
    const merged = mergedFigures(before, now);
    kept.push(merged.post);
    if (merged.isSame) same++;
    else replaced++;
    if (merged.fell) fell++;
  }
  const isChanged = left.size > 0 || replaced > 0;
  kept.sort(byDate);
  return {
    path,
    fresh: left.size,
    replaced,
    fell,
    same: all - left.size - replaced,
    text: isChanged ? () => textOf(kept, left, channel) : null,
  };
}
