import { lineAt } from '../model/place.ts';
import type { SourceText } from '../model/place.ts';

/** Front matter: its language, its value's range and the offset at which the Markdown begins. */
export interface FrontMatterRange {
  readonly type: 'yaml' | 'toml';
  readonly from: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly to: number;
  /** The line (0-based) on which the Markdown begins. */
  readonly nextLine: number;
}

const closings = {
  yaml: /(?<![^\n\r])---[ \t]*(?![^\n\r])/,
  toml: /(?<![^\n\r])\+\+\+[ \t]*(?![^\n\r])/,
};

/** Finds `---` (YAML) or `+++` (TOML) front matter on the first line; without a closing line there is none. */
export function frontMatterRange(source: SourceText): FrontMatterRange | null {
  const from = source.text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(source.text.slice(from, from + 80));
  if (!opening) return null;
  const type = opening[1] === '---' ? 'yaml' : 'toml';
  const valueFrom = from + opening[0].length;
  const match = closings[type].exec(source.text.slice(valueFrom));
  if (!match) return null;
  const to = valueFrom + match.index + match[0].length;
  return {
    type,
    from,
    valueFrom,
    valueTo: valueFrom + match.index,
    to,
    nextLine: lineAt(source, to),
  };
}
