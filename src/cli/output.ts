import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../commands/fault.ts';
import type { FormatOptions } from '../report/format.ts';
import {
  formatNames,
  isFormatName,
  renderPieces,
  type FormatName,
  type SafeResult,
} from '../report/formats/index.ts';
import { summaryOf } from '../report/words.ts';

/** A format and where it goes: a file, or standard output. */
export interface Target {
  readonly format: FormatName;
  readonly file: string | null;
}

/** Reads `NAME` or `NAME=FILE`. @throws InputError that lists the names. */
export function target(text: string): Target {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  if (!isFormatName(name))
    throw new InputError(`There is no such format. Formats are ${formatNames.join(', ')}.`);
  return { format: name, file: at < 0 ? null : text.slice(at + 1) };
}

/** How much is gathered before it is written, in characters. */
const pieceSize = 1 << 16;

/** Joins small pieces, so that each is worth a write. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceSize) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text.endsWith('\n') ? text : `${text}\n`;
}

/** Writes to standard output; done when it is on its way. */
export const print = (text: string): Promise<void> =>
  new Promise((done) => void process.stdout.write(text, () => done()));

/** Writes pieces to a file relative to `cwd`, or to standard output. */
export async function writePieces(pieces: Iterable<string>, cwd: string, file: string | null): Promise<void> {
  if (file !== null) await writeFile(resolve(cwd, file), gathered(pieces));
  else for (const piece of gathered(pieces)) await print(piece);
}

/** The last word of a command whose output went to files. */
export const written = (files: readonly string[], { report }: SafeResult): string =>
  `Written to ${files.join(', ')}: ${summaryOf(report)}\n`;

/**
 * Renders a result to each target; files are written relative to `cwd`, the rest to `write`, which is done when what
 * it was given is on its way, so that a long list waits for its reader. Where all went to files, a line says so.
 */
export async function emit(
  result: SafeResult,
  targets: readonly Target[],
  { cwd, write, options }: { cwd: string; write: (text: string) => Promise<void>; options: FormatOptions },
): Promise<void> {
  for (const { format, file } of targets) {
    const color = file === null && options.color === true;
    const pieces = gathered(renderPieces(format, result, { ...options, color }));
    if (file === null) for (const piece of pieces) await write(piece);
    else await writeFile(resolve(cwd, file), pieces);
  }
  const files = targets.flatMap(({ file }) => file ?? []);
  if (files.length === targets.length) await write(written(files, result));
}
