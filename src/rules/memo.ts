/** A function of an object, computed once for each object and forgotten with it. */
export function memoise<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** Remembers the latest key alone: for what is dear to compute, asked about several times in a row, and too
 * large to be kept for every key. */
export function memoiseLatest<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let latest: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (latest?.key !== key) latest = { key, value: make(key) };
    return latest.value;
  };
}

/** So many values are remembered by a text before all are forgotten. */
const mostTexts = 2_000;

/** A function of a text, computed once for a text that recurs within a file or so. */
export function memoiseText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  let latest: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (latest?.text === text) return latest.value;
    let value = made.get(text);
    if (value === undefined) {
      if (made.size >= mostTexts) made.clear();
      made.set(text, (value = make(text)));
    }
    latest = { text, value };
    return value;
  };
}
