import { count, list } from '../report/words.ts';

type Plain = string | number | boolean;

const isPlain = (value: unknown): value is Plain => ['string', 'number', 'boolean'].includes(typeof value);

const quoted = (value: Plain): string => (typeof value === 'string' ? `“${value}”` : inWords(value));

/** A value of a document in words; what is a text stands in quotation marks where it is one of several. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'string') return durationInWords(value) ?? value;
  if (Array.isArray(value))
    return value.length === 0
      ? 'nothing'
      : list(value.map((item) => (isPlain(item) ? quoted(item) : `(${inWords(item)})`)));
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${inWords(item)}`)
    .join(', ');
}

const duration = /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** A duration in ISO 8601 in words; null for any other text. */
function durationInWords(text: string): string | null {
  const numbers = duration.exec(text)?.slice(1);
  if (!numbers) return null;
  const parts = units.flatMap((unit, at) =>
    numbers[at] === undefined ? [] : [count(Number(numbers[at]), unit)],
  );
  return list(parts);
}

const key = (item: unknown): string => JSON.stringify(item);

const without = (items: readonly unknown[], others: readonly unknown[]): unknown[] => {
  const known = new Set(others.map(key));
  return items.filter((item) => !known.has(key(item)));
};

/** What became of a value, after the words that name it: `200 instead of 60`. Null: nothing but order. */
function becameOf(before: unknown, after: unknown): string | null {
  if (before === undefined) return `${inWords(after)}, where nothing was said`;
  if (after === undefined) return `nothing, where ${inWords(before)} was said`;
  if (Array.isArray(before) && Array.isArray(after)) {
    const [gone, come] = [without(before, after), without(after, before)];
    const parts = [
      ...(gone.length > 0 ? [`no longer ${inWords(gone)}`] : []),
      ...(come.length > 0 ? [`now also ${inWords(come)}`] : []),
    ];
    return parts.length > 0 ? parts.join('; ') : null;
  }
  return `${inWords(after)} instead of ${inWords(before)}`;
}

/** Whether it is a mapping. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of as many mappings, which are compared one by one; null for anything else. */
function rowsOf(before: unknown, after: unknown): [unknown, unknown][] | null {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return null;
  return [...before, ...after].every(isRecord) ? before.map((row: unknown, at) => [row, after[at]]) : null;
}

/** Keys within values, where they say too little by themselves. */
const keyWords: Readonly<Record<string, string>> = {
  anyOf: 'one of',
  allOf: 'all of',
  coolingOff: 'rest before it goes out',
  max: 'at most',
  min: 'at least',
  on: 'day',
  upTo: 'up to',
  afterMajority: 'after the year of majority',
};

const keyInWords = (name: string): string => (Object.hasOwn(keyWords, name) ? keyWords[name]! : name);

/** Everything in which two values differ, each with the keys that lead there. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): string[] {
  if (key(before) === key(after)) return [];
  const rows = rowsOf(before, after);
  if (rows) return rows.flatMap(([old, now], at) => differences(old, now, [...path, `(${at + 1})`]));
  if (!isRecord(before) || !isRecord(after)) {
    const became = becameOf(before, after);
    return became === null ? [] : [[...path.map(keyInWords), became].join(' ')];
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((name) => differences(before[name], after[name], [...path, name]));
}

/** A value with its keys, and the items of its lists, in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, item]) => [name, inOrder(item)]),
  );
}

/** Whether two values are the same but for the order of keys and items. */
export const isAlike = (one: unknown, other: unknown): boolean => key(inOrder(one)) === key(inOrder(other));

/** A sentence's first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
