/** The texts that are learned from: written for this, their slots filled at random, some words swapped for their like. */
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('texts/', import.meta.url);
const lines = (name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean);

export const TOPICS = [
  'story',
  'identify',
  'confirm',
  'tone',
  'promise',
  'boast',
  'endorse',
  'offer',
  'drug',
  'stigma',
];

/** What a text of one topic may be as well: nothing is learned about these from it. */
const ALSO = {
  story: ['identify', 'confirm', 'promise'],
  identify: ['story', 'confirm'],
  confirm: ['story', 'identify', 'tone'],
  tone: ['confirm', 'stigma'],
  promise: ['boast', 'drug', 'offer', 'story'],
  boast: ['promise', 'endorse'],
  endorse: ['offer', 'boast', 'promise'],
  offer: ['endorse', 'drug'],
  drug: ['promise', 'offer'],
  stigma: ['tone'],
};

const slots = Object.fromEntries(
  lines('slots.txt').map((line) => {
    const at = line.indexOf(':');
    return [
      line.slice(0, at),
      line
        .slice(at + 1)
        .trim()
        .split('|'),
    ];
  }),
);
slots.weekday = ['Tuesday', 'Thursday', 'Monday'];

/** Every line as {template, topic, positive, spanish}. */
export function templates() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'slots.txt')
    .sort()
    .flatMap((name) => {
      let topic = name.replace('.txt', '');
      const spanish = topic.startsWith('es');
      return lines(name).flatMap((line) => {
        if (line.startsWith('#')) topic = line.slice(1).trim();
        const match = /^([+-])(r?)\s+(.*)$/.exec(line);
        if (!match) return [];
        return [{ template: match[3], topic, positive: match[1] === '+', reply: match[2] === 'r', spanish }];
      });
    });
}

/** 1 where the topic holds, 0 where not, null where nothing is said. */
export function labelsOf({ topic, positive, reply }) {
  return TOPICS.map((each) => {
    if (!positive) return 0;
    if (each === topic) return 1;
    if (topic === 'confirm' && !reply && each === 'identify') return 1;
    return ALSO[topic].includes(each) ? null : 0;
  });
}

/** A template with its slots filled. */
export const filled = (template, random) =>
  template.replace(/\{(\w+)\}/g, (_, name) => {
    const values = slots[name];
    if (!values) throw new Error(`no slot ${name}`);
    return values[Math.floor(random() * values.length)];
  });

/** The words that stand in the texts, slots filled. */
export function wordsOfTemplates(core) {
  const all = [
    ...templates().map(({ template }) => template.replace(/\{\w+\}/g, ' ')),
    ...Object.values(slots).flat(),
  ];
  return new Set(all.flatMap((text) => core.foldedWords(text).map(({ word }) => word)));
}
