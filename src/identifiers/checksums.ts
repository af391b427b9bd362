/** Checksums and ranges of identifiers, apart from their shapes. Each takes the value as written. */

const digitsOf = (value: string): string => value.replace(/\D/g, '');
const alphanumerics = (value: string): string => value.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Luhn's mod-10 check (ISO/IEC 7812-1), over the digits of the value. */
export function luhn(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits.length > 1 && sum % 10 === 0 && /[1-9]/.test(digits);
}

/** A payment card: 13 to 19 digits that pass Luhn and are not all alike. */
export function paymentCard(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length >= 13 && digits.length <= 19 && luhn(digits) && new Set(digits).size > 1;
}

/** A Social Security number within the ranges that are issued: not 000, 666, 9xx; no part all zeros. */
export function socialSecurity(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 9 && /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}

/** A National Provider Identifier: ten digits, Luhn over them with the prefix 80840 (45 CFR 162.406). */
export function providerIdentifier(value: string): boolean {
  const digits = digitsOf(value);
  return /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`);
}

/** A DEA registration number: two letters (or a letter and 9), six digits and their check digit. */
export function deaNumber(value: string): boolean {
  const text = alphanumerics(value);
  if (!/^[A-HJ-MP-UX][A-Z9]\d{7}$/.test(text)) return false;
  const digit = (at: number): number => Number(text[at + 2]);
  const sum = digit(0) + digit(2) + digit(4) + 2 * (digit(1) + digit(3) + digit(5));
  return sum % 10 === digit(6);
}

/** A Medicare Beneficiary Identifier: eleven places, each with its own alphabet (CMS, 2016). It has no check digit. */
export function medicareBeneficiary(value: string): boolean {
  const letter = '[AC-HJKMNP-RT-Y]';
  const either = '[AC-HJKMNP-RT-Y0-9]';
  return new RegExp(`^[1-9]${letter}${either}\\d${letter}${either}\\d${letter}{2}\\d{2}$`).test(
    alphanumerics(value),
  );
}

/** The value of each letter is its place in its row, which begins at the number beside it. */
const vinRows: readonly (readonly [letters: string, first: number])[] = [
  ['0123456789', 0],
  ['ABCDEFGH', 1],
  ['JKLMN', 1],
  ['P', 7],
  ['R', 9],
  ['STUVWXYZ', 2],
];
const vinValue = (letter: string): number => {
  const [letters, first] = vinRows.find(([letters]) => letters.includes(letter)) ?? [letter, 0];
  return letters.indexOf(letter) + first;
};
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** A vehicle identification number with its check digit in the ninth place (49 CFR 565.15). */
export function vehicleNumber(value: string): boolean {
  const text = alphanumerics(value);
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return false;
  const sum = vinWeights.reduce((total, weight, at) => total + weight * vinValue(text[at]!), 0);
  return text[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

/** The remainder modulo 97 of a decimal number too long for a double. */
const mod97 = (digits: string): number =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** An International Bank Account Number (ISO 13616): mod 97 of the rearranged number is 1. */
export function bankAccount(value: string): boolean {
  const text = alphanumerics(value);
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(text)) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return mod97(digits) === 1;
}

/** A trade item number with its mod-10 check digit, as in a Unique Device Identifier (GS1, 14 digits). */
export function tradeItem(value: string): boolean {
  const digits = digitsOf(value).slice(-14);
  if (digits.length !== 14) return false;
  const sum = Array.from(digits).reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}

/** A Spanish DNI or NIE: its letter is the number modulo 23. */
export function spanishIdentity(value: string): boolean {
  const text = alphanumerics(value);
  if (!/^[XYZ\d]\d{7}[A-Z]$/.test(text)) return false;
  const digits = text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === text.at(-1);
}

/** A Spanish social security number: province, number and two digits that are the rest modulo 97. */
export function spanishSocialSecurity(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length !== 12) return false;
  return mod97(digits.slice(0, 10)) === Number(digits.slice(10));
}
