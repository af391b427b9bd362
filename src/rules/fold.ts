import { foldedCharacters } from '../identifiers/characters.ts';

/**
 * A text as phrases are compared: lower case, compatibility forms resolved (so 𝗯𝗼𝗹𝗱 and ｗｉｄｅ letters are
 * letters), look-alikes of other scripts Latin, white space runs one space, quotation marks, apostrophes and dashes one sort each, invisible
 * characters gone. Unit `i` came from `source.slice(from[i], to[i])`.
 */
export interface Folded {
  readonly units: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

const space = 0x20;
const isInvisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]+$/u;

/** Folds one character with the marks that belong to it; `''` if readers do not see it. */
function foldCharacter(character: string): string {
  if (isInvisible.test(character)) return '';
  // Through upper case, so that ς and σ, ß and SS are equal.
  const folded = character.normalize('NFKC').toUpperCase().toLowerCase();
  return Array.from(folded, foldedCharacters)
    .join('')
    .normalize('NFKC')
    .replace(/\s/gu, ' ')
    .replace(/[‘’‚‛ʼʹ′´`＇]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\p{Pd}−]/gu, '-');
}

const ascii = Uint8Array.from({ length: 128 }, (_, unit) =>
  foldCharacter(String.fromCharCode(unit)).charCodeAt(0),
);

/** What a function says of a character, asked once for each. */
function table<Value>(make: (character: string) => Value): (codePoint: number) => Value {
  const made = new Map<number, Value>();
  return (codePoint) => {
    let value = made.get(codePoint);
    if (value === undefined) made.set(codePoint, (value = make(String.fromCodePoint(codePoint))));
    return value;
  };
}

const foldAlone = table(foldCharacter);
/** Marks, and the parts of a Korean syllable that are written apart. */
const isMark = table((character) => /^[\p{M}\u1160-\u11ff]$/u.test(character));

const unitsIn = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);

/** The offset behind the marks that begin at `at`. */
function endOfMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 0x300 && isMark(text.codePointAt(end)!)) {
    end += unitsIn(text.codePointAt(end)!);
  }
  return end;
}

class Units {
  units: Uint16Array;
  from: Uint32Array;
  to: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.from = new Uint32Array(capacity);
    this.to = new Uint32Array(capacity);
  }

  add(unit: number, start: number, end: number): void {
    if (unit === space && this.length > 0 && this.units[this.length - 1] === space) {
      this.to[this.length - 1] = end;
      return;
    }
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.from[this.length] = start;
    this.to[this.length++] = end;
  }

  /** Only a compatibility form, which stands for several characters, makes a text longer. */
  private grow(): void {
    const larger = new Units(2 * this.units.length + 32);
    larger.units.set(this.units);
    larger.from.set(this.from);
    larger.to.set(this.to);
    ({ units: this.units, from: this.from, to: this.to } = larger);
  }

  folded(): Folded {
    const { units, from, to, length } = this;
    return { units: units.subarray(0, length), from: from.subarray(0, length), to: to.subarray(0, length) };
  }
}

/** Folds a text, keeping the way back to its offsets. */
export function fold(text: string): Folded {
  const result = new Units(text.length);
  for (let at = 0; at < text.length;) {
    const start = at;
    const unit = text.charCodeAt(at);
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (unit < 128 && next < 0x300) {
      result.add(ascii[unit]!, start, ++at);
      continue;
    }
    const codePoint = text.codePointAt(at)!;
    const alone = at + unitsIn(codePoint);
    at = endOfMarks(text, alone);
    const folded = at === alone ? foldAlone(codePoint) : foldCharacter(text.slice(start, at));
    for (let index = 0; index < folded.length; index++) result.add(folded.charCodeAt(index), start, at);
  }
  return result.folded();
}

const accented = /[\u00c0-\u024f]/g;
const withoutAccent = (letter: string): string => letter.normalize('NFD')[0]!;

/** A folded text without the accents of its letters; as long as the text's units, so that offsets hold for both. */
export function plainText({ units }: Folded): string {
  return new TextDecoder('utf-16le').decode(units).replace(accented, withoutAccent);
}
