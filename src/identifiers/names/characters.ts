/** What a UTF-16 code unit is to the tokenizer. */
export const SYMBOL = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without case. */
const LETTER = 4;
export const DIGIT = 5;
const MARK = 6;
/** Half of an emoji or of another character outside the basic plane. */
export const ASTRAL = 7;

/** Code units below this have their own entry; above it only ranges matter. */
const TABLE = 0x2100;
/** From here to the Latin additions, scripts without case: letters all. */
const CASELESS = [0x590, 0x1e00] as const;
const APOSTROPHE = 39;
const classes = new Uint8Array(TABLE).fill(LETTER);
const folds = Uint16Array.from({ length: TABLE }, (_, code) => code);
let isFilled = false;

/** Fills the tables at first use, so that nothing is paid where no name is looked for. */
export function prepareCharacters(): void {
  if (isFilled) return;
  isFilled = true;
  for (let code = 0; code < TABLE; code++) {
    if (code === CASELESS[0]) code = CASELESS[1];
    const character = String.fromCharCode(code);
    classes[code] = classify(character);
    folds[code] = fold(character, code);
  }
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
  if (code < TABLE) return classes[code]!;
  if (code >= 0xd800 && code <= 0xdfff) return ASTRAL;
  return code >= 0x2c00 && code < 0xfe00 && !(code >= 0x3000 && code < 0x3040) ? LETTER : SYMBOL;
}

/** A code unit in lower case and without its accent. */
export function foldOf(code: number): number {
  return code < TABLE ? folds[code]! : code;
}

/** Whether a class belongs inside a word. */
export const isWordClass = (kind: number): boolean => kind >= LOWER && kind <= MARK;

export const LINE_FEED = 10;
export const HYPHEN = 45;
export const DOT = 46;
