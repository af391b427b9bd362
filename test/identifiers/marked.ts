import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IdentifierType } from '../../src/identifiers/detector.ts';

/** A text whose identifiers are known. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly type: IdentifierType }[];
}

/** Reads "Call {PHONE:555-0142}" as a text and where its identifiers stand. */
export function unmark(line: string): Marked {
  const marks: { start: number; end: number; type: IdentifierType }[] = [];
  let text = '';
  let done = 0;
  for (const match of line.matchAll(/\{([A-Z]+):([^}]+)\}/g)) {
    text += line.slice(done, match.index);
    const [whole, type, value] = match as unknown as [string, IdentifierType, string];
    marks.push({ start: text.length, end: text.length + value.length, type });
    text += value;
    done = match.index + whole.length;
  }
  return { text: text + line.slice(done), marks };
}

/** The texts of a file beside this one, a line each. */
export const markedTexts = (name: string): Marked[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n')
    .map(unmark);
