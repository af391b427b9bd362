import { noDirectory, type Directory } from '../../identifiers/directory.ts';
import { findIdentifiers } from '../../identifiers/find.ts';
import { redact } from '../../identifiers/mask.ts';
import type { Report } from '../../model/generated.ts';
import type { Format, FormatOptions } from '../format.ts';
import type { Data, Redact, Safe } from '../sanitise.ts';
import { sanitise, sanitiseData } from '../sanitise.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format by its name on the command line. */
export const formats = { text, json, sarif, github, markdown, html } satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Whether it names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** The names of all formats. */
export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormatName);

/** What a command yields. */
export interface Result {
  readonly report: Report;
  readonly data: Data;
  /** What belongs to the practice and may be shown. */
  readonly directory?: Directory;
  /** That the command's purpose is to repeat its input, which then is not redacted; never used by the Action. */
  readonly echoes?: boolean;
}

/** Masks what detectors are precise about, except what belongs to the practice. */
export function redactorOf({ directory = noDirectory }: Pick<Result, 'directory'>): Redact {
  return (text) => redact(text, (whole) => findIdentifiers(whole, { level: 'error', directory }));
}

/** A result that may be shown. */
export interface SafeResult {
  readonly report: Safe<Report>;
  readonly data: Safe<Data>;
}

/** A result through the sanitiser: the one way from a report to the outside, taken once for all formats. */
export function safe(result: Result, mask: Redact = redactorOf(result)): SafeResult {
  const data = result.echoes ? (result.data as Safe<Data>) : sanitiseData(result.data, mask);
  return { report: sanitise(result.report, mask), data };
}

/** A result in a format. */
export function render(name: FormatName, { report, data }: SafeResult, options: FormatOptions = {}): string {
  return formats[name](report, data, options);
}
