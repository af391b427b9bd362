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
  lookalikes.flatMap(([shown, plain]) => [...shown].map((character, at) => [character, plain[at]!] as const)),
);

/** Marks without width: soft hyphen, joiners, direction marks, variation selectors, the enclosing keycap, tags. */
const invisible =
  /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}]$/u;

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
  if (invisible.test(character)) return '';
  if (compatible.test(character)) return character.normalize('NFKC');
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? character : String(code - zero);
}
