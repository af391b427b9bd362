import { matches } from '../identifiers/matches.ts';
import { mentionsCare } from '../identifiers/care.ts';
import type { Fact } from '../identifiers/facts.ts';
import { facts, illness, somebody } from '../identifiers/facts.ts';
import { findIdentifiers } from '../identifiers/find.ts';
import { isAboutStaff, isOfThePast } from '../identifiers/link.ts';
import type { IdentifierType } from '../identifiers/detector.ts';
import { placeIn } from '../model/passage.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { demanding, falling, rising, together } from '../model/effect.ts';
import { careOf, directoryIn, languagesOf, occasionsOf } from './hits.ts';
import type { Confidence, OptionsOf, RuleKind } from './kind.ts';
import { memoise } from './memo.ts';

type Options = OptionsOf<'reidentification'>;

/** Named in the schema too, which documents them; a test holds both together. */
export const defaultLimits: NonNullable<Options['limits']> = [
  { upTo: 10_000, score: 3 },
  { upTo: 50_000, score: 4 },
  { upTo: 250_000, score: 5 },
  { upTo: 100_000_000, score: 6 },
  { score: 4 },
];

/** What the detectors know of facts. */
const byType: Readonly<Partial<Record<IdentifierType, Fact>>> = {
  AGE: 'age-over-89',
  LOCATION: 'small-place',
  ADDRESS: 'small-place',
  ZIP: 'small-place',
  DATE: 'date',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const anyOf = (phrases: readonly string[] | undefined): RegExp | null =>
  phrases?.length ? new RegExp(`\\b(?:${phrases.map(escaped).join('|')})\\b`, 'gi') : null;

const prepare = memoise((options: Options) => ({
  conditions: anyOf(options.conditions),
  occupations: anyOf(options.occupations),
}));

interface Found {
  readonly fact: Fact;
  readonly start: number;
  readonly end: number;
}

const span = (match: RegExpExecArray, fact: Fact): Found => ({
  fact,
  start: match.index,
  end: match.index + match[0].length,
});

const everyFact = Object.keys(facts) as Fact[];

/** The facts that words tell, or some of them. */
function* factsTold(text: string, options: Options, wanted: readonly Fact[] = everyFact): Generator<Found> {
  const { conditions, occupations } = prepare(options);
  for (const fact of wanted) {
    const { find } = facts[fact];
    if (find) for (const match of matches(find, text)) yield span(match, fact);
  }
  for (const [fact, own] of [
    ['rare-condition', conditions],
    ['public-office', occupations],
  ] as const)
    if (own && wanted.includes(fact)) for (const match of matches(own, text)) yield span(match, fact);
}

/** The facts that are identifiers: dates, places, ages over 89. */
function* factsDetected(text: string, { document, names }: Practice): Generator<Found> {
  const hits = findIdentifiers(text, { languages: languagesOf(document), ...(names && { names }) });
  for (const { start, end, type, detector } of hits) {
    const fact = byType[type];
    if (!fact) continue;
    const own = directoryIn(document).knows(text, start, end, type);
    if (fact === 'small-place' && own && (detector === 'location' || detector === 'names'))
      yield { fact: 'own-place', start, end };
    else if (!own) yield { fact, start, end };
  }
}

/** What an authority tells the public is no word of the practice about its own. */
const reported =
  /\b(?:health (?:department|district|officials|authorities)|public health|CDC|secretar[ií]a de salud|departamento de salud)\b/i;

/** Whether the facts, or the words around them, speak of one person and of care. */
function isAboutSomebodysCare(text: string, options: Options): boolean {
  const tells = (...wanted: Fact[]): boolean => !factsTold(text, options, wanted).next().done;
  const isIll = (): boolean => illness.test(text) || tells('rare-condition');
  const isOfCare =
    mentionsCare(text) ||
    careOf(text).length > 0 ||
    occasionsOf(text).length > 0 ||
    (isIll() && !reported.test(text));
  return isOfCare && (somebody.test(text) || tells('kinship', 'occupation', 'public-office'));
}

/** The score that is too much, for a practice that draws its patients from so many people. */
function limitFor(catchment: number | undefined, limits: NonNullable<Options['limits']>): number {
  const row = limits.find(({ upTo }) => upTo === undefined || (catchment !== undefined && catchment <= upTo));
  return row?.score ?? Math.max(...limits.map(({ score }) => score));
}

/** A fact said twice counts once; an exact age beside one over 89, and an own place beside a small one, count once. */
function distinct(found: readonly Found[]): Map<Fact, Found> {
  const first = new Map<Fact, Found>();
  for (const each of found) if (!first.has(each.fact)) first.set(each.fact, each);
  if (first.has('age-over-89')) first.delete('age');
  if (first.has('small-place')) first.delete('own-place');
  if (first.has('date')) first.delete('relative-date');
  if (first.has('public-office')) first.delete('occupation');
  return first;
}

const confidenceOf = (over: number): Confidence => (over >= 2 ? 'sure' : over >= 0 ? 'likely' : 'possible');

/** Whether the post says that it is about no patient, or cites a permission, which the kind `authorization` judges. */
const isDeclared = (post: Post | null): boolean =>
  post?.subject === 'staff' || post?.subject === 'none' || (post?.authorizations.length ?? 0) > 0;

const pointsOf = (fact: Fact, { points }: Options): number => points?.[fact] ?? facts[fact].points;
const lowerCase = (phrase: string): string => phrase.toLowerCase();

/** A catchment for each step of the limits, and none. */
function catchments(...all: readonly Options[]): (number | undefined)[] {
  const steps = all.flatMap(({ limits = defaultLimits }) => limits.map(({ upTo }) => upTo ?? 0));
  return [undefined, ...steps, ...steps.map((step) => step + 1)];
}

/** Facts that are harmless alone and identify together: a score, with its arithmetic. */
export const reidentification: RuleKind<Options, 'text'> = {
  reads: 'text',
  slots: ['score', 'limit', 'facts'],
  *check(passage, options, practice) {
    const { document } = practice;
    const { text, post } = passage;
    const aboutPatient = post?.subject === 'patient' || post?.subject === 'minor';
    if (!aboutPatient && (isOfThePast(text) || !isAboutSomebodysCare(text, options))) return;
    const told = factsTold(text, options);
    const found = distinct([...told, ...factsDetected(text, practice)]);
    const points = (fact: Fact): number => pointsOf(fact, options);
    const counted = [...found].filter(([fact]) => points(fact) > 0);
    const score = counted.reduce((sum, [fact]) => sum + points(fact), 0);
    const limit = limitFor(document.catchment, options.limits ?? defaultLimits);
    // One fact tells nobody apart, but for an office: few people hold it, often one.
    if ((counted.length < 2 && !found.has('public-office')) || score < limit - 1) return;
    const arithmetic = counted.map(([fact]) => `${facts[fact].name} (${points(fact)})`).join(' + ');
    const catchment = document.catchment?.toLocaleString('en-US') ?? 'unknown size';
    const ranges = counted.map(([, range]) => range);
    yield {
      place: placeIn(
        passage,
        Math.min(...ranges.map(({ start }) => start)),
        Math.max(...ranges.map(({ end }) => end)),
      ),
      message: `Facts that are harmless alone may identify someone together: ${arithmetic} = ${score}; the limit for a catchment of ${catchment} is ${limit}. Leave some out, or list a signed permission.`,
      slots: { score, limit, facts: arithmetic },
      confidence:
        isDeclared(post) || (!aboutPatient && isAboutStaff(text)) ? 'possible' : confidenceOf(score - limit),
    };
  },
  compare(before, after) {
    const offices = demanding(before.occupations?.map(lowerCase), after.occupations?.map(lowerCase));
    // An office that counts less than the occupation in whose place it is counted lowers the score.
    const isReversed = [before, after].some(
      (each) => pointsOf('public-office', each) < pointsOf('occupation', each),
    );
    return together([
      ...(Object.keys(facts) as Fact[]).map((fact) => rising(pointsOf(fact, before), pointsOf(fact, after))),
      ...catchments(before, after).map((catchment) =>
        falling(
          limitFor(catchment, before.limits ?? defaultLimits),
          limitFor(catchment, after.limits ?? defaultLimits),
        ),
      ),
      demanding(before.conditions?.map(lowerCase), after.conditions?.map(lowerCase)),
      isReversed && offices !== 'neutral' ? 'mixed' : offices,
    ]);
  },
};
