import type { TagNames } from '../model/practice.ts';
import { detectors } from './detectors/index.ts';
import type { Certainty, Detector, Hit, Language } from './detector.ts';
import type { Directory } from './directory.ts';
import { noDirectory } from './directory.ts';
import { featuresOf } from './features.ts';
import { languageOf } from './language.ts';
import { matches } from './matches.ts';
import { normalise } from './normalise.ts';
import { STOPS } from './names/stops.ts';
import { isPlace } from './places.ts';

/** `error` is precise; `review` finds more. */
export type Level = 'error' | 'review';

export interface FindOptions {
  /** Default `review`. */
  readonly level?: Level;
  /** The languages the text may be in; English when absent. */
  readonly languages?: readonly Language[];
  readonly directory?: Directory;
  readonly names?: TagNames;
  /** The table to use; all when absent. */
  readonly detectors?: readonly Detector[];
}

/** Log-odds from which a name of the tagger is likely; the tagger's own level `error` begins there. */
const rather = 0.5;
/** Log-odds from which a place of the tagger is told. */
const ratherPlace = 1;

const ranks: Readonly<Record<Certainty, number>> = { sure: 3, likely: 2, possible: 1 };

/** Every match of one detector, as ranges of the plain text. */
function* matchesOf(
  detector: Detector,
  text: string,
  language: Language | null,
  level: Level,
): Generator<Hit> {
  for (const pattern of detector.patterns) {
    if (pattern.language && language && pattern.language !== language) continue;
    if (level === 'error' && pattern.certainty === 'possible') continue;
    for (const match of matches(pattern.find, text)) {
      const value = match[1] ?? match[0];
      if (pattern.validate && !pattern.validate(value)) continue;
      const start = match[1] === undefined ? match.index : match.index + match[0].lastIndexOf(match[1]);
      yield {
        start,
        end: start + value.length,
        type: detector.type,
        detector: detector.id,
        confidence: pattern.certainty,
      };
    }
  }
}

/** What the tagger found, where it is worth a hit: names, and at level `review` places. */
function hitOf(
  { start, end, score, type }: ReturnType<TagNames>[number],
  text: string,
  level: Level,
): Hit | null {
  const range = { start, end, detector: 'names' };
  if (type === 'NAME') return { ...range, type, confidence: score >= rather ? 'likely' : 'possible' };
  const value = text.slice(start, end);
  const place = type === 'LOCATION' && level === 'review' && score >= ratherPlace;
  return place && isPlace(value) && !/ \p{Ll}+$/u.test(value) && !STOPS.has(value.toLowerCase())
    ? { ...range, type, confidence: 'possible' }
    : null;
}

/** The text without its web addresses: their digits and marks are no reason to look further. */
function withoutAddresses(text: string, addresses: readonly Hit[]): string {
  const kept: string[] = [];
  let done = 0;
  for (const { start, end } of [...addresses].sort((a, b) => a.start - b.start)) {
    if (start > done) kept.push(text.slice(done, start));
    done = Math.max(done, end);
  }
  return [...kept, text.slice(done)].join(' ');
}

const isAddress = (detector: Detector): boolean => detector.type === 'URL';

function* detected(text: string, language: Language | null, options: FindOptions): Generator<Hit> {
  const { level = 'review', directory = noDirectory } = options;
  const table = options.detectors ?? detectors;
  const foreign = (hit: Hit): boolean => !directory.knows(text, hit.start, hit.end, hit.type);
  const features = featuresOf(text);
  const worthwhile = (detector: Detector, has: number): boolean =>
    (has & detector.needs) === detector.needs && (detector.worth?.test(text) ?? true);
  const addresses = table
    .filter((detector) => isAddress(detector) && worthwhile(detector, features))
    .flatMap((detector) => [...matchesOf(detector, text, language, level)])
    .filter(foreign);
  yield* addresses;
  const rest = addresses.length > 0 ? featuresOf(withoutAddresses(text, addresses)) : features;
  for (const detector of table)
    if (!isAddress(detector) && worthwhile(detector, rest))
      for (const hit of matchesOf(detector, text, language, level)) if (foreign(hit)) yield hit;
  for (const tagged of options.names?.(text, { language: language ?? 'en', level }) ?? []) {
    const hit = hitOf(tagged, text, level);
    if (hit && foreign(hit)) yield hit;
  }
}

/**
 * A name that a pattern and the tagger found is as long as the tagger says, and as certain as either says.
 * Columns over the text keep this, and what follows, linear in the number of hits.
 */
function withTaggedNames(hits: readonly Hit[], length: number): Hit[] {
  const tagged = hits.filter((hit) => hit.detector === 'names' && hit.type === 'NAME');
  if (tagged.length === 0) return [...hits];
  const at = new Int32Array(length);
  for (const [index, { start, end }] of tagged.entries()) at.fill(index + 1, start, end);
  const certainty = tagged.map((hit) => hit.confidence);
  const rest = hits.filter((hit) => {
    if (hit.detector === 'names') return hit.type !== 'NAME';
    if (hit.detector !== 'name') return true;
    const found = at.subarray(hit.start, hit.end).find((index) => index > 0);
    if (found && ranks[hit.confidence] > ranks[certainty[found - 1]!]) certainty[found - 1] = hit.confidence;
    return !found;
  });
  return [...rest, ...tagged.map((hit, index) => ({ ...hit, confidence: certainty[index]! }))];
}

/** Leaves out what lies whole within a longer hit that is more than possible. */
function withoutInner(hits: readonly Hit[]): Hit[] {
  let outer: Hit | undefined;
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((hit) => {
      if (outer && hit.end <= outer.end && hit.end - hit.start < outer.end - outer.start) return false;
      if (hit.confidence !== 'possible' && hit.end > (outer?.end ?? 0)) outer = hit;
      return true;
    });
}

/** Of hits that overlap: the one that holds another whole, then the more certain, the earlier in the table, the longer. */
function resolved(hits: readonly Hit[], order: ReadonlyMap<string, number>, length: number): Hit[] {
  const position = (hit: Hit): number => order.get(hit.detector) ?? order.size;
  const ranked = withoutInner(hits).sort(
    (a, b) =>
      ranks[b.confidence] - ranks[a.confidence] ||
      position(a) - position(b) ||
      b.end - b.start - (a.end - a.start),
  );
  const taken = new Uint8Array(length);
  return ranked
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

const tableOrder = new Map(detectors.map((detector, at) => [detector.id, at]));

/**
 * Finds identifiers in a text; offsets are exact in the text as given, whatever was normalised.
 * What the practice's directory knows is left out. Hits are in order and do not overlap.
 */
export function findIdentifiers(text: string, options: FindOptions = {}): Hit[] {
  const normal = normalise(text);
  const language = languageOf(normal.text, options.languages ?? ['en']);
  const { length } = normal.text;
  const hits = withTaggedNames([...detected(normal.text, language, options)], length);
  if (hits.length === 0) return hits;
  return resolved(hits, tableOrder, length).map((hit) => {
    const { from, to } = normal.range(hit.start, hit.end);
    return { ...hit, start: from, end: to };
  });
}
