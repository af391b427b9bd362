/**
 * A text as phrases are compared: lower case, compatibility forms resolved (so 𝗯𝗼𝗹𝗱 and ｗｉｄｅ letters are
 * letters), white space runs one space, quotation marks, apostrophes and dashes one sort each, invisible
 * characters gone. Unit `i` came from `source.slice(from[i], to[i])`.
 */
export interface Folded {
  readonly units: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const space = 0x20;
const isMark = /^\p{M}$/u;
const isInvisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]+$/u;

/** ASCII: code unit → folded code unit. */
const ascii = Uint8Array.from({ length: 128 }, (_, unit) =>
  foldCharacter(String.fromCharCode(unit)).charCodeAt(0),
);

function foldCharacter(character: string): string {
  // Through upper case, so that ς and σ, ß and SS are equal.
  const folded = character.normalize('NFKC').toUpperCase().toLowerCase();
  return folded
    .replace(/\s/gu, ' ')
    .replace(/[‘’‚‛ʼʹ′´`＇]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\p{Pd}−]/gu, '-');
}

/** The offset behind the character at `at` and the marks that belong to it. */
function endOfCharacter(text: string, at: number): number {
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  while (end < text.length && isMark.test(String.fromCodePoint(text.codePointAt(end)!))) {
    end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  }
  return end;
}

function isPlain(text: string, at: number): boolean {
  return text.charCodeAt(at) < 128 && !(text.charCodeAt(at + 1) >= 0x300);
}

/** Folds a text, keeping the way back to its offsets. */
export function fold(text: string): Folded {
  const units: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const add = (unit: number, start: number, end: number): void => {
    if (unit === space && units.at(-1) === space) {
      to[to.length - 1] = end;
      return;
    }
    units.push(unit);
    from.push(start);
    to.push(end);
  };
  for (let at = 0; at < text.length;) {
    const start = at;
    if (isPlain(text, at)) {
      add(ascii[text.charCodeAt(at)]!, start, ++at);
      continue;
    }
    at = endOfCharacter(text, at);
    const character = text.slice(start, at);
    if (isInvisible.test(character)) continue;
    const folded = foldCharacter(character);
    for (let index = 0; index < folded.length; index++) add(folded.charCodeAt(index), start, at);
  }
  return { units, from, to };
}
