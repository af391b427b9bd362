import type { Format } from '../format.ts';

/** For machines: the report's keys first, then the command's own. */
export const json: Format = (report, data) =>
  `${JSON.stringify({ ...report, ...data, ...report }, null, 2)}\n`;

/** A list of a command's data that may be too long for memory: its key, and its entries as they are made. */
export interface List {
  readonly key: string;
  readonly values: Iterable<unknown>;
}

/** The same piece by piece, with a list that is never held as a whole. */
export function* jsonPieces(whole: string, { key, values }: List): Generator<string> {
  yield `${whole.trimEnd().slice(0, -2)},\n  ${JSON.stringify(key)}: [`;
  let isFirst = true;
  for (const value of values) {
    yield `${isFirst ? '' : ','}\n    ${JSON.stringify(value, null, 2).replaceAll('\n', '\n    ')}`;
    isFirst = false;
  }
  yield isFirst ? ']\n}\n' : '\n  ]\n}\n';
}
