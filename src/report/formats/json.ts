import type { Report } from '../../model/generated.ts';
import type { Data, Safe } from '../sanitise.ts';
import type { Format } from '../format.ts';

/** A list of a command's data that may be too long for memory: its key, and its entries as they are made, each a line. */
export interface List {
  readonly key: string;
  readonly values: Iterable<unknown>;
}

const indented = (value: unknown, indent: string): string =>
  (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`);

function* listPieces(values: Iterable<unknown>, told: (value: unknown) => string): Generator<string> {
  let isFirst = true;
  for (const value of values) {
    yield `${isFirst ? '[' : ','}\n    ${told(value)}`;
    isFirst = false;
  }
  yield isFirst ? '[]' : '\n  ]';
}

/** The JSON in pieces: a report of very many posts is too much for one string, and a list for memory. */
export function* jsonPieces(report: Safe<Report>, data: Safe<Data>, list?: List): Generator<string> {
  const entries: [string, unknown][] = Object.entries({ ...report, ...data, ...report });
  if (list) entries.push([list.key, list.values]);
  let isFirst = true;
  for (const [key, value] of entries) {
    if (value === undefined) continue;
    yield `${isFirst ? '{' : ','}\n  ${JSON.stringify(key)}: `;
    isFirst = false;
    if (Array.isArray(value)) yield* listPieces(value, (one) => indented(one, '    '));
    else if (value === list?.values) yield* listPieces(list.values, (one) => JSON.stringify(one));
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

/** For machines: the report's keys first, then the command's own. */
export const json: Format = (report, data) => [...jsonPieces(report, data)].join('');
