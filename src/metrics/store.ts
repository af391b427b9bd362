import { isDay } from '../model/day.ts';
import { linesOf } from '../records/lines.ts';
import type { RecordProblem } from '../records/register.ts';
import type { Sources } from '../read/sources.ts';
import type { Head } from './clean.ts';
import type { Post } from './collect.ts';
import { sortOf } from './measure.ts';

/** The header of every cleaned file; `schemas/metrics-row.schema.json` describes its lines. */
export const header = 'channel,id,permalink,date,metric,value';

/** Where the cleaned files lie below the folder of the registers. */
export const metricsFolder = (registers: string): string => `${registers}/metrics`;

/** The paths of the cleaned files, sorted. */
export async function metricsFiles(sources: Sources, registers: string): Promise<string[]> {
  return (await sources.list(metricsFolder(registers))).filter((path) => path.endsWith('.csv')).sort();
}

type Tell = (problem: RecordProblem) => void;

const problemAt = (path: string, line: number, message: string): RecordProblem => ({
  finding: 'metrics/malformed',
  place: { path, line, column: 1, endLine: line, endColumn: 1 },
  message,
});

/** What the lines of a cleaned file begin with: whose figure it is. Those of a post stand together. */
const START =
  /^([a-z0-9][a-z0-9-]*),([\w-][\w:.-]*|),(https?:\/\/[^\s,"]+|),(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3]):[0-5]\d)?,/;
const FIGURE = /^([a-z-]+),(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/;

/** The lines of a cleaned file that tell of one post. */
export interface Block {
  readonly head: Head;
  /** What each of its lines begins with, and how each goes on: `reach,900`. */
  readonly start: string;
  readonly figures: string[];
  /** The first of them. */
  readonly line: number;
}

function begun(text: string, line: number): Block | null {
  const [start, channel, id, permalink, day, time] = START.exec(text) ?? [];
  if (start === undefined || !isDay(day!)) return null;
  const head = { channel: channel!, id: id!, permalink: permalink!, date: `${day!}${time ?? ''}` };
  return { head, start, figures: [text.slice(start.length)], line };
}

/** The lines of one cleaned file, post by post, several posts at a time. What is no line of it is told and left out. */
export async function* blocksIn(
  sources: Sources,
  path: string,
  tell: Tell,
): AsyncGenerator<readonly Block[]> {
  const stream = await sources.stream(path);
  if ('absent' in stream) {
    if (stream.absent !== 'missing')
      tell(problemAt(path, 1, `This file cannot be read: it is ${stream.absent}.`));
    return;
  }
  let open: Block | null = null;
  for await (const lines of linesOf(stream.chunks)) {
    const blocks: Block[] = [];
    for (const { text, number } of lines) {
      const line = text.endsWith('\r') ? text.slice(0, -1) : text;
      if (line === '' || (number === 1 && line.replace(/^\uFEFF/, '') === header)) continue;
      if (open && line.startsWith(open.start)) {
        open.figures.push(line.slice(open.start.length));
        continue;
      }
      const next = begun(line, number);
      if (next === null) {
        const isHeader = number === 1;
        const message = isHeader ? 'The first line is not the header of a file of figures.' : noFigure;
        tell(problemAt(path, number, message));
        continue;
      }
      if (open) blocks.push(open);
      open = next;
    }
    yield blocks;
  }
  if (open) yield [open];
}

const noFigure = 'This line is no figure.';

/** The post of a block. What is no figure is told and left out. */
export function postOf({ head, figures, line }: Block, path: string, tell: Tell): Post {
  const known = new Map<string, number>();
  for (const [index, text] of figures.entries()) {
    const [, metric, value] = FIGURE.exec(text) ?? [];
    if (metric === undefined || sortOf(metric) === null) tell(problemAt(path, line + index, noFigure));
    else if (known.has(metric)) tell(problemAt(path, line + index, 'This figure of the post is told twice.'));
    else known.set(metric, Number(value));
  }
  return { ...head, figures: known };
}

/** Reads one cleaned file, post by post. What is no line of it is told and left out. */
export async function* postsIn(sources: Sources, path: string, tell: Tell): AsyncGenerator<Post> {
  for await (const blocks of blocksIn(sources, path, tell))
    for (const block of blocks) yield postOf(block, path, tell);
}
