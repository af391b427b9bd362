import type { RecordProblem } from '../records/register.ts';
import type { Sources } from '../read/sources.ts';
import { identityOf, type Head } from './clean.ts';
import { unpacked, type Packed, type Post } from './collect.ts';
import { sortOf } from './measure.ts';
import { blocksIn, header, postOf, type Block } from './store.ts';

/** What an import does to a cleaned file. */
export interface Merged {
  readonly fresh: number;
  readonly replaced: number;
  /** Of those replaced, how many have a count that went down, as after importing an older export. */
  readonly fell: number;
  readonly same: number;
  readonly isChanged: boolean;
  /** The file as it becomes, piece by piece. */
  readonly text: () => Iterable<string>;
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

type Order = readonly (readonly [metric: string, at: number])[];

/** Every post of an export has the same metrics. */
const orders = new WeakMap<readonly string[], Order>();

/** Metrics in the order in which they are written, with where their values stand. */
function orderOf(metrics: readonly string[]): Order {
  const known = orders.get(metrics);
  if (known) return known;
  const order = metrics
    .map((metric, index) => [metric, index + 3] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  orders.set(metrics, order);
  return order;
}

/** What a cleaned file says of a post as it was read: `reach,900` and so on. */
function figuresOf({ text, metrics }: Packed): string[] {
  const fields = text.split('\t');
  const figures: string[] = [];
  for (const [metric, at] of orderOf(metrics)) if (fields[at]) figures.push(`${metric},${fields[at]}`);
  return figures;
}

const startOf = ({ channel, id, permalink, date }: Head): string => `${channel},${id},${permalink},${date},`;

function linesFor(channel: string, entry: Entry): string {
  const [id, permalink] = 'figures' in entry ? [entry.id, entry.permalink] : entry.text.split('\t', 2);
  const start = startOf({ channel, id: id!, permalink: permalink!, date: entry.date });
  const figures =
    'figures' in entry
      ? [...entry.figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([metric, value]) => `${metric},${value}`)
      : figuresOf(entry);
  let lines = '';
  for (const figure of figures) lines += `${start}${figure}\n`;
  return lines;
}

function* textOf(channel: string, entries: readonly Entry[]): Generator<string> {
  let text = `${header}\n`;
  for (const [index, entry] of entries.entries()) {
    text += linesFor(channel, entry);
    if (index % piece < piece - 1) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Whether a cleaned file says of a post just what was read. */
const isTold = ({ start, figures }: Block, channel: string, now: Packed): boolean => {
  const [id, permalink] = now.text.split('\t', 2);
  return (
    start === startOf({ channel, id: id!, permalink: permalink!, date: now.date }) &&
    figures.join('\n') === figuresOf(now).join('\n')
  );
};

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
  for await (const blocks of blocksIn(sources, path, tell))
    for (const block of blocks) {
      const identity = identityOf(block.head);
      const now = posts.get(identity);
      if (now && isTold(block, channel, now)) {
        same++;
        continue;
      }
      const before = postOf(block, path, tell);
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
  return {
    fresh,
    replaced,
    fell,
    same,
    isChanged,
    text: () => textOf(channel, [...all.values()].sort(byDate)),
  };
}
