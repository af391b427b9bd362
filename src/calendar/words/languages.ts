/** The names that head versions of a text in a language, by its ISO 639-1 code. */
const names: Readonly<Record<string, string>> = {
  en: 'english englisch ingles anglais engelsk en eng 영문 英語 英文',
  es: 'spanish espanol castellano es esp',
  de: 'german deutsch de aleman allemand',
  fr: 'french francais fr frances',
  pt: 'portuguese portugues pt pt-br',
  no: 'norwegian norsk no',
  da: 'danish dansk',
  sv: 'swedish svenska',
  tr: 'turkish turkce tr',
  it: 'italian italiano it',
  nl: 'dutch nederlands nl',
  sk: 'slovak slovencina sk',
  cs: 'czech cestina',
  ro: 'romanian romana ro',
  pl: 'polish polski pl',
  ar: 'arabic عربي العربية ar',
  ja: 'japanese 日本語 ja jp',
  zh: 'chinese 中文 zh',
  ko: 'korean 한국어 ko',
  hi: 'hindi hinglish',
  tl: 'tagalog',
  vi: 'vietnamese vi',
  ru: 'russian ru',
  he: 'hebrew',
};

/** Languages by these names. */
export const languages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).flatMap(([code, list]) => list.split(' ').map((name) => [name, code])),
);
