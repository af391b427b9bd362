import type { Passage } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import { placeOf } from '../model/place.ts';
import { joinTexts } from './mapped.ts';
import type { ProblemId } from './problems.ts';
import type { PublishedText } from './writer.ts';
import type { Draft, Reader } from './reader.ts';
import { textOf } from './reader.ts';
import type { Entry, Span } from './entry.ts';
import type { Field } from './words/fields.ts';
import { isEmpty } from './words/fold.ts';

/** Where a post is put together: its draft, and what has been made of it so far. */
export interface Bench {
  readonly draft: Draft;
  readonly reader: Reader;
  readonly texts: Passage[];
  readonly claims: Span[];
  readonly places: Record<string, Place>;
  readonly problems: { finding: ProblemId; place: Place; message: string }[];
}

export function entriesOf({ draft }: Bench, fields: readonly Field[]): Entry[] {
  const own = draft.entries.filter(
    (entry) => entry.known && fields.includes(entry.known.field) && entry.spans.length > 0,
  );
  const direct = own.filter((entry) => !entry.nested);
  if (direct.length > 0) return direct;
  // Under headings of their own dates and states may be those of something else.
  if (own.length > 0 && !fields.some((field) => single.has(field))) return own;
  return draft.context.shared.filter(
    (entry) => entry.known && fields.includes(entry.known.field) && entry.spans.length > 0,
  );
}

const single: ReadonlySet<Field> = new Set<Field>([
  'date',
  'day',
  'week',
  'month',
  'time',
  'status',
  'author',
  'permalink',
  'remove',
  'urgent',
  'id',
  'subject',
]);

export function placeEntry(bench: Bench, field: string, entry: Entry): void {
  const { source } = bench.reader;
  bench.places[field] ??= placeOf(source, entry.spans[0]!.from, entry.spans.at(-1)!.to);
}

export function placeSpan(bench: Bench, field: string, span: Span | null): void {
  if (span) bench.places[field] ??= placeOf(bench.reader.source, span.from, span.to);
}

export function textOfEntries(bench: Bench, entries: readonly Entry[]): PublishedText[] {
  return entries.flatMap((entry) => entry.spans).map((span) => textOf(bench.reader, span));
}

export function wordsOf(bench: Bench, fields: readonly Field[], place?: string): string | null {
  const all = entriesOf(bench, fields);
  const entries = fields.some((field) => single.has(field)) ? all.slice(0, 1) : all;
  const text = joinTexts(textOfEntries(bench, entries), '\n').text.trim();
  if (text === '' || isEmpty(text)) return null;
  if (place) placeEntry(bench, place, entries[0]!);
  return text;
}

export function valueOf(bench: Bench, field: Field): string | null {
  return wordsOf(bench, [field], field);
}

export function listOf(bench: Bench, field: Field): string[] {
  return (valueOf(bench, field) ?? '')
    .split(/[,;\n]|\s\/\s/)
    .map((part) => part.replace(/^[-*+]\s+/, '').trim())
    .filter((part) => part !== '' && !isEmpty(part));
}

/** Notes a problem at the place of a field, or of the post. */
export function note(bench: Bench, finding: ProblemId, field: string, message: string): void {
  const { draft, reader } = bench;
  const at = reader.source.lineStarts[draft.line - 1]!;
  bench.problems.push({ finding, place: bench.places[field] ?? placeOf(reader.source, at, at), message });
}
