import type { Report } from '../../model/generated.ts';
import type { Data, Safe } from '../sanitise.ts';
import type { Format } from '../format.ts';

const indented = (value: unknown, indent: string): string =>
  (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`);

/** The JSON in pieces: a report of very many posts is too much for one string. */
export function* jsonPieces(report: Safe<Report>, data: Safe<Data>): Generator<string> {
  const entries = Object.entries({ ...report, ...data, ...report }).filter(
    ([, value]) => value !== undefined,
  );
  for (const [index, [key, value]] of entries.entries()) {
    yield `${index === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `;
    if (!Array.isArray(value) || value.length === 0) yield indented(value, '  ');
    else {
      for (const [at, item] of value.entries())
        yield `${at === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
      yield '\n  ]';
    }
  }
  yield '\n}\n';
}

/** For machines: the report's keys first, then the command's own. */
export const json: Format = (report, data) => [...jsonPieces(report, data)].join('');
