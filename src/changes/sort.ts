import type { PolicyChange } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { Effect } from '../model/effect.ts';
import type { Effects } from '../read/extend.ts';
import { capital, differences, isAlike } from './words.ts';
import type { Comparing, World } from './world.ts';

/** One thing that a document says: a rule, a schedule, a permission. */
export interface Entry<Value extends object = object> {
  readonly id: string;
  /** What it is called in a sentence: `The rule “Calm” (calm)`. */
  readonly name: string;
  /** The document that it comes from. */
  readonly origin: string;
  readonly value: Value;
  /** Where it stands, or one of its keys. */
  readonly placeOf: (key?: string) => Place;
}

/** How one key is compared and told. */
export interface Key<Value extends object> {
  readonly compare: (before: Value, after: Value, comparing: Comparing) => Effect;
  /** What the key is called, for `: … from … to …`. */
  readonly called: string;
  /** The rest of the sentence after the name, in better words. */
  readonly says?: (before: Value, after: Value) => string;
  /** That what it holds is free text of a register, which is never shown. */
  readonly isHidden?: true;
}

/** A key that is compared without a look at anything else. */
export interface PlainKey<Value extends object> extends Key<Value> {
  readonly compare: (before: Value, after: Value) => Effect;
}

/** A sort of entries: how they are found in the documents, and what a change of one does. */
export interface Sort<Value extends object> {
  readonly document: PolicyChange['document'];
  readonly sort: string;
  readonly entriesOf: (world: World) => readonly Entry<Value>[];
  readonly added: (entry: Value, comparing: Comparing) => Effect;
  readonly removed: (entry: Value, comparing: Comparing) => Effect;
  /** What another id alone does; absent where an id is what others know an entry by, so that another is another. */
  readonly renames?: (id: string, comparing: Comparing) => Effect;
  readonly keys: { readonly [Name in keyof Value]-?: Key<Value> };
}

/** An entry that is new or gone, as a change. */
function whole<Value extends object>(
  { document, sort }: Sort<Value>,
  { id, name, origin, placeOf }: Entry<Value>,
  subject: 'added' | 'removed',
  effect: Effect,
): PolicyChange {
  const { path, line } = placeOf();
  const sentence = subject === 'added' ? `${name} is new.` : `${name} is gone.`;
  const [before, after] = subject === 'added' ? [null, name] : [name, null];
  return { document, id, subject, effect, sentence, sort, origin, before, after, path, line };
}

const shown = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What became of one key, as a change; null where nothing did. */
function ofKey<Value extends object>(
  { document, sort, keys }: Sort<Value>,
  before: Entry<Value>,
  after: Entry<Value>,
  name: keyof Value & string,
  comparing: Comparing,
): PolicyChange | null {
  const [old, now] = [before.value[name], after.value[name]];
  if (isEqual(old, now)) return null;
  const key: Key<Value> = keys[name];
  const effect = key.compare(before.value, after.value, comparing);
  if (effect === 'neutral' && isAlike(old, now)) return null;
  const what = differences(old, now);
  const differs = what.length > 0 ? what.join('; ') : 'in another order';
  const rest = key.isHidden
    ? `. ${capital(key.called)} is worded otherwise`
    : (key.says?.(before.value, after.value) ?? `. ${capital(key.called)}: ${differs}`);
  const hidden = (value: unknown): string | null => (key.isHidden ? null : shown(value));
  const { path, line } = after.placeOf(name);
  return {
    document,
    id: after.id,
    subject: name,
    effect,
    sentence: `${after.name}${rest}.`,
    sort,
    origin: after.origin,
    before: hidden(old),
    after: hidden(now),
    path,
    line,
  };
}

const ofEntries = <Value extends object>(entries: readonly Entry<Value>[]): Map<string, Entry<Value>> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** An entry that has another id and is the same otherwise, as a change. */
function renamed<Value extends object>(
  { document, sort, renames }: Sort<Value>,
  before: Entry<Value>,
  after: Entry<Value>,
  comparing: Comparing,
): PolicyChange {
  const { id, name, origin } = after;
  const effect = renames?.(before.id, comparing) ?? 'neutral';
  const sentence = `${before.name} is now called ${id}.`;
  const { path, line } = after.placeOf('id');
  return {
    document,
    id,
    subject: 'id',
    effect,
    sentence,
    sort,
    origin,
    before: before.name,
    after: name,
    path,
    line,
  };
}

/** Entries that are gone with the new ones that say the same under another id, each at most once. */
function pairsRenamed<Value extends object>(
  gone: readonly Entry<Value>[],
  come: readonly Entry<Value>[],
): Map<Entry<Value>, Entry<Value>> {
  const left = new Set(come);
  const isSame = (one: Entry<Value>, other: Entry<Value>): boolean =>
    one.origin === other.origin && isAlike({ ...one.value, id: null }, { ...other.value, id: null });
  return new Map(
    gone.flatMap((before) => {
      const after = [...left].find((entry) => isSame(before, entry));
      if (after) left.delete(after);
      return after ? [[before, after] as const] : [];
    }),
  );
}

/** Everything that became of one sort of entries. */
export function compareSort<Value extends object>(sort: Sort<Value>, comparing: Comparing): PolicyChange[] {
  const before = ofEntries(sort.entriesOf(comparing.before));
  const now = ofEntries(sort.entriesOf(comparing.after));
  const come = [...now.values()].filter(({ id }) => !before.has(id));
  const moved = sort.renames
    ? pairsRenamed(
        [...before.values()].filter(({ id }) => !now.has(id)),
        come,
      )
    : new Map<Entry<Value>, Entry<Value>>();
  const old = new Map([...before].filter(([, entry]) => !moved.has(entry)));
  for (const [, entry] of moved) now.delete(entry.id);
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  const names = Object.keys(sort.keys) as (keyof Value & string)[];
  return [
    ...[...moved].map(([one, other]) => renamed(sort, one, other, comparing)),
    ...gone.map((entry) => whole(sort, entry, 'removed', sort.removed(entry.value, comparing))),
    ...[...now.values()].flatMap((entry) => {
      const known = old.get(entry.id);
      if (!known) return [whole(sort, entry, 'added', sort.added(entry.value, comparing))];
      return names.flatMap((name) => ofKey(sort, known, entry, name, comparing) ?? []);
    }),
  ];
}

/** A key of which no value changes what is allowed: words for people, names of keepers. */
export const wording = <Value extends object>(called: string): PlainKey<Value> => ({
  called,
  compare: () => 'neutral',
});

/** A key that is free text of a register. */
export const hidden = <Value extends object>(called: string): PlainKey<Value> => ({
  called,
  compare: () => 'neutral',
  isHidden: true,
});

/** A key that is compared as locks compare it. */
export const keyOf =
  <Value extends object>(effects: Effects<Value>) =>
  (name: keyof Value, called: string): PlainKey<Value> => ({ called, compare: effects[name] });

/** How a lock is told. */
export const lock = {
  says: (_: unknown, { locked }: { readonly locked?: boolean }): string =>
    locked ? ' is now locked' : ' is no longer locked',
};

/** A key whose two values decide. */
export const of =
  <Value extends object>() =>
  <Name extends keyof Value>(
    name: Name,
    called: string,
    compare: (before: Value[Name], after: Value[Name]) => Effect,
  ): PlainKey<Value> => ({ called, compare: (before, after) => compare(before[name], after[name]) });
