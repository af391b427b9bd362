import { Buffer } from 'node:buffer';
import type { DocumentProblem } from '../read/problem.ts';
import { identityOf, type Exported, type Head } from './clean.ts';
import type { Seen } from './intake.ts';
import { problemIn } from './refusal.ts';

/** A post with its figures by metric. */
export interface Post extends Head {
  readonly figures: ReadonlyMap<string, number>;
}

/** A post as it was read, its figures still as text: most are only written down again. */
export interface Packed {
  readonly identity: string;
  readonly date: string;
  /** Id, address, date and values, parted by tabs. */
  readonly text: string;
  readonly metrics: readonly string[];
}

/** Posts of one export, a line each, as bytes: what is held as text would take several times the memory. */
interface Piece {
  readonly path: string;
  readonly metrics: readonly string[];
  readonly bytes: Buffer;
  /** How many of the bytes are taken. */
  length: number;
}

/** How many bytes make a piece, and how many bytes a letter takes at most. */
const size = 1 << 16;
const widest = 3;

/** The posts of a channel's month, from one export after the other. */
export class Month {
  readonly channel: string;
  private readonly pieces: Piece[] = [];

  constructor(channel: string) {
    this.channel = channel;
  }

  add(
    { id, permalink, date, values }: Exported,
    path: string,
    line: number,
    metrics: readonly string[],
  ): void {
    let text = `${line}\t${id}\t${permalink}\t${date}`;
    for (const value of values) text += value === null ? '\t' : `\t${value}`;
    const piece = this.pieceFor(path, metrics, (text.length + 1) * widest);
    piece.length += piece.bytes.write(`${text}\n`, piece.length);
  }

  /** Takes over what another one holds. */
  absorb({ pieces }: Month): void {
    this.pieces.push(...pieces);
  }

  /** The last piece, where it is of this export and has room; else a new one. */
  private pieceFor(path: string, metrics: readonly string[], room: number): Piece {
    const last = this.pieces.at(-1);
    const fits = last?.path === path && last.metrics === metrics && last.length + room <= last.bytes.length;
    if (fits) return last;
    const piece = { path, metrics, bytes: Buffer.allocUnsafe(Math.max(size, room)), length: 0 };
    this.pieces.push(piece);
    return piece;
  }

  /**
   * The posts by what identifies them. The figures of a later export replace those of an earlier one, which keeps what
   * the later one does not tell; within an export two lines about the same post must be the same.
   */
  posts(tell: (problem: DocumentProblem) => void): {
    readonly posts: Map<string, Packed>;
    readonly repeated: number;
  } {
    const posts = new Map<string, Packed>();
    const told = new Map<string, string>();
    const unite = uniting();
    let repeated = 0;
    for (const { path, metrics, bytes, length } of this.pieces)
      for (const line of bytes.toString('utf8', 0, length - 1).split('\n')) {
        const tab = line.indexOf('\t');
        const post = packed(line.slice(tab + 1), metrics);
        const { identity } = post;
        const before = posts.get(identity);
        if (before === undefined) posts.set(identity, post);
        else if (told.get(identity) !== path) posts.set(identity, unite(before, post));
        else if (isRepeated(before, post)) repeated++;
        else tell(contradiction(path, Number(line.slice(0, tab))));
        told.set(identity, path);
      }
    return { posts, repeated };
  }
}

function packed(text: string, metrics: readonly string[]): Packed {
  const first = text.indexOf('\t');
  const second = text.indexOf('\t', first + 1);
  const third = text.indexOf('\t', second + 1);
  const date = text.slice(second + 1, third < 0 ? undefined : third);
  const identity = identityOf({
    channel: '',
    id: text.slice(0, first),
    permalink: text.slice(first + 1, second),
    date,
  });
  return { identity, date, text, metrics };
}

/** The value of a metric as text; empty: not told. */
function valueOf({ metrics }: Packed, fields: readonly string[], metric: string): string {
  const at = metrics.indexOf(metric);
  return at < 0 ? '' : (fields[at + 3] ?? '');
}

const headOf = (fields: readonly string[]): string => fields.slice(0, 3).join('\t');

/** Whether a line says nothing else than what is known of its post. */
function isRepeated(before: Packed, now: Packed): boolean {
  if (before.metrics === now.metrics) return before.text === now.text;
  const [old, fields] = [before.text.split('\t'), now.text.split('\t')];
  const isTold = (metric: string): boolean =>
    ['', valueOf(before, old, metric)].includes(valueOf(now, fields, metric));
  return headOf(old) === headOf(fields) && now.metrics.every(isTold);
}

/** Makes what joins two exports of a post. Posts of the same two exports share their list of metrics. */
function uniting(): (before: Packed, now: Packed) => Packed {
  const known = new Map<string, readonly string[]>();
  return (before, now) => {
    const key = `${now.metrics.join()} ${before.metrics.join()}`;
    const metrics = known.get(key) ?? [...new Set([...now.metrics, ...before.metrics])];
    known.set(key, metrics);
    const [old, fields] = [before.text.split('\t'), now.text.split('\t')];
    const values = metrics.map((metric) => valueOf(now, fields, metric) || valueOf(before, old, metric));
    return { ...now, metrics, text: [headOf(fields), ...values].join('\t') };
  };
}

function contradiction(path: string, line: number): DocumentProblem {
  const message = 'This file has two lines about the same post, with different figures.';
  return problemIn(path, line, 1, message, 'Delete the older line, or export again.');
}

/** The post that was packed. */
export function unpacked(channel: string, { text, metrics }: Packed): Post {
  const [id, permalink, date, ...values] = text.split('\t') as [string, string, string, ...string[]];
  const figures = new Map<string, number>();
  metrics.forEach((metric, index) => {
    const value = values[index];
    if (value) figures.set(metric, Number(value));
  });
  return { channel, id, permalink, date, figures };
}

/** What was read, by channel and month: `instagram-2026-03`, as the cleaned files are called. */
export type Collected = Map<string, Month>;

/** Adds a post to what was read. */
export function collect(into: Collected, { post, path, line, metrics }: Seen): void {
  const key = `${post.channel}-${post.date.slice(0, 7)}`;
  let month = into.get(key);
  if (!month) into.set(key, (month = new Month(post.channel)));
  month.add(post, path, line, metrics);
}

/** Adds all that was read of a table. */
export function collectAll(into: Collected, from: Collected): void {
  for (const [key, month] of from) {
    const before = into.get(key);
    if (before) before.absorb(month);
    else into.set(key, month);
  }
}
