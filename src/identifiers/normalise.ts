import { foldedCharacters } from './characters.ts';

/** A text made plain for detection, with the way back: a run of it stands at `[from, to)` of the original. */
export interface Normalised {
  readonly text: string;
  /** The original range of `text.slice(start, end)`. */
  readonly range: (start: number, end: number) => { from: number; to: number };
}

interface Units {
  text: string;
  /** Where each unit of the text begins and ends in the original; null: at its own place. */
  map: { from: number[]; to: number[] } | null;
}

/** All that folding could touch: anything that is neither ASCII nor a Latin letter with its accent. */
const strange = /[^\t\n\r\x20-\x7e¡-¬®-ɏ]/;
const combining = /^[\u0300-\u036f]+/;

/** Folds character by character: confusables, full-width forms, other digits, invisible marks, accents apart. */
function foldCharacters(text: string): Units {
  if (!strange.test(text)) return { text, map: null };
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length;) {
    let character = String.fromCodePoint(text.codePointAt(at)!);
    let end = at + character.length;
    const next = text.charCodeAt(end);
    if (next >= 0x300 && next <= 0x36f) {
      const marks = combining.exec(text.slice(end, end + 8))?.[0] ?? '';
      end += marks.length;
      character = (character + marks).normalize('NFC');
    }
    const plain = foldedCharacters(character);
    for (let unit = 0; unit < plain.length; unit++) {
      const whole = plain.length !== end - at;
      from.push(whole ? at : at + unit);
      to.push(whole ? end : at + unit + 1);
    }
    folded += plain;
    at = end;
  }
  return { text: folded, map: { from, to } };
}

const words: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['zero', 'oh', 'o', 'cero'],
    ['one', 'uno'],
    ['two', 'dos'],
    ['three', 'tres'],
    ['four', 'cuatro'],
    ['five', 'cinco'],
    ['six', 'seis'],
    ['seven', 'siete'],
    ['eight', 'ocho'],
    ['nine', 'nueve'],
  ].flatMap((list, digit) => list.map((word) => [word, String(digit)] as const)),
);
const word = Object.keys(words).join('|');
const spelled = new RegExp(
  `\\b(?:(?:double|triple) )?(?:${word})(?:[\\s,.-]{1,3}(?:(?:double|triple) )?(?:${word}|\\d)\\b){3,40}`,
  'gi',
);
const spelledHint = /two|three|four|five|six|seven|eight|nine|dos|tres|cuatro|cinco|seis|siete|ocho|nueve/i;
const spaced = /(?<![\w.,$€-])\(?\d(?:[ .\-_*()/]{1,3}\d){6,40}(?![\w%]|[.,]\d)/g;
const spacedHint = /\d[ .\-_*]{1,3}\d[ .\-_*()]{1,3}\d[ .\-_*]/;

/** Whether the digits only count up or down: "1 2 3 4 5 6 7". */
const counts = (digits: string): boolean =>
  [1, -1].some((step) =>
    Array.from(digits).every(
      (digit, at) => at === 0 || Number(digit) === (Number(digits[at - 1]) + step + 10) % 10,
    ),
  );

/** Digits that were pulled apart, in the shape that their number suggests. */
function joined(digits: string): string {
  if (digits.length === 7) return `${digits.slice(0, 3)}-${digits.slice(3)}`;
  if (digits.length === 9 && /^[6789]/.test(digits))
    return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
  if (digits.length === 9) return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
  if (digits.length === 10 || (digits.length === 11 && digits.startsWith('1')))
    return [digits.slice(0, -10), digits.slice(-10, -7), digits.slice(-7, -4), digits.slice(-4)]
      .filter(Boolean)
      .join('-');
  return digits;
}

/** Replaces runs of a text; each unit put in stands for the whole run that it replaces. */
function replaceRuns(units: Units, find: RegExp, replacement: (run: string) => string): Units {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let done = 0;
  const origin = (at: number) => units.map?.from[at] ?? at;
  const limit = (at: number) => units.map?.to[at] ?? at + 1;
  const keep = (end: number) => {
    for (; done < end; done++) {
      from.push(origin(done));
      to.push(limit(done));
      text += units.text[done];
    }
  };
  for (const match of units.text.matchAll(find)) {
    const put = replacement(match[0]);
    if (put === match[0]) continue;
    keep(match.index);
    const end = match.index + match[0].length;
    for (let unit = 0; unit < put.length; unit++) {
      from.push(origin(match.index));
      to.push(limit(end - 1));
    }
    text += put;
    done = end;
  }
  if (done === 0) return units;
  keep(units.text.length);
  return { text, map: { from, to } };
}

const times: Readonly<Record<string, number>> = { double: 2, triple: 3 };

function digitsOfWords(run: string): string {
  let repeat = 1;
  let digits = '';
  for (const [token] of run.toLowerCase().matchAll(/[a-z]+|\d/g)) {
    digits += (words[token] ?? (/\d/.test(token) ? token : '')).repeat(repeat);
    repeat = times[token] ?? 1;
  }
  return digits;
}

/** A letter that stands for a digit between digits: "555O142". */
const letteredHint = /\d[OoIl]\d\d/;
const lettered = /(?<=\d)[OoIl](?=\d{2})/g;

/**
 * Makes a text plain for detection: look-alike letters, full-width and other digits, invisible and direction
 * marks, spelled-out digits ("five five five …") and digits pulled apart ("5 5 5 0 1 4 2"). Line breaks,
 * case and accents stay.
 */
export function normalise(original: string): Normalised {
  let units = foldCharacters(original);
  if (letteredHint.test(units.text))
    units = replaceRuns(units, lettered, (letter) => (/o/i.test(letter) ? '0' : '1'));
  if (spelledHint.test(units.text))
    units = replaceRuns(units, spelled, (run) => {
      const digits = digitsOfWords(run);
      return counts(digits) ? run : joined(digits);
    });
  if (spacedHint.test(units.text))
    units = replaceRuns(units, spaced, (run) => {
      const digits = run.replace(/\D/g, '');
      return counts(digits) && !/-/.test(run) ? run : joined(digits);
    });
  const { text, map } = units;
  if (!map) return { text, range: (start, end) => ({ from: start, to: end }) };
  return {
    text,
    range: (start, end) => ({
      from: map.from[start] ?? original.length,
      to: end > start ? map.to[end - 1]! : (map.from[start] ?? original.length),
    }),
  };
}
