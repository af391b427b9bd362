import { createRequire as createRequireForWhatChaperoneBundles } from 'node:module';
const require = createRequireForWhatChaperoneBundles(import.meta.url);
var __defProp = Object.defineProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};

// src/model/place.ts
function sourceText(path2, text4) {
  const lineStarts = [0];
  for (let at = 0; at < text4.length; at++) {
    const unit2 = text4.charCodeAt(at);
    if (unit2 === 10 || unit2 === 13 && text4.charCodeAt(at + 1) !== 10) lineStarts.push(at + 1);
  }
  return { path: path2, text: text4, lineStarts };
}
function lineAt(source, offset) {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
function placeOf(source, from, to) {
  const line = lineAt(source, from);
  const endLine = lineAt(source, to);
  return {
    path: source.path,
    line,
    column: from - source.lineStarts[line - 1] + 1,
    endLine,
    endColumn: to - source.lineStarts[endLine - 1] + 1
  };
}

// src/calendar/mapped.ts
function weight(separator) {
  return separator.length + 100 * (separator.split("\n").length - 1);
}
var TextBuilder = class {
  #text = "";
  #pending = "";
  #segments = [];
  #clip;
  constructor(clip) {
    this.#clip = clip;
  }
  /** Text that stands at `from` to `to`; unit by unit where both are equally long, else as a whole. */
  append(text4, from, to) {
    const { from: first, to: last } = this.#clip;
    if (from >= first && to <= last) this.#push(text4, from, to);
    else if (text4.length === to - from) {
      const start2 = Math.max(from, first);
      const end = Math.min(to, last);
      if (start2 < end) this.#push(text4.slice(start2 - from, end - from), start2, end);
    }
  }
  /** Stands between what is before and what comes, if both exist; of two, more newlines win, then length. */
  separate(separator) {
    if (weight(separator) > weight(this.#pending)) this.#pending = separator;
  }
  #push(text4, from, to) {
    if (text4 === "") return;
    if (this.#text !== "") this.#text += this.#pending;
    this.#pending = "";
    const start2 = this.#text.length;
    this.#text += text4;
    const last = this.#segments.at(-1);
    const inStep2 = text4.length === to - from;
    const joins = last?.end === start2 && last.to === from && last.end - last.start === last.to - last.from;
    if (joins && inStep2) this.#segments[this.#segments.length - 1] = { ...last, end: this.#text.length, to };
    else this.#segments.push({ start: start2, end: this.#text.length, from, to });
  }
  build() {
    return { text: this.#text, segments: this.#segments };
  }
};
function sliceText(mapped, start2, end = mapped.text.length) {
  const text4 = mapped.text.slice(start2, end);
  const segments = [];
  for (const segment of mapped.segments) {
    const first = Math.max(segment.start, start2);
    const last = Math.min(segment.end, end);
    if (first >= last) continue;
    const inStep2 = segment.end - segment.start === segment.to - segment.from;
    segments.push({
      start: first - start2,
      end: last - start2,
      from: inStep2 ? segment.from + first - segment.start : segment.from,
      to: inStep2 ? segment.from + last - segment.start : segment.to
    });
  }
  return { text: text4, segments };
}
function trimText(mapped) {
  const start2 = mapped.text.length - mapped.text.trimStart().length;
  const end = Math.max(start2, mapped.text.trimEnd().length);
  return start2 === 0 && end === mapped.text.length ? mapped : sliceText(mapped, start2, end);
}
function joinTexts(parts2, separator) {
  let text4 = "";
  const segments = [];
  for (const part of parts2) {
    if (part.text === "") continue;
    const shift2 = text4 === "" ? 0 : text4.length + separator.length;
    text4 += (text4 === "" ? "" : separator) + part.text;
    for (const { start: start2, end, from, to } of part.segments)
      segments.push({ start: start2 + shift2, end: end + shift2, from, to });
  }
  return { text: text4, segments };
}

// src/calendar/writer.ts
var lineEnding = /\r\n|\n|\r/;
function rangeOf(node2) {
  return { from: node2.position.start.offset, to: node2.position.end.offset };
}
function apart(out, write2) {
  const builder = new TextBuilder(out.clip);
  write2(builder);
  return builder.build();
}
function appendText(builder, { text: text4, segments }) {
  for (const { start: start2, end, from, to } of segments) builder.append(text4.slice(start2, end), from, to);
}
function hide(out, write2) {
  const hidden = trimText(apart(out, write2));
  if (hidden.text !== "") out.hidden.push(hidden);
}
function appendLines(builder, value, source, line, to) {
  let breakFrom = 0;
  for (const [index3, text4] of value.split(lineEnding).entries()) {
    const start2 = source.lineStarts[line + index3] ?? source.text.length;
    const next = source.lineStarts[line + index3 + 1] ?? source.text.length;
    let end = Math.max(start2, Math.min(next, to));
    while (end > start2 && "\r\n".includes(source.text[end - 1])) end--;
    let same = 0;
    while (same < text4.length && same < end - start2) {
      const unit2 = source.text[end - 1 - same];
      if ((unit2 === "\0" ? "�" : unit2) !== text4[text4.length - 1 - same]) break;
      same++;
    }
    const from = end - same;
    if (index3 > 0) builder.append("\n", breakFrom, from);
    builder.append(text4.slice(0, text4.length - same), start2, from);
    builder.append(text4.slice(text4.length - same), from, end);
    breakFrom = end;
  }
}
function appendVerbatim(builder, source, from, to) {
  let start2 = from;
  for (const { index: index3, 0: ending } of source.text.slice(from, to).matchAll(/\r\n|\n|\r/g)) {
    builder.append(source.text.slice(start2, from + index3), start2, from + index3);
    builder.append("\n", from + index3, from + index3 + ending.length);
    start2 = from + index3 + ending.length;
  }
  builder.append(source.text.slice(start2, to), start2, to);
}
function verbatimText(source, from, to) {
  const builder = new TextBuilder({ from, to });
  appendVerbatim(builder, source, from, to);
  return builder.build();
}

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "Æ",
  AMP: "&",
  Aacute: "Á",
  Abreve: "Ă",
  Acirc: "Â",
  Acy: "А",
  Afr: "𝔄",
  Agrave: "À",
  Alpha: "Α",
  Amacr: "Ā",
  And: "⩓",
  Aogon: "Ą",
  Aopf: "𝔸",
  ApplyFunction: "⁡",
  Aring: "Å",
  Ascr: "𝒜",
  Assign: "≔",
  Atilde: "Ã",
  Auml: "Ä",
  Backslash: "∖",
  Barv: "⫧",
  Barwed: "⌆",
  Bcy: "Б",
  Because: "∵",
  Bernoullis: "ℬ",
  Beta: "Β",
  Bfr: "𝔅",
  Bopf: "𝔹",
  Breve: "˘",
  Bscr: "ℬ",
  Bumpeq: "≎",
  CHcy: "Ч",
  COPY: "©",
  Cacute: "Ć",
  Cap: "⋒",
  CapitalDifferentialD: "ⅅ",
  Cayleys: "ℭ",
  Ccaron: "Č",
  Ccedil: "Ç",
  Ccirc: "Ĉ",
  Cconint: "∰",
  Cdot: "Ċ",
  Cedilla: "¸",
  CenterDot: "·",
  Cfr: "ℭ",
  Chi: "Χ",
  CircleDot: "⊙",
  CircleMinus: "⊖",
  CirclePlus: "⊕",
  CircleTimes: "⊗",
  ClockwiseContourIntegral: "∲",
  CloseCurlyDoubleQuote: "”",
  CloseCurlyQuote: "’",
  Colon: "∷",
  Colone: "⩴",
  Congruent: "≡",
  Conint: "∯",
  ContourIntegral: "∮",
  Copf: "ℂ",
  Coproduct: "∐",
  CounterClockwiseContourIntegral: "∳",
  Cross: "⨯",
  Cscr: "𝒞",
  Cup: "⋓",
  CupCap: "≍",
  DD: "ⅅ",
  DDotrahd: "⤑",
  DJcy: "Ђ",
  DScy: "Ѕ",
  DZcy: "Џ",
  Dagger: "‡",
  Darr: "↡",
  Dashv: "⫤",
  Dcaron: "Ď",
  Dcy: "Д",
  Del: "∇",
  Delta: "Δ",
  Dfr: "𝔇",
  DiacriticalAcute: "´",
  DiacriticalDot: "˙",
  DiacriticalDoubleAcute: "˝",
  DiacriticalGrave: "`",
  DiacriticalTilde: "˜",
  Diamond: "⋄",
  DifferentialD: "ⅆ",
  Dopf: "𝔻",
  Dot: "¨",
  DotDot: "⃜",
  DotEqual: "≐",
  DoubleContourIntegral: "∯",
  DoubleDot: "¨",
  DoubleDownArrow: "⇓",
  DoubleLeftArrow: "⇐",
  DoubleLeftRightArrow: "⇔",
  DoubleLeftTee: "⫤",
  DoubleLongLeftArrow: "⟸",
  DoubleLongLeftRightArrow: "⟺",
  DoubleLongRightArrow: "⟹",
  DoubleRightArrow: "⇒",
  DoubleRightTee: "⊨",
  DoubleUpArrow: "⇑",
  DoubleUpDownArrow: "⇕",
  DoubleVerticalBar: "∥",
  DownArrow: "↓",
  DownArrowBar: "⤓",
  DownArrowUpArrow: "⇵",
  DownBreve: "̑",
  DownLeftRightVector: "⥐",
  DownLeftTeeVector: "⥞",
  DownLeftVector: "↽",
  DownLeftVectorBar: "⥖",
  DownRightTeeVector: "⥟",
  DownRightVector: "⇁",
  DownRightVectorBar: "⥗",
  DownTee: "⊤",
  DownTeeArrow: "↧",
  Downarrow: "⇓",
  Dscr: "𝒟",
  Dstrok: "Đ",
  ENG: "Ŋ",
  ETH: "Ð",
  Eacute: "É",
  Ecaron: "Ě",
  Ecirc: "Ê",
  Ecy: "Э",
  Edot: "Ė",
  Efr: "𝔈",
  Egrave: "È",
  Element: "∈",
  Emacr: "Ē",
  EmptySmallSquare: "◻",
  EmptyVerySmallSquare: "▫",
  Eogon: "Ę",
  Eopf: "𝔼",
  Epsilon: "Ε",
  Equal: "⩵",
  EqualTilde: "≂",
  Equilibrium: "⇌",
  Escr: "ℰ",
  Esim: "⩳",
  Eta: "Η",
  Euml: "Ë",
  Exists: "∃",
  ExponentialE: "ⅇ",
  Fcy: "Ф",
  Ffr: "𝔉",
  FilledSmallSquare: "◼",
  FilledVerySmallSquare: "▪",
  Fopf: "𝔽",
  ForAll: "∀",
  Fouriertrf: "ℱ",
  Fscr: "ℱ",
  GJcy: "Ѓ",
  GT: ">",
  Gamma: "Γ",
  Gammad: "Ϝ",
  Gbreve: "Ğ",
  Gcedil: "Ģ",
  Gcirc: "Ĝ",
  Gcy: "Г",
  Gdot: "Ġ",
  Gfr: "𝔊",
  Gg: "⋙",
  Gopf: "𝔾",
  GreaterEqual: "≥",
  GreaterEqualLess: "⋛",
  GreaterFullEqual: "≧",
  GreaterGreater: "⪢",
  GreaterLess: "≷",
  GreaterSlantEqual: "⩾",
  GreaterTilde: "≳",
  Gscr: "𝒢",
  Gt: "≫",
  HARDcy: "Ъ",
  Hacek: "ˇ",
  Hat: "^",
  Hcirc: "Ĥ",
  Hfr: "ℌ",
  HilbertSpace: "ℋ",
  Hopf: "ℍ",
  HorizontalLine: "─",
  Hscr: "ℋ",
  Hstrok: "Ħ",
  HumpDownHump: "≎",
  HumpEqual: "≏",
  IEcy: "Е",
  IJlig: "Ĳ",
  IOcy: "Ё",
  Iacute: "Í",
  Icirc: "Î",
  Icy: "И",
  Idot: "İ",
  Ifr: "ℑ",
  Igrave: "Ì",
  Im: "ℑ",
  Imacr: "Ī",
  ImaginaryI: "ⅈ",
  Implies: "⇒",
  Int: "∬",
  Integral: "∫",
  Intersection: "⋂",
  InvisibleComma: "⁣",
  InvisibleTimes: "⁢",
  Iogon: "Į",
  Iopf: "𝕀",
  Iota: "Ι",
  Iscr: "ℐ",
  Itilde: "Ĩ",
  Iukcy: "І",
  Iuml: "Ï",
  Jcirc: "Ĵ",
  Jcy: "Й",
  Jfr: "𝔍",
  Jopf: "𝕁",
  Jscr: "𝒥",
  Jsercy: "Ј",
  Jukcy: "Є",
  KHcy: "Х",
  KJcy: "Ќ",
  Kappa: "Κ",
  Kcedil: "Ķ",
  Kcy: "К",
  Kfr: "𝔎",
  Kopf: "𝕂",
  Kscr: "𝒦",
  LJcy: "Љ",
  LT: "<",
  Lacute: "Ĺ",
  Lambda: "Λ",
  Lang: "⟪",
  Laplacetrf: "ℒ",
  Larr: "↞",
  Lcaron: "Ľ",
  Lcedil: "Ļ",
  Lcy: "Л",
  LeftAngleBracket: "⟨",
  LeftArrow: "←",
  LeftArrowBar: "⇤",
  LeftArrowRightArrow: "⇆",
  LeftCeiling: "⌈",
  LeftDoubleBracket: "⟦",
  LeftDownTeeVector: "⥡",
  LeftDownVector: "⇃",
  LeftDownVectorBar: "⥙",
  LeftFloor: "⌊",
  LeftRightArrow: "↔",
  LeftRightVector: "⥎",
  LeftTee: "⊣",
  LeftTeeArrow: "↤",
  LeftTeeVector: "⥚",
  LeftTriangle: "⊲",
  LeftTriangleBar: "⧏",
  LeftTriangleEqual: "⊴",
  LeftUpDownVector: "⥑",
  LeftUpTeeVector: "⥠",
  LeftUpVector: "↿",
  LeftUpVectorBar: "⥘",
  LeftVector: "↼",
  LeftVectorBar: "⥒",
  Leftarrow: "⇐",
  Leftrightarrow: "⇔",
  LessEqualGreater: "⋚",
  LessFullEqual: "≦",
  LessGreater: "≶",
  LessLess: "⪡",
  LessSlantEqual: "⩽",
  LessTilde: "≲",
  Lfr: "𝔏",
  Ll: "⋘",
  Lleftarrow: "⇚",
  Lmidot: "Ŀ",
  LongLeftArrow: "⟵",
  LongLeftRightArrow: "⟷",
  LongRightArrow: "⟶",
  Longleftarrow: "⟸",
  Longleftrightarrow: "⟺",
  Longrightarrow: "⟹",
  Lopf: "𝕃",
  LowerLeftArrow: "↙",
  LowerRightArrow: "↘",
  Lscr: "ℒ",
  Lsh: "↰",
  Lstrok: "Ł",
  Lt: "≪",
  Map: "⤅",
  Mcy: "М",
  MediumSpace: " ",
  Mellintrf: "ℳ",
  Mfr: "𝔐",
  MinusPlus: "∓",
  Mopf: "𝕄",
  Mscr: "ℳ",
  Mu: "Μ",
  NJcy: "Њ",
  Nacute: "Ń",
  Ncaron: "Ň",
  Ncedil: "Ņ",
  Ncy: "Н",
  NegativeMediumSpace: "​",
  NegativeThickSpace: "​",
  NegativeThinSpace: "​",
  NegativeVeryThinSpace: "​",
  NestedGreaterGreater: "≫",
  NestedLessLess: "≪",
  NewLine: "\n",
  Nfr: "𝔑",
  NoBreak: "⁠",
  NonBreakingSpace: " ",
  Nopf: "ℕ",
  Not: "⫬",
  NotCongruent: "≢",
  NotCupCap: "≭",
  NotDoubleVerticalBar: "∦",
  NotElement: "∉",
  NotEqual: "≠",
  NotEqualTilde: "≂̸",
  NotExists: "∄",
  NotGreater: "≯",
  NotGreaterEqual: "≱",
  NotGreaterFullEqual: "≧̸",
  NotGreaterGreater: "≫̸",
  NotGreaterLess: "≹",
  NotGreaterSlantEqual: "⩾̸",
  NotGreaterTilde: "≵",
  NotHumpDownHump: "≎̸",
  NotHumpEqual: "≏̸",
  NotLeftTriangle: "⋪",
  NotLeftTriangleBar: "⧏̸",
  NotLeftTriangleEqual: "⋬",
  NotLess: "≮",
  NotLessEqual: "≰",
  NotLessGreater: "≸",
  NotLessLess: "≪̸",
  NotLessSlantEqual: "⩽̸",
  NotLessTilde: "≴",
  NotNestedGreaterGreater: "⪢̸",
  NotNestedLessLess: "⪡̸",
  NotPrecedes: "⊀",
  NotPrecedesEqual: "⪯̸",
  NotPrecedesSlantEqual: "⋠",
  NotReverseElement: "∌",
  NotRightTriangle: "⋫",
  NotRightTriangleBar: "⧐̸",
  NotRightTriangleEqual: "⋭",
  NotSquareSubset: "⊏̸",
  NotSquareSubsetEqual: "⋢",
  NotSquareSuperset: "⊐̸",
  NotSquareSupersetEqual: "⋣",
  NotSubset: "⊂⃒",
  NotSubsetEqual: "⊈",
  NotSucceeds: "⊁",
  NotSucceedsEqual: "⪰̸",
  NotSucceedsSlantEqual: "⋡",
  NotSucceedsTilde: "≿̸",
  NotSuperset: "⊃⃒",
  NotSupersetEqual: "⊉",
  NotTilde: "≁",
  NotTildeEqual: "≄",
  NotTildeFullEqual: "≇",
  NotTildeTilde: "≉",
  NotVerticalBar: "∤",
  Nscr: "𝒩",
  Ntilde: "Ñ",
  Nu: "Ν",
  OElig: "Œ",
  Oacute: "Ó",
  Ocirc: "Ô",
  Ocy: "О",
  Odblac: "Ő",
  Ofr: "𝔒",
  Ograve: "Ò",
  Omacr: "Ō",
  Omega: "Ω",
  Omicron: "Ο",
  Oopf: "𝕆",
  OpenCurlyDoubleQuote: "“",
  OpenCurlyQuote: "‘",
  Or: "⩔",
  Oscr: "𝒪",
  Oslash: "Ø",
  Otilde: "Õ",
  Otimes: "⨷",
  Ouml: "Ö",
  OverBar: "‾",
  OverBrace: "⏞",
  OverBracket: "⎴",
  OverParenthesis: "⏜",
  PartialD: "∂",
  Pcy: "П",
  Pfr: "𝔓",
  Phi: "Φ",
  Pi: "Π",
  PlusMinus: "±",
  Poincareplane: "ℌ",
  Popf: "ℙ",
  Pr: "⪻",
  Precedes: "≺",
  PrecedesEqual: "⪯",
  PrecedesSlantEqual: "≼",
  PrecedesTilde: "≾",
  Prime: "″",
  Product: "∏",
  Proportion: "∷",
  Proportional: "∝",
  Pscr: "𝒫",
  Psi: "Ψ",
  QUOT: '"',
  Qfr: "𝔔",
  Qopf: "ℚ",
  Qscr: "𝒬",
  RBarr: "⤐",
  REG: "®",
  Racute: "Ŕ",
  Rang: "⟫",
  Rarr: "↠",
  Rarrtl: "⤖",
  Rcaron: "Ř",
  Rcedil: "Ŗ",
  Rcy: "Р",
  Re: "ℜ",
  ReverseElement: "∋",
  ReverseEquilibrium: "⇋",
  ReverseUpEquilibrium: "⥯",
  Rfr: "ℜ",
  Rho: "Ρ",
  RightAngleBracket: "⟩",
  RightArrow: "→",
  RightArrowBar: "⇥",
  RightArrowLeftArrow: "⇄",
  RightCeiling: "⌉",
  RightDoubleBracket: "⟧",
  RightDownTeeVector: "⥝",
  RightDownVector: "⇂",
  RightDownVectorBar: "⥕",
  RightFloor: "⌋",
  RightTee: "⊢",
  RightTeeArrow: "↦",
  RightTeeVector: "⥛",
  RightTriangle: "⊳",
  RightTriangleBar: "⧐",
  RightTriangleEqual: "⊵",
  RightUpDownVector: "⥏",
  RightUpTeeVector: "⥜",
  RightUpVector: "↾",
  RightUpVectorBar: "⥔",
  RightVector: "⇀",
  RightVectorBar: "⥓",
  Rightarrow: "⇒",
  Ropf: "ℝ",
  RoundImplies: "⥰",
  Rrightarrow: "⇛",
  Rscr: "ℛ",
  Rsh: "↱",
  RuleDelayed: "⧴",
  SHCHcy: "Щ",
  SHcy: "Ш",
  SOFTcy: "Ь",
  Sacute: "Ś",
  Sc: "⪼",
  Scaron: "Š",
  Scedil: "Ş",
  Scirc: "Ŝ",
  Scy: "С",
  Sfr: "𝔖",
  ShortDownArrow: "↓",
  ShortLeftArrow: "←",
  ShortRightArrow: "→",
  ShortUpArrow: "↑",
  Sigma: "Σ",
  SmallCircle: "∘",
  Sopf: "𝕊",
  Sqrt: "√",
  Square: "□",
  SquareIntersection: "⊓",
  SquareSubset: "⊏",
  SquareSubsetEqual: "⊑",
  SquareSuperset: "⊐",
  SquareSupersetEqual: "⊒",
  SquareUnion: "⊔",
  Sscr: "𝒮",
  Star: "⋆",
  Sub: "⋐",
  Subset: "⋐",
  SubsetEqual: "⊆",
  Succeeds: "≻",
  SucceedsEqual: "⪰",
  SucceedsSlantEqual: "≽",
  SucceedsTilde: "≿",
  SuchThat: "∋",
  Sum: "∑",
  Sup: "⋑",
  Superset: "⊃",
  SupersetEqual: "⊇",
  Supset: "⋑",
  THORN: "Þ",
  TRADE: "™",
  TSHcy: "Ћ",
  TScy: "Ц",
  Tab: "	",
  Tau: "Τ",
  Tcaron: "Ť",
  Tcedil: "Ţ",
  Tcy: "Т",
  Tfr: "𝔗",
  Therefore: "∴",
  Theta: "Θ",
  ThickSpace: "  ",
  ThinSpace: " ",
  Tilde: "∼",
  TildeEqual: "≃",
  TildeFullEqual: "≅",
  TildeTilde: "≈",
  Topf: "𝕋",
  TripleDot: "⃛",
  Tscr: "𝒯",
  Tstrok: "Ŧ",
  Uacute: "Ú",
  Uarr: "↟",
  Uarrocir: "⥉",
  Ubrcy: "Ў",
  Ubreve: "Ŭ",
  Ucirc: "Û",
  Ucy: "У",
  Udblac: "Ű",
  Ufr: "𝔘",
  Ugrave: "Ù",
  Umacr: "Ū",
  UnderBar: "_",
  UnderBrace: "⏟",
  UnderBracket: "⎵",
  UnderParenthesis: "⏝",
  Union: "⋃",
  UnionPlus: "⊎",
  Uogon: "Ų",
  Uopf: "𝕌",
  UpArrow: "↑",
  UpArrowBar: "⤒",
  UpArrowDownArrow: "⇅",
  UpDownArrow: "↕",
  UpEquilibrium: "⥮",
  UpTee: "⊥",
  UpTeeArrow: "↥",
  Uparrow: "⇑",
  Updownarrow: "⇕",
  UpperLeftArrow: "↖",
  UpperRightArrow: "↗",
  Upsi: "ϒ",
  Upsilon: "Υ",
  Uring: "Ů",
  Uscr: "𝒰",
  Utilde: "Ũ",
  Uuml: "Ü",
  VDash: "⊫",
  Vbar: "⫫",
  Vcy: "В",
  Vdash: "⊩",
  Vdashl: "⫦",
  Vee: "⋁",
  Verbar: "‖",
  Vert: "‖",
  VerticalBar: "∣",
  VerticalLine: "|",
  VerticalSeparator: "❘",
  VerticalTilde: "≀",
  VeryThinSpace: " ",
  Vfr: "𝔙",
  Vopf: "𝕍",
  Vscr: "𝒱",
  Vvdash: "⊪",
  Wcirc: "Ŵ",
  Wedge: "⋀",
  Wfr: "𝔚",
  Wopf: "𝕎",
  Wscr: "𝒲",
  Xfr: "𝔛",
  Xi: "Ξ",
  Xopf: "𝕏",
  Xscr: "𝒳",
  YAcy: "Я",
  YIcy: "Ї",
  YUcy: "Ю",
  Yacute: "Ý",
  Ycirc: "Ŷ",
  Ycy: "Ы",
  Yfr: "𝔜",
  Yopf: "𝕐",
  Yscr: "𝒴",
  Yuml: "Ÿ",
  ZHcy: "Ж",
  Zacute: "Ź",
  Zcaron: "Ž",
  Zcy: "З",
  Zdot: "Ż",
  ZeroWidthSpace: "​",
  Zeta: "Ζ",
  Zfr: "ℨ",
  Zopf: "ℤ",
  Zscr: "𝒵",
  aacute: "á",
  abreve: "ă",
  ac: "∾",
  acE: "∾̳",
  acd: "∿",
  acirc: "â",
  acute: "´",
  acy: "а",
  aelig: "æ",
  af: "⁡",
  afr: "𝔞",
  agrave: "à",
  alefsym: "ℵ",
  aleph: "ℵ",
  alpha: "α",
  amacr: "ā",
  amalg: "⨿",
  amp: "&",
  and: "∧",
  andand: "⩕",
  andd: "⩜",
  andslope: "⩘",
  andv: "⩚",
  ang: "∠",
  ange: "⦤",
  angle: "∠",
  angmsd: "∡",
  angmsdaa: "⦨",
  angmsdab: "⦩",
  angmsdac: "⦪",
  angmsdad: "⦫",
  angmsdae: "⦬",
  angmsdaf: "⦭",
  angmsdag: "⦮",
  angmsdah: "⦯",
  angrt: "∟",
  angrtvb: "⊾",
  angrtvbd: "⦝",
  angsph: "∢",
  angst: "Å",
  angzarr: "⍼",
  aogon: "ą",
  aopf: "𝕒",
  ap: "≈",
  apE: "⩰",
  apacir: "⩯",
  ape: "≊",
  apid: "≋",
  apos: "'",
  approx: "≈",
  approxeq: "≊",
  aring: "å",
  ascr: "𝒶",
  ast: "*",
  asymp: "≈",
  asympeq: "≍",
  atilde: "ã",
  auml: "ä",
  awconint: "∳",
  awint: "⨑",
  bNot: "⫭",
  backcong: "≌",
  backepsilon: "϶",
  backprime: "‵",
  backsim: "∽",
  backsimeq: "⋍",
  barvee: "⊽",
  barwed: "⌅",
  barwedge: "⌅",
  bbrk: "⎵",
  bbrktbrk: "⎶",
  bcong: "≌",
  bcy: "б",
  bdquo: "„",
  becaus: "∵",
  because: "∵",
  bemptyv: "⦰",
  bepsi: "϶",
  bernou: "ℬ",
  beta: "β",
  beth: "ℶ",
  between: "≬",
  bfr: "𝔟",
  bigcap: "⋂",
  bigcirc: "◯",
  bigcup: "⋃",
  bigodot: "⨀",
  bigoplus: "⨁",
  bigotimes: "⨂",
  bigsqcup: "⨆",
  bigstar: "★",
  bigtriangledown: "▽",
  bigtriangleup: "△",
  biguplus: "⨄",
  bigvee: "⋁",
  bigwedge: "⋀",
  bkarow: "⤍",
  blacklozenge: "⧫",
  blacksquare: "▪",
  blacktriangle: "▴",
  blacktriangledown: "▾",
  blacktriangleleft: "◂",
  blacktriangleright: "▸",
  blank: "␣",
  blk12: "▒",
  blk14: "░",
  blk34: "▓",
  block: "█",
  bne: "=⃥",
  bnequiv: "≡⃥",
  bnot: "⌐",
  bopf: "𝕓",
  bot: "⊥",
  bottom: "⊥",
  bowtie: "⋈",
  boxDL: "╗",
  boxDR: "╔",
  boxDl: "╖",
  boxDr: "╓",
  boxH: "═",
  boxHD: "╦",
  boxHU: "╩",
  boxHd: "╤",
  boxHu: "╧",
  boxUL: "╝",
  boxUR: "╚",
  boxUl: "╜",
  boxUr: "╙",
  boxV: "║",
  boxVH: "╬",
  boxVL: "╣",
  boxVR: "╠",
  boxVh: "╫",
  boxVl: "╢",
  boxVr: "╟",
  boxbox: "⧉",
  boxdL: "╕",
  boxdR: "╒",
  boxdl: "┐",
  boxdr: "┌",
  boxh: "─",
  boxhD: "╥",
  boxhU: "╨",
  boxhd: "┬",
  boxhu: "┴",
  boxminus: "⊟",
  boxplus: "⊞",
  boxtimes: "⊠",
  boxuL: "╛",
  boxuR: "╘",
  boxul: "┘",
  boxur: "└",
  boxv: "│",
  boxvH: "╪",
  boxvL: "╡",
  boxvR: "╞",
  boxvh: "┼",
  boxvl: "┤",
  boxvr: "├",
  bprime: "‵",
  breve: "˘",
  brvbar: "¦",
  bscr: "𝒷",
  bsemi: "⁏",
  bsim: "∽",
  bsime: "⋍",
  bsol: "\\",
  bsolb: "⧅",
  bsolhsub: "⟈",
  bull: "•",
  bullet: "•",
  bump: "≎",
  bumpE: "⪮",
  bumpe: "≏",
  bumpeq: "≏",
  cacute: "ć",
  cap: "∩",
  capand: "⩄",
  capbrcup: "⩉",
  capcap: "⩋",
  capcup: "⩇",
  capdot: "⩀",
  caps: "∩︀",
  caret: "⁁",
  caron: "ˇ",
  ccaps: "⩍",
  ccaron: "č",
  ccedil: "ç",
  ccirc: "ĉ",
  ccups: "⩌",
  ccupssm: "⩐",
  cdot: "ċ",
  cedil: "¸",
  cemptyv: "⦲",
  cent: "¢",
  centerdot: "·",
  cfr: "𝔠",
  chcy: "ч",
  check: "✓",
  checkmark: "✓",
  chi: "χ",
  cir: "○",
  cirE: "⧃",
  circ: "ˆ",
  circeq: "≗",
  circlearrowleft: "↺",
  circlearrowright: "↻",
  circledR: "®",
  circledS: "Ⓢ",
  circledast: "⊛",
  circledcirc: "⊚",
  circleddash: "⊝",
  cire: "≗",
  cirfnint: "⨐",
  cirmid: "⫯",
  cirscir: "⧂",
  clubs: "♣",
  clubsuit: "♣",
  colon: ":",
  colone: "≔",
  coloneq: "≔",
  comma: ",",
  commat: "@",
  comp: "∁",
  compfn: "∘",
  complement: "∁",
  complexes: "ℂ",
  cong: "≅",
  congdot: "⩭",
  conint: "∮",
  copf: "𝕔",
  coprod: "∐",
  copy: "©",
  copysr: "℗",
  crarr: "↵",
  cross: "✗",
  cscr: "𝒸",
  csub: "⫏",
  csube: "⫑",
  csup: "⫐",
  csupe: "⫒",
  ctdot: "⋯",
  cudarrl: "⤸",
  cudarrr: "⤵",
  cuepr: "⋞",
  cuesc: "⋟",
  cularr: "↶",
  cularrp: "⤽",
  cup: "∪",
  cupbrcap: "⩈",
  cupcap: "⩆",
  cupcup: "⩊",
  cupdot: "⊍",
  cupor: "⩅",
  cups: "∪︀",
  curarr: "↷",
  curarrm: "⤼",
  curlyeqprec: "⋞",
  curlyeqsucc: "⋟",
  curlyvee: "⋎",
  curlywedge: "⋏",
  curren: "¤",
  curvearrowleft: "↶",
  curvearrowright: "↷",
  cuvee: "⋎",
  cuwed: "⋏",
  cwconint: "∲",
  cwint: "∱",
  cylcty: "⌭",
  dArr: "⇓",
  dHar: "⥥",
  dagger: "†",
  daleth: "ℸ",
  darr: "↓",
  dash: "‐",
  dashv: "⊣",
  dbkarow: "⤏",
  dblac: "˝",
  dcaron: "ď",
  dcy: "д",
  dd: "ⅆ",
  ddagger: "‡",
  ddarr: "⇊",
  ddotseq: "⩷",
  deg: "°",
  delta: "δ",
  demptyv: "⦱",
  dfisht: "⥿",
  dfr: "𝔡",
  dharl: "⇃",
  dharr: "⇂",
  diam: "⋄",
  diamond: "⋄",
  diamondsuit: "♦",
  diams: "♦",
  die: "¨",
  digamma: "ϝ",
  disin: "⋲",
  div: "÷",
  divide: "÷",
  divideontimes: "⋇",
  divonx: "⋇",
  djcy: "ђ",
  dlcorn: "⌞",
  dlcrop: "⌍",
  dollar: "$",
  dopf: "𝕕",
  dot: "˙",
  doteq: "≐",
  doteqdot: "≑",
  dotminus: "∸",
  dotplus: "∔",
  dotsquare: "⊡",
  doublebarwedge: "⌆",
  downarrow: "↓",
  downdownarrows: "⇊",
  downharpoonleft: "⇃",
  downharpoonright: "⇂",
  drbkarow: "⤐",
  drcorn: "⌟",
  drcrop: "⌌",
  dscr: "𝒹",
  dscy: "ѕ",
  dsol: "⧶",
  dstrok: "đ",
  dtdot: "⋱",
  dtri: "▿",
  dtrif: "▾",
  duarr: "⇵",
  duhar: "⥯",
  dwangle: "⦦",
  dzcy: "џ",
  dzigrarr: "⟿",
  eDDot: "⩷",
  eDot: "≑",
  eacute: "é",
  easter: "⩮",
  ecaron: "ě",
  ecir: "≖",
  ecirc: "ê",
  ecolon: "≕",
  ecy: "э",
  edot: "ė",
  ee: "ⅇ",
  efDot: "≒",
  efr: "𝔢",
  eg: "⪚",
  egrave: "è",
  egs: "⪖",
  egsdot: "⪘",
  el: "⪙",
  elinters: "⏧",
  ell: "ℓ",
  els: "⪕",
  elsdot: "⪗",
  emacr: "ē",
  empty: "∅",
  emptyset: "∅",
  emptyv: "∅",
  emsp13: " ",
  emsp14: " ",
  emsp: " ",
  eng: "ŋ",
  ensp: " ",
  eogon: "ę",
  eopf: "𝕖",
  epar: "⋕",
  eparsl: "⧣",
  eplus: "⩱",
  epsi: "ε",
  epsilon: "ε",
  epsiv: "ϵ",
  eqcirc: "≖",
  eqcolon: "≕",
  eqsim: "≂",
  eqslantgtr: "⪖",
  eqslantless: "⪕",
  equals: "=",
  equest: "≟",
  equiv: "≡",
  equivDD: "⩸",
  eqvparsl: "⧥",
  erDot: "≓",
  erarr: "⥱",
  escr: "ℯ",
  esdot: "≐",
  esim: "≂",
  eta: "η",
  eth: "ð",
  euml: "ë",
  euro: "€",
  excl: "!",
  exist: "∃",
  expectation: "ℰ",
  exponentiale: "ⅇ",
  fallingdotseq: "≒",
  fcy: "ф",
  female: "♀",
  ffilig: "ﬃ",
  fflig: "ﬀ",
  ffllig: "ﬄ",
  ffr: "𝔣",
  filig: "ﬁ",
  fjlig: "fj",
  flat: "♭",
  fllig: "ﬂ",
  fltns: "▱",
  fnof: "ƒ",
  fopf: "𝕗",
  forall: "∀",
  fork: "⋔",
  forkv: "⫙",
  fpartint: "⨍",
  frac12: "½",
  frac13: "⅓",
  frac14: "¼",
  frac15: "⅕",
  frac16: "⅙",
  frac18: "⅛",
  frac23: "⅔",
  frac25: "⅖",
  frac34: "¾",
  frac35: "⅗",
  frac38: "⅜",
  frac45: "⅘",
  frac56: "⅚",
  frac58: "⅝",
  frac78: "⅞",
  frasl: "⁄",
  frown: "⌢",
  fscr: "𝒻",
  gE: "≧",
  gEl: "⪌",
  gacute: "ǵ",
  gamma: "γ",
  gammad: "ϝ",
  gap: "⪆",
  gbreve: "ğ",
  gcirc: "ĝ",
  gcy: "г",
  gdot: "ġ",
  ge: "≥",
  gel: "⋛",
  geq: "≥",
  geqq: "≧",
  geqslant: "⩾",
  ges: "⩾",
  gescc: "⪩",
  gesdot: "⪀",
  gesdoto: "⪂",
  gesdotol: "⪄",
  gesl: "⋛︀",
  gesles: "⪔",
  gfr: "𝔤",
  gg: "≫",
  ggg: "⋙",
  gimel: "ℷ",
  gjcy: "ѓ",
  gl: "≷",
  glE: "⪒",
  gla: "⪥",
  glj: "⪤",
  gnE: "≩",
  gnap: "⪊",
  gnapprox: "⪊",
  gne: "⪈",
  gneq: "⪈",
  gneqq: "≩",
  gnsim: "⋧",
  gopf: "𝕘",
  grave: "`",
  gscr: "ℊ",
  gsim: "≳",
  gsime: "⪎",
  gsiml: "⪐",
  gt: ">",
  gtcc: "⪧",
  gtcir: "⩺",
  gtdot: "⋗",
  gtlPar: "⦕",
  gtquest: "⩼",
  gtrapprox: "⪆",
  gtrarr: "⥸",
  gtrdot: "⋗",
  gtreqless: "⋛",
  gtreqqless: "⪌",
  gtrless: "≷",
  gtrsim: "≳",
  gvertneqq: "≩︀",
  gvnE: "≩︀",
  hArr: "⇔",
  hairsp: " ",
  half: "½",
  hamilt: "ℋ",
  hardcy: "ъ",
  harr: "↔",
  harrcir: "⥈",
  harrw: "↭",
  hbar: "ℏ",
  hcirc: "ĥ",
  hearts: "♥",
  heartsuit: "♥",
  hellip: "…",
  hercon: "⊹",
  hfr: "𝔥",
  hksearow: "⤥",
  hkswarow: "⤦",
  hoarr: "⇿",
  homtht: "∻",
  hookleftarrow: "↩",
  hookrightarrow: "↪",
  hopf: "𝕙",
  horbar: "―",
  hscr: "𝒽",
  hslash: "ℏ",
  hstrok: "ħ",
  hybull: "⁃",
  hyphen: "‐",
  iacute: "í",
  ic: "⁣",
  icirc: "î",
  icy: "и",
  iecy: "е",
  iexcl: "¡",
  iff: "⇔",
  ifr: "𝔦",
  igrave: "ì",
  ii: "ⅈ",
  iiiint: "⨌",
  iiint: "∭",
  iinfin: "⧜",
  iiota: "℩",
  ijlig: "ĳ",
  imacr: "ī",
  image: "ℑ",
  imagline: "ℐ",
  imagpart: "ℑ",
  imath: "ı",
  imof: "⊷",
  imped: "Ƶ",
  in: "∈",
  incare: "℅",
  infin: "∞",
  infintie: "⧝",
  inodot: "ı",
  int: "∫",
  intcal: "⊺",
  integers: "ℤ",
  intercal: "⊺",
  intlarhk: "⨗",
  intprod: "⨼",
  iocy: "ё",
  iogon: "į",
  iopf: "𝕚",
  iota: "ι",
  iprod: "⨼",
  iquest: "¿",
  iscr: "𝒾",
  isin: "∈",
  isinE: "⋹",
  isindot: "⋵",
  isins: "⋴",
  isinsv: "⋳",
  isinv: "∈",
  it: "⁢",
  itilde: "ĩ",
  iukcy: "і",
  iuml: "ï",
  jcirc: "ĵ",
  jcy: "й",
  jfr: "𝔧",
  jmath: "ȷ",
  jopf: "𝕛",
  jscr: "𝒿",
  jsercy: "ј",
  jukcy: "є",
  kappa: "κ",
  kappav: "ϰ",
  kcedil: "ķ",
  kcy: "к",
  kfr: "𝔨",
  kgreen: "ĸ",
  khcy: "х",
  kjcy: "ќ",
  kopf: "𝕜",
  kscr: "𝓀",
  lAarr: "⇚",
  lArr: "⇐",
  lAtail: "⤛",
  lBarr: "⤎",
  lE: "≦",
  lEg: "⪋",
  lHar: "⥢",
  lacute: "ĺ",
  laemptyv: "⦴",
  lagran: "ℒ",
  lambda: "λ",
  lang: "⟨",
  langd: "⦑",
  langle: "⟨",
  lap: "⪅",
  laquo: "«",
  larr: "←",
  larrb: "⇤",
  larrbfs: "⤟",
  larrfs: "⤝",
  larrhk: "↩",
  larrlp: "↫",
  larrpl: "⤹",
  larrsim: "⥳",
  larrtl: "↢",
  lat: "⪫",
  latail: "⤙",
  late: "⪭",
  lates: "⪭︀",
  lbarr: "⤌",
  lbbrk: "❲",
  lbrace: "{",
  lbrack: "[",
  lbrke: "⦋",
  lbrksld: "⦏",
  lbrkslu: "⦍",
  lcaron: "ľ",
  lcedil: "ļ",
  lceil: "⌈",
  lcub: "{",
  lcy: "л",
  ldca: "⤶",
  ldquo: "“",
  ldquor: "„",
  ldrdhar: "⥧",
  ldrushar: "⥋",
  ldsh: "↲",
  le: "≤",
  leftarrow: "←",
  leftarrowtail: "↢",
  leftharpoondown: "↽",
  leftharpoonup: "↼",
  leftleftarrows: "⇇",
  leftrightarrow: "↔",
  leftrightarrows: "⇆",
  leftrightharpoons: "⇋",
  leftrightsquigarrow: "↭",
  leftthreetimes: "⋋",
  leg: "⋚",
  leq: "≤",
  leqq: "≦",
  leqslant: "⩽",
  les: "⩽",
  lescc: "⪨",
  lesdot: "⩿",
  lesdoto: "⪁",
  lesdotor: "⪃",
  lesg: "⋚︀",
  lesges: "⪓",
  lessapprox: "⪅",
  lessdot: "⋖",
  lesseqgtr: "⋚",
  lesseqqgtr: "⪋",
  lessgtr: "≶",
  lesssim: "≲",
  lfisht: "⥼",
  lfloor: "⌊",
  lfr: "𝔩",
  lg: "≶",
  lgE: "⪑",
  lhard: "↽",
  lharu: "↼",
  lharul: "⥪",
  lhblk: "▄",
  ljcy: "љ",
  ll: "≪",
  llarr: "⇇",
  llcorner: "⌞",
  llhard: "⥫",
  lltri: "◺",
  lmidot: "ŀ",
  lmoust: "⎰",
  lmoustache: "⎰",
  lnE: "≨",
  lnap: "⪉",
  lnapprox: "⪉",
  lne: "⪇",
  lneq: "⪇",
  lneqq: "≨",
  lnsim: "⋦",
  loang: "⟬",
  loarr: "⇽",
  lobrk: "⟦",
  longleftarrow: "⟵",
  longleftrightarrow: "⟷",
  longmapsto: "⟼",
  longrightarrow: "⟶",
  looparrowleft: "↫",
  looparrowright: "↬",
  lopar: "⦅",
  lopf: "𝕝",
  loplus: "⨭",
  lotimes: "⨴",
  lowast: "∗",
  lowbar: "_",
  loz: "◊",
  lozenge: "◊",
  lozf: "⧫",
  lpar: "(",
  lparlt: "⦓",
  lrarr: "⇆",
  lrcorner: "⌟",
  lrhar: "⇋",
  lrhard: "⥭",
  lrm: "‎",
  lrtri: "⊿",
  lsaquo: "‹",
  lscr: "𝓁",
  lsh: "↰",
  lsim: "≲",
  lsime: "⪍",
  lsimg: "⪏",
  lsqb: "[",
  lsquo: "‘",
  lsquor: "‚",
  lstrok: "ł",
  lt: "<",
  ltcc: "⪦",
  ltcir: "⩹",
  ltdot: "⋖",
  lthree: "⋋",
  ltimes: "⋉",
  ltlarr: "⥶",
  ltquest: "⩻",
  ltrPar: "⦖",
  ltri: "◃",
  ltrie: "⊴",
  ltrif: "◂",
  lurdshar: "⥊",
  luruhar: "⥦",
  lvertneqq: "≨︀",
  lvnE: "≨︀",
  mDDot: "∺",
  macr: "¯",
  male: "♂",
  malt: "✠",
  maltese: "✠",
  map: "↦",
  mapsto: "↦",
  mapstodown: "↧",
  mapstoleft: "↤",
  mapstoup: "↥",
  marker: "▮",
  mcomma: "⨩",
  mcy: "м",
  mdash: "—",
  measuredangle: "∡",
  mfr: "𝔪",
  mho: "℧",
  micro: "µ",
  mid: "∣",
  midast: "*",
  midcir: "⫰",
  middot: "·",
  minus: "−",
  minusb: "⊟",
  minusd: "∸",
  minusdu: "⨪",
  mlcp: "⫛",
  mldr: "…",
  mnplus: "∓",
  models: "⊧",
  mopf: "𝕞",
  mp: "∓",
  mscr: "𝓂",
  mstpos: "∾",
  mu: "μ",
  multimap: "⊸",
  mumap: "⊸",
  nGg: "⋙̸",
  nGt: "≫⃒",
  nGtv: "≫̸",
  nLeftarrow: "⇍",
  nLeftrightarrow: "⇎",
  nLl: "⋘̸",
  nLt: "≪⃒",
  nLtv: "≪̸",
  nRightarrow: "⇏",
  nVDash: "⊯",
  nVdash: "⊮",
  nabla: "∇",
  nacute: "ń",
  nang: "∠⃒",
  nap: "≉",
  napE: "⩰̸",
  napid: "≋̸",
  napos: "ŉ",
  napprox: "≉",
  natur: "♮",
  natural: "♮",
  naturals: "ℕ",
  nbsp: " ",
  nbump: "≎̸",
  nbumpe: "≏̸",
  ncap: "⩃",
  ncaron: "ň",
  ncedil: "ņ",
  ncong: "≇",
  ncongdot: "⩭̸",
  ncup: "⩂",
  ncy: "н",
  ndash: "–",
  ne: "≠",
  neArr: "⇗",
  nearhk: "⤤",
  nearr: "↗",
  nearrow: "↗",
  nedot: "≐̸",
  nequiv: "≢",
  nesear: "⤨",
  nesim: "≂̸",
  nexist: "∄",
  nexists: "∄",
  nfr: "𝔫",
  ngE: "≧̸",
  nge: "≱",
  ngeq: "≱",
  ngeqq: "≧̸",
  ngeqslant: "⩾̸",
  nges: "⩾̸",
  ngsim: "≵",
  ngt: "≯",
  ngtr: "≯",
  nhArr: "⇎",
  nharr: "↮",
  nhpar: "⫲",
  ni: "∋",
  nis: "⋼",
  nisd: "⋺",
  niv: "∋",
  njcy: "њ",
  nlArr: "⇍",
  nlE: "≦̸",
  nlarr: "↚",
  nldr: "‥",
  nle: "≰",
  nleftarrow: "↚",
  nleftrightarrow: "↮",
  nleq: "≰",
  nleqq: "≦̸",
  nleqslant: "⩽̸",
  nles: "⩽̸",
  nless: "≮",
  nlsim: "≴",
  nlt: "≮",
  nltri: "⋪",
  nltrie: "⋬",
  nmid: "∤",
  nopf: "𝕟",
  not: "¬",
  notin: "∉",
  notinE: "⋹̸",
  notindot: "⋵̸",
  notinva: "∉",
  notinvb: "⋷",
  notinvc: "⋶",
  notni: "∌",
  notniva: "∌",
  notnivb: "⋾",
  notnivc: "⋽",
  npar: "∦",
  nparallel: "∦",
  nparsl: "⫽⃥",
  npart: "∂̸",
  npolint: "⨔",
  npr: "⊀",
  nprcue: "⋠",
  npre: "⪯̸",
  nprec: "⊀",
  npreceq: "⪯̸",
  nrArr: "⇏",
  nrarr: "↛",
  nrarrc: "⤳̸",
  nrarrw: "↝̸",
  nrightarrow: "↛",
  nrtri: "⋫",
  nrtrie: "⋭",
  nsc: "⊁",
  nsccue: "⋡",
  nsce: "⪰̸",
  nscr: "𝓃",
  nshortmid: "∤",
  nshortparallel: "∦",
  nsim: "≁",
  nsime: "≄",
  nsimeq: "≄",
  nsmid: "∤",
  nspar: "∦",
  nsqsube: "⋢",
  nsqsupe: "⋣",
  nsub: "⊄",
  nsubE: "⫅̸",
  nsube: "⊈",
  nsubset: "⊂⃒",
  nsubseteq: "⊈",
  nsubseteqq: "⫅̸",
  nsucc: "⊁",
  nsucceq: "⪰̸",
  nsup: "⊅",
  nsupE: "⫆̸",
  nsupe: "⊉",
  nsupset: "⊃⃒",
  nsupseteq: "⊉",
  nsupseteqq: "⫆̸",
  ntgl: "≹",
  ntilde: "ñ",
  ntlg: "≸",
  ntriangleleft: "⋪",
  ntrianglelefteq: "⋬",
  ntriangleright: "⋫",
  ntrianglerighteq: "⋭",
  nu: "ν",
  num: "#",
  numero: "№",
  numsp: " ",
  nvDash: "⊭",
  nvHarr: "⤄",
  nvap: "≍⃒",
  nvdash: "⊬",
  nvge: "≥⃒",
  nvgt: ">⃒",
  nvinfin: "⧞",
  nvlArr: "⤂",
  nvle: "≤⃒",
  nvlt: "<⃒",
  nvltrie: "⊴⃒",
  nvrArr: "⤃",
  nvrtrie: "⊵⃒",
  nvsim: "∼⃒",
  nwArr: "⇖",
  nwarhk: "⤣",
  nwarr: "↖",
  nwarrow: "↖",
  nwnear: "⤧",
  oS: "Ⓢ",
  oacute: "ó",
  oast: "⊛",
  ocir: "⊚",
  ocirc: "ô",
  ocy: "о",
  odash: "⊝",
  odblac: "ő",
  odiv: "⨸",
  odot: "⊙",
  odsold: "⦼",
  oelig: "œ",
  ofcir: "⦿",
  ofr: "𝔬",
  ogon: "˛",
  ograve: "ò",
  ogt: "⧁",
  ohbar: "⦵",
  ohm: "Ω",
  oint: "∮",
  olarr: "↺",
  olcir: "⦾",
  olcross: "⦻",
  oline: "‾",
  olt: "⧀",
  omacr: "ō",
  omega: "ω",
  omicron: "ο",
  omid: "⦶",
  ominus: "⊖",
  oopf: "𝕠",
  opar: "⦷",
  operp: "⦹",
  oplus: "⊕",
  or: "∨",
  orarr: "↻",
  ord: "⩝",
  order: "ℴ",
  orderof: "ℴ",
  ordf: "ª",
  ordm: "º",
  origof: "⊶",
  oror: "⩖",
  orslope: "⩗",
  orv: "⩛",
  oscr: "ℴ",
  oslash: "ø",
  osol: "⊘",
  otilde: "õ",
  otimes: "⊗",
  otimesas: "⨶",
  ouml: "ö",
  ovbar: "⌽",
  par: "∥",
  para: "¶",
  parallel: "∥",
  parsim: "⫳",
  parsl: "⫽",
  part: "∂",
  pcy: "п",
  percnt: "%",
  period: ".",
  permil: "‰",
  perp: "⊥",
  pertenk: "‱",
  pfr: "𝔭",
  phi: "φ",
  phiv: "ϕ",
  phmmat: "ℳ",
  phone: "☎",
  pi: "π",
  pitchfork: "⋔",
  piv: "ϖ",
  planck: "ℏ",
  planckh: "ℎ",
  plankv: "ℏ",
  plus: "+",
  plusacir: "⨣",
  plusb: "⊞",
  pluscir: "⨢",
  plusdo: "∔",
  plusdu: "⨥",
  pluse: "⩲",
  plusmn: "±",
  plussim: "⨦",
  plustwo: "⨧",
  pm: "±",
  pointint: "⨕",
  popf: "𝕡",
  pound: "£",
  pr: "≺",
  prE: "⪳",
  prap: "⪷",
  prcue: "≼",
  pre: "⪯",
  prec: "≺",
  precapprox: "⪷",
  preccurlyeq: "≼",
  preceq: "⪯",
  precnapprox: "⪹",
  precneqq: "⪵",
  precnsim: "⋨",
  precsim: "≾",
  prime: "′",
  primes: "ℙ",
  prnE: "⪵",
  prnap: "⪹",
  prnsim: "⋨",
  prod: "∏",
  profalar: "⌮",
  profline: "⌒",
  profsurf: "⌓",
  prop: "∝",
  propto: "∝",
  prsim: "≾",
  prurel: "⊰",
  pscr: "𝓅",
  psi: "ψ",
  puncsp: " ",
  qfr: "𝔮",
  qint: "⨌",
  qopf: "𝕢",
  qprime: "⁗",
  qscr: "𝓆",
  quaternions: "ℍ",
  quatint: "⨖",
  quest: "?",
  questeq: "≟",
  quot: '"',
  rAarr: "⇛",
  rArr: "⇒",
  rAtail: "⤜",
  rBarr: "⤏",
  rHar: "⥤",
  race: "∽̱",
  racute: "ŕ",
  radic: "√",
  raemptyv: "⦳",
  rang: "⟩",
  rangd: "⦒",
  range: "⦥",
  rangle: "⟩",
  raquo: "»",
  rarr: "→",
  rarrap: "⥵",
  rarrb: "⇥",
  rarrbfs: "⤠",
  rarrc: "⤳",
  rarrfs: "⤞",
  rarrhk: "↪",
  rarrlp: "↬",
  rarrpl: "⥅",
  rarrsim: "⥴",
  rarrtl: "↣",
  rarrw: "↝",
  ratail: "⤚",
  ratio: "∶",
  rationals: "ℚ",
  rbarr: "⤍",
  rbbrk: "❳",
  rbrace: "}",
  rbrack: "]",
  rbrke: "⦌",
  rbrksld: "⦎",
  rbrkslu: "⦐",
  rcaron: "ř",
  rcedil: "ŗ",
  rceil: "⌉",
  rcub: "}",
  rcy: "р",
  rdca: "⤷",
  rdldhar: "⥩",
  rdquo: "”",
  rdquor: "”",
  rdsh: "↳",
  real: "ℜ",
  realine: "ℛ",
  realpart: "ℜ",
  reals: "ℝ",
  rect: "▭",
  reg: "®",
  rfisht: "⥽",
  rfloor: "⌋",
  rfr: "𝔯",
  rhard: "⇁",
  rharu: "⇀",
  rharul: "⥬",
  rho: "ρ",
  rhov: "ϱ",
  rightarrow: "→",
  rightarrowtail: "↣",
  rightharpoondown: "⇁",
  rightharpoonup: "⇀",
  rightleftarrows: "⇄",
  rightleftharpoons: "⇌",
  rightrightarrows: "⇉",
  rightsquigarrow: "↝",
  rightthreetimes: "⋌",
  ring: "˚",
  risingdotseq: "≓",
  rlarr: "⇄",
  rlhar: "⇌",
  rlm: "‏",
  rmoust: "⎱",
  rmoustache: "⎱",
  rnmid: "⫮",
  roang: "⟭",
  roarr: "⇾",
  robrk: "⟧",
  ropar: "⦆",
  ropf: "𝕣",
  roplus: "⨮",
  rotimes: "⨵",
  rpar: ")",
  rpargt: "⦔",
  rppolint: "⨒",
  rrarr: "⇉",
  rsaquo: "›",
  rscr: "𝓇",
  rsh: "↱",
  rsqb: "]",
  rsquo: "’",
  rsquor: "’",
  rthree: "⋌",
  rtimes: "⋊",
  rtri: "▹",
  rtrie: "⊵",
  rtrif: "▸",
  rtriltri: "⧎",
  ruluhar: "⥨",
  rx: "℞",
  sacute: "ś",
  sbquo: "‚",
  sc: "≻",
  scE: "⪴",
  scap: "⪸",
  scaron: "š",
  sccue: "≽",
  sce: "⪰",
  scedil: "ş",
  scirc: "ŝ",
  scnE: "⪶",
  scnap: "⪺",
  scnsim: "⋩",
  scpolint: "⨓",
  scsim: "≿",
  scy: "с",
  sdot: "⋅",
  sdotb: "⊡",
  sdote: "⩦",
  seArr: "⇘",
  searhk: "⤥",
  searr: "↘",
  searrow: "↘",
  sect: "§",
  semi: ";",
  seswar: "⤩",
  setminus: "∖",
  setmn: "∖",
  sext: "✶",
  sfr: "𝔰",
  sfrown: "⌢",
  sharp: "♯",
  shchcy: "щ",
  shcy: "ш",
  shortmid: "∣",
  shortparallel: "∥",
  shy: "­",
  sigma: "σ",
  sigmaf: "ς",
  sigmav: "ς",
  sim: "∼",
  simdot: "⩪",
  sime: "≃",
  simeq: "≃",
  simg: "⪞",
  simgE: "⪠",
  siml: "⪝",
  simlE: "⪟",
  simne: "≆",
  simplus: "⨤",
  simrarr: "⥲",
  slarr: "←",
  smallsetminus: "∖",
  smashp: "⨳",
  smeparsl: "⧤",
  smid: "∣",
  smile: "⌣",
  smt: "⪪",
  smte: "⪬",
  smtes: "⪬︀",
  softcy: "ь",
  sol: "/",
  solb: "⧄",
  solbar: "⌿",
  sopf: "𝕤",
  spades: "♠",
  spadesuit: "♠",
  spar: "∥",
  sqcap: "⊓",
  sqcaps: "⊓︀",
  sqcup: "⊔",
  sqcups: "⊔︀",
  sqsub: "⊏",
  sqsube: "⊑",
  sqsubset: "⊏",
  sqsubseteq: "⊑",
  sqsup: "⊐",
  sqsupe: "⊒",
  sqsupset: "⊐",
  sqsupseteq: "⊒",
  squ: "□",
  square: "□",
  squarf: "▪",
  squf: "▪",
  srarr: "→",
  sscr: "𝓈",
  ssetmn: "∖",
  ssmile: "⌣",
  sstarf: "⋆",
  star: "☆",
  starf: "★",
  straightepsilon: "ϵ",
  straightphi: "ϕ",
  strns: "¯",
  sub: "⊂",
  subE: "⫅",
  subdot: "⪽",
  sube: "⊆",
  subedot: "⫃",
  submult: "⫁",
  subnE: "⫋",
  subne: "⊊",
  subplus: "⪿",
  subrarr: "⥹",
  subset: "⊂",
  subseteq: "⊆",
  subseteqq: "⫅",
  subsetneq: "⊊",
  subsetneqq: "⫋",
  subsim: "⫇",
  subsub: "⫕",
  subsup: "⫓",
  succ: "≻",
  succapprox: "⪸",
  succcurlyeq: "≽",
  succeq: "⪰",
  succnapprox: "⪺",
  succneqq: "⪶",
  succnsim: "⋩",
  succsim: "≿",
  sum: "∑",
  sung: "♪",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  sup: "⊃",
  supE: "⫆",
  supdot: "⪾",
  supdsub: "⫘",
  supe: "⊇",
  supedot: "⫄",
  suphsol: "⟉",
  suphsub: "⫗",
  suplarr: "⥻",
  supmult: "⫂",
  supnE: "⫌",
  supne: "⊋",
  supplus: "⫀",
  supset: "⊃",
  supseteq: "⊇",
  supseteqq: "⫆",
  supsetneq: "⊋",
  supsetneqq: "⫌",
  supsim: "⫈",
  supsub: "⫔",
  supsup: "⫖",
  swArr: "⇙",
  swarhk: "⤦",
  swarr: "↙",
  swarrow: "↙",
  swnwar: "⤪",
  szlig: "ß",
  target: "⌖",
  tau: "τ",
  tbrk: "⎴",
  tcaron: "ť",
  tcedil: "ţ",
  tcy: "т",
  tdot: "⃛",
  telrec: "⌕",
  tfr: "𝔱",
  there4: "∴",
  therefore: "∴",
  theta: "θ",
  thetasym: "ϑ",
  thetav: "ϑ",
  thickapprox: "≈",
  thicksim: "∼",
  thinsp: " ",
  thkap: "≈",
  thksim: "∼",
  thorn: "þ",
  tilde: "˜",
  times: "×",
  timesb: "⊠",
  timesbar: "⨱",
  timesd: "⨰",
  tint: "∭",
  toea: "⤨",
  top: "⊤",
  topbot: "⌶",
  topcir: "⫱",
  topf: "𝕥",
  topfork: "⫚",
  tosa: "⤩",
  tprime: "‴",
  trade: "™",
  triangle: "▵",
  triangledown: "▿",
  triangleleft: "◃",
  trianglelefteq: "⊴",
  triangleq: "≜",
  triangleright: "▹",
  trianglerighteq: "⊵",
  tridot: "◬",
  trie: "≜",
  triminus: "⨺",
  triplus: "⨹",
  trisb: "⧍",
  tritime: "⨻",
  trpezium: "⏢",
  tscr: "𝓉",
  tscy: "ц",
  tshcy: "ћ",
  tstrok: "ŧ",
  twixt: "≬",
  twoheadleftarrow: "↞",
  twoheadrightarrow: "↠",
  uArr: "⇑",
  uHar: "⥣",
  uacute: "ú",
  uarr: "↑",
  ubrcy: "ў",
  ubreve: "ŭ",
  ucirc: "û",
  ucy: "у",
  udarr: "⇅",
  udblac: "ű",
  udhar: "⥮",
  ufisht: "⥾",
  ufr: "𝔲",
  ugrave: "ù",
  uharl: "↿",
  uharr: "↾",
  uhblk: "▀",
  ulcorn: "⌜",
  ulcorner: "⌜",
  ulcrop: "⌏",
  ultri: "◸",
  umacr: "ū",
  uml: "¨",
  uogon: "ų",
  uopf: "𝕦",
  uparrow: "↑",
  updownarrow: "↕",
  upharpoonleft: "↿",
  upharpoonright: "↾",
  uplus: "⊎",
  upsi: "υ",
  upsih: "ϒ",
  upsilon: "υ",
  upuparrows: "⇈",
  urcorn: "⌝",
  urcorner: "⌝",
  urcrop: "⌎",
  uring: "ů",
  urtri: "◹",
  uscr: "𝓊",
  utdot: "⋰",
  utilde: "ũ",
  utri: "▵",
  utrif: "▴",
  uuarr: "⇈",
  uuml: "ü",
  uwangle: "⦧",
  vArr: "⇕",
  vBar: "⫨",
  vBarv: "⫩",
  vDash: "⊨",
  vangrt: "⦜",
  varepsilon: "ϵ",
  varkappa: "ϰ",
  varnothing: "∅",
  varphi: "ϕ",
  varpi: "ϖ",
  varpropto: "∝",
  varr: "↕",
  varrho: "ϱ",
  varsigma: "ς",
  varsubsetneq: "⊊︀",
  varsubsetneqq: "⫋︀",
  varsupsetneq: "⊋︀",
  varsupsetneqq: "⫌︀",
  vartheta: "ϑ",
  vartriangleleft: "⊲",
  vartriangleright: "⊳",
  vcy: "в",
  vdash: "⊢",
  vee: "∨",
  veebar: "⊻",
  veeeq: "≚",
  vellip: "⋮",
  verbar: "|",
  vert: "|",
  vfr: "𝔳",
  vltri: "⊲",
  vnsub: "⊂⃒",
  vnsup: "⊃⃒",
  vopf: "𝕧",
  vprop: "∝",
  vrtri: "⊳",
  vscr: "𝓋",
  vsubnE: "⫋︀",
  vsubne: "⊊︀",
  vsupnE: "⫌︀",
  vsupne: "⊋︀",
  vzigzag: "⦚",
  wcirc: "ŵ",
  wedbar: "⩟",
  wedge: "∧",
  wedgeq: "≙",
  weierp: "℘",
  wfr: "𝔴",
  wopf: "𝕨",
  wp: "℘",
  wr: "≀",
  wreath: "≀",
  wscr: "𝓌",
  xcap: "⋂",
  xcirc: "◯",
  xcup: "⋃",
  xdtri: "▽",
  xfr: "𝔵",
  xhArr: "⟺",
  xharr: "⟷",
  xi: "ξ",
  xlArr: "⟸",
  xlarr: "⟵",
  xmap: "⟼",
  xnis: "⋻",
  xodot: "⨀",
  xopf: "𝕩",
  xoplus: "⨁",
  xotime: "⨂",
  xrArr: "⟹",
  xrarr: "⟶",
  xscr: "𝓍",
  xsqcup: "⨆",
  xuplus: "⨄",
  xutri: "△",
  xvee: "⋁",
  xwedge: "⋀",
  yacute: "ý",
  yacy: "я",
  ycirc: "ŷ",
  ycy: "ы",
  yen: "¥",
  yfr: "𝔶",
  yicy: "ї",
  yopf: "𝕪",
  yscr: "𝓎",
  yucy: "ю",
  yuml: "ÿ",
  zacute: "ź",
  zcaron: "ž",
  zcy: "з",
  zdot: "ż",
  zeetrf: "ℨ",
  zeta: "ζ",
  zfr: "𝔷",
  zhcy: "ж",
  zigrarr: "⇝",
  zopf: "𝕫",
  zscr: "𝓏",
  zwj: "‍",
  zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code2 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "�";
  }
  return String.fromCodePoint(code2);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// src/calendar/lex.ts
var escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/iy;
var escapedPipe = /\\\|/y;
var space = /[ \t]*/y;
var lineEnding2 = /\r\n|\n|\r/y;
var prefix = /[ \t>]*/y;
function matchAt(pattern, text4, at) {
  pattern.lastIndex = at;
  return pattern.exec(text4)?.[0] ?? "";
}
function prefixEnd(slice, at, rest2) {
  const run = matchAt(prefix, slice, at);
  const own3 = matchAt(prefix, rest2, 0);
  const next = slice[at + run.length];
  const keepsOwn = own3 !== "" && next !== "\\" && next !== "&" && run.endsWith(own3);
  return at + run.length - (keepsOwn ? own3.length : 0);
}
function tokenAt(slice, at, value, done, reading) {
  const run = matchAt(space, slice, at);
  const ending = matchAt(lineEnding2, slice, at + run.length);
  const wanted = ending && matchAt(lineEnding2, value, done);
  if (wanted) {
    const next = at + run.length + ending.length;
    const end = prefixEnd(slice, next, value.slice(done + wanted.length, done + 200));
    return { source: end - at, value: wanted.length, text: "\n" };
  }
  if (run && value.startsWith(run, done)) return { source: run.length, value: run.length, text: run };
  const coded = matchAt(reading === "text" ? escapeOrReference : escapedPipe, slice, at);
  const decoded = coded && decodeString(coded);
  if (decoded !== coded && value.startsWith(decoded, done)) {
    return { source: coded.length, value: decoded.length, text: decoded };
  }
  const same = slice[at] === value[done] || slice[at] === "\0" && value[done] === "�";
  return same ? { source: 1, value: 1, text: value[done] } : null;
}
function appendValue(builder, value, slice, from, reading) {
  if (slice === value && !/[\r\n\0]/.test(value)) {
    builder.append(value, from, from + value.length);
    return from + value.length;
  }
  let at = 0;
  let done = 0;
  let run = 0;
  const flush = () => builder.append(slice.slice(run, at), from + run, from + at);
  while (done < value.length) {
    if (slice[at] === value[done] && !/[\\&\s\0]/.test(value[done])) {
      at++;
      done++;
      continue;
    }
    const token = tokenAt(slice, at, value, done, reading);
    if (!token) break;
    if (token.text !== slice.slice(at, at + token.source)) {
      flush();
      builder.append(token.text, from + at, from + at + token.source);
      run = at + token.source;
    }
    at += token.source;
    done += token.value;
  }
  flush();
  if (done < value.length) {
    builder.append(value.slice(done).replace(/\r\n?/g, "\n"), from + at, from + slice.length);
    return from + slice.length;
  }
  return from + at;
}

// src/calendar/published-links.ts
function plainText(node2) {
  if ("children" in node2) return node2.children.map(plainText).join("");
  return node2.type === "text" || node2.type === "inlineCode" ? node2.value : "";
}
function addressOf(out, node2, labelEnd3) {
  const { to } = rangeOf(node2);
  const opening = /^\]\([ \t\r\n>]*<?/.exec(out.source.text.slice(labelEnd3, to));
  if (!opening) return apart(out, (builder) => builder.append(node2.url, labelEnd3, to));
  const from = labelEnd3 + opening[0].length;
  let end = from;
  const url = apart(out, (builder) => {
    end = appendValue(builder, node2.url, out.source.text.slice(from, to), from, "text");
  });
  const quote = /^>?[ \t\r\n>]*["'(]/.exec(out.source.text.slice(end, to));
  if (node2.title && quote) {
    const start2 = end + quote[0].length;
    hide(
      out,
      (builder) => appendValue(builder, node2.title, out.source.text.slice(start2, to), start2, "text")
    );
  }
  return url;
}
function labelEnd(text4, at, to) {
  let depth = 0;
  for (let index3 = at; index3 < to; index3++) {
    if (text4[index3] === "\\") index3++;
    else if (text4[index3] === "[") depth++;
    else if (text4[index3] === "]" && depth-- === 0) return index3;
  }
  return to;
}
function writeImage(out, node2) {
  const { from, to } = rangeOf(node2);
  const end = labelEnd(out.source.text, from + 2, to);
  const slice = out.source.text.slice(from + 2, end);
  const alt = apart(out, (builder) => appendValue(builder, node2.alt ?? "", slice, from + 2, "text"));
  const url = addressOf(out, node2, end);
  if (to > out.clip.from && from < out.clip.to) out.images.push({ from, to, alt, url });
}

// src/calendar/published.ts
var breakTag = /^<br[ \t]*\/?>$/i;
function writeCode(out, node2) {
  const { from, to } = rangeOf(node2);
  const line = lineAt(out.source, from) - 1;
  const fence2 = /^(?:`{3,}|~{3,})/.exec(out.source.text.slice(from, to))?.[0];
  if (fence2) {
    const end = Math.min(to, out.source.lineStarts[line + 1] ?? to);
    hide(out, (builder) => appendVerbatim(builder, out.source, from + fence2.length, end));
  }
  appendLines(out.text, node2.value, out.source, fence2 ? line + 1 : line, to);
}
var markup = /<!--.*?(?:-->|$)|<(script|style)\b.*?(?:<\/\1>|$)|<[!?/A-Za-z][^<>]*(?:>|$)/gis;
function writeHtml(out, node2) {
  const { from, to } = rangeOf(node2);
  const html = apart(
    out,
    (builder) => appendLines(builder, node2.value, out.source, lineAt(out.source, from) - 1, to)
  );
  let shown = 0;
  for (const { index: index3, 0: tag } of html.text.matchAll(markup)) {
    appendText(out.text, sliceText(html, shown, index3));
    shown = index3 + tag.length;
    const hidden = sliceText(html, index3, shown);
    if (breakTag.test(tag))
      for (const { from: from2, to: to2 } of hidden.segments.slice(0, 1)) out.text.append("\n", from2, to2);
    else out.hidden.push(hidden);
  }
  appendText(out.text, sliceText(html, shown));
}
function isBreak(node2) {
  return node2?.type === "html" && breakTag.test(node2.value);
}
function writeText(out, node2, afterBreak) {
  const { from, to } = rangeOf(node2);
  const slice = out.source.text.slice(from, to);
  const broken = afterBreak ? /^[ \t]*(?:\r\n|\n|\r)/.exec(node2.value)?.[0] : void 0;
  if (broken === void 0) appendValue(out.text, node2.value, slice, from, "text");
  else {
    const rest2 = appendValue(new TextBuilder({ from: 0, to: 0 }), broken, slice, from, "text");
    appendValue(out.text, node2.value.slice(broken.length), slice.slice(rest2 - from), rest2, "text");
  }
}
function writeInlineCode(out, node2) {
  const { from, to } = rangeOf(node2);
  const raw = out.source.text.slice(from, to);
  const ticks = /^`*/.exec(raw)[0].length;
  const inner = raw.slice(ticks, raw.length - ticks);
  const padded = /^[ \r\n].*[ \r\n]$/s.test(inner) && /[^ \r\n]/.test(inner);
  const start2 = padded ? /^(?: |(?:\r\n|\n|\r)[ \t>]*)/.exec(inner)[0].length : 0;
  appendValue(out.text, node2.value, inner.slice(start2), from + ticks + start2, "code");
}
function writeLink(out, node2) {
  const said = plainText(node2);
  const range = rangeOf(node2);
  writeInlines(out, node2.children);
  if (["", "http://", "mailto:"].some((scheme) => node2.url === scheme + said)) {
    const child = node2.children[0] ? rangeOf(node2.children[0]) : range;
    out.links.push(apart(out, (builder) => builder.append(node2.url, child.from, child.to)));
    if (node2.title) addressOf(out, node2, rangeOf(node2.children.at(-1) ?? node2).to);
    return;
  }
  const last = node2.children.at(-1);
  const url = addressOf(out, node2, last ? rangeOf(last).to : range.from + 1);
  out.links.push(url);
  out.text.separate(" ");
  appendText(out.text, url);
}
function writeInlines(out, nodes) {
  for (const [index3, node2] of nodes.entries()) {
    if (node2.type === "text") writeText(out, node2, isBreak(nodes[index3 - 1]));
    else write(out, node2);
  }
}
function writeBlocks(out, nodes, separator) {
  for (const [index3, node2] of nodes.entries()) {
    if (index3 > 0) out.text.separate(separator);
    write(out, node2);
  }
}
function writeItem(out, item) {
  const { from, to } = rangeOf(item);
  const first = item.children[0];
  const raw = out.source.text.slice(from, first ? rangeOf(first).from : to);
  const mark = /^(?:[-+*]|\d{1,9}[.)])[ \t]*(?:\[[ xX]\][ \t]*)?/.exec(raw)?.[0] ?? "";
  out.text.append(mark, from, from + mark.length);
  if (mark.length < raw.length) out.text.separate(" ");
  writeBlocks(out, item.children, item.spread ? "\n\n" : "\n");
}
function writeList(out, list4) {
  for (const [index3, item] of list4.children.entries()) {
    if (index3 > 0) out.text.separate(list4.spread ? "\n\n" : "\n");
    writeItem(out, item);
  }
}
function writeTable(out, table3) {
  for (const row of table3.children) {
    out.text.separate("\n");
    write(out, row);
  }
}
function write(out, node2) {
  const { from, to } = rangeOf(node2);
  switch (node2.type) {
    case "text":
      return writeText(out, node2, false);
    case "inlineCode":
      return writeInlineCode(out, node2);
    case "break":
      return out.text.append("\n", from, to);
    case "html":
      return writeHtml(out, node2);
    case "code":
      return writeCode(out, node2);
    case "link":
      return writeLink(out, node2);
    case "image":
      return writeImage(out, node2);
    case "footnoteReference":
      return out.text.append(out.source.text.slice(from, to), from, to);
    case "definition":
      return hide(out, (builder) => appendVerbatim(builder, out.source, from, to));
    case "list":
      return writeList(out, node2);
    case "listItem":
      return writeItem(out, node2);
    case "table":
      return writeTable(out, node2);
    case "tableRow":
      return writeBlocks(out, node2.children, " | ");
    case "footnoteDefinition":
      hide(out, (builder) => appendVerbatim(builder, out.source, from, from + node2.label.length + 4));
      return writeBlocks(out, node2.children, "\n\n");
    case "root":
    case "blockquote":
      return writeBlocks(out, node2.children, "\n\n");
    case "paragraph":
    case "heading":
    case "tableCell":
    case "emphasis":
    case "strong":
    case "delete":
      return writeInlines(out, node2.children);
    case "thematicBreak":
    case "yaml":
    case "toml":
    case "linkReference":
    // `parseSections` has made links and images of these
    case "imageReference":
      return;
  }
}
var inlineTypes = /* @__PURE__ */ new Set([
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "break",
  "html",
  "link",
  "image",
  "footnoteReference"
]);
function isInline(node2) {
  return inlineTypes.has(node2.type);
}
function publishedText(nodes, source, clip = {}) {
  const whole3 = { from: clip.from ?? 0, to: clip.to ?? source.text.length };
  const out = {
    source,
    clip: whole3,
    text: new TextBuilder(whole3),
    hidden: [],
    images: [],
    links: []
  };
  if (nodes.every((node2) => isInline(node2))) writeInlines(out, nodes);
  else writeBlocks(out, nodes, "\n\n");
  return { ...trimText(out.text.build()), hidden: out.hidden, images: out.images, links: out.links };
}

// src/calendar/words/fold.ts
function fold(text4) {
  return /^[\x20-\x7e]*$/.test(text4) ? text4.toLowerCase() : foldRare(text4);
}
function foldRare(text4) {
  return text4.normalize("NFKD").replace(new RegExp("\\p{M}+", "gu"), "").replaceAll("’", "'").toLowerCase().replace(/[łøđı]/g, (letter) => whole[letter]);
}
var whole = { ł: "l", ø: "o", đ: "d", ı: "i" };
function plain(text4) {
  if (SIMPLE.test(text4)) return text4.trim().toLowerCase();
  return fold(text4.replace(PICTURES, " ").replace(MARKS, "")).replace(/\s+/g, " ").trim();
}
function bare(text4) {
  return text4.replace(MARKS, "").replace(LEADING, "").replace(TRAILING, "").trim();
}
var SIMPLE = /^(?!.* {2})[\x20-\x29\x2b-\x5b\x5d\x5e\x61-\x7d]*$/;
var MARKS = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|~~|\\(?=[!-/:-@[-`{-~])/gu;
var PICTURES = new RegExp("\\p{Extended_Pictographic}|[\\u{1f1e6}-\\u{1f1ff}\\u200b-\\u200f\\u2060-\\u2064★☆✓✗•]|\\ufe0f|\\u20e3", "gu");
var LEADING = new RegExp("^(?:\\s|\\p{Extended_Pictographic}|[\\u{1f1e6}-\\u{1f1ff}\\u200b-\\u200f•]|\\ufe0f|\\u20e3)+(?=\\D|$)", "u");
var TRAILING = new RegExp("(?:\\s|\\p{Extended_Pictographic}|[\\u{1f1e6}-\\u{1f1ff}\\u200b-\\u200f]|\\ufe0f|\\u20e3)+$", "u");
function escape(word) {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function anyOf(words3, flags = "gu") {
  const sorted = [...new Set(words3.map(fold))].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.map(escape).join("|")})(?![\\p{L}\\p{N}])`, flags);
}
function isEmpty(text4) {
  if (/^\W*no response\W*$/i.test(text4)) return true;
  return !/[\p{L}\p{N}]/u.test(text4) && !/[\p{Extended_Pictographic}[\]]/u.test(text4);
}

// src/calendar/reader.ts
function nodesIn(root, from, to) {
  return within(root.children, from, to).map((node2) => {
    if (node2.type !== "list") return node2;
    return { ...node2, children: within(node2.children, from, to) };
  });
}
function within(nodes, from, to) {
  let low = 0, high = nodes.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (nodes[middle].position.end.offset <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < nodes.length && nodes[end].position.start.offset < to) end++;
  return nodes.slice(low, end);
}
function textOf(reader, span) {
  if (span.mapped) return { ...span.mapped, hidden: [], images: [], links: [] };
  const nodes = span.node ? [span.node] : nodesIn(reader.root, span.from, span.to);
  return publishedText(nodes, reader.source, { from: span.from, to: span.to });
}
function rawOf(reader, entry) {
  return entry.spans.map(({ from, to, mapped }) => mapped?.text ?? reader.source.text.slice(from, to)).join("\n").trim();
}

// src/calendar/words/languages.ts
var names = {
  en: "english englisch ingles anglais engelsk en eng 영문 英語 英文",
  es: "spanish espanol castellano es esp",
  de: "german deutsch de aleman allemand",
  fr: "french francais fr frances",
  pt: "portuguese portugues pt pt-br",
  no: "norwegian norsk no",
  da: "danish dansk",
  sv: "swedish svenska",
  tr: "turkish turkce tr",
  it: "italian italiano it",
  nl: "dutch nederlands nl",
  sk: "slovak slovencina sk",
  cs: "czech cestina",
  ro: "romanian romana ro",
  pl: "polish polski pl",
  ar: "arabic عربي العربية ar",
  ja: "japanese 日本語 ja jp",
  zh: "chinese 中文 zh",
  ko: "korean 한국어 ko",
  hi: "hindi hinglish",
  tl: "tagalog",
  vi: "vietnamese vi",
  ru: "russian ru",
  he: "hebrew"
};
var languages = Object.fromEntries(
  Object.entries(names).flatMap(([code2, list4]) => list4.split(" ").map((name) => [name, code2]))
);

// src/calendar/words/prose.ts
var proseWords = `
  overview | strategy | strategies | strategie | estrategia | template | templates | plantilla |
  plantillas | modele | modelos | vorlage | vorlagen | checklist | check list | checklista | checkliste |
  note | notes | notas | notizen | guideline | guidelines | guide | guia | rule | rules | regeln | reglas |
  regras | how to use | how to | usage | legend | legende | leyenda | legenda de cores | conventions |
  cadence | cadencia | rhythm | rotation | metrics | metricas | metriken | kpi | kpis | goal | goals |
  objective | objectives | objetivos | objectifs | ziele | target audience | audience | budget | orcamento |
  presupuesto | tools | herramientas | ferramentas | best time | best times | best posting times |
  horarios | posting times | frequency | frequencia | frecuencia | frequence | pillar | pillars | pilares |
  piliers | hashtag | hashtags | hashtag sets | resources | recursos | summary | resumo | resumen |
  zusammenfassung | brand voice | tone | tone of voice | voice | tono | instructions | instrucciones |
  next steps | proximos passos | workflow | process | processo | setup | table of contents | contents |
  indice | appendix | reminders | engagement protocol | engagement playbook | engagement strategy |
  analytics | tracking | format | formatting | weekly structure | structure | estrutura | estructura |
  standards | before posting | before publishing | after posting | weekly schedule | execution |
  compliance | best practices | boas praticas | tips | consejos | dicas | tipps | sources | quellen |
  fuentes | actions | specs | specifications | requirements | assets needed | visao geral | protocol |
  playbook | repurposing | cross-posting | monitoring | measurement | success | seasonal themes |
  themes saisonniers | evergreen | backlog | idea bank | exit criteria | operational | batching |
  production | approval gates | approval | team | roles | responsibilities | reporting | review process |
  design system | visual identity | important dates | key dates | monetization | distribution |
  prerequisites | posting order | board strategy | profile setup | bio | schedule summary | content mix |
  mix | priorities | priority | ملخص | استراتيجية | الاستراتيجية | قواعد | نصائح | 检查清单 | 每周发布计划 | 追踪 | 方法 |
  ルール | 優先順位 | 使い方 | 使用 | 목표 | 사용법 | a integrer | a exploiter | recurrants | mesicne | tagesplan |
  ubersicht | hinweise | oversikt | retningslinjer
`.split("|").map((word) => word.trim());

// src/calendar/words/openers.ts
var postWords = "post posts tweet thread reel reels pin video short blurb message story carousel email newsletter ad entry update article announcement poll publicacion publicacao postagem beitrag publication nachricht meldung mensagem mensaje bericht innlegg prispevok postare caption copy reply response antwort respuesta resposta reponse script episode podcast ig fb li yt tt gbp gmb linkedin instagram facebook twitter tiktok tiktok/reels youtube pinterest threads whatsapp تغريدة ثريد رسالة بوست منشور 投稿 帖子 게시물 ツイート".split(" ");
var partWords = "slide tweet part frame card image scene step comment point folie diapositiva lamina lamina parte teil cena スライド 幻灯片".split(
  " "
);
var tweetNames = "tweet|ツイート|تغريدة";
var slideNames = "slide|frame|card|folie|diapositiva|lamina|lâmina|lámina|tela|スライド";
var occasionWords = "event events occasion occasions holiday holidays observance milestone milestones deadline task tasks activity anlass feiertag ereignis aufgabe evento eventos feriado feriados ocasion ocasiao tarea tarefa fete evenement tache festival metric followers المناسبة 节日 イベント 祝日 행사".split(" ");
var promiseWords = "post posts tweets tweet captions caption messages blurbs reels stories pins copy scripts threads publicaciones publicacoes postagens beitrage textos replies responses antworten respuestas respostas reponses risposte ads emails newsletter broadcast 投稿 投稿文 تغريدات 게시용".split(" ");
var placeholders = /\{\{[^}]*\}\}|\[(?:(?:your|insert|add|link|date|name|landing|url|image|photo|topic|city|x|xx|n|tbd|thema|ort|nome|nombre|adicione|preencher)\b[^\]]*)\](?!\()|lorem ipsum/iu;
var capitalPlaceholders = new RegExp("\\[\\p{Lu}[\\p{Lu}\\d_ ,./-]{2,}\\](?!\\()|\\bTBD\\b|\\bTODO\\b|(?<![\\p{L}\\p{N}])X{2,}(?:[- ]?X{2,})*(?![\\p{L}\\p{N}])", "u");
var postLabels = [
  "social",
  "social media",
  "social post",
  "social posts",
  "guest post",
  "video",
  "reel",
  "story",
  "stories",
  "carousel",
  "infographic",
  "podcast",
  "redes sociales",
  "redes sociais",
  "soziale medien",
  "sosiale medier"
];

// src/calendar/words/channels.ts
var channels = {
  instagram: {
    names: [
      "instagram",
      "insta",
      "انستقرام",
      "إنستغرام",
      "انستغرام",
      "인스타그램",
      "인스타",
      "インスタグラム",
      "インスタ"
    ],
    short: ["ig"]
  },
  facebook: { names: ["facebook", "فيسبوك", "페이스북", "フェイスブック"], short: ["fb"] },
  linkedin: { names: ["linkedin", "linked in", "لينكدإن", "링크드인"], short: ["li"] },
  x: {
    names: ["twitter", "tweet thread", "x thread", "تويتر", "트위터", "推特"],
    short: ["x", "tweet", "tweets", "تغريدة", "تغريدات", "ثريد"]
  },
  tiktok: { names: ["tiktok", "tik tok", "تيك توك", "틱톡", "抖音"], short: ["tt"] },
  youtube: { names: ["youtube", "you tube", "يوتيوب", "유튜브"], short: ["yt", "shorts"] },
  pinterest: { names: ["pinterest", "ピンタレスト"], short: ["pin", "pins"] },
  threads: { names: ["스레드", "スレッズ"], short: ["threads"] },
  whatsapp: { names: ["whatsapp", "واتساب", "واتس اب"], short: ["wa"] },
  reddit: { names: ["reddit", "subreddit", "ريديت"], short: [] },
  email: {
    names: ["e-mail newsletter", "email newsletter"],
    short: ["email", "e-mail", "emails", "newsletter", "correo", "mail"]
  },
  blog: {
    names: [
      "blog post",
      "blog posts",
      "blogpost",
      "blog article",
      "blogartikel",
      "blog",
      "note.com",
      "はてなブログ",
      "アメブロ",
      "ブログ",
      "블로그",
      "博客"
    ],
    short: ["blog", "article", "articles", "artikel"]
  },
  "google-business": {
    names: [
      "google business profile",
      "google business",
      "google my business",
      "google review",
      "google reviews",
      "google post",
      "google posts",
      "gbp",
      "gmb"
    ],
    short: ["google"]
  },
  nextdoor: { names: ["nextdoor"], short: [] },
  mastodon: { names: ["mastodon"], short: [] },
  bluesky: { names: ["bluesky"], short: ["bsky"] },
  medium: { names: [], short: ["medium"] },
  substack: { names: ["substack"], short: [] },
  devto: { names: ["dev.to"], short: ["devto"] },
  hackernews: { names: ["hacker news", "hackernews", "show hn"], short: ["hn"] },
  indiehackers: { names: ["indie hackers", "indiehackers"], short: [] },
  producthunt: { names: ["product hunt", "producthunt"], short: [] },
  "google-ads": {
    names: ["google ads", "google ad", "google search ads", "google search ad", "google search"],
    short: []
  },
  xiaohongshu: { names: ["小红书", "xiaohongshu", "rednote"], short: [] },
  wechat: { names: ["微信", "wechat", "公众号"], short: [] },
  weibo: { names: ["微博", "weibo"], short: [] },
  telegram: { names: ["telegram"], short: [] },
  discord: { names: ["discord"], short: [] },
  snapchat: { names: ["snapchat"], short: [] },
  tumblr: { names: ["tumblr"], short: [] },
  quora: { names: ["quora"], short: [] },
  xing: { names: [], short: ["xing"] },
  sms: { names: [], short: ["sms"] },
  podcast: { names: ["podcast episode"], short: ["podcast"] }
};
var abbreviations = ["fb", "ig", "yt", "li", "tt"];
var formatWords = "post posts posting story stories reel reels feed video videos carousel carousels carrossel carrusel karussell short shorts thread threads tweet tweets status pin pins group groups page pages profile article articles live ad ads update caption captions script scripts message messages broadcast personal company business content schedule version variant copy draft organic paid image photo static graphic single text only primary secondary for fur para pour the our and new channel marketing launch founder professional official profil beitrag beitrage publicacion publication publicacao postagem skupina gruppe grupo groupe 投稿 投稿文 ピン social media".split(" ");

// src/calendar/values/channel.ts
var byName = /* @__PURE__ */ new Map();
var byShort = /* @__PURE__ */ new Map();
for (const [channel, { names: names2, short }] of Object.entries(channels)) {
  for (const name of names2) byName.set(fold(name), channel);
  for (const name of [...short, channel]) byShort.set(fold(name), channel);
}
var unspaced = [...byName.keys()].filter((name) => !/^[\p{sc=Latin}\p{sc=Arabic}\s./-]+$/u.test(name));
var UNSPACED = new RegExp(unspaced.join("|"), "gu");
var byFirstWord = /* @__PURE__ */ new Map();
for (const name of [...byName.keys()].filter((one2) => !unspaced.includes(one2)).sort((a, b) => b.length - a.length)) {
  const [first] = /^[\p{L}\p{N}]+/u.exec(name);
  byFirstWord.set(first, [...byFirstWord.get(first) ?? [], name]);
}
var FORMAT = anyOf(formatWords);
var SEGMENTS = /\s[-–—]+\s|[—:()[\]{}|/+,;&·•\n（）：、，＋／｜]|(?<=\d)[.)]\s|\s(?:and|und|et|y|e|og|or|oder)\s/u;
var NOTE = /(?:^|[/+,&、・]\s*|\d[.)]\s*)note(?=$|\s*[/+,&、・])/u;
var ABBREVIATED = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:\\d{1,3}[.)]\\s*)?(${abbreviations.map((name) => name.toUpperCase()).join("|")})(?=\\s+\\p{L})`,
  "u"
);
function channelsIn(text4) {
  const folded = plain(text4.includes("\n") ? text4.replace(/\n/g, ", ") : text4);
  const found = [];
  for (const { at: at2, channel } of namesIn(folded)) found.push({ at: at2, channel });
  let at = 0;
  for (const segment of folded.split(SEGMENTS)) {
    const channel = namesIn(segment).length === 0 ? shortChannel(segment) : void 0;
    if (channel) found.push({ at: folded.indexOf(segment, at), channel });
    at += segment.length;
  }
  if (found.length > 0 && /(?:^|[/+,&]\s*)(?:ig )?reels?(?=$|\s*[/+,&\d(])/.test(folded))
    found.push({ at: folded.indexOf("reel"), channel: "instagram" });
  const opening = ABBREVIATED.exec(text4)?.[1];
  if (opening) found.push({ at: 0, channel: byShort.get(opening.toLowerCase()) });
  if (found.length > 0 && NOTE.test(folded)) found.push({ at: folded.indexOf("note"), channel: "blog" });
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ channel }) => channel))];
}
var WORD = /[\p{L}\p{N}]+/gu;
function namesIn(folded) {
  const found = [];
  let end = 0;
  WORD.lastIndex = 0;
  for (let match2 = WORD.exec(folded); match2; match2 = WORD.exec(folded)) {
    const { 0: word, index: at } = match2;
    if (at < end) continue;
    const name = byFirstWord.get(word)?.find(
      (one2) => folded.startsWith(one2, at) && !/^[\p{L}\p{N}]/u.test(folded.slice(at + one2.length, at + one2.length + 2))
    );
    const isSubreddit = word === "r" && folded[at + 1] === "/" && /[a-z_]/.test(folded[at + 2] ?? "") && folded[at - 1] !== "/";
    if (name) found.push({ at, to: end = at + name.length, channel: byName.get(name) });
    else if (isSubreddit)
      found.push({ at, to: end = at + /^r\/\w+/.exec(folded.slice(at))[0].length, channel: "reddit" });
  }
  if (/[^\x00-\u02ff]/.test(folded))
    for (const { 0: name, index: at } of folded.matchAll(UNSPACED))
      found.push({ at, to: at + name.length, channel: byName.get(name) });
  return found;
}
function withoutNames(folded) {
  let rest2 = folded;
  for (const { at, to } of namesIn(folded).toReversed()) rest2 = `${rest2.slice(0, at)} ${rest2.slice(to)}`;
  return rest2;
}
function shortChannel(segment) {
  const whole3 = segment.trim();
  if (whole3.length > 40) return void 0;
  const exact = byShort.get(whole3);
  if (exact) return exact;
  const numberless = whole3.replace(/[#_-]?\d+/g, " ").trim();
  return byShort.get(numberless) ?? byShort.get(numberless.replace(FORMAT, " ").trim());
}
function onlyChannels(text4) {
  if (channelsIn(text4).length === 0) return false;
  const rest2 = withoutNames(
    plain(text4).replace(/\([^)]*\)/g, " ").replace(NOTE, " ")
  ).replace(FORMAT, " ");
  return rest2.split(SEGMENTS).every((part) => {
    const word = part.replace(/[#\d.\s-]+/g, " ").trim();
    return word === "" || byShort.has(word) || /^[\p{P}\p{S}\s]*$/u.test(word);
  });
}

// src/calendar/values/written-day.ts
function written(year, month2, day) {
  if (month2 === void 0 || month2 < 1 || month2 > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return { year: year ? fullYear(year) : null, month: month2, day: Number(day), either: null, approximate: false };
}
function numeric(a, b, year, separator) {
  const first = Number(a), second = Number(b);
  const dayFirst = separator === "." || first > 12;
  const [month2, day] = dayFirst ? [second, first] : [first, second];
  const base = written(year, month2, String(day));
  if (!base || dayFirst || second > 12 || first === second) return base;
  return {
    ...base,
    either: [
      { month: first, day: second },
      { month: second, day: first }
    ]
  };
}
function numericRange([, a, sep, b, c, d, y]) {
  const dayFirst = sep === "." || Number(a) > 12 || Number(c) > 12;
  const settled = dayFirst || Number(b) > 12 || Number(d) > 12;
  if (!settled) return [numeric(a, b, y, sep), numeric(c, d, y, sep)];
  const day = (first, second) => dayFirst ? written(y, Number(second), first) : written(y, Number(first), second);
  return [day(a, b), day(c, d)];
}
function fullYear(year) {
  return year.length === 2 ? 2e3 + Number(year) : Number(year);
}

// src/calendar/words/dates.ts
var months = [
  words(
    "january janvier enero janeiro januar januari gennaio ianuarie januar leden stycznia يناير كانون ocak января январь styczen tammikuu tammikuuta ledna"
  ),
  words(
    "february fevrier febrero fevereiro februar februari febbraio februarie unor lutego فبراير subat февраля февраль luty helmikuu helmikuuta unora"
  ),
  words(
    "march mars marzo marco marz maart martie marec brezen marca مارس mart марта март maaliskuu maaliskuuta brezna marzec"
  ),
  words(
    "april avril abril aprile aprilie duben kwietnia أبريل ابريل nisan апреля апрель huhtikuu huhtikuuta dubna kwiecien"
  ),
  words("may mai mayo maio mei maggio maj kveten maja مايو mayis мая toukokuu toukokuuta kvetna"),
  words(
    "june juin junio junho juni giugno iunie jun cerven czerwca يونيو haziran июня июнь czerwiec kesakuu kesakuuta cervna"
  ),
  words(
    "july juillet julio julho juli luglio iulie jul cervenec lipca يوليو temmuz июля июль lipiec heinakuu heinakuuta cervence"
  ),
  words(
    "august aout agosto augustus augusti srpen sierpnia أغسطس اغسطس agustos августа август sierpien elokuu elokuuta srpna"
  ),
  words(
    "september septembre septiembre setembro settembre septembrie zari wrzesnia سبتمبر eylul сентября сентябрь wrzesien syyskuu syyskuuta"
  ),
  words(
    "october octobre octubre outubro oktober ottobre octombrie oktober rijen pazdziernika أكتوبر اكتوبر ekim октября октябрь pazdziernik lokakuu lokakuuta rijna"
  ),
  words(
    "november novembre noviembre novembro noiembrie listopad listopada نوفمبر kasim ноября ноябрь marraskuu marraskuuta listopadu"
  ),
  words(
    "december decembre diciembre dezembro dezember desember dicembre decembrie prosinec grudnia ديسمبر aralik декабря декабрь grudzien joulukuu joulukuuta prosince"
  )
];
var shortMonths = [
  words("jan ene janv"),
  words("feb fev fevr"),
  words("mar mrz"),
  words("apr abr avr"),
  [],
  words("jun"),
  words("jul juil"),
  words("aug"),
  words("sep sept"),
  words("oct okt"),
  words("nov"),
  words("dec dez des dic")
];
var doubtfulMonths = [
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  ["ago"],
  ["set"],
  ["out"],
  [],
  []
];
var chineseNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
var weekdays = [
  words(
    "monday poniedzialek lundi lunes segunda segunda-feira montag mandag maandag lunedi luni pondelok pondeli الاثنين الإثنين 周一 星期一 월요일 月曜日 月曜 pazartesi понедельник maanantai maanantaina måndag"
  ),
  words(
    "tuesday mardi martes terca terca-feira dienstag tirsdag dinsdag martedi marti utorok utery الثلاثاء 周二 星期二 화요일 火曜日 火曜 sali вторник tiistai tiistaina wtorek"
  ),
  words(
    "wednesday mercredi miercoles quarta quarta-feira mittwoch onsdag woensdag mercoledi miercuri streda الأربعاء 周三 星期三 수요일 水曜日 水曜 carsamba среда keskiviikko keskiviikkona sroda"
  ),
  words(
    "thursday jeudi jueves quinta quinta-feira donnerstag torsdag donderdag giovedi joi stvrtok ctvrtek الخميس 周四 星期四 목요일 木曜日 木曜 persembe четверг torstai torstaina czwartek"
  ),
  words(
    "friday vendredi viernes sexta sexta-feira freitag fredag vrijdag venerdi vineri piatok patek الجمعة 周五 星期五 금요일 金曜日 金曜 cuma пятница perjantai perjantaina"
  ),
  words(
    "saturday samedi sabado samstag sonnabend lordag zaterdag sabato sambata sobota السبت 周六 星期六 토요일 土曜日 土曜 cumartesi суббота lauantai lauantaina lørdag"
  ),
  words(
    "sunday dimanche domingo sonntag sondag zondag domenica duminica nedela nedele الأحد 周日 星期日 星期天 周天 일요일 日曜日 日曜 pazar воскресенье sunnuntai sunnuntaina niedziela"
  )
];
var shortWeekdays = [
  words("mon mo man lun seg"),
  words("tue tues di tir tis ter"),
  words("wed weds mi ons mer qua"),
  words("thu thur thurs do tor tors jeu jue qui"),
  words("fri fr fre ven vie sex"),
  words("sat sa lor sam sab"),
  words("sun so son dim dom")
];
var dayWords = words("day tag jour dia dag giorno ziua den dzien gun день paiva يوم اليوم");
var weekWords = words(
  "week weeks woche wochen semaine semana semanas uke settimana saptamana tyzden أسبوع الأسبوع wk kw vecka veckor tydzien hafta неделя viikko uge"
);
var monthWords = words("month monat mois mes maned mese luna mesiac شهر");
var aboutWords = words(
  "approx approximately circa ca around about early mid late anfang mitte ende debut fin vers"
);
var zones = {
  et: "America/New_York",
  est: "America/New_York",
  edt: "America/New_York",
  eastern: "America/New_York",
  ct: "America/Chicago",
  cst: "America/Chicago",
  cdt: "America/Chicago",
  central: "America/Chicago",
  mt: "America/Denver",
  mst: "America/Denver",
  mdt: "America/Denver",
  mountain: "America/Denver",
  pt: "America/Los_Angeles",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  pacific: "America/Los_Angeles",
  akst: "America/Anchorage",
  akdt: "America/Anchorage",
  hst: "Pacific/Honolulu",
  brt: "America/Sao_Paulo",
  utc: "UTC",
  gmt: "UTC",
  bst: "Europe/London",
  cet: "Europe/Paris",
  cest: "Europe/Paris",
  sast: "Africa/Johannesburg",
  nzst: "Pacific/Auckland",
  nzdt: "Pacific/Auckland",
  aest: "Australia/Sydney",
  aedt: "Australia/Sydney",
  jst: "Asia/Tokyo",
  kst: "Asia/Seoul",
  sgt: "Asia/Singapore"
};
function words(list4) {
  return list4.split(" ");
}

// src/calendar/values/date-patterns.ts
function table(...lists) {
  const map2 = /* @__PURE__ */ new Map();
  for (const list4 of lists)
    list4.forEach((names2, index3) => names2.forEach((name) => map2.set(fold(name), index3 + 1)));
  return map2;
}
var monthOf = table(months, shortMonths);
var doubtfulMonthOf = table(doubtfulMonths);
var weekdayOf = table(weekdays, shortWeekdays);
var alternatives = (map2) => anyOf([...map2.keys()]).source;
var MONTH = alternatives(monthOf);
var YEAR = "(?:,?\\s*(?:de\\s+|del\\s+)?(20\\d\\d)(?!\\d))?";
var ORDINAL = "(?:st|nd|rd|th|er|o|a)?";
var D = "(?<![\\d.:/$€£#-])(\\d{1,2})";
var ISO = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
var CJK = /(?:(20\d\d)\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]/gu;
var DAY_MONTH = new RegExp(
  `${D}${ORDINAL}\\.?\\s*(?:de\\s+|of\\s+|/|-)?(${MONTH})\\.?${YEAR}`,
  "gu"
);
var DAY_DOUBTFUL = new RegExp(
  `${D}(?:/|\\s+de\\s+)(${alternatives(doubtfulMonthOf)})\\.?${YEAR}`,
  "gu"
);
var MONTH_DAY = new RegExp(
  `(${MONTH})\\.?\\s+(\\d{1,2})(?![\\d%]|:\\d|\\s*(?:am|pm|h)(?![a-z]))${ORDINAL}${YEAR}`,
  "gu"
);
var NUMERIC = /(?<![\d.:/$€£#-])(?!24\/7(?![\d/]))(\d{1,2})([./])(\d{1,2})(?:\2(20\d\d|\d\d(?!\d)))?(?![\d/%]|\.\d)(\.?)/g;
var MONTH_RANGE = new RegExp(
  `(${MONTH})\\.?\\s+(\\d{1,2})(?:,?\\s*20\\d\\d(?=\\s*(?:[-–—]|to)\\s*\\p{L}))?\\s*(?:[-–—]|to)\\s*(?:(${MONTH})\\.?\\s+)?(\\d{1,2})(?!\\d|:\\d|\\s*(?:[ap]\\.?m|uhr|h)(?![a-z]))${YEAR}`,
  "gu"
);
var RANGE_MONTH = new RegExp(
  `${D}\\.?\\s*(?:(${MONTH})\\s*)?(?:[-–—]|to|a|al|bis|au)\\s*(\\d{1,2})\\.?\\s*(?:de\\s+|/)?(${MONTH})\\.?${YEAR}`,
  "gu"
);
var NUMERIC_RANGE = /(?<![\d.:/-])(\d{1,2})([./])(\d{1,2})\.?\s*(?:[-–—~]|a|to|bis)\s*(\d{1,2})[./](\d{1,2})(?:[./](20\d\d))?(?![\d/])/g;
var MONTH_NAME = new RegExp(MONTH, "gu");
var CHINESE_MONTH = new RegExp(
  `(${[...chineseNumbers].reverse().join("|")}|\\d{1,2})\\s*[月월](?![\\p{L}\\d]*[日曜])`,
  "u"
);
var YEAR_MONTH = /(?<![\d-])(20\d\d)[-/](\d{1,2})(?![\d/-])/;
var YEAR_ALONE = /(?<![\d.,$€£/-])(20[2-4]\d)(?![\d.,]\d|[-–]\d\d-|\d)/;
var WEEKDAY = new RegExp(alternatives(table(weekdays)), "gu");
var UNSPACED_WEEKDAY = /(?:周|星期)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일|(?:^\s*|(?<=[(（]))([月火水木金土日])(?=\s*$|[)）])/u;
var SHORT_WEEKDAY = new RegExp(
  `(?:^|[([,/]\\s*)(${alternatives(table(shortWeekdays))})\\.?(?=\\s*(?:$|[\\])(,:.–—/·|-]|\\d|${MONTH}))`,
  "u"
);
var counter = (list4) => new RegExp(`${anyOf(list4).source}\\s*#?\\s*(\\d{1,3})(?!\\d|[%:./]\\d|[-–]\\d)`, "u");
var DAY_NUMBER = counter(dayWords);
var WEEK_NUMBER = counter(weekWords);
var MONTH_NUMBER = counter(monthWords);
var CHINESE_WEEK = new RegExp(
  `第\\s*(${[...chineseNumbers].reverse().join("|")}|\\d+)\\s*[周週]|(\\d+)\\s*주차`,
  "u"
);
var ABOUT_BEFORE = new RegExp(`(?:[~≈]|${anyOf(aboutWords).source}\\.?)\\s*(?:the\\s+)?$`, "u");
function chineseNumber(text4) {
  return /\d/.test(text4) ? Number(text4) : chineseNumbers.indexOf(text4) + 1;
}
var sorts = /* @__PURE__ */ new Map();
function addSort(names2, sort) {
  for (const name of names2) {
    const first = new RegExp("^\\p{L}+", "u").exec(fold(name))?.[0] ?? fold(name);
    sorts.set(first, [...sorts.get(first) ?? [], sort]);
  }
}
addSort([...months, ...shortMonths, ...doubtfulMonths].flat(), "month");
addSort([...weekdays, ...shortWeekdays].flat(), "weekday");
addSort([...dayWords, ...weekWords, ...monthWords], "counter");
var LETTERS = new RegExp("\\p{L}+", "gu");
function dateWordsIn(folded) {
  const found = { month: false, weekday: false, counter: false };
  LETTERS.lastIndex = 0;
  for (let match2 = LETTERS.exec(folded); match2; match2 = LETTERS.exec(folded)) {
    for (const sort of sorts.get(match2[0]) ?? []) found[sort] = true;
  }
  return found;
}

// src/calendar/values/date.ts
var nothing = {
  day: null,
  range: null,
  weekday: null,
  monthDay: null,
  dayNumber: null,
  week: null,
  month: null,
  monthNumber: null,
  year: null
};
function datesIn(text4) {
  const folded = plain(text4);
  const hints = hintsIn(folded);
  if (!hints.digit && !hints.named && !hints.weekday && !hints.cjk) return { ...nothing, rest: folded };
  const counted2 = hints.digit || hints.cjk ? takeCounters(folded, hints) : { ...noCounters, rest: folded };
  const range = takeRange(counted2.rest, hints);
  const day = takeDay(range?.rest ?? counted2.rest, hints);
  const weekday = takeWeekday(day?.rest ?? range?.rest ?? counted2.rest, hints);
  const month2 = takeMonth(weekday.rest, hints);
  const [first = null, last = null] = range?.value ?? [];
  return {
    day: day?.value[0] ?? null,
    range: first && last ? [first, last] : null,
    weekday: weekday.value,
    monthDay: weekday.value !== null && day === null ? weekday.monthDay : null,
    dayNumber: counted2.dayNumber,
    week: counted2.week,
    month: month2.month,
    monthNumber: counted2.monthNumber,
    year: month2.year ?? day?.value[0]?.year ?? first?.year ?? null,
    rest: month2.rest
  };
}
function hintsIn(folded) {
  const digit = /\d/.test(folded);
  const words3 = dateWordsIn(folded);
  return {
    digit,
    named: words3.month,
    parted: digit && /\d\s?[./-]\s?\d/.test(folded),
    cjk: /[月월周週주星曜요火水木金土日]/.test(folded),
    weekday: words3.weekday,
    counted: digit && words3.counter
  };
}
var noCounters = { dayNumber: null, week: null, monthNumber: null };
function takeCounters(folded, { counted: counted2 }) {
  let rest2 = folded;
  const number = (expression) => {
    const match2 = expression.exec(rest2);
    if (match2) rest2 = rest2.replace(match2[0], " ");
    return match2 ? Number(match2[1]) : null;
  };
  const counts = counted2 ? { dayNumber: number(DAY_NUMBER), week: number(WEEK_NUMBER), monthNumber: number(MONTH_NUMBER) } : noCounters;
  const chinese = /[周週주]/.test(rest2) ? CHINESE_WEEK.exec(rest2) : null;
  if (!chinese) return { ...counts, rest: rest2 };
  return {
    ...counts,
    week: chineseNumber(chinese[1] ?? chinese[2]),
    rest: rest2.replace(chinese[0], " ")
  };
}
function takeRange(text4, { named: named2, parted }) {
  const isSpan = /[-–—~]|\d\s?(?:to|a|al|bis|au)\s?\d/.test(text4);
  if (!isSpan || !named2 && !parted) return null;
  const of = (year, month2, day) => written(year, monthOf.get(month2 ?? ""), day);
  const found = take(text4, [
    [MONTH_RANGE, ([, m, d, m2, d2, y]) => [of(y, m, d), of(y, m2 ?? m, d2)]],
    [RANGE_MONTH, ([, d, m, d2, m2, y]) => [of(y, m ?? m2, d), of(y, m2, d2)]],
    [NUMERIC_RANGE, (match2) => numericRange(match2)]
  ]);
  const [first = null, last = null] = found?.value ?? [];
  const turns = first?.year && last && last.month < first.month && first.year === last.year;
  return found && turns ? { ...found, value: [{ ...first, year: (first.year ?? 0) - 1 }, last] } : found;
}
function takeDay(text4, { named: named2, parted, cjk }) {
  const numbers = [
    [ISO, ([, y, m, d]) => [written(y, Number(m), d)]],
    [NUMERIC, ([, a, sep, b, y, dot]) => sep === "/" || y || dot ? [numeric(a, b, y, sep)] : [null]]
  ];
  const names2 = [
    [DAY_MONTH, ([, d, m, y]) => [written(y, monthOf.get(m), d)]],
    [DAY_DOUBTFUL, ([, d, m, y]) => [written(y, doubtfulMonthOf.get(m), d)]],
    [MONTH_DAY, ([, m, d, y]) => [written(y, monthOf.get(m), d)]]
  ];
  return (parted ? take(text4, numbers.slice(0, 1)) : null) ?? (cjk ? take(text4, [[CJK, ([, y, m, d]) => [written(y, Number(m), d)]]]) : null) ?? (named2 ? take(text4, names2) : null) ?? (parted ? take(text4, numbers.slice(1)) : null);
}
function take(text4, readers) {
  if (!/\d/.test(text4)) return null;
  for (const [expression, read] of readers) {
    expression.lastIndex = 0;
    for (let match2 = expression.exec(text4); match2; match2 = expression.exec(text4)) {
      const value = read(match2);
      if (!value.every((day) => day !== null)) continue;
      const approximate = ABOUT_BEFORE.test(text4.slice(0, match2.index));
      return { value: value.map((day) => ({ ...day, approximate })), rest: text4.replace(match2[0], " ") };
    }
  }
  return null;
}
function monthDayBeside(text4, name) {
  if (!/\d/.test(text4)) return null;
  const at = text4.indexOf(name);
  const behind = /^[.,)\s]{1,3}(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?(?=\s*(?:$|[|()–—:,*_]|-\s))(?!\s*[–—:,-]\s*\d)/u.exec(
    text4.slice(at + name.length)
  );
  const before = /^\W*(\d{1,2})(?:st|nd|rd|th)?[.,\s(]{1,3}$/u.exec(text4.slice(0, at));
  const day = Number((behind ?? before)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}
function takeWeekday(text4, { weekday, cjk }) {
  if (!weekday && !cjk) return { value: null, monthDay: null, rest: text4 };
  const long = text4.match(WEEKDAY);
  if (long) {
    const name2 = long[0];
    return {
      value: new Set(long).size === 1 ? weekdayOf.get(name2) : null,
      monthDay: monthDayBeside(text4, name2),
      rest: text4.replace(WEEKDAY, " ")
    };
  }
  const unspaced2 = cjk ? UNSPACED_WEEKDAY.exec(text4) : null;
  if (unspaced2) {
    const mark = unspaced2.slice(1).find((one2) => one2 !== void 0);
    const index3 = Math.max(
      "一二三四五六日".indexOf(mark),
      "一二三四五六天".indexOf(mark),
      "月火水木金土日".indexOf(mark),
      "월화수목금토일".indexOf(mark)
    );
    return { value: index3 + 1, monthDay: null, rest: text4.replace(unspaced2[0], " ") };
  }
  const short = SHORT_WEEKDAY.exec(text4);
  if (!short) return { value: null, monthDay: null, rest: text4 };
  const name = short[1];
  return { value: weekdayOf.get(name), monthDay: monthDayBeside(text4, name), rest: text4.replace(name, " ") };
}
function takeMonth(text4, { digit, named: named2, cjk }) {
  const numbers = digit ? YEAR_MONTH.exec(text4) : null;
  if (numbers && Number(numbers[2]) >= 1 && Number(numbers[2]) <= 12)
    return { month: Number(numbers[2]), year: Number(numbers[1]), rest: text4.replace(numbers[0], " ") };
  const year = digit ? YEAR_ALONE.exec(text4) : null;
  let rest2 = year ? text4.replace(year[0], " ") : text4;
  const names2 = (named2 ? rest2.match(MONTH_NAME) : null) ?? [];
  const chinese = cjk ? CHINESE_MONTH.exec(rest2) : null;
  let month2 = null;
  const sure = names2.filter(
    (name) => name.length > 2 && (!/^(?:may|march|mai|mars|mar)$/.test(name) || year || rest2.trim().length < 20)
  );
  if (sure.length > 0) {
    month2 = new Set(sure.map((name) => monthOf.get(name))).size === 1 ? monthOf.get(sure[0]) : null;
    rest2 = rest2.replace(MONTH_NAME, " ");
  } else if (chinese) {
    month2 = chineseNumber(chinese[1]);
    rest2 = rest2.replace(chinese[0], " ");
  }
  return { month: month2, year: year ? Number(year[1]) : null, rest: rest2 };
}

// src/calendar/values/time.ts
var SPAN = String.raw`\s*(?:[-–—]|to|bis|a|و|y|und|et)\s*`;
var CLOCK = String.raw`(\d{1,2})(?:[:h](\d{2})|\.(?=\d{2}\s*(?:[ap]\.?m|uhr|hs?(?![a-z])))(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|[ap]|uhr|hs?|h)?(?!%|:?\d|[.,]\d|[a-z])`;
var RANGE = new RegExp(
  String.raw`(?<![\d.,:/$€£#-])(\d{1,2}(?:[:h]\d{2})?\s*(?:a\.?m\.?|p\.?m\.?|uhr|hs?)?)${SPAN}${CLOCK}`,
  "u"
);
var TIME = new RegExp(String.raw`(?<![\d.,:/$€£#-])${CLOCK}`, "gu");
var ZONE = new RegExp(String.raw`(?<![a-z])(${Object.keys(zones).join("|")})(?![a-z])`, "u");
var COUNTER = new RegExp("^\\s*\\p{L}+\\s#?\\d+\\s*[-–—:]\\s+", "u");
var RANGES = new RegExp(RANGE.source, "gu");
var ZONES = new RegExp(ZONE.source, "gu");
var IANA = /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?\b/;
function timesIn(text4) {
  if (!/\d/.test(text4)) return { time: null, written: false, zone: null };
  const folded = fold(text4.replaceAll(/[*`]/g, "")).replace(COUNTER, "");
  const zone = zoneIn(text4);
  const range = RANGE.exec(folded);
  if (range && clock(range[2], range[3] ?? range[4], range[5])) return { time: null, written: true, zone };
  const found = [...folded.matchAll(TIME)].map(([, hour, minute, dotted, mark]) => clock(hour, minute ?? dotted, mark)).filter((time) => time !== null);
  const distinct = new Set(found);
  return { time: distinct.size === 1 ? found[0] : null, written: distinct.size > 0, zone };
}
function zoneIn(text4) {
  const iana = IANA.exec(text4);
  if (iana) return iana[0];
  const named2 = ZONE.exec(fold(text4));
  return named2 ? zones[named2[1]] : null;
}
function withoutTimes(folded) {
  return folded.replace(RANGES, (found) => /[:hmru]/.test(found) ? " " : found).replace(
    TIME,
    (found, hour, minute, dotted, mark) => clock(hour, minute ?? dotted, mark) ? " " : found
  ).replace(/(?<![\p{L}])(?:at|um|@|kl|ora|uhr)(?![\p{L}])/gu, " ").replace(ZONES, " ");
}
function clock(hour, minute, mark) {
  let hours = Number(hour);
  const half = mark?.replaceAll(".", "");
  if (!mark && minute === void 0) return null;
  if ((half === "a" || half === "p") && minute === void 0) return null;
  if (half?.startsWith("a") || half?.startsWith("p")) {
    if (hours < 1 || hours > 12) return null;
    hours = hours % 12 + (half.startsWith("p") ? 12 : 0);
  }
  const minutes = Number(minute ?? 0);
  return hours > 23 || minutes > 59 ? null : `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

// src/calendar/facts.ts
var NUMBER = String.raw`(?:-(?=\d)|\s*)(?:#|no\.?|nr\.?|n[º°o]\.?)?\s*[a-z]{0,2}\d{1,3}[a-z]?(?![\d%]|[:.]\d|[-–]\d|\s*(?:x|×|per|times|a|mal|veces|vezes|fois)(?![\p{L}]))`;
var POST = new RegExp(`(${anyOf(postWords).source})(?:\\s+(?:idea|post))?${NUMBER}`, "u");
var LETTERED = new RegExp(`^(${anyOf(postWords).source})\\s+[a-h](?=\\s*[-–—:.)]|\\s*$)`, "u");
var ALL_POSTS = new RegExp(POST.source, "gu");
var PART = new RegExp(
  `(${anyOf(partWords).source})${NUMBER}|^\\d+/\\d+|hook tweet|last slide|final slide|final tweet|closing tweet|cta tweet`,
  "u"
);
var NUMBERED = /^(?:\(?\d{1,3}[.)]|#\d{1,3}\b)/u;
var PROSE = anyOf(proseWords, "u");
var PROMISE = anyOf(promiseWords, "u");
var FORMAT2 = anyOf(formatWords);
var SEPARATOR = /(?:\s+[-–—]+\s+|\s*(?:[—()|·•（）：｜@]|:(?!\d))\s*(?:[-–—]+\s+)?|,\s+|\s+(?=`))+/gu;
function factsOf(text4) {
  const folded = once(() => plain(text4));
  const ordinal = once(() => ordinalOf(folded()));
  const counter2 = once(() => ordinal() ? counterOf(folded()) : null);
  const counted2 = once(() => counter2() ? text4.replace(COUNTER2, " ") : text4);
  const channels2 = once(() => channelsIn(text4));
  const dates = once(() => datesIn(counted2()));
  const times = once(() => timesIn(text4));
  const only = once(() => channels2().length > 0 && onlyChannels(text4));
  const title = once(() => titleOf(counted2()));
  const isProse2 = once(() => PROSE.test(folded()));
  return {
    text: text4,
    get dates() {
      return dates();
    },
    get times() {
      return times();
    },
    get channels() {
      return channels2();
    },
    get onlyChannels() {
      return only();
    },
    get ordinal() {
      return ordinal();
    },
    get counter() {
      return counter2();
    },
    get language() {
      return languageOf(folded());
    },
    get ticked() {
      return [...text4.matchAll(/`([^`]+)`/g)].map(([, inside]) => inside);
    },
    get title() {
      return title();
    },
    get isProse() {
      return isProse2();
    },
    get promisesPosts() {
      return PROMISE.test(folded());
    }
  };
}
function once(read) {
  let value = null;
  return () => (value ??= { is: read() }).is;
}
function ordinalOf(folded) {
  const part = PART.exec(folded);
  const post = POST.exec(folded) ?? LETTERED.exec(folded);
  if (post && (!part || post.index <= part.index) && post.index < 30)
    return {
      kind: "post",
      word: post[1],
      id: /\d+[a-z]?$/.exec(post[0])?.[0] ?? "",
      isFirst: !new RegExp("\\p{L}", "u").test(folded.slice(0, post.index))
    };
  if (part && part.index < 12)
    return { kind: "part", word: part[1] ?? "tweet", id: "", isFirst: part.index === 0 };
  return NUMBERED.test(folded) ? { kind: "number", word: "", id: "", isFirst: true } : null;
}
var COUNTER2 = /\(?(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])\)?/;
function counterOf(folded) {
  const match2 = COUNTER2.exec(folded);
  const part = Number(match2?.[1]), of = Number(match2?.[2]);
  return match2 && part >= 1 && part <= of && of <= 40 ? { part, of } : null;
}
function languageOf(folded) {
  const word = folded.replace(/\([^)]*\)/g, "").replace(/[\s:：.–—-]+$/u, "").trim();
  return languages[word] ?? languages[/\(([^)]*)\)\s*:?$/.exec(folded)?.[1] ?? ""] ?? null;
}
function dayStandsApart({ text: text4 }) {
  return bare(text4).split(SEPARATOR).some((segment) => !saysMore(segment) && saysDay(factsOf(segment)));
}
function channelsApart({ text: text4, channels: channels2 }) {
  return channels2.length > 0 && bare(text4).split(SEPARATOR).some((segment) => onlyChannels(segment));
}
function titleOf(text4) {
  const clean2 = bare(text4.replace(/\s*`[^`]*`/g, "")).replace(/[\s:：]+$/u, "");
  let first = -1, last = -1, at = 0;
  const segments = [];
  for (const separator of clean2.matchAll(SEPARATOR)) {
    segments.push([at, separator.index]);
    at = separator.index + separator[0].length;
  }
  segments.push([at, clean2.length]);
  for (const [from, to] of segments) {
    if (!saysMore(clean2.slice(from, to))) continue;
    if (first < 0) first = from;
    last = to;
  }
  if (first < 0) return null;
  const closed = clean2.slice(first, last);
  const title = bare(/\([^)]*$/.test(closed) ? `${closed})` : closed).replace(/^\d{1,3}[.)]\s+/, "");
  return title === "" ? null : title;
}
var COUNT = /^\W*(?:(?:days?|weeks?|tage?|jours?|dias?|posts?)\s*)?~?\d+(?:\s*[-–]\s*\d+)?\s*(?:slides?|sec(?:onds?)?|s|min(?:utes?)?|total|posts?|tweets?|chars?|characters|words?|cards?|frames?|images?|本|枚|개|sec each|folien|seg|laminas|imagens)?\W*$/u;
function saysMore(segment) {
  if (segment === "" || COUNT.test(fold(segment))) return false;
  if (!new RegExp("\\p{L}{2}|[\\u3040-\\u9fff\\uac00-\\ud7af]", "u").test(segment)) return false;
  const dated2 = datesIn(segment).rest;
  const rest2 = (/\d/.test(dated2) ? withoutTimes(dated2) : dated2).replace(ALL_POSTS, " ").replace(LETTERED, " ").replace(NUMBERED, " ");
  if (!new RegExp("\\p{L}{2}|[\\u3040-\\u9fff\\uac00-\\ud7af]", "u").test(rest2)) return false;
  if (onlyChannels(rest2)) return false;
  return new RegExp("\\p{L}{2}|[\\u3040-\\u9fff\\uac00-\\ud7af]", "u").test(rest2.replace(FORMAT2, " "));
}
function saysDay(facts) {
  const { day, weekday, dayNumber, range } = facts.dates;
  return day !== null || weekday !== null && range === null || dayNumber !== null;
}
function saysSpan(facts) {
  const { week, month: month2, monthNumber, range } = facts.dates;
  return !saysDay(facts) && (week !== null || month2 !== null || monthNumber !== null || range !== null);
}
function titleKey(title) {
  return (fold(title).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

// src/calendar/account.ts
function blocksOf(source, pieces, unit2, found, merged) {
  const count = source.lineStarts.length;
  const marks = Array.from({ length: count });
  const cover = (line, endLine, mark) => {
    for (let at = line; at <= endLine && at <= count; at++) marks[at - 1] = mark;
  };
  const stating = new Set(
    headingsOf(unit2).filter(({ facts }) => states(facts)).map(({ opener }) => opener)
  );
  for (const piece2 of pieces) cover(piece2.line, piece2.endLine, markOf(piece2, stating.has(piece2)));
  for (const { line, endLine, reason } of found.unread)
    cover(line, endLine, { as: "unread", reason, recogniser: null });
  for (const draft of found.drafts)
    cover(draft.line, draft.endLine, { as: "post", reason: draft.reason, recogniser: draft.recogniser });
  for (const draft of merged)
    cover(draft.line, draft.endLine, {
      as: "post",
      reason: "Repeats a post of this file; what only it states was added there.",
      recogniser: draft.recogniser
    });
  return joined(marks);
}
var reasons = {
  heading: "A heading without date or channel.",
  line: "Text outside posts.",
  fence: "A fence that is no post.",
  quote: "A quote that is no post.",
  table: "A table that is no schedule.",
  rule: "A rule.",
  html: "HTML.",
  front: "Front matter.",
  other: "Text outside posts."
};
function markOf(piece2, states2) {
  if (piece2.kind === "front")
    return { as: "context", reason: "Front matter: it states what holds for the file.", recogniser: null };
  if (states2)
    return {
      as: "context",
      reason: "A heading that states a date or channel for what is below.",
      recogniser: null
    };
  return { as: "prose", reason: reasons[piece2.kind], recogniser: null };
}
function headingsOf(unit2) {
  return [...unit2.opener ? [unit2] : [], ...unit2.kids.flatMap((kid) => headingsOf(kid))];
}
function states(facts) {
  return saysDay(facts) || saysSpan(facts) || facts.channels.length > 0 || facts.dates.year !== null;
}
function joined(marks) {
  const blocks = [];
  const blank2 = { as: "prose", reason: "Blank lines.", recogniser: null };
  for (const [index3, mark] of marks.entries()) {
    const line = index3 + 1, last = blocks.at(-1);
    const own3 = mark ?? (last ? null : blank2);
    if (last && (own3 === null || own3.as !== "post" && own3.as === last.as && own3.reason === last.reason || own3 === marks[index3 - 1]))
      blocks[blocks.length - 1] = { ...last, endLine: line };
    else blocks.push({ line, endLine: line, ...own3 ?? blank2 });
  }
  return blocks;
}
function restOf(reader, pieces, claims, posts) {
  const taken = [...claims].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const owners = ownersByLine(reader.source, posts);
  const passages = [];
  let index3 = 0;
  const isClaimed = (start2, end) => {
    let at = index3;
    while (at < taken.length && taken[at].to <= start2) at++;
    return at < taken.length && taken[at].from < end;
  };
  for (const group of grouped(pieces, owners, isClaimed)) {
    let from = group.from;
    while (index3 < taken.length && taken[index3].to <= from) index3++;
    for (let at = index3; at < taken.length && taken[at].from < group.to; at++) {
      if (taken[at].from > from) addText(reader, group, from, taken[at].from, passages);
      from = Math.max(from, taken[at].to);
    }
    if (from < group.to) addText(reader, group, from, group.to, passages);
  }
  return passages;
}
function ownersByLine(source, posts) {
  const owners = Array.from({ length: source.lineStarts.length + 1 }, () => null);
  for (const post of posts) for (let line = post.line; line <= post.endLine; line++) owners[line] ??= post;
  return owners;
}
function* grouped(pieces, owners, isClaimed) {
  let open2 = null;
  for (const piece2 of pieces) {
    if (piece2.kind === "rule") continue;
    const owner = owners[piece2.line] ?? null;
    const joins = open2 !== null && open2.owner === owner && piece2.kind === "line" && open2.kind === "line" && (open2.top === piece2.node || piece2.item !== null);
    if (joins) {
      open2 = { ...open2, to: Math.max(open2.to, piece2.to), top: piece2.node };
      continue;
    }
    if (open2) yield open2;
    open2 = null;
    if (piece2.kind === "table" && isClaimed(piece2.from, piece2.to)) yield* cellsOf(piece2, owners, isClaimed);
    else {
      const from = piece2.startsItem ? piece2.item.node.position.start.offset : piece2.from;
      open2 = { from, to: piece2.to, kind: piece2.kind, owner, nodes: null, top: piece2.node };
    }
  }
  if (open2) yield open2;
}
function* cellsOf(piece2, owners, isClaimed) {
  for (const row of piece2.node.children) {
    const { start: start2, end } = row.position;
    const nodes = isClaimed(start2.offset, end.offset) ? row.children : [row];
    for (const node2 of nodes) {
      const [from, to] = [node2.position.start.offset, node2.position.end.offset];
      yield { from, to, kind: "table", owner: owners[start2.line] ?? null, nodes: [node2] };
    }
  }
}
function addText(reader, group, from, to, out) {
  const { source } = reader;
  if (!/\S/.test(source.text.slice(from, to))) return;
  const field = group.owner ? "notes" : "prose";
  if (group.kind === "front") {
    const text5 = verbatimText(source, from, to);
    out.push({ source, field, ...text5, published: false, post: group.owner });
    return;
  }
  const text4 = publishedText(group.nodes ?? nodesIn(reader.root, from, to), source, { from, to });
  if (text4.text !== "")
    out.push({
      source,
      field,
      text: text4.text,
      segments: text4.segments,
      published: false,
      post: group.owner
    });
  for (const hidden of text4.hidden)
    out.push({ source, field: "hidden", ...hidden, published: false, post: group.owner });
  for (const image of text4.images)
    if (image.alt.text !== "") out.push({ source, field, ...image.alt, published: false, post: group.owner });
}

// src/calendar/words/status.ts
var stageWords = {
  idea: [
    "idea",
    "ideas",
    "backlog",
    "candidate",
    "planned",
    "plan",
    "to write",
    "to do",
    "todo",
    "not started",
    "researching",
    "idee",
    "ideia",
    "geplant",
    "planificado",
    "planejado",
    "to be assigned"
  ],
  draft: [
    "draft",
    "drafted",
    "drafting",
    "in progress",
    "wip",
    "writing",
    "scripted",
    "shooting",
    "editing",
    "packaged",
    "pending",
    "needs",
    "entwurf",
    "borrador",
    "rascunho",
    "brouillon",
    "in arbeit",
    "utkast",
    "ready to film",
    "草稿",
    "下書き",
    "sample",
    "photo needed",
    "in production",
    "briefed"
  ],
  review: [
    "review",
    "in review",
    "pending_approval",
    "pending approval",
    "needs approval",
    "awaiting approval",
    "for approval",
    "to review",
    "en revision",
    "em revisao",
    "in prufung",
    "a valider"
  ],
  approved: [
    "approved",
    "ready",
    "ready to post",
    "ready to publish",
    "final",
    "freigegeben",
    "bereit",
    "aprobado",
    "aprovado",
    "approuve",
    "valide",
    "listo",
    "pronto",
    "pret",
    "klar",
    "done",
    "complete",
    "completed"
  ],
  scheduled: [
    "scheduled",
    "queued",
    "agendado",
    "agendados",
    "programado",
    "programme",
    "eingeplant",
    "planlagt",
    "immediate"
  ],
  published: [
    "published",
    "posted",
    "live",
    "sent",
    "uploaded",
    "shipped",
    "veroffentlicht",
    "publicado",
    "publicada",
    "publie",
    "publisert",
    "gepostet",
    "veroffentlichung erfolgt",
    "已发布",
    "公開済み",
    "reviewed"
  ],
  cancelled: [
    "cancelled",
    "canceled",
    "skipped",
    "skip",
    "abgesagt",
    "kein post",
    "cancelado",
    "annule",
    "dropped",
    "archived",
    "rejected"
  ]
};

// src/calendar/values/status.ts
var stages = Object.entries(stageWords).map(
  ([stage, list4]) => [stage, anyOf(list4, "u")]
);
function stageOf(status) {
  const folded = plain(status);
  if (/(?:^|\s)(?:not|nicht|non|no|nao|sin)\s/.test(folded)) return null;
  const found = stages.map(([stage, words3]) => ({ stage, match: words3.exec(folded) })).flatMap(({ stage, match: match2 }) => match2 ? [{ stage, at: match2.index, length: match2[0].length }] : []).sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.stage ?? null;
}
function isStatus(text4) {
  const folded = plain(text4).replace(/\([^)]*\)/g, " ");
  return stages.some(([, words3]) => words3.test(folded)) && folded.split(" ").length <= 4;
}
var doubtful = [
  "plan",
  "idea",
  "ideas",
  "sample",
  "live",
  "final",
  "complete",
  "needs",
  "klar",
  "review",
  "reviewed",
  "writing"
];
var STATED = new RegExp(
  `^(?:${anyOf(
    Object.values(stageWords).flat().filter((word) => !doubtful.includes(word))
  ).source})(?:\\s+(?:posts?|articles?|content|videos?|tweets?))?$`,
  "u"
);
function headingStatus(text4) {
  const words3 = text4.length < 60 ? text4.replace(/\([^)]*\)/g, " ") : "";
  return STATED.test(plain(words3).replace(/[\s:：.]+$/u, "")) ? bare(words3).replace(/[\s:：]+$/u, "") : null;
}

// src/calendar/context.ts
var nothingKnown = {
  year: null,
  month: null,
  day: null,
  range: null,
  weekday: null,
  monthDay: null,
  week: null,
  dayNumber: null,
  dateTexts: [],
  datePlace: null,
  time: null,
  timePlace: null,
  zone: null,
  channels: [],
  channelsPlace: null,
  status: null,
  statusPlace: null,
  author: null,
  authorPlace: null,
  shared: [],
  title: () => null,
  isProse: false,
  promisesPosts: false,
  depth: 0
};
var WEEK_OF = /(?:week|semana|semaine|woche|uke)\s+(?:of|commencing|ending|beginning|de|del|du|vom|ab|fra)/u;
function below(context, facts, place, isTitle2, level = 7) {
  const { dates, times } = facts;
  const said = saysDay(facts) || dates.week !== null || dates.range !== null || dates.month !== null || dates.monthNumber !== null;
  const weekOf = dates.day !== null && WEEK_OF.test(plain(facts.text));
  const range = dates.range ?? (weekOf ? weekFrom(dates.day, dates.year ?? context.year) : null);
  const month2 = dates.month ?? sameMonth(range) ?? null;
  const status = level < 7 && !isTitle2 ? headingStatus(facts.text) : null;
  const restated = range !== null || dates.month !== null || dates.week !== null;
  const above2 = isTitle2 || saysDay(facts) ? null : context;
  const named2 = !isTitle2 && dates.weekday !== null ? dates : above2;
  return {
    ...context,
    year: dates.year ?? context.year,
    month: month2 ?? (range ? null : context.month),
    range: range ?? (restated ? null : context.range),
    week: dates.week ?? context.week,
    day: isTitle2 || weekOf ? null : dates.day ?? (saysDay(facts) || restated ? null : context.day),
    weekday: named2?.weekday ?? null,
    monthDay: named2?.monthDay ?? null,
    dayNumber: isTitle2 ? null : dates.dayNumber ?? (saysDay(facts) ? null : context.dayNumber),
    dateTexts: said && !isTitle2 ? [...saysDay(facts) ? context.dateTexts.slice(-1) : [], bare(facts.text)] : context.dateTexts,
    datePlace: said && !isTitle2 ? place : context.datePlace,
    time: times.written ? times.time : context.time,
    timePlace: times.written ? place : context.timePlace,
    zone: times.zone ?? context.zone,
    channels: facts.channels.length > 0 ? facts.channels : context.channels,
    channelsPlace: facts.channels.length > 0 ? place : context.channelsPlace,
    status: status ?? context.status,
    statusPlace: status ? place : context.statusPlace,
    title: isTitle2 ? context.title : once(() => facts.title ? { text: facts.title, place } : context.title()),
    isProse: level > 1 && facts.isProse && !saysDay(facts) && facts.ordinal?.kind !== "post" ? true : context.isProse,
    promisesPosts: facts.promisesPosts || context.promisesPosts,
    depth: context.depth + 1
  };
}
function sameMonth(range) {
  return range && range[0].month === range[1].month && !range[0].either ? range[0].month : null;
}
function weekFrom(day, stated) {
  const year = day?.year ?? stated;
  if (!day || day.either || year === null) return null;
  const end = new Date(Date.UTC(year, day.month - 1, day.day + 6));
  return [
    { ...day, year },
    { ...day, year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate() }
  ];
}

// src/calendar/cuts.ts
var htmlBlocks = [
  { opens: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, closes: /<\/(?:script|pre|style|textarea)>/i },
  { opens: /^<!(?=--)/, closes: /-->/ },
  { opens: /^<(?=\?)/, closes: /\?>/ },
  { opens: /^<![A-Za-z]/, closes: />/ },
  { opens: /^<!\[CDATA\[/, closes: /\]\]>/ }
];
var blankLine = /^[ \t]*$/;
var fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
var heading = /^#{1,6}(?:[ \t]|$)/;
var thematicBreak = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
var listMarker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/;
var interrupts = /^(?:>|#{1,6}(?:[ \t]|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;
function lineText(source, index3) {
  return source.text.slice(source.lineStarts[index3], source.lineStarts[index3 + 1]).replace(/(?:\r\n|\n|\r)$/, "");
}
function columnsOfSpace(text4, at, column) {
  let end = column;
  for (let index3 = at; ; index3++) {
    if (text4[index3] === " ") end++;
    else if (text4[index3] === "	") end += 4 - end % 4;
    else return end - column;
  }
}
function markerOf(body, indent2) {
  const match2 = thematicBreak.test(body) ? null : listMarker.exec(body);
  if (!match2) return null;
  const column = indent2 + match2[0].length;
  const empty2 = blankLine.test(body.slice(match2[0].length));
  const space2 = columnsOfSpace(body, match2[0].length, column);
  const content4 = column + (empty2 || space2 > 4 ? 1 : space2);
  return { content: content4, empty: empty2, interrupts: !empty2 && (match2[1] === void 0 || Number(match2[1]) === 1) };
}
function swallowedUntil(body) {
  const match2 = fence.exec(body);
  const run = match2?.[1] ?? match2?.[2];
  if (run) return new RegExp(`^ {0,3}${run[0]}{${run.length},}[ \\t]*$`);
  for (const { opens, closes } of htmlBlocks) {
    const opener = opens.exec(body);
    if (opener) return closes.test(body.slice(opener[0].length)) ? null : closes;
  }
  return null;
}
function* safeCuts(source, first) {
  let until = null;
  let list4 = 0;
  let doubtful2 = false;
  let html = false;
  let emptyItem = false;
  let afterBlank = true;
  for (let index3 = first; index3 < source.lineStarts.length; index3++) {
    const text4 = lineText(source, index3);
    if (until) {
      if (until.test(text4)) until = null;
      afterBlank = false;
      continue;
    }
    if (blankLine.test(text4)) {
      if (emptyItem) list4 = Infinity;
      emptyItem = html = false;
      afterBlank = true;
      continue;
    }
    const indent2 = columnsOfSpace(text4, 0, 0);
    const body = text4.slice(/^[ \t]*/.exec(text4)[0].length);
    const opens = indent2 < 4 ? swallowedUntil(body) : null;
    if (opens && (html || doubtful2 && indent2 >= list4)) return;
    const inside = list4 > 0 && indent2 >= list4;
    const marker2 = indent2 < 4 && !inside ? markerOf(body, indent2) : null;
    emptyItem = marker2?.empty ?? false;
    const wasAfterBlank = afterBlank;
    afterBlank = false;
    if (html) {
      if (marker2) [list4, doubtful2] = [marker2.content, true];
      continue;
    }
    if (inside || indent2 >= 4) continue;
    const atHeading = indent2 < 2 && heading.test(body);
    const wasDoubtful = doubtful2;
    const nextItem = marker2 !== null && list4 > 0;
    const mayBegin = marker2 === null || marker2.interrupts;
    if (atHeading || (nextItem ? !doubtful2 && !marker2.empty : wasAfterBlank && mayBegin)) {
      yield index3;
      list4 = 0;
      doubtful2 = false;
    }
    until = opens;
    html = !opens && /^<[/A-Za-z]/.test(body);
    if (marker2) {
      doubtful2 = !marker2.interrupts && !(nextItem && !wasDoubtful);
      list4 = marker2.content;
    } else if (opens || interrupts.test(body)) {
      list4 = 0;
    } else if (list4 > 0) {
      doubtful2 = true;
    }
  }
}
var closings = {
  yaml: /(?<![^\n\r])---[ \t]*(?![^\n\r])/,
  toml: /(?<![^\n\r])\+\+\+[ \t]*(?![^\n\r])/
};
function frontMatterRange(source) {
  const from = source.text.startsWith("\uFEFF") ? 1 : 0;
  const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(source.text.slice(from, from + 80));
  if (!opening) return null;
  const type = opening[1] === "---" ? "yaml" : "toml";
  const valueFrom = from + opening[0].length;
  const match2 = closings[type].exec(source.text.slice(valueFrom));
  if (!match2) return null;
  const to = valueFrom + match2.index + match2[0].length;
  return {
    type,
    from,
    valueFrom,
    valueTo: valueFrom + match2.index,
    to,
    nextLine: lineAt(source, to)
  };
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
var isMap = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
var isScalar = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
var isSeq = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
function isCollection(node2) {
  if (node2 && typeof node2 === "object")
    switch (node2[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node2) {
  if (node2 && typeof node2 === "object")
    switch (node2[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node2) => (isScalar(node2) || isCollection(node2)) && !!node2.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node2, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node2)) {
    const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
    if (cd === REMOVE)
      node2.contents = null;
  } else
    visit_(null, node2, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node2, visitor, path2) {
  const ctrl = callVisitor(key, node2, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visit_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node2)) {
      path2 = Object.freeze(path2.concat(node2));
      for (let i = 0; i < node2.items.length; ++i) {
        const ci = visit_(i, node2.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node2.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node2)) {
      path2 = Object.freeze(path2.concat(node2));
      const ck = visit_("key", node2.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node2.key = null;
      const cv = visit_("value", node2.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node2.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node2, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node2)) {
    const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
    if (cd === REMOVE)
      node2.contents = null;
  } else
    await visitAsync_(null, node2, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node2, visitor, path2) {
  const ctrl = await callVisitor(key, node2, visitor, path2);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path2, ctrl);
    return visitAsync_(key, ctrl, visitor, path2);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node2)) {
      path2 = Object.freeze(path2.concat(node2));
      for (let i = 0; i < node2.items.length; ++i) {
        const ci = await visitAsync_(i, node2.items[i], visitor, path2);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node2.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node2)) {
      path2 = Object.freeze(path2.concat(node2));
      const ck = await visitAsync_("key", node2.key, visitor, path2);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node2.key = null;
      const cv = await visitAsync_("value", node2.value, visitor, path2);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node2.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node2, visitor, path2) {
  if (typeof visitor === "function")
    return visitor(key, node2, path2);
  if (isMap(node2))
    return visitor.Map?.(key, node2, path2);
  if (isSeq(node2))
    return visitor.Seq?.(key, node2, path2);
  if (isPair(node2))
    return visitor.Pair?.(key, node2, path2);
  if (isScalar(node2))
    return visitor.Scalar?.(key, node2, path2);
  if (isAlias(node2))
    return visitor.Alias?.(key, node2, path2);
  return void 0;
}
function replaceNode(key, path2, node2) {
  const parent = path2[path2.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node2;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node2;
    else
      parent.value = node2;
  } else if (isDocument(parent)) {
    parent.contents = node2;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts2 = line.trim().split(/[ \t]+/);
    const name = parts2.shift();
    switch (name) {
      case "%TAG": {
        if (parts2.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts2.length < 2)
            return false;
        }
        const [handle, prefix2] = parts2;
        this.tags[handle] = prefix2;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts2.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts2;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix2 = this.tags[handle];
    if (prefix2) {
      try {
        return prefix2 + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix2] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix2))
        return handle + escapeTagName(tag.substring(prefix2.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node2) => {
        if (isNode(node2) && node2.tag)
          tags[node2.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix2] of tagEntries) {
      if (handle === "!!" && prefix2 === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix2)))
        lines2.push(`%TAG ${handle} ${prefix2}`);
    }
    return lines2.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node2) {
      if (node2.anchor)
        anchors.add(node2.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix2, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix2}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix2) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix2, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data2 = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data2);
    ctx.onCreate = (res2) => {
      data2.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node2) => {
          if (isAlias(node2) || hasAnchor(node2))
            nodes.push(node2);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node2 of nodes) {
      if (node2 === this)
        break;
      if (node2.anchor === this.source)
        found = node2;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data2 = anchors.get(found);
      if (!data2) {
        toJS(found, null, ctx);
        data2 = anchors.get(found);
      }
      if (data2?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data2.count += 1;
        if (data2.aliasCount === 0)
          data2.aliasCount = getAliasCount(doc2, found, anchors);
        if (data2.count * data2.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node2, anchors) {
  if (isAlias(node2)) {
    const source = node2.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node2)) {
    let count = 0;
    for (const item of node2.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node2)) {
    const kc = getAliasCount(doc, node2.key, anchors);
    const vc = getAliasCount(doc, node2.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match2 = tags.filter((t) => t.tag === tagName);
    const tagObj = match2.find((t) => !t.format) ?? match2[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node3 = new Scalar(value);
      if (ref)
        ref.node = node3;
      return node3;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node2.tag = tagName;
  else if (!tagObj.default)
    node2.tag = tagObj.tag;
  if (ref)
    ref.node = node2;
  return node2;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path2, value) {
  let v = value;
  for (let i = path2.length - 1; i >= 0; --i) {
    const k = path2[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path2, value) {
    if (isEmptyPath(path2))
      this.add(value);
    else {
      const [key, ...rest2] = path2;
      const node2 = this.get(key, true);
      if (isCollection(node2))
        node2.addIn(rest2, value);
      else if (node2 === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest2, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path2) {
    const [key, ...rest2] = path2;
    if (rest2.length === 0)
      return this.delete(key);
    const node2 = this.get(key, true);
    if (isCollection(node2))
      return node2.deleteIn(rest2);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path2, keepScalar) {
    const [key, ...rest2] = path2;
    const node2 = this.get(key, true);
    if (rest2.length === 0)
      return !keepScalar && isScalar(node2) ? node2.value : node2;
    else
      return isCollection(node2) ? node2.getIn(rest2, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node2) => {
      if (!isPair(node2))
        return false;
      const n = node2.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path2) {
    const [key, ...rest2] = path2;
    if (rest2.length === 0)
      return this.has(key);
    const node2 = this.get(key, true);
    return isCollection(node2) ? node2.hasIn(rest2) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path2, value) {
    const [key, ...rest2] = path2;
    if (rest2.length === 0) {
      this.set(key, value);
    } else {
      const node2 = this.get(key, true);
      if (isCollection(node2))
        node2.setIn(rest2, value);
      else if (node2 === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest2, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest2}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent2) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent2 ? comment.replace(/^(?! *$)/gm, indent2) : comment;
}
var lineComment = (str, indent2, comment) => str.endsWith("\n") ? indentComment(comment, indent2) : comment.includes("\n") ? "\n" + indentComment(comment, indent2) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text4, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text4;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
  if (text4.length <= endStep)
    return text4;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent2.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split2 = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text4, i, indent2.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text4[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text4[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text4, i, indent2.length);
      end = i + indent2.length + endStep;
      split2 = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text4[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split2 = i;
      }
      if (i >= end) {
        if (split2) {
          folds.push(split2);
          end = split2 + endStep;
          split2 = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text4[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text4;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split2 = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text4;
  if (onFold)
    onFold();
  let res = text4.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold3 = folds[i2];
    const end2 = folds[i2 + 1] || text4.length;
    if (fold3 === 0)
      res = `
${indent2}${text4.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold3])
        res += `${text4[fold3]}\\`;
      res += `
${indent2}${text4.slice(fold3 + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text4, i, indent2) {
  let end = i;
  let start2 = i + 1;
  let ch = text4[start2];
  while (ch === " " || ch === "	") {
    if (i < start2 + indent2) {
      ch = text4[++i];
    } else {
      do {
        ch = text4[++i];
      } while (ch && ch !== "\n");
      end = i;
      start2 = i + 1;
      ch = text4[start2];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock3) => ({
  indentAtStart: isBlock3 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start2 = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start2 > limit)
        return true;
      start2 = i + 1;
      if (strLen - start2 <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start2 = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start2, i) + "\\ ";
      i += 1;
      start2 = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start2, i);
            const code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start2 = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start2, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent2;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start2 = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start2 ? str + json.slice(start2) : json;
  return implicitKey ? str : foldFlowLines(str, indent2, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent2, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote: blockQuote2, commentString, lineWidth } = ctx.options;
  if (!blockQuote2 || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote2 === "literal" ? true : blockQuote2 === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent2.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent2}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start2) {
    value = value.substring(start2.length);
    start2 = start2.replace(/\n+/g, `$&${indent2}`);
  }
  const indentSize = indent2 ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote2 !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start2}${foldedValue}${end}`, indent2, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent2}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent2}`);
  return `|${header}
${indent2}${start2}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent2 === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent2 === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent2}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent2, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options2) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options2);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match2 = tags.filter((t) => t.tag === item.tag);
    if (match2.length > 0)
      return match2.find((t) => t.format === item.format) ?? match2[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match2 = tags.filter((t) => t.identify?.(obj));
    if (match2.length > 1) {
      const testMatch = match2.filter((t) => t.test);
      if (testMatch.length > 0)
        match2 = testMatch;
    }
    tagObj = match2.find((t) => t.format === item.format) ?? match2.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node2, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node2) || isCollection(node2)) && node2.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node2 = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
  const props = stringifyProps(node2, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : isScalar(node2) ? stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent2 + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent2}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow3 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow3) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node2 of ctx.anchors.keys())
      strCtx.anchors.add(node2.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options2) {
  const flow3 = ctx.inFlow ?? collection.flow;
  const stringify4 = flow3 ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options2);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent: indent2, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines2.push(blockItemPrefix + str2);
  }
  let str;
  if (lines2.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines2[0];
    for (let i = 1; i < lines2.length; ++i) {
      const line = lines2[i];
      str += line ? `
${indent2}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent2);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines2.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines2.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines2.push(str);
    linesAtValue = lines2.length;
  }
  const { start: start2, end } = flowChars;
  if (lines2.length === 0) {
    return start2 + end;
  } else {
    if (!reqNewline) {
      const len = lines2.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start2;
      for (const line of lines2)
        str += line ? `
${indentStep}${indent2}${line}` : "\n";
      return `${str}
${indent2}${end}`;
    } else {
      return `${start2}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent: indent2, options: { commentString } }, lines2, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent2);
    lines2.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node2 = it?.value;
    return (!keepScalar && isScalar(node2) ? node2.value : node2) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node2) {
    const num = Number(node2.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node2);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node2 = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node2.minFractionDigits = str.length - dot - 1;
    return node2;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node2, radix, prefix2) {
  const { value } = node2;
  if (intIdentify(value) && value >= 0)
    return prefix2 + value.toString(radix);
  return stringifyNumber(node2);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node2) => intStringify(node2, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node2) => intStringify(node2, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines2 = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines2[i] = str.substr(o, lineWidth);
      }
      str = lines2.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node2) {
    const num = Number(node2.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node2);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node2 = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node2.minFractionDigits = f.length;
    }
    return node2;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node2, radix, prefix2) {
  const { value } = node2;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix2 + str.substr(1) : prefix2 + str;
  }
  return stringifyNumber(node2);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node2) => intStringify2(node2, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node2) => intStringify2(node2, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node2) => intStringify2(node2, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node2) {
  let { value } = node2;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node2);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts2 = [value % _60];
  if (value < 60) {
    parts2.unshift(0);
  } else {
    value = (value - parts2[0]) / _60;
    parts2.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts2[0]) / _60;
      parts2.unshift(value);
    }
  }
  return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match2 = str.match(timestamp.test);
    if (!match2)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month2, day, hour, minute, second] = match2.map(Number);
    const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month2 - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match2[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options2) {
  const lines2 = [];
  let hasDirectives = options2.directives === true;
  if (options2.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines2.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines2.push("---");
  const ctx = createStringifyContext(doc, options2);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines2.length !== 1)
      lines2.unshift("");
    const cs = commentString(doc.commentBefore);
    lines2.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines2.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines2.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines2[lines2.length - 1] === "---") {
      lines2[lines2.length - 1] = `--- ${body}`;
    } else
      lines2.push(body);
  } else {
    lines2.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines2.push("...");
        lines2.push(indentComment(cs, ""));
      } else {
        lines2.push(`... ${cs}`);
      }
    } else {
      lines2.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines2[lines2.length - 1] !== "")
        lines2.push("");
      lines2.push(indentComment(commentString(dc), ""));
    }
  }
  return lines2.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options2) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options2 === void 0 && replacer) {
      options2 = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options2);
    this.options = opt;
    let { version } = opt;
    if (options2?._directives) {
      this.directives = options2._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options2);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path2, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path2, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node2, name) {
    if (!node2.anchor) {
      const prev = anchorNames(this);
      node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node2.anchor);
  }
  createNode(value, replacer, options2) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options2 === void 0 && replacer) {
      options2 = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow: flow3, keepUndefined, onTagObj, tag } = options2 ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node2 = createNode(value, tag, ctx);
    if (flow3 && isCollection(node2))
      node2.flow = true;
    setAnchors();
    return node2;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options2 = {}) {
    const k = this.createNode(key, null, options2);
    const v = this.createNode(value, null, options2);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path2) {
    if (isEmptyPath(path2)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path2, keepScalar) {
    if (isEmptyPath(path2))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path2) {
    if (isEmptyPath(path2))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path2) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path2, value) {
    if (isEmptyPath(path2)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path2), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path2, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options2 = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options2.schema instanceof Object)
      this.schema = options2.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options2));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options2 = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
      const s = JSON.stringify(options2.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options2);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code2, message) {
    super();
    this.name = name;
    this.code = code2;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};
var prettifyError = (src, lc) => (error) => {
  if (error.pos[0] === -1)
    return;
  error.linePos = error.pos.map((pos) => lc.linePos(pos));
  const { line, col } = error.linePos[0];
  error.message += ` at line ${line}, column ${col}`;
  let ci = col - 1;
  let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
  if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
  }
  if (lineStr.length > 80)
    lineStr = lineStr.substring(0, 79) + "…";
  if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80)
      prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
  }
  if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) {
      count = Math.max(1, Math.min(end.col - col, 80 - ci));
    }
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:

${lineStr}
${pointer}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow: flow3, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start2 = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow3 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start2 ?? (start2 = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start2 ?? (start2 = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow3 ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow3) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow3}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start2 ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent2, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent2 && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search2) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search2));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start: start2, key, sep, value } = collItem;
    const keyProps = resolveProps(start2, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start2, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start: start2, value } of bs.items) {
    const props = resolveProps(start2, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node2 = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start2, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node2.range[2];
    seq2.items.push(node2);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start: start2, key, sep, value } = collItem;
    const props = resolveProps(start2, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start2) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start2, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node2 = isNode(res) ? res : new Scalar(res);
  node2.range = coll.range;
  node2.tag = tagName;
  if (tag?.format)
    node2.format = tag.format;
  return node2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start2 = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start2, start2, start2] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines2 = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines2.length;
  for (let i = lines2.length - 1; i >= 0; --i) {
    const content4 = lines2[i][1];
    if (content4 === "" || content4 === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines2.length > 0 ? "\n".repeat(Math.max(1, lines2.length - 1)) : "";
    let end2 = start2 + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start2, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent2, content4] = lines2[i];
    if (content4 === "" || content4 === "\r") {
      if (header.indent === 0 && indent2.length > trimIndent)
        trimIndent = indent2.length;
    } else {
      if (indent2.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent2.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent2.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent2.length + content4.length + 1;
  }
  for (let i = lines2.length - 1; i >= chompStart; --i) {
    if (lines2[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines2[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent2, content4] = lines2[i];
    offset += indent2.length + content4.length + 1;
    const crlf = content4[content4.length - 1] === "\r";
    if (crlf)
      content4 = content4.slice(0, -1);
    if (content4 && indent2.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content4.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent2 = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent2.slice(trimIndent) + content4;
      sep = "\n";
    } else if (indent2.length > trimIndent || content4[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent2.slice(trimIndent) + content4;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content4 === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content4;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines2.length; ++i)
        value += "\n" + lines2[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start2 + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start2, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent2 = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent2 && n)
        indent2 = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent: indent2, chomp, comment, length };
}
function splitLines(source) {
  const split2 = source.split(/\n( *)/);
  const first = split2[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines2 = [line0];
  for (let i = 1; i < split2.length; i += 2)
    lines2.push([split2[i], split2[i + 1]]);
  return lines2;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match2 = line.exec(source);
  if (!match2)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match2[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match2 = line.exec(source)) {
    const lm = match2[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match2 = last.exec(source);
  return res + sep + (match2?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold: fold3, offset } = foldNewline(source, i);
      res += fold3;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold3 = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold3 += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold3)
    fold3 = " ";
  return { fold: fold3, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok3 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok3 ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node2;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node2 = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node2 = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node2.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node2 = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node2.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node2.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node2.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node2.comment = comment;
    else
      node2.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node2.srcToken = token;
  return node2;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node2 = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node2.anchor = anchor.source.substring(1);
    if (node2.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node2.spaceBefore = true;
  if (comment) {
    node2.comment = comment;
    node2.range[2] = end;
  }
  return node2;
}
function composeAlias({ options: options2 }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options2.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options2, directives, { offset, start: start2, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options2);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start2, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options2 = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options2.version || "1.2" });
    this.options = options2;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path2) => {
  let item = cst;
  for (const [field, index3] of path2) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index3];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path2) => {
  const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
  const field = path2[path2.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path2, item, visitor) {
  let ctrl = visitor(item, path2);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path2);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty2(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent2 = 0;
      while (ch === " ")
        ch = this.buffer[++indent2 + offset];
      if (ch === "\r") {
        const next = this.buffer[indent2 + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent2 + 1;
      }
      return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent2 = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent2 = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
      const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty2(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent2 = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent2 += 1;
          break;
        case "\n":
          nl = i2;
          indent2 = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent2 >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent2;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty2(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty2(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
  constructor() {
    this.lineStarts = [];
    this.addNewLine = (offset) => this.lineStarts.push(offset);
    this.linePos = (offset) => {
      let low = 0;
      let high = this.lineStarts.length;
      while (low < high) {
        const mid = low + high >> 1;
        if (this.lineStarts[mid] < offset)
          low = mid + 1;
        else
          high = mid;
      }
      if (this.lineStarts[low] === offset)
        return { line: low + 1, col: 1 };
      if (low === 0)
        return { line: 0, col: offset };
      const start2 = this.lineStarts[low - 1];
      return { line: low, col: offset - start2 + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list4, type) {
  for (let i = 0; i < list4.length; ++i)
    if (list4[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list4) {
  for (let i = 0; i < list4.length; ++i) {
    switch (list4[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start2 = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start: start2, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start2 = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start2 = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start2.push(this.sourceToken);
            map2.items.push({ start: start2 });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start2.push(this.sourceToken);
            map2.items.push({ start: start2, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start3 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start3 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start3, key, sep }]
              });
            } else if (start2.length > 0) {
              it.sep = it.sep.concat(start2, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start: start2, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start: start2, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start: start2 });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start: start2, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        start2.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start2, indent2) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent2)
      return false;
    return start2.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options2) {
  const prettyErrors = options2.prettyErrors !== false;
  const lineCounter = options2.lineCounter || prettyErrors && new LineCounter() || null;
  return { lineCounter, prettyErrors };
}
function parseDocument(source, options2 = {}) {
  const { lineCounter, prettyErrors } = parseOptions(options2);
  const parser = new Parser(lineCounter?.addNewLine);
  const composer = new Composer(options2);
  let doc = null;
  for (const _doc of composer.compose(parser.parse(source), true, source.length)) {
    if (!doc)
      doc = _doc;
    else if (doc.options.logLevel !== "silent") {
      doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  }
  if (prettyErrors && lineCounter) {
    doc.errors.forEach(prettifyError(source, lineCounter));
    doc.warnings.forEach(prettifyError(source, lineCounter));
  }
  return doc;
}

// src/read/scalar.ts
var blank = /[ \t\r\n]+/y;
var escape2 = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y;
var continuation = /\\(?:\r\n|\n)[ \t\r\n]*/y;
var words2 = {
  PLAIN: /[^ \t\r\n]+/y,
  BLOCK_LITERAL: /[^ \t\r\n]+/y,
  BLOCK_FOLDED: /[^ \t\r\n]+/y,
  QUOTE_SINGLE: /[^ \t\r\n']+/y,
  QUOTE_DOUBLE: /[^ \t\r\n\\]+/y
};
function match(pattern, text4, at) {
  pattern.lastIndex = at;
  return pattern.exec(text4)?.[0] ?? "";
}
var isBlock2 = (style) => style === "BLOCK_LITERAL" || style === "BLOCK_FOLDED";
function spaceToken(space2, style, value, start2) {
  if (isBlock2(style)) return [space2.length, match(blank, value, start2).length];
  const breaks = space2.split("\n").length - 1;
  return [space2.length, breaks === 0 ? space2.length : Math.max(1, breaks - 1)];
}
function backslashToken(source, at) {
  const joined2 = match(continuation, source, at);
  if (joined2) return [joined2.length, joined2.split("\n").length - 2];
  const escaped = match(escape2, source, at) || "\\";
  return [escaped.length, escaped[1] === "U" && Number.parseInt(escaped.slice(2), 16) > 65535 ? 2 : 1];
}
function tokenAt2(source, at, style, value, start2) {
  const space2 = match(blank, source, at);
  if (space2) return spaceToken(space2, style, value, start2);
  if (style === "QUOTE_DOUBLE" && source[at] === "\\") return backslashToken(source, at);
  if (style === "QUOTE_SINGLE" && source[at] === "'") return [2, 1];
  const { length } = match(words2[style], source, at);
  return [length, length];
}
function content(source, from, to, style) {
  if (style === "PLAIN") return [from, to];
  if (style === "QUOTE_DOUBLE" || style === "QUOTE_SINGLE") return [from + 1, Math.max(from + 1, to - 1)];
  const line = source.indexOf("\n", from);
  return [line < 0 || line >= to ? to : line + 1, to];
}
function scalarSegments(source, from, to, style, value) {
  const [first, last] = content(source, from, to, style);
  const segments = [];
  let start2 = 0;
  for (let at = first; at < last && start2 <= value.length; ) {
    const [written3, meant2] = tokenAt2(source, at, style, value, start2);
    const within2 = Math.min(written3, last - at);
    const length = written3 === meant2 ? within2 : meant2;
    if (length > 0) segments.push({ start: start2, end: start2 + length, from: at, to: at + within2 });
    at += within2;
    start2 += length;
  }
  const isWhole = start2 === value.length || isBlock2(style) && start2 < value.length;
  return isWhole ? segments : [{ start: 0, end: value.length, from, to }];
}

// src/calendar/frontmatter.ts
var maxFieldsLength = 64 * 1024;
var options = { version: "1.2", merge: false, uniqueKeys: false, prettyErrors: false };
function rangeIn(reader, range) {
  const [from, to] = range ?? [0, 0];
  return { from: from + reader.shift, to: to + reader.shift };
}
function problem(reader, at, message) {
  reader.problems.push({ ...at, message });
}
function scalarValue(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
function readScalar(reader, node2) {
  const range = rangeIn(reader, node2.range);
  const slice = reader.source.text.slice(range.from, range.to);
  const text4 = typeof node2.value === "string" ? node2.value : slice.trim();
  const { from, to } = range;
  const segments = scalarSegments(reader.source.text, from, to, node2.type ?? "PLAIN", text4);
  return { kind: "scalar", value: scalarValue(node2.value), text: { text: text4, segments }, from, to };
}
function readMap(reader, node2) {
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { key, value } of node2.items) {
    const at = rangeIn(reader, isScalar(key) ? key.range : node2.range);
    if (!isScalar(key)) {
      problem(reader, at, "A key must be a plain word.");
      continue;
    }
    const name = String(key.value);
    if (seen.has(name)) problem(reader, at, "This key stands here twice; only one can hold.");
    seen.add(name);
    entries.push({ key: name, value: readValue(reader, value, at), ...at });
  }
  return { kind: "map", entries, ...rangeIn(reader, node2.range) };
}
function readValue(reader, node2, at) {
  if (isMap(node2)) return readMap(reader, node2);
  if (isScalar(node2)) return readScalar(reader, node2);
  if (isSeq(node2)) {
    const items = node2.items.map((item) => readValue(reader, item, at));
    return { kind: "list", items, ...rangeIn(reader, node2.range) };
  }
  if (isAlias(node2)) problem(reader, rangeIn(reader, node2.range), "Aliases (`*name`) are not read here.");
  return { kind: "scalar", value: null, text: { text: "", segments: [] }, from: at.to, to: at.to };
}
function commentsIn(source, range) {
  const comments2 = [];
  let at = range.from;
  let isScalarNext = false;
  for (const token of new Lexer().lex(source.text.slice(range.from, range.to))) {
    const isMark = token === "" || token === "" || token === "";
    if (token.startsWith("#") && !isScalarNext) comments2.push(verbatimText(source, at, at + token.length));
    isScalarNext = token === "";
    if (!isMark) at += token.length;
  }
  return comments2;
}
function unread(source, range, problems) {
  return { fields: [], hidden: [verbatimText(source, range.from, range.to)], problems };
}
function readRecords(source, range) {
  if (range.to - range.from > maxFieldsLength) return [];
  const reader = { source, shift: range.from, problems: [] };
  try {
    const document3 = parseDocument(source.text.slice(range.from, range.to), options);
    if (document3.errors.length > 0 || document3.contents === null) return [];
    const value = readValue(reader, document3.contents, range);
    const lists = value.kind === "map" ? value.entries.map((entry) => entry.value) : [value];
    const records2 = lists.map(
      (list4) => list4.kind === "list" ? list4.items.filter((item) => item.kind === "map") : []
    );
    const full = records2.filter((items) => items.length > 0);
    return full.length === 1 ? full[0] : [];
  } catch {
    return [];
  }
}
function readFields(source, range) {
  const reader = { source, shift: range.from, problems: [] };
  if (range.to - range.from > maxFieldsLength) {
    problem(reader, range, "This front matter is longer than 64 KiB and was not read.");
    return unread(source, range, reader.problems);
  }
  try {
    const document3 = parseDocument(source.text.slice(range.from, range.to), options);
    for (const { pos, code: code2 } of document3.errors) {
      problem(
        reader,
        { from: pos[0] + range.from, to: pos[1] + range.from },
        `This is not valid YAML (${code2}).`
      );
    }
    if (document3.errors.length > 0) return unread(source, range, reader.problems);
    if (document3.contents === null) return { fields: [], hidden: commentsIn(source, range), problems: [] };
    if (!isMap(document3.contents)) {
      problem(reader, range, "Front matter must be `key: value` lines.");
      return unread(source, range, reader.problems);
    }
    const { entries } = readMap(reader, document3.contents);
    return { fields: entries, hidden: commentsIn(source, range), problems: reader.problems };
  } catch {
    problem(reader, range, "This front matter could not be read.");
    return unread(source, range, reader.problems);
  }
}

// src/calendar/words/fields.ts
var fieldWords = {
  id: list(`
    id | post id | slug | post-id! | post_id | content id | ref.! | reference id | ticket! | uid!
  `),
  date: list(`
    date | publish date | publish | published | publish on | publication date | post date | posted |
    posted on | post from | scheduled | schedule | scheduled for | scheduled date | schedule date |
    target day | target date | due date | due! | go live | when | live date | data | datum | fecha | التاريخ |
    تاريخ | 日付 | 日期 | 날짜 | approx. date | dato | data publikacji | veroffentlichung | data de publicacao |
    fecha de publicacion | date de publication | estimated_post_time | estimated post time | publish_date |
    scheduled_date | scheduled_for | date/time | date & time | date and time | post day | posting date |
    geplant | publicatiedatum! | data pubblicazione | data di pubblicazione | data pubblikacji | data wpisu |
    tarih! | yayin tarihi | дата | дата публикации | дата публікації | publiceringsdatum! | udgivelsesdato! |
    julkaisupaiva! | paivamaara! | datum objave | datum zverejneni | datum zverejnenia | kozzeteteli datum |
    ngay dang | ngay! | tanggal! | jadwal! | posted date | publishing date | publish time and date |
    scheduled at | publish at | publish_at | scheduled_at | post_date | go-live! | go-live date |
    date prevue | date publication | veroffentlichungsdatum! | postingdatum! | erscheinungsdatum! |
    fecha prevista | fecha y hora | data e hora | datum und uhrzeit | date et heure | publication day |
    planned date | 発行日 | 投稿日 | 公開日 | 发布日期 | 发布时间 | 게시일 | تاريخ النشر
  `),
  day: list(`
    day | weekday | day of week | dia | jour | dag | tag | wochentag | giorno | ziua | den | اليوم | 星期 | 曜日 |
    요일 | dia da semana | dia de la semana | dia de publicacion | jour de la semaine | giorno della settimana |
    dzien! | dzien tygodnia | gun! | день | день недели | ukedag! | veckodag! | ugedag! | viikonpaiva! |
    weekdag! | nap! | ngay trong tuan | hari! | day # | day no. | day number
  `),
  week: list(`
    week | weeks | woche | semaine | semana | uke | vecka | settimana | saptamana | tyzden | الأسبوع | 周 |
    주차 | week of | semaine du | tydzien! | hafta! | неделя | uge! | viikko! | tuan! | minggu! | kw! |
    kalenderwoche! | week # | week no. | week number | week starting | week beginning | week commencing
  `),
  month: list(`
    month | monat | mois | mes | maned | mese | luna | mesiac | الشهر | 月 | 월 | maand! | miesiac! | ay! |
    месяц | manad! | kuukausi! | thang! | bulan!
  `),
  time: list(`
    time | best time | best posting time | posting time | post time | best time to post | publish time |
    suggested time | horario | hora | uhrzeit | geplante uhrzeit | zeit | heure | ora | cas | tid |
    klokkeslett | الوقت | 時間 | 时间 | 시간 | optimal time | publicar | horario sugerido | tijd! | tijdstip! |
    orario! | ora di pubblicazione | godzina! | saat! | время | час | tidspunkt! | kellonaika! |
    cas zverejneni | gio! | waktu! | jam! | publish time (local) | time slot | horario de publicacion |
    hora de publicacion | heure de publication | posting-zeit! | veroffentlichungszeit! | 时间段 | 投稿時間 | 게시 시간 |
    وقت النشر | scheduled time | time of day | time (local)
  `),
  timeZone: list(`
    timezone | time zone | zeitzone | fuso horario | zona horaria | fuseau horaire | tijdzone! | fuso orario |
    strefa czasowa | saat dilimi | часовой пояс | tidssone! | tidszon!
  `),
  channels: list(`
    platform | platforms | platform(s) | channel | channels | channel(s) | where | groups | plattform |
    plattformen | kanal | kanale | kanaler | platforma | plataforma | plataformas | plateforme | plateformes |
    canal | canaux | canales | canais | red social | redes | rede social | rede | reseau | 平台 | プラットフォーム |
    플랫폼 | المنصة | القناة | platform focus | distribution | network | networks | social network |
    piattaforma | media channel | post to | post on | social platform | red! | redes sociales | red(es)! |
    plataforma(s)! | plataforma / canal | canale! | canali! | kanaal! | kanalen! | kanaly! | kanal(e)! |
    sosyal medya | mecra! | platforme! | площадка | канал | соцсеть | платформа | alusta! | kanava! |
    nen tang | kenh! | saluran! | medium/channel | channel / format | channel/format | platform & format |
    platform / format | platform/format | posting to | publish to | target platform | target platforms |
    platform name | reseau social | reseaux! |
    reseaux sociaux | chaine! | medio social | soziales netzwerk | netzwerk! | チャネル | 媒体 | 渠道 | 채널 | SNS! |
    منصة | القنوات
  `),
  kind: list(`
    format | type | content type | post type | formato | typ | tip | tipo | kind | vibe | art | formaat | 形式 |
    类型 | 内容类型 | 種類 | 유형 | النوع | format/type | contenttype | content format | media type |
    tipo de contenido | tipo de post | tipo de publicacion | tipo de conteudo | type de contenu |
    type de post | inhaltstyp! | beitragstyp! | beitragsart! | postart! | soort! | type post | soort content |
    tipologia! | tipo di contenuto | rodzaj! | typ posta | typ tresci | format posta | tur! | icerik turu |
    формат | тип | тип контента | typ av inlagg | innholdstype! | indholdstype! | tyyppi! | loai! | jenis! |
    format / type | type/format | フォーマット | 形式・種類 | 格式 | 형식 | الصيغة
  `),
  title: list(`
    title | topic | theme | headline | subject | subject line | working title | tema | thema | emne | titlu |
    titre | titulo | titel | sujet | piece | affirmation | concept | planned scene | idea | idee | ideia |
    topics | post title | post topic | theme/topic | topic/theme | betreff | asunto | assunto | タイトル | テーマ |
    标题 | 主题 | 话题 | 제목 | 주제 | العنوان | الموضوع | focus | theme/focus | post idea | content idea |
    content topic | angle | post concept | name | tittel | nazov | tytul | titolo | asset | article |
    blog title | video title | pin title | task | main topic | post theme | content theme | summary | what |
    titulo hn | planned post | content piece | article title | story | tema central | key message |
    onderwerp! | titel / thema | thema/titel | argomento! | oggetto! | temat! | konu! | baslik! | тема |
    заголовок | название | amne! | rubrik! | overskrift! | aihe! | otsikko! | tema/titulo | titulo/tema |
    titulo / tema | tema / titulo | chu de | tieu de | judul! | topik! | topic / title | title / topic |
    topic/title | title/topic | post name | content title | working headline | subject / topic |
    post subject | theme / topic | topic / theme | subject line (a) | email subject | objet! |
    objet de l'email | sujet / theme | theme / sujet | nom! | nombre! | nombre del post | nome do post |
    post-titel! | beitragstitel! | arbeitstitel! | thema / titel | テーマ・内容 | 題名 | 选题 | 标题/主题 | 주제/제목 | موضوع
  `),
  hook: list(`
    hook | hooks | caption hook | hook line | opening line | opening | first line | hook (first line) |
    gancho | accroche | aufhanger | hook/opening | hook / topic | hook/topic | content hook |
    content hook / script idea | preview | フック | 훅 | headline hook | open | intro hook | opening hook |
    hook line (first 3 seconds) | first 3 seconds | gancho inicial | einstieg! | haakje! | aggancio! |
    haczyk! | хук | kanca! | krok!
  `),
  copy: list(`
    caption | captions | copy | post copy | post text | proposed post | proposed copy | draft copy | draft |
    draft post | post draft | final copy | final post | main caption | post caption | caption text |
    full caption | caption draft | full text | text | message | story copy | legenda | legende | leyenda |
    texto | texte | tekst | bildunterschrift | beitragstext | bildtext | キャプション | 本文 | 投稿文 | 投稿 | 文案 | 正文 |
    캡션 | 본문 | النص | نص المنشور | didascalia | testo | post content | post body | pin description |
    video description | tweet | ad copy | primary text | main caption/post text | overall caption |
    caption/copy | caption / copy | beschriftung | text ready | ready to post | copy/paste | copy-paste |
    texto do post | texto para post | post message | what we say | reply | response | script/caption |
    popisok | continut | cuerpo | corps | corpo | facebook post | instagram post | linkedin post |
    message text | hovedtekst | bijschrift! | tekst posta | tresc! | tresc posta | tresc wpisu | opis posta |
    metin! | gonderi metni | aciklama metni | текст | текст поста | подпись | пост | inlaggstext! |
    opslagstekst! | innleggstekst! | teksti! | julkaisuteksti! | caption posta | text prispevku | popisek! |
    szoveg! | noi dung bai | noi dung bai dang | teks! | takarir! | testo del post | testo post |
    copy del post | copy para redes | texto de la publicacion | texto del post | texto da publicacao |
    texto da legenda | pie de foto | pie de publicacion | descripcion del post | redaccion! | texte du post |
    texte de la publication | contenu du post | post-text! | posttext! | text des beitrags |
    caption text (final) | final caption | approved copy | approved caption | social copy | social caption |
    social text | post text (final) | post copy (final) | actual post | what we post | copy text |
    body copy / caption | long caption | short caption | caption / text | text / caption | caption/text |
    text/caption | copy / text | status update | post description | 投稿テキスト | 投稿内容 | テキスト | 原稿 | 发布文案 | 帖子内容 |
    推文 | 게시글 | 게시물 내용 | نص | الكابشن | كابشن | our reply | our response | suggested reply |
    suggested response | reply text | response text | draft reply | draft response | proposed reply |
    antworttext! | unsere antwort | nuestra respuesta | nossa resposta | notre reponse | email body |
    newsletter text | sms text
  `),
  body: list(`
    body | body text | body copy | main text | main body | middle | desarrollo | developpement | hauptteil |
    value | build-up | payoff | kern! | corps du texte | cuerpo del texto | corpo do texto | email text |
    email copy
  `),
  content: list(`
    content | post | contenido | conteudo | contenu | inhalt | contenuto | innhold | obsah | المحتوى | 内容 |
    내용 | コンテンツ | main content | inhoud! | contenuti! | icerik! | содержание | контент | innehall! | indhold! |
    sisalto! | noi dung | konten! | konten post | post/content | content/post | publicacion! | publicacao! |
    beitrag! | bericht! | wpis! | gonderi! | inlagg! | innlegg! | prispevok! | prispevek! | 投稿案
  `),
  description: list(`
    description | descripcion | descricao | beschreibung | beskrivelse | 説明 | 描述 | 설명 | الوصف | details |
    detail | popis | descriere | omschrijving! | beschrijving! | descrizione! | opis! | описание |
    beskrivning! | kuvaus! | mo ta | deskripsi! | resume!
  `),
  script: list(`
    script | guion | roteiro | skript | scenario | 脚本 | 스크립트 | voiceover | video script | script outline |
    talking points | spoken text | draaiboek! | copione! | sceneggiatura! | senaryo! | сценарий | manus! |
    kasikirjoitus! | kich ban | naskah! | tekst lektora | video text
  `),
  cta: list(`
    cta | call to action | call-to-action | cta button | button! | boton! | bouton! | chamada | llamada a la accion | appel a l'action |
    handlungsaufforderung | closing | cta/link | llamado a la accion | chamada para acao |
    chamada para a acao | oproep tot actie | invito all'azione | wezwanie do dzialania |
    harekete gecirici mesaj | призыв к действию | uppmaning! | oppfordring! | kehotus! | keu goi hanh dong |
    ajakan bertindak | call to action (cta) | cta text | 行動喚起 | 行动号召
  `),
  comment: list(`
    first comment | comment | comment to add | pinned comment | comment 1 | erster kommentar |
    primer comentario | primeiro comentario | premier commentaire | comentario | commentaire |
    link in first comment | first reply | komentar | eerste reactie | primo commento | pierwszy komentarz |
    ilk yorum | первый комментарий | forsta kommentaren | forste kommentar | comment text | 1st comment |
    コメント | 首评 | 첫 댓글
  `),
  slides: list(`
    slides | slide | carousel slides | carousel | frames | folien | diapositivas | laminas | slide text |
    story slides | slide content | slide copy | carousel slides (text) | kaarten! | karty! | карточки |
    スライド構成 | tarjetas! | cartelas! | slide-by-slide! | slide by slide | carousel text | slide texts |
    story frames
  `),
  hashtags: list(`
    hashtags | hashtag | hashtag set | tags/hashtags | ハッシュタグ | 话题标签 | 标签 | 해시태그 | هاشتاق | الهاشتاقات |
    hashtags (first comment) | タグ | hashtag's | hashtagi! | etiketler! | хэштеги | хештеги | hashtaggar! |
    emneknagger! | aihetunnisteet! | etiquetas! | mots-cles diese | #hashtags! | suggested hashtags |
    hashtags sugeridos | hashtags suggeres | 标签/话题
  `),
  mentions: list(`
    mentions | mention | tag accounts | accounts to tag | erwahnungen | menciones! | mencoes! |
    mentions / tags | accounts to mention | vermeldingen! | menzioni! | accounts taggen
  `),
  links: list(`
    link | links | url | page | maps to | target_url | target url | destination | enlace | lien | lenke |
    リンク | 链接 | 링크 | الرابط | landing page | live url | odkaz | link url | internal links | blog link |
    article link | collegamento! | link wpisu | baglanti! | ссылка | lank! | linkki! | lien url |
    url de destino | url destino | link de destino | zielseite! | ziel-url! | link (utm) | utm link |
    tracking link | tracked link | リンク先
  `),
  media: list(`
    image | images | visual | visuals | video | photo | photos | picture | graphic | graphics | file | files |
    template | visual brief | image notes | suggested image | image needed | image description |
    visual description | image prompt | bild | bilder | grafik | datei | arte | imagen | imagem | image path |
    画像 | 图片 | 이미지 | الصورة | media | creative | asset file | visual direction | visual idea | visual concept |
    image idea | image suggestion | descripcion visual | descricao visual | visuel | thumbnail | cover |
    text on image | text overlay | on-screen text | music | audio | sound | graphic text | featured image |
    visuel suggere | photo idea | b-roll | video idea | sugestao de imagem | design | visual design |
    design notes | obrazok | assets | beeld! | afbeelding! | foto! | foto's | immagine! | immagini! |
    grafika! | zdjecie! | zdjecia! | gorsel! | resim! | визуал | изображение | картинка | фото | bild/video |
    bilde! | billede! | kuva! | fotografia! | hinh anh | gambar! | visual (alt) | visual / asset |
    visual asset | image / video | image/video | photo/video | media file | attachment! | attachments! |
    asset link | asset(s)! | creative asset | creativo! | creativos! | recurso grafico | imagen/video |
    imagen o video | imagem/video | imagem / video | imagem ou video | material! | material visual |
    bildmaterial! | bildidee! | bild / video | bild/grafik | motiv! | visuell! | visuel / photo |
    illustration! | canva link | 素材 | 配图 | 비주얼 | المرئيات | التصميم
  `),
  alt: list(`
    alt | alt text | alt-text | image_alt | image alt | alternative text | alternativtext |
    texto alternativo | texte alternatif | 代替テキスト | alt-tekst! | tekst alternatywny | testo alternativo |
    alt metin | альт-текст | alttext! | alt-texte! | texto alt | image description (alt) |
    bildbeschreibung (alt) | alt tag | altteksti!
  `),
  subject: list(`about whom | patient involved`),
  authorizations: list(`
    authorization | authorizations | consent | consent id | permission | permissions | release form
  `),
  status: list(`
    status | stage | id/status | current status | state | estado | statut | stav | 状态 | ステータス | 状態 | 상태 | الحالة |
    status / notes | status/notes | progress | asset status | post status | stato! | durum! | статус | tila! |
    trang thai | stan! | etat! | stav prispevku | done?! | posted?! | published?! | approved?! | ready?! |
    status (draft/ready/posted) | workflow! | workflow status | production status | estatus! | situacao! |
    situacion! | 進捗 | 进度 | 狀態
  `),
  author: list(`
    author | writer | written by | owner | autor | auteur | verfasser | responsible | assigned to | assignee |
    created by | verantwortlich | responsable | account owner | eigenaar! | auteur / eigenaar |
    proprietario! | autore! | wlasciciel! | autor wpisu | yazar! | sorumlu! | автор | ответственный |
    ansvarig! | ansvarlig! | vastuuhenkilo! | nguoi phu trach | penanggung jawab | assigned! | assign! |
    assignee(s)! | point person | copywriter! | redactor! | redator! | responsavel! | encargado! |
    zustandig! | zustandigkeit! | bearbeiter! | 担当 | 担当者 | 负责人 | 담당자 | المسؤول
  `),
  approvals: list(`
    approval | approvals | approved by | approver | reviewed by | reviewer | sign-off | freigabe |
    aprobado por | aprovado por | goedkeuring! | goedgekeurd door | approvazione! | zatwierdzenie! | onay! |
    утверждение | godkannande! | godkjenning! | godkendelse! | hyvaksynta! | aprobacion! | aprovacao! |
    approbation! | validation! | validation par | valide par | freigabe durch | freigegeben von |
    approved by / date | compliance approval | clinical approval | clinical review | medical review |
    legal review | 承認 | 承認者 | 审批 | 승인 | الموافقة
  `),
  urgent: list(`urgent | dringend! | urgente!`),
  remove: list(`
    remove | remove on | take down | take-down | expires | expiry | end date | unpublish | takedown date |
    remove after | remove by | delete on | loschen am | retirar el | expiration date | expiration!
  `),
  permalink: list(`
    permalink | published link | published url | live link | post link | post url | live post |
    post permalink | veroffentlichter link | enlace publicado | link publicado | posted link | posted url |
    url publicada
  `),
  campaign: list(`
    campaign | campana | campanha | kampagne | campagne | series | campagna! | kampania! | kampanya! |
    кампания | kampanj! | kampanje! | kampanja! | chien dich | kampanye! | キャンペーン | 活动 | 캠페인 | الحملة
  `),
  tags: list(`
    pillar | pilar | pilier | content pillar | pillars | category | categories | categoria | kategorie |
    tags | primary pillar | bucket | track | saule | lever | creative lever | pijler! | pilastro! | filar! |
    sutun! | рубрика | kategori! | kategoria! | categorie! | thema-saule! | content-saule! | saule / thema |
    pilier de contenu | pilar de contenido | pilar de conteudo | linea editorial | rubrique! |
    rubrik / saule | カテゴリ | カテゴリー | 分类 | 카테고리 | الفئة
  `),
  reference: list(`
    source file | copy file | full copy | caption file | full post | draft file | folder | caption doc |
    copy doc | copy link | doc link | link to copy | link to draft | draft link | post file | text file |
    textdatei! | archivo! | fichier! | arquivo! | bestand! | plik! | entwurf (datei) | borrador (archivo) |
    see file
  `),
  notes: list(`
    notes | note | goal | objective | objetivo | objectif | ziel | hinweis | hinweise | why this works | why |
    why it works | rationale | purpose | tone | target | target audience | audience | engagement |
    engagement strategy | strategy | character count | characters | word count | char count | length |
    duration | keywords | keyword | target keyword | target keywords | seo keywords | intent | kpi | kpis |
    metrics | metric | results | performance | reach | sources | source | instructions | actions | action |
    next action | context | original intent | original request | ai analysis | checklist |
    publishing checklist | notas | notizen | notater | 備考 | 备注 | 메모 | ملاحظات | account | accounts | conta |
    cuenta | compte | konto | client | monetization | peak | board | role | budget | pain point |
    word count target | confidence | repurpose | follow-up | best practices | tips | pro tip | boost |
    layout | typography | colors | color balance | visual elements | icons | background | items | learnings |
    notable engagement | audience analysis | replies sent | priority | poznamka | poznamky | ucel |
    anmerkung | production notes | posting notes | description visuelle | format notes | engagement tip |
    expected engagement | metrics to track | success metrics | time required | trigger | frequency | cadence |
    curation notes | opmerking! | opmerkingen! | notitie! | notities! | osservazioni! | uwagi! | notlar! |
    примечание | примечания | заметки | kommentar intern | anteckningar! | merknader! | noter! |
    huomautukset! | ghi chu | catatan! | observaciones! | observacion! | observacoes! | obs! | obs.! |
    remarque! | remarques! | commentaires internes | bemerkung! | bemerkungen! | internal notes |
    internal comments | team notes | feedback! | doel! | scopo! | obiettivo! | cel! | amac! | цель | mal! |
    syfte! | formal! | tavoite! | muc tieu | tujuan! | objetivo del post | objetivo do post | doelgroep! |
    pubblico! | grupa docelowa | hedef kitle | аудитория | malgrupp! | malgruppe! | kohderyhma! | publico! |
    publico objetivo | publico-alvo! | zielgruppe! | public cible | cible! | メモ | 目的 | 目标 | 목적 | الهدف |
    impressions! | engagement rate | comments count
  `),
  ignore: list(`
    # | no | no. | nr | nr. | n | num | number | post # | post number | nº | č | 번호 | 番号 | 序号 | nr. posta |
    numero! | post no | post no. | post nr | post nr. | n° | seq! | sequence!
  `)
};
var copyFields = /* @__PURE__ */ new Set([
  "copy",
  "content",
  "description",
  "script",
  "body"
]);
function list(words3) {
  return words3.split("|").map((word) => word.trim());
}
function unmarked(word) {
  return word.replace(/!$/, "");
}

// src/calendar/values/label.ts
var listed = Object.entries(fieldWords).flatMap(
  ([field, list4]) => list4.map((word) => ({ word: fold(unmarked(word)), field, isWhole: word.endsWith("!") }))
);
var shipped = new Map(listed.map(({ word, field }) => [word, field]));
var whole2 = new Set(listed.flatMap(({ word, isWhole }) => isWhole ? [word] : []));
function vocabularyOf(columns) {
  const own3 = Object.entries(columns);
  if (own3.length === 0) return shipped;
  return new Map([...shipped, ...own3.map(([word, field]) => [clean(word), field])]);
}
function clean(label) {
  return plain(label).replace(new RegExp("^[\\d\\s.)#-]+(?=\\p{L})", "u"), "").replace(/[\s:：.]+$/u, "").replace(/^[^\p{L}\p{N}#]+/u, "").trim();
}
function labelOf(text4, vocabulary) {
  if (text4.length > 80) return null;
  const whole3 = plain(text4).replace(/[\s:：.]+$/u, "");
  const asWritten = vocabulary.get(whole3) ?? vocabulary.get(clean(text4));
  if (asWritten) return { field: asWritten, exact: true, qualifier: "" };
  const brackets = /[([（]([^)\]）]*)[)\]）]/gu;
  const qualifier = [...text4.matchAll(brackets)].map(([, inside]) => inside).join(" ");
  const core = clean(text4.replace(brackets, " "));
  const exact = vocabulary.get(core);
  if (exact) return { field: exact, exact: true, qualifier };
  return byPart(core, qualifier, vocabulary);
}
function byPart(core, qualifier, vocabulary) {
  const words3 = core.split(" ");
  if (words3.length < 2 || words3.length > 5) return null;
  const fieldOf2 = (word) => whole2.has(word) ? void 0 : vocabulary.get(word);
  for (let count = Math.min(3, words3.length - 1); count > 0; count--) {
    const end = words3.slice(-count).join(" "), start2 = words3.slice(0, count).join(" ");
    const field = fieldOf2(end) ?? (/^(?:para|do|da|de|del|der|des|du|for|fur|pour|til|–|-|\/|\+)$/.test(words3[count] ?? "") || fieldOf2(start2) === "copy" && onlyChannels(words3.slice(count).join(" ")) ? fieldOf2(start2) : void 0);
    const rest2 = fieldOf2(end) ? words3.slice(0, -count) : words3.slice(count);
    if (field === "media" && /^(?:the|an?|our|your|my|this|that|these|das|der|die|la|le|el|o)$/.test(words3[0]))
      continue;
    if (field && field !== "ignore" && end !== "post" && end !== "name")
      return { field, exact: false, qualifier: `${qualifier} ${rest2.join(" ")}`.trim() };
  }
  return null;
}

// src/calendar/front.ts
function frontMatter(source, vocabulary) {
  const range = frontMatterRange(source);
  if (range?.type !== "yaml") return null;
  const { fields, hidden, problems } = readFields(source, { from: range.valueFrom, to: range.valueTo });
  return {
    entries: fields.flatMap((field) => entriesOf(field, source, vocabulary)),
    fields,
    hidden,
    problems,
    endLine: range.nextLine
  };
}
function fencedFields(piece2, source, vocabulary) {
  const from = source.text.indexOf("\n", piece2.from) + 1;
  const to = source.text.lastIndexOf("\n", piece2.to - 1);
  if (from === 0 || to <= from) return [];
  const { fields } = readFields(source, { from, to });
  const entries = fields.flatMap((field) => entriesOf(field, source, vocabulary));
  return entries.map(asText);
}
function postsIn(piece2, source, vocabulary) {
  const [first, last] = [
    source.text.indexOf("\n", piece2.from) + 1,
    source.text.lastIndexOf("\n", piece2.to - 1)
  ];
  const range = piece2.kind === "front" ? frontMatterRange(source) : null;
  const at = range ? { from: range.valueFrom, to: range.valueTo } : { from: first, to: last };
  if (at.from === 0 || at.to <= at.from || !/^[ \t]*(?:-\s|[[{"\p{L}])/u.test(source.text.slice(at.from, at.to)))
    return [];
  return readRecords(source, at).map(
    (record) => record.entries.flatMap((field) => entriesOf(field, source, vocabulary)).map(asText)
  );
}
function asText(entry) {
  return entry.known?.field === "content" ? { ...entry, forms: /* @__PURE__ */ new Set(["below"]) } : entry;
}
function entriesOf(field, source, vocabulary) {
  if (field.value.kind === "map")
    return field.value.entries.flatMap((inner) => entriesOf(inner, source, vocabulary));
  if (field.key === "media" && field.value.kind === "list")
    return field.value.items.flatMap((item) => mediumOf(item, field, source));
  const spans = scalars(field.value);
  const known2 = labelOf(field.key.replace(/_/g, " "), vocabulary) ?? labelOf(field.key, vocabulary);
  const lines2 = { line: lineAt(source, field.from), endLine: lineAt(source, field.value.to) };
  return [
    { known: known2, name: field.key, from: field.from, spans, forms: /* @__PURE__ */ new Set(["inline"]), afterRule: false, lines: lines2 }
  ];
}
function mediumOf(item, field, source) {
  const lines2 = { line: lineAt(source, item.from), endLine: lineAt(source, item.to) };
  const entry = (known2, name2, value) => ({
    known: { field: known2, exact: true, qualifier: "" },
    name: name2,
    from: field.from,
    spans: scalars(value),
    forms: /* @__PURE__ */ new Set(["inline"]),
    afterRule: false,
    lines: lines2
  });
  if (item.kind !== "map") return [entry("media", "media", item)];
  const kind = item.entries.find(({ key }) => key === "kind")?.value;
  const name = kind?.kind === "scalar" ? `media ${kind.text.text}` : "media";
  return item.entries.flatMap(
    ({ key, value }) => key === "path" ? [entry("media", name, value)] : key === "alt" ? [entry("alt", "alt", value)] : []
  );
}
function scalars(value) {
  if (value.kind === "scalar")
    return value.text.text === "" ? [] : [{ from: value.from, to: value.to, mapped: value.text }];
  if (value.kind === "list") return value.items.flatMap((item) => scalars(item));
  return value.entries.flatMap((entry) => scalars(entry.value));
}

// src/calendar/entry.ts
function fieldOf(entry) {
  return entry.known?.field ?? null;
}
function entryOf(known2, name, from, piece2, afterRule) {
  return {
    known: known2,
    name,
    from,
    spans: [],
    forms: /* @__PURE__ */ new Set(),
    afterRule,
    lines: { line: piece2.line, endLine: piece2.endLine }
  };
}
function cellSpan(cell) {
  const first = cell.children[0], last = cell.children.at(-1);
  const from = first?.position.start.offset ?? cell.position.end.offset;
  return { from, to: last?.position.end.offset ?? from, node: cell };
}

// src/calendar/file-context.ts
var STAMP = new RegExp("updated|created|generated|period|zeitraum|stand|erstellt|aktualisiert|actualizad[oa]|atualizad[oa]|periodo|mis a jour|تحديث|更新|(?<!\\p{L})(?:starts?|start date|starting|beginn|inicio|debut|begint|lancio)\\s*[:：]", "u");
function fileContext(source, pieces, reader) {
  const path2 = fromPath(source.path);
  const stamp = stampYear(pieces);
  const zone = statedZone(pieces);
  const title = pieces.find((piece2) => piece2.kind === "heading" && piece2.depth === 1);
  const facts = title ? factsOf(title.text) : null;
  const channels2 = facts && facts.channels.length > 0 ? facts.channels : path2.channels;
  const channelsPlace = facts && facts.channels.length > 0 ? { from: title.from, to: title.to } : null;
  const year = facts?.dates.year ?? stamp ?? firstLineYear(pieces) ?? path2.year;
  return fromFront({ ...nothingKnown, year, channels: channels2, channelsPlace, zone }, reader);
}
function fromFront(context, reader) {
  let stated = context;
  for (const entry of frontMatter(reader.source, reader.vocabulary)?.entries ?? []) {
    const raw = rawOf(reader, entry);
    const place = entry.spans[0] ?? { from: entry.from, to: entry.from };
    const field = fieldOf(entry);
    const dates = datesIn(raw);
    if (field === "timeZone" || entry.name === "timeZone") stated = { ...stated, zone: zoneIn(raw) ?? raw };
    else if (field === "channels") stated = { ...stated, channels: channelsIn(raw), channelsPlace: place };
    else if (field === "author") stated = { ...stated, author: raw, authorPlace: place };
    else if (field === "month" || field === "date" || /^(?:year|created|updated|period)$/.test(entry.name ?? "")) {
      stated = {
        ...stated,
        year: dates.year ?? stated.year,
        month: field === "month" ? dates.month ?? stated.month : stated.month
      };
    }
  }
  return stated;
}
function fromPath(path2) {
  const parts2 = path2.split("/").slice(-2).map((part) => part.replace(/\.\w+$/, "").replace(/[_.-]+/g, " "));
  const name = parts2.at(-1) ?? "";
  const named2 = channelsIn(name);
  const words3 = name.split(/\s+/).flatMap((word) => word.length <= 2 ? channelsIn(word) : []);
  const channels2 = named2.length > 0 || words3.length > 0 ? [...named2, ...words3] : channelsIn(parts2[0] ?? "");
  return {
    channels: [...new Set(channels2)].filter((channel) => channel !== "blog"),
    year: datesIn(path2.replace(/_/g, " ")).year
  };
}
function firstLineYear([first, next]) {
  const isTitle2 = first?.kind === "line" && !first.item && first.text.length < 80 && next?.node !== first.node;
  return isTitle2 ? factsOf(first.text).dates.year : null;
}
function stampYear(pieces) {
  const near = [...pieces.slice(0, 25), ...pieces.slice(25).slice(-8)];
  for (const piece2 of near) {
    const text4 = piece2.kind === "line" || piece2.kind === "quote" ? piece2.text : "";
    if (text4 === "" || text4.length > 600 || !STAMP.test(plain(text4))) continue;
    const { year } = datesIn(text4);
    if (year !== null) return year;
  }
  return null;
}
function statedZone(pieces) {
  for (const piece2 of pieces.slice(0, 25)) {
    if (piece2.kind !== "line" || !/time ?zone|zeitzone|fuso|zona horaria|fuseau/i.test(piece2.text)) continue;
    const zone = zoneIn(piece2.text);
    if (zone) return zone;
  }
  return null;
}

// node_modules/temporal-polyfill/chunks/root.js
var NativeTemporal = globalThis.Temporal;

// node_modules/temporal-utils/dist/errorMessages.js
var expectedPositive = (entityName, num) => `Non-positive ${entityName}: ${num}`;
var expectedFinite = (entityName, num) => `Non-finite ${entityName}: ${num}`;
var forbiddenBigIntToNumber = (entityName) => `Cannot convert bigint to ${entityName}`;
var invalidObject = "Invalid object";
var numberOutOfRange = (entityName, val, min, max) => invalidEntity(entityName, val) + `; must be between ${min}-${max}`;
var invalidEntity = (fieldName, val) => `Invalid ${fieldName}: ${val}`;

// node_modules/temporal-utils/dist/utils.js
var nanoInMicro = 1e3;
var nanoInMilli = 1e6;
var nanoInSec = 1e9;
var nanoInMinute = 6e10;
var nanoInHour = 36e11;
function normalizeOptions(options2) {
  if (options2 === void 0) {
    return /* @__PURE__ */ Object.create(null);
  }
  return requireObjectLike(options2);
}
function toFiniteNumber(arg, entityName = "number") {
  if (typeof arg === "bigint") {
    throw new TypeError(forbiddenBigIntToNumber(entityName));
  }
  arg = Number(arg);
  if (!Number.isFinite(arg)) {
    throw new RangeError(expectedFinite(entityName, arg));
  }
  return arg;
}
function toIntegerWithTrunc(arg, entityName) {
  return Math.trunc(toFiniteNumber(arg, entityName)) || 0;
}
function toPositiveIntegerWithTruncation(arg, entityName) {
  return requireNumberIsPositive(toIntegerWithTrunc(arg, entityName), entityName);
}
function requireNumberIsPositive(num, entityName = "number") {
  if (num <= 0) {
    throw new RangeError(expectedPositive(entityName, num));
  }
  return num;
}
function constrainToRange(num, min, max) {
  return Math.min(Math.max(num, min), max);
}
function isObjectLike(arg) {
  return arg !== null && (typeof arg === "object" || typeof arg === "function");
}
function requireObjectLike(arg) {
  if (!isObjectLike(arg)) {
    throw new TypeError(invalidObject);
  }
  return arg;
}

// node_modules/temporal-polyfill/chunks/internal.js
var invalidEntity2 = invalidEntity;
var missingField = (fieldName) => `Missing ${fieldName}`;
var invalidBag = "Invalid bag";
var invalidChoice = (fieldName, val, choiceMap) => invalidEntity(fieldName, val) + "; must be " + Object.keys(choiceMap).join();
var forbiddenValueOf = "Cannot use valueOf";
var invalidCallingContext = "Invalid calling context";
var missingYear = (allowEra) => "Missing year" + (allowEra ? "/era/eraYear" : "");
var invalidLeapMonth = "Invalid leap month";
var invalidCalendar = (calendarId) => invalidEntity("Calendar", calendarId);
var exoticCalendarRequired = (calendarId, remedy) => `Unknown calendar ${calendarId}; might need ${remedy}`;
var invalidTimeZone = (calendarId) => invalidEntity("TimeZone", calendarId);
var outOfBoundsDate = "Out-of-bounds date";
var failedParse = (s) => `Cannot parse: ${s}`;
var constrainToRange2 = constrainToRange;
var isObjectLike2 = isObjectLike;
function throwRangeError(message) {
  throw new RangeError(message);
}
function throwTypeError(message) {
  throw new TypeError(message);
}
function clampProp(props, propName, min, max, overflow) {
  return clampEntity(propName, ((props2, propName2) => {
    const propVal = props2[propName2];
    return void 0 === propVal && throwTypeError(missingField(propName2)), propVal;
  })(props, propName), min, max, overflow);
}
function clampEntity(entityName, num, min, max, overflow, choices) {
  const clamped = constrainToRange2(num, min, max);
  return overflow && num !== clamped && throwRangeError(((entityName2, val, min2, max2, choices2) => choices2 ? numberOutOfRange(entityName2, choices2[val], choices2[min2], choices2[max2]) : numberOutOfRange(entityName2, val, min2, max2))(entityName, num, min, max, choices)), clamped;
}
function memoize(generator, MapClass = Map, maxSize = 1e4) {
  const map2 = new MapClass();
  return (key, ...otherArgs) => {
    if (map2.has(key)) {
      return map2.get(key);
    }
    map2.size >= maxSize && map2.clear();
    const val = generator(key, ...otherArgs);
    return map2.set(key, val), val;
  };
}
var createNameDescriptors = (name) => createPropDescriptors({
  name
}, 1);
var createPropDescriptors = (propVals, readonly) => mapProps((value) => ({
  value,
  configurable: 1,
  writable: !readonly
}), propVals);
var createStringTagDescriptors = (value) => ({
  [Symbol.toStringTag]: {
    value,
    configurable: 1
  }
});
function mapProps(transformer, props) {
  const res = {};
  for (const propName in props) {
    res[propName] = transformer(props[propName], propName);
  }
  return res;
}
function zipPropsConst(propNames, propVal) {
  const res = {};
  for (const propName of propNames) {
    res[propName] = propVal;
  }
  return res;
}
function createPropGetters(propNames) {
  const getters = {};
  for (const propName of propNames) {
    getters[propName] = (slots) => slots[propName];
  }
  return getters;
}
function pluckProps(propNames, props, dest = /* @__PURE__ */ Object.create(null)) {
  for (const propName of propNames) {
    dest[propName] = props[propName];
  }
  return dest;
}
function allPropsEqual(propNames, props0, props1) {
  for (const propName of propNames) {
    if (props0[propName] !== props1[propName]) {
      return 0;
    }
  }
  return 1;
}
function zeroOutProps(propNames, clearUntilI, props) {
  const copy = {
    ...props
  };
  for (let i = 0; i < clearUntilI; i++) {
    copy[propNames[i]] = 0;
  }
  return copy;
}
function bindArgs(f, ...boundArgs) {
  return (...dynamicArgs) => f(...boundArgs, ...dynamicArgs);
}
function noop() {
}
function capitalize(s) {
  return s[0].toUpperCase() + s.substring(1);
}
function sortStrings(...strss) {
  return [].concat(...strss).sort();
}
function createRegExp(meat) {
  return new RegExp(`^${meat}$`);
}
function parseSubsecNano(fracStr) {
  return parseInt(fracStr.padEnd(9, "0"));
}
function parseInt0(s) {
  return void 0 === s ? 0 : parseInt(s);
}
function padNumber(digits, num) {
  return String(num).padStart(digits, "0");
}
var padNumber2 = /* @__PURE__ */ bindArgs(padNumber, 2);
function compareNumbers(a, b) {
  return Math.sign(a - b);
}
function compareBigInts(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function divFloorBigInt(num, denom) {
  const whole3 = num / denom;
  return num % denom < 0n ? whole3 - 1n : whole3;
}
function divModFloorBigInt(num, divisor) {
  const quotient = divFloorBigInt(num, divisor);
  return [quotient, num - quotient * divisor];
}
function divModFloor(num, divisor) {
  return [Math.floor(num / divisor), modFloor(num, divisor)];
}
function modFloor(num, divisor) {
  return (num % divisor + divisor) % divisor;
}
function divTrunc(num, divisor) {
  return Math.trunc(num / divisor) || 0;
}
function modTrunc(num, divisor) {
  return num % divisor || 0;
}
function fabricateNearHalfFraction(halfCompare, sign = 1) {
  return sign * (0.5 + halfCompare / 5);
}
function hasHalf(num) {
  return 0.5 === Math.abs(num % 1);
}
var isoCalendarId = "iso8601";
var gregoryCalendarId = "gregory";
var gregoryEraOrigins = {
  "bce": -1,
  "ce": 0
};
function normalizeEraName(era) {
  const normalized = era.normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g, "");
  return "bc" === normalized || "b" === normalized ? "bce" : "ad" === normalized || "a" === normalized ? "ce" : normalized;
}
var isoCalendarImpl = void 0;
var gregoryCalendarImpl = 0;
function getCalendarSlotId(calendar) {
  return calendar === isoCalendarImpl ? "iso8601" : 0 === calendar ? "gregory" : calendar.id;
}
var monthCodeRegExp = /^M(\d{2})(L?)$/;
function parseMonthCode(monthCode) {
  const m = monthCodeRegExp.exec(monthCode);
  return m || throwRangeError(((monthCode2) => `Invalid monthCode: ${monthCode2}`)(monthCode)), [parseInt(m[1]), Boolean(m[2])];
}
function formatMonthCode(monthCodeNumber, isLeapMonth) {
  return "M" + padNumber2(monthCodeNumber) + (isLeapMonth ? "L" : "");
}
function monthCodeNumberToMonth(monthCodeNumber, isLeapMonth, leapMonth) {
  return monthCodeNumber + (isLeapMonth || leapMonth && monthCodeNumber >= leapMonth ? 1 : 0);
}
var unitNameMap = {
  nanosecond: 0,
  microsecond: 1,
  millisecond: 2,
  second: 3,
  minute: 4,
  hour: 5,
  day: 6,
  week: 7,
  month: 8,
  year: 9
};
var unitNamesAsc = /* @__PURE__ */ Object.keys(unitNameMap);
var nanoInMicro2 = nanoInMicro;
var nanoInMilli2 = nanoInMilli;
var nanoInSec2 = nanoInSec;
var nanoInMinute2 = nanoInMinute;
var nanoInHour2 = nanoInHour;
var nanoInUtcDay = 864e11;
var unitNanoMap = [1, nanoInMicro2, nanoInMilli2, nanoInSec2, nanoInMinute2, nanoInHour2, nanoInUtcDay];
var bigNanoInMicro = /* @__PURE__ */ BigInt(nanoInMicro2);
var bigNanoInMilli = /* @__PURE__ */ BigInt(nanoInMilli2);
var bigNanoInSec = /* @__PURE__ */ BigInt(nanoInSec2);
var bigNanoInMinute = /* @__PURE__ */ BigInt(nanoInMinute2);
var bigNanoInHour = /* @__PURE__ */ BigInt(nanoInHour2);
var bigNanoInUtcDay = /* @__PURE__ */ BigInt(nanoInUtcDay);
function divideBigNanoToExactNumber(bigNano, divisorNano) {
  const days = Number(bigNano / bigNanoInUtcDay);
  const timeNano = Number(bigNano % bigNanoInUtcDay);
  return days * (nanoInUtcDay / divisorNano) + (Math.trunc(timeNano / divisorNano) + timeNano % divisorNano / divisorNano);
}
var timeFieldNamesAsc = /* @__PURE__ */ unitNamesAsc.slice(0, 6);
var timeGetters = /* @__PURE__ */ createPropGetters(timeFieldNamesAsc);
var yearFieldNamesAsc = ["year"];
var dayFieldNamesAsc = ["day"];
var calendarDateFieldNamesAsc = ["day", "month", "year"];
var offsetFieldNames = ["offset"];
var timeZoneFieldNames = ["timeZone"];
var eraYearFieldNames = ["era", "eraYear"];
var allYearFieldNames = ["era", "eraYear", "year"];
var monthFieldNames = ["month", "monthCode"];
var monthDayFieldNames = ["day", "month", "monthCode"];
var timeFieldNamesAlpha = /* @__PURE__ */ sortStrings(timeFieldNamesAsc);
var yearFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(eraYearFieldNames, yearFieldNamesAsc);
var yearMonthFieldNamesAlpha = /* @__PURE__ */ sortStrings(monthFieldNames, yearFieldNamesAsc);
var yearMonthFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(eraYearFieldNames, yearMonthFieldNamesAlpha);
var yearMonthCodeFieldNamesAlpha = /* @__PURE__ */ sortStrings(["monthCode"], yearFieldNamesAsc);
var yearMonthCodeFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(eraYearFieldNames, yearMonthCodeFieldNamesAlpha);
var monthCodeDayFieldNamesAlpha = /* @__PURE__ */ sortStrings(dayFieldNamesAsc, ["monthCode"]);
var dateFieldNamesAlpha = /* @__PURE__ */ sortStrings(dayFieldNamesAsc, yearMonthFieldNamesAlpha);
var dateFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(dayFieldNamesAsc, eraYearFieldNames, yearMonthFieldNamesAlpha);
var dateTimeFieldNamesAlpha = /* @__PURE__ */ sortStrings(dateFieldNamesAlpha, timeFieldNamesAsc);
var dateTimeFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(dateFieldNamesWithEraAlpha, timeFieldNamesAsc);
var dateTimeAndOffsetFieldNamesAlpha = /* @__PURE__ */ sortStrings(dateFieldNamesAlpha, timeFieldNamesAsc, offsetFieldNames);
var dateTimeAndOffsetFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(dateFieldNamesWithEraAlpha, timeFieldNamesAsc, offsetFieldNames);
var dateTimeAndZoneFieldNamesAlpha = /* @__PURE__ */ sortStrings(dateFieldNamesAlpha, timeFieldNamesAsc, offsetFieldNames, timeZoneFieldNames);
var dateTimeAndZoneFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(dateFieldNamesWithEraAlpha, timeFieldNamesAsc, offsetFieldNames, timeZoneFieldNames);
var yearMonthCodeDayFieldNamesAlpha = /* @__PURE__ */ sortStrings(dayFieldNamesAsc, yearMonthCodeFieldNamesAlpha);
var yearMonthCodeDayFieldNamesWithEraAlpha = /* @__PURE__ */ sortStrings(dayFieldNamesAsc, eraYearFieldNames, yearMonthCodeFieldNamesAlpha);
var timeFieldDefaults = /* @__PURE__ */ zipPropsConst(timeFieldNamesAsc, 0);
function validateTimeFields(timeFields) {
  return constrainTimeFields(timeFields, 1), timeFields;
}
var maxValues = {
  hour: 23,
  minute: 59,
  second: 59
};
function constrainTimeFields(timeFields, overflow) {
  const constrainedFields = {};
  for (const fieldName of timeFieldNamesAsc) {
    constrainedFields[fieldName] = clampEntity(fieldName, timeFields[fieldName], 0, maxValues[fieldName] || 999, overflow);
  }
  return constrainedFields;
}
function timeFieldsToNano(timeFields) {
  return timeFieldsToSec(timeFields) * nanoInSec2 + timeFieldsToSubsecNano(timeFields);
}
function timeFieldsToMilli(timeFields) {
  return 1e3 * timeFieldsToSec(timeFields) + timeFields.millisecond;
}
function timeFieldsToSec(timeFields) {
  return 3600 * timeFields.hour + 60 * timeFields.minute + timeFields.second;
}
function timeFieldsToSubsecNano(timeFields) {
  return timeFields.millisecond * nanoInMilli2 + timeFields.microsecond * nanoInMicro2 + timeFields.nanosecond;
}
function nanoToTimeAndDay(nano) {
  const [dayDelta, timeNano] = divModFloor(nano, nanoInUtcDay);
  return [nanoToTimeFields(timeNano), dayDelta];
}
function nanoToTimeFields(timeNano) {
  const [timeMilli, nanoAfterMilli] = divModFloor(timeNano, nanoInMilli2);
  const [microsecond, nanosecond] = divModFloor(nanoAfterMilli, nanoInMicro2);
  return milliToTimeFields(timeMilli, microsecond, nanosecond);
}
function milliToTimeFields(timeMilli, microsecond = 0, nanosecond = 0) {
  const [hour, milliAfterHour] = divModFloor(timeMilli, 36e5);
  const [minute, milliAfterMinute] = divModFloor(milliAfterHour, 6e4);
  const [second, millisecond] = divModFloor(milliAfterMinute, 1e3);
  return {
    hour,
    minute,
    second,
    millisecond,
    microsecond,
    nanosecond
  };
}
function epochNanoToSecMod(epochNano) {
  const [epochSec, nano] = divModFloorBigInt(epochNano, bigNanoInSec);
  return [Number(epochSec), Number(nano)];
}
function epochNanoToMilli(epochNano) {
  return Number(divFloorBigInt(epochNano, bigNanoInMilli));
}
function isoDateTimeToEpochNano(isoDateTime) {
  return isoDateToEpochNano(isoDateTime) + BigInt(timeFieldsToNano(isoDateTime));
}
function isoDateTimeToEpochMilli(isoDateTime) {
  return isoDateToEpochMilli(isoDateTime) + timeFieldsToMilli(isoDateTime);
}
function isoDateToEpochNano(isoDate) {
  return BigInt(isoDateToEpochDays(isoDate)) * bigNanoInUtcDay;
}
function isoDateToEpochMilli(isoDate) {
  return 864e5 * isoDateToEpochDays(isoDate);
}
function isoDateToEpochDays(isoDate) {
  return isoPartsToEpochDays(isoDate.year, isoDate.month, isoDate.day);
}
function isoPartsToEpochDays(isoYear, isoMonth = 1, isoDay = 1) {
  const monthIndex = isoMonth - 1;
  return isoYear += Math.floor(monthIndex / 12), isoMonth = modFloor(monthIndex, 12), Date.UTC(isoYear % 400 - 400, isoMonth, 0) / 864e5 + 146097 * (divTrunc(isoYear, 400) + 1) + isoDay;
}
function epochNanoToIsoDateTime(epochNano) {
  const [epochDays, nanoAfterDay] = divModFloorBigInt(epochNano, bigNanoInUtcDay);
  return {
    ...epochDaysToIsoDate(Number(epochDays)),
    ...nanoToTimeFields(Number(nanoAfterDay))
  };
}
function epochDaysToIsoDate(epochDays) {
  const legacyDate = new Date(864e5 * modFloor(epochDays, 146097));
  return {
    year: legacyDate.getUTCFullYear() + 400 * Math.floor(epochDays / 146097),
    month: legacyDate.getUTCMonth() + 1,
    day: legacyDate.getUTCDate()
  };
}
var isoEpochFirstLeapYear = 1972;
function computeIsoMonthCodeParts(month2) {
  return [month2, 0];
}
function computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, isLeapMonth) {
  if (!isLeapMonth) {
    return {
      year: 1972,
      month: monthCodeNumber
    };
  }
}
function computeIsoFieldsFromParts(year, month2, day) {
  return {
    year,
    month: month2,
    day
  };
}
function computeIsoDaysInMonth(year, month2) {
  switch (month2) {
    case 2:
      return computeIsoInLeapYear(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
  }
  return 31;
}
function computeIsoDaysInYear(year) {
  return computeIsoInLeapYear(year) ? 366 : 365;
}
function computeIsoInLeapYear(year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
function addIsoMonths(year, month2, monthDelta) {
  return year += divTrunc(monthDelta, 12), (month2 += modTrunc(monthDelta, 12)) < 1 ? (year--, month2 += 12) : month2 > 12 && (year++, month2 -= 12), {
    year,
    month: month2
  };
}
function diffIsoMonthSlots(year0, month0, year1, month1) {
  return 12 * (year1 - year0) + month1 - month0;
}
function computeIsoDayOfWeek(isoDate) {
  return modFloor(isoPartsToEpochDays(isoDate.year, isoDate.month, isoDate.day) + 4, 7) || 7;
}
function computeIsoDayOfYear(isoDate) {
  return isoPartsToEpochDays(isoDate.year, isoDate.month, isoDate.day) - isoPartsToEpochDays(isoDate.year) + 1;
}
function computeIsoWeekFields(isoDate) {
  let yearOfWeek = isoDate.year;
  let weekOfYear = Math.floor((computeIsoDayOfYear(isoDate) - computeIsoDayOfWeek(isoDate) + 10) / 7);
  let weeksInYear = computeIsoWeeksInYear(yearOfWeek);
  return weekOfYear < 1 ? weekOfYear = weeksInYear = computeIsoWeeksInYear(--yearOfWeek) : weekOfYear > weeksInYear && (weekOfYear = 1, weeksInYear = computeIsoWeeksInYear(++yearOfWeek)), {
    weekOfYear,
    yearOfWeek,
    De: weeksInYear
  };
}
function computeIsoWeeksInYear(year) {
  const y0DayOfWeek = computeIsoDayOfWeek({
    year,
    month: 1,
    day: 1
  });
  return 4 === y0DayOfWeek || 3 === y0DayOfWeek && computeIsoInLeapYear(year) ? 53 : 52;
}
function computeGregoryEraFields({ year }) {
  return year < 1 ? {
    era: "bce",
    eraYear: 1 - year
  } : {
    era: "ce",
    eraYear: year
  };
}
function validateIsoDateTimeFields(isoDateTime) {
  return validateIsoDateFields(isoDateTime), validateTimeFields(isoDateTime);
}
function validateIsoDateFields(isoInternals) {
  return constrainIsoDateFields(isoInternals, 1), isoInternals;
}
function constrainIsoDateFields(isoDate, overflow) {
  const { year } = isoDate;
  const month2 = clampProp(isoDate, "month", 1, 12, overflow);
  return {
    year,
    month: month2,
    day: clampProp(isoDate, "day", 1, computeIsoDaysInMonth(year, month2), overflow)
  };
}
function computeCalendarDateFields(calendar, isoDate) {
  return calendar ? calendar.de(isoDate) : isoDate;
}
function computeCalendarMonthCodeParts(calendar, year, month2) {
  return calendar ? calendar.L(year, month2) : computeIsoMonthCodeParts(month2);
}
function computeCalendarEraFields(calendar, isoDate) {
  return 0 === calendar ? computeGregoryEraFields(isoDate) : calendar && calendar.h?.(isoDate) || {};
}
function computeCalendarIsoFieldsFromParts(calendar, year, month2, day) {
  return calendar ? calendar.fe(year, month2, day) : computeIsoFieldsFromParts(year, month2, day);
}
function computeCalendarMonthsInYearForYear(calendar, year) {
  return calendar ? calendar.j(year) : 12;
}
function computeCalendarDaysInMonthForYearMonth(calendar, year, month2) {
  return calendar ? calendar.o(year, month2) : computeIsoDaysInMonth(year, month2);
}
function computeCalendarMonthCode(calendar, isoDate) {
  const { year, month: month2 } = computeCalendarDateFields(calendar, isoDate);
  const [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, year, month2);
  return formatMonthCode(monthCodeNumber, isLeapMonth);
}
function computeCalendarInLeapYear(calendar, isoDate) {
  const { year } = computeCalendarDateFields(calendar, isoDate);
  return calendar ? calendar.q(year) : computeIsoInLeapYear(year);
}
function computeCalendarMonthsInYear(calendar, isoDate) {
  const { year } = computeCalendarDateFields(calendar, isoDate);
  return computeCalendarMonthsInYearForYear(calendar, year);
}
function computeCalendarDaysInMonth(calendar, isoDate) {
  const { year, month: month2 } = computeCalendarDateFields(calendar, isoDate);
  return computeCalendarDaysInMonthForYearMonth(calendar, year, month2);
}
function computeCalendarDaysInYear(calendar, isoDate) {
  const { year } = computeCalendarDateFields(calendar, isoDate);
  return calendar ? calendar.i(year) : computeIsoDaysInYear(year);
}
function computeCalendarDayOfYear(calendar, isoDate) {
  if (!calendar) {
    return computeIsoDayOfYear(isoDate);
  }
  const { year } = computeCalendarDateFields(calendar, isoDate);
  const yearStartIsoDate = computeCalendarIsoFieldsFromParts(calendar, year, 1, 1);
  return isoDateToEpochDays(isoDate) - isoDateToEpochDays(yearStartIsoDate) + 1;
}
function computeCalendarWeekOfYear(calendar, isoDate) {
  return calendar === isoCalendarImpl ? computeIsoWeekFields(isoDate).weekOfYear : void 0;
}
function computeCalendarYearOfWeek(calendar, isoDate) {
  return calendar === isoCalendarImpl ? computeIsoWeekFields(isoDate).yearOfWeek : void 0;
}
var durationFieldNamesAsc = /* @__PURE__ */ unitNamesAsc.map((unitName) => unitName + "s");
var durationGetters = /* @__PURE__ */ createPropGetters(durationFieldNamesAsc);
var durationFieldNamesAlpha = /* @__PURE__ */ sortStrings(durationFieldNamesAsc);
var durationTimeFieldNamesAsc = /* @__PURE__ */ durationFieldNamesAsc.slice(0, 6);
var durationDateFieldNamesAsc = /* @__PURE__ */ durationFieldNamesAsc.slice(6);
var durationCalendarFieldNamesAsc = /* @__PURE__ */ durationDateFieldNamesAsc.slice(1);
var durationFieldDefaults = /* @__PURE__ */ zipPropsConst(durationFieldNamesAsc, 0);
var durationTimeFieldDefaults = /* @__PURE__ */ zipPropsConst(durationTimeFieldNamesAsc, 0);
var clearDurationFields = /* @__PURE__ */ bindArgs(zeroOutProps, durationFieldNamesAsc);
function requirePropDefined(optionName, optionVal) {
  return null == optionVal && throwRangeError(missingField(optionName)), optionVal;
}
var requireString = /* @__PURE__ */ bindArgs(requireType, "string");
function requireType(typeName, arg, entityName = typeName) {
  return typeof arg !== typeName && throwTypeError(invalidEntity2(entityName, arg)), arg;
}
function requireNumberIsInteger(num, entityName = "number") {
  return Number.isInteger(num) || throwRangeError(((entityName2, num2) => `Non-integer ${entityName2}: ${num2}`)(entityName, num)), num || 0;
}
function toString(arg) {
  return "symbol" == typeof arg && throwTypeError("Cannot convert Symbol to string"), String(arg);
}
function toPrimitiveWithStringHint(arg) {
  if (!isObjectLike(arg)) {
    return arg;
  }
  const exoticToPrimitive = arg[Symbol.toPrimitive];
  if (null != exoticToPrimitive) {
    "function" != typeof exoticToPrimitive && throwTypeError();
    const primitive = Reflect.apply(exoticToPrimitive, arg, ["string"]);
    return isObjectLike(primitive) && throwTypeError(), primitive;
  }
  return Date.prototype[Symbol.toPrimitive].call(arg, "string");
}
function toBigInt(bi) {
  return "boolean" == typeof bi ? BigInt(bi ? 1 : 0) : "string" == typeof bi ? BigInt(bi) : ("bigint" != typeof bi && throwTypeError(`Invalid bigint: ${bi}`), bi);
}
function toStrictInteger(arg, entityName) {
  return requireNumberIsInteger(toFiniteNumber(arg, entityName), entityName);
}
var smallestUnitStr = "smallestUnit";
var overflowMap = {
  constrain: 0,
  reject: 1
};
var epochDisambigMap = {
  compatible: 0,
  reject: 1,
  earlier: 2,
  later: 3
};
var offsetDisambigMap = {
  reject: 0,
  use: 1,
  prefer: 2,
  ignore: 3
};
var calendarDisplayMap = {
  auto: 0,
  never: 1,
  critical: 2,
  always: 3
};
var timeZoneDisplayMap = {
  auto: 0,
  never: 1,
  critical: 2
};
var offsetDisplayMap = {
  auto: 0,
  never: 1
};
var roundingModeMap = {
  floor: 0,
  halfFloor: 1,
  ceil: 2,
  halfCeil: 3,
  trunc: 4,
  halfTrunc: 5,
  expand: 6,
  halfExpand: 7,
  halfEven: 8
};
var roundingModeFuncs = [Math.floor, (num) => hasHalf(num) ? Math.floor(num) : Math.round(num), Math.ceil, (num) => hasHalf(num) ? Math.ceil(num) : Math.round(num), Math.trunc, (num) => hasHalf(num) ? Math.trunc(num) || 0 : Math.round(num), (num) => num < 0 ? Math.floor(num) : Math.ceil(num), (num) => Math.sign(num) * Math.round(Math.abs(num)) || 0, (num) => hasHalf(num) ? (num = Math.trunc(num) || 0) + num % 2 : Math.round(num)];
var directionMap = {
  previous: -1,
  next: 1
};
function coerceRoundingIncInteger(options2) {
  const roundingInc = options2.roundingIncrement;
  if (void 0 === roundingInc) {
    return 1;
  }
  const integer = toIntegerWithTrunc(roundingInc, "roundingIncrement");
  return (integer < 1 || integer > 10 ** 9) && throwRangeError(invalidEntity2("roundingIncrement", integer)), integer;
}
function coerceFractionalSecondDigits(options2) {
  let subsecDigits = options2.fractionalSecondDigits;
  if (void 0 !== subsecDigits) {
    if ("number" != typeof subsecDigits) {
      if ("auto" === toString(subsecDigits)) {
        return;
      }
      throwRangeError(invalidEntity2("fractionalSecondDigits", subsecDigits));
    }
    subsecDigits = clampEntity("fractionalSecondDigits", Math.floor(subsecDigits), 0, 9, 1);
  }
  return subsecDigits;
}
function coerceUnitOption(optionName, options2, minUnit = 0, ensureDefined) {
  let unitStr = options2[optionName];
  if (void 0 === unitStr) {
    return ensureDefined ? minUnit : void 0;
  }
  if (unitStr = toString(unitStr), "auto" === unitStr) {
    return ensureDefined ? minUnit : null;
  }
  let unit2 = unitNameMap[unitStr];
  return void 0 === unit2 && (unit2 = durationFieldNamesAsc.indexOf(unitStr)), unit2 < 0 && throwRangeError(invalidChoice(optionName, unitStr, unitNameMap)), unit2;
}
function coerceChoiceOption(optionName, enumNameMap, options2, defaultChoice = 0) {
  const enumArg = options2[optionName];
  if (void 0 === enumArg) {
    return defaultChoice;
  }
  const enumStr = toString(enumArg);
  const enumNum = enumNameMap[enumStr];
  return void 0 === enumNum && throwRangeError(invalidChoice(optionName, enumStr, enumNameMap)), enumNum;
}
var coerceSmallestUnit = /* @__PURE__ */ bindArgs(coerceUnitOption, smallestUnitStr);
var coerceLargestUnit = /* @__PURE__ */ bindArgs(coerceUnitOption, "largestUnit");
var coerceTotalUnit = /* @__PURE__ */ bindArgs(coerceUnitOption, "unit");
var coerceOverflow = /* @__PURE__ */ bindArgs(coerceChoiceOption, "overflow", overflowMap);
var coerceEpochDisambig = /* @__PURE__ */ bindArgs(coerceChoiceOption, "disambiguation", epochDisambigMap);
var coerceOffsetDisambig = /* @__PURE__ */ bindArgs(coerceChoiceOption, "offset", offsetDisambigMap);
var coerceCalendarDisplay = /* @__PURE__ */ bindArgs(coerceChoiceOption, "calendarName", calendarDisplayMap);
var coerceTimeZoneDisplay = /* @__PURE__ */ bindArgs(coerceChoiceOption, "timeZoneName", timeZoneDisplayMap);
var coerceOffsetDisplay = /* @__PURE__ */ bindArgs(coerceChoiceOption, "offset", offsetDisplayMap);
var coerceRoundingMode = /* @__PURE__ */ bindArgs(coerceChoiceOption, "roundingMode", roundingModeMap);
var coerceDirection = /* @__PURE__ */ bindArgs(coerceChoiceOption, "direction", directionMap);
function normalizeOptionsOrString(options2, optionName) {
  return "string" == typeof options2 ? ((optionName2, optionVal) => {
    const res = /* @__PURE__ */ Object.create(null);
    return res[optionName2] = optionVal, res;
  })(optionName, options2) : requireObjectLike(options2);
}
function validateRoundingInc(roundingInc, smallestUnit, allowManyLargeUnits, solarMode) {
  const upUnitNano = solarMode ? nanoInUtcDay : unitNanoMap[smallestUnit + 1];
  if (upUnitNano) {
    const incNano = roundingInc * unitNanoMap[smallestUnit];
    (upUnitNano % incNano || !solarMode && incNano === upUnitNano) && throwRangeError(invalidEntity2("roundingIncrement", roundingInc));
  } else {
    !allowManyLargeUnits && roundingInc > 1 && throwRangeError(invalidEntity2("roundingIncrement", roundingInc));
  }
  return roundingInc;
}
function validateUnitRange(optionName, unit2, minUnit, maxUnit) {
  return null != unit2 && clampEntity(optionName, unit2, minUnit, maxUnit, 1, unitNamesAsc), unit2;
}
function checkLargestSmallestUnit(largestUnit, smallestUnit) {
  smallestUnit > largestUnit && throwRangeError("smallestUnit > largestUnit");
}
function refineDiffOptions(roundingModeInvert, options2, defaultLargestUnit, maxUnit = 9, minUnit = 0, defaultRoundingMode = 4) {
  options2 = normalizeOptions(options2);
  let largestUnit = coerceLargestUnit(options2, minUnit);
  let roundingInc = coerceRoundingIncInteger(options2);
  let roundingMode = coerceRoundingMode(options2, defaultRoundingMode);
  let smallestUnit = coerceSmallestUnit(options2, minUnit, 1);
  return largestUnit = validateUnitRange("largestUnit", largestUnit, minUnit, maxUnit), smallestUnit = validateUnitRange(smallestUnitStr, smallestUnit, minUnit, maxUnit), null == largestUnit ? largestUnit = Math.max(defaultLargestUnit, smallestUnit) : checkLargestSmallestUnit(largestUnit, smallestUnit), roundingInc = validateRoundingInc(roundingInc, smallestUnit, 1), roundingModeInvert && (roundingMode = ((roundingMode2) => roundingMode2 < 4 ? (roundingMode2 + 2) % 4 : roundingMode2)(roundingMode)), [largestUnit, smallestUnit, roundingInc, roundingMode];
}
function refineRoundingOptions(options2, maxUnit = 6, solarMode) {
  let roundingInc = coerceRoundingIncInteger(options2 = normalizeOptionsOrString(options2, smallestUnitStr));
  const roundingMode = coerceRoundingMode(options2, 7);
  let smallestUnit = coerceSmallestUnit(options2);
  return smallestUnit = requirePropDefined(smallestUnitStr, smallestUnit), smallestUnit = validateUnitRange(smallestUnitStr, smallestUnit, 0, maxUnit), roundingInc = validateRoundingInc(roundingInc, smallestUnit, void 0, solarMode), [smallestUnit, roundingInc, roundingMode];
}
function combineDateAndTime(isoDate, time) {
  return pluckProps(calendarDateFieldNamesAsc, isoDate, pluckProps(timeFieldNamesAsc, time));
}
var epochNanoMax = /* @__PURE__ */ BigInt(1e8) * bigNanoInUtcDay;
var epochNanoMin = /* @__PURE__ */ BigInt(-1e8) * bigNanoInUtcDay;
var plainDateEpochNanoMin = epochNanoMin - bigNanoInUtcDay;
function checkIsoYearMonthInBounds(isoDate) {
  const isoYearMonthIndex = 12 * isoDate.year + isoDate.month;
  return (isoYearMonthIndex < -3261848 || isoYearMonthIndex > 3309129) && throwRangeError(outOfBoundsDate), isoDate;
}
function checkIsoDateInBounds(isoDate, allowPlainDateLowerEdge = 1) {
  const epochNano = isoDateToEpochNano(isoDate);
  return (epochNano < (allowPlainDateLowerEdge ? plainDateEpochNanoMin : epochNanoMin) || epochNano > epochNanoMax) && throwRangeError(outOfBoundsDate), isoDate;
}
function checkIsoDateTimeInBounds(isoDateTime) {
  return checkIsoDateTimeEpochNanoInBounds(isoDateTimeToEpochNano(isoDateTime)), isoDateTime;
}
function checkIsoDateTimeEpochNanoInBounds(epochNano) {
  return (epochNano <= plainDateEpochNanoMin || epochNano >= epochNanoMax + bigNanoInUtcDay) && throwRangeError(outOfBoundsDate), epochNano;
}
function checkEpochNanoInBounds(epochNano) {
  return (epochNano < epochNanoMin || epochNano > epochNanoMax) && throwRangeError(outOfBoundsDate), epochNano;
}
function isoDateTimeAndOffsetToEpochNano(isoDateTime, offsetNano) {
  return checkEpochNanoInBounds(isoDateToEpochNano(isoDateTime) + BigInt(timeFieldsToNano(isoDateTime) - offsetNano));
}
function roundNumberToInc(num, roundingInc, roundingMode) {
  return roundWithMode(num / roundingInc, roundingMode) * roundingInc || 0;
}
function roundWithMode(num, roundingMode) {
  return roundingModeFuncs[roundingMode](num);
}
function totalRelativeUnit(wholeValue, sign, endEpochNano, moveValueToEpochNano) {
  const unitWindow = clampRelativeUnitValue(wholeValue, sign, moveValueToEpochNano, endEpochNano);
  return interpolateRelativeUnitWindow(unitWindow, Number(endEpochNano - unitWindow.N) / Number(unitWindow.te - unitWindow.N));
}
function roundRelativeUnitWindow(unitWindow, endEpochNano, roundingInc, roundingMode) {
  return roundNumberToInc(interpolateRelativeUnitWindow(unitWindow, computeEpochNanoFrac(endEpochNano, unitWindow.N, unitWindow.te)), roundingInc, roundingMode);
}
function clampRelativeUnitValue(startValue, valueDelta, moveValueToEpochNano, epochNanoProgress) {
  let unitWindow = computeRelativeUnitWindow(startValue, valueDelta, moveValueToEpochNano);
  return ((epochNanoProgress2, epochNano0, epochNano1, sign) => sign > 0 ? epochNano0 <= epochNanoProgress2 && epochNanoProgress2 <= epochNano1 : epochNano1 <= epochNanoProgress2 && epochNanoProgress2 <= epochNano0)(epochNanoProgress, unitWindow.N, unitWindow.te, Math.sign(valueDelta)) || (unitWindow = computeRelativeUnitWindow(startValue + valueDelta, valueDelta, moveValueToEpochNano)), unitWindow;
}
function computeRelativeUnitWindow(startValue, valueDelta, moveValueToEpochNano) {
  const endValue = startValue + valueDelta;
  return {
    ve: startValue,
    pe: endValue,
    N: moveValueToEpochNano(startValue),
    te: moveValueToEpochNano(endValue)
  };
}
function interpolateRelativeUnitWindow(unitWindow, fraction) {
  return unitWindow.ve + fraction * (unitWindow.pe - unitWindow.ve);
}
function computeEpochNanoFrac(epochNanoProgress, epochNano0, epochNano1) {
  const denomBig = epochNano1 - epochNano0;
  const numeratorBig = epochNanoProgress - epochNano0;
  if (!numeratorBig) {
    return 0;
  }
  const absNumerator = numeratorBig < 0n ? -numeratorBig : numeratorBig;
  const absDenom = denomBig < 0n ? -denomBig : denomBig;
  const fracSign = compareBigInts(numeratorBig, 0n) === compareBigInts(denomBig, 0n) ? 1 : -1;
  return compareBigInts(absNumerator, absDenom) <= 0 ? absNumerator === absDenom ? fracSign : fabricateNearHalfFraction(compareBigInts(2n * absNumerator, absDenom), fracSign) : Number(numeratorBig) / Number(denomBig);
}
function createEpochNanoSlots(epochNano) {
  return {
    epochNanoseconds: epochNano
  };
}
function createZonedEpochNanoSlots(epochNano, timeZone, calendar) {
  return {
    calendar,
    timeZone,
    epochNanoseconds: epochNano
  };
}
function createDateTimeSlots(isoDateTime, calendar) {
  return pluckProps(timeFieldNamesAsc, isoDateTime, createDateSlots(isoDateTime, calendar));
}
function createDateSlots(isoDate, calendar) {
  return pluckProps(calendarDateFieldNamesAsc, isoDate, {
    calendar
  });
}
function createTimeSlots(time) {
  return pluckProps(timeFieldNamesAsc, time);
}
function createDurationSlots(durationFields) {
  return pluckProps(durationFieldNamesAsc, durationFields, {
    sign: computeDurationSign(durationFields)
  });
}
function roundZonedEpochSlotsToUnit(slots, smallestUnit, roundingInc, roundingMode) {
  return createZonedEpochNanoSlots(6 === smallestUnit ? roundZonedEpochToDay(slots, roundingMode) : roundZonedEpochToTime(slots, smallestUnit, roundingInc, roundingMode), slots.timeZone, slots.calendar);
}
function computeZonedHoursInDay(slots) {
  const [epochNano0, epochNano1] = computeZonedDayEpochInterval(slots);
  return divideBigNanoToExactNumber(epochNano1 - epochNano0, nanoInHour2);
}
function computeZonedStartOfDay(slots) {
  const { timeZone, calendar } = slots;
  return createZonedEpochNanoSlots(getStartOfDayInstantFor(timeZone, combineDateAndTime(zonedEpochSlotsToIso(slots), timeFieldDefaults)), timeZone, calendar);
}
function roundRelativeDuration(durationFields, endEpochNano, largestUnit, smallestUnit, roundingInc, roundingMode, relativeOps, isZoned) {
  if (0 === smallestUnit && 1 === roundingInc) {
    return durationFields;
  }
  const sign = computeDurationSign(durationFields) || 1;
  const nudgeFunc = isUniformUnit(smallestUnit, isZoned) ? isZoned && smallestUnit < 6 && largestUnit >= 6 ? nudgeZonedTimeDuration : nudgeDayTimeDuration : nudgeRelativeDuration;
  let [roundedDurationFields, roundedEpochNano, grewBigUnit] = nudgeFunc(sign, durationFields, endEpochNano, largestUnit, smallestUnit, roundingInc, roundingMode, relativeOps);
  return grewBigUnit && 7 !== smallestUnit && (roundedDurationFields = ((durationFields2, endEpochNano2, largestUnit2, smallestUnit2, sign2, relativeOps2) => {
    for (let currentUnit = smallestUnit2 + 1; currentUnit <= largestUnit2; currentUnit++) {
      if (7 === currentUnit && 7 !== largestUnit2) {
        continue;
      }
      const baseDurationFields = clearDurationFields(currentUnit, durationFields2);
      baseDurationFields[durationFieldNamesAsc[currentUnit]] += sign2;
      const thresholdCompare = compareBigInts(endEpochNano2, moveRelativeMarkerToEpochNano(relativeOps2, baseDurationFields));
      if (thresholdCompare && thresholdCompare !== sign2) {
        break;
      }
      durationFields2 = baseDurationFields;
    }
    return durationFields2;
  })(roundedDurationFields, roundedEpochNano, largestUnit, Math.max(6, smallestUnit), sign, relativeOps)), roundedDurationFields;
}
function roundDayTimeDurationByInc(durationFields, nanoInc, roundingMode) {
  const maxUnit = Math.max(Math.min(getMaxDurationUnit(durationFields), 6), 3);
  return nanoToDurationDayTimeFields(roundBigNanoToInc(durationDayTimeToBigNano(durationFields), BigInt(nanoInc), roundingMode), maxUnit);
}
function roundZonedEpochToDay(slots, roundingMode) {
  const [epochNano0, epochNano1] = computeZonedDayEpochInterval(slots);
  return roundZonedEpochToBounds(slots.epochNanoseconds, epochNano0, epochNano1, roundingMode);
}
function roundZonedEpochToTime(slots, smallestUnit, roundingInc, roundingMode) {
  if (0 === smallestUnit && 1 === roundingInc) {
    return slots.epochNanoseconds;
  }
  const isoDateTime = zonedEpochSlotsToIso(slots);
  return getInstantPreferringOffset(slots.timeZone, roundDateTimeToUnit(isoDateTime, smallestUnit, roundingInc, roundingMode), isoDateTime.offsetNanoseconds);
}
function roundDateTimeToUnit(isoDateTime, smallestUnit, roundingInc, roundingMode) {
  return roundDateTimeToInc(isoDateTime, computeNanoInc(smallestUnit, roundingInc), roundingMode, unitNanoMap[smallestUnit + 1]);
}
function roundTimeToUnit(timeFields, smallestUnit, roundingInc, roundingMode) {
  return roundTimeToInc(timeFields, computeNanoInc(smallestUnit, roundingInc), roundingMode, unitNanoMap[smallestUnit + 1]);
}
function roundDateTimeToInc(isoDateTime, nanoInc, roundingMode, spanNano) {
  const [roundedTimeFields, dayDelta] = roundTimeToInc(isoDateTime, nanoInc, roundingMode, spanNano);
  const roundedIsoDateTime = combineDateAndTime(moveDateByDays(isoDateTime, dayDelta), roundedTimeFields);
  return checkIsoDateTimeInBounds(roundedIsoDateTime), roundedIsoDateTime;
}
function roundTimeToInc(timeFields, nanoInc, roundingMode, spanNano = nanoInUtcDay) {
  const timeNano = timeFieldsToNano(timeFields);
  const remainderNano = timeNano % spanNano;
  return nanoToTimeAndDay(timeNano - remainderNano + roundNumberToInc(remainderNano, nanoInc, roundingMode));
}
function nudgeRelativeDuration(sign, durationFields, endEpochNano, _largestUnit, smallestUnit, roundingInc, roundingMode, relativeOps) {
  const smallestUnitFieldName = durationFieldNamesAsc[smallestUnit];
  const baseDurationFields = clearDurationFields(smallestUnit, durationFields);
  7 === smallestUnit && (durationFields = {
    ...durationFields,
    weeks: durationFields.weeks + Math.trunc(durationFields.days / 7)
  });
  const truncedVal = divTrunc(durationFields[smallestUnitFieldName], roundingInc) * roundingInc;
  const nudgeWindow = clampRelativeUnitValue(truncedVal, roundingInc * sign, (value) => (baseDurationFields[smallestUnitFieldName] = value, moveRelativeMarkerToEpochNano(relativeOps, baseDurationFields)), endEpochNano);
  const roundedVal = roundRelativeUnitWindow(nudgeWindow, endEpochNano, roundingInc, roundingMode);
  return baseDurationFields[smallestUnitFieldName] = roundedVal, [baseDurationFields, roundedVal === nudgeWindow.pe ? nudgeWindow.te : nudgeWindow.N, roundedVal !== truncedVal];
}
function nudgeZonedTimeDuration(sign, durationFields, _endEpochNano, _largestUnit, smallestUnit, roundingInc, roundingMode, relativeOps) {
  const timeNano = Number(durationTimeToBigNano(durationFields));
  const nanoInc = computeNanoInc(smallestUnit, roundingInc);
  let roundedTimeNano = roundNumberToInc(timeNano, nanoInc, roundingMode);
  const dateDurationFields = {
    ...durationFields,
    ...durationTimeFieldDefaults
  };
  const dayEpochNano0 = relativeOps.X(dateDurationFields);
  const dayEpochNano1 = relativeOps.X({
    ...dateDurationFields,
    days: dateDurationFields.days + sign
  });
  const daySpanNano = Number(dayEpochNano1 - dayEpochNano0);
  Math.sign(daySpanNano) !== sign && throwRangeError("Out-of-bounds TimeZone gap");
  const beyondDayNano = roundedTimeNano - daySpanNano;
  let dayDelta = 0;
  let nudgedEpochNano;
  beyondDayNano && Math.sign(beyondDayNano) !== sign ? nudgedEpochNano = dayEpochNano0 + BigInt(roundedTimeNano) : (dayDelta += sign, roundedTimeNano = roundNumberToInc(beyondDayNano, nanoInc, roundingMode), nudgedEpochNano = dayEpochNano1 + BigInt(roundedTimeNano));
  const durationTimeFields = nanoToDurationTimeFields(roundedTimeNano);
  return [{
    ...durationFields,
    ...durationTimeFields,
    days: durationFields.days + dayDelta
  }, nudgedEpochNano, Boolean(dayDelta)];
}
function nudgeDayTimeDuration(sign, durationFields, endEpochNano, largestUnit, smallestUnit, roundingInc, roundingMode) {
  const bigNano = durationDayTimeToBigNano(durationFields);
  const roundedBigNano = roundBigNanoToInc(bigNano, computeBigNanoInc(smallestUnit, roundingInc), roundingMode);
  const nanoDiff = roundedBigNano - bigNano;
  const expandedBigUnit = Math.sign(Number(roundedBigNano / bigNanoInUtcDay) - Number(bigNano / bigNanoInUtcDay)) === sign;
  const roundedDayTimeFields = nanoToDurationDayTimeFields(roundedBigNano, Math.min(largestUnit, 6));
  return [{
    ...durationFields,
    ...roundedDayTimeFields
  }, endEpochNano + nanoDiff, expandedBigUnit];
}
function computeZonedDayEpochInterval(slots) {
  const { timeZone } = slots;
  const isoDateTime0 = combineDateAndTime(zonedEpochSlotsToIso(slots), timeFieldDefaults);
  const isoDateTime1 = combineDateAndTime(moveDateByDays(isoDateTime0, 1), timeFieldDefaults);
  return [getStartOfDayInstantFor(timeZone, isoDateTime0), getStartOfDayInstantFor(timeZone, isoDateTime1)];
}
function roundZonedEpochToBounds(epochNano, epochNano0, epochNano1, roundingMode) {
  return roundWithMode(computeEpochNanoFrac(epochNano < epochNano1 ? epochNano : epochNano1 - 1n, epochNano0, epochNano1), roundingMode) ? epochNano1 : epochNano0;
}
function roundToMinute(offsetNano) {
  return roundNumberToInc(offsetNano, nanoInMinute2, 7);
}
function roundBigNanoToInc(bigNano, bigNanoInc, roundingMode) {
  return roundBigNanoToIncWithTail(bigNano, bigNanoInc, roundingMode, bigNano / bigNanoInc % 2n);
}
function roundBigNanoToDayOriginInc(bigNano, bigNanoInc, roundingMode) {
  const [day, timeNano] = divModFloorBigInt(bigNano, bigNanoInUtcDay);
  const dayOriginNano = day * bigNanoInUtcDay;
  return dayOriginNano + roundBigNanoToIncWithTail(timeNano, bigNanoInc, roundingMode, dayOriginNano / bigNanoInc + timeNano / bigNanoInc & 1n);
}
function roundBigNanoToIncWithTail(bigNano, bigNanoInc, roundingMode, quotientTail) {
  const quotient = bigNano / bigNanoInc;
  const remainder = bigNano % bigNanoInc;
  let fraction = 0;
  remainder && (fraction = fabricateNearHalfFraction(compareBigInts(2n * (remainder < 0n ? -remainder : remainder), bigNanoInc), Math.sign(Number(remainder))));
  const roundedTail = roundWithMode(Number(quotientTail) + fraction, roundingMode);
  return (quotient - quotientTail + BigInt(roundedTail)) * bigNanoInc;
}
function computeNanoInc(smallestUnit, roundingInc) {
  return unitNanoMap[smallestUnit] * roundingInc;
}
function computeBigNanoInc(smallestUnit, roundingInc) {
  return BigInt(unitNanoMap[smallestUnit]) * BigInt(roundingInc);
}
var zonedEpochSlotsToIso = /* @__PURE__ */ memoize(_zonedEpochSlotsToIso, WeakMap);
function _zonedEpochSlotsToIso(slots) {
  const { epochNanoseconds, timeZone } = slots;
  const offsetNanoseconds = timeZone.B(epochNanoseconds);
  return {
    ...epochNanoToIsoDateTime(epochNanoseconds + BigInt(offsetNanoseconds)),
    offsetNanoseconds
  };
}
function getInstantPreferringOffset(timeZone, isoDateTime, offsetNano) {
  return getMatchingInstantFor(timeZone, isoDateTime, offsetNano, 2, 0);
}
function getMatchingInstantFor(timeZone, isoDateTime, offsetNano, offsetDisambig = 0, epochDisambig = 0, epochFuzzy, hasZ) {
  if (hasZ || void 0 !== offsetNano && 1 === offsetDisambig) {
    return isoDateTimeAndOffsetToEpochNano(isoDateTime, offsetNano || 0);
  }
  const possibleEpochNanos = timeZone.O(isoDateTime);
  if (void 0 !== offsetNano && 3 !== offsetDisambig) {
    checkIsoDateInBounds(isoDateTime, 0);
    const matchingEpochNano = ((possibleEpochNanos2, isoDateTime2, offsetNano2, fuzzy) => {
      const zonedEpochNano = isoDateTimeToEpochNano(isoDateTime2);
      fuzzy && (offsetNano2 = roundToMinute(offsetNano2));
      for (const possibleEpochNano of possibleEpochNanos2) {
        let possibleOffsetNano = Number(zonedEpochNano - possibleEpochNano);
        if (fuzzy && (possibleOffsetNano = roundToMinute(possibleOffsetNano)), possibleOffsetNano === offsetNano2) {
          return possibleEpochNano;
        }
      }
    })(possibleEpochNanos, isoDateTime, offsetNano, epochFuzzy);
    if (void 0 !== matchingEpochNano) {
      return matchingEpochNano;
    }
    0 === offsetDisambig && throwRangeError("Invalid TimeZone offset");
  }
  return getSingleInstantFor(timeZone, isoDateTime, epochDisambig, possibleEpochNanos);
}
function getSingleInstantFor(timeZone, isoDateTime, disambig = 0, possibleEpochNanos = timeZone.O(isoDateTime)) {
  if (1 === possibleEpochNanos.length) {
    return possibleEpochNanos[0];
  }
  if (1 === disambig && throwRangeError("Ambiguous offset"), possibleEpochNanos.length) {
    return possibleEpochNanos[3 === disambig ? 1 : 0];
  }
  const zonedEpochNano = isoDateTimeToEpochNano(isoDateTime);
  const gapNano = ((timeZone2, zonedEpochNano2) => {
    const startOffsetNano = timeZone2.B(zonedEpochNano2 - bigNanoInUtcDay);
    return ((gapNano2) => (gapNano2 > nanoInUtcDay && throwRangeError("Out-of-bounds TimeZone gap"), gapNano2))(timeZone2.B(zonedEpochNano2 + bigNanoInUtcDay) - startOffsetNano);
  })(timeZone, zonedEpochNano);
  const shiftedIsoDateTime = epochNanoToIsoDateTime(zonedEpochNano + BigInt(gapNano * (2 === disambig ? -1 : 1)));
  return (possibleEpochNanos = timeZone.O(shiftedIsoDateTime))[2 === disambig ? 0 : possibleEpochNanos.length - 1];
}
function getStartOfDayInstantFor(timeZone, isoDateTime) {
  const possibleEpochNanos = timeZone.O(isoDateTime);
  if (possibleEpochNanos.length) {
    return possibleEpochNanos[0];
  }
  const zonedEpochNanoDayBefore = isoDateTimeToEpochNano(isoDateTime) - bigNanoInUtcDay;
  return timeZone.C(zonedEpochNanoDayBefore, 1);
}
function moveYearMonth(calendar, isoDate, durationSlots, overflow = 0) {
  computeDurationSign(durationSlots) && clampEntity("unit", getMaxDurationUnit(durationSlots), 8, 9, 1, durationFieldNamesAsc);
  const first = checkIsoDateInBounds(moveToStartOfMonth(calendar, isoDate));
  return moveToStartOfMonth(calendar, moveDate(calendar, first, durationSlots, overflow));
}
function moveZonedEpochSlots(slots, durationFields, overflow = 0) {
  const { calendar, epochNanoseconds: epochNano, timeZone } = slots;
  const timeOnlyNano = durationTimeToBigNano(durationFields);
  let movedEpochNano = epochNano;
  if (durationHasDateParts(durationFields)) {
    const isoDateTime = zonedEpochSlotsToIso(slots);
    movedEpochNano = getSingleInstantFor(timeZone, combineDateAndTime(moveDate(calendar, isoDateTime, {
      ...durationFields,
      ...durationTimeFieldDefaults
    }, overflow), isoDateTime)) + timeOnlyNano;
  } else {
    movedEpochNano += timeOnlyNano;
  }
  return {
    ...slots,
    epochNanoseconds: checkEpochNanoInBounds(movedEpochNano)
  };
}
function moveDateTime(calendar, isoDateTime, durationFields, overflow = 0) {
  const [movedTimeFields, dayDelta] = moveTime(isoDateTime, durationFields);
  return checkIsoDateTimeInBounds(combineDateAndTime(moveDate(calendar, isoDateTime, {
    ...durationFields,
    ...durationTimeFieldDefaults,
    days: durationFields.days + dayDelta
  }, overflow), movedTimeFields));
}
function moveTime(timeFields, durationFields) {
  return moveTimeByNano(timeFields, durationTimeToBigNano(durationFields));
}
function moveEpochNano(epochNano, durationFields) {
  return moveEpochNanoByNano(epochNano, (clampEntity("unit", getMaxDurationUnit(fields = durationFields), 0, 5, 1, durationFieldNamesAsc), durationTimeToBigNano(fields)));
  var fields;
}
function moveDate(calendar, isoDate, durationFields, overflow = 0) {
  let { years, months: months2, weeks, days } = durationFields;
  let movedIsoDate;
  if (days += Number(durationTimeToBigNano(durationFields) / bigNanoInUtcDay), years || months2) {
    movedIsoDate = moveDateByCalendarUnits(calendar, isoDate, years, months2, overflow);
  } else {
    if (!weeks && !days) {
      return isoDate;
    }
    movedIsoDate = isoDate;
  }
  return (weeks || days) && (movedIsoDate = moveDateByDays(movedIsoDate, 7 * weeks + days)), checkIsoDateInBounds(movedIsoDate);
}
function moveToStartOfMonth(calendar, isoDate) {
  return moveDateByDays(isoDate, 1 - computeCalendarDateFields(calendar, isoDate).day);
}
function moveDateByCalendarUnits(calendar, isoDate, years, months2, overflow) {
  const dateParts = computeCalendarDateFields(calendar, isoDate);
  let { year, month: month2, day } = dateParts;
  if (years) {
    const [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, year, month2);
    year += years, month2 = resolveMonthInMovedYear(calendar, monthCodeNumber, isLeapMonth, calendar ? calendar.p(year) : void 0, overflow), month2 = clampEntity("month", month2, 1, computeCalendarMonthsInYearForYear(calendar, year), overflow);
  }
  if (months2) {
    const yearMonthParts = addCalendarMonths(calendar, year, month2, months2);
    ({ year, month: month2 } = yearMonthParts);
  }
  return day = clampEntity("day", day, 1, computeCalendarDaysInMonthForYearMonth(calendar, year, month2), overflow), computeCalendarIsoFieldsFromParts(calendar, year, month2, day);
}
function addCalendarMonths(calendar, year, month2, monthDelta) {
  return calendar ? calendar.ae(year, month2, monthDelta) : addIsoMonths(year, month2, monthDelta);
}
function resolveMonthInMovedYear(calendar, monthCodeNumber, isLeapMonth, targetLeapMonth, overflow) {
  if (isLeapMonth) {
    const leapMonthMeta = calendar ? calendar.l : void 0;
    if (void 0 !== targetLeapMonth && (leapMonthMeta < 0 || targetLeapMonth === monthCodeNumber + 1)) {
      return targetLeapMonth;
    }
    if (1 === overflow && throwRangeError(invalidLeapMonth), leapMonthMeta < 0) {
      return -leapMonthMeta;
    }
  }
  return monthCodeNumberToMonth(monthCodeNumber, 0, targetLeapMonth);
}
function moveTimeByNano(timeFields, durationBigNano) {
  const durDays = Number(durationBigNano / bigNanoInUtcDay);
  const durTimeNano = Number(durationBigNano % bigNanoInUtcDay);
  const [newTimeFields, overflowDays] = nanoToTimeAndDay(timeFieldsToNano(timeFields) + durTimeNano);
  return [newTimeFields, durDays + overflowDays];
}
function moveEpochNanoByNano(epochNano, deltaNano) {
  return checkEpochNanoInBounds(epochNano + deltaNano);
}
function moveDateByDays(isoDate, days) {
  return days ? epochDaysToIsoDate(isoDateToEpochDays(isoDate) + days) : isoDate;
}
function getCommonCalendar(a, b) {
  return getCalendarSlotId(a) !== getCalendarSlotId(b) && throwRangeError("Mismatching Calendars"), a;
}
function getCommonTimeZone(a, b) {
  return a.m !== b.m && throwRangeError("Mismatching TimeZones"), a;
}
function getZonedTimeZoneId(slots) {
  return slots.timeZone.id;
}
function diffZonedDateTimesRounded(calendar, startZoned, endZoned, largestUnit, smallestUnit, roundingInc, roundingMode) {
  return largestUnit < 6 ? diffEpochNanosRounded(startZoned.epochNanoseconds, endZoned.epochNanoseconds, largestUnit, smallestUnit, roundingInc, roundingMode) : ((calendar2, startZoned2, endZoned2, largestUnit2, smallestUnit2, roundingInc2, roundingMode2) => {
    const timeZone = getCommonTimeZone(startZoned2.timeZone, endZoned2.timeZone);
    const endEpochNano = endZoned2.epochNanoseconds;
    if (endEpochNano === startZoned2.epochNanoseconds) {
      return durationFieldDefaults;
    }
    let durationFields;
    return durationFields = diffZonedEpochsExact(timeZone, calendar2, startZoned2, endZoned2, largestUnit2), durationFields = roundRelativeDuration(durationFields, endEpochNano, largestUnit2, smallestUnit2, roundingInc2, roundingMode2, createZonedRelativeOps(calendar2, timeZone, startZoned2), 1), durationFields;
  })(calendar, startZoned, endZoned, largestUnit, smallestUnit, roundingInc, roundingMode);
}
function diffDateTimesRounded(calendar, startIsoDateTime, endIsoDateTime, largestUnit, smallestUnit, roundingInc, roundingMode) {
  return largestUnit <= 6 ? diffEpochNanosRounded(isoDateTimeToEpochNano(startIsoDateTime), isoDateTimeToEpochNano(endIsoDateTime), largestUnit, smallestUnit, roundingInc, roundingMode) : ((calendar2, startIsoDateTime2, endIsoDateTime2, largestUnit2, smallestUnit2, roundingInc2, roundingMode2) => {
    const endEpochNano = isoDateTimeToEpochNano(endIsoDateTime2);
    const sign = compareBigInts(endEpochNano, isoDateTimeToEpochNano(startIsoDateTime2));
    if (!sign) {
      return durationFieldDefaults;
    }
    let durationFields;
    return durationFields = diffDateTimesBig(calendar2, startIsoDateTime2, endIsoDateTime2, sign, largestUnit2), durationFields = roundRelativeDuration(durationFields, endEpochNano, largestUnit2, smallestUnit2, roundingInc2, roundingMode2, ((calendar3, origin) => ({
      ne: isoDateTimeToEpochNano(origin),
      X: (duration) => isoDateTimeToEpochNano(combineDateAndTime(moveDate(calendar3, origin, duration), origin))
    }))(calendar2, startIsoDateTime2)), durationFields;
  })(calendar, startIsoDateTime, endIsoDateTime, largestUnit, smallestUnit, roundingInc, roundingMode);
}
function diffYearMonthsRounded(calendar, startIsoDate, endIsoDate, largestUnit, smallestUnit, roundingInc, roundingMode) {
  const firstOfMonth0 = moveToStartOfMonth(calendar, startIsoDate);
  const firstOfMonth1 = moveToStartOfMonth(calendar, endIsoDate);
  return compareIsoDates(firstOfMonth0, firstOfMonth1) ? diffDateCalendarUnitsRounded(calendar, checkIsoDateInBounds(firstOfMonth0), checkIsoDateInBounds(firstOfMonth1), largestUnit, smallestUnit, roundingInc, roundingMode, 8) : durationFieldDefaults;
}
function diffDatesRounded(calendar, startIsoDate, endIsoDate, largestUnit, smallestUnit, roundingInc, roundingMode, smallestPrecision = 6) {
  return 6 === largestUnit ? diffEpochNanosRounded(isoDateToEpochNano(startIsoDate), isoDateToEpochNano(endIsoDate), largestUnit, smallestUnit, roundingInc, roundingMode) : diffDateCalendarUnitsRounded(calendar, startIsoDate, endIsoDate, largestUnit, smallestUnit, roundingInc, roundingMode, smallestPrecision);
}
function diffTimesRounded(plainTimeSlots0, plainTimeSlots1, largestUnit, smallestUnit, roundingInc, roundingMode) {
  const timeDiffNano = roundNumberToInc(timeFieldsToNano(plainTimeSlots1) - timeFieldsToNano(plainTimeSlots0), computeNanoInc(smallestUnit, roundingInc), roundingMode);
  return {
    ...durationFieldDefaults,
    ...nanoToDurationTimeFields(timeDiffNano, largestUnit)
  };
}
function diffDateCalendarUnitsRounded(calendar, startIsoDate, endIsoDate, largestUnit, smallestUnit, roundingInc, roundingMode, smallestPrecision = 6) {
  const endEpochNano = isoDateToEpochNano(endIsoDate);
  if (!compareIsoDates(startIsoDate, endIsoDate)) {
    return durationFieldDefaults;
  }
  let durationFields;
  return durationFields = diffCalendarDates(calendar, startIsoDate, endIsoDate, largestUnit), smallestUnit === smallestPrecision && 1 === roundingInc || (durationFields = roundRelativeDuration(durationFields, endEpochNano, largestUnit, smallestUnit, roundingInc, roundingMode, createDateRelativeOps(calendar, startIsoDate))), durationFields;
}
function diffEpochNanosRounded(startEpochNano, endEpochNano, largestUnit, smallestUnit, roundingInc, roundingMode) {
  return {
    ...durationFieldDefaults,
    ...nanoToDurationDayTimeFields(roundBigNanoToInc(endEpochNano - startEpochNano, computeBigNanoInc(smallestUnit, roundingInc), roundingMode), largestUnit)
  };
}
function diffZonedEpochsExact(timeZone, calendar, startZoned, endZoned, largestUnit) {
  return largestUnit < 6 ? {
    ...durationFieldDefaults,
    ...nanoToDurationDayTimeFields(endZoned.epochNanoseconds - startZoned.epochNanoseconds, largestUnit)
  } : ((timeZone2, startZoned2, endZoned2) => {
    const sign = compareBigInts(endZoned2.epochNanoseconds, startZoned2.epochNanoseconds);
    if (!sign) {
      return durationFieldDefaults;
    }
    if (!compareIsoDates(zonedEpochSlotsToIso(startZoned2), zonedEpochSlotsToIso(endZoned2))) {
      return {
        ...durationFieldDefaults,
        ...nanoToDurationDayTimeFields(endZoned2.epochNanoseconds - startZoned2.epochNanoseconds, 5)
      };
    }
    const [startIsoDateTime, endIsoDate, remainderNano] = prepareZonedEpochDiff(timeZone2, startZoned2, endZoned2, sign);
    return {
      ...(start2 = startIsoDateTime, end = endIsoDate, diffCalendarDates(calendar, start2, end, largestUnit)),
      ...nanoToDurationTimeFields(remainderNano)
    };
    var start2, end;
  })(timeZone, startZoned, endZoned);
}
function diffDateTimesExact(calendar, startIsoDateTime, endIsoDateTime, largestUnit) {
  const startEpochNano = isoDateTimeToEpochNano(startIsoDateTime);
  const endEpochNano = isoDateTimeToEpochNano(endIsoDateTime);
  const sign = compareBigInts(endEpochNano, startEpochNano);
  return sign ? largestUnit <= 6 ? {
    ...durationFieldDefaults,
    ...nanoToDurationDayTimeFields(endEpochNano - startEpochNano, largestUnit)
  } : diffDateTimesBig(calendar, startIsoDateTime, endIsoDateTime, sign, largestUnit) : durationFieldDefaults;
}
function diffDateTimesBig(calendar, startIsoDateTime, endIsoDateTime, sign, largestUnit) {
  let diffEndDate = endIsoDateTime;
  let timeNano = timeFieldsToNano(endIsoDateTime) - timeFieldsToNano(startIsoDateTime);
  return Math.sign(timeNano) === -sign && (diffEndDate = moveDateByDays(endIsoDateTime, -sign), timeNano += nanoInUtcDay * sign), {
    ...diffCalendarDates(calendar, startIsoDateTime, diffEndDate, largestUnit),
    ...nanoToDurationTimeFields(timeNano)
  };
}
function prepareZonedEpochDiff(timeZone, startZoned, endZoned, sign) {
  const startIsoDate = zonedEpochSlotsToIso(startZoned);
  const endIsoDate = zonedEpochSlotsToIso(endZoned);
  const endEpochNano = endZoned.epochNanoseconds;
  let dayCorrection = 0;
  const timeDiffNano = timeFieldsToNano(endIsoDate) - timeFieldsToNano(startIsoDate);
  Math.sign(timeDiffNano) === -sign && dayCorrection++;
  const maxDayCorrection = sign > 0 ? 2 : 1;
  for (; ; dayCorrection++) {
    const midIsoDate = moveDateByDays(endIsoDate, dayCorrection * -sign);
    const midEpochNano = getSingleInstantFor(timeZone, combineDateAndTime(midIsoDate, startIsoDate));
    if (dayCorrection === maxDayCorrection || compareBigInts(endEpochNano, midEpochNano) !== -sign) {
      return [startIsoDate, midIsoDate, Number(endEpochNano - midEpochNano)];
    }
  }
}
function diffCalendarDates(calendar, startIsoDate, endIsoDate, largestUnit) {
  if (largestUnit <= 7) {
    return ((asWeeks, start2, end) => {
      const days = countIsoDays(start2, end);
      return asWeeks ? {
        ...durationFieldDefaults,
        weeks: divTrunc(days, 7),
        days: modTrunc(days, 7)
      } : {
        ...durationFieldDefaults,
        days
      };
    })(7 === largestUnit, startIsoDate, endIsoDate);
  }
  const yearMonthDayStart = computeCalendarDateFields(calendar, startIsoDate);
  const yearMonthDayEnd = computeCalendarDateFields(calendar, endIsoDate);
  if (8 === largestUnit) {
    const { year: year02, month: month02, day: day02 } = yearMonthDayStart;
    const { year: year12, month: month12, day: day12 } = yearMonthDayEnd;
    const sign = Math.sign(compareNumbers(year12, year02) || compareNumbers(month12, month02) || countIsoDays(startIsoDate, endIsoDate));
    let months2 = 0;
    let days = 0;
    if (sign) {
      months2 = calendar ? calendar.ee(year02, month02, year12, month12) : diffIsoMonthSlots(year02, month02, year12, month12);
      let anchorIsoDate = moveDateByCalendarUnits(calendar, startIsoDate, 0, months2, 0);
      sign * compareNumbers(day02, day12) > 0 && (months2 -= sign, anchorIsoDate = moveDateByCalendarUnits(calendar, startIsoDate, 0, months2, 0)), days = countIsoDays(anchorIsoDate, endIsoDate);
    }
    return {
      ...durationFieldDefaults,
      months: months2,
      days
    };
  }
  const { year: year0, month: month0, day: day0 } = yearMonthDayStart;
  let { year: year1, month: month1, day: day1 } = yearMonthDayEnd;
  let yearDiff = year1 - year0;
  let monthDiff = month1 - month0;
  let dayDiff = day1 - day0;
  if (yearDiff || monthDiff) {
    const sign = Math.sign(yearDiff || monthDiff);
    let daysInMonth1 = computeCalendarDaysInMonthForYearMonth(calendar, year1, month1);
    let dayCorrect = 0;
    if (Math.sign(day1 - day0) === -sign) {
      const origDaysInMonth1 = daysInMonth1;
      const yearMonthParts = addCalendarMonths(calendar, year1, month1, -sign);
      ({ year: year1, month: month1 } = yearMonthParts), yearDiff = year1 - year0, monthDiff = month1 - month0, daysInMonth1 = computeCalendarDaysInMonthForYearMonth(calendar, year1, month1), dayCorrect = sign < 0 ? -origDaysInMonth1 : daysInMonth1;
    }
    if (dayDiff = day1 - Math.min(day0, daysInMonth1) + dayCorrect, yearDiff) {
      const [monthCodeNumber0, isLeapMonth0] = computeCalendarMonthCodeParts(calendar, year0, month0);
      const [monthCodeNumber1, isLeapMonth1] = computeCalendarMonthCodeParts(calendar, year1, month1);
      const leapMonthMeta = calendar ? calendar.l : void 0;
      if (monthDiff = void 0 !== leapMonthMeta && isLeapMonth0 && !isLeapMonth1 && (leapMonthMeta < 0 ? sign > 0 && monthCodeNumber1 === -leapMonthMeta : sign < 0 && monthCodeNumber1 === monthCodeNumber0) ? 0 : monthCodeNumber1 - monthCodeNumber0 || Number(isLeapMonth1) - Number(isLeapMonth0), Math.sign(monthDiff) === -sign) {
        const monthCorrect = sign < 0 && -computeCalendarMonthsInYearForYear(calendar, year1);
        year1 -= sign, yearDiff = year1 - year0, monthDiff = month1 - resolveMonthInMovedYear(calendar, monthCodeNumber0, isLeapMonth0, calendar ? calendar.p(year1) : void 0, 0) + (monthCorrect || computeCalendarMonthsInYearForYear(calendar, year1));
      } else if (calendar) {
        const month0Projected = resolveMonthInMovedYear(calendar, monthCodeNumber0, isLeapMonth0, calendar.p(year1), 0);
        monthDiff = calendar.ee(year1, month0Projected, year1, month1);
      }
    }
  }
  return {
    ...durationFieldDefaults,
    years: yearDiff,
    months: monthDiff,
    days: dayDiff
  };
}
function compareIsoDates(isoDate0, isoDate1) {
  return compareNumbers(isoDate0.year, isoDate1.year) || compareNumbers(isoDate0.month, isoDate1.month) || compareNumbers(isoDate0.day, isoDate1.day);
}
function countIsoDays(startIsoDate, endIsoDate) {
  return isoDateToEpochDays(endIsoDate) - isoDateToEpochDays(startIsoDate);
}
function spanRelativeDuration(relativeToSlots, durationFields, largestUnit) {
  return isZonedEpochSlots(relativeToSlots) ? ((relativeToSlots2, durationFields2, largestUnit2) => {
    const { calendar, timeZone } = relativeToSlots2;
    const endSlots = moveZonedEpochSlots(relativeToSlots2, durationFields2);
    return [diffZonedEpochsExact(timeZone, calendar, relativeToSlots2, endSlots, largestUnit2), endSlots.epochNanoseconds, createZonedRelativeOps(calendar, timeZone, relativeToSlots2)];
  })(relativeToSlots, durationFields, largestUnit) : ((relativeToSlots2, durationFields2, largestUnit2) => {
    const { calendar } = relativeToSlots2;
    const origin = checkIsoDateTimeInBounds(combineDateAndTime(relativeToSlots2, timeFieldDefaults));
    const end = moveDateTime(calendar, origin, durationFields2);
    return [diffDateTimesExact(calendar, origin, end, largestUnit2), isoDateTimeToEpochNano(end), createDateRelativeOps(calendar, relativeToSlots2)];
  })(relativeToSlots, durationFields, largestUnit);
}
function moveRelativeEndpointToEpochNano(relativeToSlots, durationFields) {
  return isZonedEpochSlots(relativeToSlots) ? moveZonedEpochSlots(relativeToSlots, durationFields).epochNanoseconds : isoDateTimeToEpochNano(moveDateTime(relativeToSlots.calendar, combineDateAndTime(relativeToSlots, timeFieldDefaults), durationFields));
}
function moveRelativeMarkerToEpochNano(relativeOps, dateDuration) {
  return durationHasDateParts(dateDuration) ? relativeOps.X(dateDuration) : relativeOps.ne;
}
function createZonedRelativeOps(calendar, timeZone, slots) {
  const origin = zonedEpochSlotsToIso(slots);
  return {
    ne: slots.epochNanoseconds,
    X: (duration) => getSingleInstantFor(timeZone, combineDateAndTime(moveDate(calendar, origin, duration), origin))
  };
}
function createDateRelativeOps(calendar, origin) {
  return {
    ne: isoDateToEpochNano(origin),
    X: (duration) => isoDateToEpochNano(moveDate(calendar, origin, duration))
  };
}
function isZonedEpochSlots(slots) {
  return "timeZone" in slots;
}
function isUniformUnit(unit2, isZoned) {
  return unit2 <= 6 - (isZoned ? 1 : 0);
}
function nanoToGivenFields(nano, largestUnit, fieldNames) {
  const fields = {};
  for (let unit2 = largestUnit; unit2 >= 0; unit2--) {
    const divisor = unitNanoMap[unit2];
    fields[fieldNames[unit2]] = divTrunc(nano, divisor), nano = modTrunc(nano, divisor);
  }
  return fields;
}
var maxDurationSeconds = 2 ** 53;
function addDurationsWithoutRelativeTo(doSubtract, slots, otherSlots) {
  const maxUnit = Math.max(getMaxDurationUnit(slots), getMaxDurationUnit(otherSlots));
  return clampEntity("unit", maxUnit, 0, 6, 1, durationFieldNamesAsc), ((doSubtract2, slots2, otherSlots2, maxUnit2) => createDurationSlots(validateDurationFields(((a, b, largestUnit, doSubtract3) => {
    const combined = durationDayTimeToBigNano(a) + durationDayTimeToBigNano(b) * BigInt(doSubtract3 ? -1 : 1);
    return Number.isFinite(Number(combined / bigNanoInUtcDay)) || throwRangeError(outOfBoundsDate), {
      ...durationFieldDefaults,
      ...nanoToDurationDayTimeFields(combined, largestUnit)
    };
  })(slots2, otherSlots2, maxUnit2, doSubtract2))))(doSubtract, slots, otherSlots, maxUnit);
}
function roundDuration(refineRelativeTo, slots, options2) {
  const durationLargestUnit = getMaxDurationUnit(slots);
  const [largestUnit, smallestUnit, roundingInc, roundingMode, relativeToSlots] = ((options3, defaultLargestUnit, refineRelativeTo2) => {
    options3 = normalizeOptionsOrString(options3, smallestUnitStr);
    let largestUnit2 = coerceLargestUnit(options3);
    const relativeToInternals = refineRelativeTo2(options3.relativeTo);
    let roundingInc2 = coerceRoundingIncInteger(options3);
    const roundingMode2 = coerceRoundingMode(options3, 7);
    let smallestUnit2 = coerceSmallestUnit(options3);
    return void 0 === largestUnit2 && void 0 === smallestUnit2 && throwRangeError("Required smallestUnit or largestUnit"), null == smallestUnit2 && (smallestUnit2 = 0), null == largestUnit2 && (largestUnit2 = Math.max(smallestUnit2, defaultLargestUnit)), checkLargestSmallestUnit(largestUnit2, smallestUnit2), roundingInc2 = validateRoundingInc(roundingInc2, smallestUnit2, 1), roundingInc2 > 1 && smallestUnit2 > 5 && largestUnit2 !== smallestUnit2 && throwRangeError("For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit"), [largestUnit2, smallestUnit2, roundingInc2, roundingMode2, relativeToInternals];
  })(options2, durationLargestUnit, refineRelativeTo);
  if (!relativeToSlots && Math.max(durationLargestUnit, largestUnit) <= 6) {
    return createDurationSlots(validateDurationFields(((durationFields, largestUnit2, smallestUnit2, roundingInc2, roundingMode2) => {
      const roundedBigNano = roundBigNanoToInc(durationDayTimeToBigNano(durationFields), computeBigNanoInc(smallestUnit2, roundingInc2), roundingMode2);
      return {
        ...durationFieldDefaults,
        ...nanoToDurationDayTimeFields(roundedBigNano, largestUnit2)
      };
    })(slots, largestUnit, smallestUnit, roundingInc, roundingMode)));
  }
  relativeToSlots || throwRangeError("Missing relativeTo");
  const isZoned = isZonedEpochSlots(relativeToSlots);
  if (!slots.sign && (!isZoned || largestUnit < 6)) {
    return slots;
  }
  const [balancedDuration, endEpochNano, relativeOps] = spanRelativeDuration(relativeToSlots, slots, largestUnit);
  return createDurationSlots(roundRelativeDuration(balancedDuration, endEpochNano, largestUnit, smallestUnit, roundingInc, roundingMode, relativeOps, isZoned));
}
function absDuration(slots) {
  return -1 === slots.sign ? negateDuration(slots) : slots;
}
function negateDuration(slots) {
  return createDurationSlots(negateDurationFields(slots));
}
function negateDurationFields(fields) {
  const res = {};
  for (const fieldName of durationFieldNamesAsc) {
    res[fieldName] = -1 * fields[fieldName] || 0;
  }
  return res;
}
function computeDurationSign(fields, fieldNames = durationFieldNamesAsc) {
  let sign = 0;
  for (const fieldName of fieldNames) {
    const fieldSign = Math.sign(fields[fieldName]);
    fieldSign && (sign && sign !== fieldSign && throwRangeError("Cannot mix duration signs"), sign = fieldSign);
  }
  return sign;
}
function validateDurationFields(fields) {
  for (const calendarUnit of durationCalendarFieldNamesAsc) {
    validateDurationCalendarUnit(calendarUnit, fields[calendarUnit]);
  }
  const bigNano = durationDayTimeToBigNano(fields);
  return validateDurationTimeUnit(Number(bigNano / bigNanoInSec)), fields;
}
function validateDurationCalendarUnit(unit2, value) {
  return clampEntity(unit2, value, -4294967295, 4294967295, 1);
}
function validateDurationTimeUnit(n) {
  Number.isSafeInteger(n) || throwRangeError("Out-of-bounds duration");
}
function durationDayTimeToBigNano(fields) {
  return BigInt(fields.days) * bigNanoInUtcDay + durationTimeToBigNano(fields);
}
function durationTimeToBigNano(fields) {
  return BigInt(fields.hours) * bigNanoInHour + BigInt(fields.minutes) * bigNanoInMinute + durationSubMinuteToBigNano(fields);
}
function durationSubMinuteToBigNano(fields) {
  return BigInt(fields.seconds) * bigNanoInSec + BigInt(fields.milliseconds) * bigNanoInMilli + BigInt(fields.microseconds) * bigNanoInMicro + BigInt(fields.nanoseconds);
}
function nanoToDurationDayTimeFields(bigNano, largestUnit = 6) {
  const days = Number(bigNano / bigNanoInUtcDay);
  const timeNano = Number(bigNano % bigNanoInUtcDay);
  const unitNano = unitNanoMap[largestUnit];
  const largestUnitVal = largestUnit <= 3 ? Number(bigNano / BigInt(unitNano)) : days * (nanoInUtcDay / unitNano) + divTrunc(timeNano, unitNano);
  Number.isFinite(largestUnitVal) || throwRangeError(outOfBoundsDate), largestUnit <= 3 && Math.abs(largestUnitVal) / (nanoInSec2 / unitNanoMap[largestUnit]) >= maxDurationSeconds && throwRangeError(outOfBoundsDate);
  const dayTimeFields = nanoToGivenFields(timeNano, largestUnit, durationFieldNamesAsc);
  return dayTimeFields[durationFieldNamesAsc[largestUnit]] = largestUnitVal, dayTimeFields;
}
function nanoToDurationTimeFields(nano, largestUnit = 5) {
  return nanoToGivenFields(nano, largestUnit, durationFieldNamesAsc);
}
function durationHasDateParts(fields) {
  return Boolean(computeDurationSign(fields, durationDateFieldNamesAsc));
}
function getMaxDurationUnit(fields) {
  let unit2 = 9;
  for (; unit2 > 0 && !fields[durationFieldNamesAsc[unit2]]; unit2--) {
  }
  return unit2;
}
function compareZonedEpochSlots(zonedEpochSlots0, zonedEpochSlots1) {
  return compareBigInts(zonedEpochSlots0.epochNanoseconds, zonedEpochSlots1.epochNanoseconds);
}
function compareDurations(refineRelativeTo, durationSlots0, durationSlots1, options2) {
  const relativeToSlots = refineRelativeTo(normalizeOptions(options2).relativeTo);
  const maxUnit = Math.max(getMaxDurationUnit(durationSlots0), getMaxDurationUnit(durationSlots1));
  return allPropsEqual(durationFieldNamesAsc, durationSlots0, durationSlots1) ? 0 : isUniformUnit(maxUnit, relativeToSlots && isZonedEpochSlots(relativeToSlots)) ? compareBigInts(durationDayTimeToBigNano(durationSlots0), durationDayTimeToBigNano(durationSlots1)) : (relativeToSlots || throwRangeError("Missing relativeTo"), compareBigInts(moveRelativeEndpointToEpochNano(relativeToSlots, durationSlots0), moveRelativeEndpointToEpochNano(relativeToSlots, durationSlots1)));
}
function compareIsoDateTimeFields(isoDateTime0, isoDateTime1) {
  return compareIsoDateFields(isoDateTime0, isoDateTime1) || compareTimeFields(isoDateTime0, isoDateTime1);
}
function compareIsoDateFields(isoDate0, isoDate1) {
  return compareNumbers(isoDateToEpochDays(isoDate0), isoDateToEpochDays(isoDate1));
}
function compareTimeFields(timeFields0, timeFields1) {
  return compareNumbers(timeFieldsToNano(timeFields0), timeFieldsToNano(timeFields1));
}
function instantsEqual(instantSlots0, instantSlots1) {
  return !compareZonedEpochSlots(instantSlots0, instantSlots1);
}
function zonedDateTimesEqual(zonedDateTimeSlots0, zonedDateTimeSlots1) {
  return !compareZonedEpochSlots(zonedDateTimeSlots0, zonedDateTimeSlots1) && zonedDateTimeSlots0.timeZone.m === zonedDateTimeSlots1.timeZone.m && zonedDateTimeSlots0.calendar === zonedDateTimeSlots1.calendar;
}
function plainDateTimesEqual(plainDateTimeSlots0, plainDateTimeSlots1) {
  return !compareIsoDateTimeFields(plainDateTimeSlots0, plainDateTimeSlots1) && plainDateTimeSlots0.calendar === plainDateTimeSlots1.calendar;
}
function plainDatesEqual(plainDateSlots0, plainDateSlots1) {
  return !compareIsoDateFields(plainDateSlots0, plainDateSlots1) && plainDateSlots0.calendar === plainDateSlots1.calendar;
}
function plainYearMonthsEqual(plainYearMonthSlots0, plainYearMonthSlots1) {
  return !compareIsoDateFields(plainYearMonthSlots0, plainYearMonthSlots1) && plainYearMonthSlots0.calendar === plainYearMonthSlots1.calendar;
}
function plainMonthDaysEqual(plainMonthDaySlots0, plainMonthDaySlots1) {
  return !compareIsoDateFields(plainMonthDaySlots0, plainMonthDaySlots1) && plainMonthDaySlots0.calendar === plainMonthDaySlots1.calendar;
}
function plainTimesEqual(plainTimeSlots0, plainTimeSlots1) {
  return !compareTimeFields(plainTimeSlots0, plainTimeSlots1);
}
function getCalendarEraOrigins(calendar) {
  return 0 === calendar ? gregoryEraOrigins : calendar ? calendar.k : void 0;
}
function getCalendarFieldNames(calendar, fieldNames, fieldNamesWithEra = fieldNames) {
  return getCalendarEraOrigins(calendar) ? fieldNamesWithEra : fieldNames;
}
function resolveCalendarYear(fields, calendar) {
  const exoticCalendar = calendar || void 0;
  const eraOrigins = getCalendarEraOrigins(calendar);
  let { era, eraYear, year } = fields;
  if (void 0 !== year && (year = toIntegerWithTrunc(year, "year")), void 0 !== eraYear && (eraYear = toIntegerWithTrunc(eraYear, "eraYear")), void 0 !== era || void 0 !== eraYear) {
    void 0 !== era && void 0 !== eraYear || throwTypeError("Mismatching era/eraYear"), eraOrigins || throwRangeError("Forbidden era/eraYear");
    const normalizedEra = normalizeEraName(era);
    const eraOrigin = eraOrigins[normalizedEra];
    void 0 === eraOrigin && throwRangeError(((era2) => `Invalid era: ${era2}`)(era));
    const yearByEra = exoticCalendar?._ ? exoticCalendar._(eraYear, normalizedEra, eraOrigin) : eraYearToYear(eraYear, eraOrigin);
    void 0 !== year && year !== yearByEra && throwRangeError("Mismatching year/eraYear"), year = yearByEra;
  } else {
    void 0 === year && throwTypeError(missingYear(eraOrigins));
  }
  return year;
}
function resolveCalendarMonth(fields, calendar, year, monthCodeParts, overflow) {
  let { month: month2, monthCode } = fields;
  if (void 0 !== monthCode) {
    const monthByCode = ((calendar2, monthCode2, year2, overflow2, monthCodeParts2 = parseMonthCode(monthCode2)) => {
      const leapMonth = calendar2 ? calendar2.p(year2) : void 0;
      const [monthCodeNumber, wantsLeapMonth] = monthCodeParts2;
      let month3 = monthCodeNumberToMonth(monthCodeNumber, wantsLeapMonth, leapMonth);
      if (wantsLeapMonth) {
        const leapMonthMeta = calendar2 ? calendar2.l : void 0;
        void 0 === leapMonthMeta && throwRangeError(invalidLeapMonth), leapMonthMeta > 0 ? (month3 > leapMonthMeta && throwRangeError(invalidLeapMonth), leapMonth !== month3 && (1 === overflow2 && throwRangeError(invalidLeapMonth), month3 = monthCodeNumberToMonth(monthCodeNumber, 0, leapMonth))) : (month3 !== -leapMonthMeta && throwRangeError(invalidLeapMonth), void 0 === leapMonth && 1 === overflow2 && throwRangeError(invalidLeapMonth));
      }
      return month3;
    })(calendar, monthCode, year, overflow, monthCodeParts);
    void 0 !== month2 && month2 !== monthByCode && throwRangeError("Mismatching month/monthCode"), month2 = monthByCode, overflow = 1;
  } else {
    void 0 === month2 && throwTypeError("Missing month/monthCode");
  }
  return clampEntity("month", month2, 1, computeCalendarMonthsInYearForYear(calendar, year), overflow);
}
function resolveCalendarDay(fields, calendar, year, month2, overflow) {
  return clampProp(fields, "day", 1, computeCalendarDaysInMonthForYearMonth(calendar, year, month2), overflow);
}
function eraYearToYear(eraYear, eraOrigin) {
  return (eraOrigin + eraYear) * (Math.sign(eraOrigin) || 1) || 0;
}
function resolveTimeFields(fields, overflow) {
  return constrainTimeFields(pluckProps(timeFieldNamesAsc, {
    ...timeFieldDefaults,
    ...fields
  }), overflow);
}
var offsetRegExp = /^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/;
function parseOffsetNano(s) {
  const offsetNano = parseOffsetNanoMaybe(s);
  return void 0 === offsetNano && throwRangeError(failedParse(s)), offsetNano;
}
function parseOffsetNanoMaybe(s, onlyHourMinute) {
  const parts2 = offsetRegExp.exec(s);
  if (parts2) {
    return onlyHourMinute && parts2[5] && throwRangeError(failedParse(s)), /* @__PURE__ */ ((s2) => s2 && "+" !== s2 ? -1 : 1)(parts2[1]) * (parseInt(parts2[2]) * nanoInHour2 + parseInt0(parts2[4]) * nanoInMinute2 + parseInt0(parts2[5]) * nanoInSec2 + parseSubsecNano(parts2[6] || ""));
  }
}
var dateFieldRefiners = {
  era: toString,
  month: toPositiveIntegerWithTruncation,
  monthCode(monthCode, fieldName) {
    return requireString(toPrimitiveWithStringHint(monthCode), fieldName);
  },
  day: toPositiveIntegerWithTruncation
};
var timeFieldRefiners = /* @__PURE__ */ zipPropsConst(timeFieldNamesAsc, toIntegerWithTrunc);
var durationFieldRefiners = /* @__PURE__ */ zipPropsConst(durationFieldNamesAsc, toStrictInteger);
var dateTimeFieldRefiners = /* @__PURE__ */ Object.assign({}, dateFieldRefiners, timeFieldRefiners);
var zonedDateTimeFieldRefiners = {
  offset(offsetString) {
    return parseOffsetNano(requireString(toPrimitiveWithStringHint(offsetString)));
  },
  ...dateTimeFieldRefiners
};
function readAndRefineBagFields(bag, validFieldNames, fieldRefiners, requiredFieldNames, disallowEmpty = !requiredFieldNames) {
  const res = {};
  let anyMatching = 0;
  for (const fieldName of validFieldNames) {
    let fieldVal = bag[fieldName];
    if (void 0 !== fieldVal) {
      anyMatching = 1;
      const refiner = fieldRefiners[fieldName];
      refiner && (fieldVal = refiner(fieldVal, fieldName)), res[fieldName] = fieldVal;
    } else {
      requiredFieldNames && requiredFieldNames.includes(fieldName) && throwTypeError(missingField(fieldName));
    }
  }
  return disallowEmpty && !anyMatching && throwTypeError("No valid fields: " + validFieldNames.join()), res;
}
function refineOverflowOptions(options2) {
  return void 0 === options2 ? 0 : coerceOverflow(requireObjectLike(options2));
}
function refineZonedFieldOptions(options2, defaultOffsetDisambig = 0) {
  options2 = normalizeOptions(options2);
  const epochDisambig = coerceEpochDisambig(options2);
  const offsetDisambig = coerceOffsetDisambig(options2, defaultOffsetDisambig);
  return [coerceOverflow(options2), offsetDisambig, epochDisambig];
}
function refineEpochDisambigOptions(options2) {
  return coerceEpochDisambig(normalizeOptions(options2));
}
function refineCalendarDateFields(fields, calendar, allowMissingDay) {
  const eraOrigins = getCalendarEraOrigins(calendar);
  void 0 !== fields.year || void 0 !== fields.era && void 0 !== fields.eraYear || throwTypeError(missingYear(eraOrigins)), void 0 === fields.monthCode && void 0 === fields.month && throwTypeError("Missing month/monthCode"), allowMissingDay || void 0 !== fields.day || throwTypeError(missingField("day"));
  const monthCodeParts = parseMonthCodeField(fields);
  return [resolveCalendarYear(fields, calendar), monthCodeParts];
}
function refineMonthDayFields(fields, calendar) {
  const isIso = calendar === isoCalendarImpl;
  const eraOrigins = getCalendarEraOrigins(calendar);
  void 0 === fields.day && throwTypeError(missingField("day")), isIso || void 0 === fields.month || void 0 !== fields.year || void 0 !== fields.era && void 0 !== fields.eraYear || throwTypeError(missingYear(eraOrigins));
  const monthCodeParts = parseMonthCodeField(fields);
  return [void 0 !== fields.eraYear || void 0 !== fields.year ? resolveCalendarYear(fields, calendar) : void 0, monthCodeParts];
}
function createDateTimeFromRefinedFields(isoDate, timeFields = timeFieldDefaults, calendar) {
  const isoDateTime = combineDateAndTime(isoDate, timeFields);
  return checkIsoDateTimeInBounds(isoDateTime), createDateTimeSlots(isoDateTime, calendar);
}
function createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow) {
  const month2 = resolveCalendarMonth(fields, calendar, year, monthCodeParts, overflow);
  return createDateSlots(checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(calendar, year, month2, resolveCalendarDay(fields, calendar, year, month2, overflow))), calendar);
}
function createYearMonthFromRefinedFields(fields, calendar, year, monthCodeParts, overflow) {
  return createYearMonthFromCalendarParts(calendar, year, resolveCalendarMonth(fields, calendar, year, monthCodeParts, overflow));
}
function createMonthDayFromRefinedFields(fields, calendar, year, monthCodeParts, overflow) {
  const isIso = calendar === isoCalendarImpl;
  let yearMaybe = year;
  let day;
  let monthCodeNumber;
  let isLeapMonth;
  if (void 0 === yearMaybe && isIso && (yearMaybe = 1972), void 0 !== yearMaybe) {
    isIso || checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(calendar, yearMaybe, 1, 1));
    const month2 = resolveCalendarMonth(fields, calendar, yearMaybe, monthCodeParts, overflow);
    day = resolveCalendarDay(fields, calendar, yearMaybe, month2, overflow), [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, yearMaybe, month2);
  } else {
    void 0 === fields.monthCode && throwTypeError("Missing month/monthCode"), [monthCodeNumber, isLeapMonth] = monthCodeParts;
    const referenceYear = calendar ? calendar.re : 1972;
    if (void 0 !== referenceYear) {
      day = resolveCalendarDay(fields, calendar, referenceYear, resolveCalendarMonth(fields, calendar, referenceYear, monthCodeParts, overflow), overflow);
    } else {
      const constrainedDay = 0 === overflow && calendar ? calendar.ge?.(monthCodeNumber, isLeapMonth, fields.day) : void 0;
      day = void 0 !== constrainedDay ? constrainedDay : fields.day;
    }
  }
  return createMonthDayFromMonthCodeParts(calendar, monthCodeNumber, isLeapMonth, day, fields.day, overflow);
}
function createYearMonthFromCalendarParts(calendar, year, month2) {
  return createDateSlots(checkIsoYearMonthInBounds(computeCalendarIsoFieldsFromParts(calendar, year, month2, 1)), calendar);
}
function createMonthDayFromMonthCodeParts(calendar, monthCodeNumber, isLeapMonthArg, day, requestedDay, overflow) {
  let isLeapMonth = isLeapMonthArg;
  isLeapMonth && ((calendar && calendar.U?.[monthCodeNumber]) ?? 1 / 0) < requestedDay && (1 === overflow && throwRangeError(invalidLeapMonth), isLeapMonth = 0, day = constrainToRange2(requestedDay, 1, (calendar && calendar.R) ?? 1 / 0));
  let res = calendar ? calendar.u(monthCodeNumber, Boolean(isLeapMonth), day) : computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, Boolean(isLeapMonth));
  for (; !res && 0 === overflow && day > 1; ) {
    day--, res = calendar ? calendar.u(monthCodeNumber, Boolean(isLeapMonth), day) : computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, Boolean(isLeapMonth));
  }
  res || throwRangeError("Cannot guess year");
  const { year: finalYear, month: finalMonth } = res;
  return createDateSlots(checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(calendar, finalYear, finalMonth, day)), calendar);
}
function parseMonthCodeField(fields) {
  if (void 0 !== fields.monthCode) {
    return parseMonthCode(fields.monthCode);
  }
}
var RawDateTimeFormat = Intl.DateTimeFormat;
function formatEpochMilliToPartsRecord(intlFormat, epochMilli) {
  epochMilli < -864e13 && throwRangeError(outOfBoundsDate);
  const parts2 = intlFormat.formatToParts(epochMilli);
  const hash = {};
  for (const part of parts2) {
    hash[part.type] = part.value;
  }
  return hash;
}
var timeZonePeriodDaysByName = {
  "El_Aaiun": 16,
  "Tucuman": 12,
  "Tirane": 11,
  "Riga": 10,
  "Simferopol": 9,
  "Vienna": 9,
  "Tunis": 8,
  "Boa_Vista": 6,
  "Fortaleza": 6,
  "Maceio": 6,
  "Noronha": 6,
  "Recife": 6,
  "Gaza": 6,
  "Hebron": 6,
  "DeNoronha": 6
};
var minPossibleTransitionSec = -4e9;
function refineTimeDisplayTuple(options2, maxSmallestUnit = 4) {
  const subsecDigits = coerceFractionalSecondDigits(options2);
  const roundingMode = coerceRoundingMode(options2, 4);
  const smallestUnit = coerceSmallestUnit(options2);
  return [roundingMode, ...resolveSmallestUnitAndSubsecDigits(validateUnitRange(smallestUnitStr, smallestUnit, 0, maxSmallestUnit), subsecDigits)];
}
function refineDateDisplayOptions(options2) {
  return coerceCalendarDisplay(normalizeOptions(options2));
}
function refineTimeDisplayOptions(options2, maxSmallestUnit) {
  return refineTimeDisplayTuple(normalizeOptions(options2), maxSmallestUnit);
}
function resolveSmallestUnitAndSubsecDigits(smallestUnit, subsecDigits) {
  return null != smallestUnit ? [unitNanoMap[smallestUnit], smallestUnit < 4 ? 9 - 3 * smallestUnit : -1] : [void 0 === subsecDigits ? 1 : 10 ** (9 - subsecDigits), subsecDigits];
}
function formatInstantIso(refineTimeZoneString, instantSlots, options2) {
  const [timeZoneArg, roundingMode, nanoInc, subsecDigits] = ((options3) => {
    const subsecDigits2 = coerceFractionalSecondDigits(options3 = normalizeOptions(options3));
    const roundingMode2 = coerceRoundingMode(options3, 4);
    const smallestUnit = coerceSmallestUnit(options3);
    return [options3.timeZone, roundingMode2, ...resolveSmallestUnitAndSubsecDigits(validateUnitRange(smallestUnitStr, smallestUnit, 0, 4), subsecDigits2)];
  })(options2);
  const providedTimeZone = void 0 !== timeZoneArg;
  return ((providedTimeZone2, timeZone, epochNano, roundingMode2, nanoInc2, subsecDigits2) => {
    epochNano = roundBigNanoToDayOriginInc(epochNano, BigInt(nanoInc2), roundingMode2);
    const offsetNano = timeZone.B(epochNano);
    return formatIsoDateTimeFields(epochNanoToIsoDateTime(epochNano + BigInt(offsetNano)), subsecDigits2) + (providedTimeZone2 ? formatOffsetNano(roundToMinute(offsetNano)) : "Z");
  })(providedTimeZone, queryTimeZone(providedTimeZone ? refineTimeZoneString(timeZoneArg) : "UTC"), instantSlots.epochNanoseconds, roundingMode, nanoInc, subsecDigits);
}
function formatZonedDateTimeIso(zonedDateTimeSlots0, options2) {
  const displayOptions = ((options3) => {
    options3 = normalizeOptions(options3);
    const calendarDisplay = coerceCalendarDisplay(options3);
    const subsecDigits = coerceFractionalSecondDigits(options3);
    const offsetDisplay = coerceOffsetDisplay(options3);
    const roundingMode = coerceRoundingMode(options3, 4);
    const smallestUnit = coerceSmallestUnit(options3);
    return [calendarDisplay, coerceTimeZoneDisplay(options3), offsetDisplay, roundingMode, ...resolveSmallestUnitAndSubsecDigits(validateUnitRange(smallestUnitStr, smallestUnit, 0, 4), subsecDigits)];
  })(options2);
  return ((calendar, timeZoneId, timeZone, epochNano, calendarDisplay, timeZoneDisplay, offsetDisplay, roundingMode, nanoInc, subsecDigits) => {
    epochNano = roundBigNanoToDayOriginInc(epochNano, BigInt(nanoInc), roundingMode);
    const offsetNano = timeZone.B(epochNano);
    return formatIsoDateTimeFields(epochNanoToIsoDateTime(epochNano + BigInt(offsetNano)), subsecDigits) + formatOffsetNano(roundToMinute(offsetNano), offsetDisplay) + formatTimeZone(timeZoneId, timeZoneDisplay) + formatCalendar(calendar, calendarDisplay);
  })(zonedDateTimeSlots0.calendar, zonedDateTimeSlots0.timeZone.id, zonedDateTimeSlots0.timeZone, zonedDateTimeSlots0.epochNanoseconds, ...displayOptions);
}
function formatPlainDateTimeIso(plainDateTimeSlots0, options2) {
  const displayOptions = ((options3) => (options3 = normalizeOptions(options3), [coerceCalendarDisplay(options3), ...refineTimeDisplayTuple(options3)]))(options2);
  return ((calendar, isoDateTime, calendarDisplay, roundingMode, nanoInc, subsecDigits) => formatIsoDateTimeFields(roundDateTimeToInc(isoDateTime, nanoInc, roundingMode), subsecDigits) + formatCalendar(calendar, calendarDisplay))(plainDateTimeSlots0.calendar, plainDateTimeSlots0, ...displayOptions);
}
function formatPlainDateIso(plainDateSlots, options2) {
  return calendar = plainDateSlots.calendar, isoDate = plainDateSlots, calendarDisplay = refineDateDisplayOptions(options2), formatIsoDateFields(isoDate) + formatCalendar(calendar, calendarDisplay);
  var calendar, isoDate, calendarDisplay;
}
function formatPlainYearMonthIso(plainYearMonthSlots, options2) {
  return formatDateLikeIso(plainYearMonthSlots.calendar, formatIsoYearMonthFields, plainYearMonthSlots, refineDateDisplayOptions(options2));
}
function formatPlainMonthDayIso(plainMonthDaySlots, options2) {
  return formatDateLikeIso(plainMonthDaySlots.calendar, formatIsoMonthDayFields, plainMonthDaySlots, refineDateDisplayOptions(options2));
}
function formatDateLikeIso(calendar, formatSimple, isoDate, calendarDisplay) {
  const showCalendar = calendarDisplay > 1 || 0 === calendarDisplay && calendar !== isoCalendarImpl;
  return 1 === calendarDisplay ? calendar === isoCalendarImpl ? formatSimple(isoDate) : formatIsoDateFields(isoDate) : showCalendar ? formatIsoDateFields(isoDate) + formatCalendarId(getCalendarSlotId(calendar), 2 === calendarDisplay) : formatSimple(isoDate);
}
function formatPlainTimeIso(slots, options2) {
  return ((fields, roundingMode, nanoInc, subsecDigits) => formatTimeFields(roundTimeToInc(fields, nanoInc, roundingMode)[0], subsecDigits))(slots, ...refineTimeDisplayOptions(options2));
}
function formatDurationIso(slots, options2) {
  const [roundingMode, nanoInc, subsecDigits] = refineTimeDisplayOptions(options2, 3);
  return nanoInc > 1 && ((slots = {
    ...slots,
    ...roundDayTimeDurationByInc(slots, nanoInc, roundingMode)
  }).sign = computeDurationSign(slots), validateDurationFields(slots)), formatDurationSlots(slots, subsecDigits);
}
function formatDurationSlots(durationSlots, subsecDigits) {
  const { sign } = durationSlots;
  const abs = -1 === sign ? negateDurationFields(durationSlots) : durationSlots;
  const { hours, minutes } = abs;
  const bigNano = durationSubMinuteToBigNano(abs);
  const wholeSec = Number(bigNano / bigNanoInSec);
  const subsecNano = Number(bigNano % bigNanoInSec);
  validateDurationTimeUnit(wholeSec);
  const subsecNanoString = formatSubsecNano(subsecNano, subsecDigits);
  const forceSec = subsecDigits >= 0 || !sign || subsecNanoString;
  return (sign < 0 ? "-" : "") + "P" + formatDurationFragments({
    "Y": formatDurationNumber(abs.years),
    "M": formatDurationNumber(abs.months),
    "W": formatDurationNumber(abs.weeks),
    "D": formatDurationNumber(abs.days)
  }) + (hours || minutes || wholeSec || forceSec ? "T" + formatDurationFragments({
    "H": formatDurationNumber(hours),
    "M": formatDurationNumber(minutes),
    "S": formatDurationNumber(wholeSec, forceSec) + subsecNanoString
  }) : "");
}
function formatDurationFragments(fragObj) {
  const parts2 = [];
  for (const fragName in fragObj) {
    const fragVal = fragObj[fragName];
    fragVal && parts2.push(fragVal, fragName);
  }
  return parts2.join("");
}
function formatDurationNumber(n, force) {
  if (!n && !force) {
    return "";
  }
  const options2 = /* @__PURE__ */ Object.create(null);
  return options2.useGrouping = 0, n.toLocaleString("fullwide", options2);
}
function formatIsoDateTimeFields(isoDateTime, subsecDigits) {
  return formatIsoDateFields(isoDateTime) + "T" + formatTimeFields(isoDateTime, subsecDigits);
}
function formatIsoDateFields(isoDate) {
  return formatIsoYearMonthFields(isoDate) + "-" + padNumber2(isoDate.day);
}
function formatIsoYearMonthFields(isoDate) {
  const { year } = isoDate;
  return (year < 0 || year > 9999 ? getSignStr(year) + padNumber(6, Math.abs(year)) : padNumber(4, year)) + "-" + padNumber2(isoDate.month);
}
function formatIsoMonthDayFields(isoDate) {
  return padNumber2(isoDate.month) + "-" + padNumber2(isoDate.day);
}
function formatTimeFields(timeFields, subsecDigits) {
  const parts2 = [padNumber2(timeFields.hour), padNumber2(timeFields.minute)];
  return -1 !== subsecDigits && parts2.push(padNumber2(timeFields.second) + ((millisecond, microsecond, nanosecond, subsecDigits2) => formatSubsecNano(millisecond * nanoInMilli2 + microsecond * nanoInMicro2 + nanosecond, subsecDigits2))(timeFields.millisecond, timeFields.microsecond, timeFields.nanosecond, subsecDigits)), parts2.join(":");
}
function formatOffsetNano(offsetNano, offsetDisplay = 0) {
  if (1 === offsetDisplay) {
    return "";
  }
  const [hour, nanoRemainder0] = divModFloor(Math.abs(offsetNano), nanoInHour2);
  const [minute, nanoRemainder1] = divModFloor(nanoRemainder0, nanoInMinute2);
  const [second, nanoRemainder2] = divModFloor(nanoRemainder1, nanoInSec2);
  return getSignStr(offsetNano) + padNumber2(hour) + ":" + padNumber2(minute) + (second || nanoRemainder2 ? ":" + padNumber2(second) + formatSubsecNano(nanoRemainder2) : "");
}
function formatTimeZone(timeZoneId, timeZoneDisplay) {
  return 1 !== timeZoneDisplay ? "[" + (2 === timeZoneDisplay ? "!" : "") + timeZoneId + "]" : "";
}
function formatCalendar(calendar, calendarDisplay) {
  return calendarDisplay > 1 || 0 === calendarDisplay && calendar !== isoCalendarImpl ? formatCalendarId(getCalendarSlotId(calendar), 2 === calendarDisplay) : "";
}
function formatCalendarId(calendarId, isCritical) {
  return "[" + (isCritical ? "!" : "") + "u-ca=" + calendarId + "]";
}
var trailingZerosRE = /0+$/;
function formatSubsecNano(totalNano, subsecDigits) {
  let s = padNumber(9, totalNano);
  return s = void 0 === subsecDigits ? s.replace(trailingZerosRE, "") : s.slice(0, subsecDigits), s ? "." + s : "";
}
function getSignStr(num) {
  return num < 0 ? "-" : "+";
}
var icuRegExp = /^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/;
var badCharactersRegExp = /[^\w\/:+-]+/;
function refineTimeZoneId(rawId) {
  return resolveTimeZoneId(requireString(rawId));
}
function resolveTimeZoneId(rawId) {
  return resolveTimeZoneRecord(rawId).id;
}
var resolveTimeZoneRecord = /* @__PURE__ */ memoize((rawId) => {
  const upperRawId = rawId.toUpperCase();
  const offsetRecord = ((upperRawId2) => {
    const offsetNano = parseOffsetNanoMaybe(upperRawId2, 1);
    if (void 0 !== offsetNano) {
      return {
        id: formatOffsetNano(offsetNano),
        Z: offsetNano,
        m: offsetNano
      };
    }
  })(upperRawId);
  if (offsetRecord) {
    return {
      kind: "fixed",
      ...offsetRecord
    };
  }
  const normId = "UTC" === upperRawId ? "UTC" : ((rawId2) => (badCharactersRegExp.test(rawId2) && throwRangeError(invalidTimeZone(rawId2)), icuRegExp.test(rawId2) && throwRangeError("Forbidden ICU TimeZone"), rawId2.toLowerCase().split("/").map((part, partI) => (part.length <= 3 || /\d/.test(part)) && !/etc|yap/.test(part) ? part.toUpperCase() : part.replace(/baja|dumont|[a-z]+/g, (a, i) => a.length <= 2 && !partI || "in" === a || "chat" === a ? a.toUpperCase() : a.length > 2 || !i ? capitalize(a).replace(/island|noronha|murdo|rivadavia|urville/, capitalize) : a)).join("/")))(rawId);
  return queryNamedTimeZoneRecord(normId);
});
var queryNamedTimeZoneRecord = /* @__PURE__ */ memoize((normId) => {
  if ("UTC" === normId) {
    return {
      kind: "utc",
      id: normId,
      m: normId
    };
  }
  const format = (upperNormId = normId.toUpperCase(), new RawDateTimeFormat("en-u-hc-h23", {
    calendar: "iso8601",
    timeZone: upperNormId,
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  }));
  var upperNormId;
  return {
    kind: "named",
    id: normId,
    format,
    m: format.resolvedOptions().timeZone
  };
});
function queryTimeZone(rawTimeZoneId) {
  const record = resolveTimeZoneRecord(rawTimeZoneId);
  return queryTimeZoneRecord(record.id, record);
}
var queryTimeZoneRecord = /* @__PURE__ */ memoize((normTimeZoneId, record) => "named" === record.kind ? new IntlTimeZone(normTimeZoneId, record.m, record.format) : new FixedTimeZone(normTimeZoneId, record.m, "fixed" === record.kind ? record.Z : 0));
var FixedTimeZone = class {
  constructor(id, compareKey, offsetNano) {
    this.id = id, this.m = compareKey, this.Z = offsetNano;
  }
  B() {
    return this.Z;
  }
  O(isoDateTime) {
    return [isoDateTimeAndOffsetToEpochNano(isoDateTime, this.Z)];
  }
  C() {
  }
};
var IntlTimeZone = class {
  constructor(id, compareKey, format) {
    this.id = id, this.m = compareKey, this.me = ((computeOffsetSec, periodDays) => {
      const getSample = memoize(computeOffsetSec);
      const getSplit = memoize(createSplitTuple);
      const periodSec = 86400 * periodDays;
      function getOffsetSec(epochSec) {
        const [startEpochSec, endEpochSec] = computePeriod(epochSec, periodSec);
        const clampedStartEpochSec = clampIntlSampleEpochSec(startEpochSec);
        const clampedEndEpochSec = clampIntlSampleEpochSec(endEpochSec);
        const startOffsetSec = getSample(clampedStartEpochSec);
        const endOffsetSec = getSample(clampedEndEpochSec);
        return startOffsetSec === endOffsetSec ? startOffsetSec : pinch(getSplit(clampedStartEpochSec, clampedEndEpochSec), startOffsetSec, endOffsetSec, epochSec);
      }
      function searchTransition(searchEpochSec, direction, searchLimit, epochSec = searchEpochSec) {
        let [startEpochSec, endEpochSec] = computePeriod(searchEpochSec, periodSec);
        const inc = periodSec * direction;
        const inBounds = () => direction < 0 ? endEpochSec > searchLimit : startEpochSec < searchLimit;
        for (; inBounds(); ) {
          const clampedStartEpochSec = clampIntlSampleEpochSec(startEpochSec);
          const clampedEndEpochSec = clampIntlSampleEpochSec(endEpochSec);
          const startOffsetSec = getSample(clampedStartEpochSec);
          const endOffsetSec = getSample(clampedEndEpochSec);
          if (startOffsetSec !== endOffsetSec) {
            const split2 = getSplit(clampedStartEpochSec, clampedEndEpochSec);
            pinch(split2, startOffsetSec, endOffsetSec);
            const transitionEpochSec = split2[0];
            if ((compareNumbers(transitionEpochSec, epochSec) || 1) === direction) {
              return transitionEpochSec;
            }
          }
          startEpochSec += inc, endEpochSec += inc;
        }
      }
      function pinch(split2, startOffsetSec, endOffsetSec, forEpochSec) {
        let offsetSec;
        let splitDurSec;
        for (; (void 0 === forEpochSec || void 0 === (offsetSec = forEpochSec < split2[0] ? startOffsetSec : forEpochSec >= split2[1] ? endOffsetSec : void 0)) && (splitDurSec = split2[1] - split2[0]); ) {
          const middleEpochSec = split2[0] + Math.floor(splitDurSec / 2);
          computeOffsetSec(middleEpochSec) === endOffsetSec ? split2[1] = middleEpochSec : split2[0] = middleEpochSec + 1;
        }
        return offsetSec;
      }
      return {
        Ae(zonedEpochSec) {
          const wideOffsetSec0 = getOffsetSec(zonedEpochSec - 86400);
          const wideOffsetSec1 = getOffsetSec(zonedEpochSec + 86400);
          const wideUtcEpochSec0 = zonedEpochSec - wideOffsetSec0;
          const wideUtcEpochSec1 = zonedEpochSec - wideOffsetSec1;
          if (wideOffsetSec0 === wideOffsetSec1) {
            return [wideUtcEpochSec0];
          }
          const narrowOffsetSec0 = getOffsetSec(wideUtcEpochSec0);
          return narrowOffsetSec0 === getOffsetSec(wideUtcEpochSec1) ? [zonedEpochSec - narrowOffsetSec0] : wideOffsetSec0 > wideOffsetSec1 ? [wideUtcEpochSec0, wideUtcEpochSec1] : [];
        },
        ze: getOffsetSec,
        C(epochSec, direction) {
          if (!(direction > 0 && epochSec >= 864e10)) {
            if (direction < 0) {
              if (epochSec <= minPossibleTransitionSec) {
                return;
              }
              return epochSec > 4e9 ? searchTransition(epochSec, -1, epochSec - 94867200) ?? searchTransition(4e9, -1, minPossibleTransitionSec) : searchTransition(epochSec, -1, minPossibleTransitionSec);
            }
            return searchTransition(Math.max(epochSec, minPossibleTransitionSec) - 1, 1, Math.max(epochSec, Math.floor(Date.now() / 1e3)) + 94867200, epochSec);
          }
        }
      };
    })(/* @__PURE__ */ ((format2) => (epochSec) => {
      const intlParts = formatEpochMilliToPartsRecord(format2, 1e3 * epochSec);
      return 86400 * isoPartsToEpochDays(((intlParts2) => {
        const relatedYear = intlParts2.relatedYear;
        if (void 0 !== relatedYear) {
          return parseInt(relatedYear);
        }
        const year = parseInt(intlParts2.year);
        return void 0 !== intlParts2.era && "bce" === normalizeEraName(intlParts2.era) ? 1 - year : year;
      })(intlParts), parseInt(intlParts.month), parseInt(intlParts.day)) + 3600 * parseInt(intlParts.hour) + 60 * parseInt(intlParts.minute) + parseInt(intlParts.second) - epochSec;
    })(format), ((timeZoneId) => {
      const timeZoneName = timeZoneId.split("/").pop();
      return timeZonePeriodDaysByName[timeZoneName] || 19;
    })(id));
  }
  B(epochNano) {
    return this.me.ze(((epochNano2) => epochNanoToSecMod(epochNano2)[0])(epochNano)) * nanoInSec2;
  }
  O(isoDateTime) {
    const zonedEpochSec = 86400 * isoDateToEpochDays(isoDateTime) + timeFieldsToSec(isoDateTime);
    const subsecNano = timeFieldsToSubsecNano(isoDateTime);
    return this.me.Ae(zonedEpochSec).map((epochSec) => checkEpochNanoInBounds(BigInt(epochSec) * bigNanoInSec + BigInt(subsecNano)));
  }
  C(epochNano, direction) {
    const [epochSec, subsecNano] = epochNanoToSecMod(epochNano);
    const resEpochSec = this.me.C(epochSec + (direction > 0 || subsecNano ? 1 : 0), direction);
    if (void 0 !== resEpochSec) {
      return BigInt(resEpochSec) * bigNanoInSec;
    }
  }
};
function createSplitTuple(startEpochSec, endEpochSec) {
  return [startEpochSec, endEpochSec];
}
function computePeriod(epochSec, periodSec) {
  const startEpochSec = Math.floor(epochSec / periodSec) * periodSec;
  return [startEpochSec, startEpochSec + periodSec];
}
function clampIntlSampleEpochSec(epochSec) {
  return constrainToRange2(epochSec, -1e10, 864e10);
}
function refineMaybeZonedDateTimeObjectLike(refineTimeZoneString, calendar, bag) {
  const fields = readAndRefineBagFields(bag, getCalendarFieldNames(calendar, dateTimeAndZoneFieldNamesAlpha, dateTimeAndZoneFieldNamesWithEraAlpha), zonedDateTimeFieldRefiners, [], 0);
  const isZoned = void 0 !== fields.timeZone;
  const [year, monthCodeParts] = refineCalendarDateFields(fields, calendar);
  const isoDate = createDateFromRefinedFields(fields, calendar, year, monthCodeParts, 0);
  if (isZoned) {
    const timeFields = resolveTimeFields(fields);
    const timeZone = queryTimeZone(refineTimeZoneString(fields.timeZone));
    return {
      epochNanoseconds: getMatchingInstantFor(timeZone, combineDateAndTime(isoDate, timeFields), fields.offset),
      timeZone,
      calendar
    };
  }
  return isoDate;
}
function refineZonedDateTimeObjectLike(refineTimeZoneString, calendar, bag, options2) {
  const fields = readAndRefineBagFields(bag, getCalendarFieldNames(calendar, dateTimeAndZoneFieldNamesAlpha, dateTimeAndZoneFieldNamesWithEraAlpha), zonedDateTimeFieldRefiners, timeZoneFieldNames, 0);
  const timeZoneId = refineTimeZoneString(fields.timeZone);
  const [year, monthCodeParts] = refineCalendarDateFields(fields, calendar);
  const [overflow, offsetDisambig, epochDisambig] = refineZonedFieldOptions(options2);
  const isoDate = createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow);
  const timeFields = resolveTimeFields(fields, overflow);
  const timeZone = queryTimeZone(timeZoneId);
  return createZonedEpochNanoSlots(getMatchingInstantFor(timeZone, combineDateAndTime(isoDate, timeFields), fields.offset, offsetDisambig, epochDisambig), timeZone, calendar);
}
function refinePlainDateTimeObjectLike(calendar, bag, options2) {
  const fields = readAndRefineBagFields(bag, getCalendarFieldNames(calendar, dateTimeFieldNamesAlpha, dateTimeFieldNamesWithEraAlpha), dateTimeFieldRefiners, [], 0);
  const [year, monthCodeParts] = refineCalendarDateFields(fields, calendar);
  const overflow = refineOverflowOptions(options2);
  return createDateTimeFromRefinedFields(createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow), resolveTimeFields(fields, overflow), calendar);
}
function refinePlainDateObjectLike(calendar, bag, options2, requireFields = []) {
  const fields = readAndRefineBagFields(bag, getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha), dateFieldRefiners, requireFields);
  const [year, monthCodeParts] = refineCalendarDateFields(fields, calendar);
  return createDateFromRefinedFields(fields, calendar, year, monthCodeParts, refineOverflowOptions(options2));
}
function refinePlainYearMonthObjectLike(calendar, bag, options2, requireFields) {
  const fields = readAndRefineBagFields(bag, getCalendarFieldNames(calendar, yearMonthFieldNamesAlpha, yearMonthFieldNamesWithEraAlpha), dateFieldRefiners, requireFields);
  const [year, monthCodeParts] = refineCalendarDateFields(fields, calendar, 1);
  return createYearMonthFromRefinedFields(fields, calendar, year, monthCodeParts, refineOverflowOptions(options2));
}
function refinePlainMonthDayObjectLike(calendar, calendarAbsent, bag, options2) {
  const fields = readAndRefineBagFields(bag, getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha), dateFieldRefiners, dayFieldNamesAsc, 0);
  calendarAbsent && void 0 !== fields.month && void 0 === fields.monthCode && void 0 === fields.year && (fields.year = 1972);
  const [year, monthCodeParts] = refineMonthDayFields(fields, calendar);
  return createMonthDayFromRefinedFields(fields, calendar, year, monthCodeParts, refineOverflowOptions(options2));
}
function refinePlainTimeObjectLike(bag, options2) {
  return resolveTimeFields(readAndRefineBagFields(bag, timeFieldNamesAlpha, timeFieldRefiners, [], 1), refineOverflowOptions(options2));
}
function refineDurationObjectLike(bag) {
  const durationFields = readAndRefineBagFields(bag, durationFieldNamesAlpha, durationFieldRefiners);
  return createDurationSlots(validateDurationFields({
    ...durationFieldDefaults,
    ...durationFields
  }));
}
function throwFailedParse(s) {
  throwRangeError(failedParse(s));
}
function parseInstant(s) {
  const organized = parseDateTimeLike(s = requireString(toPrimitiveWithStringHint(s)));
  let offsetNano;
  return organized || throwFailedParse(s), organized.I ? offsetNano = 0 : organized.offset ? offsetNano = parseOffsetNano(organized.offset) : throwFailedParse(s), createEpochNanoSlots(isoDateTimeAndOffsetToEpochNano(organized, offsetNano));
}
function parseRelativeToSlots(s, resolveCalendar) {
  const organized = parseDateTimeLike(requireString(s));
  return organized && organized.timeZoneId ? finalizeZonedDateTime(organized, resolveCalendar, void 0) : finalizeDate(parsePlainDateLike(s), resolveCalendar);
}
function parseZonedDateTime(s, resolveCalendar, options2) {
  const organized = parseDateTimeLike(requireString(s));
  return organized && organized.timeZoneId || throwFailedParse(s), finalizeZonedDateTime(organized, resolveCalendar, options2);
}
function parsePlainDateTime(s, resolveCalendar) {
  const organized = parsePlainDateLike(s);
  return checkIsoDateTimeInBounds(organized), {
    ...combineDateAndTime(organized, organized),
    calendar: resolveCalendar(organized.calendarId)
  };
}
function parsePlainDate(s, resolveCalendar) {
  return finalizeDate(parsePlainDateLike(s), resolveCalendar);
}
function parsePlainYearMonth(s, resolveCalendar) {
  const organized = parseYearMonthOnly(requireString(s)) || parsePlainDateLike(s);
  const calendar = resolveCalendar(organized.calendarId);
  return createDateSlots(checkIsoYearMonthInBounds(moveToStartOfMonth(calendar, checkIsoYearMonthInBounds(organized))), calendar);
}
function parsePlainMonthDay(s, resolveCalendar) {
  const organized = parseMonthDayOnly(requireString(s)) || parsePlainDateLike(s);
  if ("iso8601" === organized.calendarId) {
    return createDateSlots({
      ...organized,
      year: 1972
    }, resolveCalendar("iso8601"));
  }
  const { calendar } = finalizeDate(organized, resolveCalendar);
  const { year: origYear, month: origMonth, day } = computeCalendarDateFields(calendar, organized);
  const [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, origYear, origMonth);
  const yearMonthFields = calendar ? calendar.u(monthCodeNumber, isLeapMonth, day) : computeIsoYearMonthFieldsForMonthDay(monthCodeNumber, isLeapMonth);
  return yearMonthFields || throwRangeError("Cannot guess year"), createDateSlots(checkIsoDateInBounds(computeCalendarIsoFieldsFromParts(calendar, yearMonthFields.year, yearMonthFields.month, day)), calendar);
}
function parsePlainTime(s) {
  const organized = parseDateTimeLike(s = requireString(s)) || parseTimeOnly(s);
  return (!organized || !organized.qe || organized.I || parseYearMonthOnly(s) || parseMonthDayOnly(s)) && throwFailedParse(s), createTimeSlots(organized);
}
function parseDuration(s) {
  const parts2 = durationRegExp.exec(requireString(s));
  parts2 && !invalidDurationRegExp.test(s) || throwFailedParse(s);
  const fraction = nanoToGivenFields(3600 * parseSubsecNano(parts2[7] || "") + 60 * parseSubsecNano(parts2[9] || "") + parseSubsecNano(parts2[11] || ""), 4, durationFieldNamesAsc);
  const durationFields = {
    ...fraction,
    years: parseInt0(parts2[2]),
    months: parseInt0(parts2[3]),
    weeks: parseInt0(parts2[4]),
    days: parseInt0(parts2[5]),
    hours: parseInt0(parts2[6]),
    minutes: parseInt0(parts2[8]) + fraction.minutes,
    seconds: parseInt0(parts2[10]) + fraction.seconds
  };
  return createDurationSlots(validateDurationFields("-" === parts2[1] ? negateDurationFields(durationFields) : durationFields));
}
function parseCalendarId(s) {
  const organized = parseDateTimeLike(s) || parseYearMonthOnly(s) || parseMonthDayOnly(s) || parseTimeOnly(s);
  return organized ? organized.calendarId : s;
}
function parseTimeZoneId(s) {
  const parsed2 = parseDateTimeLike(s);
  return parsed2 && (parsed2.timeZoneId || parsed2.I && "UTC" || parsed2.offset) || s;
}
function parsePlainDateLike(s) {
  const organized = parseDateTimeLike(requireString(s));
  return organized && !organized.I || throwFailedParse(s), organized;
}
function finalizeZonedDateTime(organized, resolveCalendar, options2) {
  const timeZone = queryTimeZone(resolveTimeZoneId(organized.timeZoneId));
  let epochNano;
  if (organized.qe) {
    const offsetNano = organized.offset ? parseOffsetNano(organized.offset) : void 0;
    const [, offsetDisambig, epochDisambig] = refineZonedFieldOptions(options2);
    epochNano = getMatchingInstantFor(timeZone, organized, offsetNano, offsetDisambig, epochDisambig, !(timeZone.Z || void 0 === organized.offset || (offset = organized.offset, offset.length > 6)), organized.I);
  } else {
    refineZonedFieldOptions(options2), epochNano = getStartOfDayInstantFor(timeZone, organized);
  }
  var offset;
  return checkEpochNanoInBounds(epochNano), createZonedEpochNanoSlots(epochNano, timeZone, resolveCalendar(organized.calendarId));
}
function finalizeDate(organized, resolveCalendar) {
  return createDateSlots(checkIsoDateInBounds(organized), resolveCalendar(organized.calendarId));
}
function timeRegExpStr(separatorIndex, leapSecondStr = "") {
  return `([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${separatorIndex}([0-5]\\d${leapSecondStr})(?:[.,](\\d{1,9}))?)?)?`;
}
var dateTimeRegExpStr = "((?!-0{6})[+-]\\d{6}|\\d{4})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:[Tt ]" + timeRegExpStr(6, "|60") + "(?:([Zz])|(([+-])" + timeRegExpStr(14) + "))?)?";
var yearMonthRegExp = /* @__PURE__ */ createRegExp("((?!-0{6})[+-]\\d{6}|\\d{4})-?(0[1-9]|1[0-2])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)");
var monthDayRegExp = /* @__PURE__ */ createRegExp("(?:--)?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)");
var dateTimeRegExp = /* @__PURE__ */ createRegExp(dateTimeRegExpStr + "(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)");
var annotationRegExp = /\[(!?)([^=]+)=([^\]]+)/g;
var durationRegExp = /^([+-])?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?:(\d+)(?:[.,](\d{1,9}))?H)?(?:(\d+)(?:[.,](\d{1,9}))?M)?(?:(\d+)(?:[.,](\d{1,9}))?S)?)?$/i;
var invalidDurationRegExp = /[PT]$|[.,]\d+[HMS]./i;
function parseDateTimeLike(s) {
  const parts2 = dateTimeRegExp.exec(s);
  if (!parts2) {
    return;
  }
  const organized = ((parts3) => ({
    year: parseInt(parts3[1]),
    month: parseInt(parts3[3]),
    day: parseInt(parts3[4]),
    ...nanoToTimeAndDay(parseSubsecNano(parts3[9] || ""))[0],
    hour: parseInt0(parts3[5]),
    minute: parseInt0(parts3[7]),
    second: Math.min(parseInt0(parts3[8]), 59),
    ...organizeAnnotationParts(parts3[18], parts3[19]),
    qe: !!parts3[5],
    I: !!parts3[10],
    offset: parts3[11]
  }))(parts2);
  return validateIsoDateFields(organized);
}
function parseYearMonthOnly(s) {
  const parts2 = yearMonthRegExp.exec(s);
  return parts2 ? requireIsoCalendar(((parts3) => ({
    year: parseInt(parts3[1]),
    month: parseInt(parts3[2]),
    day: 1,
    ...organizeAnnotationParts(parts3[3], parts3[4])
  }))(parts2)) : void 0;
}
function parseMonthDayOnly(s) {
  const parts2 = monthDayRegExp.exec(s);
  if (parts2) {
    const organized = ((parts3) => ({
      year: 1972,
      month: parseInt(parts3[1]),
      day: parseInt(parts3[2]),
      ...organizeAnnotationParts(parts3[3], parts3[4])
    }))(parts2);
    if (allPropsEqual(calendarDateFieldNamesAsc, isoDate = organized, constrainIsoDateFields(isoDate))) {
      return requireIsoCalendar(organized);
    }
  }
  var isoDate;
}
function requireIsoCalendar(organized) {
  return "iso8601" !== organized.calendarId && throwFailedParse(organized.calendarId), organized;
}
function parseTimeOnly(s) {
  const organized = parseDateTimeLike(s.replace(/^t?/i, "0000-01-01T"));
  return organized && !organized.I ? organized : void 0;
}
function organizeAnnotationParts(timeZoneId, s) {
  let calendarIsCritical;
  const calendarIds = [];
  return s.replace(annotationRegExp, (whole3, criticalStr, key, value) => ("u-ca" === key ? (calendarIds.push(value.toLowerCase()), calendarIsCritical || (calendarIsCritical = criticalStr)) : criticalStr && throwFailedParse(whole3), "")), calendarIds.length > 1 && calendarIsCritical && throwFailedParse(s), {
    timeZoneId,
    calendarId: calendarIds[0] || "iso8601"
  };
}
function mergeCalendarFields(calendar, baseFields, additionalFields) {
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), baseFields);
  return spliceFields(merged, additionalFields, monthFieldNames), getCalendarEraOrigins(calendar) && (spliceFields(merged, additionalFields, allYearFieldNames), calendar && calendar.je && spliceFields(merged, additionalFields, monthDayFieldNames, eraYearFieldNames)), merged;
}
function spliceFields(dest, additional, allPropNames, deletablePropNames) {
  let anyMatching = 0;
  const nonMatchingPropNames = [];
  for (const propName of allPropNames) {
    void 0 !== additional[propName] ? anyMatching = 1 : nonMatchingPropNames.push(propName);
  }
  if (Object.assign(dest, additional), anyMatching) {
    for (const deletablePropName of deletablePropNames || nonMatchingPropNames) {
      delete dest[deletablePropName];
    }
  }
}
function mergeZonedDateTimeFields(calendar, zonedDateTimeSlots, modFields) {
  const validFieldNames = getCalendarFieldNames(calendar, dateTimeAndOffsetFieldNamesAlpha, dateTimeAndOffsetFieldNamesWithEraAlpha);
  const zonedSlots = zonedEpochSlotsToIso(zonedDateTimeSlots);
  const { year, month: month2, day } = computeCalendarDateFields(calendar, zonedSlots);
  const origFields = {
    year,
    monthCode: computeMonthCode(calendar, year, month2),
    day,
    hour: zonedSlots.hour,
    minute: zonedSlots.minute,
    second: zonedSlots.second,
    millisecond: zonedSlots.millisecond,
    microsecond: zonedSlots.microsecond,
    nanosecond: zonedSlots.nanosecond,
    offset: zonedSlots.offsetNanoseconds
  };
  const partialFields = readAndRefineBagFields(modFields, validFieldNames, zonedDateTimeFieldRefiners);
  const mergedCalendarFields = mergeCalendarFields(calendar, origFields, partialFields);
  return [{
    ...origFields,
    ...partialFields
  }, mergedCalendarFields];
}
function mergeDateTimeFields(calendar, plainDateTimeSlots, modFields) {
  const validFieldNames = getCalendarFieldNames(calendar, dateTimeFieldNamesAlpha, dateTimeFieldNamesWithEraAlpha);
  const { year, month: month2, day } = computeCalendarDateFields(calendar, plainDateTimeSlots);
  const origFields = {
    year,
    monthCode: computeMonthCode(calendar, year, month2),
    day,
    hour: plainDateTimeSlots.hour,
    minute: plainDateTimeSlots.minute,
    second: plainDateTimeSlots.second,
    millisecond: plainDateTimeSlots.millisecond,
    microsecond: plainDateTimeSlots.microsecond,
    nanosecond: plainDateTimeSlots.nanosecond
  };
  const partialFields = readAndRefineBagFields(modFields, validFieldNames, dateTimeFieldRefiners);
  const mergedCalendarFields = mergeCalendarFields(calendar, origFields, partialFields);
  return [{
    ...origFields,
    ...partialFields
  }, mergedCalendarFields];
}
function mergeDateFields(calendar, plainDateSlots, modFields) {
  const validFieldNames = getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha);
  const { year, month: month2, day } = computeCalendarDateFields(calendar, plainDateSlots);
  return mergeCalendarFields(calendar, {
    year,
    monthCode: computeMonthCode(calendar, year, month2),
    day
  }, readAndRefineBagFields(modFields, validFieldNames, dateFieldRefiners));
}
function mergeYearMonthFields(calendar, plainYearMonthSlots, modFields) {
  const validFieldNames = getCalendarFieldNames(calendar, yearMonthFieldNamesAlpha, yearMonthFieldNamesWithEraAlpha);
  const { year, month: month2 } = computeCalendarDateFields(calendar, plainYearMonthSlots);
  return mergeCalendarFields(calendar, {
    year,
    monthCode: computeMonthCode(calendar, year, month2)
  }, readAndRefineBagFields(modFields, validFieldNames, dateFieldRefiners));
}
function mergeMonthDayFields(calendar, plainMonthDaySlots, modFields) {
  const validFieldNames = getCalendarFieldNames(calendar, dateFieldNamesAlpha, dateFieldNamesWithEraAlpha);
  const { year, month: month2, day } = computeCalendarDateFields(calendar, plainMonthDaySlots);
  return mergeCalendarFields(calendar, {
    monthCode: computeMonthCode(calendar, year, month2),
    day
  }, readAndRefineBagFields(modFields, validFieldNames, dateFieldRefiners));
}
function createZonedDateTimeFromMergedFields(zonedDateTimeSlots, mergedAllFields, calendarFields, year, monthCodeParts, overflow, offsetDisambig, epochDisambig) {
  const { calendar, timeZone } = zonedDateTimeSlots;
  return createZonedEpochNanoSlots(getMatchingInstantFor(timeZone, combineDateAndTime(createDateFromRefinedFields(calendarFields, calendar, year, monthCodeParts, overflow), constrainTimeFields(mergedAllFields, overflow)), mergedAllFields.offset, offsetDisambig, epochDisambig), timeZone, calendar);
}
function createDateTimeFromMergedFields(mergedAllFields, calendarFields, calendar, year, monthCodeParts, overflow) {
  return createDateTimeFromRefinedFields(createDateFromRefinedFields(calendarFields, calendar, year, monthCodeParts, overflow), constrainTimeFields(mergedAllFields, overflow), calendar);
}
function mergeTimeFields(initialFields, modFields) {
  return {
    ...pluckProps(timeFieldNamesAlpha, initialFields),
    ...readAndRefineBagFields(modFields, timeFieldNamesAlpha, timeFieldRefiners)
  };
}
function mergeDurationFields(slots, fields) {
  return createDurationSlots((initialFields = slots, modFields = fields, validateDurationFields({
    ...initialFields,
    ...readAndRefineBagFields(modFields, durationFieldNamesAlpha, durationFieldRefiners)
  })));
  var initialFields, modFields;
}
function computeMonthCode(calendar, year, month2) {
  const [monthCodeNumber, isLeapMonth] = computeCalendarMonthCodeParts(calendar, year, month2);
  return formatMonthCode(monthCodeNumber, isLeapMonth);
}
function totalDuration(refineRelativeTo, slots, options2) {
  const [totalUnit, relativeToSlots] = ((options3, refineRelativeTo2) => {
    const relativeToInternals = refineRelativeTo2((options3 = normalizeOptionsOrString(options3, "unit")).relativeTo);
    let totalUnit2 = coerceTotalUnit(options3);
    return totalUnit2 = requirePropDefined("unit", totalUnit2), [totalUnit2, relativeToInternals];
  })(options2, refineRelativeTo);
  const maxDurationUnit = getMaxDurationUnit(slots);
  const maxUnit = Math.max(totalUnit, maxDurationUnit);
  const isZoned = relativeToSlots && isZonedEpochSlots(relativeToSlots);
  if (!relativeToSlots && isUniformUnit(maxUnit, isZoned)) {
    return totalDayTimeDuration(slots, totalUnit);
  }
  if (relativeToSlots || throwRangeError("Missing relativeTo"), !slots.sign && (!isZoned || totalUnit < 6)) {
    return 0;
  }
  const [balancedDuration, endEpochNano, relativeOps] = spanRelativeDuration(relativeToSlots, slots, totalUnit);
  return isUniformUnit(totalUnit, isZoned) ? totalDayTimeDuration(balancedDuration, totalUnit) : ((durationFields, endEpochNano2, totalUnit2, relativeOps2) => {
    const fieldName = durationFieldNamesAsc[totalUnit2];
    const baseDurationFields = clearDurationFields(totalUnit2, durationFields);
    return totalRelativeUnit(durationFields[fieldName], computeDurationSign(durationFields) || 1, endEpochNano2, (value) => (baseDurationFields[fieldName] = value, moveRelativeMarkerToEpochNano(relativeOps2, baseDurationFields)));
  })(balancedDuration, endEpochNano, totalUnit, relativeOps);
}
function totalDayTimeDuration(durationFields, totalUnit) {
  return divideBigNanoToExactNumber(durationDayTimeToBigNano(durationFields), unitNanoMap[totalUnit]);
}
function instantToZonedDateTime(instantSlots, timeZone, calendar) {
  return createZonedEpochNanoSlots(instantSlots.epochNanoseconds, timeZone, calendar);
}
function zonedDateTimeToInstant(zonedDateTimeSlots0) {
  return createEpochNanoSlots(zonedDateTimeSlots0.epochNanoseconds);
}
function zonedDateTimeToDateTime(zonedDateTimeSlots0) {
  return createDateTimeSlots(zonedEpochSlotsToIso(zonedDateTimeSlots0), zonedDateTimeSlots0.calendar);
}
function zonedDateTimeToDate(zonedDateTimeSlots0) {
  return createDateSlots(zonedEpochSlotsToIso(zonedDateTimeSlots0), zonedDateTimeSlots0.calendar);
}
function zonedDateTimeToTime(zonedDateTimeSlots0) {
  return createTimeSlots(zonedEpochSlotsToIso(zonedDateTimeSlots0));
}
function dateTimeToZonedDateTime(plainDateTimeSlots, timeZone, epochDisambig) {
  return createZonedEpochNanoSlots(checkEpochNanoInBounds(getSingleInstantFor(timeZone, plainDateTimeSlots, epochDisambig)), timeZone, plainDateTimeSlots.calendar);
}
function dateToZonedDateTime(plainDateSlots, timeZone, timeFields) {
  let epochNano;
  return epochNano = timeFields ? getSingleInstantFor(timeZone, combineDateAndTime(plainDateSlots, timeFields)) : getStartOfDayInstantFor(timeZone, combineDateAndTime(plainDateSlots, timeFieldDefaults)), createZonedEpochNanoSlots(epochNano, timeZone, plainDateSlots.calendar);
}
function yearMonthToDate(calendar, input, bag) {
  return mergeFieldsIntoDate(calendar, pluckProps(getCalendarFieldNames(calendar, yearMonthCodeFieldNamesAlpha, yearMonthCodeFieldNamesWithEraAlpha), input), readAndRefineBagFields(requireObjectLike(bag), dayFieldNamesAsc, dateFieldRefiners, []));
}
function monthDayToDate(calendar, input, bag) {
  const extraFieldNames = getCalendarFieldNames(calendar, yearFieldNamesAsc, yearFieldNamesWithEraAlpha);
  return mergeFieldsIntoDate(calendar, pluckProps(monthCodeDayFieldNamesAlpha, input), readAndRefineBagFields(requireObjectLike(bag), extraFieldNames, dateFieldRefiners, []));
}
function fieldsToMonthDay(calendar, input) {
  const refinedFields = readAndRefineBagFields(input, monthCodeDayFieldNamesAlpha, dateFieldRefiners);
  const [year, monthCodeParts] = refineMonthDayFields(refinedFields, calendar);
  return createMonthDayFromRefinedFields(refinedFields, calendar, year, monthCodeParts, 0);
}
function fieldsToYearMonth(calendar, input) {
  const refinedFields = readAndRefineBagFields(input, getCalendarFieldNames(calendar, yearMonthCodeFieldNamesAlpha, yearMonthCodeFieldNamesWithEraAlpha), dateFieldRefiners);
  const [year, monthCodeParts] = refineCalendarDateFields(refinedFields, calendar, 1);
  return createYearMonthFromRefinedFields(refinedFields, calendar, year, monthCodeParts, 0);
}
function mergeFieldsIntoDate(calendar, inputFields, extraFields) {
  const mergedFieldNames = getCalendarFieldNames(calendar, yearMonthCodeDayFieldNamesAlpha, yearMonthCodeDayFieldNamesWithEraAlpha);
  let mergedFields = mergeCalendarFields(calendar, inputFields, extraFields);
  mergedFields = readAndRefineBagFields(mergedFields, mergedFieldNames, dateFieldRefiners, []);
  const [year, monthCodeParts] = refineCalendarDateFields(mergedFields, calendar);
  return createDateFromRefinedFields(mergedFields, calendar, year, monthCodeParts, 0);
}
function epochMilliToInstant(epochMilli) {
  return createEpochNanoSlots(checkEpochNanoInBounds(BigInt(toStrictInteger(epochMilli)) * bigNanoInMilli));
}
function epochNanoToInstant(epochNano) {
  return createEpochNanoSlots(checkEpochNanoInBounds(toBigInt(epochNano)));
}
function applyPlainFormatTimeZone(options2) {
  return options2.timeZone = "UTC", ["full", "long"].includes(options2.timeStyle) && (options2.timeStyle = "medium"), options2;
}
function applyZonedFormatTimeZone(options2, timeZoneId) {
  return void 0 !== options2.timeZone && throwTypeError("Cannot specify TimeZone"), options2.timeZone = timeZoneId, options2;
}
function checkResolvedCalendarCompatible(format, slots, strictCalendarCheck) {
  const resolvedCalendarId = format.resolvedOptions().calendar;
  !strictCalendarCheck && slots.calendar === isoCalendarImpl || getCalendarSlotId(slots.calendar) === resolvedCalendarId || throwRangeError("Mismatching Calendars");
}
function createOptionsTransformer(shapeFieldNames, invalidShapeFieldNames, ignoredFieldNames, defaultShapeFields, dateStyleReplacementFields) {
  const shapeFieldNameSet = new Set(shapeFieldNames);
  const invalidShapeFieldNameSet = new Set(invalidShapeFieldNames);
  const ignoredFieldNameSet = new Set(ignoredFieldNames);
  return (options2, allowPartialOverlap) => {
    let dateStyle;
    let timeStyle;
    const granularShapeFields = {};
    const modifierFields = {};
    const otherFields = {};
    let hasInvalidGranularShapeFields = 0;
    let hasInvalidStyleFields = 0;
    for (const name of Object.keys(options2)) {
      const value = options2[name];
      void 0 === value || ignoredFieldNameSet.has(name) || (shapeFieldNameSet.has(name) ? "dateStyle" === name ? dateStyle = value : "timeStyle" === name ? timeStyle = value : granularShapeFields[name] = value : "era" === name ? modifierFields[name] = value : invalidShapeFieldNameSet.has(name) ? "dateStyle" === name || "timeStyle" === name ? hasInvalidStyleFields = 1 : hasInvalidGranularShapeFields = 1 : otherFields[name] = value);
    }
    const hasDateStyle = void 0 !== dateStyle;
    const hasTimeStyle = void 0 !== timeStyle;
    const hasAnyStyle = hasDateStyle || hasTimeStyle;
    const hasGranularShapeFields = Object.keys(granularShapeFields).length > 0;
    const hasInvalids = hasInvalidGranularShapeFields || hasInvalidStyleFields;
    const hasShapeFields = hasGranularShapeFields || hasDateStyle || hasTimeStyle;
    const hasModifierFields = Object.keys(modifierFields).length > 0;
    (!allowPartialOverlap && hasInvalids || allowPartialOverlap && hasInvalids && !hasShapeFields || hasAnyStyle && (hasGranularShapeFields || hasModifierFields || hasInvalidGranularShapeFields)) && throwTypeError("Invalid formatting options");
    const transformedOptions = {};
    return hasAnyStyle || hasShapeFields || Object.assign(transformedOptions, defaultShapeFields), Object.assign(transformedOptions, granularShapeFields, modifierFields, otherFields), hasDateStyle && (dateStyleReplacementFields ? Object.assign(transformedOptions, dateStyleReplacementFields[dateStyle]) : transformedOptions.dateStyle = dateStyle), hasTimeStyle && (transformedOptions.timeStyle = timeStyle), transformedOptions;
  };
}
var dateDefaultShapeFields = {
  year: "numeric",
  month: "numeric",
  day: "numeric"
};
var timeDefaultShapeFields = {
  hour: "numeric",
  minute: "numeric",
  second: "numeric"
};
var dateTimeDefaultShapeFields = /* @__PURE__ */ Object.assign({}, dateDefaultShapeFields, timeDefaultShapeFields);
var dateShapeFieldNames = ["weekday", "year", "month", "day", "dateStyle"];
var timeShapeFieldNames = ["dayPeriod", "hour", "minute", "second", "fractionalSecondDigits", "timeStyle"];
var dateTimeShapeFieldNames = /* @__PURE__ */ dateShapeFieldNames.concat(timeShapeFieldNames);
var yearMonthIgnoredFieldNames = /* @__PURE__ */ ["weekday", "day"].concat(timeShapeFieldNames);
var monthDayIgnoredFieldNames = /* @__PURE__ */ ["weekday", "year"].concat(timeShapeFieldNames);
var transformInstantOptions = /* @__PURE__ */ createOptionsTransformer(dateTimeShapeFieldNames, [], [], dateTimeDefaultShapeFields);
var transformZonedOptions = /* @__PURE__ */ createOptionsTransformer(dateTimeShapeFieldNames, [], [], {
  ...dateTimeDefaultShapeFields,
  timeZoneName: "short"
});
var transformDateTimeOptions = /* @__PURE__ */ createOptionsTransformer(dateTimeShapeFieldNames, [], ["timeZoneName"], dateTimeDefaultShapeFields);
var transformDateOptions = /* @__PURE__ */ createOptionsTransformer(dateShapeFieldNames, timeShapeFieldNames, ["timeZoneName"], dateDefaultShapeFields);
var transformTimeOptions = /* @__PURE__ */ createOptionsTransformer(timeShapeFieldNames, dateShapeFieldNames, ["timeZoneName", "era"], timeDefaultShapeFields);
var transformYearMonthOptions = /* @__PURE__ */ createOptionsTransformer(["year", "month", "dateStyle"], yearMonthIgnoredFieldNames, ["timeZoneName"], {
  year: "numeric",
  month: "numeric"
}, {
  full: {
    year: "numeric",
    month: "long"
  },
  long: {
    year: "numeric",
    month: "long"
  },
  medium: {
    year: "numeric",
    month: "short"
  },
  short: {
    year: "2-digit",
    month: "numeric"
  }
});
var transformMonthDayOptions = /* @__PURE__ */ createOptionsTransformer(["month", "day", "dateStyle"], monthDayIgnoredFieldNames, ["timeZoneName", "era"], {
  month: "numeric",
  day: "numeric"
}, {
  full: {
    month: "long",
    day: "numeric"
  },
  long: {
    month: "long",
    day: "numeric"
  },
  medium: {
    month: "short",
    day: "numeric"
  },
  short: {
    month: "numeric",
    day: "numeric"
  }
});
function zonedDateTimeWithPlainTime(zonedDateTimeSlots, plainTimeFields) {
  const { timeZone } = zonedDateTimeSlots;
  const newIsoDateTime = combineDateAndTime(zonedEpochSlotsToIso(zonedDateTimeSlots), plainTimeFields || timeFieldDefaults);
  return createZonedEpochNanoSlots(plainTimeFields ? getSingleInstantFor(timeZone, newIsoDateTime) : getStartOfDayInstantFor(timeZone, newIsoDateTime), timeZone, zonedDateTimeSlots.calendar);
}
function refineDirectionOptions(options2) {
  const normalizedOptions = normalizeOptionsOrString(options2, "direction");
  const res = coerceDirection(normalizedOptions, 0);
  return res || throwRangeError(invalidEntity2("direction", res)), res;
}
function getCurrentIsoDateTime(timeZone) {
  const epochNano = getCurrentEpochNano();
  const offsetNano = timeZone.B(epochNano);
  return epochNanoToIsoDateTime(epochNano + BigInt(offsetNano));
}
function getCurrentEpochNano() {
  return BigInt(Date.now()) * bigNanoInMilli;
}
function getCurrentTimeZoneId() {
  return new RawDateTimeFormat().resolvedOptions().timeZone || "UTC";
}

// node_modules/temporal-polyfill/chunks/apiHelpers.js
var PlainYearMonthBranding = "PlainYearMonth";
var PlainMonthDayBranding = "PlainMonthDay";
var PlainDateBranding = "PlainDate";
var PlainDateTimeBranding = "PlainDateTime";
var PlainTimeBranding = "PlainTime";
var ZonedDateTimeBranding = "ZonedDateTime";
var InstantBranding = "Instant";
var DurationBranding = "Duration";
function defineTemporalClass(branding, cls, getSlots, ...getterMaps) {
  return Object.defineProperties(cls, createNameDescriptors(branding)), Object.defineProperties(cls.prototype, createStringTagDescriptors("Temporal." + branding)), Object.defineProperties(cls.prototype, mapProps((getter) => ({
    get() {
      return getter(getSlots(this));
    },
    configurable: 1
  }), Object.assign({}, ...getterMaps))), cls;
}
var attachDebugString = "noop" !== noop.name || globalThis.process ? noop : (instance) => {
  Object.defineProperty(instance, "_str_", {
    value: instance.toJSON()
  });
};
function invalidRecordType() {
  throwTypeError(invalidCallingContext);
}
function forbiddenValueOf2() {
  throwTypeError(forbiddenValueOf);
}
var yearMonthFieldGetters$1 = {
  era(slots) {
    return computeCalendarEraFields(slots.calendar, slots).era;
  },
  eraYear(slots) {
    return computeCalendarEraFields(slots.calendar, slots).eraYear;
  },
  year(slots) {
    return computeCalendarDateFields(slots.calendar, slots).year;
  },
  month(slots) {
    return computeCalendarDateFields(slots.calendar, slots).month;
  },
  monthCode(slots) {
    return computeCalendarMonthCode(slots.calendar, slots);
  }
};
var dateFieldGetters$1 = {
  era(slots) {
    return computeCalendarEraFields(slots.calendar, slots).era;
  },
  eraYear(slots) {
    return computeCalendarEraFields(slots.calendar, slots).eraYear;
  },
  year(slots) {
    return computeCalendarDateFields(slots.calendar, slots).year;
  },
  month(slots) {
    return computeCalendarDateFields(slots.calendar, slots).month;
  },
  monthCode(slots) {
    return computeCalendarMonthCode(slots.calendar, slots);
  },
  day(slots) {
    return computeCalendarDateFields(slots.calendar, slots).day;
  }
};
var monthDayFieldGetters$1 = {
  monthCode(slots) {
    return computeCalendarMonthCode(slots.calendar, slots);
  },
  day(slots) {
    return computeCalendarDateFields(slots.calendar, slots).day;
  }
};
var yearMonthDerivedGetters = {
  daysInMonth(slots) {
    return computeCalendarDaysInMonth(slots.calendar, slots);
  },
  daysInYear(slots) {
    return computeCalendarDaysInYear(slots.calendar, slots);
  },
  monthsInYear(slots) {
    return computeCalendarMonthsInYear(slots.calendar, slots);
  },
  inLeapYear(slots) {
    return computeCalendarInLeapYear(slots.calendar, slots);
  }
};
var dateDerivedGetters = {
  dayOfWeek(slots) {
    return computeIsoDayOfWeek(slots);
  },
  dayOfYear(slots) {
    return computeCalendarDayOfYear(slots.calendar, slots);
  },
  weekOfYear(slots) {
    return computeCalendarWeekOfYear(slots.calendar, slots);
  },
  yearOfWeek(slots) {
    return computeCalendarYearOfWeek(slots.calendar, slots);
  },
  daysInWeek() {
    return 7;
  },
  daysInMonth(slots) {
    return computeCalendarDaysInMonth(slots.calendar, slots);
  },
  daysInYear(slots) {
    return computeCalendarDaysInYear(slots.calendar, slots);
  },
  monthsInYear(slots) {
    return computeCalendarMonthsInYear(slots.calendar, slots);
  },
  inLeapYear(slots) {
    return computeCalendarInLeapYear(slots.calendar, slots);
  }
};
function diffInstants(invert, instantSlots0, instantSlots1, options2) {
  const [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options2, 3, 5);
  return createDiffDurationSlots(invert, diffEpochNanosRounded(instantSlots0.epochNanoseconds, instantSlots1.epochNanoseconds, largestUnit, smallestUnit, roundingInc, roundingMode));
}
function diffZonedDateTimes(invert, slots0, slots1, options2) {
  const calendar = getCommonCalendar(slots0.calendar, slots1.calendar);
  const [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options2, 5);
  return createDiffDurationSlots(invert, diffZonedDateTimesRounded(calendar, slots0, slots1, largestUnit, smallestUnit, roundingInc, roundingMode));
}
function diffDateTimes(invert, plainDateTimeSlots0, plainDateTimeSlots1, options2) {
  const calendar = getCommonCalendar(plainDateTimeSlots0.calendar, plainDateTimeSlots1.calendar);
  const [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options2, 6);
  return createDiffDurationSlots(invert, diffDateTimesRounded(calendar, plainDateTimeSlots0, plainDateTimeSlots1, largestUnit, smallestUnit, roundingInc, roundingMode));
}
function diffDates(invert, plainDateSlots0, plainDateSlots1, options2) {
  const calendar = getCommonCalendar(plainDateSlots0.calendar, plainDateSlots1.calendar);
  const [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options2, 6, 9, 6);
  return createDiffDurationSlots(invert, diffDatesRounded(calendar, plainDateSlots0, plainDateSlots1, largestUnit, smallestUnit, roundingInc, roundingMode));
}
function diffYearMonths(invert, plainYearMonthSlots0, plainYearMonthSlots1, options2) {
  const calendar = getCommonCalendar(plainYearMonthSlots0.calendar, plainYearMonthSlots1.calendar);
  const [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options2, 9, 9, 8);
  return createDiffDurationSlots(invert, diffYearMonthsRounded(calendar, plainYearMonthSlots0, plainYearMonthSlots1, largestUnit, smallestUnit, roundingInc, roundingMode));
}
function diffTimes(invert, plainTimeSlots0, plainTimeSlots1, options2) {
  const [largestUnit, smallestUnit, roundingInc, roundingMode] = refineDiffOptions(invert, options2, 5, 5);
  return createDiffDurationSlots(invert, diffTimesRounded(plainTimeSlots0, plainTimeSlots1, largestUnit, smallestUnit, roundingInc, roundingMode));
}
function createDiffDurationSlots(invert, durationFields) {
  return createDurationSlots(invert ? negateDurationFields(durationFields) : durationFields);
}
function withDateFields(slots, modFields, options2) {
  const { calendar } = slots;
  const fields = mergeDateFields(calendar, slots, modFields);
  const [year, monthCodeParts] = refineCalendarDateFields(fields, calendar);
  const overflow = refineOverflowOptions(options2);
  return createDateFromRefinedFields(fields, calendar, year, monthCodeParts, overflow);
}
function withDateTimeFields(slots, modFields, options2) {
  const { calendar } = slots;
  const [mergedFields, calendarFields] = mergeDateTimeFields(calendar, slots, modFields);
  const [year, monthCodeParts] = refineCalendarDateFields(calendarFields, calendar);
  const overflow = refineOverflowOptions(options2);
  return createDateTimeFromMergedFields(mergedFields, calendarFields, calendar, year, monthCodeParts, overflow);
}
function withYearMonthFields(slots, modFields, options2) {
  const { calendar } = slots;
  const fields = mergeYearMonthFields(calendar, slots, modFields);
  const [year, monthCodeParts] = refineCalendarDateFields(fields, calendar, 1);
  const overflow = refineOverflowOptions(options2);
  return createYearMonthFromRefinedFields(fields, calendar, year, monthCodeParts, overflow);
}
function withMonthDayFields(slots, modFields, options2) {
  const { calendar } = slots;
  const fields = mergeMonthDayFields(calendar, slots, modFields);
  const [year, monthCodeParts] = refineMonthDayFields(fields, calendar);
  const overflow = refineOverflowOptions(options2);
  return createMonthDayFromRefinedFields(fields, calendar, year, monthCodeParts, overflow);
}
function withTimeFields(slots, modFields, options2) {
  const refinedFields = mergeTimeFields(slots, modFields);
  const overflow = refineOverflowOptions(options2);
  return resolveTimeFields(refinedFields, overflow);
}
function withZonedDateTimeFields(slots, modFields, options2) {
  const { calendar } = slots;
  const [mergedFields, calendarFields] = mergeZonedDateTimeFields(calendar, slots, modFields);
  const [year, monthCodeParts] = refineCalendarDateFields(calendarFields, calendar);
  const [overflow, offsetDisambig, epochDisambig] = refineZonedFieldOptions(options2, 2);
  return createZonedDateTimeFromMergedFields(slots, mergedFields, calendarFields, year, monthCodeParts, overflow, offsetDisambig, epochDisambig);
}

// node_modules/temporal-polyfill/chunks/classApi-basic.js
function resolveBasicCalendarId(rawCalendarId) {
  const lowerRawCalendarId = requireString(rawCalendarId).toLowerCase();
  return lowerRawCalendarId === isoCalendarId ? isoCalendarImpl : lowerRawCalendarId === gregoryCalendarId ? gregoryCalendarImpl : void throwRangeError(exoticCalendarRequired(rawCalendarId, "temporal-polyfill/full"));
}
function resolveBasicCalendarArg(rawCalendarId = isoCalendarId) {
  return resolveBasicCalendarId(rawCalendarId);
}
var zonedDateTimeSlotsMap = /* @__PURE__ */ new WeakMap();
var ZonedDateTime = /* @__PURE__ */ defineTemporalClass(ZonedDateTimeBranding, class {
  constructor(epochNanoseconds, timeZoneId, calendar = void 0) {
    const epochNano = checkEpochNanoInBounds(toBigInt(epochNanoseconds));
    const timeZone = queryTimeZone(refineTimeZoneId(timeZoneId));
    const calendarImpl = resolveBasicCalendarArg(calendar);
    initZonedDateTime(this, createZonedEpochNanoSlots(epochNano, timeZone, calendarImpl));
  }
  static from(arg, options2 = void 0) {
    return createZonedDateTime(toZonedDateTimeSlots(arg, options2));
  }
  static compare(arg0, arg1) {
    return compareZonedEpochSlots(toZonedDateTimeSlots(arg0), toZonedDateTimeSlots(arg1));
  }
  get calendarId() {
    return getCalendarSlotId(getZonedDateTimeSlots(this).calendar);
  }
  get timeZoneId() {
    return getZonedDateTimeSlots(this).timeZone.id;
  }
  get epochMilliseconds() {
    return epochNanoToMilli(getZonedDateTimeSlots(this).epochNanoseconds);
  }
  get epochNanoseconds() {
    return getZonedDateTimeSlots(this).epochNanoseconds;
  }
  get offset() {
    return formatOffsetNano(zonedEpochSlotsToIso(getZonedDateTimeSlots(this)).offsetNanoseconds);
  }
  get offsetNanoseconds() {
    return zonedEpochSlotsToIso(getZonedDateTimeSlots(this)).offsetNanoseconds;
  }
  get hoursInDay() {
    return computeZonedHoursInDay(getZonedDateTimeSlots(this));
  }
  with(mod, options2 = void 0) {
    return createZonedDateTime(withZonedDateTimeFields(getZonedDateTimeSlots(this), validateBag(mod), options2));
  }
  withCalendar(calendarArg) {
    return createZonedDateTime({
      ...getZonedDateTimeSlots(this),
      calendar: refineCalendarArg(calendarArg)
    });
  }
  withTimeZone(timeZoneArg) {
    return createZonedDateTime({
      ...getZonedDateTimeSlots(this),
      timeZone: queryTimeZone(refineTimeZoneArg(timeZoneArg))
    });
  }
  withPlainTime(plainTimeArg = void 0) {
    return createZonedDateTime(zonedDateTimeWithPlainTime(getZonedDateTimeSlots(this), optionalToPlainTimeFields(plainTimeArg)));
  }
  add(durationArg, options2 = void 0) {
    const slots = getZonedDateTimeSlots(this);
    return createZonedDateTime(moveZonedEpochSlots(slots, toDurationSlots(durationArg), refineOverflowOptions(options2)));
  }
  subtract(durationArg, options2 = void 0) {
    const slots = getZonedDateTimeSlots(this);
    return createZonedDateTime(moveZonedEpochSlots(slots, negateDurationFields(toDurationSlots(durationArg)), refineOverflowOptions(options2)));
  }
  until(otherArg, options2 = void 0) {
    const slots = getZonedDateTimeSlots(this);
    const other = toZonedDateTimeSlots(otherArg);
    return createDuration(diffZonedDateTimes(0, slots, other, options2));
  }
  since(otherArg, options2 = void 0) {
    const slots = getZonedDateTimeSlots(this);
    const other = toZonedDateTimeSlots(otherArg);
    return createDuration(diffZonedDateTimes(1, slots, other, options2));
  }
  round(options2) {
    const slots = getZonedDateTimeSlots(this);
    const [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options2);
    return createZonedDateTime(roundZonedEpochSlotsToUnit(slots, smallestUnit, roundingInc, roundingMode));
  }
  startOfDay() {
    return createZonedDateTime(computeZonedStartOfDay(getZonedDateTimeSlots(this)));
  }
  equals(otherArg) {
    return zonedDateTimesEqual(getZonedDateTimeSlots(this), toZonedDateTimeSlots(otherArg));
  }
  toInstant() {
    return createInstant(zonedDateTimeToInstant(getZonedDateTimeSlots(this)));
  }
  toPlainDateTime() {
    return createPlainDateTime(zonedDateTimeToDateTime(getZonedDateTimeSlots(this)));
  }
  toPlainDate() {
    return createPlainDate(zonedDateTimeToDate(getZonedDateTimeSlots(this)));
  }
  toPlainTime() {
    return createPlainTime(zonedDateTimeToTime(getZonedDateTimeSlots(this)));
  }
  toLocaleString(locales = void 0, options2 = {}) {
    const slots = getZonedDateTimeSlots(this);
    const format = new RawDateTimeFormat(locales, applyZonedFormatTimeZone(transformZonedOptions(options2), getZonedTimeZoneId(slots)));
    return checkResolvedCalendarCompatible(format, slots), format.format(epochNanoToMilli(slots.epochNanoseconds));
  }
  toString(options2 = void 0) {
    return formatZonedDateTimeIso(getZonedDateTimeSlots(this), options2);
  }
  toJSON() {
    return formatZonedDateTimeIso(getZonedDateTimeSlots(this));
  }
  getTimeZoneTransition(options2) {
    const slots = getZonedDateTimeSlots(this);
    const newEpochNano = slots.timeZone.C(slots.epochNanoseconds, refineDirectionOptions(options2));
    return void 0 !== newEpochNano ? createZonedDateTime({
      ...slots,
      epochNanoseconds: newEpochNano
    }) : null;
  }
  valueOf() {
    return forbiddenValueOf2();
  }
}, getZonedDateTimeIsoSlots, dateFieldGetters$1, dateDerivedGetters, timeGetters);
function createZonedDateTime(slots) {
  return initZonedDateTime(Object.create(ZonedDateTime.prototype), slots);
}
function getZonedDateTimeSlots(obj) {
  return getZonedDateTimeSlotsIfPresent(obj) || invalidRecordType();
}
function getZonedDateTimeIsoSlots(obj) {
  const slots = getZonedDateTimeSlots(obj);
  return {
    ...zonedEpochSlotsToIso(slots),
    calendar: slots.calendar
  };
}
function getZonedDateTimeSlotsIfPresent(obj) {
  return zonedDateTimeSlotsMap.get(obj);
}
function toZonedDateTimeSlots(arg, options2) {
  if (isObjectLike2(arg)) {
    const ownSlots = getZonedDateTimeSlotsIfPresent(arg);
    if (ownSlots) {
      return refineZonedFieldOptions(options2), ownSlots;
    }
    const calendar = getCalendarFromBag(arg);
    return refineZonedDateTimeObjectLike(refineTimeZoneArg, calendar, arg, options2);
  }
  return parseZonedDateTime(arg, resolveBasicCalendarId, options2);
}
function initZonedDateTime(instance, slots) {
  return zonedDateTimeSlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
function refineTimeZoneArg(arg) {
  if (isObjectLike2(arg)) {
    const slots = getZonedDateTimeSlotsIfPresent(arg);
    return slots || throwTypeError(invalidTimeZone(arg)), slots.timeZone.id;
  }
  return ((arg2) => resolveTimeZoneId(parseTimeZoneId(requireString(arg2))))(arg);
}
var instantSlotsMap = /* @__PURE__ */ new WeakMap();
var Instant = /* @__PURE__ */ defineTemporalClass(InstantBranding, class {
  constructor(epochNanoseconds) {
    const epochNano = checkEpochNanoInBounds(toBigInt(epochNanoseconds));
    initInstant(this, createEpochNanoSlots(epochNano));
  }
  static from(arg) {
    return createInstant(toInstantSlots(arg));
  }
  static fromEpochMilliseconds(epochMilli) {
    return createInstant(epochMilliToInstant(epochMilli));
  }
  static fromEpochNanoseconds(epochNano) {
    return createInstant(epochNanoToInstant(epochNano));
  }
  static compare(a, b) {
    return compareZonedEpochSlots(toInstantSlots(a), toInstantSlots(b));
  }
  get epochMilliseconds() {
    return epochNanoToMilli(getInstantSlots(this).epochNanoseconds);
  }
  get epochNanoseconds() {
    return getInstantSlots(this).epochNanoseconds;
  }
  add(durationArg) {
    const slots = getInstantSlots(this);
    return createInstant(createEpochNanoSlots(moveEpochNano(slots.epochNanoseconds, toDurationSlots(durationArg))));
  }
  subtract(durationArg) {
    const slots = getInstantSlots(this);
    return createInstant(createEpochNanoSlots(moveEpochNano(slots.epochNanoseconds, negateDurationFields(toDurationSlots(durationArg)))));
  }
  until(otherArg, options2 = void 0) {
    return createDuration(diffInstants(0, getInstantSlots(this), toInstantSlots(otherArg), options2));
  }
  since(otherArg, options2 = void 0) {
    return createDuration(diffInstants(1, getInstantSlots(this), toInstantSlots(otherArg), options2));
  }
  round(options2) {
    const slots = getInstantSlots(this);
    const [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options2, 5, 1);
    return createInstant(createEpochNanoSlots(roundBigNanoToDayOriginInc(slots.epochNanoseconds, computeBigNanoInc(smallestUnit, roundingInc), roundingMode)));
  }
  equals(otherArg) {
    return instantsEqual(getInstantSlots(this), toInstantSlots(otherArg));
  }
  toZonedDateTimeISO(timeZoneArg) {
    return createZonedDateTime(instantToZonedDateTime(getInstantSlots(this), queryTimeZone(refineTimeZoneArg(timeZoneArg))));
  }
  toLocaleString(locales = void 0, options2 = {}) {
    const slots = getInstantSlots(this);
    return new RawDateTimeFormat(locales, transformInstantOptions(options2)).format(epochNanoToMilli(slots.epochNanoseconds));
  }
  toString(options2 = void 0) {
    return formatInstantIso(refineTimeZoneArg, getInstantSlots(this), options2);
  }
  toJSON() {
    return formatInstantIso(refineTimeZoneArg, getInstantSlots(this));
  }
  valueOf() {
    return forbiddenValueOf2();
  }
});
function createInstant(slots) {
  return initInstant(Object.create(Instant.prototype), slots);
}
function getInstantSlots(obj) {
  return getInstantSlotsIfPresent(obj) || invalidRecordType();
}
function getInstantSlotsIfPresent(obj) {
  return instantSlotsMap.get(obj);
}
function toInstantSlots(arg) {
  if (isObjectLike2(arg)) {
    const ownSlots = getInstantSlotsIfPresent(arg);
    if (ownSlots) {
      return ownSlots;
    }
    const zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg);
    if (zonedDateTimeSlots) {
      return createEpochNanoSlots(zonedDateTimeSlots.epochNanoseconds);
    }
  }
  return parseInstant(arg);
}
var { toTemporalInstant } = {
  toTemporalInstant() {
    const epochMilli = Date.prototype.valueOf.call(this);
    return createInstant(createEpochNanoSlots(BigInt(requireNumberIsInteger(epochMilli)) * bigNanoInMilli));
  }
};
function initInstant(instance, slots) {
  return instantSlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
var plainMonthDaySlotsMap = /* @__PURE__ */ new WeakMap();
var PlainMonthDay = /* @__PURE__ */ defineTemporalClass(PlainMonthDayBranding, class {
  constructor(isoMonth, isoDay, calendar = void 0, referenceIsoYear) {
    const isoMonthInt = toIntegerWithTrunc(isoMonth);
    const isoDayInt = toIntegerWithTrunc(isoDay);
    const calendarImpl = resolveBasicCalendarArg(calendar);
    const isoYearInt = toIntegerWithTrunc(referenceIsoYear ?? isoEpochFirstLeapYear);
    const fields = checkIsoDateInBounds(validateIsoDateFields({
      year: isoYearInt,
      month: isoMonthInt,
      day: isoDayInt
    }));
    initPlainMonthDay(this, createDateSlots(fields, calendarImpl));
  }
  static from(arg, options2 = void 0) {
    return createPlainMonthDay(toPlainMonthDaySlots(arg, options2));
  }
  get calendarId() {
    return getCalendarSlotId(getPlainMonthDaySlots(this).calendar);
  }
  with(mod, options2 = void 0) {
    return createPlainMonthDay(withMonthDayFields(getPlainMonthDaySlots(this), validateBag(mod), options2));
  }
  equals(otherArg) {
    return plainMonthDaysEqual(getPlainMonthDaySlots(this), toPlainMonthDaySlots(otherArg));
  }
  toPlainDate(bag) {
    const slots = getPlainMonthDaySlots(this);
    return createPlainDate(monthDayToDate(slots.calendar, this, bag));
  }
  toLocaleString(locales = void 0, options2 = {}) {
    const slots = getPlainMonthDaySlots(this);
    const format = new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformMonthDayOptions(options2)));
    return checkResolvedCalendarCompatible(format, slots, 1), format.format(isoDateToEpochMilli(slots));
  }
  toString(options2 = void 0) {
    return formatPlainMonthDayIso(getPlainMonthDaySlots(this), options2);
  }
  toJSON() {
    return formatPlainMonthDayIso(getPlainMonthDaySlots(this));
  }
  valueOf() {
    return forbiddenValueOf2();
  }
}, getPlainMonthDaySlots, monthDayFieldGetters$1);
function createPlainMonthDay(slots) {
  return initPlainMonthDay(Object.create(PlainMonthDay.prototype), slots);
}
function getPlainMonthDaySlots(obj) {
  return getPlainMonthDaySlotsIfPresent(obj) || invalidRecordType();
}
function getPlainMonthDaySlotsIfPresent(obj) {
  return plainMonthDaySlotsMap.get(obj);
}
function toPlainMonthDaySlots(arg, options2) {
  if (isObjectLike2(arg)) {
    const ownSlots = getPlainMonthDaySlotsIfPresent(arg);
    if (ownSlots) {
      return refineOverflowOptions(options2), ownSlots;
    }
    const calendarMaybe = extractCalendarFromBag(arg);
    return refinePlainMonthDayObjectLike(void 0 === calendarMaybe ? isoCalendarImpl : calendarMaybe, void 0 === calendarMaybe, arg, options2);
  }
  const res = parsePlainMonthDay(arg, resolveBasicCalendarId);
  return refineOverflowOptions(options2), res;
}
function initPlainMonthDay(instance, slots) {
  return plainMonthDaySlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
var plainYearMonthSlotsMap = /* @__PURE__ */ new WeakMap();
var PlainYearMonth = /* @__PURE__ */ defineTemporalClass(PlainYearMonthBranding, class {
  constructor(isoYear, isoMonth, calendar = void 0, referenceIsoDay) {
    const isoYearInt = toIntegerWithTrunc(isoYear);
    const isoMonthInt = toIntegerWithTrunc(isoMonth);
    const calendarImpl = resolveBasicCalendarArg(calendar);
    const isoDayInt = toIntegerWithTrunc(referenceIsoDay ?? 1);
    const fields = checkIsoYearMonthInBounds(validateIsoDateFields({
      year: isoYearInt,
      month: isoMonthInt,
      day: isoDayInt
    }));
    initPlainYearMonth(this, createDateSlots(fields, calendarImpl));
  }
  static from(arg, options2 = void 0) {
    return createPlainYearMonth(toPlainYearMonthSlots(arg, options2));
  }
  static compare(arg0, arg1) {
    return compareIsoDateFields(toPlainYearMonthSlots(arg0), toPlainYearMonthSlots(arg1));
  }
  get calendarId() {
    return getCalendarSlotId(getPlainYearMonthSlots(this).calendar);
  }
  with(mod, options2 = void 0) {
    return createPlainYearMonth(withYearMonthFields(getPlainYearMonthSlots(this), validateBag(mod), options2));
  }
  add(durationArg, options2 = void 0) {
    const slots = getPlainYearMonthSlots(this);
    return createPlainYearMonth(createDateSlots(moveYearMonth(slots.calendar, slots, toDurationSlots(durationArg), refineOverflowOptions(options2)), slots.calendar));
  }
  subtract(durationArg, options2 = void 0) {
    const slots = getPlainYearMonthSlots(this);
    return createPlainYearMonth(createDateSlots(moveYearMonth(slots.calendar, slots, negateDurationFields(toDurationSlots(durationArg)), refineOverflowOptions(options2)), slots.calendar));
  }
  until(otherArg, options2 = void 0) {
    const slots = getPlainYearMonthSlots(this);
    const other = toPlainYearMonthSlots(otherArg);
    return createDuration(diffYearMonths(0, slots, other, options2));
  }
  since(otherArg, options2 = void 0) {
    const slots = getPlainYearMonthSlots(this);
    const other = toPlainYearMonthSlots(otherArg);
    return createDuration(diffYearMonths(1, slots, other, options2));
  }
  equals(otherArg) {
    return plainYearMonthsEqual(getPlainYearMonthSlots(this), toPlainYearMonthSlots(otherArg));
  }
  toPlainDate(bag) {
    const slots = getPlainYearMonthSlots(this);
    return createPlainDate(yearMonthToDate(slots.calendar, this, bag));
  }
  toLocaleString(locales = void 0, options2 = {}) {
    const slots = getPlainYearMonthSlots(this);
    const format = new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformYearMonthOptions(options2)));
    return checkResolvedCalendarCompatible(format, slots, 1), format.format(isoDateToEpochMilli(slots));
  }
  toString(options2 = void 0) {
    return formatPlainYearMonthIso(getPlainYearMonthSlots(this), options2);
  }
  toJSON() {
    return formatPlainYearMonthIso(getPlainYearMonthSlots(this));
  }
  valueOf() {
    return forbiddenValueOf2();
  }
}, getPlainYearMonthSlots, yearMonthFieldGetters$1, yearMonthDerivedGetters);
function createPlainYearMonth(slots) {
  return initPlainYearMonth(Object.create(PlainYearMonth.prototype), slots);
}
function getPlainYearMonthSlots(obj) {
  return getPlainYearMonthSlotsIfPresent(obj) || invalidRecordType();
}
function getPlainYearMonthSlotsIfPresent(obj) {
  return plainYearMonthSlotsMap.get(obj);
}
function toPlainYearMonthSlots(arg, options2) {
  if (isObjectLike2(arg)) {
    const ownSlots = getPlainYearMonthSlotsIfPresent(arg);
    if (ownSlots) {
      return refineOverflowOptions(options2), ownSlots;
    }
    const calendar = getCalendarFromBag(arg);
    return refinePlainYearMonthObjectLike(calendar, arg, options2);
  }
  const res = parsePlainYearMonth(arg, resolveBasicCalendarId);
  return refineOverflowOptions(options2), res;
}
function initPlainYearMonth(instance, slots) {
  return plainYearMonthSlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
function getTemporalBrandingAndSlots(obj) {
  if (!isObjectLike2(obj)) {
    return;
  }
  let slots = getInstantSlotsIfPresent(obj);
  return slots ? [InstantBranding, slots] : (slots = getZonedDateTimeSlotsIfPresent(obj), slots ? [ZonedDateTimeBranding, slots] : (slots = getPlainDateTimeSlotsIfPresent(obj), slots ? [PlainDateTimeBranding, slots] : (slots = getPlainDateSlotsIfPresent(obj), slots ? [PlainDateBranding, slots] : (slots = getPlainTimeSlotsIfPresent(obj), slots ? [PlainTimeBranding, slots] : (slots = getPlainYearMonthSlotsIfPresent(obj), slots ? [PlainYearMonthBranding, slots] : (slots = getPlainMonthDaySlotsIfPresent(obj), slots ? [PlainMonthDayBranding, slots] : (slots = getDurationSlotsIfPresent(obj), slots ? [DurationBranding, slots] : void 0)))))));
}
function validateBag(bag) {
  return (getTemporalBrandingAndSlots(bag) || void 0 !== bag.calendar || void 0 !== bag.timeZone) && throwTypeError(invalidBag), bag;
}
var plainTimeSlotsMap = /* @__PURE__ */ new WeakMap();
var PlainTime = /* @__PURE__ */ defineTemporalClass(PlainTimeBranding, class {
  constructor(hour = 0, minute = 0, second = 0, millisecond = 0, microsecond = 0, nanosecond = 0) {
    const fields = validateTimeFields(mapProps(toIntegerWithTrunc, {
      hour,
      minute,
      second,
      millisecond,
      microsecond,
      nanosecond
    }));
    initPlainTime(this, createTimeSlots(fields));
  }
  static from(arg, options2 = void 0) {
    return createPlainTime(toPlainTimeSlots(arg, options2));
  }
  static compare(arg0, arg1) {
    return compareTimeFields(toPlainTimeSlots(arg0), toPlainTimeSlots(arg1));
  }
  with(mod, options2 = void 0) {
    return createPlainTime(withTimeFields(getPlainTimeSlots(this), validateBag(mod), options2));
  }
  add(durationArg) {
    const slots = getPlainTimeSlots(this);
    return createPlainTime(moveTime(slots, toDurationSlots(durationArg))[0]);
  }
  subtract(durationArg) {
    const slots = getPlainTimeSlots(this);
    return createPlainTime(moveTime(slots, negateDurationFields(toDurationSlots(durationArg)))[0]);
  }
  until(otherArg, options2 = void 0) {
    return createDuration(diffTimes(0, getPlainTimeSlots(this), toPlainTimeSlots(otherArg), options2));
  }
  since(otherArg, options2 = void 0) {
    return createDuration(diffTimes(1, getPlainTimeSlots(this), toPlainTimeSlots(otherArg), options2));
  }
  round(options2) {
    const slots = getPlainTimeSlots(this);
    const [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options2, 5);
    return createPlainTime(roundTimeToUnit(slots, smallestUnit, roundingInc, roundingMode)[0]);
  }
  equals(other) {
    return plainTimesEqual(getPlainTimeSlots(this), toPlainTimeSlots(other));
  }
  toLocaleString(locales = void 0, options2 = {}) {
    const slots = getPlainTimeSlots(this);
    return new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformTimeOptions(options2))).format(timeFieldsToMilli(slots));
  }
  toString(options2 = void 0) {
    return formatPlainTimeIso(getPlainTimeSlots(this), options2);
  }
  toJSON() {
    return formatPlainTimeIso(getPlainTimeSlots(this));
  }
  valueOf() {
    return forbiddenValueOf2();
  }
}, getPlainTimeSlots, timeGetters);
function createPlainTime(slots) {
  return initPlainTime(Object.create(PlainTime.prototype), slots);
}
function getPlainTimeSlots(obj) {
  return getPlainTimeSlotsIfPresent(obj) || invalidRecordType();
}
function getPlainTimeSlotsIfPresent(obj) {
  return plainTimeSlotsMap.get(obj);
}
function toPlainTimeSlots(arg, options2) {
  if (isObjectLike2(arg)) {
    const ownSlots = getPlainTimeSlotsIfPresent(arg);
    if (ownSlots) {
      return refineOverflowOptions(options2), ownSlots;
    }
    const dateTimeSlots = getPlainDateTimeSlotsIfPresent(arg);
    if (dateTimeSlots) {
      return refineOverflowOptions(options2), createTimeSlots(dateTimeSlots);
    }
    const zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg);
    return zonedDateTimeSlots ? (refineOverflowOptions(options2), zonedDateTimeToTime(zonedDateTimeSlots)) : refinePlainTimeObjectLike(arg, options2);
  }
  const timeSlots = parsePlainTime(arg);
  return refineOverflowOptions(options2), timeSlots;
}
function optionalToPlainTimeFields(timeArg) {
  return void 0 === timeArg ? void 0 : toPlainTimeSlots(timeArg);
}
function initPlainTime(instance, slots) {
  return plainTimeSlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
var plainDateTimeSlotsMap = /* @__PURE__ */ new WeakMap();
var PlainDateTime = /* @__PURE__ */ defineTemporalClass(PlainDateTimeBranding, class {
  constructor(isoYear, isoMonth, isoDay, hour = 0, minute = 0, second = 0, millisecond = 0, microsecond = 0, nanosecond = 0, calendar = void 0) {
    const fields = checkIsoDateTimeInBounds(validateIsoDateTimeFields(mapProps(toIntegerWithTrunc, {
      year: isoYear,
      month: isoMonth,
      day: isoDay,
      hour,
      minute,
      second,
      millisecond,
      microsecond,
      nanosecond
    })));
    const calendarImpl = resolveBasicCalendarArg(calendar);
    initPlainDateTime(this, createDateTimeSlots(fields, calendarImpl));
  }
  static from(arg, options2 = void 0) {
    return createPlainDateTime(toPlainDateTimeSlots(arg, options2));
  }
  static compare(arg0, arg1) {
    const slots0 = toPlainDateTimeSlots(arg0);
    const slots1 = toPlainDateTimeSlots(arg1);
    return compareIsoDateTimeFields(slots0, slots1);
  }
  get calendarId() {
    return getCalendarSlotId(getPlainDateTimeSlots(this).calendar);
  }
  with(mod, options2 = void 0) {
    return createPlainDateTime(withDateTimeFields(getPlainDateTimeSlots(this), validateBag(mod), options2));
  }
  withCalendar(calendarArg) {
    const slots = getPlainDateTimeSlots(this);
    return createPlainDateTime(createDateTimeSlots(slots, refineCalendarArg(calendarArg)));
  }
  withPlainTime(plainTimeArg = void 0) {
    const slots = getPlainDateTimeSlots(this);
    return createPlainDateTime(createDateTimeFromRefinedFields(slots, optionalToPlainTimeFields(plainTimeArg), slots.calendar));
  }
  add(durationArg, options2 = void 0) {
    const slots = getPlainDateTimeSlots(this);
    return createPlainDateTime(createDateTimeSlots(moveDateTime(slots.calendar, slots, toDurationSlots(durationArg), refineOverflowOptions(options2)), slots.calendar));
  }
  subtract(durationArg, options2 = void 0) {
    const slots = getPlainDateTimeSlots(this);
    return createPlainDateTime(createDateTimeSlots(moveDateTime(slots.calendar, slots, negateDurationFields(toDurationSlots(durationArg)), refineOverflowOptions(options2)), slots.calendar));
  }
  until(otherArg, options2 = void 0) {
    const slots = getPlainDateTimeSlots(this);
    const other = toPlainDateTimeSlots(otherArg);
    return createDuration(diffDateTimes(0, slots, other, options2));
  }
  since(otherArg, options2 = void 0) {
    const slots = getPlainDateTimeSlots(this);
    const other = toPlainDateTimeSlots(otherArg);
    return createDuration(diffDateTimes(1, slots, other, options2));
  }
  round(options2) {
    const slots = getPlainDateTimeSlots(this);
    const [smallestUnit, roundingInc, roundingMode] = refineRoundingOptions(options2);
    return createPlainDateTime(createDateTimeSlots(roundDateTimeToUnit(slots, smallestUnit, roundingInc, roundingMode), slots.calendar));
  }
  equals(otherArg) {
    return plainDateTimesEqual(getPlainDateTimeSlots(this), toPlainDateTimeSlots(otherArg));
  }
  toZonedDateTime(timeZoneArg, options2 = void 0) {
    return createZonedDateTime(dateTimeToZonedDateTime(getPlainDateTimeSlots(this), queryTimeZone(refineTimeZoneArg(timeZoneArg)), refineEpochDisambigOptions(options2)));
  }
  toPlainDate() {
    const slots = getPlainDateTimeSlots(this);
    return createPlainDate(createDateSlots(slots, slots.calendar));
  }
  toPlainTime() {
    return createPlainTime(createTimeSlots(getPlainDateTimeSlots(this)));
  }
  toLocaleString(locales = void 0, options2 = {}) {
    const slots = getPlainDateTimeSlots(this);
    const format = new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformDateTimeOptions(options2)));
    return checkResolvedCalendarCompatible(format, slots), format.format(isoDateTimeToEpochMilli(slots));
  }
  toString(options2 = void 0) {
    return formatPlainDateTimeIso(getPlainDateTimeSlots(this), options2);
  }
  toJSON() {
    return formatPlainDateTimeIso(getPlainDateTimeSlots(this));
  }
  valueOf() {
    return forbiddenValueOf2();
  }
}, getPlainDateTimeSlots, dateFieldGetters$1, dateDerivedGetters, timeGetters);
function createPlainDateTime(slots) {
  return initPlainDateTime(Object.create(PlainDateTime.prototype), slots);
}
function getPlainDateTimeSlots(obj) {
  return getPlainDateTimeSlotsIfPresent(obj) || invalidRecordType();
}
function getPlainDateTimeSlotsIfPresent(obj) {
  return plainDateTimeSlotsMap.get(obj);
}
function toPlainDateTimeSlots(arg, options2) {
  if (isObjectLike2(arg)) {
    const ownSlots = getPlainDateTimeSlotsIfPresent(arg);
    if (ownSlots) {
      return refineOverflowOptions(options2), ownSlots;
    }
    const dateSlots = getPlainDateSlotsIfPresent(arg);
    if (dateSlots) {
      return refineOverflowOptions(options2), createDateTimeSlots(combineDateAndTime(dateSlots, timeFieldDefaults), dateSlots.calendar);
    }
    const zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg);
    if (zonedDateTimeSlots) {
      return refineOverflowOptions(options2), zonedDateTimeToDateTime(zonedDateTimeSlots);
    }
    const calendar = getCalendarFromBag(arg);
    return refinePlainDateTimeObjectLike(calendar, arg, options2);
  }
  const res = parsePlainDateTime(arg, resolveBasicCalendarId);
  return refineOverflowOptions(options2), res;
}
function initPlainDateTime(instance, slots) {
  return plainDateTimeSlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
var plainDateSlotsMap = /* @__PURE__ */ new WeakMap();
var PlainDate = /* @__PURE__ */ defineTemporalClass(PlainDateBranding, class {
  constructor(isoYear, isoMonth, isoDay, calendar = void 0) {
    const fields = checkIsoDateInBounds(validateIsoDateFields(mapProps(toIntegerWithTrunc, {
      year: isoYear,
      month: isoMonth,
      day: isoDay
    })));
    const calendarImpl = resolveBasicCalendarArg(calendar);
    initPlainDate(this, createDateSlots(fields, calendarImpl));
  }
  static from(arg, options2 = void 0) {
    return createPlainDate(toPlainDateSlots(arg, options2));
  }
  static compare(arg0, arg1) {
    return compareIsoDateFields(toPlainDateSlots(arg0), toPlainDateSlots(arg1));
  }
  get calendarId() {
    return getCalendarSlotId(getPlainDateSlots(this).calendar);
  }
  with(mod, options2 = void 0) {
    return createPlainDate(withDateFields(getPlainDateSlots(this), validateBag(mod), options2));
  }
  withCalendar(calendarArg) {
    const slots = getPlainDateSlots(this);
    return createPlainDate(createDateSlots(slots, refineCalendarArg(calendarArg)));
  }
  add(durationArg, options2 = void 0) {
    const slots = getPlainDateSlots(this);
    return createPlainDate(createDateSlots(moveDate(slots.calendar, slots, toDurationSlots(durationArg), refineOverflowOptions(options2)), slots.calendar));
  }
  subtract(durationArg, options2 = void 0) {
    const slots = getPlainDateSlots(this);
    return createPlainDate(createDateSlots(moveDate(slots.calendar, slots, negateDurationFields(toDurationSlots(durationArg)), refineOverflowOptions(options2)), slots.calendar));
  }
  until(otherArg, options2 = void 0) {
    const slots = getPlainDateSlots(this);
    const other = toPlainDateSlots(otherArg);
    return createDuration(diffDates(0, slots, other, options2));
  }
  since(otherArg, options2 = void 0) {
    const slots = getPlainDateSlots(this);
    const other = toPlainDateSlots(otherArg);
    return createDuration(diffDates(1, slots, other, options2));
  }
  equals(otherArg) {
    return plainDatesEqual(getPlainDateSlots(this), toPlainDateSlots(otherArg));
  }
  toZonedDateTime(options2) {
    const optionsObj = isObjectLike2(options2) ? {
      timeZone: options2.timeZone,
      plainTime: options2.plainTime
    } : {
      timeZone: options2
    };
    const slots = getPlainDateSlots(this);
    const timeZoneId = refineTimeZoneArg(optionsObj.timeZone);
    const plainTimeArg = optionsObj.plainTime;
    const timeFields = void 0 !== plainTimeArg ? toPlainTimeSlots(plainTimeArg) : void 0;
    return createZonedDateTime(dateToZonedDateTime(slots, queryTimeZone(timeZoneId), timeFields));
  }
  toPlainDateTime(plainTimeArg = void 0) {
    const slots = getPlainDateSlots(this);
    return createPlainDateTime(createDateTimeFromRefinedFields(slots, optionalToPlainTimeFields(plainTimeArg), slots.calendar));
  }
  toPlainYearMonth() {
    const slots = getPlainDateSlots(this);
    return createPlainYearMonth(fieldsToYearMonth(slots.calendar, this));
  }
  toPlainMonthDay() {
    const slots = getPlainDateSlots(this);
    return createPlainMonthDay(fieldsToMonthDay(slots.calendar, this));
  }
  toLocaleString(locales = void 0, options2 = {}) {
    const slots = getPlainDateSlots(this);
    const format = new RawDateTimeFormat(locales, applyPlainFormatTimeZone(transformDateOptions(options2)));
    return checkResolvedCalendarCompatible(format, slots), format.format(isoDateToEpochMilli(slots));
  }
  toString(options2 = void 0) {
    return formatPlainDateIso(getPlainDateSlots(this), options2);
  }
  toJSON() {
    return formatPlainDateIso(getPlainDateSlots(this));
  }
  valueOf() {
    return forbiddenValueOf2();
  }
}, getPlainDateSlots, dateFieldGetters$1, dateDerivedGetters);
function createPlainDate(slots) {
  return initPlainDate(Object.create(PlainDate.prototype), slots);
}
function getPlainDateSlots(obj) {
  return getPlainDateSlotsIfPresent(obj) || invalidRecordType();
}
function getPlainDateSlotsIfPresent(obj) {
  return plainDateSlotsMap.get(obj);
}
function toPlainDateSlots(arg, options2) {
  if (isObjectLike2(arg)) {
    const ownSlots = getPlainDateSlotsIfPresent(arg);
    if (ownSlots) {
      return refineOverflowOptions(options2), ownSlots;
    }
    const dateTimeSlots = getPlainDateTimeSlotsIfPresent(arg);
    if (dateTimeSlots) {
      return refineOverflowOptions(options2), createDateSlots(dateTimeSlots, dateTimeSlots.calendar);
    }
    const zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(arg);
    if (zonedDateTimeSlots) {
      return refineOverflowOptions(options2), zonedDateTimeToDate(zonedDateTimeSlots);
    }
    const calendar = getCalendarFromBag(arg);
    return refinePlainDateObjectLike(calendar, arg, options2);
  }
  const res = parsePlainDate(arg, resolveBasicCalendarId);
  return refineOverflowOptions(options2), res;
}
function initPlainDate(instance, slots) {
  return plainDateSlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
function getCalendarFromBag(bag) {
  const calendar = extractCalendarFromBag(bag);
  return void 0 === calendar ? isoCalendarImpl : calendar;
}
function extractCalendarFromBag(bag) {
  const { calendar: calendarArg } = bag;
  if (void 0 !== calendarArg) {
    return refineCalendarArg(calendarArg);
  }
}
function refineCalendarArg(arg) {
  if (isObjectLike2(arg)) {
    const slots = getPlainDateSlotsIfPresent(arg) || getPlainDateTimeSlotsIfPresent(arg) || getZonedDateTimeSlotsIfPresent(arg) || getPlainMonthDaySlotsIfPresent(arg) || getPlainYearMonthSlotsIfPresent(arg);
    return slots || throwTypeError(invalidCalendar(arg)), slots.calendar;
  }
  return ((arg2) => resolveBasicCalendarId(parseCalendarId(requireString(arg2))))(arg);
}
var durationSlotsMap = /* @__PURE__ */ new WeakMap();
var Duration = /* @__PURE__ */ defineTemporalClass(DurationBranding, class {
  constructor(years = 0, months2 = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0, microseconds = 0, nanoseconds = 0) {
    const fields = validateDurationFields(mapProps(toStrictInteger, {
      years,
      months: months2,
      weeks,
      days,
      hours,
      minutes,
      seconds,
      milliseconds,
      microseconds,
      nanoseconds
    }));
    initDuration(this, createDurationSlots(fields));
  }
  static from(arg) {
    return createDuration(toDurationSlots(arg));
  }
  static compare(durationArg0, durationArg1, options2 = void 0) {
    return compareDurations(refinePublicRelativeTo, toDurationSlots(durationArg0), toDurationSlots(durationArg1), options2);
  }
  get sign() {
    return getDurationSlots(this).sign;
  }
  get blank() {
    return !getDurationSlots(this).sign;
  }
  with(mod) {
    return createDuration(mergeDurationFields(getDurationSlots(this), mod));
  }
  negated() {
    return createDuration(negateDuration(getDurationSlots(this)));
  }
  abs() {
    return createDuration(absDuration(getDurationSlots(this)));
  }
  add(otherArg) {
    return createDuration(addDurationsWithoutRelativeTo(0, getDurationSlots(this), toDurationSlots(otherArg)));
  }
  subtract(otherArg) {
    return createDuration(addDurationsWithoutRelativeTo(1, getDurationSlots(this), toDurationSlots(otherArg)));
  }
  round(roundTo) {
    return createDuration(roundDuration(refinePublicRelativeTo, getDurationSlots(this), roundTo));
  }
  total(totalOf) {
    return totalDuration(refinePublicRelativeTo, getDurationSlots(this), totalOf);
  }
  toLocaleString(locales = void 0, options2) {
    const slots = getDurationSlots(this);
    return Intl.DurationFormat ? new Intl.DurationFormat(locales, options2).format(slots) : formatDurationIso(slots, options2);
  }
  toString(options2 = void 0) {
    return formatDurationIso(getDurationSlots(this), options2);
  }
  toJSON() {
    return formatDurationIso(getDurationSlots(this));
  }
  valueOf() {
    return forbiddenValueOf2();
  }
}, getDurationSlots, durationGetters);
function createDuration(slots) {
  return initDuration(Object.create(Duration.prototype), slots);
}
function getDurationSlots(obj) {
  return getDurationSlotsIfPresent(obj) || invalidRecordType();
}
function getDurationSlotsIfPresent(obj) {
  return durationSlotsMap.get(obj);
}
function toDurationSlots(arg) {
  if (isObjectLike2(arg)) {
    return getDurationSlotsIfPresent(arg) || refineDurationObjectLike(arg);
  }
  return parseDuration(arg);
}
function refinePublicRelativeTo(relativeTo) {
  if (void 0 !== relativeTo) {
    if (isObjectLike2(relativeTo)) {
      const zonedDateTimeSlots = getZonedDateTimeSlotsIfPresent(relativeTo);
      if (zonedDateTimeSlots) {
        return zonedDateTimeSlots;
      }
      const dateSlots = getPlainDateSlotsIfPresent(relativeTo);
      if (dateSlots) {
        return dateSlots;
      }
      const dateTimeSlots = getPlainDateTimeSlotsIfPresent(relativeTo);
      if (dateTimeSlots) {
        return createDateSlots(dateTimeSlots, dateTimeSlots.calendar);
      }
      const calendar = getCalendarFromBag(relativeTo);
      return refineMaybeZonedDateTimeObjectLike(refineTimeZoneArg, calendar, relativeTo);
    }
    return parseRelativeToSlots(relativeTo, resolveBasicCalendarId);
  }
}
function initDuration(instance, slots) {
  return durationSlotsMap.set(instance, slots), attachDebugString(instance), instance;
}
var Now = /* @__PURE__ */ Object.defineProperties({}, {
  ...createStringTagDescriptors("Temporal.Now"),
  ...createPropDescriptors({
    timeZoneId() {
      return getCurrentTimeZoneId();
    },
    instant() {
      return createInstant(createEpochNanoSlots(getCurrentEpochNano()));
    },
    zonedDateTimeISO(timeZoneArg = getCurrentTimeZoneId()) {
      const timeZone = queryTimeZone(refineTimeZoneArg(timeZoneArg));
      return createZonedDateTime(createZonedEpochNanoSlots(getCurrentEpochNano(), timeZone));
    },
    plainDateTimeISO(timeZoneArg = getCurrentTimeZoneId()) {
      const isoDateTime = getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(timeZoneArg)));
      return createPlainDateTime(createDateTimeSlots(isoDateTime));
    },
    plainDateISO(timeZoneArg = getCurrentTimeZoneId()) {
      const isoDateTime = getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(timeZoneArg)));
      return createPlainDate(createDateSlots(isoDateTime));
    },
    plainTimeISO(timeZoneArg = getCurrentTimeZoneId()) {
      const isoDateTime = getCurrentIsoDateTime(queryTimeZone(refineTimeZoneArg(timeZoneArg)));
      return createPlainTime(createTimeSlots(isoDateTime));
    }
  })
});
var Temporal = /* @__PURE__ */ Object.defineProperties({}, {
  ...createStringTagDescriptors("Temporal"),
  ...createPropDescriptors({
    PlainYearMonth,
    PlainMonthDay,
    PlainDate,
    PlainTime,
    PlainDateTime,
    ZonedDateTime,
    Instant,
    Duration,
    Now
  })
});

// node_modules/temporal-polyfill/index.js
var Temporal2 = NativeTemporal || Temporal;
var toTemporalInstant2 = NativeTemporal ? Date.prototype.toTemporalInstant : toTemporalInstant;

// src/calendar/schedule.ts
var noDay = {
  day: null,
  range: null,
  weekday: null,
  monthDay: null,
  dayNumber: null,
  week: null,
  month: null,
  year: null
};
function datesOf(texts2) {
  if (texts2.length === 0) return null;
  return texts2.map((text4) => ({ ...datesIn(text4), alone: numberAlone(text4) })).reduce(
    (all2, facts) => ({
      day: all2.day ?? facts.day,
      range: all2.range ?? facts.range,
      weekday: all2.weekday ?? facts.weekday,
      monthDay: all2.monthDay ?? facts.monthDay ?? facts.alone,
      dayNumber: all2.dayNumber ?? facts.dayNumber,
      week: all2.week ?? facts.week,
      month: all2.month ?? facts.month,
      year: all2.year ?? facts.year
    }),
    noDay
  );
}
function numberAlone(text4) {
  const number = Number(/^\W*(\d{1,2})(?:st|nd|rd|th)?\W*$/u.exec(text4)?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}
function dayOf(own3, context, settings) {
  const said = own3 && (own3.day || own3.weekday || own3.dayNumber || own3.range || own3.week || own3.month) ? own3 : null;
  const inherited = said?.day || said?.dayNumber ? null : context;
  const from = said ? {
    ...said,
    week: said.week ?? context.week,
    range: said.range ?? (said.day ? null : context.range),
    weekday: said.weekday ?? inherited?.weekday ?? null,
    monthDay: said.weekday === null ? inherited?.monthDay ?? null : said.monthDay
  } : {
    day: context.day,
    range: context.range,
    weekday: context.weekday,
    monthDay: context.monthDay,
    dayNumber: context.dayNumber,
    week: context.week,
    month: context.month,
    year: context.year
  };
  const year = said?.year ?? context.year;
  if (from.day) return written2(from.day, from.weekday, year, context, settings);
  if (said?.range && !said.weekday) return { date: null, problems: [] };
  const { weekday, range, monthDay } = from;
  const numbered3 = range && monthDay !== null ? dayInSpan(range, monthDay) : null;
  if (numbered3) return written2(numbered3, weekday, year, context, settings);
  const date = weekday && range ? inWeek(range, weekday, year) : fromStart(from, settings);
  const isOther = monthDay !== null && (date === null ? range !== null : Number(date.slice(8)) !== monthDay);
  return isOther ? { date: null, problems: [notThisWeek] } : { date, problems: [] };
}
var notThisWeek = {
  finding: "calendar/weekday",
  message: "The number beside the weekday is no such day of its week. One of them is wrong; no date is taken."
};
function dayInSpan([first, last], number) {
  if (first.either || last.either) return null;
  const inMonth = (month2) => ({ ...month2, day: number });
  if (first.month === last.month) return number >= first.day && number <= last.day ? inMonth(first) : null;
  if (last.month !== first.month % 12 + 1 || number >= first.day && number <= last.day) return null;
  if (number >= first.day) return inMonth(first);
  return number <= last.day ? inMonth(last) : null;
}
function written2(day, weekday, year, context, settings) {
  const settled = settle(day, context, settings);
  if (!settled) {
    const message2 = "Day and month can be read either way round. Write the month as a word, or set `dateOrder` in chaperone.yaml.";
    return { date: null, problems: [{ finding: "calendar/date-order", message: message2 }] };
  }
  const inYear = day.year ?? yearFor(settled.month, year, context);
  if (inYear === null) return impossibleAnyYear(settled) ? impossible() : { date: null, problems: [] };
  if (!exists(inYear, settled.month, settled.day)) return impossible();
  if (day.approximate) return { date: null, problems: [] };
  const date = Temporal2.PlainDate.from({ year: inYear, month: settled.month, day: settled.day });
  if (weekday === null || weekday === date.dayOfWeek) return { date: date.toString(), problems: [] };
  const message = "The weekday is not the one of this date. One of the two is wrong; the date is kept as written.";
  return { date: date.toString(), problems: [{ finding: "calendar/weekday", message }] };
}
function impossible() {
  return {
    date: null,
    problems: [{ finding: "calendar/date-impossible", message: "There is no such day in the calendar." }]
  };
}
function impossibleAnyYear({ month: month2, day }) {
  return !exists(2024, month2, day);
}
function exists(year, month2, day) {
  return day >= 1 && day <= new Date(Date.UTC(year, month2, 0)).getUTCDate();
}
function settle(day, context, settings) {
  if (!day.either) return day;
  const [monthFirst, dayFirst] = day.either;
  const stated = context.month ?? (context.range && !context.range[0].either ? context.range[0].month : null);
  if (stated !== null && monthFirst.month === stated !== (dayFirst.month === stated))
    return monthFirst.month === stated ? monthFirst : dayFirst;
  if (settings.dateOrder === null) return null;
  return settings.dateOrder === "month-first" ? monthFirst : dayFirst;
}
function yearFor(month2, year, { range }) {
  if (year === null || !range) return year;
  const [first, last] = range;
  const turns = last.month < first.month;
  if (!turns) return year;
  const endYear = last.year ?? year;
  return month2 >= first.month ? endYear - 1 : endYear;
}
function inWeek(range, weekday, year) {
  const [first, last] = range;
  const startYear = first.year ?? year;
  if (startYear === null || first.either || last.either || !exists(startYear, first.month, first.day))
    return null;
  const start2 = Temporal2.PlainDate.from({ year: startYear, month: first.month, day: first.day });
  const endYear = last.year ?? (last.month < first.month ? startYear + 1 : startYear);
  if (!exists(endYear, last.month, last.day)) return null;
  const days = start2.until(Temporal2.PlainDate.from({ year: endYear, month: last.month, day: last.day })).days;
  const beginsWeek = start2.dayOfWeek === 1 || start2.dayOfWeek === 7 || start2.dayOfWeek === 6;
  if (days < 0 || days > 6 || !beginsWeek) return null;
  const after = (weekday - start2.dayOfWeek + 7) % 7;
  return after <= days ? start2.add({ days: after }).toString() : null;
}
function fromStart({ dayNumber, week, weekday }, { start: start2 }) {
  if (start2 === null) return null;
  const first = Temporal2.PlainDate.from(start2);
  if (dayNumber !== null) return first.add({ days: dayNumber - 1 }).toString();
  if (week === null || weekday === null) return null;
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  return monday.add({ days: (week - 1) * 7 + weekday - 1 }).toString();
}
function clockProblem(date, time, zone) {
  const moment = Temporal2.PlainDateTime.from(`${date}T${time}`);
  try {
    moment.toZonedDateTime(zone, { disambiguation: "reject" });
    return null;
  } catch {
    return irregular(moment, zone);
  }
}
function irregular(moment, zone) {
  try {
    const early = moment.toZonedDateTime(zone, { disambiguation: "earlier" });
    const doubled = early.toPlainDateTime().equals(moment);
    return doubled ? {
      finding: "calendar/time-doubled",
      message: "The clocks go back on this day and this time comes twice. Choose another, or say which."
    } : {
      finding: "calendar/time-skipped",
      message: "The clocks go forward on this day and this time does not exist. Choose another."
    };
  } catch {
    return null;
  }
}

// src/calendar/sheets.ts
function isPlan(draft) {
  return (draft.recogniser === "table" || draft.recogniser === "list") && !isWritten(draft);
}
function isFull(draft) {
  return draft.recogniser !== "table" && draft.recogniser !== "list" && (isWritten(draft) || draft.entries.length > 2);
}
function isWritten({ entries }) {
  return entries.some(
    (entry) => fieldOf(entry) === "copy" || entry.name === null && (entry.forms.has("fence") || entry.forms.has("quote") || entry.forms.has("below"))
  );
}
function index(sheets, keys) {
  const map2 = /* @__PURE__ */ new Map();
  for (const sheet of sheets) {
    for (const key of keys(sheet)) {
      const list4 = map2.get(key);
      if (list4) list4.push(sheet);
      else if (key !== "") map2.set(key, [sheet]);
    }
  }
  return map2;
}
function sheetOf(draft, reader) {
  const { source } = reader;
  const cut = (span) => span ? [source.text.slice(span.from, span.to)] : [];
  const entry = draft.entries.find((one2) => fieldOf(one2) === "title") ?? draft.entries.find((one2) => fieldOf(one2) === "content" || fieldOf(one2) === "hook");
  const cells = draft.recogniser === "table" ? draft.entries.filter((one2) => one2.known === null && one2.forms.has("cell")) : [];
  const written3 = [
    ...entry ? [rawOf(reader, entry)] : [],
    ...cut(draft.title),
    ...draft.facts?.title ? [draft.facts.title] : [],
    ...isPlan(draft) ? [] : [draft.context.title()?.text ?? ""],
    ...cells.map((cell) => rawOf(reader, cell))
  ];
  const titles = [...new Set(written3.map((text4) => titleKey(bare(text4))))].filter((title) => title !== "");
  const texts2 = isPlan(draft) ? titles : [titleKey(cut(draft.opener).join(" ")), ...titles];
  return {
    draft,
    titles,
    words: texts2.map((text4) => significant(text4)),
    day: dayKey(draft, reader),
    ...statedBy(draft, reader)
  };
}
function statedBy(draft, reader) {
  const raw = (...fields) => draft.entries.filter((one2) => fields.includes(fieldOf(one2))).map((one2) => rawOf(reader, one2));
  const own3 = datesOf([...raw("date", "day"), ...raw("week").map((text4) => `week ${text4}`)]);
  const named2 = raw("channels").flatMap((text4) => channelsIn(text4));
  return {
    week: own3?.week ?? draft.context.week,
    weekday: own3?.weekday ?? (own3?.day ? null : draft.context.weekday),
    channels: named2.length > 0 ? named2 : draft.context.channels
  };
}
var differ = (one2, other) => one2 !== null && other !== null && one2 !== other;
function contradict(a, b) {
  const apart2 = a.channels.length > 0 && b.channels.length > 0 && !a.channels.some((name) => b.channels.includes(name));
  return differ(a.day, b.day) || differ(a.week, b.week) || differ(a.weekday, b.weekday) || apart2;
}
function dayKey(draft, reader) {
  const texts2 = draft.entries.filter((one2) => fieldOf(one2) === "date" || fieldOf(one2) === "day").map((one2) => rawOf(reader, one2)).map((text4) => /^\W*\d{1,3}\W*$/.test(text4) ? `day ${text4}` : text4);
  const own3 = datesOf(texts2);
  const day = own3?.day ?? draft.context.day;
  if (day) return day.either ? null : `${day.month}-${day.day}`;
  const number = own3?.dayNumber ?? draft.context.dayNumber;
  return number === null || number === void 0 ? null : `day ${number}`;
}
var common = /* @__PURE__ */ new Set([
  ...formatWords,
  ..."about with your from that this what when where which into over week month day part the and publish share engage create".split(
    " "
  )
]);
function significant(title) {
  return title.split(" ").filter((word) => (word.length > 3 || /[^\p{sc=Latin}\p{N}]/u.test(word)) && !common.has(word));
}
function homesOf(row, byTitle, byDay, byWord) {
  for (const title of row.titles) {
    const same = byTitle.get(title);
    if (same) return same.map(({ draft }) => draft);
  }
  const sameDay = (row.day ? byDay.get(row.day) : void 0)?.filter((sheet) => shareChannel(row, sheet)) ?? [];
  if (sameDay.length > 0) return sameDay.map(({ draft }) => draft);
  return row.words.map((words3) => sharing(words3, byWord)).find((homes) => homes.length > 0) ?? [];
}
function shareChannel(a, b) {
  const [one2, other] = [a.draft.context.channels, b.draft.context.channels];
  return one2.length === 0 || other.length === 0 || one2.some((channel) => other.includes(channel));
}
function sharing(words3, byWord) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of words3)
    for (const sheet of byWord.get(word) ?? []) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const best = Math.max(0, ...counts.values());
  const enough = best * 2 > words3.length || best > 0 && words3.length <= 2;
  return enough ? [...counts].filter(([, count]) => count === best).map(([sheet]) => sheet.draft) : [];
}

// src/calendar/merge.ts
function merge2(drafts, reader) {
  const plans = drafts.filter((draft) => isPlan(draft));
  const added = /* @__PURE__ */ new Map();
  const merged = /* @__PURE__ */ new Set();
  if (plans.length > 1) {
    const sheets = new Map(drafts.map((draft) => [draft, sheetOf(draft, reader)]));
    const full = drafts.filter((draft) => isFull(draft)).map((draft) => sheets.get(draft));
    if (full.length > 1) foldOverviews(runsOf(drafts), sheets, full, added, merged);
    foldRepeats(plans, sheets, added, merged);
  }
  const kept = drafts.filter((draft) => !merged.has(draft));
  return { drafts: kept.map((draft) => withNews(draft, added.get(draft))), merged: [...merged] };
}
function withNews(draft, news) {
  if (!news) return draft;
  const { year, month: month2, range } = news.context;
  const dated2 = news.entries.some((entry) => fieldOf(entry) === "date" || fieldOf(entry) === "day");
  return {
    ...draft,
    entries: [...draft.entries, ...news.entries],
    context: dated2 ? { ...draft.context, year, month: month2, range } : draft.context
  };
}
function foldOverviews(runs, sheets, full, added, merged) {
  const byTitle = index(full, ({ titles }) => titles);
  const byDay = index(full, ({ day }) => day ? [day] : []);
  const byWord = index(full, ({ words: words3 }) => [...new Set(words3.flat())]);
  for (const run of runs) {
    const homes = run.map((draft) => {
      const sheet = sheets.get(draft);
      return homesOf(sheet, byTitle, byDay, byWord).filter((home) => !contradict(sheet, sheets.get(home)));
    });
    const matched = homes.filter((home) => home.length > 0).length;
    if (matched * 2 <= run.length) continue;
    for (const [at, draft] of run.entries()) {
      if (homes[at].length > 0) fold2(draft, homes[at], added, merged);
      else if (matched * 3 >= run.length * 2) merged.add(draft);
    }
  }
}
function foldRepeats(plans, sheets, added, merged) {
  const above2 = /* @__PURE__ */ new Map();
  for (const draft of plans) {
    if (merged.has(draft) || draft.recogniser !== "table") continue;
    const title = sheets.get(draft).titles[0] ?? "";
    const known2 = above2.get(title);
    const repeats = known2 && title.includes(" ") && draft.line - known2.line > 1 && !sameTable(known2, draft) && !contradict(sheets.get(known2), sheets.get(draft));
    if (known2 && repeats) fold2(draft, [known2], added, merged);
    else if (!known2) above2.set(title, draft);
  }
}
function sameTable(a, b) {
  return a.context === b.context && a.entries.map((entry) => entry.name).join() === b.entries.map((entry) => entry.name).join();
}
function runsOf(drafts) {
  const runs = [];
  let open2 = false;
  for (const draft of drafts) {
    if (!isPlan(draft)) open2 = false;
    else if (open2) runs.at(-1).push(draft);
    else {
      runs.push([draft]);
      open2 = true;
    }
  }
  return runs;
}
var worth = /* @__PURE__ */ new Set([
  "date",
  "day",
  "week",
  "time",
  "channels",
  "status",
  "kind",
  "author",
  "approvals",
  "campaign",
  "tags",
  "permalink"
]);
function fold2(row, homes, added, merged) {
  merged.add(row);
  for (const home of homes) {
    const has2 = new Set(
      [...home.entries, ...home.context.shared, ...added.get(home)?.entries ?? []].filter((entry) => entry.spans.length > 0).map((entry) => fieldOf(entry))
    );
    const { day, weekday, dayNumber } = home.context;
    const isDated2 = day !== null || weekday !== null || dayNumber !== null || has2.has("date") || has2.has("day");
    const news = row.entries.filter((entry) => {
      const field = fieldOf(entry);
      if (!worth.has(field) || has2.has(field)) return false;
      if (field === "channels") return home.context.channels.length === 0;
      return !(isDated2 && (field === "date" || field === "day" || field === "week"));
    });
    added.set(home, { entries: [...added.get(home)?.entries ?? [], ...news], context: row.context });
  }
}

// src/calendar/pieces.ts
function piecesOf(root, source) {
  const pieces = [];
  for (const node2 of root.children) addBlock(pieces, node2, source, null, false);
  return pieces;
}
function addBlock(out, node2, source, item, startsItem) {
  switch (node2.type) {
    case "heading":
      return addHeading(out, node2, source, item);
    case "paragraph":
      return addLines(out, node2, source, item, startsItem);
    case "list":
      return addList(out, node2, source, item);
    case "html":
      return addHtml(out, node2, source, item, startsItem);
    default:
      out.push(piece(kinds[node2.type] ?? "other", node2, source, item, startsItem));
  }
}
var kinds = {
  code: "fence",
  blockquote: "quote",
  table: "table",
  thematicBreak: "rule",
  yaml: "front",
  toml: "front"
};
function addList(out, list4, source, parent) {
  for (const node2 of list4.children) {
    const item = { node: node2, depth: (parent?.depth ?? 0) + 1, ordered: list4.ordered ?? false, parent };
    if (node2.children.length === 0) out.push(piece("line", node2, source, item, true));
    for (const [index3, child] of node2.children.entries()) addBlock(out, child, source, item, index3 === 0);
  }
}
function piece(kind, node2, source, item, startsItem) {
  const { start: start2, end } = node2.position;
  const from = start2.offset, to = end.offset;
  const endLine = to > from && to === source.lineStarts[end.line - 1] ? end.line - 1 : end.line;
  return {
    kind,
    node: node2,
    from,
    to,
    line: start2.line,
    endLine,
    depth: 0,
    item,
    starts: true,
    startsItem,
    text: kind === "line" ? "" : source.text.slice(from, to),
    textFrom: from
  };
}
function addHeading(out, node2, source, item) {
  const whole3 = piece("heading", node2, source, item, false);
  const isSetext = whole3.text[0] !== "#";
  if (isSetext && (node2.depth === 2 || whole3.endLine - whole3.line > 1) && (whole3.endLine - whole3.line > 1 || whole3.text.length > 80 || !new RegExp("^\\p{L}", "u").test(whole3.text))) {
    addLines(out, node2, source, item, false);
    const rule = out.pop();
    out.push({ ...rule, kind: "rule" });
    return;
  }
  const first = node2.children[0], last = node2.children.at(-1);
  const from = first?.position.start.offset ?? whole3.from, to = last?.position.end.offset ?? whole3.to;
  out.push({ ...whole3, depth: node2.depth, text: first ? source.text.slice(from, to) : "", textFrom: from });
}
var SUMMARY = /<summary[^<>]*>(\s*(?:<\w+[^<>]*>\s*)*)([^]*?)((?:\s*<\/?\w+[^<>]*>)*\s*)<\/summary>/i;
function addHtml(out, node2, source, item, startsItem) {
  const whole3 = piece("html", node2, source, item, startsItem);
  const match2 = SUMMARY.exec(whole3.text);
  if (!match2 || item) {
    out.push(whole3);
    return;
  }
  const [all2, before = "", said = ""] = match2;
  const textFrom = whole3.from + match2.index + all2.indexOf(">") + 1 + before.length;
  const to = whole3.from + match2.index + all2.length;
  const behind = source.text.slice(to, whole3.to);
  const hasText = new RegExp("\\p{L}", "u").test(behind.replace(/<[^<>]*>/g, ""));
  const head = { ...whole3, kind: "heading", text: said, textFrom };
  if (!hasText) {
    out.push({ ...head, to: whole3.to });
    return;
  }
  const endLine = lineAt(source, to - 1);
  const from = to + (/^\s*/.exec(behind)?.[0].length ?? 0);
  const line = lineAt(source, from);
  out.push({ ...head, to, endLine });
  out.push({ ...whole3, kind: "line", from, line, text: source.text.slice(from, whole3.to), textFrom: from });
}
function addLines(out, node2, source, item, startsItem) {
  const { start: start2, end } = node2.position;
  const last = lineAt(source, Math.max(start2.offset, end.offset - 1));
  for (let line = start2.line; line <= last; line++) {
    let from = Math.max(start2.offset, source.lineStarts[line - 1]);
    const next = source.lineStarts[line] ?? source.text.length;
    let to = Math.min(end.offset, next);
    while (to > from && /[\s]/.test(source.text[to - 1])) to--;
    if (line > start2.line) while (from < to && /[ \t>]/.test(source.text[from])) from++;
    const first = line === start2.line;
    if (first && startsItem)
      from += /^\[[ xX]\](?:[ \t]+|$)/.exec(source.text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0;
    out.push({
      kind: "line",
      node: node2,
      from,
      to,
      line,
      endLine: line,
      depth: 0,
      item,
      starts: first,
      startsItem: startsItem && first,
      text: source.text.slice(from, to),
      textFrom: from
    });
  }
}

// src/calendar/bench.ts
function entriesOf2({ draft }, fields) {
  const own3 = draft.entries.filter(
    (entry) => entry.known && fields.includes(entry.known.field) && entry.spans.length > 0
  );
  const direct = own3.filter((entry) => !entry.nested);
  if (direct.length > 0) return direct;
  if (own3.length > 0 && !fields.some((field) => single.has(field))) return own3;
  return draft.context.shared.filter(
    (entry) => entry.known && fields.includes(entry.known.field) && entry.spans.length > 0
  );
}
var single = /* @__PURE__ */ new Set([
  "date",
  "day",
  "week",
  "month",
  "time",
  "status",
  "author",
  "permalink",
  "remove",
  "urgent",
  "id",
  "subject"
]);
function placeEntry(bench, field, entry) {
  const { source } = bench.reader;
  bench.places[field] ??= placeOf(source, entry.spans[0].from, entry.spans.at(-1).to);
}
function placeSpan(bench, field, span) {
  if (span) bench.places[field] ??= placeOf(bench.reader.source, span.from, span.to);
}
function textOfEntries(bench, entries) {
  return entries.flatMap((entry) => entry.spans).map((span) => textOf(bench.reader, span));
}
function wordsOf(bench, fields, place) {
  const all2 = entriesOf2(bench, fields);
  const entries = fields.some((field) => single.has(field)) ? all2.slice(0, 1) : all2;
  const text4 = joinTexts(textOfEntries(bench, entries), "\n").text.trim();
  if (text4 === "" || isEmpty(text4)) return null;
  if (place) placeEntry(bench, place, entries[0]);
  return text4;
}
function valueOf(bench, field) {
  return wordsOf(bench, [field], field);
}
function listOf(bench, field) {
  return (valueOf(bench, field) ?? "").split(/[,;\n]|\s\/\s/).map((part) => part.replace(/^[-*+]\s+/, "").trim()).filter((part) => part !== "" && !isEmpty(part));
}
function note(bench, finding, field, message) {
  const { draft, reader } = bench;
  const at = reader.source.lineStarts[draft.line - 1];
  bench.problems.push({ finding, place: bench.places[field] ?? placeOf(reader.source, at, at), message });
}

// src/calendar/parts.ts
var PART_NUMBER = /^[ \t>*_]*\d{1,2}\/\d{0,2}[*_]*[ .):]/gm;
var BEGIN = String.raw`(?<=^|\n|<br\s*\/?>)(?<lead>[ \t>*_]*)`;
var COUNTED = new RegExp(String.raw`${BEGIN}(?<number>\d{1,2})\/\d{0,2}[*_]*(?=[ .):]|$)`, "gi");
var named = (names2) => new RegExp(
  String.raw`${BEGIN}(?:${names2})\s*#?(?<number>\d{1,2})(?:\s*\/\s*\d{1,2})?(?:\s*\([^)\n]{0,30}\))?[*_]*\s*[:：.)–—-][*_]*\s*`,
  "giu"
);
var TWEETS = named(tweetNames);
var SLIDES = named(slideNames);
var LISTED = new RegExp(String.raw`${BEGIN}(?<number>\d{1,2})[.)][ \t]`, "gi");
var counted = [
  { mark: COUNTED, isPublished: true },
  { mark: TWEETS, isPublished: false, isFirst: true }
];
var listed2 = { mark: LISTED, isPublished: true };
var slides = { mark: SLIDES, isPublished: false };
function numberedSpans(span, { source }, sorts2) {
  if (span.mapped) return [];
  const text4 = source.text.slice(span.from, span.to);
  if (!/\d/.test(text4)) return [];
  const starts = sorts2.map((marks) => startsIn(text4, marks)).find((found) => found !== null) ?? [];
  return starts.map(({ at }, index3) => {
    const end = starts[index3 + 1]?.begin ?? text4.length;
    const said = text4.slice(at, end).replace(/(?:[\s>]|<br\s*\/?>)+$/i, "");
    return { from: span.from + at, to: span.from + at + said.length, node: span.node };
  });
}
function startsIn(text4, { mark, isPublished, isFirst }) {
  const found = [...text4.matchAll(mark)].map(({ 0: match2, index: index3, groups }) => ({
    begin: index3,
    at: isPublished ? index3 + groups.lead.length : index3 + match2.length,
    number: Number(groups.number)
  }));
  const follow2 = found.every(({ number }, index3) => number === found[0].number + index3);
  const begins = !isFirst || text4.slice(0, found[0]?.begin).replace(/^(?:```|~~~).*/, "").trim() === "";
  return found.length > 1 && found[0].number <= 1 && follow2 && begins ? found : null;
}
function partsWithin(entry, reader, isThread) {
  const [span, ...others] = entry.spans;
  if (!span || others.length > 0) return [];
  const cut = (kind, sorts2) => numberedSpans(span, reader, sorts2).map((part) => ({
    kind,
    language: null,
    within: true,
    entries: [{ ...entry, spans: [part] }]
  }));
  const thread = cut("thread", isThread ? [...counted, listed2] : counted);
  return thread.length > 0 ? thread : cut("slide", [slides]);
}
function slidesOf(entry, reader) {
  const spans = entry.spans.length === 1 ? numberedSpans(entry.spans[0], reader, [slides, ...counted, listed2]) : [];
  const entries = spans.length > 0 ? spans.map((span) => ({ ...entry, spans: [span] })) : [entry];
  return entries.map((one2) => ({ kind: "slide", language: null, entries: [one2] }));
}

// src/calendar/same.ts
var SURE = new RegExp("^\\W*(?:(?:use |copy: ?)?(?:the )?same (?:as|like|caption|copy|post|text)(?!\\p{L})|as above\\W*$|ditto(?!\\p{L}))", "u");
var PERHAPS = new RegExp("^\\W*(?:same|ditto|idem|as|see|use|copy|copied|siehe|wie|ver|vea|igual|mismo|voir|comme|zie|vedi)(?!\\p{L})", "u");
var ELSEWHERE = /^\W*(?:see|siehe|ver|vea|voir|zie|vedi)(?: (?:the|in|our|google|word|shared|separate|content|copy|im|el|le))* (?:attach\w*|docs?|document\w*|spreadsheet|sheet|brief|drafts?|canva|figma|folder|file|anhang|anlage|adjunto|archivo|documento|annexe|fichier)(?: (?:\w+|\W){0,3})?$/u;
var FILLER = anyOf(
  "the a post posts caption captions copy text content version channel one on for from in of as to like than above here with again same beitrag der die das den dem bei auf wie oben text publicacion texto leyenda de del la el lo que en arriba legende publication au du le sur ci dessus mais acima do da".split(" ")
);
var ABOVE = new RegExp("(?<!\\p{L})(?:above|oben|arriba|acima|dessus)(?!\\p{L})", "u");
function isSameAs(text4) {
  if (text4.length > 120) return false;
  const folded = plain(text4);
  return SURE.test(folded) || ELSEWHERE.test(folded) || PERHAPS.test(folded) && isClear(folded);
}
function isClear(folded) {
  const rest2 = restOf2(folded);
  return onlyChannels(rest2) || rest2 === "" && (ABOVE.test(folded) || SURE.test(folded));
}
var restOf2 = (folded) => folded.replace(PERHAPS, " ").replace(FILLER, " ").replace(/[^\p{L}\p{N}/+&, ]+/gu, " ").trim();
function sameAsIn({ draft, reader }) {
  const said = (text4, [first, ...more], isCopy) => {
    if (!first || !isSameAs(text4)) return null;
    const folded = plain(text4);
    const place = placeOf(reader.source, first.from, (more.at(-1) ?? first).to);
    const channels2 = channelsIn(restOf2(folded));
    return { channels: channels2, isAbove: ABOVE.test(folded), isClear: isClear(folded), isCopy, place };
  };
  for (const entry of draft.entries) {
    const field = fieldOf(entry);
    const isTopic = field === "content" || field === "title";
    if (!isTopic && field !== "copy" && entry.name !== null) continue;
    const found = said(rawOf(reader, entry), entry.spans, !isTopic);
    if (found) return found;
  }
  return draft.title && said(textOf(reader, draft.title).text, [draft.title], false);
}

// src/calendar/reference.ts
var FILE = /^[\s*_>("'`→-]{0,4}(?:(?:see|text in|copy in|siehe|ver|voir|vea|zie|vedi)\s*:?\s*)?(?:\[[^\][]*\]\(<?(?<link>[^)\s>]+)>?\)|\[\[(?<wiki>[^\][|#]+)(?:#(?<section>[^\][|]+))?(?:\|[^\][]*)?\]\]|`?(?<bare>(?:[\w.@-]+\/|\/)*[\w .@()-]+\.(?:md|markdown|txt|docx?|pdf)(?:#[\w-]+)?)`?)[\s*_)"'`.]{0,4}$/iu;
var DOCUMENT2 = /^\W{0,3}(?:see:? )?(?:\[[^\][]*\]\()?<?https?:\/\/(?:docs\.google\.com|drive\.google\.com|[\w-]+\.sharepoint\.com|1drv\.ms|(?:www\.)?dropbox\.com|(?:www\.)?notion\.so)\/\S*?\)?\W{0,3}$/iu;
function isReference(text4) {
  const value = text4.trim();
  return value.length < 300 && (isFile(value) || DOCUMENT2.test(value)) || isSameAs(value);
}
function isFile(value) {
  const groups = FILE.exec(value)?.groups;
  if (!groups) return false;
  return groups.link === void 0 || /^(?!\w+:)[^?]+\.(?:md|markdown|txt|docx?|pdf)(?:#.*)?$/i.test(groups.link);
}
function referenceOf(bench, entries) {
  const { source } = bench.reader;
  for (const entry of entries) {
    const field = fieldOf(entry);
    if (field !== "copy" && field !== "content" && field !== "reference") continue;
    if (entry.spans.length === 0) continue;
    const value = rawOf(bench.reader, entry);
    if (value.length >= 300) continue;
    const place = placeOf(source, entry.spans[0].from, entry.spans.at(-1).to);
    if (DOCUMENT2.test(value))
      return unfollowed(bench, entry, "It stands in a document outside the repository");
    if (!isFile(value)) continue;
    const { link, wiki, section: section2, bare: bare2 } = FILE.exec(value).groups;
    const [path2 = "", anchor] = (link ?? bare2 ?? `${wiki}${/\.\w+$/.test(wiki) ? "" : ".md"}`).split("#");
    if (/\.(?:docx?|pdf)$/i.test(path2))
      return unfollowed(bench, entry, "It stands in a file that is not read");
    return { path: pathFrom(source.path, path2), section: section2 ?? anchor ?? null, place };
  }
  return null;
}
function unfollowed(bench, entry, why) {
  const { from } = entry.spans[0];
  bench.places["reference"] = placeOf(bench.reader.source, from, entry.spans.at(-1).to);
  note(bench, "calendar/reference", "reference", `The text of this post was not read. ${why}.`);
  return null;
}
function pathFrom(file2, written3) {
  const decoded = decodedPath(written3);
  const folder = decoded.startsWith("/") ? [] : file2.split("/").slice(0, -1);
  const out = [];
  for (const part of [...folder, ...decoded.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
    else out.push(part);
  }
  return out.join("/");
}
function decodedPath(path2) {
  try {
    return decodeURIComponent(path2);
  } catch {
    return path2;
  }
}

// src/calendar/prose.ts
function isProseFence(piece2) {
  if (piece2.kind !== "fence") return false;
  const { lang, value } = piece2.node;
  return (lang === null || lang === void 0 || /^(?:text|txt|md|markdown|plain|plaintext|copy|caption)$/i.test(lang)) && new RegExp("\\p{L}{2}", "u").test(value);
}
function onlyHashtags(text4) {
  return /#/.test(text4) && text4.replace(/#[\p{L}\p{N}\p{M}_]+/gu, "").replace(/[\s,·|`*-]/g, "") === "";
}

// src/calendar/values/sentence.ts
var TAIL = new RegExp(`(?:\\s|#[\\p{L}\\p{N}_]+|https?:\\/\\/\\S+|\\p{Extended_Pictographic}|["”»“’')\\]]|\\p{EMod}|\\ufe0f|\\u200d|<br\\s*\\/?>)+$`, "iu");
var END = /(?<![.…])[.!?…。！？]$/u;
function isSentence(text4) {
  const words3 = bare(text4).replace(TAIL, "");
  return END.test(words3) && (words3.split(/\s+/).length >= 5 || /[\u3040-\u9fff\uac00-\ud7af]{12}/u.test(words3));
}
function isProse(text4) {
  return isSentence(text4) && new RegExp(`\\p{Ll}[.!?…。！？]["”»’')]*\\s+[^\\s\\p{Ll}]`, "u").test(bare(text4));
}

// src/calendar/copy.ts
var filled = (entry) => entry.spans.length > 0;
function chooseCopy(entries, reader, channels2, isThread = false) {
  const choice = choose(entries, reader, channels2, isThread);
  const [text4, ...others] = choice.copy;
  const parts2 = text4 && others.length === 0 ? partsWithin(text4, reader, isThread) : [];
  if (parts2.length === 0) return choice;
  const isLabelled = parts2[0].kind === "thread" && !/^\W*\d/.test(rawOf(reader, parts2[0].entries[0]));
  const spans = parts2.flatMap((part) => spansOf(part.entries));
  return { copy: isLabelled ? [{ ...text4, spans }] : choice.copy, parts: [...parts2, ...choice.parts] };
}
function choose(entries, reader, channels2, isThread) {
  const texts2 = entries.filter(
    (entry) => filled(entry) && !(fieldOf(entry) === "content" && isReference(rawOf(reader, entry))) && !(loose(entry) && isSameAs(rawOf(reader, entry))) && !isEmpty(rawOf(reader, entry)) && !(entry.nested && entry.forms.has("inline"))
  );
  const extra = [...slides2(texts2, reader), ...comments(texts2)];
  const labelled = ownCopy(texts2).filter((entry) => !isReference(rawOf(reader, entry)));
  const thread = texts2.filter((entry) => isTweet(entry));
  if (thread.length > 1 || thread.length === 1 && labelled.length === 0) {
    const parts2 = thread.map((entry) => ({ kind: "thread", language: null, entries: [entry] }));
    return { copy: thread, parts: [...parts2, ...extra] };
  }
  if (labelled.length > 0) return variants(labelled, extra);
  const languages2 = texts2.filter(
    (entry) => entry.name !== null && entry.known === null && languageIn(entry.name) !== null
  );
  if (languages2.length > 0) return variants(languages2, extra);
  const body = texts2.filter((entry) => fieldOf(entry) === "body");
  if (body.length > 0)
    return { copy: texts2.filter((entry) => ["hook", "body", "cta"].includes(fieldOf(entry))), parts: extra };
  const fences2 = texts2.filter(
    (entry) => loose(entry) && entry.forms.has("fence") && !onlyHashtags(rawOf(reader, entry))
  );
  if (fences2.length > 0) return variants(fences2, extra);
  const quotes = texts2.filter(
    (entry) => loose(entry) && entry.forms.has("quote") && !isCallout(rawOf(reader, entry))
  );
  if (quotes.length > 0) return { copy: [quotes[0]], parts: [...rest(quotes), ...extra] };
  const likely = texts2.filter((entry) => isLikelyCopy(entry, reader, channels2));
  if (likely.length > 0) return { copy: [likely[0]], parts: extra };
  const plainly = plainTexts(texts2, reader);
  const listed3 = isThread && plainly.length === 0 ? texts2.filter((entry) => isNumberedList(entry, reader)) : [];
  return { copy: [...plainly, ...listed3.slice(0, 1)], parts: extra };
}
function ownCopy(texts2) {
  const labelled = texts2.filter((entry) => fieldOf(entry) === "copy");
  const direct = labelled.filter((entry) => !entry.nested);
  if (direct.length > 0 && direct.length < labelled.length)
    return ownCopy(texts2.filter((entry) => !entry.nested));
  const others = labelled.filter((entry) => !isText(entry));
  const isPictured = texts2.some((entry) => fieldOf(entry) === "media") && others.length > 0;
  return isPictured || labelled.some((entry) => isText(entry) && inCellLine(entry)) ? others : labelled;
}
function isText(entry) {
  return /^(?:text|texto|texte|tekst)$/.test(plain(entry.name ?? "").replace(/[\s:]+$/, ""));
}
var inCellLine = ({ forms }) => forms.has("cell") && forms.has("inline");
var loose = (entry) => entry.name === null || entry.known === null && (entry.forms.has("fence") || entry.forms.has("quote"));
function rest(entries) {
  return entries.slice(1).map((entry) => ({ kind: "variant", language: languageIn(entry.name ?? ""), entries: [entry] }));
}
function variants(entries, extra) {
  return { copy: [entries[0]], parts: [...rest(entries), ...extra] };
}
function languageIn(name) {
  const facts = factsOf(name);
  if (facts.language) return facts.language;
  const bracket = /[([]([^)\]]+)[)\]]/.exec(name)?.[1];
  return bracket ? factsOf(bracket).language : null;
}
function isTweet(entry) {
  if (entry.name === null || entry.known && entry.known.field !== "copy" && entry.known.field !== "hook")
    return false;
  return /tweet|ツイート|^\d+\/\d*/u.test(plain(entry.name)) && (factsOf(entry.name).ordinal?.kind === "part" || /hook tweet|(?:final|last|closing|cta) tweet|tweet \d/.test(plain(entry.name)));
}
function isNumberedList(entry, reader) {
  return entry.name === null && entry.forms.has("list") && partsWithin(entry, reader, true).length > 0;
}
function slides2(texts2, reader) {
  const found = texts2.filter((entry) => {
    if (fieldOf(entry) === "slides") return true;
    return entry.name !== null && entry.known === null && /^(?:slide|folie|lamina|diapositiva|frame|card|スライド)/u.test(plain(entry.name)) && factsOf(entry.name).ordinal?.kind === "part";
  });
  return found.flatMap((entry) => slidesOf(entry, reader));
}
function comments(texts2) {
  return texts2.filter((entry) => fieldOf(entry) === "comment").map((entry) => ({ kind: "comment", language: null, entries: [entry] }));
}
function isCallout(text4) {
  return /^>?\s*\[!\w+\]/.test(text4);
}
var COPYISH = new RegExp("(?:^|\\s)#[\\p{L}\\p{N}]|https?:\\/\\/|\\p{Extended_Pictographic}|[👇👉]", "u");
function isLikelyCopy(entry, reader, channels2) {
  const field = fieldOf(entry);
  if (field !== "content" && field !== "description" && field !== "script") return false;
  if (field === "content" && /^\W*post\W*$/iu.test(entry.name ?? "") && !entry.forms.has("cell")) return true;
  if (field === "script" || entry.forms.has("fence") || entry.forms.has("quote")) return true;
  const raw = rawOf(reader, entry);
  if (entry.forms.has("below") && !entry.forms.has("inline")) return true;
  if (field === "description")
    return channels2.some((name) => name === "pinterest" || name === "youtube" || name === "google-ads") ? raw.replace(/[\u3040-\u9fff\uac00-\ud7af]/gu, "   ").length > 40 : new RegExp("(?:^|\\s)#\\p{L}", "u").test(raw);
  return COPYISH.test(raw) || /^["“«„][^"”»“]*["”»“]$/u.test(raw);
}
var leading = /* @__PURE__ */ new Set(["channels", "date", "hook", "status", "title"]);
function plainTexts(texts2, reader) {
  const free = texts2.filter(
    (entry) => entry.name === null && !entry.forms.has("quote") && !entry.forms.has("fence") && !isAside(rawOf(reader, entry))
  );
  const first = free.findIndex((entry) => entry.forms.has("below"));
  if (first < 0) return [];
  const kept = free.slice(first).filter((entry) => entry.afterRule === free[first].afterRule);
  if (texts2.some((entry) => entry.from > kept.at(-1).from && leading.has(fieldOf(entry)))) return [];
  return kept.every((entry) => onlyHashtags(rawOf(reader, entry))) ? [] : kept;
}
function isAside(text4) {
  const trimmed = text4.trim();
  return /^([*_])(?![*_\s])[^*_]+\1$/.test(trimmed) || /^_?\([^)]*\)_?$/s.test(trimmed) || /^\W*\[(?:image|photo|visual|video|bild|imagem|imagen)\b[^\n]*\]\W*$/i.test(trimmed) || /^\W*(?:image|photo|visual|video|bild|imagem|imagen)\b[^\n]*$/i.test(trimmed) && !isSentence(trimmed);
}
function spansOf(entries) {
  return entries.flatMap((entry) => entry.spans);
}

// src/calendar/post-schedule.ts
function scheduleOf(bench) {
  const { draft, reader } = bench;
  const { context } = draft;
  const dated2 = ["date", "day", "week", "month"].flatMap((field) => publishing(entriesOf2(bench, [field]))).filter((entry) => /[\p{L}\p{N}]/u.test(rawOf(reader, entry)));
  const texts2 = dated2.map(
    (entry) => fieldOf(entry) === "day" || fieldOf(entry) === "date" ? rawOf(reader, entry) : `${fieldOf(entry)} ${rawOf(reader, entry)}`
  );
  if (dated2.length > 0)
    placeEntry(bench, "date", dated2.find((entry) => fieldOf(entry) === "date") ?? dated2[0]);
  else placeSpan(bench, "date", context.datePlace);
  const { date, problems } = dayOf(datesOf(numbered(texts2, dated2)), context, reader.settings);
  for (const problem2 of problems) note(bench, problem2.finding, "date", problem2.message);
  const timed = entriesOf2(bench, ["time", "date"]).map((entry) => ({
    entry,
    facts: timesIn(rawOf(reader, entry)),
    header: entry.name ?? ""
  }));
  const first = timed.find(({ facts, entry }) => facts.written || fieldOf(entry) === "time");
  if (first) placeEntry(bench, "time", first.entry);
  else if (context.time) placeSpan(bench, "time", context.timePlace);
  const time = first ? first.facts.time : context.time;
  const zoneField = entriesOf2(bench, ["timeZone"])[0];
  const timeZone = (zoneField && zoneIn(rawOf(reader, zoneField))) ?? first?.facts.zone ?? (first && zoneIn(first.header)) ?? context.zone;
  const clock2 = date && time ? clockProblem(date, time, timeZone ?? reader.settings.timeZone) : null;
  if (clock2) note(bench, clock2.finding, "time", clock2.message);
  const own3 = dated2.map(
    (entry) => textOfEntries(bench, [entry]).map(({ text: text4 }) => /^\d+$/.test(text4) && entry.name ? `${entry.name} ${text4}` : text4).join(" ")
  );
  const dateText = [...date && own3.length > 0 ? [] : context.dateTexts, ...own3].join(" ").trim();
  return { date, dateText: dateText === "" ? null : dateText, time, timeZone };
}
function publishing(entries) {
  const named2 = entries.find((entry) => /post|publish|schedul|live/i.test(entry.name ?? "")) ?? entries[0];
  return named2 ? [named2] : [];
}
function numbered(texts2, entries) {
  return texts2.map(
    (text4, index3) => /^\**\s*\d{1,3}\s*\**$/.test(text4) && fieldOf(entries[index3]) === "day" ? `day ${text4}` : text4
  );
}
function channelsOf(bench) {
  const { draft, reader } = bench;
  const fields = entriesOf2(bench, ["channels"]);
  const own3 = [...new Set(fields.flatMap((entry) => channelsOfText(rawOf(reader, entry), reader)))];
  if (own3.length > 0) {
    placeEntry(bench, "channels", fields[0]);
    return own3;
  }
  const kinds2 = [
    ...new Set(
      entriesOf2(bench, ["kind"]).flatMap(
        (entry) => channelsIn(rawOf(reader, entry)).filter((channel) => channel !== "blog")
      )
    )
  ];
  if (draft.context.channels.length === 0 && kinds2.length > 0) return kinds2;
  const qualified = [
    ...new Set(
      draft.entries.filter((entry) => fieldOf(entry) === "copy").flatMap((entry) => channelsIn(entry.known.qualifier))
    )
  ];
  if (draft.context.channels.length === 0 && qualified.length > 0) return qualified;
  const bracketed2 = draft.context.channels.length === 0 ? channelsInBrackets(bench) : [];
  if (bracketed2.length > 0) return bracketed2;
  placeSpan(bench, "channels", draft.context.channelsPlace);
  return [...draft.context.channels];
}
function channelsInBrackets(bench) {
  const [title] = entriesOf2(bench, ["title"]);
  const inside = title ? /\(([^()]{1,30})\)\s*$/u.exec(rawOf(bench.reader, title))?.[1] : void 0;
  return inside && onlyChannels(inside) ? channelsIn(inside) : [];
}
function channelsOfText(text4, { settings }) {
  const known2 = channelsIn(text4);
  const own3 = settings.channels.filter(
    (name) => !known2.includes(name) && new RegExp(`(?<![\\p{L}])${name.replace(/[^\p{L}\p{N}]/gu, ".")}(?![\\p{L}])`, "iu").test(text4)
  );
  return [...known2, ...own3];
}
function statusOf(bench) {
  const own3 = valueOf(bench, "status");
  if (own3 !== null) return own3;
  const { draft } = bench;
  const ticked = (draft.facts?.ticked ?? []).filter(isStatus);
  if (ticked.length > 0) {
    placeSpan(bench, "status", draft.opener);
    return ticked.join(" / ");
  }
  const last = /[—–|·]\s*([^—–|·]{2,40})$/u.exec(draft.facts?.text ?? "")?.[1];
  if (last && isStatus(last)) {
    placeSpan(bench, "status", draft.opener);
    return last.trim();
  }
  if (draft.box !== null) return draft.box ? "[x]" : "[ ]";
  placeSpan(bench, "status", draft.context.statusPlace);
  return draft.context.status;
}
function dayIn(bench, field) {
  const text4 = valueOf(bench, field);
  return text4 === null ? null : dayOf(datesOf([text4]), bench.draft.context, bench.reader.settings).date;
}

// src/model/passage.ts
function segmentAt(segments, offset) {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (segments[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}
function inStep(segment) {
  return segment.end - segment.start === segment.to - segment.from;
}
function sourceRange(passage, start2, end) {
  const { segments } = passage;
  const first = segmentAt(segments, start2);
  const last = segmentAt(segments, Math.max(start2, end - 1));
  if (!first || !last) return { from: 0, to: 0 };
  const from = start2 >= first.end ? first.to : inStep(first) ? first.from + Math.max(0, start2 - first.start) : first.from;
  const to = end <= start2 ? from : end >= last.end || !inStep(last) ? last.to : last.from + (end - last.start);
  return { from, to: Math.max(from, to) };
}
function placeIn(passage, start2, end) {
  const { from, to } = sourceRange(passage, start2, end);
  return placeOf(passage.source, from, to);
}

// src/calendar/texts.ts
var HASHTAG = new RegExp("(?<![\\p{L}\\p{N}&/])#[\\p{L}\\p{N}\\p{M}_]*\\p{L}[\\p{L}\\p{N}\\p{M}_]*", "gu");
var MENTION = /(?<![\p{L}\p{N}._/@])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?/gu;
var URL = /https?:\/\/[^\s<>")\]]+[^\s<>")\].,;:!?'’]/giu;
function hashtagsIn(text4) {
  return text4.includes("#") ? [...new Set(text4.match(HASHTAG) ?? [])] : [];
}
function mentionsIn(text4) {
  return text4.includes("@") ? [...new Set(text4.match(MENTION) ?? [])] : [];
}
function linksIn(text4) {
  return text4.match(URL) ?? [];
}
function placeholderIn(texts2) {
  for (const passage of texts2) {
    if (!passage.published || !/[[{]|TBD|TODO|XX|lorem/i.test(passage.text)) continue;
    const match2 = placeholders.exec(passage.text) ?? capitalPlaceholders.exec(passage.text);
    if (!match2) continue;
    const place = placeIn(passage, match2.index, match2.index + match2[0].length);
    const message = "The text still has a placeholder. Until it is replaced the post counts as a draft.";
    return { place, message };
  }
  return null;
}

// src/calendar/values/pause.ts
var PAUSE = /^(?:rest(?: day)?|off|day off|no posts?(?: today)?|kein post.*|checkpoint.*|pause|ruhetag|descanso|dia de descanso|repos|jour de repos|buffer|none|n\/a|tbd|\.+|…)$/u;
var BEGINS = /^(?:rest(?: day)?|off|day off|no posts?(?: today)?|kein post|ruhetag|descanso|repos)(?=\s*(?:[/–—,;.(:&+]|-\s)|$)/u;
function saysPause(text4) {
  return text4.length < 120 && BEGINS.test(plain(text4).replace(/^[-+*]\s+/, ""));
}
function isPause(text4) {
  return isEmpty(text4) || PAUSE.test(plain(text4).replace(/[.!]$/, ""));
}

// src/calendar/values/media.ts
var NAMED = /\((image|video|audio|document|unknown)\)$/;
var KINDS = [
  ["video", /\.(?:mp4|mov|webm|m4v)\b|\b(?:video|reel|clip|footage|b-roll)/],
  ["audio", /\.(?:mp3|wav|m4a)\b|\b(?:audio|music|sound|voiceover)/],
  ["document", /\.pdf\b|\bpdf\b/],
  [
    "image",
    /\.(?:png|jpe?g|webp|gif|svg|heic)\b|\b(?:image|photo|picture|graphic|visual|illustration|carousel|infographic|bild|foto|imagen|imagem|grafik|画像|图片)/
  ]
];
function mediaOf(label, value, alt) {
  if (isEmpty(value) && !alt) return null;
  const named2 = NAMED.exec(value.trim())?.[1];
  const kind = named2 ?? KINDS.find(([, words3]) => words3.test(plain(value)) || words3.test(plain(label)))?.[0] ?? "unknown";
  return { path: value === "" ? null : value, alt: alt === "" ? null : alt, kind };
}
function kindOf(format, opener, channels2) {
  const words3 = plain(`${format} ${opener}`);
  if (/\b(?:review response|review reply|reply|replies|response to review)\b/.test(words3)) return "reply";
  if (/\b(?:story|stories)\b/.test(plain(format)) || /\b(?:instagram|ig|facebook|fb) (?:story|stories)\b/.test(words3))
    return "story";
  if (/\b(?:ad|ads|advert|anzeige)\b/.test(words3) || channels2.includes("google-ads")) return "ad";
  if (/\b(?:reels?|video|shorts?|vlog)\b/.test(words3) || channels2.length > 0 && channels2.every((channel) => channel === "youtube" || channel === "tiktok"))
    return "video";
  if (channels2.length > 0 && channels2.every((channel) => channel === "blog" || channel === "medium" || channel === "substack"))
    return "article";
  return "post";
}

// src/calendar/post-texts.ts
function publish(bench, field, entries, own3 = true) {
  const { reader, texts: texts2, claims } = bench;
  const found = textOfEntries(bench, entries);
  const joined2 = joinTexts(found, "\n\n");
  if (joined2.text === "") return "";
  placeEntry(
    bench,
    field,
    entries.find((entry) => entry.spans.length > 0)
  );
  texts2.push({ source: reader.source, field, ...joined2, published: true, post: null });
  if (!own3) return joined2.text;
  claims.push(...entries.flatMap((entry) => entry.spans));
  const hidden = found.flatMap((text4) => [...text4.hidden, ...text4.images.map(({ alt }) => alt)]);
  for (const text4 of hidden)
    texts2.push({ source: reader.source, field: "hidden", ...text4, published: false, post: null });
  return joined2.text;
}
function copyOf(bench, choice) {
  const copy = publish(bench, "copy", choice.copy);
  return copy === "" ? null : copy;
}
var weakTitle = /^\W*(?:angle|focus|key message|summary|idea|concept)/i;
function titleOf2(bench, choice) {
  const { draft, reader } = bench;
  const entries = entriesOf2(bench, ["title"]).filter(
    (entry) => !choice.copy.includes(entry) && !isFile2(rawOf(reader, entry)) && !isPause(rawOf(reader, entry))
  );
  const named2 = entries.length > 0 ? entries : entriesOf2(bench, ["hook"]).filter((entry) => entry.forms.has("cell") && !choice.copy.includes(entry));
  const own3 = named2.find(
    (entry) => draft.entries.includes(entry) && !(weakTitle.test(entry.name ?? "") && (draft.title ?? draft.facts?.title))
  );
  const stated = own3 && titleEntry(bench, own3);
  if (stated) return stated;
  if (draft.title) {
    placeSpan(bench, "title", draft.title);
    const text4 = textOf(reader, draft.title);
    return text4.text === "" ? null : claimTitle(bench, text4, [draft.title]);
  }
  const fallback = entriesOf2(bench, ["content", "description"]).find(
    (one2) => !choice.copy.includes(one2) && one2.spans.length > 0
  );
  if (draft.facts?.title) {
    placeSpan(bench, "title", draft.opener);
    return draft.facts.title;
  }
  const shared2 = named2[0] && titleEntry(bench, named2[0]);
  if (shared2) return shared2;
  if (fallback) {
    placeEntry(bench, "title", fallback);
    return claimTitle(bench, joinTexts(textOfEntries(bench, [fallback]), "\n"), fallback.spans);
  }
  const slug = (draft.facts?.ticked ?? []).find((word) => !isStatus(word));
  if (slug) {
    placeSpan(bench, "title", draft.opener);
    return slug;
  }
  const above2 = draft.context.title();
  if (above2) placeSpan(bench, "title", above2.place);
  return above2?.text ?? null;
}
function titleEntry(bench, entry) {
  const text4 = joinTexts(textOfEntries(bench, [entry]), "\n");
  if (text4.text === "" || isEmpty(text4.text)) return null;
  placeEntry(bench, "title", entry);
  return bench.draft.entries.includes(entry) ? claimTitle(bench, text4, entry.spans) : text4.text;
}
function claimTitle(bench, text4, spans) {
  bench.texts.push({
    source: bench.reader.source,
    field: "title",
    text: text4.text,
    segments: text4.segments,
    published: false,
    post: null
  });
  bench.claims.push(...spans);
  return text4.text;
}
function hashtagsOf(bench, texts2) {
  const own3 = publish(bench, "hashtags", entriesOf2(bench, ["hashtags"]));
  const all2 = [...texts2, own3].join("\n");
  const mentioned = `${all2}
${wordsOf(bench, ["mentions"], "mentions") ?? ""}`;
  return {
    hashtags: hashtagsIn(all2),
    mentions: mentionsIn(mentioned)
  };
}
function linksOf(bench, published) {
  const field = wordsOf(bench, ["links"], "links") ?? "";
  return [.../* @__PURE__ */ new Set([...linksIn(published), ...linksIn(field)])];
}
var isFile2 = (text4) => /^[`*]*[\w./() -]+\.(?:png|jpe?g|webp|gif|svg|heic|mp4|mov|webm|pdf|psd|ai)[`*]*$/i.test(text4);
function mediaAndAlt(bench) {
  const alts = entriesOf2(bench, ["alt"]);
  const texts2 = alts.map((entry, index3) => publish(bench, `media.${index3}.alt`, [entry]));
  const files = entriesOf2(bench, ["title"]).filter((entry) => isFile2(rawOf(bench.reader, entry)));
  const media = [...entriesOf2(bench, ["media"]), ...files].flatMap((entry) => mediaOfEntry(bench, entry));
  const described = media.map((medium, index3) => ({ ...medium, alt: texts2[index3] || null }));
  for (const alt of texts2.slice(media.length))
    if (alt !== "") described.push({ path: null, alt, kind: "unknown" });
  return described;
}
function mediaOfEntry(bench, entry) {
  placeEntry(bench, "media", entry);
  const text4 = joinTexts(textOfEntries(bench, [entry]), "\n").text.trim();
  const values = bench.draft.native ? text4.split(/,\s+/) : [text4];
  return values.map((value) => {
    const medium = mediaOf(entry.name ?? "", value, null);
    return medium && bench.draft.native ? { ...medium, path: value.replace(/\s*\((?:image|video|audio|document|unknown)\)$/, "") } : medium;
  }).filter((medium) => medium !== null);
}
function findPlaceholder(bench) {
  const found = placeholderIn(bench.texts);
  if (found) bench.problems.push({ finding: "calendar/placeholder", ...found });
  return found !== null;
}
function fieldsOf(bench, choice) {
  const slots = /* @__PURE__ */ new Set([
    "title",
    "mentions",
    "hashtags",
    "media",
    "alt",
    "status",
    "author",
    "approvals",
    "channels",
    "date",
    "day",
    "week",
    "month",
    "time",
    "timeZone",
    "kind",
    "campaign",
    "tags",
    "permalink",
    "links",
    "id",
    "ignore",
    "authorizations",
    "remove",
    "urgent",
    "subject"
  ]);
  const used = /* @__PURE__ */ new Set([...choice.copy, ...choice.parts.flatMap((part) => part.entries)]);
  const fields = {};
  for (const entry of bench.draft.entries) {
    if (entry.name === null || used.has(entry) || slots.has(fieldOf(entry)) || entry.spans.length === 0)
      continue;
    const text4 = joinTexts(textOfEntries(bench, [entry]), "\n").text;
    const name = entry.name.replace(/[*_`]/g, "").trim();
    if (text4 !== "" && !(name in fields)) fields[name] = text4;
  }
  return fields;
}

// src/model/day.ts
function isDay(text4) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text4) ? Date.parse(text4) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text4);
}

// src/calendar/values/approval.ts
function approvalOf(text4) {
  const [content4] = /\bsha256:[0-9a-f]{64}\b/.exec(text4) ?? [];
  const [on] = /(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/.exec(text4.replace(content4 ?? "", "")) ?? [];
  const [inBrackets, role] = /\(\s*([a-z][a-z0-9-]*)\s*\)/.exec(text4) ?? [];
  const day = on !== void 0 && isDay(on) ? on : void 0;
  const rest2 = [content4, day, inBrackets].reduce((left, part) => left.replace(part ?? "", " "), text4);
  const by = rest2.replace(/\s+/g, " ").replace(/^[\s:·|–—-]+|(?:[\s:·|–—-]|\s+on)+$/g, "").trim();
  return {
    by: by === "" ? text4 : by,
    ...role !== void 0 && { role },
    ...day !== void 0 && { on: day },
    ...content4 !== void 0 && { content: content4 }
  };
}

// src/calendar/words/native.ts
var nativeKeys = {
  id: "id",
  date: "date",
  time: "time",
  timeZone: "timeZone",
  channels: "channels",
  kind: "kind",
  title: "title",
  copy: "copy",
  hashtags: "hashtags",
  mentions: "mentions",
  links: "links",
  media: "media",
  alt: "alt",
  subject: "subject",
  authorizations: "authorizations",
  status: "status",
  author: "author",
  approvals: "approvals",
  urgent: "urgent",
  remove: "remove",
  permalink: "permalink",
  campaign: "campaign",
  tags: "tags",
  notes: "notes"
};
var nativeMarks = ["id", "date", "channels", "subject", "authorizations"];
var kindsOfPost = ["post", "reply", "story", "ad", "article", "video"];
var subjects = ["none", "staff", "patient", "minor", "composite"];

// src/calendar/post.ts
function assemble(draft, reader) {
  const bench = { draft, reader, texts: [], claims: [], places: {}, problems: [] };
  const channels2 = channelsOf(bench);
  const choice = chooseCopy(draft.entries, reader, channels2, saysThread(bench));
  const when = scheduleOf(bench);
  const copy = copyOf(bench, choice);
  const parts2 = choice.parts.map((part, index3) => ({
    kind: part.kind,
    language: part.language,
    copy: publish(
      bench,
      `parts.${index3}.copy`,
      part.entries,
      !part.within && !part.entries.every((entry) => choice.copy.includes(entry))
    )
  }));
  const title = titleOf2(bench, choice);
  const status = statusOf(bench);
  const hasPlaceholder = findPlaceholder(bench);
  const tags = hashtagsOf(bench, [copy, ...parts2.map((part) => part.copy)]);
  const published = [copy ?? "", ...parts2.map((part) => part.copy)].join("\n");
  const stage = status === null ? null : stageOf(status);
  const data2 = {
    id: idOf(bench),
    path: reader.source.path,
    line: draft.line,
    endLine: draft.endLine,
    ...when,
    channels: channels2,
    kind: kindIn(bench, channels2),
    title,
    copy,
    parts: parts2,
    ...tags,
    links: linksOf(bench, published),
    media: mediaAndAlt(bench),
    subject: subjectOf(bench),
    authorizations: listOf(bench, "authorizations"),
    status,
    stage: hasPlaceholder && stage !== "published" && stage !== "cancelled" ? "draft" : stage,
    author: authorOf(bench),
    approvals: listOf(bench, "approvals").map(approvalOf),
    urgent: /^(?:yes|true|ja|si|oui|sim)/i.test(valueOf(bench, "urgent") ?? ""),
    remove: dayIn(bench, "remove"),
    permalink: valueOf(bench, "permalink"),
    campaign: valueOf(bench, "campaign"),
    tags: listOf(bench, "tags"),
    fields: fieldsOf(bench, choice)
  };
  const reference = copy === null ? referenceOf(bench, draft.entries) : null;
  const same = copy === null && reference === null ? sameAsIn(bench) : null;
  return { ...finish(bench, data2), reference, same };
}
var THREAD = new RegExp("(?<!\\p{L})(?:threads?|tweetstorm|hilos?|fio|fios|fil|ثريد|スレッド|스레드)(?!\\p{L})", "iu");
function saysThread(bench) {
  return THREAD.test(`${valueOf(bench, "kind") ?? ""}
${bench.draft.facts?.text ?? ""}`);
}
function authorOf(bench) {
  const own3 = valueOf(bench, "author");
  if (own3 === null) placeSpan(bench, "author", bench.draft.context.authorPlace);
  return own3 ?? bench.draft.context.author;
}
function idOf(bench) {
  const id = wordsOf(bench, ["id"]) ?? "";
  if (bench.draft.native) return valueOf(bench, "id") ?? "";
  return new RegExp("^(?=.*\\p{L})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,80}$", "u").test(id) ? valueOf(bench, "id") ?? "" : "";
}
function oneOf(bench, field, known2) {
  const value = valueOf(bench, field);
  if (value === null) return null;
  const found = known2.find((one2) => one2 === value.trim());
  if (!found && bench.draft.native)
    note(bench, "calendar/unknown-value", field, `This is none of the known values: ${known2.join(", ")}.`);
  return found ?? null;
}
function kindIn(bench, channels2) {
  if (bench.draft.native) return oneOf(bench, "kind", kindsOfPost) ?? "post";
  return kindOf(valueOf(bench, "kind") ?? "", bench.draft.facts?.text ?? "", channels2);
}
function subjectOf(bench) {
  const own3 = oneOf(bench, "subject", subjects);
  if (own3 !== null || bench.draft.native) return own3;
  for (const entry of bench.draft.entries) {
    if (entry.known?.field !== "title" || !/^subject\b/i.test(entry.name ?? "")) continue;
    const text4 = textOfEntries(bench, [entry]).map((each) => each.text).join(" ").trim().toLowerCase();
    const found = subjects.find((one2) => one2 === text4);
    if (found) {
      placeEntry(bench, "subject", entry);
      return found;
    }
  }
  return null;
}
function finish(bench, data2) {
  const { source } = bench.reader;
  const from = source.lineStarts[data2.line - 1], end = source.lineStarts[data2.endLine] ?? source.text.length;
  const whole3 = placeOf(source, from, source.text.slice(from, end).trimEnd().length + from);
  const texts2 = [];
  const post = { ...data2, texts: texts2, places: { ...bench.places, post: whole3 } };
  for (const passage of bench.texts) texts2.push({ ...passage, post });
  return { post, claims: bench.claims, problems: bench.problems.map((problem2) => ({ ...problem2, post })) };
}

// src/calendar/follow.ts
function withText(post, { copy, parts: parts2, texts: texts2 }) {
  const own3 = [];
  const [passage] = texts2.filter(({ field }) => field === "copy");
  const published = [copy ?? "", ...parts2.map((part) => part.copy)].join("\n");
  const hole = placeholderIn(texts2);
  const isOpen = post.stage !== "published" && post.stage !== "cancelled";
  const next = {
    ...post,
    copy,
    parts: [...parts2, ...post.parts],
    hashtags: [.../* @__PURE__ */ new Set([...post.hashtags, ...hashtagsIn(published)])],
    mentions: [.../* @__PURE__ */ new Set([...post.mentions, ...mentionsIn(published)])],
    links: [.../* @__PURE__ */ new Set([...post.links, ...linksIn(published)])],
    stage: hole && isOpen ? "draft" : post.stage,
    places: { ...post.places, ...passage && { copy: placeIn(passage, 0, passage.text.length) } },
    texts: own3
  };
  const shifted = (field) => field.replace(/^parts\.(\d+)/, (_, index3) => `parts.${Number(index3) + parts2.length}`);
  for (const one2 of post.texts) own3.push({ ...one2, field: shifted(one2.field), post: next });
  for (const one2 of texts2)
    own3.push({ ...one2, field: one2.field === "title" ? "notes" : one2.field, post: next });
  const problem2 = hole && { finding: "calendar/placeholder", ...hole, post: next };
  return [next, problem2];
}

// src/calendar/share.ts
function shareTexts(assembled) {
  if (assembled.every(({ same }) => same === null)) return [...assembled];
  return assembled.map((one2) => one2.same ? shared(one2, one2.same, assembled) : one2);
}
function shared(one2, same, all2) {
  const found = same.isClear ? meant(one2.post, same, all2) : [];
  const [other] = found;
  if (!other) return told(one2, same, "No post of the same day or topic in this file is meant for certain.");
  if (found.length > 1)
    return told(one2, same, "Several posts of the same day or topic in this file may be meant.");
  if (other.reference) return { ...one2, reference: { ...other.reference, place: same.place } };
  if (other.post.copy !== null) return withTextOf(one2, other.post);
  return same.isCopy ? told(one2, same, "The post that is meant has no text of its own.") : one2;
}
function meant(post, { channels: channels2, isAbove }, all2) {
  const others = all2.filter(
    ({ post: other }) => other !== post && (!isAbove || other.line <= post.line) && (channels2.length === 0 || other.channels.some((channel) => channels2.includes(channel)))
  );
  const ofDay = others.filter(({ post: other }) => isSameDay(post, other));
  if (ofDay.length === 1) return ofDay;
  const ofTopic = (ofDay.length > 0 ? ofDay : others).filter(({ post: other }) => isSameTopic(post, other));
  return ofTopic.length > 0 ? ofTopic : ofDay;
}
function isSameDay(a, b) {
  if (a.date !== null || b.date !== null) return a.date === b.date;
  return a.dateText !== null && a.dateText === b.dateText;
}
function isSameTopic(a, b) {
  return a.title !== null && b.title !== null && titleKey(a.title) === titleKey(b.title);
}
function withTextOf(one2, { copy, parts: parts2, texts: texts2 }) {
  const published = texts2.filter(({ field }) => field === "copy" || field.startsWith("parts."));
  const [post, placeholder] = withText(one2.post, { copy, parts: parts2, texts: published });
  const problems = one2.problems.map((problem2) => ({ ...problem2, post }));
  return { ...one2, post, problems: placeholder ? [...problems, placeholder] : problems };
}
function told(one2, { place }, why) {
  const message = `The text of this post was not read. ${why}`;
  const problem2 = { finding: "calendar/reference", place, message, post: one2.post };
  return { ...one2, problems: [...one2.problems, problem2] };
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// src/calendar/limits.ts
var maxLength = 2 * 1024 * 1024;
var maxDepth = 100;
var marker = /^(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/;
function containerDepth(source, limit) {
  const open2 = [];
  let deepest = 0;
  for (const start2 of source.lineStarts) {
    let quotes = 0;
    let lists = 0;
    let at = start2;
    for (; ; ) {
      while (source.text[at] === " " || source.text[at] === "	") at++;
      const match2 = marker.exec(source.text.slice(at, at + 11));
      if (!match2) break;
      if (match2[0] === ">") quotes++;
      else {
        const column = at - start2;
        while (open2.length > lists && open2.at(-1) >= column) open2.pop();
        open2.push(column);
        lists++;
      }
      at += match2[0].length;
      deepest = Math.max(deepest, quotes + open2.length);
      if (deepest > limit) return deepest;
    }
    const atRoot = at === start2 && source.text[at] !== "\n" && source.text[at] !== "\r";
    if (atRoot) open2.length = 0;
  }
  return deepest;
}
function treeDepth(root) {
  let level = [root];
  let depth = 0;
  while (level.length > 0) {
    level = level.flatMap((node2) => "children" in node2 ? node2.children : []);
    depth++;
  }
  return depth;
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString2(value, options2) {
  const settings = options2 || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index3 = -1;
  while (++index3 < values.length) {
    result[index3] = one(values[index3], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}

// node_modules/micromark-util-chunked/index.js
function splice(list4, start2, remove, items) {
  const end = list4.length;
  let chunkStart = 0;
  let parameters;
  if (start2 < 0) {
    start2 = -start2 > end ? 0 : end + start2;
  } else {
    start2 = start2 > end ? end : start2;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start2, remove);
    list4.splice(...parameters);
  } else {
    if (remove) list4.splice(start2, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start2, 0);
      list4.splice(...parameters);
      chunkStart += 1e4;
      start2 += 1e4;
    }
  }
}
function push(list4, items) {
  if (list4.length > 0) {
    splice(list4, list4.length, 0, items);
    return list4;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions2) {
  const all2 = {};
  let index3 = -1;
  while (++index3 < extensions2.length) {
    syntaxExtension(all2, extensions2[index3]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
    }
  }
}
function constructs(existing, list4) {
  let index3 = -1;
  const before = [];
  while (++index3 < list4.length) {
    ;
    (list4[index3].add === "after" ? existing : before).push(list4[index3]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code2) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code2 !== null && (code2 < 32 || code2 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code2) {
  return code2 !== null && code2 < -2;
}
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function markdownSpace(code2) {
  return code2 === -2 || code2 === -1 || code2 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok3, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start2;
  function start2(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix2(code2);
    }
    return ok3(code2);
  }
  function prefix2(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix2;
    }
    effects.exit(type);
    return ok3(code2);
  }
}
function factorySpaceMinMax(effects, ok3, nok, type, min, max) {
  let size = 0;
  return start2;
  function start2(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix2(code2);
    }
    return after(code2);
  }
  function prefix2(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix2;
    }
    effects.exit(type);
    return after(code2);
  }
  function after(code2) {
    return size >= min ? ok3(code2) : nok(code2);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data2(code2);
  }
  function data2(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data2;
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index3, remove, add) {
    addImplementation(this, index3, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index3, remove, add) {
    addImplementation(this, index3, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index3 = this.map.length;
    const vecs = [];
    while (index3 > 0) {
      index3 -= 1;
      vecs.push(events.slice(this.map[index3][0] + this.map[index3][1]), this.map[index3][2]);
      events.length = this.map[index3][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start2;
  function start2(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index3 = indexBeforeExits;
      while (index3 < self.events.length) {
        self.events[index3][1].end = {
          ...point3
        };
        index3++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index3 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start2(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start2;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index3 = childFlow.events.length;
      while (index3--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index3][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index3][1].end || // …or ends after it.
          childFlow.events[index3][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index3 = indexBeforeExits;
      while (index3 < self.events.length) {
        self.events[index3][1].end = {
          ...point3
        };
        index3++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index3 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index3 = stack.length;
    while (index3-- > size) {
      const entry = stack[index3];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok3, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok3, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index3 = -1;
  while (++index3 < constructs2.length) {
    const resolve = constructs2[index3].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index3 = -1;
  let nextEvents;
  while (++index3 < events.length) {
    if (events[index3][0] === "enter" && events[index3][1].type === "attentionSequence" && events[index3][1]._close) {
      let open2 = index3;
      while (open2--) {
        if (events[open2][0] === "exit" && events[open2][1].type === "attentionSequence" && events[open2][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open2][1]).charCodeAt(0) === context.sliceSerialize(events[index3][1]).charCodeAt(0)) {
          if ((events[open2][1]._close || events[index3][1]._open) && (events[index3][1].end.offset - events[index3][1].start.offset) % 3 && !((events[open2][1].end.offset - events[open2][1].start.offset + events[index3][1].end.offset - events[index3][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open2][1].end.offset - events[open2][1].start.offset > 1 && events[index3][1].end.offset - events[index3][1].start.offset > 1 ? 2 : 1;
          const start2 = {
            ...events[open2][1].end
          };
          const end = {
            ...events[index3][1].start
          };
          movePoint(start2, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: start2,
            end: {
              ...events[open2][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index3][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open2][1].end
            },
            end: {
              ...events[index3][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open2][1].end = {
            ...openingSequence.start
          };
          events[index3][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open2][1].end.offset - events[open2][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open2][1], context], ["exit", events[open2][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + 1, index3), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index3][1].end.offset - events[index3][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index3][1], context], ["exit", events[index3][1], context]]);
          }
          splice(events, open2 - 1, index3 - open2 + 3, nextEvents);
          index3 = open2 + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index3 = -1;
  while (++index3 < events.length) {
    if (events[index3][1].type === "attentionSequence") {
      events[index3][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok3) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before = classifyCharacter(previous3);
  let marker2;
  return start2;
  function start2(code2) {
    marker2 = code2;
    effects.enter("attentionSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code2);
    const open2 = !after || after === 2 && before || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close = !before || before === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker2 === 42 ? open2 : open2 && (before || !close));
    token._close = Boolean(marker2 === 42 ? close : close && (after || !open2));
    return ok3(code2);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok3, nok) {
  let size = 0;
  return start2;
  function start2(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open2;
  }
  function open2(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok3;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine2 = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok3, nok) {
  return start2;
  function start2(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after, "linePrefix")(code2) : after(code2);
  }
  function after(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok3, nok) {
  const self = this;
  return start2;
  function start2(code2) {
    if (code2 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok3;
    }
    effects.exit("blockQuotePrefix");
    return ok3(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok3, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok3, nok)(code2);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok3, nok) {
  return start2;
  function start2(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok3;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start2;
  function start2(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open2;
  }
  function open2(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric2;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value(code2);
  }
  function numeric2(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value(code2);
  }
  function value(code2) {
    if (code2 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok3;
    }
    if (test(code2) && size++ < max) {
      effects.consume(code2);
      return value;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok3, nok) {
  const self = this;
  return start2;
  function start2(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after;
  }
  function after(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok3(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok3, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker2;
  return start2;
  function start2(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker2 = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker2) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok3(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker2) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker2) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after(code2) {
    effects.exit("codeFenced");
    return ok3(code2);
  }
  function tokenizeCloseStart(effects2, ok4, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start3;
    }
    function start3(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker2) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker2) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok4(code2);
      }
      return nok2(code2);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok3, nok) {
  return start2;
  function start2(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside;
  }
  function after(code2) {
    effects.exit("codeIndented");
    return ok3(code2);
  }
}
function tokenizeFurtherStart(effects, ok3, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok3, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index3;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index3 = headEnterIndex;
    while (++index3 < tailExitIndex) {
      if (events[index3][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index3 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index3 <= tailExitIndex) {
    if (enter === void 0) {
      if (index3 !== tailExitIndex && events[index3][1].type !== "lineEnding") {
        enter = index3;
      }
    } else if (index3 === tailExitIndex || events[index3][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index3 !== enter + 2) {
        events[enter][1].end = events[index3 - 1][1].end;
        events.splice(enter + 2, index3 - enter - 2);
        tailExitIndex -= index3 - enter - 2;
        index3 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok3, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start2;
  function start2(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code2);
  }
  function between(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between;
    }
    if (code2 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data2(code2);
  }
  function data2(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between(code2);
    }
    effects.consume(code2);
    return data2;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok3(code2);
    }
    token.type = "codeTextData";
    return data2(code2);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index3) {
    if (index3 < 0 || index3 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index3 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index3 < this.left.length) return this.left[index3];
    return this.right[this.right.length - index3 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start2, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start2, stop);
    }
    if (start2 > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start2 + this.left.length).reverse();
    }
    return this.left.slice(start2).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start2, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start2));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list4, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list4.push(...right);
  } else {
    while (chunkStart < right.length) {
      list4.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index3 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index3 < events.length) {
    while (index3 in jumps) {
      index3 = jumps[index3];
    }
    event = events.get(index3);
    if (index3 && event[1].type === "chunkFlow" && events.get(index3 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index3));
        index3 = jumps[index3];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index3;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index3);
        parameters.unshift(event);
        events.splice(lineIndex, index3 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index3 = -1;
  let current = token;
  let adjust = 0;
  let start2 = 0;
  const breaks = [start2];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index3 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index3][0] === "exit" && childEvents[index3 - 1][0] === "enter" && childEvents[index3][1].type === childEvents[index3 - 1][1].type && childEvents[index3][1].start.line !== childEvents[index3][1].end.line
    ) {
      start2 = index3 + 1;
      breaks.push(start2);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index3 = breaks.length;
  while (index3--) {
    const slice = childEvents.slice(breaks[index3], breaks[index3 + 1]);
    const start3 = startPositions.pop();
    jumps.push([start3, start3 + slice.length - 1]);
    events.splice(start3, 2, slice);
  }
  jumps.reverse();
  index3 = -1;
  while (++index3 < jumps.length) {
    gaps[adjust + jumps[index3][0]] = adjust + jumps[index3][1];
    adjust += jumps[index3][1] - jumps[index3][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content3 = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok3) {
  let previous3;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok3(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok3, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok3(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok3)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok3, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start2;
  function start2(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok3(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok3, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start2;
  function start2(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen) seen = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok3, nok, type, markerType, stringType) {
  let marker2;
  return start2;
  function start2(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker2 = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker2) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok3;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker2) {
      effects.exit(stringType);
      return begin(marker2);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker2 || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape3 : inside;
  }
  function escape3(code2) {
    if (code2 === marker2 || code2 === 92) {
      effects.consume(code2);
      return inside;
    }
    return inside(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok3) {
  let seen;
  return start2;
  function start2(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen = true;
      return start2;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start2, seen ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok3(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok3, nok) {
  const self = this;
  let identifier;
  return start2;
  function start2(code2) {
    effects.enter("definition");
    return before(code2);
  }
  function before(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after, after)(code2);
  }
  function after(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok3(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok3, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok3(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok3, nok) {
  return start2;
  function start2(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok3(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content4 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content4, context], ["enter", text4, context], ["exit", text4, context], ["exit", content4, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok3, nok) {
  let size = 0;
  return start2;
  function start2(code2) {
    effects.enter("atxHeading");
    return before(code2);
  }
  function before(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok3(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data2(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data2(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data2;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index3 = events.length;
  while (index3--) {
    if (events[index3][0] === "enter" && events[index3][1].type === "htmlFlow") {
      break;
    }
  }
  if (index3 > 1 && events[index3 - 2][1].type === "linePrefix") {
    events[index3][1].start = events[index3 - 2][1].start;
    events[index3 + 1][1].start = events[index3 - 2][1].start;
    events.splice(index3 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok3, nok) {
  const self = this;
  let marker2;
  let closingTag;
  let buffer;
  let index3;
  let markerB;
  return start2;
  function start2(code2) {
    return before(code2);
  }
  function before(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open2;
  }
  function open2(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker2 = 3;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker2 = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker2 = 5;
      index3 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker2 = 4;
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok3 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index3++)) {
      effects.consume(code2);
      if (index3 === value.length) {
        return self.interrupt ? ok3 : continuation2;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function tagName(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker2 = 1;
        return self.interrupt ? ok3(code2) : continuation2(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker2 = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok3(code2) : continuation2(code2);
      }
      marker2 = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok3 : continuation2;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation2(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation2(code2) {
    if (code2 === 45 && marker2 === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker2 === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker2 === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker2 === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker2 === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker2 === 6 || marker2 === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation2;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation2(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation2(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation2(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation2(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation2(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation2(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker2 === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation2(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok3(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok3, nok) {
  return start2;
  function start2(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine2, ok3, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok3, nok) {
  const self = this;
  let marker2;
  let index3;
  let returnState;
  return start2;
  function start2(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open2;
  }
  function open2(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index3 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
  }
  function cdataOpenInside(code2) {
    const value = "CDATA[";
    if (code2 === value.charCodeAt(index3++)) {
      effects.consume(code2);
      return index3 === value.length ? cdata : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker2 = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      marker2 = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok3;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd2 = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index3 = -1;
  const newEvents = [];
  while (++index3 < events.length) {
    const token = events[index3][1];
    newEvents.push(events[index3]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index3 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index3 = events.length;
  let offset = 0;
  let open2;
  let close;
  let media;
  while (index3--) {
    const token = events[index3][1];
    if (open2) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index3][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index3][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open2 = index3;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index3;
    }
  }
  const group = {
    type: events[open2][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open2 + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open2 + 1, open2 + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + offset + 4, close - 3), context));
  media = push(media, [["exit", text4, context], events[close - 2], events[close - 1], ["exit", label, context]]);
  media = push(media, events.slice(close + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open2, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok3, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start2;
  function start2(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok3(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok3, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok3;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok3, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok3(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok3, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok3;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd2.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok3, nok) {
  const self = this;
  let labelImage;
  return start2;
  function start2(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open2;
  }
  function open2(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok3(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd2.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok3, nok) {
  const self = this;
  let labelLink;
  return start2;
  function start2(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok3(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding3 = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok3) {
  return start2;
  function start2(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok3, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak2 = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok3, nok) {
  let size = 0;
  let marker2;
  return start2;
  function start2(code2) {
    effects.enter("thematicBreak");
    return before(code2);
  }
  function before(code2) {
    marker2 = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker2) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok3(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list2 = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok3, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start2;
  function start2(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak2, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code2);
      }
    }
    return nok(code2);
  }
  function inside(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine2,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok3(code2);
  }
}
function tokenizeListContinuation(effects, ok3, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine2, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok3, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok3, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list2, ok3, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok3(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok3(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index3 = events.length;
  let content4;
  let text4;
  let definition2;
  while (index3--) {
    if (events[index3][0] === "enter") {
      if (events[index3][1].type === "content") {
        content4 = index3;
        break;
      }
      if (events[index3][1].type === "paragraph") {
        text4 = index3;
      }
    } else {
      if (events[index3][1].type === "content") {
        editMap.add(index3, 1, []);
      }
      if (!definition2 && events[index3][1].type === "definition") {
        definition2 = index3;
      }
    }
  }
  const heading2 = {
    type: "setextHeading",
    start: {
      ...events[content4][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading2, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content4][1], context]]);
    events[content4][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content4][1] = heading2;
  }
  editMap.add(events.length, 0, [["exit", heading2, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok3, nok) {
  const self = this;
  let marker2;
  return start2;
  function start2(code2) {
    let index3 = self.events.length;
    let paragraph;
    while (index3--) {
      if (self.events[index3][1].type !== "lineEnding" && self.events[index3][1].type !== "linePrefix" && self.events[index3][1].type !== "content") {
        paragraph = self.events[index3][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker2 = code2;
      return before(code2);
    }
    return nok(code2);
  }
  function before(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker2) {
      effects.consume(code2);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after, "lineSuffix")(code2) : after(code2);
  }
  function after(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok3(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine2,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content3, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string2 = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects.attempt(constructs2, start2, notText);
    return start2;
    function start2(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data2;
    }
    function data2(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data2;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list4 = constructs2[code2];
      let index3 = -1;
      if (list4) {
        while (++index3 < list4.length) {
          const item = list4[index3];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index3 = -1;
    let enter;
    while (++index3 <= events.length) {
      if (enter === void 0) {
        if (events[index3] && events[index3][1].type === "data") {
          enter = index3;
          index3++;
        }
      } else if (!events[index3] || events[index3][1].type !== "data") {
        if (index3 !== enter + 2) {
          events[enter][1].end = events[index3 - 1][1].end;
          events.splice(enter + 2, index3 - enter - 2);
          index3 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data2 = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data2);
      let index3 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index3--) {
        const chunk = chunks[index3];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index3++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index3 ? bufferIndex : data2.start._bufferIndex + bufferIndex,
            _index: data2.start._index + index3,
            line: data2.end.line,
            column: data2.end.column - size,
            offset: data2.end.offset - size
          },
          end: {
            ...data2.end
          }
        };
        data2.end = {
          ...token.start
        };
        if (data2.start.offset === data2.end.offset) {
          Object.assign(data2, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string3,
  text: () => text2
});
var document2 = {
  [42]: list2,
  [43]: list2,
  [45]: list2,
  [48]: list2,
  [49]: list2,
  [50]: list2,
  [51]: list2,
  [52]: list2,
  [53]: list2,
  [54]: list2,
  [55]: list2,
  [56]: list2,
  [57]: list2,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak2,
  [45]: [setextUnderline, thematicBreak2],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak2,
  [96]: codeFenced,
  [126]: codeFenced
};
var string3 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding3,
  [-4]: lineEnding3,
  [-3]: lineEnding3,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd2,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write: write2
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write2(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map2) {
        return start2;
        function start2(code2) {
          const left = code2 !== null && map2[code2];
          const all2 = code2 !== null && map2.null;
          const list4 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list4)(code2);
        }
      }
      function handleListOfConstructs(list4) {
        listOfConstructs = list4;
        constructIndex = 0;
        if (list4.length === 0) {
          return bogusState;
        }
        return handleConstruct(list4[constructIndex]);
      }
      function handleConstruct(construct) {
        return start2;
        function start2(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok3,
            nok
          )(code2);
        }
      }
      function ok3(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index3 = -1;
  const result = [];
  let atTab;
  while (++index3 < chunks.length) {
    const chunk = chunks[index3];
    let value;
    if (typeof chunk === "string") {
      value = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = "\n";
          break;
        }
        case -3: {
          value = "\r\n";
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value = " ";
          break;
        }
        default: {
          value = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse2(options2) {
  const settings = options2 || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create(content2),
    defined: [],
    document: create(document),
    flow: create(flow),
    lazy: {},
    string: create(string2),
    text: create(text)
  };
  return parser;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start2 = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start2) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start2 = void 0;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match2 = search.exec(value);
      const endPosition = match2 && match2.index !== void 0 ? match2.index : value.length;
      const code2 = value.charCodeAt(endPosition);
      if (!match2) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
  if (!value || typeof value !== "object") {
    return "";
  }
  if ("position" in value || "type" in value) {
    return position(value.position);
  }
  if ("start" in value || "end" in value) {
    return position(value);
  }
  if ("line" in value || "column" in value) {
    return point(value);
  }
  return "";
}
function point(point3) {
  return index2(point3 && point3.line) + ":" + index2(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index2(value) {
  return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options2) {
  if (encoding && typeof encoding === "object") {
    options2 = encoding;
    encoding = void 0;
  }
  return compiler(options2)(postprocess(parse2(options2).document().write(preprocess()(value, encoding, true))));
}
function compiler(options2) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading2),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis),
      hardBreakEscape: opener(hardBreak),
      hardBreakTrailing: opener(hardBreak),
      htmlFlow: opener(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html, buffer),
      htmlTextData: onenterdata,
      image: opener(image),
      label: buffer,
      link: opener(link),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list4, onenterlistordered),
      listUnordered: opener(list4),
      paragraph: opener(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading2),
      strong: opener(strong),
      thematicBreak: opener(thematicBreak3)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options2 || {}).mdastExtensions || []);
  const data2 = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data: data2
    };
    const listStack = [];
    const prepared = [];
    let index3 = -1;
    while (++index3 < events.length) {
      prepared.push(events[index3]);
      if (events[index3][1].type === "listOrdered" || events[index3][1].type === "listUnordered") {
        if (events[index3][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index3 = -1;
    while (++index3 < events.length) {
      const handler = config[events[index3][0]];
      if (events[index3][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index3][2].sliceSerialize
        }, events[index3][1]);
      }
      if (own2.call(handler, events[index3][1].type)) {
        handler[events[index3][1].type].call({
          ...context,
          sliceSerialize: events[index3][2].sliceSerialize
        }, events[index3][1]);
      }
      if (events[index3][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index3][2].sliceSerialize
        }, events[index3][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index3 = -1;
    while (++index3 < config.transforms.length) {
      tree = config.transforms[index3](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index3 = -1;
    while (++index3 < listeners.length) {
      listeners[index3].call(context, token);
    }
  }
  function prepareList(events, start2) {
    const end = events.length - 1;
    let index3 = start2 - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index3 <= end) {
      const event = events[index3];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index3;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index3;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index3,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index3,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start2);
    let insertion = 0;
    index3 = -1;
    while (++index3 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start2 + index3) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index3]);
    }
    events[start2][1]._spread = listSpread;
  }
  function opener(create, and) {
    return open2;
    function open2(token) {
      enter.call(this, create(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close;
    function close(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open2 = this.tokenStack.pop();
    if (!open2) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it’s not open");
    }
    if (open2[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open2[0]);
      } else {
        const handler = open2[1] || defaultOnError;
        handler.call(this, token, open2[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString2(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data3;
  }
  function onexitcodefencedfencemeta() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data3;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data3.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data3.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data3;
  }
  function onexitdefinitiondestinationstring() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data3;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text4();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data3;
  }
  function onexithtmltext() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data3;
  }
  function onexitcodetext() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data3;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string4 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string4);
    ancestor.identifier = normalizeIdentifier(string4).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value;
    }
  }
  function onexitresourcedestinationstring() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data3;
  }
  function onexitresourcetitlestring() {
    const data3 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data3;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data3 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value;
    if (type) {
      value = decodeNumericCharacterReference(data3, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data3);
      value = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list4(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text4() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak3() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions2) {
  let index3 = -1;
  while (++index3 < extensions2.length) {
    const value = extensions2[index3];
    if (Array.isArray(value)) {
      configure(combined, value);
    } else {
      extension(combined, value);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/ccount/index.js
function ccount(value, character) {
  const source = String(value);
  if (typeof character !== "string") {
    throw new TypeError("Expected character");
  }
  let count = 0;
  let index3 = source.indexOf(character);
  while (index3 !== -1) {
    count++;
    index3 = source.indexOf(character, index3 + character.length);
  }
  return count;
}

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string4) {
  if (typeof string4 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string4.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok2;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index3 = -1;
  while (++index3 < tests.length) {
    checks[index3] = convert(tests[index3]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index4 = -1;
    while (++index4 < checks.length) {
      if (checks[index4].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key;
    for (key in check) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
    }
    return true;
  }
}
function typeFactory(check) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check;
  }
}
function castFactory(testFunction) {
  return check;
  function check(value, index3, parent) {
    return Boolean(
      looksLikeANode(value) && testFunction.call(
        this,
        value,
        typeof index3 === "number" ? index3 : void 0,
        parent || void 0
      )
    );
  }
}
function ok2() {
  return true;
}
function looksLikeANode(value) {
  return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP3 = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check;
  let visitors;
  let enter;
  let exit3;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit3 = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check);
  const step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index3, parents) {
    const value = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value.type === "string") {
      const name = (
        // `hast`
        typeof value.tagName === "string" ? value.tagName : (
          // `xast`
          typeof value.name === "string" ? value.name : void 0
        )
      );
      Object.defineProperty(visit3, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit3;
    function visit3() {
      const matches = !check || is2(node2, index3, parents[parents.length - 1] || void 0);
      let result = empty;
      if (enter && matches) {
        result = toResult(enter(node2, parents, index3));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP3) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit3 && matches) {
        const exitResult = toResult(exit3(node2, parents, index3));
        if (exitResult[0] === SKIP3) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value) {
  if (Array.isArray(value)) {
    return value;
  }
  if (typeof value === "number") {
    return [CONTINUE, value];
  }
  return value === null || value === void 0 ? empty : [value];
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list4, options2) {
  const settings = options2 || {};
  const ignored = convert(settings.ignore || []);
  const pairs2 = toPairs(list4);
  let pairIndex = -1;
  while (++pairIndex < pairs2.length) {
    visitParents(tree, visitor);
  }
  function visitor(node2, parents, index3) {
    if (node2.type === "text" && typeof index3 === "number") {
      return handler(node2, parents, index3);
    }
    if (ignored(node2, index3, parents[parents.length - 1])) return SKIP3;
  }
  function handler(node2, parents, index3) {
    const parent = parents[parents.length - 1];
    const find = pairs2[pairIndex][0];
    const replace2 = pairs2[pairIndex][1];
    let start2 = 0;
    let change = false;
    let nodes = [];
    find.lastIndex = 0;
    let match2 = find.exec(node2.value);
    while (match2) {
      const position2 = match2.index;
      const matchObject = {
        index: match2.index,
        input: match2.input,
        stack: [...parents, node2]
      };
      let value = replace2(...match2, matchObject);
      if (typeof value === "string") {
        value = value.length > 0 ? { type: "text", value } : void 0;
      }
      if (value === false) {
        find.lastIndex = position2 + 1;
      } else {
        if (start2 !== position2) {
          add({ type: "text", value: node2.value.slice(start2, position2) });
        }
        if (Array.isArray(value)) {
          for (const child of value) add(child);
        } else if (value) {
          add(value);
        }
        start2 = position2 + match2[0].length;
        change = true;
      }
      if (!find.global) {
        break;
      }
      match2 = find.exec(node2.value);
    }
    if (change) {
      if (start2 < node2.value.length) {
        add({ type: "text", value: node2.value.slice(start2) });
      }
      parent.children.splice(index3, 1, ...nodes);
    } else {
      nodes = [node2];
    }
    return index3 + nodes.length;
    function add(child) {
      const previous3 = nodes[nodes.length - 1];
      if (previous3 && previous3.type === "text" && child.type === "text") {
        previous3.value += child.value;
      } else {
        nodes.push(child);
      }
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError("Expected find and replace tuple or list of tuples");
  }
  const result = [];
  const list4 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ];
  let index3 = -1;
  while (++index3 < list4.length) {
    const tuple = list4[index3];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find) {
  return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace2) {
  return typeof replace2 === "function" ? replace2 : function() {
    return replace2;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function enterLiteralAutolink(token) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token
  );
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "link");
  node2.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path2, match2) {
  if (!previous2(match2)) {
    return false;
  }
  let prefix2 = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix2 = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts2 = splitUrl(domain2 + path2);
  const result = {
    type: "link",
    title: null,
    url: prefix2 + protocol + parts2[0],
    children: [{ type: "text", value: protocol + parts2[0], position: void 0 }],
    position: void 0
  };
  if (parts2[1]) {
    return [result, { type: "text", value: parts2[1], position: void 0 }];
  }
  return result;
}
function findEmail(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  return {
    type: "link",
    title: null,
    url: "mailto:" + atext + "@" + label,
    children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  const value = "mailto:" + atext + "@" + label;
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext, label, resource, match2) {
  if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match2.input.charAt(match2.index + matchValue.length) === "@")) {
    return false;
  }
  const value = "xmpp:" + atext + "@" + label + (resource || "");
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  const parts2 = domain2.split(".");
  if (parts2.length < 2 || parts2[parts2.length - 1] && (/_/.test(parts2[parts2.length - 1]) || !/[\dA-Za-z]/.test(parts2[parts2.length - 1])) || parts2[parts2.length - 2] && (/_/.test(parts2[parts2.length - 2]) || !/[\dA-Za-z]/.test(parts2[parts2.length - 2]))) {
    return false;
  }
  return true;
}
function splitUrl(url) {
  let index3 = url.length;
  while (index3 > 0) {
    const code2 = url.charCodeAt(index3 - 1);
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 62 || code2 === 63 || code2 === 93 || code2 === 125) {
      index3--;
    } else {
      break;
    }
  }
  if (index3 === url.length) {
    return [url, void 0];
  }
  let trail2 = url.slice(index3);
  url = url.slice(0, index3);
  let closingParenIndex = trail2.indexOf(")");
  const openingParens = ccount(url, "(");
  let closingParens = ccount(url, ")");
  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail2.slice(0, closingParenIndex + 1);
    trail2 = trail2.slice(closingParenIndex + 1);
    closingParenIndex = trail2.indexOf(")");
    closingParens++;
  }
  return [url, trail2];
}
function previous2(match2) {
  const code2 = match2.input.charCodeAt(match2.index - 1);
  return match2.index === 0 || unicodeWhitespace(code2) || unicodePunctuation(code2);
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteReference");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteDefinition");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  const tracker = state.createTracker(info);
  let value = tracker.move("[^");
  const exit3 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value })
  );
  subexit();
  exit3();
  value += tracker.move("]");
  return value;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node2, _, state, info) {
  const tracker = state.createTracker(info);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit3 = state.enter("strikethrough");
  let value = tracker.move(sequence);
  value += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value,
    after: "~"
  });
  value += tracker.move(sequence);
  exit3();
  return value;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit2,
      tableHeader: exit2,
      tableRow: exit2
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit2(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value = this.resume();
  if (this.data.inTable) {
    value = value.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function exitCheck(token) {
  const node2 = this.stack[this.stack.length - 2];
  ok(node2.type === "listItem");
  node2.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node2 = this.stack[this.stack.length - 1];
    ok(node2.type === "paragraph");
    const head = node2.children[0];
    if (head && head.type === "text") {
      const siblings = parent.children;
      let index3 = -1;
      let firstParagraph;
      while (++index3 < siblings.length) {
        const sibling = siblings[index3];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node2) {
        head.value = head.value.slice(1);
        if (head.value.length === 0) {
          node2.children.shift();
        } else if (node2.position && head.position && typeof head.position.start.offset === "number") {
          head.position.start.column++;
          head.position.start.offset++;
          node2.position.start = { ...head.position.start };
        }
      }
    }
  }
  this.exit(token);
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text3 = {};
function gfmAutolinkLiteral() {
  return {
    text: text3
  };
}
var code = 48;
while (code < 123) {
  text3[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text3[43] = emailAutolink;
text3[45] = emailAutolink;
text3[46] = emailAutolink;
text3[95] = emailAutolink;
text3[72] = [emailAutolink, protocolAutolink];
text3[104] = [emailAutolink, protocolAutolink];
text3[87] = [emailAutolink, wwwAutolink];
text3[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok3, nok) {
  const self = this;
  let dot;
  let data2;
  return start2;
  function start2(code2) {
    if (!gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code2);
  }
  function atext(code2) {
    if (gfmAtext(code2)) {
      effects.consume(code2);
      return atext;
    }
    if (code2 === 64) {
      effects.consume(code2);
      return emailDomain;
    }
    return nok(code2);
  }
  function emailDomain(code2) {
    if (code2 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2);
    }
    if (code2 === 45 || code2 === 95 || asciiAlphanumeric(code2)) {
      data2 = true;
      effects.consume(code2);
      return emailDomain;
    }
    return emailDomainAfter(code2);
  }
  function emailDomainDot(code2) {
    effects.consume(code2);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code2) {
    if (data2 && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok3(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok3, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok3(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok3, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code2) {
    if ((code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    return nok(code2);
  }
  function protocolPrefixInside(code2) {
    if (asciiAlpha(code2) && buffer.length < 5) {
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    if (code2 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code2);
        return protocolSlashesInside;
      }
    }
    return nok(code2);
  }
  function protocolSlashesInside(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok3(code2);
  }
}
function tokenizeWwwPrefix(effects, ok3, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size < 3) {
      size++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok3(code2);
  }
}
function tokenizeDomain(effects, ok3, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen = true;
    effects.consume(code2);
    return domainInside;
  }
  function domainAtPunctuation(code2) {
    if (code2 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code2);
    return domainInside;
  }
  function domainAfter(code2) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code2);
    }
    return ok3(code2);
  }
}
function tokenizePath(effects, ok3) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code2) {
    if (code2 === 40) {
      sizeOpen++;
      effects.consume(code2);
      return pathInside;
    }
    if (code2 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code2);
    }
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126) {
      return effects.check(trail, ok3, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok3(code2);
    }
    effects.consume(code2);
    return pathInside;
  }
  function pathAtPunctuation(code2) {
    if (code2 === 41) {
      sizeClose++;
    }
    effects.consume(code2);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok3, nok) {
  return trail2;
  function trail2(code2) {
    if (code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126) {
      effects.consume(code2);
      return trail2;
    }
    if (code2 === 38) {
      effects.consume(code2);
      return trailCharacterReferenceStart;
    }
    if (code2 === 93) {
      effects.consume(code2);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code2 === 60 || // So is whitespace.
      code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)
    ) {
      return ok3(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok3(code2);
    }
    return trail2(code2);
  }
  function trailCharacterReferenceStart(code2) {
    return asciiAlpha(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
  }
  function trailCharacterReferenceInside(code2) {
    if (code2 === 59) {
      effects.consume(code2);
      return trail2;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return trailCharacterReferenceInside;
    }
    return nok(code2);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok3, nok) {
  return start2;
  function start2(code2) {
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok3(code2);
  }
}
function previousWww(code2) {
  return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || markdownLineEndingOrSpace(code2);
}
function previousProtocol(code2) {
  return !asciiAlpha(code2);
}
function previousEmail(code2) {
  return !(code2 === 47 || gfmAtext(code2));
}
function gfmAtext(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || asciiAlphanumeric(code2);
}
function previousUnbalanced(events) {
  let index3 = events.length;
  let result = false;
  while (index3--) {
    const token = events[index3][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  let index3 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index3--) {
    const token = self.events[index3][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start2;
  function start2(code2) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code2);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code2);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok3(code2);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index3 = events.length;
  let labelStart;
  while (index3--) {
    if (events[index3][1].type === "labelImage" && events[index3][0] === "enter") {
      labelStart = events[index3][1];
      break;
    }
  }
  events[index3 + 1][1].type = "data";
  events[index3 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index3 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker2 = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index3 + 3][1].end),
    end: Object.assign({}, events[index3 + 3][1].end)
  };
  marker2.end.column++;
  marker2.end.offset++;
  marker2.end._bufferIndex++;
  const string4 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker2.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string4.start),
    end: Object.assign({}, string4.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index3 + 1],
    events[index3 + 2],
    ["enter", call, context],
    // The `[`
    events[index3 + 3],
    events[index3 + 4],
    // The `^`.
    ["enter", marker2, context],
    ["exit", marker2, context],
    // Everything in between.
    ["enter", string4, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string4, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index3, events.length - index3 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data2;
  return start2;
  function start2(code2) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code2) {
    if (code2 !== 94) return nok(code2);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data2 || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code2);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok3;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data2 = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok3, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data2;
  return start2;
  function start2(code2) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code2) {
    if (code2 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code2);
  }
  function labelInside(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data2 || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data2 = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
  function labelAfter(code2) {
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code2);
  }
  function whitespaceAfter(code2) {
    return ok3(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok3, nok) {
  return effects.check(blankLine2, ok3, effects.attempt(indent, ok3, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok3, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok3(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options2) {
  const options_ = options2 || {};
  let single2 = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single2 === null || single2 === void 0) {
    single2 = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index3 = -1;
    while (++index3 < events.length) {
      if (events[index3][0] === "enter" && events[index3][1].type === "strikethroughSequenceTemporary" && events[index3][1]._close) {
        let open2 = index3;
        while (open2--) {
          if (events[open2][0] === "exit" && events[open2][1].type === "strikethroughSequenceTemporary" && events[open2][1]._open && // If the sizes are the same:
          events[index3][1].end.offset - events[index3][1].start.offset === events[open2][1].end.offset - events[open2][1].start.offset) {
            events[index3][1].type = "strikethroughSequence";
            events[open2][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open2][1].start),
              end: Object.assign({}, events[index3][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open2][1].end),
              end: Object.assign({}, events[index3][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open2][1], context], ["exit", events[open2][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open2 + 1, index3), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index3][1], context], ["exit", events[index3][1], context], ["exit", strikethrough, context]]);
            splice(events, open2 - 1, index3 - open2 + 3, nextEvents);
            index3 = open2 + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index3 = -1;
    while (++index3 < events.length) {
      if (events[index3][1].type === "strikethroughSequenceTemporary") {
        events[index3][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok3, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start2;
    function start2(code2) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code2);
    }
    function more(code2) {
      const before = classifyCharacter(previous3);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more;
      }
      if (size < 2 && !single2) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code2);
      token._open = !after || after === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after);
      return ok3(code2);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index3, remove, add) {
    addImplementation2(this, index3, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index3 = this.map.length;
    const vecs = [];
    while (index3 > 0) {
      index3 -= 1;
      vecs.push(events.slice(this.map[index3][0] + this.map[index3][1]), this.map[index3][2]);
      events.length = this.map[index3][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index3) {
  let inDelimiterRow = false;
  const align = [];
  while (index3 < events.length) {
    const event = events[index3];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index3 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index3 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index3 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok3, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start2;
  function start2(code2) {
    let index3 = self.events.length - 1;
    while (index3 > -1) {
      const {
        type
      } = self.events[index3][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index3--;
      } else {
        break;
      }
    }
    const tail = index3 > -1 ? self.events[index3][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok3(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok3(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context) {
  let index3 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map2 = new EditMap2();
  while (++index3 < events.length) {
    const event = events[index3];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map2, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map2.add(index3, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index3 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map2.add(index3, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map2, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index3;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map2, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index3, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index3;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index3;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map2, context, lastCell, rowKind, index3, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map2, context, cell, rowKind, index3, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index3;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map2, context, lastTableEnd, currentTable, currentBody);
  }
  map2.consume(context.events);
  index3 = -1;
  while (++index3 < context.events.length) {
    const event = context.events[index3];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index3);
    }
  }
  return events;
}
function flushCell(map2, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map2.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map2.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map2.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start2 = context.events[range[2]];
      const end = context.events[range[3]];
      start2[1].end = Object.assign({}, end[1].end);
      start2[1].type = "chunkText";
      start2[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map2.add(a, b, []);
      }
    }
    map2.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map2.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map2, context, index3, table3, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index3);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table3.end = Object.assign({}, related);
  exits.push(["exit", table3, context]);
  map2.add(index3 + 1, 0, exits);
}
function getPoint(events, index3) {
  const event = events[index3];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok3, nok) {
  const self = this;
  return open2;
  function open2(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close;
    }
    return nok(code2);
  }
  function close(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      return ok3(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok3, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok3, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code2) {
    return code2 === null ? nok(code2) : ok3(code2);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options2) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options2),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// src/calendar/markdown.ts
var extensions = [gfm()];
var mdastExtensions = gfmFromMarkdown().map(({ transforms: _transforms, ...extension2 }) => extension2);
function parseMarkdown(text4) {
  return fromMarkdown(text4, { extensions, mdastExtensions });
}

// src/calendar/sections.ts
var sectionLength = 1024;
function sectionsOf(source, from, firstLine, length) {
  const sections = [];
  let start2 = { from, line: firstLine };
  for (const line of safeCuts(source, firstLine)) {
    const to = source.lineStarts[line];
    if (to - start2.from < length) continue;
    sections.push({ ...start2, to });
    start2 = { from: to, line };
  }
  sections.push({ ...start2, to: source.text.length });
  return sections;
}
function* nodesBelow(root) {
  const stack = [root];
  for (let node2 = stack.pop(); node2; node2 = stack.pop()) {
    yield node2;
    if ("children" in node2) for (const child of node2.children.toReversed()) stack.push(child);
  }
}
function shift(root, offset, line) {
  for (const node2 of nodesBelow(root)) {
    const { start: start2, end } = node2.position;
    node2.position = {
      start: { line: start2.line + line, column: start2.column, offset: start2.offset + offset },
      end: { line: end.line + line, column: end.column, offset: end.offset + offset }
    };
  }
}
function parseSection(source, section2, definitions) {
  const root = parseMarkdown(definitions + source.text.slice(section2.from, section2.to));
  const extraLines = definitions.split("\n").length - 1;
  shift(root, section2.from - definitions.length, section2.line - extraLines);
  return root.children.filter((node2) => node2.position.start.offset >= section2.from);
}
function listKind(source, list4) {
  return /[-+*.)]/.exec(source.text.slice(list4.position.start.offset))[0];
}
function joinSections(source, sections) {
  const joined2 = [];
  for (const [first, ...rest2] of sections) {
    const last = joined2.at(-1);
    if (last?.type === "list" && first?.type === "list" && listKind(source, last) === listKind(source, first)) {
      const { end } = last.position;
      const between = source.text.slice(end.offset, first.position.start.offset);
      last.spread ||= first.spread || (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1;
      for (const item of first.children) last.children.push(item);
      last.position.end = first.position.end;
    } else if (first) joined2.push(first);
    for (const node2 of rest2) joined2.push(node2);
  }
  return joined2;
}
function definitionsIn(sections) {
  const found = /* @__PURE__ */ new Map();
  for (const children of sections) {
    for (const node2 of nodesBelow({ type: "root", children })) {
      if (node2.type !== "definition" && node2.type !== "footnoteDefinition") continue;
      const key = (node2.type === "footnoteDefinition" ? "^" : "") + normalizeIdentifier(node2.identifier);
      if (!found.has(key)) found.set(key, node2);
    }
  }
  return found;
}
var bracketed = /\[((?:\\.|[^[\]\\])*)\]/gs;
function missingDefinitions(source, section2, all2) {
  const missing = /* @__PURE__ */ new Set();
  for (const [, label = ""] of source.text.slice(section2.from, section2.to).matchAll(bracketed)) {
    const written3 = label.replace(/[\r\n][ \t>]*/g, " ");
    const from = all2.get(normalizeIdentifier(written3))?.position.start.offset;
    const isElsewhere = from !== void 0 && (from < section2.from || from >= section2.to);
    if (isElsewhere) missing.add(`[${written3}]: x`);
  }
  return missing.size > 0 ? `${[...missing].join("\n\n")}

***

` : "";
}
function resolveReferences(root, definitions) {
  for (const node2 of nodesBelow(root)) {
    if (node2.type !== "linkReference" && node2.type !== "imageReference") continue;
    const definition2 = definitions.get(normalizeIdentifier(node2.identifier));
    if (definition2?.type !== "definition") continue;
    const type = node2.type === "linkReference" ? "link" : "image";
    Object.assign(node2, { type, url: definition2.url, title: null });
  }
}
function frontMatterNode(source) {
  const found = frontMatterRange(source);
  if (!found) return { node: null, next: source.text.startsWith("\uFEFF") ? 1 : 0, line: 0 };
  const point3 = (offset) => {
    const line = lineAt(source, offset);
    return { line, column: offset - source.lineStarts[line - 1] + 1, offset };
  };
  const value = source.text.slice(found.valueFrom, found.valueTo).replace(/(?:\r\n|\n|\r)$/, "");
  const position2 = { start: point3(found.from), end: point3(found.to) };
  const node2 = { type: found.type, value, position: position2 };
  return { node: node2, next: source.lineStarts[found.nextLine] ?? source.text.length, line: found.nextLine };
}
function parsed(source, length) {
  const front = frontMatterNode(source);
  const sections = sectionsOf(source, front.next, front.line, length);
  const trees = sections.map((section2) => parseSection(source, section2, ""));
  const definitions = definitionsIn(trees);
  if (definitions.size > 0 && sections.length > 1) {
    for (const [index3, section2] of sections.entries()) {
      const missing = missingDefinitions(source, section2, definitions);
      if (missing) trees[index3] = parseSection(source, section2, missing);
    }
  }
  const root = {
    type: "root",
    children: [...front.node ? [front.node] : [], ...joinSections(source, trees)]
  };
  resolveReferences(root, definitions);
  return root;
}
function refused(reason) {
  return { root: null, reason };
}
function parseSections(source, length = sectionLength) {
  if (source.text.length > maxLength) {
    return refused("The file is longer than 2 MiB and was not read. Split it into several files.");
  }
  const tooDeep = `The file nests quotes, lists or formatting more than ${maxDepth} deep and was not read.`;
  if (containerDepth(source, maxDepth) > maxDepth) return refused(tooDeep);
  try {
    const root = parsed(source, length);
    return treeDepth(root) > maxDepth ? refused(tooDeep) : { root, reason: null };
  } catch {
    return refused("The file could not be read as Markdown.");
  }
}

// src/calendar/threads.ts
function joinThreads(drafts) {
  const joined2 = [];
  let part = 1;
  for (const [at, draft] of drafts.entries()) {
    part = continues(drafts[at - 1], draft) ? part + 1 : 1;
    const begins = part === 1 && drafts[at + 1] !== void 0 && continues(draft, drafts[at + 1]);
    if (part === 1) joined2.push(begins ? { ...draft, entries: parts(draft, 1) } : draft);
    else {
      const first = joined2.pop();
      joined2.push({ ...first, endLine: draft.endLine, entries: [...first.entries, ...parts(draft, part)] });
    }
  }
  return joined2;
}
var REPLY = /^(?:reply|replies|antwort|respuesta|resposta|reponse|svar|رد|返信|回复|답글)?$/u;
function continues(before, draft) {
  const [last, own3] = [before?.facts, draft.facts];
  if (!last || !own3 || before?.recogniser !== "section") return false;
  if (own3.counter) return last.counter?.of === own3.counter.of && last.counter.part + 1 === own3.counter.part;
  const [from, to] = [
    /^(\d+)([a-z]?)$/.exec(last.ordinal?.id ?? ""),
    /^(\d+)([a-z])$/.exec(own3.ordinal?.id ?? "")
  ];
  if (!from || !to || from[1] !== to[1] || !REPLY.test(fold(own3.title ?? ""))) return false;
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return letters.indexOf(to[2]) === (from[2] ? letters.indexOf(from[2]) + 1 : 1);
}
function parts(draft, part) {
  return draft.entries.map(
    (entry) => entry.name === null || fieldOf(entry) === "copy" ? { ...entry, known: null, name: `Tweet ${part}` } : entry
  );
}

// src/calendar/labels.ts
var BOLD = /^(?<before>[^\p{L}\p{N}*_]{0,12})(?<mark>\*{2,3}|__)(?=\S)(?<inner>.+?)\k<mark>(?<after>\s*[:：])?(?<space>\s*)(?<rest>.*)$/u;
var ITALIC = /^(?<before>)(?<mark>[*_])(?=[^\s*_])(?<inner>[^*_]+[:：])\k<mark>(?<after>\s*[:：])?(?<space>\s*)(?<rest>.*)$/u;
var PLAIN = /^(?<before>[^\p{L}\p{N}]{0,8})(?<inner>[\p{L}\p{N}][^:：*`"“]{0,48}?)(?<after>\s?[:：]:?)(?!\/\/)(?<space>\s+|(?<=：)|$)(?<rest>.*)$/u;
function labelledLine(piece2, vocabulary, offset = 0, anyWord2 = false) {
  if (offset > 0 || anyWord2) return readLabel(piece2, vocabulary, offset, anyWord2);
  const known2 = lines.get(piece2);
  if (known2 !== void 0) return known2;
  const line = readLabel(piece2, vocabulary, 0, false);
  lines.set(piece2, line);
  return line;
}
var lines = /* @__PURE__ */ new WeakMap();
function readLabel(piece2, vocabulary, offset, anyWord2) {
  const text4 = offset === 0 ? piece2.text : piece2.text.slice(offset);
  if (text4.length > 4e3 && !/^.{0,12}[*_:：]/u.test(text4.slice(0, 60))) return null;
  if (!/[:：*_]/.test(text4)) return null;
  const bold = BOLD.exec(text4) ?? ITALIC.exec(text4);
  const match2 = bold ?? PLAIN.exec(text4);
  if (!match2?.groups) return null;
  const { before = "", mark = "", inner = "", after = "", space: space2 = "", rest: rest2 = "" } = match2.groups;
  const colon = after.trim() !== "" || /[:：]\s*$/.test(inner);
  const label = inner.replace(/[\s:：]+$/u, "");
  const known2 = labelOf(label, vocabulary);
  if (!bold && !known2?.exact && !(anyWord2 && label.length <= 24)) return null;
  const isKey = anyWord2 || after.trim().length > 1;
  if (!bold && new RegExp("^\\p{Ll}", "u").test(label) && !piece2.item && !isKey) return null;
  const from = piece2.from + offset + before.length;
  const valueFrom = from + 2 * mark.length + inner.length + after.length + space2.length;
  return { label, known: known2, bold: bold !== null, colon, rest: rest2, from, valueFrom };
}
function labelsOn(piece2, vocabulary, anyWord2 = false) {
  const first = labelledLine(piece2, vocabulary, 0, anyWord2);
  if (!first) return [];
  const found = [{ line: first, valueTo: piece2.to }];
  if (!first.colon) return found;
  const rest2 = piece2.text.slice(first.valueFrom - piece2.from);
  if (!/\s[|·•]\s+(?:\*\*|__)/.test(rest2)) return found;
  for (const match2 of rest2.matchAll(/\s[|·•]\s+(?=\*\*|__)/g)) {
    const offset = first.valueFrom - piece2.from + match2.index + match2[0].length;
    const next = labelledLine(piece2, vocabulary, offset);
    if (!next?.colon) continue;
    found[found.length - 1].valueTo = first.valueFrom + match2.index;
    found.push({ line: next, valueTo: piece2.to });
  }
  return found;
}
function fieldBlocks(pieces, vocabulary) {
  const blocks = /* @__PURE__ */ new Set();
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at].kind !== "line" || pieces[at].item) continue;
    const { node: node2 } = pieces[at];
    let end = at + 1;
    while (pieces[end]?.node === node2) end++;
    if (isFieldBlock(pieces.slice(at, end), vocabulary)) blocks.add(node2);
    at = end - 1;
  }
  return blocks;
}
function isFieldBlock(lines2, vocabulary) {
  const [first, second] = lines2;
  if (!first || !second) return false;
  if (lines2.length > 2 && first.text.startsWith("**") && second.text.startsWith("**")) {
    const read2 = lines2.map((piece2) => labelledLine(piece2, vocabulary));
    const isEach = read2.every((line) => line !== null && line.bold && line.colon && line.rest !== "");
    return isEach && read2.filter((line) => line.known?.exact).length > 1;
  }
  if (!PLAIN.test(first.text) || !PLAIN.test(second.text)) return false;
  const read = lines2.map((piece2) => labelledLine(piece2, vocabulary, 0, true));
  return read.every((line) => line !== null && line.rest !== "" && !line.bold) && read.some((line) => line.known?.exact);
}

// src/calendar/units.ts
function unitsOf(pieces, vocabulary) {
  const root = unit("root", null, 0, factsOf(""), null, null);
  let current = root;
  const around = [];
  for (const piece2 of pieces) {
    if (closesDetails(piece2) && around.length > 0) current = around.pop();
    if (piece2.kind === "heading") {
      const level = piece2.depth || levelAbove(current) + 0.5;
      while (current.level >= level) current = current.parent;
      if (piece2.depth === 0) around.push(current);
      current = open(current, unit("heading", piece2, level, factsOf(piece2.text), null, current));
      continue;
    }
    const opening = openingOf(piece2, vocabulary, current);
    if (!opening) {
      current.own.push(piece2);
      const isFolded = piece2.kind === "line" && piece2.node.type === "html" && /<\/details>/i.test(piece2.text);
      if (isFolded && around.length > 0) current = around.pop();
      continue;
    }
    current = under(current, opening.type);
    current = open(current, unit(opening.type, piece2, 7, opening.facts, opening.inline, current));
  }
  return root;
}
function closesDetails({ kind, node: node2 }) {
  if (node2.type !== "html" || kind === "line") return false;
  return /<\/details>/i.test(kind === "heading" ? node2.value.split(/<summary/i)[0] : node2.value);
}
function levelAbove(at) {
  return at.level < 7 ? Math.floor(at.level) : levelAbove(at.parent);
}
function unit(type, opener, level, facts, inline, parent) {
  return { type, opener, level, facts, inline, parent, own: [], kids: [] };
}
function open(parent, child) {
  parent.kids.push(child);
  return child;
}
var ranks = { root: 0, heading: 0, span: 1, day: 2, post: 3, channel: 4 };
function under(current, type) {
  let at = current;
  for (let up = current; up && up.level === 7; up = up.parent) {
    if (up.type === type) return up.parent;
    const heads = up.type === "channel" && type === "post" && up.own.length === 0 && !up.inline;
    if (ranks[up.type] >= ranks[type] && !heads) at = up.parent;
  }
  return at;
}
function openingOf(piece2, vocabulary, current) {
  if (piece2.kind !== "line" || piece2.item || !/^[^\p{L}\p{N}]{0,12}(?:\*\*|__)/u.test(piece2.text))
    return null;
  const line = labelledLine(piece2, vocabulary);
  if (!line?.bold || line.known?.exact && line.known.field !== "copy") return null;
  const facts = factsOf(line.label);
  if (isSentence2(line, facts, current)) return null;
  const type = openingType(line, facts, vocabulary) ?? (isFellow(line, piece2, current) ? "channel" : null);
  if (!type) return null;
  const rest2 = line.rest.trim();
  const inline = rest2 === "" || rest2 === "\\" ? null : { from: line.valueFrom, to: piece2.to, text: rest2 };
  const beside = !line.colon && inline && type !== "channel" ? factsOf(`${line.label} ${rest2}`) : facts;
  return { type, facts: beside, inline: line.colon ? inline : null };
}
function isSentence2({ label }, facts, current) {
  if (facts.ordinal?.kind === "post" && facts.ordinal.isFirst) return false;
  const { day } = facts.dates;
  const isBare = day !== null && day.year === null && /\d[./]\d/.test(label);
  let inPost = false;
  for (let up = current; up && !inPost; up = up.parent)
    inPost = up.facts.ordinal?.kind === "post";
  if (!isBare && !inPost) return false;
  return saysDay(facts) && !dayStandsApart(facts) || inPost && /[.!?…。！？]$/u.test(label);
}
function isFellow(line, piece2, current) {
  const beside = current.type === "channel" && current.inline !== null;
  return beside && piece2.starts && line.colon && !line.known?.exact && line.label.split(" ").length <= 3;
}
var STAMP2 = /^\W*(?:generated|created|updated|last\s|erstellt|stand\b|actualizado|atualizado)/iu;
function openingType(line, facts, vocabulary) {
  const { rest: rest2, colon } = line;
  const joined2 = colon || rest2 === "" || /^(?:[([—–·|\\-]|\*\()/.test(rest2);
  if (!joined2 || line.label.length > 140) return null;
  if (facts.ordinal?.kind === "part" || STAMP2.test(line.label)) return null;
  if (facts.ordinal?.kind === "post") return "post";
  const known2 = labelOf(line.label, vocabulary);
  if (facts.onlyChannels && facts.title === null)
    return known2?.exact && known2.field !== "copy" ? null : "channel";
  if (known2) return null;
  if (saysDay(facts) && (facts.title === null || facts.title.length < 60 || facts.dates.day)) return "day";
  if (saysSpan(facts) && facts.title === null) return "span";
  return null;
}
function linesOf(unit2) {
  const last = unit2.kids.at(-1);
  const end = unit2.own.findLast((piece2) => piece2.kind !== "rule");
  const endLine = last ? linesOf(last).endLine : end?.endLine ?? unit2.opener?.endLine ?? unit2.own.at(-1)?.endLine ?? 1;
  return { line: unit2.opener?.line ?? unit2.own[0]?.line ?? unit2.kids[0]?.opener?.line ?? 1, endLine };
}

// src/calendar/fact-line.ts
function factLine({ opener, own: own3 }, { vocabulary }) {
  const [line, next] = own3;
  if (!opener || !line || line.item || line.text.length > 120 || next?.node === line.node) return null;
  if (line.kind !== "line" && !(line.kind === "quote" && line.line === line.endLine)) return null;
  const text4 = line.text.replace(/^>\s*/, "");
  if (!/^[*_].*[*_]$|\s[|·•]\s/u.test(text4)) return null;
  if (line.kind === "line" && labelledLine(line, vocabulary)?.known) return null;
  const says = (part) => saysDay(factsOf(part)) || factsOf(part).channels.length > 0;
  const isFact = (part) => statusIn(part) !== null || factsOf(part).title === null;
  const parts2 = text4.split(/\s[|·•]\s/u);
  return says(text4) && parts2.every(isFact) ? line : null;
}
function statusIn(part) {
  const word = bare(part).replace(new RegExp("^\\p{L}+\\s*[:：]\\s*", "u"), "");
  return isStatus(word) ? word : null;
}
function belowLine(context, { text: text4, from, to }) {
  const place = { from, to };
  const status = text4.split(/[|·•]/).map(statusIn).find((word) => word !== null);
  const stated = below(context, factsOf(text4), place, false);
  return status ? { ...stated, status, statusPlace: place } : stated;
}

// src/calendar/asides.ts
var known = (field) => ({ field, exact: true, qualifier: "" });
var anyWord = (words3) => [...words3].sort((a, b) => b.length - a.length).map((word) => escape(unmarked(word))).join("|");
var mediaWords = [
  ...fieldWords.media,
  "carousel",
  "reel",
  "gif",
  "screenshot",
  "clip",
  "foto",
  "写真",
  "動画",
  "视频",
  "사진"
];
var MEDIA_NOTE = new RegExp(
  `^(?<before>[*_\\s]*[[【]\\s*)(?<name>(?:${anyWord(mediaWords)})(?![\\p{L}])[^\\]】:：]{0,30})(?<colon>[:：]\\s*)(?<value>.+?)\\s*[\\]】][*_\\s]*$`,
  "iu"
);
function mediaNote(text4, from) {
  const groups = text4.length < 1e3 ? MEDIA_NOTE.exec(text4)?.groups : void 0;
  if (!groups) return null;
  const start2 = from + groups.before.length + groups.name.length + groups.colon.length;
  return { known: known("media"), name: groups.name.trim(), from: start2, to: start2 + groups.value.length };
}
var COMMENT_NOTE = new RegExp(
  `^(?<before>[*_\\s]*[(（][*_\\s]*)(?<name>(?:${anyWord([...fieldWords.comment, "komentář", "komentár", "comentário", "1st comment"])}))(?<colon>[*_\\s]*[:：][*_\\s]*)(?<value>.+?)(?:[*_\\s]*[)）][*_\\s]*)?$`,
  "isu"
);
function commentNote(text4, from) {
  const groups = text4.length < 2e3 ? COMMENT_NOTE.exec(text4)?.groups : void 0;
  if (!groups) return null;
  const start2 = from + groups.before.length + groups.name.length + groups.colon.length;
  return { known: known("comment"), name: groups.name, from: start2, to: start2 + groups.value.length };
}
var LABEL = /^(?<before>[\s*_]*)(?<name>[\p{L}][\p{L} -]{0,24}?)[*_]*\s?[:：][*_]*(?:\s+|(?<=：)|$)(?<rest>.*?)\s*$/u;
var texts = ["copy", "body"];
var above = ["title", "channels", "date", "time", "links", "hashtags", "alt", "status"];
function fenceParts(piece2, vocabulary) {
  if (piece2.kind !== "fence" || piece2.node.value === "") return null;
  const fields = fieldLines(piece2, vocabulary);
  if (fields) return fields;
  const begin = piece2.text.indexOf("\n") + 1;
  const end = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(piece2.text)?.index ?? piece2.text.length;
  const found = [];
  let last = null;
  for (let at = begin; at < end; ) {
    const next = piece2.text.indexOf("\n", at);
    const stop = next < 0 || next > end ? end : next;
    const line = piece2.text.slice(at, stop);
    const part = line.trim() === "" ? void 0 : topPart(line, piece2.from + at, vocabulary, last);
    if (part === null || part && texts.includes(part.known.field)) {
      const from = part ? part.from : piece2.from + at;
      return found.length === 0 && !part ? null : [...found, { known: part?.known ? known("copy") : null, name: null, from, to: piece2.from + end }];
    }
    if (part) found.push(part);
    if (part) last = part.known.field;
    at = stop + 1;
  }
  return null;
}
function fieldLines(piece2, vocabulary) {
  const found = [];
  for (const { 0: line, index: index3 } of piece2.text.matchAll(/(?<=\n)[^\n]+/g)) {
    const groups = LABEL.exec(line)?.groups;
    const label = groups && groups.rest !== "" ? labelOf(groups.name, vocabulary) : null;
    const to = piece2.from + index3 + line.trimEnd().length;
    if (label?.exact) found.push({ known: label, name: groups.name, from: to - groups.rest.length, to });
    else if (line.trim() === "" || found.length === 0) return null;
    else if (!/^\s*(?:```|~~~)/.test(line)) found.at(-1).to = to;
  }
  const isAll = found.length > 2 && found.length * 3 >= piece2.text.split("\n").length * 2 - 4;
  return isAll && !/\n\s*\n/.test(piece2.text) ? found : null;
}
function topPart(line, from, vocabulary, last) {
  const note2 = mediaNote(line, from);
  if (note2) return note2;
  const groups = LABEL.exec(line)?.groups;
  const label = groups && labelOf(groups.name, vocabulary);
  if (!groups || !label?.exact) return null;
  const start2 = from + line.trimEnd().length - groups.rest.length;
  const isField = above.includes(label.field) && groups.rest !== "" && (label.field === "title" || last !== null);
  if (!isField && !texts.includes(label.field)) return null;
  return { known: label, name: groups.name, from: start2, to: start2 + groups.rest.length };
}
function quoteParts(piece2) {
  const [last, before] = piece2.node.children.toReversed();
  if (last?.type !== "paragraph" || !before) return null;
  const from = last.position.start.offset;
  const comment = commentNote(
    piece2.text.slice(from - piece2.from, last.position.end.offset - piece2.from),
    from
  );
  return comment && [{ known: null, name: null, from: piece2.from, to: before.position.end.offset }, comment];
}

// src/calendar/record.ts
function readRecord(pieces, vocabulary, head = null) {
  const known2 = head ? void 0 : records.get(pieces);
  if (known2) return known2;
  const entries = readPieces(pieces, vocabulary, head);
  if (!head) records.set(pieces, entries);
  return entries;
}
var records = /* @__PURE__ */ new WeakMap();
function readPieces(pieces, vocabulary, head) {
  const entries = head ? [head] : [];
  const state = {
    vocabulary,
    entries,
    current: head,
    last: null,
    closed: false,
    ruled: false,
    head,
    bullet: null,
    apart: false,
    noted: false,
    blocks: fieldBlocks(pieces, vocabulary)
  };
  for (const piece2 of pieces) {
    if (piece2.kind === "line") addLine(state, piece2);
    else if (piece2.kind === "fence") addBlock2(state, piece2, "fence");
    else if (piece2.kind === "quote") addBlock2(state, piece2, "quote");
    else if (piece2.kind === "table") addTable(state, piece2);
    else if (piece2.kind === "rule") addRule(state);
  }
  return state.entries;
}
function addRule(state) {
  if (state.current && (state.current.spans.length === 0 || state.current === state.head)) return;
  state.ruled ||= state.entries.some((entry) => entry.spans.length > 0 && isText2(entry));
  state.current = null;
}
function isText2(entry) {
  return entry.known === null ? entry.name === null : copyFields.has(entry.known.field);
}
function start(state, entry) {
  state.entries.push(entry);
  state.current = entry;
  state.closed = state.apart = state.noted = false;
}
function addLine(state, piece2) {
  if (addNote(state, piece2)) return;
  const isBlock3 = state.blocks.has(piece2.node);
  const isFellow2 = followsBullet(state, piece2);
  const labels = labelsOn(piece2, state.vocabulary, isBlock3 || isFellow2).filter(
    ({ line }) => isFellow2 && line.colon && line.rest !== "" || startsEntry(line, piece2, state, isBlock3)
  );
  if (labels.length > 0) {
    state.bullet = piece2.startsItem ? piece2.item : null;
    for (const { line, valueTo } of labels) {
      start(state, entryOf(line.known, line.label, line.from, piece2, state.ruled));
      const value = { from: line.valueFrom, to: valueTo };
      if (line.rest !== "" && line.rest !== "\\" && value.from < value.to)
        extend(state, value, "inline", piece2);
      else state.last = piece2;
    }
    return;
  }
  if (piece2.text === "" && !piece2.item) return;
  const form2 = piece2.item ? "list" : "below";
  const from = piece2.startsItem ? piece2.item.node.position.start.offset : piece2.from;
  if (!state.current || !absorbs(state, piece2)) start(state, entryOf(null, null, from, piece2, state.ruled));
  extend(state, { from, to: piece2.to }, form2, piece2);
}
function followsBullet({ current, bullet }, { item, startsItem }) {
  const isBeside = startsItem && bullet !== null && item.depth === bullet.depth && item.parent === bullet.parent;
  return isBeside && current !== null && current.name !== null && isText2(current);
}
function addNote(state, piece2) {
  const comment = piece2.starts ? commentNote(piece2.text, piece2.from) : null;
  const note2 = mediaNote(piece2.text, piece2.from) ?? comment;
  if (!note2) return false;
  const { current } = state;
  const awaits = current !== null && !state.closed && current.spans.length === 0;
  if (awaits && current.known?.field === note2.known.field) {
    extend(state, { from: note2.from, to: note2.to }, "below", piece2);
    return true;
  }
  const entry = entryOf(note2.known, note2.name, note2.from, piece2, state.ruled);
  entry.spans.push({ from: note2.from, to: note2.to });
  entry.forms.add("inline");
  state.entries.push(entry);
  if (comment) start(state, state.entries.pop());
  if (comment) state.last = piece2;
  state.apart = current !== null && current.spans.length > 0;
  state.noted = !comment;
  return true;
}
function startsEntry(line, piece2, state, isBlock3) {
  if (isBlock3 && !state.head) return true;
  const { current } = state;
  const inText = current !== null && !state.closed && isText2(current) && (current.spans.length > 0 || current === state.head);
  if (inText) {
    if (current.known === null && piece2.item) return line.bold && line.colon && line.known?.exact === true;
    if (current === state.head && !line.known?.exact) return false;
    return line.bold && line.known !== null && (line.colon || line.rest === "") && !(current.known === null && weak(line.known));
  }
  if (line.known) return line.colon || line.rest === "" || line.known.exact;
  return line.bold && line.colon && line.label.length < 60 && !state.noted;
}
function weak(known2) {
  return !known2.exact && (known2.field === "notes" || known2.field === "title" || known2.field === "tags" || known2.field === "links");
}
function absorbs(state, piece2) {
  const current = state.current, last = state.last;
  if (state.closed) return false;
  if (current.spans.length === 0) return true;
  if ([...current.forms][0] === "quote") return false;
  if (!piece2.starts && last?.node === piece2.node) return true;
  if (isText2(current)) return true;
  const value = current.forms;
  if (piece2.item) return !last?.item || value.has("list") || piece2.item.depth > last.item.depth;
  const field = fieldOf(current);
  return (field === "hook" || field === "cta" || field === "comment") && !value.has("inline");
}
function extend(state, span, form2, piece2) {
  const current = state.current;
  current.forms.add(form2);
  const last = current.spans.at(-1);
  if (last && !last.node && !state.apart)
    current.spans[current.spans.length - 1] = { from: last.from, to: span.to };
  else current.spans.push(span);
  state.apart = false;
  current.lines.endLine = Math.max(current.lines.endLine, piece2.endLine);
  state.last = piece2;
}
function addBlock2(state, piece2, form2) {
  const awaiting = state.current && !state.closed && (state.current.spans.length === 0 || form2 === "quote" && (state.current.forms.has("quote") || state.current.known !== null && isText2(state.current)));
  const parts2 = form2 === "fence" ? fenceParts(piece2, state.vocabulary) : quoteParts(piece2);
  for (const part of parts2 ?? [{ known: null, name: null, from: piece2.from, to: piece2.to }]) {
    const span = { from: part.from, to: part.to };
    if (part.name !== null) {
      const field = entryOf(part.known, part.name, part.from, piece2, state.ruled);
      state.entries.push({ ...field, spans: [span], forms: /* @__PURE__ */ new Set(["inline"]) });
      continue;
    }
    if (!awaiting) start(state, entryOf(part.known, null, part.from, piece2, state.ruled));
    extend(state, span, form2, piece2);
  }
  state.closed = form2 === "fence";
}
function addTable(state, piece2) {
  const table3 = piece2.node;
  const rows = table3.children.filter((row) => row.children.length === 2);
  const known2 = rows.map((row) => labelOf(cellText(row.children[0], piece2), state.vocabulary));
  state.current = null;
  if (rows.length < 3 || known2.filter((label) => label !== null).length < 3) return;
  for (const [index3, row] of rows.entries()) {
    const [name, value] = row.children;
    const isChoice = cellText(value, piece2).split(/\s\/\s/).length > 2;
    if (!known2[index3] || value.children.length === 0 || isChoice) continue;
    const line = { ...piece2, line: row.position.start.line, endLine: row.position.end.line };
    start(
      state,
      entryOf(known2[index3], cellText(name, piece2), name.position.start.offset, line, state.ruled)
    );
    extend(state, cellSpan(value), "cell", line);
    state.current = null;
  }
}
function cellText(cell, piece2) {
  const { from, to } = cellSpan(cell);
  return piece2.text.slice(from - piece2.from, to - piece2.from);
}

// src/calendar/headings.ts
function roleOf(unit2, vocabulary) {
  const { facts } = unit2;
  if (facts.language) return "language";
  if (facts.ordinal?.kind === "part") return "part";
  return headingLabel(unit2, vocabulary) ? "field" : "other";
}
function headingLabel(unit2, vocabulary) {
  if (unit2.type === "channel") return copyLabel(unit2, vocabulary);
  if (unit2.type !== "heading") return null;
  const line = labelledLine(unit2.opener, vocabulary);
  if (line?.known?.exact && line.rest !== "") return { known: line.known, valueFrom: line.valueFrom };
  const known2 = labelOf(unit2.facts.text, vocabulary);
  if (known2?.field === "date" && headingStatus(unit2.facts.text) !== null) return null;
  if (known2?.field === "notes" && !known2.exact && unit2.facts.onlyChannels) return null;
  return known2 ? { known: known2, valueFrom: null } : null;
}
function copyLabel(unit2, vocabulary) {
  const known2 = labelOf(unit2.facts.text, vocabulary);
  return known2?.field === "copy" ? { known: known2, valueFrom: null } : null;
}
function recordOf(unit2, vocabulary) {
  return [...readRecord(unit2.own, vocabulary), ...unit2.kids.flatMap((kid) => kidEntries(kid, vocabulary))];
}
function kidEntries(kid, vocabulary) {
  const { facts } = kid;
  const opener = kid.opener;
  const label = headingLabel(kid, vocabulary);
  const name = opener.text.replace(/\*\*|[\s:：]+$/g, "");
  const head = entryOf(label?.known ?? null, name, opener.from, opener, false);
  if (label?.valueFrom) head.spans.push({ from: label.valueFrom, to: opener.to });
  if (kid.inline) head.spans.push({ from: kid.inline.from, to: kid.inline.to });
  if (head.spans.length > 0) head.forms.add("inline");
  const below2 = kid.kids.flatMap((inner) => kidEntries(inner, vocabulary));
  if (label && copyFields.has(label.known.field)) return [...readRecord(kid.own, vocabulary, head), ...below2];
  const inside = readRecord(kid.own, vocabulary);
  const loose2 = inside.filter((entry) => entry.name === null && !entry.afterRule);
  for (const entry of loose2) {
    head.spans.push(...entry.spans);
    for (const form2 of entry.forms) head.forms.add(form2 === "list" || form2 === "inline" ? "below" : form2);
    head.lines.endLine = Math.max(head.lines.endLine, entry.lines.endLine);
  }
  const rest2 = [...inside.filter((entry) => !loose2.includes(entry)), ...below2];
  return [head, ...facts.language ? rest2 : rest2.map((entry) => ({ ...entry, nested: true }))];
}

// src/calendar/leftover.ts
function leftover(unit2, context, free, reader) {
  const block = scheduledBlock(free);
  if (block || unit2.level < 2) return block;
  const whole3 = free.length === unit2.own.length;
  if (whole3 && opensPost(unit2, context)) {
    const reason = "The heading looks like that of a post, but no text or field of a post was understood below it.";
    return { ...linesOf(unit2), reason };
  }
  if (whole3 && holdsText(unit2, context, free, reader)) {
    const reason = "A text is written out beside a channel or date, but its heading speaks of no post. Number or date it, or say under the heading that it is a note.";
    return { ...linesOf({ ...unit2, kids: [] }), reason };
  }
  return datedItems(free);
}
function strays(unit2, posting, known2, { vocabulary, source }) {
  if (posting.size < 2 || posting.size * 2 <= unit2.kids.length) return [];
  const isStray = (kid) => !posting.has(kid) && kid.type === "heading" && kid.kids.length === 0 && !kid.facts.isProse && headingLabel(kid, vocabulary) === null && !known2.some(({ line, endLine }) => line <= kid.opener.line && kid.opener.line <= endLine) && readRecord(kid.own, vocabulary).some(
    (entry) => entry.name === null && (entry.forms.has("below") || entry.forms.has("fence")) && entry.spans.some(({ from, to }) => isSentence(source.text.slice(from, to)))
  );
  const reason = "A text under a heading beside those of posts, but nothing says that it is one. Number or date it, or say under the heading that it is a note.";
  return unit2.kids.filter(isStray).map((kid) => ({ ...linesOf(kid), reason }));
}
function opensPost(unit2, context) {
  const { facts } = unit2;
  const opens = facts.ordinal?.kind === "post" || facts.channels.length > 0 && (facts.dates.day !== null || facts.dates.dayNumber !== null);
  return opens && !facts.isProse && !context.isProse && unit2.kids.every((kid) => kid.own.length === 0) && unit2.own.some((piece2) => piece2.kind !== "rule");
}
function holdsText({ facts }, context, free, reader) {
  const entries = readRecord(free, reader.vocabulary).filter((entry) => entry.spans.length > 0);
  const texts2 = free.filter((piece2, at) => isProseFence(piece2) || isQuoted(free, at));
  const isWritten2 = texts2.length > 0 || entries.some((entry) => fieldOf(entry) === "copy");
  const promised = context.promisesPosts && !context.isProse;
  if (promised && channelsApart(facts) && entries.some((entry) => entry.name === null && entry.forms.has("below")))
    return true;
  if (!isWritten2 || texts2.some(({ text: text4 }) => isForm(text4))) return false;
  const states2 = (field, says) => entries.some((entry) => fieldOf(entry) === field && says(rawOf(reader, entry)));
  return promised && texts2.length > 0 || facts.channels.length > 0 || facts.dates.day !== null || states2("channels", (text4) => channelsIn(text4).length > 0) || states2("date", (text4) => datesIn(text4).day !== null);
}
function isQuoted(free, at) {
  const { kind, text: text4 } = free[at];
  return kind === "quote" && !/^>?\s*\[!\w+\]/.test(text4) && !free.slice(0, at).some((piece2) => piece2.kind === "line");
}
function isForm(text4) {
  const inside = text4.replace(/^(?:```|~~~)[^\n]*\n?|\n?(?:```|~~~)\s*$/g, "");
  return placeholders.test(text4) || capitalPlaceholders.test(text4) || onlyHashtags(inside);
}
function scheduledBlock(free) {
  for (const piece2 of free) {
    if (piece2.kind !== "html" && (piece2.kind !== "fence" || isProseFence(piece2))) continue;
    if (piece2.text.startsWith("<!--") || piece2.text.length > 2e5) continue;
    const values = piece2.text.split(/<[^<>]*>|[\n,;\t"|]/).filter((value) => value.length < 60);
    const days = values.filter((value) => /\d/.test(value) && datesIn(value).day !== null);
    if (days.length < 2 || !values.some((value) => channelsIn(value).length > 0)) continue;
    const reason = "This looks like a schedule, in a form that is not read (HTML, or data in a fence). Write it as a Markdown table.";
    return { line: piece2.line, endLine: piece2.endLine, reason };
  }
  return null;
}
function datedItems(free) {
  const found = free.filter(
    (piece2) => piece2.kind === "line" && piece2.startsItem && /\d/.test(piece2.text.slice(0, 40)) && datesIn(piece2.text.slice(0, 40)).day !== null && channelsIn(piece2.text.slice(0, 300)).length > 0
  );
  if (found.length < 2) return null;
  const reason = "A list of days with channels that was not read as posts.";
  return { line: found[0].line, endLine: found.at(-1).endLine, reason };
}

// src/calendar/recognisers/form.ts
var placing = ["channels", "date", "status", "time"];
var form = {
  name: "form",
  read({ unit: unit2, context, reader }) {
    if (unit2.type !== "root" || unit2.kids.length < 3 || unit2.own.some((piece2) => piece2.kind === "table"))
      return null;
    const isLabel = (kid) => headingLabel(kid, reader.vocabulary)?.known.exact === true;
    if (!unit2.kids.every((kid) => kid.level === unit2.kids[0].level && (isLabel(kid) || kid.facts.isProse)))
      return null;
    const entries = recordOf(unit2, reader.vocabulary);
    const fields = new Set(
      entries.filter((entry) => !isEmpty(rawOf(reader, entry))).map((entry) => fieldOf(entry))
    );
    if (!fields.has("copy") && !fields.has("content")) return null;
    if (!placing.some((field) => fields.has(field))) return null;
    const draft = {
      recogniser: "form",
      reason: "Headings that are the labels of one post.",
      ...linesOf(unit2),
      context,
      facts: null,
      opener: null,
      title: null,
      entries,
      box: null
    };
    return { drafts: [draft], pieces: new Set(unit2.own), whole: true };
  }
};

// src/calendar/recognisers/gallery.ts
var gallery = {
  name: "gallery",
  read(sight) {
    const { context, free } = sight;
    const promised = context.promisesPosts || context.channels.length > 0;
    const { facts } = sight.unit;
    if (!promised || context.isProse || !sight.unit.opener || facts.ordinal?.kind === "post" || saysDay(facts))
      return null;
    return fences(sight) ?? titled(sight) ?? numbered2(free, sight);
  }
};
function draftOf(pieces, title, entries, context, reason) {
  const line = pieces[0].line;
  return {
    recogniser: "gallery",
    reason,
    line,
    endLine: pieces.at(-1).endLine,
    context,
    facts: null,
    opener: null,
    title,
    entries,
    box: null
  };
}
function fences({ free, context, reader }) {
  const found = free.filter(
    (piece2) => isProseFence(piece2) && !onlyHashtags(piece2.text.replace(/^```.*|```$/gm, ""))
  );
  const labelled = readRecord(free, reader.vocabulary).some(
    (entry) => entry.name !== null && entry.forms.has("fence")
  );
  if (found.length < 2 || labelled) return null;
  const drafts = found.map(
    (piece2) => draftOf(
      [piece2],
      null,
      readRecord([piece2], reader.vocabulary),
      context,
      "One of several texts in fences under a heading that speaks of posts."
    )
  );
  return { drafts, pieces: new Set(found), whole: false };
}
function titled({ free, context, reader }) {
  const groups = [];
  for (const piece2 of free) {
    if (isTitle(piece2, reader)) groups.push([piece2]);
    else if (piece2.kind !== "rule" && piece2.kind !== "html") groups.at(-1)?.push(piece2);
  }
  const full = groups.filter((group) => group.length > 1);
  const isRecord = (group) => readRecord(group.slice(1), reader.vocabulary).filter((entry) => entry.known?.exact).length > 1;
  const least = full.every((group) => isRecord(group)) ? 2 : 3;
  if (full.length < least || full.length < groups.length - 1 || !full.some((group) => speaks(group)))
    return null;
  const drafts = full.map((group) => {
    const [opener, ...rest2] = group;
    const line = labelledLine(opener, reader.vocabulary);
    const title = { from: line.from, to: opener.to };
    return draftOf(
      group,
      title,
      readRecord(
        rest2.map((piece2, index3) => index3 === 0 ? { ...piece2, starts: true } : piece2),
        reader.vocabulary
      ),
      context,
      "One of several bold titles with a text or fields below."
    );
  });
  return { drafts, pieces: new Set(full.flat()), whole: false };
}
function isTitle(piece2, { vocabulary }) {
  if (piece2.kind !== "line" || piece2.item || !piece2.starts) return false;
  const line = labelledLine(piece2, vocabulary);
  return line !== null && line.bold && line.rest === "" && line.known === null && !line.colon;
}
function speaks(group) {
  return group.some((piece2) => /(?:^|\s|：|:)#[\p{L}\p{N}]|https?:\/\//u.test(piece2.text));
}
function numbered2(free, { context }) {
  const groups = [];
  for (const piece2 of free) {
    if (piece2.kind !== "line") continue;
    const opens = piece2.item ? piece2.item.ordered && piece2.startsItem && piece2.item.depth === 1 : /^\d{1,3}[.)]\s/.test(piece2.text);
    if (opens) groups.push([piece2]);
    else groups.at(-1)?.push(piece2);
  }
  if (groups.length < 2 || groups.filter(
    (group) => group.length > 1 && speaks(group.filter((piece2) => (piece2.item?.depth ?? 1) === 1))
  ).length * 2 <= groups.length)
    return null;
  const drafts = groups.map((group) => {
    const first = group[0];
    const mark = first.item ? 0 : /^\d{1,3}[.)]\s+/.exec(first.text)[0].length;
    const isTitled = group.length > 1 && /^\*\*[^*]+\*\*$/.test(first.text.slice(mark));
    const title = isTitled ? { from: first.from + mark, to: first.to } : null;
    const span = { from: isTitled ? group[1].from : first.from + mark, to: group.at(-1).to };
    const lines2 = { line: first.line, endLine: group.at(-1).endLine };
    const entry = {
      known: { field: "copy", exact: true, qualifier: "" },
      name: null,
      from: span.from,
      spans: [span],
      forms: /* @__PURE__ */ new Set(["below"]),
      afterRule: false,
      lines: lines2
    };
    return draftOf(group, title, [entry], context, "One of several numbered texts with hashtags or links.");
  });
  return { drafts, pieces: new Set(groups.flat()), whole: false };
}

// src/calendar/recognisers/data.ts
var data = {
  name: "data",
  read({ free, context, reader }) {
    const found = free.flatMap((piece2) => {
      if (piece2.kind !== "front" && (piece2.kind !== "fence" || isProseFence(piece2))) return [];
      const records2 = postsIn(piece2, reader.source, reader.vocabulary);
      return records2.filter((record) => isPost(record, reader)).map((entries) => ({ piece: piece2, entries }));
    });
    if (found.length === 0) return null;
    const drafts = found.map(({ entries }) => ({
      recogniser: "data",
      reason: "One of several posts in a list of data.",
      line: Math.min(...entries.map(({ lines: lines2 }) => lines2.line)),
      endLine: Math.max(...entries.map(({ lines: lines2 }) => lines2.endLine)),
      context,
      facts: null,
      opener: null,
      title: null,
      entries,
      box: null
    }));
    return { drafts, pieces: new Set(found.map(({ piece: piece2 }) => piece2)), whole: false };
  }
};
var worded = ["copy", "content", "title", "hook", "description"];
function isPost(entries, reader) {
  const filled2 = entries.filter((entry) => !isEmpty(rawOf(reader, entry)));
  const says = (field, is2) => filled2.some((entry) => fieldOf(entry) === field && is2(rawOf(reader, entry)));
  return filled2.some((entry) => worded.includes(fieldOf(entry))) && (says("date", (text4) => datesIn(text4).day !== null) || says("channels", (text4) => channelsIn(text4).length > 0));
}

// src/calendar/recognisers/file.ts
var file = {
  name: "file",
  read(sight) {
    const { unit: unit2, reader } = sight;
    if (unit2.type !== "root") return null;
    const front = frontMatter(reader.source, reader.vocabulary);
    const fenced = fencedPost(sight);
    if (fenced) return fenced;
    if (!front) return bareText(sight);
    const isNative = front.fields.length > 1 && front.fields.every(({ key }) => Object.hasOwn(nativeKeys, key)) && front.fields.filter(({ key }) => nativeMarks.includes(key)).length > 1;
    if (!isNative && (!describesPost(front.entries, reader) || openers(unit2, reader) > 1)) return null;
    const title = unit2.kids.find((kid) => kid.level === 1);
    const entries = isNative ? front.entries.map((entry) => ({
      ...entry,
      known: { field: nativeKeys[entry.name], exact: true, qualifier: "" }
    })) : front.entries.filter((entry) => !(title && entry.known?.field === "title" && entry.name !== "title"));
    const body = bodyOf(unit2, title ?? null, reader, isNative);
    const heading2 = title?.opener;
    const opener = heading2 ? { from: heading2.textFrom, to: heading2.textFrom + heading2.text.length } : null;
    const draft = {
      recogniser: "file",
      reason: "Front matter that describes a post.",
      line: 1,
      endLine: Math.max(front.endLine, linesOf(unit2).endLine),
      context: sight.context,
      facts: title?.facts ?? null,
      opener,
      title: isNative || !title ? null : opener,
      entries: [...entries, ...body],
      box: null,
      native: isNative
    };
    return { drafts: [draft], pieces: new Set(unit2.own), whole: true };
  }
};
var telling = [
  "channels",
  "status",
  "date",
  "title",
  "kind",
  "copy",
  "hashtags",
  "media",
  "time",
  "campaign"
];
function describesPost(entries, reader) {
  const fields = new Set(
    entries.filter((entry) => !isEmpty(rawOf(reader, entry))).map((entry) => fieldOf(entry))
  );
  return telling.filter((field) => fields.has(field)).length >= 2 && ["channels", "status", "date", "copy", "kind"].some((field) => fields.has(field));
}
function openers(unit2, reader) {
  return unit2.kids.reduce((count, kid) => {
    const opens = kid.facts.ordinal?.kind === "post" || saysDay(kid.facts) && kid.level > 1 || kid.type === "channel";
    return count + (opens && roleOf(kid, reader.vocabulary) !== "field" && kid.own.length > 0 ? 1 : 0) + openers(kid, reader);
  }, 0);
}
function bodyOf(unit2, title, reader, isNative) {
  const below2 = {
    ...unit2,
    own: [...unit2.own, ...title?.own ?? []],
    kids: [...unit2.kids.filter((kid) => kid !== title), ...title?.kids ?? []]
  };
  const entries = recordOf(below2, reader.vocabulary).filter((entry) => entry.spans.length > 0);
  const labelled = entries.some((entry) => copyFields.has(fieldOf(entry)) && !isEmpty(rawOf(reader, entry)));
  if (labelled && !isNative) return entries;
  const start2 = isNative ? title?.opener?.from ?? below2.own.find((piece2) => piece2.kind !== "front")?.from : entries.find((entry) => entry.name === null && !isAside(rawOf(reader, entry)))?.from;
  const end = linesOf(below2).endLine;
  if (start2 === void 0) return entries;
  const to = reader.source.lineStarts[end] ?? reader.source.text.length;
  const span = { from: start2, to };
  return [
    {
      known: { field: "copy", exact: true, qualifier: "" },
      name: null,
      from: start2,
      spans: [span],
      forms: /* @__PURE__ */ new Set(["below"]),
      afterRule: false,
      lines: { line: 1, endLine: end }
    }
  ];
}
var NAMED2 = /(?:^|[/_. -])(?:post|draft|caption|copy|tweet)s?(?:$|[_. -])/i;
function bareText({ unit: unit2, context, reader }) {
  if (unit2.kids.length > 0 || unit2.own.some((piece2) => piece2.kind === "table")) return null;
  const lines2 = unit2.own.filter((piece2) => piece2.kind === "line" && !piece2.item);
  const named2 = context.channels.length > 0 || NAMED2.test(reader.source.path.split("/").slice(-2).join("/"));
  if (!named2 || lines2.length === 0) return null;
  const entries = recordOf(unit2, reader.vocabulary);
  const draft = {
    recogniser: "file",
    reason: "A text without headings in a file named after a channel or draft.",
    ...linesOf(unit2),
    context,
    facts: null,
    opener: null,
    title: null,
    entries,
    box: null
  };
  return { drafts: [draft], pieces: new Set(unit2.own), whole: true };
}
function fencedPost({ unit: unit2, context, reader }) {
  const pieces = allPieces(unit2);
  const fences2 = pieces.filter((piece2) => piece2.kind === "fence");
  const [fence2] = fences2;
  if (!fence2 || fences2.length > 1 || !/^(?:```|~~~)\s*(?:json|ya?ml)/i.test(fence2.text)) return null;
  if (pieces.some((piece2) => piece2.kind === "table") || openers(unit2, reader) > 0) return null;
  const entries = fencedFields(fence2, reader.source, reader.vocabulary);
  if (!describesPost(entries, reader) || !entries.some((entry) => ["copy", "content"].includes(fieldOf(entry) ?? "")))
    return null;
  const draft = {
    recogniser: "file",
    reason: "The one fence of the file holds the fields of a post.",
    ...linesOf(unit2),
    line: 1,
    context,
    facts: null,
    opener: null,
    title: null,
    entries,
    box: null
  };
  return { drafts: [draft], pieces: new Set(unit2.own), whole: true };
}
function allPieces(unit2) {
  return [...unit2.own, ...unit2.kids.flatMap((kid) => allPieces(kid))];
}

// src/calendar/recognisers/prefix.ts
var SPLIT = /^(.{1,40}?)(?:\s*[:：]\s+|\s*[:：]$|\s+[-–—|·•]+\s+|$)/u;
function prefixOf(piece2, { vocabulary }) {
  const line = labelledLine(piece2, vocabulary);
  if (line?.bold) return toPrefix(line.label, line.valueFrom);
  const match2 = SPLIT.exec(piece2.text);
  if (!match2 || labelOf(match2[1], vocabulary)?.exact) return null;
  return toPrefix(match2[1], piece2.from + match2[0].length);
}
var BEHIND = new RegExp("\\s*(?:@\\{([^{}]+)\\}|[📅⏳🛫]\\ufe0f?\\s*(\\S+)|\\[\\p{L}+::\\s*([^\\][]+)\\]|\\(([^()]{3,40})\\)|\\s[—–|·-]\\s+([^—–|·]{3,40}))(?:\\s*@@\\{[^{}]+\\}|\\s+#[\\p{L}\\p{N}/_-]+)*\\s*$", "u");
function dayBehind({ text: text4, from }) {
  const match2 = text4.length < 400 ? BEHIND.exec(text4) : null;
  const said = match2?.slice(1).find((one2) => one2 !== void 0);
  if (!match2 || said === void 0) return null;
  const facts = factsOf(said);
  if (facts.dates.day === null || facts.title !== null) return null;
  return { facts: factsOf(match2[0].replace(new RegExp("[@{}[\\]]|\\p{L}+::", "gu"), " ")), at: from + match2.index };
}
var POST_LABEL = new RegExp(`^${anyOf(postLabels).source}$`, "u");
function toPrefix(text4, restFrom) {
  const facts = factsOf(text4);
  const isDay3 = saysDay(facts) && facts.title === null;
  const isChannel = facts.onlyChannels && facts.title === null || POST_LABEL.test(plain(text4).replace(/\s*\d+$/, ""));
  return isDay3 || isChannel ? { facts, restFrom, isDay: isDay3, isChannel } : null;
}
function channelsFirst(text4) {
  const match2 = SPLIT.exec(text4);
  const facts = match2 && match2[0].length < text4.length ? factsOf(match2[1]) : null;
  return facts?.onlyChannels ? facts.channels : [];
}

// src/calendar/recognisers/list.ts
var list3 = {
  name: "list",
  read(sight) {
    const items = [...itemsOf(sight.free), ...datedLines(sight)];
    if (items.length === 0 || sight.context.isProse) return null;
    const drafts = [];
    const taken = /* @__PURE__ */ new Set();
    const groups = [items];
    for (const group of groups) {
      const found = group.flatMap((item) => readItem(item, sight.context, sight));
      if (found.length === 0) continue;
      drafts.push(...found);
      for (const item of group)
        for (const piece2 of item.pieces)
          if (found.some((draft) => draft.line <= piece2.line && piece2.line <= draft.endLine))
            taken.add(piece2);
    }
    return drafts.length > 0 ? { drafts, pieces: taken, whole: false } : null;
  }
};
function itemsOf(pieces) {
  const top = [];
  const byItem = /* @__PURE__ */ new Map();
  for (const piece2 of pieces) {
    if (!piece2.item) continue;
    let entrance = byItem.get(piece2.item);
    if (!entrance) {
      entrance = { item: piece2.item, first: piece2, own: [], pieces: [], inside: [] };
      byItem.set(piece2.item, entrance);
      const parent = piece2.item.parent && byItem.get(piece2.item.parent);
      (parent ? parent.inside : top).push(entrance);
    }
    entrance.own.push(piece2);
    for (let up = piece2.item; up; up = up.parent) byItem.get(up)?.pieces.push(piece2);
  }
  return top;
}
function datedLines({ free, reader }) {
  const found = [];
  for (const piece2 of free) {
    if (piece2.kind !== "line" || piece2.item) continue;
    const mayBeDated = piece2.text.length < 600 && new RegExp("\\p{N}", "u").test(piece2.text);
    const prefix2 = mayBeDated ? prefixOf(piece2, reader) : null;
    const isDay3 = prefix2?.isDay && prefix2.facts.dates.day !== null && prefix2.restFrom < piece2.to;
    if (isDay3) found.push({ item: null, first: piece2, own: [piece2], pieces: [piece2], inside: [] });
    else if (!piece2.starts && found.at(-1)?.first.node === piece2.node) {
      found.at(-1).own.push(piece2);
      found.at(-1).pieces.push(piece2);
    }
  }
  return found.length > 1 ? found : [];
}
function readItem(entrance, context, sight) {
  const { first } = entrance;
  if (first.kind !== "line") return [];
  const prefix2 = prefixOf(first, sight.reader);
  const behind = prefix2?.isDay ? null : dayBehind(first);
  if (behind) return readDated(entrance, context, prefix2, behind, sight);
  if (!prefix2) return [];
  const rest2 = sight.reader.source.text.slice(prefix2.restFrom, first.to).trim();
  if (rest2 !== "" && isEmpty(rest2) && entrance.pieces.length === 1) return [];
  const place = { from: first.from, to: Math.max(first.from, prefix2.restFrom) };
  const at = below(context, prefix2.facts, place, false);
  if (prefix2.isDay) {
    const inner = entrance.inside.flatMap((item) => readInside(item, at, sight));
    if (inner.length > 0) return inner;
    const { day, dayNumber } = prefix2.facts.dates;
    if (day === null && dayNumber === null && !hasSpan(context) && (entrance.item?.node.checked ?? null) === null)
      return [];
    return rest2 === "" && entrance.pieces.length === 1 ? [] : [draftOf2(entrance, at, prefix2, sight)];
  }
  if (sight.unit.facts.channels.length > 0) return [];
  const hasDay = context.day !== null || context.weekday !== null || context.dayNumber !== null || context.week !== null || context.range !== null || context.status !== null;
  return hasDay && !COUNT2.test(rest2) && (rest2 !== "" || entrance.pieces.length > 1) ? [draftOf2(entrance, at, prefix2, sight)] : [];
}
function readDated(entrance, context, prefix2, { facts, at: to }, sight) {
  const { first } = entrance;
  const place = { from: to, to: first.to };
  const words3 = sight.reader.source.text.slice(first.from, first.to);
  const named2 = prefix2?.isChannel ? prefix2.facts.channels : channelsIn(tagsIn(words3));
  const at = below(context, facts, place, false);
  if (named2.length === 0 && context.channels.length === 0) return [];
  const channelled = named2.length > 0 ? { ...at, channels: named2, channelsPlace: place } : at;
  return [draftOf2(entrance, channelled, prefix2, sight, to)];
}
var tagsIn = (text4) => (text4.match(/(?<=#)[\p{L}\p{N}]+/gu) ?? []).join(", ");
function hasSpan({ week, range, day, month: month2 }) {
  return week !== null || range !== null || day !== null || month2 !== null;
}
var COUNT2 = /^\W*\d+(?:\s*[-–]\s*\d+)?\s*(?:x|×|posts?|stories|reels?|per|mal|veces|vezes|tweets?|times)(?![\p{L}])/iu;
function readInside(entrance, context, sight) {
  const { first } = entrance;
  if (first.kind !== "line") return [];
  const prefix2 = prefixOf(first, sight.reader);
  if (prefix2?.isChannel) return readItem(entrance, context, sight);
  const label = labelledLine(first, sight.reader.vocabulary);
  if (label?.known) return [];
  const channels2 = entrance.inside.some((inside) => prefixOf(inside.first, sight.reader)?.isChannel);
  return channels2 || /post|reel|story|tweet|video|carousel/i.test(plain(first.text)) ? [draftOf2(entrance, context, null, sight)] : [];
}
function draftOf2(entrance, context, prefix2, { reader }, to = entrance.first.to) {
  const { first, own: own3, inside, pieces } = entrance;
  const start2 = prefix2?.restFrom ?? first.from;
  const from = start2 + /^[\s–—|·•:-]*/u.exec(reader.source.text.slice(start2, to))[0].length;
  const title = from < to ? { from, to } : null;
  const named2 = channelsFirst(reader.source.text.slice(from, to));
  const facts = factsOf(title ? reader.source.text.slice(title.from, title.to) : first.text);
  const texts2 = own3.slice(1).map((piece2) => ({ ...piece2, item: null }));
  const below2 = [...texts2, ...inside.flatMap((item) => item.pieces)];
  const entries = [...readRecord(below2, reader.vocabulary), ...statesOf(inside, reader)];
  const channels2 = [
    ...inside.flatMap((item) => prefixOf(item.first, reader)?.facts.channels ?? []),
    ...named2.length > 0 || context.channels.length > 0 ? named2 : facts.channels
  ];
  const at = channels2.length > 0 ? { ...context, channels: [...new Set(channels2)] } : context;
  const box = first.item?.node.checked ?? null;
  const reason = prefix2?.isDay ? "A list item that begins with a day." : "A list item for a channel, under a day.";
  return {
    recogniser: "list",
    reason,
    line: first.line,
    endLine: pieces.at(-1).endLine,
    context: at,
    facts,
    opener: { from: first.from, to: first.to },
    title,
    entries,
    box
  };
}
function statesOf(inside, reader) {
  return inside.flatMap(({ first }) => {
    const prefix2 = prefixOf(first, reader);
    const span = prefix2 && { from: prefix2.restFrom, to: first.to };
    if (!span || !prefix2.isChannel || !isStatus(reader.source.text.slice(span.from, span.to))) return [];
    const lines2 = { line: first.line, endLine: first.endLine };
    return [
      {
        known: { field: "status", exact: true, qualifier: "" },
        name: "status",
        from: span.from,
        spans: [span],
        forms: /* @__PURE__ */ new Set(["inline"]),
        afterRule: false,
        lines: lines2
      }
    ];
  });
}

// src/calendar/recognisers/columns.ts
function columnOf(cell, index3, reader) {
  const name = rawCell(cell, reader);
  const known2 = labelOf(name, reader.vocabulary);
  const channels2 = known2 === null || known2.field === "title" || known2.field === "copy" ? onlyChannels(name) ? channelsIn(name) : [] : [];
  return { index: index3, name, known: channels2.length > 0 && known2?.field !== "copy" ? null : known2, channels: channels2 };
}
function rawCell(cell, { source }) {
  const { from, to } = cellSpan(cell);
  return source.text.slice(from, to);
}
function has(columns, ...fields) {
  return columns.some(({ known: known2 }) => known2 && fields.includes(known2.field));
}
var contentFields = [
  "copy",
  "title",
  "content",
  "hook",
  "description",
  "script",
  "body"
];
function average(body, index3, reader) {
  const texts2 = body.map((row) => row.children[index3]).map((cell) => cell ? rawCell(cell, reader).length : 0);
  return texts2.reduce((sum, length) => sum + length, 0) / texts2.length;
}
function isDated(body, columns, reader) {
  const dates = columns.filter(
    ({ known: known2 }) => known2 && ["date", "day", "week", "month"].includes(known2.field)
  );
  const sure = body.filter(
    (row) => dates.some(({ index: index3, known: known2 }) => {
      const cell = row.children[index3];
      if (!cell) return false;
      const text4 = rawCell(cell, reader);
      const facts = datesIn(text4);
      return facts.day !== null || facts.dayNumber !== null || facts.week !== null || facts.month !== null || known2.field !== "date" && /^\W*\d{1,3}\W*$/.test(text4);
    })
  );
  return sure.length * 2 >= body.length;
}
function entriesOfCell(row, column, reader) {
  const cell = row.children[column.index];
  if (!cell || cell.children.length === 0) return [];
  const span = cellSpan(cell);
  const text4 = rawCell(cell, reader);
  const line = row.position.start.line;
  const known2 = column.known;
  if (known2 && contentFields.includes(known2.field) && /<br\s*\/?>/i.test(text4))
    return entriesOfLines(span, known2, column.name, line, reader);
  return [makeEntry(known2, column.name, span, "cell", line)];
}
function makeEntry(known2, name, span, form2, line) {
  return {
    known: known2,
    name,
    from: span.from,
    spans: [span],
    forms: /* @__PURE__ */ new Set([form2]),
    afterRule: false,
    lines: { line, endLine: line }
  };
}
function entriesOfLines(cell, known2, name, line, reader) {
  const text4 = reader.source.text.slice(cell.from, cell.to);
  const lines2 = [];
  let from = 0;
  for (const match2 of text4.matchAll(/\s*<br\s*\/?>\s*/gi)) {
    lines2.push({ from, to: match2.index });
    from = match2.index + match2[0].length;
  }
  lines2.push({ from, to: text4.length });
  if (lines2.length > 40) return [makeEntry(known2, name, cell, "cell", line)];
  const labelled = lines2.map((one2) => ({ one: one2, label: labelIn(text4.slice(one2.from, one2.to), reader) }));
  if (labelled.every(({ label }) => label === null || label.known.field !== "copy") && known2.field === "copy")
    return [makeEntry(known2, name, cell, "cell", line)];
  const entries = [];
  for (const [index3, { one: one2, label }] of labelled.entries()) {
    const start2 = cell.from + one2.from;
    const span = { from: start2 + (label?.at ?? 0), to: cell.from + one2.to, node: cell.node };
    if (label)
      entries.push({
        ...makeEntry(label.known, label.name, span, "cell", line),
        forms: /* @__PURE__ */ new Set(["cell", "inline"])
      });
    else if (index3 === 0)
      entries.push(
        makeEntry(
          { ...known2, field: known2.field === "hook" ? "title" : known2.field },
          name,
          span,
          "cell",
          line
        )
      );
    else entries.push(makeEntry({ field: "notes", exact: true, qualifier: "" }, "notes", span, "cell", line));
  }
  return entries;
}
function labelIn(text4, reader) {
  const piece2 = { text: text4, from: 0, to: text4.length };
  const found = labelledLine(piece2, reader.vocabulary);
  return found?.known && found.colon ? { known: found.known, name: found.label, at: found.valueFrom } : null;
}

// src/calendar/recognisers/month.ts
var month = {
  name: "month",
  read(sight) {
    const tables = sight.free.filter((piece2) => piece2.kind === "table" && isLeaf(piece2, sight));
    if (tables.length === 0) return null;
    const drafts = tables.flatMap((piece2) => postsOf(piece2.node, sight));
    return { drafts, pieces: new Set(tables), whole: false };
  }
};
var DAY = /^(?:\*\*|__)?\s*(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:\*\*|__)?(?=$|[\s<:·—–-])[\s:·—–-]*(?:<br\s*\/?>\s*)*/iu;
function isLeaf(piece2, { reader }) {
  const [head, ...body] = piece2.node.children;
  const isWeek = head.children.every((cell) => {
    const { dates, title } = factsOf(rawCell(cell, reader));
    return dates.weekday !== null && dates.day === null && title === null;
  });
  if (!isWeek || head.children.length < 5) return false;
  const cells = body.flatMap((row) => row.children.map((cell) => rawCell(cell, reader))).filter((text4) => text4 !== "");
  return cells.length > 0 && cells.filter((text4) => DAY.test(text4)).length * 2 > cells.length;
}
function postsOf(table3, sight) {
  const [head, ...body] = table3.children;
  return body.flatMap(
    (row) => row.children.flatMap((cell, index3) => postsOfDay(cell, row, head.children[index3], sight))
  );
}
function postsOfDay(cell, row, head, { context, reader }) {
  const text4 = rawCell(cell, reader);
  const match2 = DAY.exec(text4);
  if (!match2 || isPause(text4.slice(match2[0].length))) return [];
  const place = cellSpan(cell);
  const weekday = head ? factsOf(rawCell(head, reader)) : factsOf("");
  const day = Number(match2[1]);
  const written3 = context.month === null ? null : { year: context.year, month: context.month, day, either: null, approximate: false };
  const at = {
    ...below(context, weekday, place, false),
    day: written3,
    dateTexts: [...context.dateTexts, match2[1]],
    title: context.title
  };
  const line = row.position.start.line;
  return entriesOf3(text4, match2[0].length, place).map((span) => {
    const said = reader.source.text.slice(span.from, span.to);
    const facts = factsOf(said);
    const known2 = {
      field: isProse(said) ? "copy" : "title",
      exact: true,
      qualifier: ""
    };
    return {
      recogniser: "month",
      reason: "A cell of a month whose columns are weekdays, with the number of its day.",
      line,
      endLine: line,
      context: channelsApart(facts) ? { ...at, channels: facts.channels, channelsPlace: span } : at,
      facts: null,
      opener: null,
      title: null,
      entries: [makeEntry(known2, null, span, "cell", line)],
      box: null
    };
  });
}
function entriesOf3(text4, begin, place) {
  const lines2 = [];
  let from = begin;
  for (const { 0: mark, index: index3 } of text4.slice(begin).matchAll(/\s*<br\s*\/?>\s*|$/gi)) {
    lines2.push({ from: place.from + from, to: place.from + begin + index3, node: place.node });
    from = begin + index3 + mark.length;
  }
  const said = lines2.filter((line) => line.to > line.from);
  const isEach = said.every(
    (line) => channelsApart(factsOf(text4.slice(line.from - place.from, line.to - place.from)))
  );
  return isEach && said.length > 1 ? said : [{ from: place.from + begin, to: place.to, node: place.node }];
}

// src/calendar/recognisers/native.ts
var native = {
  name: "native",
  read({ unit: unit2, context }) {
    if (unit2.type !== "heading") return null;
    const bullets = leadingBullets(unit2.own);
    const entries = bullets.map((piece2) => entryOf2(piece2)).filter((entry) => entry !== null);
    if (entries.length < 2 || entries.length !== bullets.filter((piece2) => piece2.startsItem).length)
      return null;
    const known2 = entries.filter((entry) => entry.known !== null);
    if (known2.length < 2 || !known2.some((entry) => nativeMarks.includes(entry.name))) return null;
    const opener = unit2.opener;
    const copy = copySpan(unit2, unit2.own.slice(bullets.length), bullets.at(-1));
    const reason = "Written in Chaperone’s own form.";
    const title = entries.some((entry) => entry.name === "title") ? null : { from: opener.textFrom, to: opener.textFrom + opener.text.length };
    const draft = {
      recogniser: "native",
      reason,
      ...linesOf(unit2),
      context,
      facts: unit2.facts,
      opener: title,
      title,
      native: true,
      box: null,
      entries: copy ? [...entries, copy] : entries
    };
    return { drafts: [draft], pieces: new Set(unit2.own), whole: true };
  }
};
function leadingBullets(pieces) {
  const end = pieces.findIndex(
    (piece2) => piece2.kind !== "line" || piece2.item?.depth !== 1 || piece2.item.ordered
  );
  return pieces.slice(0, end < 0 ? pieces.length : end);
}
function entryOf2(piece2) {
  const match2 = /^([a-z][A-Za-z-]*):(?:\s+(.*))?$/su.exec(piece2.text);
  if (!match2 || !piece2.startsItem) return null;
  const field = Object.hasOwn(nativeKeys, match2[1]) ? nativeKeys[match2[1]] : void 0;
  const to = piece2.item.node.children[0].position.end.offset;
  const from = piece2.to - (match2[2]?.length ?? 0);
  const spans = match2[2] === void 0 || match2[2] === "" ? [] : [{ from, to: Math.max(to, piece2.to) }];
  const lines2 = { line: piece2.line, endLine: piece2.item.node.position.end.line };
  const known2 = field ? { field, exact: true, qualifier: "" } : null;
  return {
    known: known2,
    name: match2[1],
    from: piece2.from,
    spans,
    forms: /* @__PURE__ */ new Set(["inline"]),
    afterRule: false,
    lines: lines2
  };
}
function copySpan(unit2, below2, last) {
  const all2 = [...below2, ...unit2.kids.flatMap((kid) => allPieces2(kid))].filter(
    (piece2) => piece2.from >= last.to
  );
  while (all2.at(-1)?.kind === "rule") all2.pop();
  const first = all2.find((piece2) => piece2.kind !== "rule");
  if (!first) return null;
  const from = first.startsItem ? first.item.node.position.start.offset : first.from;
  const span = { from, to: all2.at(-1).to };
  const lines2 = { line: first.line, endLine: all2.at(-1).endLine };
  return {
    known: { field: "copy", exact: true, qualifier: "" },
    name: null,
    from,
    spans: [span],
    forms: /* @__PURE__ */ new Set(["below"]),
    afterRule: false,
    lines: lines2
  };
}
function allPieces2(unit2) {
  return [...unit2.opener ? [unit2.opener] : [], ...unit2.own, ...unit2.kids.flatMap((kid) => allPieces2(kid))];
}

// src/calendar/recognisers/repeated.ts
var repeated = {
  name: "repeated",
  read({ unit: unit2, free, context, reader }) {
    if (context.isProse || !unit2.opener) return null;
    const entries = readRecord(free, reader.vocabulary).filter(
      (entry) => entry.spans.length > 0 && !isEmpty(rawOf(reader, entry))
    );
    const opening = openingField(entries, unit2.facts.ordinal?.kind === "post");
    if (!opening) return null;
    const groups = split(entries, opening);
    const dated2 = saysDay(unit2.facts) || context.day !== null || context.channels.length > 0 || opening === "channels";
    if (!dated2) return null;
    const drafts = groups.map((group) => ({
      recogniser: "repeated",
      reason: "The same label begins several posts under one heading.",
      line: group[0].lines.line,
      endLine: group.at(-1).lines.endLine,
      context,
      facts: null,
      opener: null,
      title: null,
      entries: group,
      box: null
    }));
    return { drafts, pieces: new Set(free), whole: false };
  }
};
function openingField(entries, isOnePost) {
  const count = (field) => entries.filter((entry) => fieldOf(entry) === field).length;
  if (count("channels") > 1) return "channels";
  const copies = entries.filter((entry) => fieldOf(entry) === "copy");
  const written3 = copies.every((entry) => entry.forms.has("below") || entry.forms.has("fence"));
  if (copies.length < 2 || !written3 || copies.some((entry) => languageIn(entry.name ?? "") !== null))
    return null;
  const channels2 = new Set(copies.map((entry) => channelsIn(entry.name ?? "").join()));
  return !isOnePost || channels2.size === copies.length ? "copy" : null;
}
function split(entries, opening) {
  const groups = [];
  for (const entry of entries) {
    if (fieldOf(entry) === opening || groups.length === 0) groups.push([]);
    groups.at(-1).push(entry);
  }
  if (groups.length > 1 && !groups[0].some((entry) => fieldOf(entry) === opening))
    groups.splice(0, 2, [...groups[0], ...groups[1]]);
  return groups;
}

// src/calendar/recognisers/marks.ts
function isMarked(sight, entries, isPost2) {
  const { unit: unit2, reader } = sight;
  const form2 = writtenAs(unit2, entries, reader);
  if (form2 === null) return false;
  if (isScheduled(sight.context, entries, reader, form2)) return true;
  if (isBelowProse(unit2)) return form2 !== "text" && isVersion(unit2, form2, reader);
  const { facts } = unit2;
  const inSeries = facts.ordinal?.kind === "number" && facts.channels.length > 0;
  if (form2 !== "text" && inSeries) return true;
  const like = fellowsOf(unit2).filter(
    (fellow) => writtenAs(fellow, recordOf(fellow, reader.vocabulary), reader) === form2
  );
  if (form2 !== "text")
    return like.some(
      (fellow) => !fellow.facts.isProse && likeness(fellow.facts) === likeness(facts) && isPost2(fellow)
    );
  const isOther = ({ facts: other }) => other.ordinal?.kind === "number" && channelsApart(other) && titleKey(other.title ?? "") !== titleKey(facts.title ?? "");
  return inSeries && channelsApart(facts) && like.some((fellow) => isOther(fellow));
}
function writtenAs(unit2, entries, reader) {
  const filled2 = entries.filter((entry) => entry.spans.length > 0 && !isEmpty(rawOf(reader, entry)));
  if (filled2.some((entry) => fieldOf(entry) === "copy")) return "copy";
  if (unit2.own.some((piece2) => isProseFence(piece2))) return "fence";
  const loose2 = filled2.filter((entry) => entry.name === null);
  if (loose2.some((entry) => entry.forms.has("quote"))) return "quote";
  return loose2.some((entry) => entry.forms.has("below")) ? "text" : null;
}
function isScheduled(context, entries, reader, form2) {
  const values = (field) => entries.filter((entry) => fieldOf(entry) === field).map((entry) => rawOf(reader, entry));
  const dated2 = values("date").some((text4) => datesIn(text4).day !== null);
  const placed = values("channels").some((text4) => channelsIn(text4).length > 0);
  return form2 === "text" ? dated2 && placed : dated2 || placed || context.day !== null;
}
function isVersion(unit2, form2, reader) {
  if (!unit2.facts.onlyChannels || !unit2.parent) return false;
  return fellowsOf(unit2.parent).some(
    (fellow) => !fellow.facts.isProse && fellow.kids.some(
      (kid) => kid.facts.onlyChannels && writtenAs(kid, recordOf(kid, reader.vocabulary), reader) === form2
    )
  );
}
function likeness({ ordinal, channels: channels2 }) {
  return `${ordinal?.kind ?? ""} ${channels2.length > 0}`;
}
function isBelowProse(unit2) {
  for (let up = unit2.parent; up && up.level > 1; up = up.parent) {
    if (saysDay(up.facts) || up.facts.ordinal?.kind === "post") return false;
    if (up.facts.isProse) return true;
  }
  return false;
}
function fellowsOf(unit2) {
  const all2 = unit2.parent?.kids ?? [];
  const at = all2.indexOf(unit2);
  return all2.slice(Math.max(0, at - 6), at + 7).filter((one2) => one2 !== unit2 && one2.type === unit2.type && one2.level === unit2.level);
}

// src/calendar/recognisers/weight.ts
var LABELLED = "a labelled text";
function weigh(sight, entries) {
  const { unit: unit2, context } = sight;
  const { facts } = unit2;
  const content4 = contentWeight(sight, entries);
  const isPaused = () => !content4.reasons.includes(LABELLED) && facts.title !== null && isPause(facts.title);
  if (content4.score <= 0 || isPaused()) return { score: 0, reasons: [] };
  const reasons2 = [...content4.reasons];
  let score = content4.score;
  const add = (points, reason) => {
    score += points;
    if (points > 0) reasons2.push(reason);
  };
  const strong = facts.ordinal?.kind === "post" || saysDay(facts);
  const hasCopy = content4.reasons.includes(LABELLED);
  const counted2 = facts.ordinal?.kind === "post" || facts.dates.day !== null || facts.dates.dayNumber !== null;
  const hasSpan2 = context.week !== null || context.range !== null || context.month !== null;
  if (saysDay(facts) && !counted2 && !hasSpan2 && content4.score < 3) score -= 1.5;
  if (facts.ordinal?.kind === "post") add(3, "numbered as a post");
  else if (facts.dates.day) add(3, "a date in its opening words");
  else if (saysDay(facts)) add(2, "a day in its opening words");
  else if (facts.ordinal?.kind === "number") add(1, "numbered");
  else if (facts.dates.week !== null) add(1, "a week in its opening words");
  if (facts.channels.length > 0) add(facts.onlyChannels ? 2 : 1.5, "a channel in its opening words");
  else if (context.channels.length > 0) add(0.5, "a channel stated above");
  if (unit2.type !== "heading") add(0.5, "bold opening words");
  if (context.day || context.weekday || context.dayNumber)
    add(saysDay(facts) ? 0 : 1.5, "a day stated above");
  if (context.promisesPosts) add(1, "under a heading that speaks of posts");
  if (unit2.level === 1 && facts.ordinal?.kind !== "post") add(-1, "");
  const isTopic = () => isMarked(sight, entries, (fellow) => {
    const theirs = recordOf(fellow, sight.reader.vocabulary);
    return weigh({ ...sight, unit: fellow, context: { ...context, isProse: false } }, theirs).score >= 4;
  });
  if (facts.isProse && !strong) add(isTopic() ? 0 : hasCopy ? -1.5 : -4, "");
  else if (context.isProse && !counted2) add(isTopic() ? 0 : hasCopy ? -1.5 : -3, "");
  return { score, reasons: reasons2 };
}
function contentWeight({ unit: unit2, reader }, entries) {
  const { facts } = unit2;
  const reasons2 = [];
  let score = 0;
  const add = (points, reason) => {
    score += points;
    reasons2.push(reason);
  };
  const filled2 = entries.filter((entry) => entry.spans.length > 0 && !isEmpty(rawOf(reader, entry)));
  const said = filled2.filter((entry) => !isBlank(rawOf(reader, entry)));
  const isForm2 = filled2.length > 1 && said.length * 3 < filled2.length;
  const isPaused = said.length > 0 && said.every((entry) => saysPause(rawOf(reader, entry)));
  if (isForm2 || isPaused) return { score: 0, reasons: reasons2 };
  const fields = new Set(filled2.map((entry) => fieldOf(entry)));
  const loose2 = filled2.filter((entry) => entry.name === null);
  const fences2 = unit2.own.filter((piece2) => isProseFence(piece2) && !onlyHashtags(rawFence(piece2.text)));
  if (fields.has("copy")) add(3, LABELLED);
  else if (["content", "script", "description", "hook", "body"].some((field) => fields.has(field)))
    add(1.5, "a labelled idea");
  if (fences2.length > 0 && !fields.has("copy")) add(2.5, "a text in a fence");
  if (loose2.some((entry) => entry.forms.has("quote")) && !fields.has("copy")) add(2, "a quoted text");
  const texts2 = loose2.filter((entry) => entry.forms.has("below") && !isAside(rawOf(reader, entry)));
  const isQuoted2 = loose2.some((entry) => entry.forms.has("quote"));
  if (texts2.length > 0 && !isQuoted2 && !fields.has("copy")) add(1, "a text");
  const speaks2 = texts2.some(
    (entry) => /(?:^|\s)#[\p{L}\p{N}]|https?:\/\/|(?<![\p{L}.])www\./u.test(rawOf(reader, entry))
  );
  const numbered3 = texts2.reduce(
    (count, entry) => count + [...rawOf(reader, entry).matchAll(PART_NUMBER)].length,
    0
  );
  if (numbered3 > 1) add(2, "numbered parts of a thread");
  if (speaks2) add(1.5, "hashtags or a link in it");
  const planning = [
    "channels",
    "date",
    "day",
    "time",
    "status",
    "hashtags",
    "media",
    "kind",
    "title",
    "cta"
  ].filter((field) => fields.has(field));
  if (planning.length > 0) add(Math.min(3, planning.length), "fields of a post");
  if (score === 0 && facts.dates.day && facts.channels.length > 0 && loose2.length > 0) add(1, "a remark");
  const isAlone = unit2.own.length === 0 && unit2.kids.length === 0;
  if (unit2.type === "day" && isAlone && facts.dates.day && facts.title) add(1.5, "a topic beside them");
  if (unit2.inline) add(1.5, "a topic beside them");
  if (entries.some((entry) => entry.known === null && entry.name && /^(?:slide|tweet|frame)/i.test(entry.name)))
    add(2, "numbered parts");
  if (unit2.kids.some((kid) => kid.facts.language)) add(2, "versions in several languages");
  const boxes = unit2.own.filter(
    (piece2) => piece2.item?.node.checked !== null && piece2.item?.node.checked !== void 0
  ).length;
  if (boxes > 0 && boxes * 2 > unit2.own.length) score -= 3;
  else if (texts2.length === 0 && fences2.length === 0 && planning.length === 0 && loose2.some((entry) => entry.forms.has("list"))) {
    if (facts.ordinal?.kind === "post") add(1, "a list");
    else score -= 1;
  }
  if (unit2.own.some((piece2) => piece2.kind === "table") && texts2.length + fences2.length === 0 && planning.length < 2)
    score -= 2;
  return { score, reasons: reasons2 };
}
function isBlank(text4) {
  return /^[\s*_`]*(?:\[[^\][]*\](?!\()|\{\{[^{}]*\}\}|<[^<>]*>|_{3,})(?:[\s,/|#*_`]*(?:\[[^\][]*\](?!\()|<[^<>]*>))*[\s*_`.]*$/.test(
    text4
  );
}
function rawFence(text4) {
  return text4.replace(/^(?:```|~~~)[^\n]*\n?|\n?(?:```|~~~)\s*$/g, "");
}

// src/calendar/recognisers/section.ts
var section = {
  name: "section",
  read(sight) {
    const { unit: unit2, free, context, reader } = sight;
    if (!unit2.opener || free.length < unit2.own.length || isDocument2(unit2, reader)) return null;
    if (holdsPosts(unit2, reader)) return ownPost(sight);
    const entries = recordOf(unit2, reader.vocabulary);
    const { score, reasons: reasons2 } = weigh(sight, entries);
    if (score < 4 && !(score >= 2 && hasTwin(sight, entries))) return null;
    const draft = draftOf3(unit2, context, entries, `${reasons2.join(", ")}.`);
    return { drafts: [draft], pieces: new Set(unit2.own), whole: true };
  }
};
function hasTwin(sight, entries) {
  const { unit: unit2, context, reader } = sight;
  if (context.isProse || unit2.facts.isProse) return false;
  const shape = shapeOf(entries);
  const isCaption = shape === "text" && context.promisesPosts && context.channels.length > 0 && entries.some((entry) => isSentence(rawOf(reader, entry)));
  if (!isCaption && !/\b(?:copy|title|content|hook|channels|hashtags|media|kind|date|cta)\b/.test(shape))
    return false;
  const siblings = unit2.parent?.kids ?? [];
  const at = siblings.indexOf(unit2);
  return siblings.slice(Math.max(0, at - 3), at + 4).some((twin) => {
    if (twin === unit2 || twin.type !== unit2.type || twin.level !== unit2.level || twin.kids.length !== unit2.kids.length)
      return false;
    const theirs = recordOf(twin, reader.vocabulary);
    if (shapeOf(theirs) !== shape || twin.facts.isProse) return false;
    return weigh({ ...sight, unit: twin }, theirs).score >= 4;
  });
}
function shapeOf(entries) {
  return [...new Set(entries.map((entry) => fieldOf(entry) ?? (entry.name === null ? "text" : "?")))].join(
    " "
  );
}
function ownPost(sight) {
  const { unit: unit2, context, reader } = sight;
  if (!saysDay(unit2.facts) && unit2.facts.ordinal?.kind !== "post") return null;
  const entries = readRecord(unit2.own, reader.vocabulary);
  const isWritten2 = entries.some(
    (entry) => fieldOf(entry) === "copy" || entry.name === null && (entry.forms.has("quote") || entry.forms.has("fence"))
  );
  if (!isWritten2 || weigh(sight, entries).score < 4) return null;
  const draft = draftOf3(
    { ...unit2, kids: [] },
    context,
    entries,
    "A text below a day or number, with others for more channels."
  );
  return { drafts: [draft], pieces: new Set(unit2.own), whole: false };
}
function draftOf3(unit2, context, entries, reason) {
  const opener = unit2.opener;
  const span = { from: opener.textFrom, to: opener.textFrom + opener.text.length };
  const beside = unit2.inline ? { from: unit2.inline.from, to: unit2.inline.to } : null;
  const isCopy = unit2.inline !== null && (unit2.inline.text.length > 120 || new RegExp("(?:^|\\s)#\\p{L}|https?:\\/\\/", "u").test(unit2.inline.text) || isProse(unit2.inline.text));
  const lines2 = { line: opener.line, endLine: opener.endLine };
  const copy = beside && isCopy ? [
    {
      known: { field: "copy", exact: true, qualifier: "" },
      name: null,
      from: beside.from,
      spans: [beside],
      forms: /* @__PURE__ */ new Set(["inline"]),
      afterRule: false,
      lines: lines2
    }
  ] : [];
  return {
    recogniser: "section",
    reason,
    ...linesOf(unit2),
    context,
    facts: unit2.facts,
    opener: span,
    title: isCopy ? null : beside,
    entries: [...copy, ...entries],
    box: null
  };
}
function isDocument2(unit2, reader) {
  if (unit2.level !== 1) return false;
  return unit2.kids.some(
    (kid) => kid.type === "heading" && roleOf(kid, reader.vocabulary) === "other" && !kid.facts.isProse
  );
}
function isPlaced(kid, reader) {
  if (kid.type !== "heading" || kid.own.length < 2) return false;
  const entries = readRecord(kid.own, reader.vocabulary);
  const has2 = (field) => entries.some((entry) => fieldOf(entry) === field && entry.spans.length > 0);
  return has2("channels") && (has2("date") || has2("day")) && roleOf(kid, reader.vocabulary) === "other";
}
function isOneVersion({ facts, kids }, { vocabulary }) {
  const [only, ...others] = kids;
  if (!only || others.length > 0 || only.type !== "channel") return false;
  return (saysDay(facts) || facts.ordinal?.kind === "post") && headingLabel(only, vocabulary) !== null;
}
function holdsPosts(unit2, reader) {
  const parts2 = unit2.facts.ordinal?.kind === "post";
  const fenced = unit2.kids.filter(
    (kid) => kid.type === "heading" && roleOf(kid, reader.vocabulary) === "other" && kid.own.some((piece2) => isProseFence(piece2))
  );
  if (!parts2 && (fenced.length > 1 || unit2.kids.some((kid) => isPlaced(kid, reader)))) return true;
  if (isOneVersion(unit2, reader)) return false;
  return unit2.kids.some((kid) => {
    const role = roleOf(kid, reader.vocabulary);
    if (role === "field" && kid.type !== "channel") return !parts2 && holdsPosts(kid, reader);
    const { facts } = kid;
    if (facts.ordinal?.kind === "part") return false;
    const bearing = kid.own.length > 0 || kid.inline !== null;
    if (facts.ordinal?.kind === "post" && bearing)
      return !(parts2 && /tweet|caption|copy|ツイート/u.test(facts.ordinal.word));
    if (kid.type === "channel" || facts.onlyChannels && facts.title === null)
      return bearing || holdsPosts(kid, reader);
    if (kid.type === "day" || kid.type === "span") return true;
    return saysDay(facts) && (!facts.isProse || facts.dates.day !== null) && bearing && kid.type === "heading" && !parts2 || !parts2 && holdsPosts(kid, reader);
  });
}

// src/calendar/recognisers/rows.ts
var dated = /* @__PURE__ */ new Set(["date", "day", "week", "month"]);
function rowsOf(body, columns, context, reader) {
  const placed = [];
  let here = context;
  let above2 = /* @__PURE__ */ new Map();
  for (const row of body) {
    const stated = spanRow(row, here, reader);
    if (stated) {
      here = stated;
      above2 = /* @__PURE__ */ new Map();
      continue;
    }
    const leading2 = leadingBlanks(row, columns, reader);
    placed.push({ row, context: here, inherited: leading2.flatMap((column) => above2.get(column) ?? []) });
    for (const column of columns)
      if (dated.has(column.known?.field) && !leading2.includes(column))
        above2.set(column, entriesOfCell(row, column, reader));
  }
  return placed;
}
function spanRow(row, context, reader) {
  const [first, ...others] = row.children;
  if (!first || others.length < 2 || others.some((cell) => !isEmpty(rawCell(cell, reader)))) return null;
  const facts = factsOf(rawCell(first, reader));
  if (!saysSpan(facts) || facts.title !== null && facts.dates.week === null) return null;
  return { ...below(context, facts, cellSpan(first), false), title: context.title };
}
function leadingBlanks(row, columns, reader) {
  const first = row.children.findIndex((cell) => rawCell(cell, reader).trim() !== "");
  return columns.filter(({ index: index3, known: known2 }) => index3 < first && dated.has(known2?.field));
}

// src/calendar/recognisers/grid.ts
function readGrid(body, columns, grid, sight) {
  const { context, reader } = sight;
  const dated2 = isDated(
    body,
    columns[0].known ? columns : [{ ...columns[0], known: { field: "day", exact: true, qualifier: "" } }, ...columns.slice(1)],
    reader
  );
  if (!dated2 && (context.isProse || context.week === null && context.range === null)) return [];
  const others = columns.filter((column) => column.channels.length === 0).map(
    (column) => column.index === 0 && !column.known ? { ...column, known: { field: "day", exact: true, qualifier: "" } } : column
  );
  return rowsOf(body, others, context, reader).flatMap(({ row, context: context2, inherited }) => {
    const shared2 = [...others.flatMap((column) => entriesOfCell(row, column, reader)), ...inherited];
    return grid.flatMap((column) => {
      const cell = row.children[column.index];
      const text4 = cell ? rawCell(cell, reader) : "";
      if (!cell || isPause(text4)) return [];
      const place = cellSpan(cell);
      const isCopy = column.known?.field === "copy" || isProse(text4);
      const field = isCopy ? "copy" : "title";
      const own3 = entriesOfCell(row, { ...column, known: { field, exact: true, qualifier: "" } }, reader);
      const at = { ...below(context2, factsOf(column.name), place, false), title: context2.title };
      const line = row.position.start.line;
      const reason = "A cell of a table whose rows are days and whose columns are channels.";
      return [
        {
          recogniser: "table",
          reason,
          line,
          endLine: line,
          context: at,
          facts: null,
          opener: null,
          title: null,
          entries: [...own3, ...shared2],
          box: null
        }
      ];
    });
  });
}
function readDays(body, columns, sight) {
  const { context, reader } = sight;
  const [first, ...days] = columns;
  const isWeekly = context.week !== null || context.range !== null;
  const week = { field: "week", exact: true, qualifier: "" };
  const rows = isDated(body, [{ ...first, known: week }], reader);
  if (context.isProse || !rows && !isWeekly) return [];
  return body.flatMap((row) => {
    const shared2 = entriesOfCell(
      row,
      { ...first, known: rows ? week : { ...week, field: "channels" } },
      reader
    );
    return days.flatMap((column) => {
      const cell = row.children[column.index];
      if (!cell || isPause(rawCell(cell, reader))) return [];
      const own3 = entriesOfCell(row, { ...column, known: { ...week, field: "title" } }, reader);
      const at = below(context, factsOf(column.name), cellSpan(cell), false);
      const line = row.position.start.line;
      const reason = "A cell of a table whose rows are weeks and whose columns are days.";
      return [
        {
          recogniser: "table",
          reason,
          line,
          endLine: line,
          context: { ...at, title: context.title },
          facts: null,
          opener: null,
          title: null,
          entries: [...own3, ...shared2],
          box: null
        }
      ];
    });
  });
}

// src/calendar/recognisers/table.ts
var table2 = {
  name: "table",
  read(sight) {
    const tables = sight.free.filter((piece2) => piece2.kind === "table" && !piece2.item);
    if (tables.length === 0) return null;
    const read = tables.map((piece2) => readTable(piece2, sight));
    return {
      drafts: read.flatMap(({ drafts }) => drafts),
      pieces: new Set(tables.filter((_, index3) => read[index3].drafts.length > 0)),
      whole: false,
      unread: read.flatMap(({ unread: unread2 }) => unread2 ?? [])
    };
  }
};
var nothing2 = { drafts: [] };
function readTable(piece2, sight) {
  const read = postsOf2(piece2, sight);
  const whole3 = (all2) => ({
    ...all2,
    unread: (all2.unread ?? []).map((one2) => ({ ...one2, line: piece2.line }))
  });
  if (read.unread) return whole3(read);
  if (read.drafts.length > 0 || sight.context.isProse) return read;
  const [head, ...body] = piece2.node.children;
  return looksScheduled(head, body, sight.reader) ? whole3(unreadable(body)) : read;
}
var isMost = (texts2, is2) => texts2.length > 0 && texts2.filter((text4) => is2(text4)).length * 2 >= texts2.length;
function looksScheduled(head, body, reader) {
  const columns = head.children.map((cell, index3) => columnOf(cell, index3, reader));
  const cells = (index3) => body.map((row) => row.children[index3]).map((cell) => cell ? rawCell(cell, reader) : "");
  const dated2 = columns.filter(({ index: index3 }) => isMost(cells(index3), isDay2));
  const worded2 = columns.filter(({ index: index3, known: known2 }) => known2 === null && isMost(cells(index3), isWords));
  if (columns.some(({ name }) => OCCASION.test(plain(name)))) return false;
  return dated2.length === 1 && worded2.some((column) => !dated2.includes(column));
}
var OCCASION = anyOf(occasionWords, "u");
var isDay2 = (text4) => text4.length < 30 && datesIn(text4).day !== null;
var isWords = (text4) => new RegExp("\\p{L}{2}.*\\s.*\\p{L}{2}|\\p{L}{5}", "u").test(text4) && !isDay2(text4);
function postsOf2(piece2, sight) {
  const rows = piece2.node.children;
  const columns = rows[0].children.map((cell, index3) => columnOf(cell, index3, sight.reader));
  const body = rows.slice(1).filter((row) => row.children.some((cell) => !isEmpty(rawCell(cell, sight.reader))));
  if (body.length === 0) return nothing2;
  const weekdays2 = columns.slice(1).filter(({ name }) => saysDay(factsOf(name)));
  if (weekdays2.length > 2 && weekdays2.length === columns.length - 1)
    return { drafts: readDays(body, columns, sight) };
  const grid = columns.filter(({ channels: channels2 }) => channels2.length > 0);
  const isGrid = grid.length >= 2 && !has(columns, "channels") && (has(columns, "date") || has(columns, "day") || has(columns, "week") || columns[0].name === "");
  return isGrid ? { drafts: readGrid(body, columns, grid, sight) } : readRows(body, columns, sight);
}
function readRows(body, columns, sight) {
  const { context, reader } = sight;
  const schedule = has(columns, "date", "day", "week", "month", "time");
  const dated2 = isDated(body, columns, reader);
  if (context.isProse && !dated2) return nothing2;
  const withContent = contentColumns(body, columns, sight, dated2);
  if (withContent.length === 0) return dated2 && has(columns, "channels") ? unreadable(body) : nothing2;
  const pipeline = has(columns, "status", "ignore", "tags", "channels", "kind", "reference") && (has(columns, "title", "copy", "hook") || has(columns, "id"));
  if (!schedule && !(pipeline && isPipeline(columns))) return nothing2;
  if (schedule && !dated2 && isRhythm(columns, sight)) return nothing2;
  const kept = promoted(body, withContent, columns, reader);
  const isArticles = context.channels.length === 0 && !has(columns, "channels") && columns.some(({ name }) => /keyword|slug/i.test(name));
  const shown = isArticles && !has(columns, "id") ? { ...sight, context: { ...context, channels: ["blog"] } } : sight;
  const rows = rowsOf(body, kept, shown.context, reader);
  return { drafts: rows.map((row) => draftOfRow(row, kept, reader)).filter((draft) => draft !== null) };
}
function isPipeline(columns) {
  return has(columns, "status", "id") || has(columns, "ignore") && has(columns, "title") || has(columns, "title", "copy") && has(columns, "channels") || columns.some(({ name }) => /keyword|slug|intent/i.test(name));
}
function isRhythm(columns, { context }) {
  if (context.week !== null || context.range !== null || context.day !== null || has(columns, "copy", "status"))
    return false;
  return true;
}
function contentColumns(body, columns, { reader }, dated2) {
  if (columns.some(({ known: known2 }) => known2 && contentFields.includes(known2.field))) return columns;
  const scheduled = has(columns, "channels", "kind", "status", "tags", "hashtags") && (dated2 || has(columns, "day", "week", "date"));
  if (!scheduled) return [];
  const unknown = columns.find(({ index: index3, known: known2 }) => known2 === null && average(body, index3, reader) > 12);
  if (!unknown) return [];
  return columns.map(
    (column) => column === unknown ? { ...column, known: { field: "title", exact: false, qualifier: "" } } : column
  );
}
function promoted(body, columns, all2, reader) {
  if (has(columns, "copy")) return columns;
  const content4 = columns.find(({ known: known2 }) => known2?.field === "content" || known2?.field === "description");
  if (!content4) return columns;
  const isWritten2 = average(body, content4.index, reader) > 110 || has(all2, "hashtags") && average(body, content4.index, reader) > 50 || isMost(filledCells(body, content4, reader), isSentence);
  const field = isWritten2 ? "copy" : has(columns, "title") ? "description" : "title";
  return columns.map(
    (column) => column === content4 ? { ...column, known: { ...content4.known, field } } : column
  );
}
function filledCells(body, { index: index3 }, reader) {
  const cells = body.map((row) => row.children[index3]).map((cell) => cell ? rawCell(cell, reader) : "");
  return cells.filter((text4) => !isPause(text4));
}
function draftOfRow({ row, context, inherited }, columns, reader) {
  const entries = columns.flatMap((column) => entriesOfCell(row, column, reader));
  const content4 = entries.filter(({ known: known2 }) => known2 && contentFields.includes(known2.field));
  const words3 = content4.flatMap(
    ({ spans }) => spans.map(({ from, to }) => reader.source.text.slice(from, to))
  );
  const elided = row.children.filter((cell) => /^\W*(?:\.\.\.|…)\W*$/u.test(rawCell(cell, reader))).length;
  const isMark = row.children.some(
    (cell) => /^(?:checkpoint|milestone|meilenstein|hito)(?![\p{L}])/u.test(plain(rawCell(cell, reader)))
  );
  if (elided > 1 || isMark || words3.every((text4) => isEmpty(text4)) || words3.every((text4) => isPause(text4)))
    return null;
  const line = row.position.start.line;
  const reason = "A row of a table with a day, number or status and a topic or text.";
  return {
    recogniser: "table",
    reason,
    line,
    endLine: line,
    context,
    facts: null,
    opener: null,
    title: null,
    entries: [...entries, ...inherited],
    box: null
  };
}
function unreadable(body) {
  const reason = "A table with dates, but no column says what is posted. Name one Topic or Caption, or map it under `calendars.columns`.";
  return {
    drafts: [],
    unread: [{ line: body[0].position.start.line, endLine: body.at(-1).position.end.line, reason }]
  };
}

// src/calendar/recognisers/transposed.ts
var transposed = {
  name: "transposed",
  read(sight) {
    const tables = sight.free.filter((piece2) => piece2.kind === "table" && isOnItsSide(piece2, sight));
    const drafts = tables.flatMap((piece2) => postsOf3(piece2, sight));
    return drafts.length > 0 ? { drafts, pieces: new Set(tables), whole: false } : null;
  }
};
function labelsOf(piece2, { reader }) {
  const rows = piece2.node.children;
  return rows.flatMap((row, index3) => row.children[0] ? [columnOf(row.children[0], index3, reader)] : []);
}
function isOnItsSide(piece2, sight) {
  const [head] = piece2.node.children;
  if (head.children.length < 3) return false;
  const isPlain = head.children.slice(1).every((cell, index3) => columnOf(cell, index3, sight.reader).known === null);
  const labels = labelsOf(piece2, sight);
  const known2 = labels.slice(1).filter((label) => label.known?.exact);
  return isPlain && known2.length >= 3 && known2.length * 2 > labels.length - 1 && has(labels, ...contentFields) && has(labels, "date", "day", "time", "channels", "status");
}
function postsOf3(piece2, sight) {
  const { context, reader } = sight;
  const [head, ...rows] = piece2.node.children;
  const labels = labelsOf(piece2, sight);
  return head.children.slice(1).flatMap((cell, at) => {
    const entries = rows.flatMap((row, index3) => {
      const label = labels[index3 + 1];
      return label ? entriesOfCell(row, { ...label, index: at + 1 }, reader) : [];
    });
    const isFilled = entries.some(
      (entry) => contentFields.includes(fieldOf(entry)) && entry.spans.some(({ from, to }) => !isEmpty(reader.source.text.slice(from, to)))
    );
    if (!isFilled) return [];
    const place = cellSpan(cell);
    const facts = factsOf(rawCell(cell, reader));
    return [
      {
        recogniser: "transposed",
        reason: "A column of a table whose first column holds the labels.",
        line: piece2.line,
        endLine: piece2.endLine,
        context: { ...below(context, facts, place, false), title: context.title },
        facts,
        opener: place.from < place.to ? place : null,
        title: null,
        entries,
        box: null
      }
    ];
  });
}

// src/calendar/recognisers/index.ts
var recognisers = [
  file,
  form,
  data,
  native,
  month,
  transposed,
  table2,
  repeated,
  gallery,
  list3,
  section
];

// src/calendar/stated.ts
function belowPreamble(context, unit2, reader) {
  const table3 = unit2.own.findIndex((piece2) => piece2.kind === "table");
  if (table3 <= 0) return context;
  let stated = context;
  for (const entry of readRecord(unit2.own.slice(0, table3), reader.vocabulary))
    stated = stateOne(stated, entry, rawOf(reader, entry), unit2);
  return stated;
}
var sharedFields = /* @__PURE__ */ new Set([
  "title",
  "media",
  "links",
  "kind",
  "hashtags",
  "campaign",
  "tags",
  "status",
  "time",
  "date",
  "day",
  "author",
  "timeZone"
]);
function stateOwn(context, unit2, entries, reader) {
  const divides = unit2.facts.ordinal?.kind === "post" || saysDay(unit2.facts) || unit2.facts.ordinal?.kind === "number" || unit2.facts.dates.week !== null || unit2.kids.some((kid) => kid.type === "channel");
  const shared2 = divides && unit2.level > 1 ? entries.filter((entry) => sharedFields.has(fieldOf(entry))) : [];
  let stated = {
    ...context,
    shared: [
      ...shared2,
      ...context.shared.filter((entry) => !shared2.some((own3) => fieldOf(own3) === fieldOf(entry)))
    ]
  };
  for (const entry of entries) stated = stateOne(stated, entry, rawOf(reader, entry), unit2);
  return stated;
}
function stateOne(context, entry, raw, unit2) {
  const place = entry.spans[0] ?? { from: entry.from, to: entry.from };
  if (raw === "" || raw.length > 300) return context;
  switch (fieldOf(entry)) {
    case "channels": {
      const channels2 = channelsIn(raw);
      return channels2.length > 0 && unit2.facts.channels.length === 0 ? { ...context, channels: channels2, channelsPlace: place } : context;
    }
    case "timeZone":
      return { ...context, zone: zoneIn(raw) ?? context.zone };
    case "status":
      return stageOf(raw) !== null && !raw.includes("|") && unit2.level <= 2 ? { ...context, status: raw.replace(/[*_`]/g, "").trim(), statusPlace: place } : context;
    case "notes":
    case "title": {
      const channels2 = /^(?:account|accounts|conta|cuenta|compte|konto|profile|perfil)$/iu.test(
        entry.name ?? ""
      ) ? channelsIn(raw) : [];
      return channels2.length > 0 && context.channels.length === 0 ? { ...context, channels: channels2, channelsPlace: place } : stamped(context, entry, raw);
    }
    case "author":
      return { ...context, author: raw.replace(/[*_`]/g, "").trim(), authorPlace: place };
    case "date":
    case "month": {
      const dates = datesIn(raw);
      return context.year === null && dates.year !== null ? { ...context, year: dates.year } : context;
    }
    default:
      return stamped(context, entry, raw);
  }
}
function stamped(context, entry, raw) {
  return context.year === null && entry.name !== null && /^(?:created|updated|last updated|period|start|year|generated|erstellt|stand|actualizado|atualizado|آخر تحديث)/iu.test(
    entry.name
  ) ? { ...context, year: datesIn(raw).year } : context;
}

// src/calendar/walk.ts
function walk(whole3, context, reader, found) {
  const line = factLine(whole3, reader);
  const unit2 = line ? { ...whole3, own: whole3.own.slice(1) } : whole3;
  const opener = unit2.opener;
  const place = opener ? { from: opener.textFrom, to: opener.textFrom + opener.text.length } : { from: 0, to: 0 };
  const headed = opener ? below(context, unit2.facts, place, false, unit2.level) : context;
  const lined = line ? belowLine(headed, line) : headed;
  const here = unit2.level < 2 ? belowPreamble(lined, unit2, reader) : lined;
  let free = unit2.own;
  for (const recogniser of recognisers) {
    const taken = recogniser.read({ unit: unit2, free, context: here, reader });
    if (!taken) continue;
    found.drafts.push(...taken.drafts);
    found.unread.push(...taken.unread ?? []);
    if (taken.whole) return;
    if (taken.pieces.size > 0) free = free.filter((piece2) => !taken.pieces.has(piece2));
  }
  const before = found.drafts.length + found.unread.length;
  const note2 = () => {
    if (found.drafts.length + found.unread.length > before) return;
    const unread2 = leftover(unit2, here, free, reader);
    if (unread2) found.unread.push(unread2);
  };
  const isTitle2 = unit2.level === 1 && !isDayOfSeveral(unit2);
  const handed = isTitle2 ? below(context, unit2.facts, place, true, unit2.level) : here;
  if (unit2.kids.length === 0) return note2();
  const stated = stateOwn(handed, unit2, readRecord(free, reader.vocabulary), reader);
  const isOverview = OVERVIEW.test(plain(unit2.facts.text));
  const posting = /* @__PURE__ */ new Set();
  for (const kid of unit2.kids) {
    const { length } = found.drafts;
    walk(kid, afresh(stated, kid, isOverview), reader, found);
    if (found.drafts.length > length) posting.add(kid);
  }
  found.unread.push(...strays(unit2, posting, found.unread, reader));
  note2();
}
function isDayOfSeveral({ facts, parent }) {
  const isDay3 = (one2) => one2.level === 1 && saysDay(one2.facts);
  return saysDay(facts) && parent !== null && parent.kids.filter(isDay3).length > 1;
}
var OVERVIEW = new RegExp("(?<!\\p{L})(?:overview|summary|at a glance|ubersicht|resumen|resumo|sintese|ملخص)(?!\\p{L})", "u");
function afresh(context, kid, isOverview) {
  if (isOverview) return context;
  return context.isProse && (kid.facts.ordinal?.kind === "post" || kid.facts.dates.day !== null || kid.facts.dates.dayNumber !== null || kid.facts.dates.week !== null) ? { ...context, isProse: false } : context;
}

// src/calendar/index.ts
function readCalendar(source, settings) {
  const { root, reason } = parseSections(source);
  if (root === null) return unreadCalendar(source, reason);
  const reader = { source, root, settings, vocabulary: vocabularyOf(settings.columns) };
  const pieces = piecesOf(root, source);
  const unit2 = unitsOf(pieces, reader.vocabulary);
  const found = { drafts: [], unread: [] };
  const context = fileContext(source, pieces, reader);
  walk(unit2, context, reader, found);
  found.drafts.sort((a, b) => a.line - b.line);
  const { drafts, merged } = merge2(joinThreads(found.drafts), reader);
  const assembled = shareTexts(drafts.map((draft) => assemble(draft, reader)));
  const posts = assembled.map(({ post }) => post);
  const claims = assembled.flatMap(
    ({ claims: claims2, post }) => claims2.map((claim) => ({ ...claim, post }))
  );
  const passages = [];
  for (const passage of restOf(reader, pieces, claims, posts)) {
    if (passage.post) passage.post.texts.push(passage);
    else passages.push(passage);
  }
  const references = new Map(
    assembled.flatMap(({ post, reference }) => reference ? [[post, reference]] : [])
  );
  const problems = [
    ...assembled.flatMap((one2) => one2.problems),
    ...fileProblems(source, found, posts),
    ...frontProblems(reader)
  ];
  return {
    source,
    posts,
    passages,
    blocks: blocksOf(source, pieces, unit2, { ...found, drafts }, merged),
    problems,
    ...references.size > 0 && { references }
  };
}
function fileProblems(source, found, posts) {
  const problems = found.unread.map(({ line, endLine, reason }) => ({
    finding: "calendar/unread",
    place: placeOf(
      source,
      source.lineStarts[line - 1],
      (source.lineStarts[endLine] ?? source.text.length + 1) - 1
    ),
    message: reason,
    post: null
  }));
  if (posts.length === 0 && found.unread.length === 0) {
    problems.push({
      finding: "calendar/no-posts",
      place: placeOf(source, 0, 0),
      message: "No post was read from this file.",
      post: null
    });
  }
  return problems;
}
function frontProblems({ source, vocabulary }) {
  const problems = frontMatter(source, vocabulary)?.problems ?? [];
  return problems.map(({ from, to, message }) => ({
    finding: "calendar/front-matter",
    place: placeOf(source, from, to),
    message,
    post: null
  }));
}
function unreadCalendar(source, reason) {
  const endLine = source.lineStarts.length;
  const place = placeOf(source, 0, source.text.length);
  return {
    source,
    posts: [],
    passages: [
      {
        source,
        field: "prose",
        ...verbatimText(source, 0, source.text.length),
        published: false,
        post: null
      }
    ],
    blocks: [{ line: 1, endLine, as: "unread", reason, recogniser: null }],
    problems: [{ finding: "calendar/unread", place, message: reason, post: null }]
  };
}

// src/sources/workers.ts
import { Worker, parentPort, workerData } from "node:worker_threads";
function serve(run) {
  const port = parentPort;
  if (!port) throw new Error("This module is run by a worker.");
  port.on("message", (task) => port.postMessage(run(task, workerData)));
  port.postMessage(null);
}

// src/reader.ts
serve((task, settings) => {
  const { path: path2, text: text4 } = task;
  return readCalendar(sourceText(path2, text4), settings);
});
