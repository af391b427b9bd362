/** Characters that look like others, and what they are read as. Data; the two sides of a row are equally long. */
const lookalikes: readonly (readonly [shown: string, plain: string])[] = [
  ['АВЕЅІЈКМНОРСТУХаеіјорсѕухԁԛԝһ', 'ABESIJKMHOPCTYXaeijopcsyxdqwh'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρυι', 'ABEZHIKMNOPTYXaovpui'],
  ['‐‑‒–—―−﹘﹣•', '---------.'],
  ['‘’‚‛ʼ“”„', `'''''"""`],
  [
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' '.repeat(16),
  ],
];

const folded = new Map(
  lookalikes.flatMap(([shown, plain]) =>
    Array.from(shown).map((character, at) => [character, plain[at]!] as const),
  ),
);

/** Marks without width: soft hyphen, joiners, direction marks, variation selectors, the enclosing keycap, tags. */
const invisible: readonly (readonly [from: number, to: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20e3, 0x20e3],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe007f],
];

/** Blocks whose members NFKC turns into ASCII: full-width forms, mathematical letters and digits, circled ones. */
const compatible = /^[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u2468\u24b6-\u24ea]$/u;

/** Where the other decimal digits begin: each block runs from zero to nine. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
];

/** What a character is read as: itself, its plain look-alike, or nothing. */
export function foldedCharacters(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x250 && code !== 0xad && code !== 0xa0) return character;
  const plain = folded.get(character);
  if (plain !== undefined) return plain;
  if (invisible.some(([from, to]) => code >= from && code <= to)) return '';
  if (compatible.test(character)) return character.normalize('NFKC');
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? character : String(code - zero);
}
