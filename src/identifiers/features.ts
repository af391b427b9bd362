/** What a text contains, so that most detectors need not look: bits of a sum. */
export const DIGIT = 1;
/** At least two digits beside each other, or in two places. */
export const DIGITS = 2;
/** At least five digits in all. */
export const NUMBER = 4;
export const AT = 8;
/** A full stop between two letters or digits. */
export const DOT = 16;
export const COLON = 32;
/** A capital letter. */
export const CAPITAL = 64;
/** A hyphen. */
const HYPHEN = 128;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isWord = (unit: number): boolean =>
  isDigit(unit) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit > 191;

/** The features of a text, in one pass. */
export function featuresOf(text: string): number {
  let features = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if ((unit >= 65 && unit <= 90) || unit > 191) features |= CAPITAL;
    else if (unit === 64) features |= AT;
    else if (unit === 58) features |= COLON;
    else if (unit === 45) features |= HYPHEN;
    else if (unit === 46 && at > 0 && isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1)))
      features |= DOT;
  }
  if (digits > 0) features |= DIGIT;
  if (digits > 1) features |= DIGITS;
  if (digits > 4) features |= NUMBER;
  return features;
}
