/** Training texts: the labelled sets, recased and renamed copies of them, and invented posts. */
import { randomOf } from './random.mjs';
import { SLOTS } from './slots.mjs';
import { names, readSet } from './sources.mjs';
import { ENGLISH, ENGLISH_CLEAN, SPANISH, SPANISH_CLEAN } from './templates.mjs';

const ENGLISH_SETS = ['wnut17', 'btc', 'tbner'];
const COPY_WEIGHT = 0.5;
const LOWER_SHARE = 0.5;
const UPPER_SHARE = 0.4;
const RENAMED_SHARE = 0.5;
/** Clinical lines: at most so many alike but for digits, none longer, and one in four of those without a label. */
const ALIKE = 3;
const LONGEST = 600;
const PLAIN_SHARE = 0.25;
const TYPES = new Set(['NAME', 'LOCATION', 'ORG', 'ADDRESS']);

/** All training texts as `{text, spans, weight}`. */
export function trainingTexts() {
  const random = randomOf(99);
  const english = ENGLISH_SETS.flatMap((name) => readSet(`train/${name}`)).map(plain);
  const spanish = clinicalLines(random);
  const invented = [
    ...fill(ENGLISH, SLOTS.en, englishPeople(random), random, 8),
    ...fill(ENGLISH_CLEAN, SLOTS.en, englishPeople(random), random, 8),
    ...fill(SPANISH, SLOTS.es, spanishPeople(random), random, 10),
    ...fill(SPANISH_CLEAN, SLOTS.es, spanishPeople(random), random, 8),
  ];
  const originals = [...english, ...spanish, ...invented];
  const copies = originals.flatMap((post) => [
    ...(random() < LOWER_SHARE ? recased(post, (text) => text.toLowerCase()) : []),
    ...(random() < UPPER_SHARE ? recased(post, (text) => text.toUpperCase()) : []),
  ]);
  const renamed = english.flatMap((post) =>
    random() < RENAMED_SHARE ? rename(post, englishPeople(random), random) : [],
  );
  return [...originals, ...copies, ...renamed];
}

const plain = ({ text, spans }) => ({ text, spans, weight: 1 });

function clinicalLines(random) {
  const seen = new Map();
  return readSet('train/meddocan')
    .filter(({ text, spans }) => {
      const form = text.replace(/\d/g, '0');
      seen.set(form, (seen.get(form) ?? 0) + 1);
      if (seen.get(form) > ALIKE || text.length > LONGEST) return false;
      return spans.some(([, , type]) => TYPES.has(type)) || random() < PLAIN_SHARE;
    })
    .map(plain);
}

function recased(post, change) {
  const text = change(post.text);
  return text.length === post.text.length && text !== post.text
    ? [{ ...post, text, weight: COPY_WEIGHT }]
    : [];
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

function englishPeople(random) {
  const [rare, known] = names.given;
  return {
    given: () => pick(random() < 0.3 ? rare : known, random),
    surname: () => pick(names.surnames, random),
    full: (given, surname) => `${given} ${surname}`,
  };
}

function spanishPeople(random) {
  return {
    given: () => pick(names.spanishGiven, random),
    surname: () => pick(names.spanishSurnames, random),
    full: (given, surname) =>
      random() < 0.5 ? `${given} ${surname} ${pick(names.spanishSurnames, random)}` : `${given} ${surname}`,
  };
}

/** Puts other names in the place of those labelled, in the same case; a post without any gives none. */
function rename(post, people, random) {
  if (!post.spans.some(([, , type]) => type === 'NAME')) return [];
  let text = '';
  let at = 0;
  const spans = [];
  for (const [start, end, type] of [...post.spans].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    text += post.text.slice(at, start);
    const old = post.text.slice(start, end);
    const value = type === 'NAME' && !/[#@]/.test(old) ? otherName(old, people, random) : old;
    spans.push([text.length, text.length + value.length, type]);
    text += value;
    at = end;
  }
  return [{ text: text + post.text.slice(at), spans, weight: COPY_WEIGHT }];
}

function otherName(old, people, random) {
  let words = 0;
  return old.replace(/(?<!\S)\p{L}{3,}(?!\S)/gu, (word) => {
    const first = words++ === 0 && (old.includes(' ') || random() < 0.75);
    return inCaseOf(word, first ? people.given() : people.surname());
  });
}

function inCaseOf(model, word) {
  if (model === model.toLowerCase()) return word.toLowerCase();
  return model === model.toUpperCase() ? word.toUpperCase() : word;
}

const PEOPLE = new Set(['first', 'last', 'full', 'short']);
const SPAN_TYPES = { city: 'LOCATION', org: 'ORG' };

/** Fills each template `times` times. */
function fill(templates, slots, people, random, times) {
  const lines = templates.trim().split('\n');
  return lines.flatMap((line) => Array.from({ length: times }, () => fillOne(line, slots, people, random)));
}

function fillOne(line, slots, people, random) {
  let text = '';
  const spans = [];
  for (const part of line.split(/(\{\w+\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot === undefined) {
      text += part;
      continue;
    }
    const name = slot.toLowerCase();
    const value = inCaseOfSlot(
      slot,
      PEOPLE.has(name) ? person(name, slots, people, random) : pick(slots[name], random),
    );
    const type = PEOPLE.has(name) ? 'NAME' : SPAN_TYPES[name];
    if (type !== undefined) spans.push([text.length, text.length + value.length, type]);
    text += value;
  }
  return { text, spans, weight: 1 };
}

const inCaseOfSlot = (slot, value) => (slot === slot.toUpperCase() ? value.toUpperCase() : value);

function person(slot, slots, people, random) {
  const [given, surname] = [people.given(), people.surname()];
  if (slot === 'first') return given;
  if (slot === 'last') return surname;
  return slot === 'full' ? people.full(given, surname) : `${given} ${pick(slots.initial, random)}`;
}
