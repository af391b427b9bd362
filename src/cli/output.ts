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

/** About so many units are written at once. */
const portion = 65_536;

/** Pieces joined to portions that are worth a write. */
function* portions(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < portion) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Renders a result to each target; files are written relative to `cwd`, the rest to `write`. */
export async function emit(
  result: SafeResult,
  targets: readonly Target[],
  { cwd, write, options }: { cwd: string; write: (text: string) => void; options: FormatOptions },
): Promise<void> {
  for (const { format, file } of targets) {
    const color = file === null && options.color === true;
    const pieces = portions(renderPieces(format, result, { ...options, color }));
    if (file !== null) await writeFile(resolve(cwd, file), pieces);
    else {
      let last = '';
      for (const piece of pieces) write((last = piece));
      if (!last.endsWith('\n')) write('\n');
    }
  }
}
