import { list } from '../report/words.ts';

type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain => ['string', 'number', 'boolean'].includes(typeof value);

const quoted = (value: Plain): string => (typeof value === 'string' ? `“${value}”` : inWords(value));

/** A value of a document in words; what is a text stands in quotation marks where it is one of several. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.length === 0
      ? 'nothing'
      : list(value.map((item) => (isPlain(item) ? quoted(item) : `(${inWords(item)})`)));
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${inWords(item)}`)
    .join(', ');
}

const key = (item: unknown): string => JSON.stringify(item);

const without = (items: readonly unknown[], others: readonly unknown[]): unknown[] => {
  const known = new Set(others.map(key));
  return items.filter((item) => !known.has(key(item)));
};

/** What became of a value, after the words that name it: `now with …`, `from … to …`. Null: nothing but order. */
export function becameOf(before: unknown, after: unknown): string | null {
  if (before === undefined) return `now ${inWords(after)}, where nothing was said`;
  if (after === undefined) return `no longer ${inWords(before)}, and nothing is said instead`;
  if (Array.isArray(before) && Array.isArray(after)) {
    const [gone, come] = [without(before, after), without(after, before)];
    const parts = [
      ...(gone.length > 0 ? [`without ${inWords(gone)}`] : []),
      ...(come.length > 0 ? [`now with ${inWords(come)}`] : []),
    ];
    return parts.length > 0 ? parts.join(', ') : null;
  }
  return `from ${inWords(before)} to ${inWords(after)}`;
}

/** Whether it is a mapping. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything in which two values differ, each with the keys that lead there. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  if (key(before) === key(after)) return [];
  if (!isRecord(before) || !isRecord(after)) {
    const became = becameOf(before, after);
    return became === null ? [] : [[path.join(' '), became].filter(Boolean).join(' ')];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((name) => differences(before[name], after[name], [...path, name]));
}
