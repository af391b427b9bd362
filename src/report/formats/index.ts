import type { PracticeDocument, Report } from '../../model/generated.ts';
import type { Format, FormatOptions } from '../format.ts';
import type { Data, Redact, Safe } from '../sanitise.ts';
import { redactor } from '../redact.ts';
import { sanitise, sanitiseData } from '../sanitise.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { ics } from './ics.ts';
import { json, jsonPieces, type List } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format by its name on the command line. */
export const formats = { text, json, sarif, github, markdown, html, ics } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Whether it names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** The names of all formats. */
export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormatName);

/** The formats that show a card a post. */
export const withCards: ReadonlySet<FormatName> = new Set(['json', 'markdown', 'html']);

/** What a command yields. */
export interface Result {
  readonly report: Report;
  readonly data: Data;
  /** A list beside the data that may be too long for memory; only where the data is shown as it is (`echoes`). */
  readonly list?: List;
  /** The practice it speaks of, whose own names and numbers may be shown. Not shown itself. */
  readonly practice?: PracticeDocument | null;
  /** That the data is the caller's own input, to be shown as it is (`posts`); never used by the Action. */
  readonly echoes?: boolean;
}

/** A result that may be shown. */
export interface SafeResult {
  readonly report: Safe<Report>;
  readonly data: Safe<Data>;
  readonly list?: List;
}

/** A result through the sanitiser: the one way from a report to the outside, taken once for all formats. */
export function safe(result: Result, redact: Redact = redactor(result.practice ?? null)): SafeResult {
  const data = result.echoes ? (result.data as Safe<Data>) : sanitiseData(result.data, redact);
  const list = result.echoes ? result.list : undefined;
  return { report: sanitise(result.report, redact), data, ...(list && { list }) };
}

/** A result in a format, piece by piece: a long list is never held as a whole. */
export function* renderPieces(
  name: FormatName,
  { report, data, list }: SafeResult,
  options: FormatOptions = {},
): Generator<string> {
  if (name === 'json') yield* jsonPieces(report, data, list);
  else yield formats[name](report, data, options);
}

/** A result in a format. */
export function render(name: FormatName, result: SafeResult, options: FormatOptions = {}): string {
  return [...renderPieces(name, result, options)].join('');
}
