import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { DIGIT } from '../features.ts';
import { englishMonths, spanishMonths } from '../shapes.ts';

const mes = String.raw`(?:${spanishMonths})\.?`;
const day = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
const year = String.raw`(?:,? ?(?:of )?(?:19|20)\d\d)`;
const año = String.raw`(?:,? (?:de |del )?(?:19|20)\d\d)`;
/** Capitalised, or all capitals: "may" and "march" are words too. */
const written = String.raw`(?:${englishMonths}|${englishMonths.toUpperCase()})\.?`;
const lower = `(?:${englishMonths
  .toLowerCase()
  .split('|')
  .filter((name) => !['may', 'march', 'mar', 'sep', 'dec', 'jan', 'jun'].includes(name))
  .join('|')})`;

/** Whether a numeric date has a day and a month in it, in either order. */
function isCalendarDay(value: string): boolean {
  const parts = value.split(/[/.\s-]+/).map(Number);
  if (parts.some((part) => Number.isNaN(part))) return false;
  const [a, b] = (parts[0]! > 31 ? parts.slice(1) : parts) as [number, number];
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

/** Dates with their day; a bare year, a month, or "last week" is none. */
export const date: Detector = {
  id: 'date',
  type: 'DATE',
  needs: DIGIT,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\p{L}\d])(${written}[ /-]{0,2}(?:the )?${day}(?!\d|[.:,]\d|\p{L}|%| ?(?:am|pm|a\.m|p\.m)\b)(?: ?(?:-|to|through|and|&) ?${day}(?![\d:]|\p{L}))?(?:${year}|[ /-]+(?:19|20)\d\d|[/-]\d\d(?!\d))?)(?!\d)`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(String.raw`\b(${lower}\.? (?:the )?${day}(?![\w%:]|[.,]\d)${year}?)(?!\d)`, 'g'),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?<![\w/.$-])((?:the )?${day}(?: |-|/)(?:of |day of )?(?:${written}|${lower})(?:,? ?(?:of )?(?:19|20)\d\d|[ /-](?:19|20)?\d\d(?![\d:%]))?)(?![\p{L}\d])`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: /(?<![\w/.$-])(\d{1,2}([/.-])\d{1,2}\2(?:(?:19|20)\d\d|\d\d))(?![\w/%-]|\.\d)/g,
      certainty: 'likely',
      validate: isCalendarDay,
    },
    {
      find: /(?<![\w/.$-])((?:19|20)\d\d([/.-])(?:1[0-2]|0?[1-9])\2(?:3[01]|[12]\d|0?[1-9]))(?![\d/%-]|\.\d)/g,
      certainty: 'likely',
      validate: isCalendarDay,
    },
    {
      find: /\b(?:on|since|dated?|DOB|born|birth(?:day|date)?|admitted|discharged|seen|visit|d\.o\.b\.|nacid[oa](?: el)?|el|fecha|mon|tues?|wed(?:nes)?s?|thu(?:r|rs)?|fri|sat(?:ur)?|sun|[a-z]{2,6}day)[ :,]{1,2}(?:on )?((?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])|(?:3[01]|[12]\d|0?[1-9])\/(?:1[0-2]|0?[1-9]))(?![\w/%-]|[.:]\d)/gi,
      certainty: 'possible',
    },
    {
      find: latin(
        String.raw`\b(?:born|admitted|discharged|diagnosed|died|passed away|hospitali[sz]ed|operated|surgery|transplant|delivered)(?: \p{L}+)? (?:in|since) ((?:early |mid |late )?(?:${englishMonths}),?(?: of)? (?:19|20)\d\d)(?!\d)`,
        'gi',
      ),
      certainty: 'possible',
    },
    {
      find: latin(
        String.raw`(?<![\p{L}\d/.])((?:3[01]|[12]\d|0?[1-9]|1[ºer°o]{1,2}|primero)(?:[ -]| de | del? mes de )${mes}(?:${año}|[- ]\d{4}|-\d\d)?)(?![\p{L}\d])`,
        'gi',
      ),
      certainty: 'likely',
      language: 'es',
    },
    {
      find: latin(
        String.raw`(?<![\p{L}\d/.])((?:3[01]|[12]\d|0?[1-9]) de (?:${spanishMonths})${año}?)(?![\p{L}\d])`,
        'gi',
      ),
      certainty: 'likely',
    },
    {
      find: latin(String.raw`(?<![\p{L}\d])(${mes}(?: de(?:l)?(?: año)?)? (?:19|20)\d\d)(?!\d)`, 'gi'),
      certainty: 'possible',
      language: 'es',
    },
  ],
  hits: [
    ['seen on March 4th, 2024', 'March 4th, 2024'],
    ['on 4 March 2024', '4 March 2024'],
    ['since april 9, 2024', 'april 9, 2024'],
    ['vino el 12 de marzo', '12 de marzo'],
    ['DOB: 03/04/1961', '03/04/1961'],
    ['born 1961-03-04', '1961-03-04'],
    ['on 3/4 she came back', '3/4'],
    ['admitted Oct. 14', 'Oct. 14'],
    ['surgery in June 2021', 'June 2021'],
    ['the 14th of June', 'the 14th of June'],
    ['el 12 de marzo de 2021', '12 de marzo de 2021', 'es'],
    ['nacida el 12/03/1961', '12/03/1961', 'es'],
    ['el 9 mayo 2021', '9 mayo 2021', 'es'],
    ['desde el 3 de junio', '3 de junio', 'es'],
    ['ingresó en septiembre de 2019', 'septiembre de 2019', 'es'],
  ],
  misses: [
    { text: 'diagnosed in 2021', why: 'a bare year is allowed' },
    { text: 'Open 24/7, 1/2 price', why: 'no date' },
    { text: 'vision of 20/20 and 120/80', why: 'measures' },
    { text: 'You may 5-star us', why: 'the verb "may"' },
    { text: 'since January 2023', why: 'a month and year beside no birth, admission or death' },
    { text: 'march 3 miles with us', why: 'the verb "march"' },
  ],
};

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|' +
  'sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|' +
  'seventh|eighth|ninth)|thirty-first';
const ordinales =
  'primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|' +
  'dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|' +
  'veintiocho|veintinueve|treinta(?: y uno)?';

/** Dates whose day is a word: "the fourth of June", "doce de marzo". */
export const spelledDate: Detector = {
  id: 'date-spelled',
  type: 'DATE',
  needs: 0,
  worth: new RegExp(`\\b(?:${englishMonths}|${spanishMonths})\\b`, 'i'),
  patterns: [
    {
      find: new RegExp(
        String.raw`\b((?:${written}|${lower}) (?:the )?(?:${ordinals})(?: ?,? ?(?:19|20)\d\d)?)\b`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(
        String.raw`\b((?:the )?(?:${ordinals}) (?:day )?of (?:${written}|${lower})(?: ?,? ?(?:19|20)\d\d)?)\b(?<![Ff]ourth of July)`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?<!\p{L})(?!cinco de mayo)((?:${ordinales}) de (?:${spanishMonths})(?: (?:de |del )?(?:19|20)\d\d)?)(?!\p{L})`,
        'gi',
      ),
      certainty: 'likely',
    },
  ],
  hits: [
    ['on the fourth of June', 'the fourth of June'],
    ['on June twenty-first, 2022', 'June twenty-first, 2022'],
    ['el doce de marzo', 'doce de marzo', 'es'],
  ],
  misses: [{ text: 'the first day in May we reopened', why: 'no day of a month' }],
};
