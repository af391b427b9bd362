/**
 * Where something stands in a file. Lines and columns are 1-based and count UTF-16 code units;
 * the range includes its start and excludes its end column.
 */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A decoded file, as the readers see it. `path` is the printed one: relative, with `/`. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Offset at which each line begins; `lineStarts[0]` is 0. */
  readonly lineStarts: readonly number[];
}

/** Wraps a decoded text. LF, CRLF and a lone CR end a line, as in CommonMark. */
export function sourceText(path: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lineStarts.push(at + 1);
  }
  return { path, text, lineStarts };
}

/** The line (1-based) on which the offset lies; offsets outside the text are clamped. */
export function lineAt(source: SourceText, offset: number): number {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The place of `text.slice(from, to)`. */
export function placeOf(source: SourceText, from: number, to: number): Place {
  const line = lineAt(source, from);
  const endLine = lineAt(source, to);
  return {
    path: source.path,
    line,
    column: from - source.lineStarts[line - 1]! + 1,
    endLine,
    endColumn: to - source.lineStarts[endLine - 1]! + 1,
  };
}
