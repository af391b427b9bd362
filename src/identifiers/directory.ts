import type { PracticeDocument } from '../model/generated.ts';
import type { IdentifierType } from './detector.ts';
import { states } from './shapes.ts';

/** What belongs to the practice and is never a finding. */
export interface Directory {
  /** Whether `text.slice(start, end)`, found as this type, is the practice's own. */
  knows(text: string, start: number, end: number, type: IdentifierType): boolean;
  /** Whether a name is the given name of somebody who works here; a patient may have it too. */
  isGivenName(name: string): boolean;
}

/** The directory of a practice that has none: everything is a stranger's. */
export const noDirectory: Directory = { knows: () => false, isGivenName: () => false };

const titles =
  /\b(?:dr|dra|mr|mrs|ms|mx|miss|prof|professor|doctor|nurse|sr|sra|srta|md|do|rn|np|pa|pa-c|lpn|dds|dmd|phd|dpt|pt|cma|fnp|apn|crna|msn|bsn|jr|ii|iii)\b\.?/giu;
const small = /\b(?:and|at|the|in|of|our|from|y|en|de|la|el|by|with|clinic|office|team|location|campus)\b/giu;
const state = new RegExp(`\\b(?:${states}|usa?)\\b`, 'giu');
const streets: readonly (readonly [RegExp, string])[] = [
  [/\bstreet\b/g, 'st'],
  [/\bavenue\b/g, 'ave'],
  [/\broad\b/g, 'rd'],
  [/\bboulevard\b/g, 'blvd'],
  [/\bdrive\b/g, 'dr'],
  [/\blane\b/g, 'ln'],
  [/\bcourt\b/g, 'ct'],
  [/\bsuite\b/g, 'ste'],
  [/\bparkway\b/g, 'pkwy'],
  [/\bhighway\b/g, 'hwy'],
];

const plain = (text: string): string =>
  streets
    .reduce((value, [long, short]) => value.replace(long, short), text.toLowerCase())
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const handleOf = (text: string): string => text.replace(/^@/, '').toLowerCase();

/** A name in the ways it is written: in full, with an initial for either half, the surname alone. */
function variantsOf(name: string): string[] {
  const words = plain(name.replace(titles, ' ')).split(' ').filter(Boolean);
  const [given, ...family] = words.filter((word, at) => word.length > 1 || at === 0);
  if (!given || family.length === 0) return words;
  const surname = family.at(-1)!;
  const suffixes = family.map((_, at) => family.slice(at).join(' '));
  return [
    words.join(' '),
    ...suffixes.flatMap((suffix) => [`${given} ${suffix}`, `${given[0]} ${suffix}`]),
    ...family.flatMap((name) => [`${given} ${name}`, `${given} ${name[0]}`]),
    ...suffixes.filter((suffix) => suffix.includes(' ')),
    // Two given names and two surnames, as in Spanish: the first surname stands alone too.
    ...(family.length > 2 ? [family.at(-2)!] : []),
    surname,
  ];
}

/** Removes known phrases, longest first, and what may stand beside them; whether nothing is left. */
function consistsOf(value: string, phrases: readonly string[]): boolean {
  let rest = ` ${plain(value.replace(titles, ' '))} `;
  if (rest.trim() === '') return false;
  const before = rest;
  for (const phrase of phrases) rest = rest.replaceAll(` ${phrase} `, '  ');
  return rest !== before && plain(rest.replace(titles, ' ').replace(state, ' ').replace(small, ' ')) === '';
}

/** Whether both are the same number, one perhaps without its country or area code. */
const sameNumber = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return length >= 7 && a.slice(-length) === b.slice(-length);
};

/** The last text in plain: one text is asked about many times in a row. */
let latest = { text: '', around: '' };

function plainWhole(text: string): string {
  if (latest.text !== text) latest = { text, around: ` ${plain(text)} ` };
  return latest.around;
}

interface Person {
  readonly given: string;
  readonly others: readonly string[];
}

/** A given name alone is a colleague's only where the text names the colleague otherwise, or after a title. */
function isColleague(text: string, start: number, end: number, people: readonly Person[]): boolean {
  const value = plain(text.slice(start, end));
  const person = people.filter(({ given }) => given === value);
  if (person.length === 0) return false;
  if (/\b(?:dr|dra|nurse|doctor|coach)\.? $/i.test(text.slice(Math.max(0, start - 8), start))) return true;
  const around = plainWhole(text);
  return person.some(({ others }) => others.some((name) => around.includes(` ${name} `)));
}

/** Prepares the practice's own names, numbers, addresses, places, sites and accounts. */
export function directoryOf(document: PracticeDocument): Directory {
  const { directory = {}, people = {}, roles = {}, channels = {}, name } = document;
  const staff = Object.values(people);
  const variants = staff.flatMap((person) => variantsOf(person.name));
  const phrases = [
    name,
    ...Object.keys(people),
    ...Object.keys(roles),
    ...(directory.names ?? []),
    ...(directory.places ?? []),
    ...(directory.addresses ?? []),
    ...(directory.addresses ?? []).flatMap((address) => address.split(',')),
    ...(directory.addresses ?? []).flatMap((address) => address.match(/\b\d{5}\b/g) ?? []),
  ]
    .map(plain)
    .concat(variants, (directory.names ?? []).flatMap(variantsOf))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const phones = (directory.phones ?? []).map(digitsOf);
  const emails = new Set((directory.emails ?? []).map((email) => email.toLowerCase()));
  const domains = (directory.domains ?? []).map((domain) => domain.toLowerCase().replace(/^www\./, ''));
  const handles = new Set(
    [
      ...(directory.handles ?? []),
      ...Object.values(channels).flatMap((channel) => channel.handle ?? []),
      ...staff.flatMap((person) => person.handles ?? []),
    ].map(handleOf),
  );
  const colleagues = staff.map((person) => {
    const given = plain(person.name.replace(titles, ' ')).split(' ')[0]!;
    return { given, others: variantsOf(person.name).filter((variant) => variant.length > given.length) };
  });
  const ownDomain = (host: string): boolean =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

  const givenNames = new Set(colleagues.map(({ given }) => given));
  return {
    isGivenName: (name) => givenNames.has(plain(name)),
    knows(text, start, end, type) {
      const value = text.slice(start, end);
      switch (type) {
        case 'PHONE':
        case 'FAX':
          return phones.some((phone) => sameNumber(phone, digitsOf(value.replace(/(?:x|ext\.?|#).*$/i, ''))));
        case 'EMAIL': {
          const email = value.toLowerCase();
          return emails.has(email) || ownDomain(email.slice(email.lastIndexOf('@') + 1));
        }
        case 'HANDLE':
          return handles.has(handleOf(value));
        case 'URL': {
          const [host = '', first = '', ...more] = value
            .toLowerCase()
            .replace(/^[a-z]+:\/\//, '')
            .split(/[/?#]/);
          const site = host.replace(/:\d+$/, '');
          return ownDomain(site) || (more.join('') === '' && handles.has(handleOf(first)));
        }
        default:
          return consistsOf(value, phrases) || isColleague(text, start, end, colleagues);
      }
    },
  };
}
