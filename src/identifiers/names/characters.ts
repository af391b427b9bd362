/** What a UTF-16 code unit is to the tokenizer. */
export const SYMBOL = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without case. */
export const LETTER = 4;
export const DIGIT = 5;
export const MARK = 6;
/** Half of an emoji or of another character outside the basic plane. */
export const ASTRAL = 7;

/** Code units below this have their own entry; above it only ranges matter. */
const TABLE = 0x2100;
const APOSTROPHE = 39;
const classes = new Uint8Array(TABLE);
const folds = new Uint16Array(TABLE);

for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code);
  classes[code] = classify(character);
  folds[code] = fold(character, code);
}

function classify(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : SYMBOL;
}

function fold(character: string, code: number): number {
  if (character === '’' || character === '‘' || character === '´' || character === '`') return APOSTROPHE;
  const base = character.toLowerCase().normalize('NFD');
  return base === '' ? code : base.charCodeAt(0);
}

/** The class of a code unit. */
export function classOf(code: number): number {
  if (code < TABLE) return classes[code] as number;
  if (code >= 0xd800 && code <= 0xdfff) return ASTRAL;
  return code >= 0x2c00 && code < 0xfe00 && !(code >= 0x3000 && code < 0x3040) ? LETTER : SYMBOL;
}

/** A code unit in lower case and without its accent. */
export function foldOf(code: number): number {
  return code < TABLE ? (folds[code] as number) : code;
}
