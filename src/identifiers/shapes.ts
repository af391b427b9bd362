/** Fragments of expressions that several detectors share. */

/** What may stand between a keyword and its number: "is", ":", "no.", "#", in English and Spanish. */
export const link = String.raw`(?:[\s:=#.(-]|\b(?:is|was|are|of|number|num|no|nr|id|code|es|era|de|del|la|el|número|numero|núm|nº|n°|º)\b|nº|n°|º){0,8}?`;

/** A record, plan or account number: letters and digits in groups, at least one digit. See `isCode`. */
export const code = String.raw`#?(?:[A-Za-z]{1,6}[-_/]?)?\d[\dA-Za-z]{0,19}(?:[-_/.][\dA-Za-z]{1,14}){0,4}(?![\w%])`;

/** A number in groups apart, as on a card. */
export const groups = String.raw`#?(?:[A-Za-z]{1,6}[-_/]?)?\d[\dA-Za-z]{0,19}(?:[-_/. ]\d[\dA-Za-z]{0,13}){0,5}(?![\w%])`;

/** Whether a value is code enough: at least three digits, and no bare year, date, amount or clock time. */
export function isCode(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 3 || value.replace(/[^\dA-Za-z]/g, '').length < 4) return false;
  return !/^(?:19|20)\d\d$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}(?:st|nd|rd|th|am|pm|mg|ml)$/i.test(
    value,
  );
}

export const englishMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';

export const spanishMonths =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|' +
  'ene|feb|mar|abr|jun|jul|ago|sept|sep|oct|nov|dic';

/** Two-letter codes of the states, districts and territories of the United States. */
export const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|' +
  'OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|PR|VI|GU';

export const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|' +
  'Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|' +
  'Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|' +
  'Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|' +
  'Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico';

/** A capitalised word, with its inner hyphens and apostrophes; all capitals allowed. */
export const capital = String.raw`\p{Lu}[\p{L}]*(?:['-]\p{L}+){0,2}`;

/** One to five capitalised words, joined by the small words of place names. */
export const capitals = String.raw`(?:St\.|Ste\.|Mt\.|Ft\.|${capital})(?:(?: | (?:of|de|del|la|las|los|and|&|the) )(?:St\.|${capital})){0,4}`;

/** What streets are called. */
export const streetKinds =
  'Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|' +
  'Highway|Hwy|Parkway|Pkwy|Square|Sq|Trail|Trl|Alley|Crescent|Loop|Row|Pike';
