import { FIELD, entryOf, field, type Lexicon } from './lexicon.ts';
import { SHAPE } from './shapes.ts';
import type { Tokens } from './tokens.ts';

/** What a feature can look at, one cell a token. */
const COLUMNS = [
  'none',
  'word',
  'shape',
  /** Shapes of the token and its two neighbours. */
  'shapes',
  /** Shape, place in the sentence and the text's use of capitals. */
  'scene',
  /** Membership of the lists of names, places, organisations and titles. */
  'list',
  'casing',
  'rarity',
  'cluster',
  'coarse',
  'topic',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix2',
  'suffix3',
  'suffix4',
] as const;
type Column = (typeof COLUMNS)[number];
const WIDTH = COLUMNS.length;
const names: readonly string[] = COLUMNS;
const index = (name: Column): number => names.indexOf(name);
const [WORD, SHAPE_OF, SHAPES, SCENE, LIST] = [
  index('word'),
  index('shape'),
  index('shapes'),
  index('scene'),
  index('list'),
];
const [CASING, RARITY, CLUSTER, COARSE, TOPIC] = [
  index('casing'),
  index('rarity'),
  index('cluster'),
  index('coarse'),
  index('topic'),
];
const AFFIX = index('prefix2');

/** Cells before the first and after the last token. */
const PAD = 2;

/** Each feature is a conjunction of up to four cells: a column, and how many tokens away. */
const TEMPLATES = `
-
word | word shape | word-1 | word+1 | word-2 | word+2
word-1 word | word word+1 | word-2 word-1 | word+1 word+2 | word-1 word+1
scene | shape shape-1 | shape shape+1 | shapes | shapes shape-2 shape+2
list scene | list casing shape | list list-1 list+1 | list list-1 shape shape-1 | list list+1 shape shape+1
list-1 shape-1 | list+1 shape+1 | list-2 shape-2 | list+2 shape+2
casing scene | casing-1 casing casing+1 shapes
cluster shape | cluster-1 | cluster+1
coarse scene | coarse-1 coarse | coarse coarse+1 | coarse-2 coarse-1 | coarse+1 coarse+2
topic shape | topic-1 | topic+1 | topic-2 topic-1 | topic+1 topic+2 | topic-1 topic+1 shape
word-1 list shape | word+1 list shape | topic-1 list shape | topic+1 list shape
coarse-1 list shape | coarse+1 list shape
rarity scene | rarity shapes | rarity list shape | rarity-1 rarity rarity+1 shapes
prefix2 | prefix3 | prefix4 | suffix2 | suffix3 | suffix4 | prefix4 shape | suffix3 shape
`;

/** A cell: its column (0 is the empty one), and how many tokens away. */
interface Cell {
  readonly column: number;
  readonly away: number;
}

function cellOf(text: string): Cell {
  const [, name, away] = /^([a-z]+\d?|-)([-+]\d)?$/.exec(text) ?? [];
  return name === '-'
    ? { column: 0, away: 0 }
    : { column: names.indexOf(name ?? ''), away: Number(away ?? 0) };
}

const templates = TEMPLATES.trim()
  .split(/[|\n]/)
  .map((text) => text.trim().split(' ').map(cellOf));

/** Features of every token. */
export const FEATURES = templates.length;
const seeds = Int32Array.from(templates, (_, at) => Math.imul(at + 1, 0x9e3779b1));
const fourEach = (offset: (cell: Cell) => number): Int32Array =>
  Int32Array.from(templates.flatMap((cells) => [...cells.map(offset), 0, 0, 0].slice(0, 4)));

/** Where the cells of each template lie relative to the token's own row. */
const cells = fourEach(({ column, away }) => column + away * WIDTH);
/** The same, where the token that is looked at is the token itself. */
const ownCells = fourEach(({ column }) => column);

/** Columns that say something of the token's neighbours. */
const ofNeighbours: readonly number[] = [SHAPES, SCENE];
const isAlone = (template: readonly Cell[]): boolean =>
  template.every(({ column, away }) => away === template[0]!.away && !ofNeighbours.includes(column));
const numbersOf = (isWanted: (template: readonly Cell[]) => boolean): Int32Array =>
  Int32Array.from(templates.flatMap((template, at) => (isWanted(template) ? [at] : [])));

/** All features, in their order. */
export const EVERY = numbersOf(() => true);
/** How far away the tokens are that features look at. */
export const REACH = [-2, -1, 0, 1, 2] as const;
/** The features that look at one token alone, by how far it is away; they depend on `identityOf` it alone. */
export const ALONE = REACH.map((away) => numbersOf((cells) => isAlone(cells) && cells[0]!.away === away));
/** All others. */
export const JOINT = numbersOf((cells) => !isAlone(cells));

/** The cells of one text, row by row. */
export type Grid = Int32Array;

/** An empty grid with room for `size` tokens. */
export const gridOf = (size: number): Grid => new Int32Array((size + 2 * PAD) * WIDTH);

/** Fills the grid for the tokens of one text. */
export function fillGrid(tokens: Tokens, lexicon: Lexicon, grid: Grid): void {
  const { count } = tokens;
  grid.fill(0, 0, PAD * WIDTH);
  grid.fill(0, (count + PAD) * WIDTH, (count + 2 * PAD) * WIDTH);
  const habit = habitOf(tokens);
  for (let i = 0; i < count; i++) {
    const row = (i + PAD) * WIDTH;
    const shape = tokens.shape[i]!;
    grid[row + WORD] = tokens.word[i]!;
    grid[row + SHAPE_OF] = shape;
    grid[row + SHAPES] =
      shape | ((i > 0 ? tokens.shape[i - 1]! : 0) << 4) | ((i + 1 < count ? tokens.shape[i + 1]! : 0) << 8);
    grid[row + SCENE] = shape | (opening(tokens, i) << 4) | (habit << 8);
    fillKnown(shape < SHAPE.number ? entryOf(lexicon, tokens.word[i]!) : 0, lexicon, grid, row);
    for (let affix = 0; affix < 6; affix++) grid[row + AFFIX + affix] = tokens.affix[i * 6 + affix]!;
  }
}

function fillKnown(entry: number, lexicon: Lexicon, grid: Grid, row: number): void {
  const cluster = field(entry, FIELD.cluster);
  grid[row + LIST] =
    (field(entry, FIELD.given) << 6) | (field(entry, FIELD.surname) << 4) | field(entry, FIELD.gazetteer);
  grid[row + CASING] = field(entry, FIELD.casing);
  grid[row + RARITY] = entry === 0 ? 8 : field(entry, FIELD.rarity);
  grid[row + CLUSTER] = cluster;
  grid[row + COARSE] = cluster === 0 ? 0 : lexicon.coarse[cluster]! + 1;
  grid[row + TOPIC] = field(entry, FIELD.topic);
}

const STOPS = new Set(
  Array.from('.!?…:"“”(¿¡|', (mark) => mark.charCodeAt(0)).flatMap((code) => [code, code | 0x10000]),
);

/** 2 where a line begins, 1 where a sentence does, else 0. */
function opening(tokens: Tokens, at: number): number {
  if (tokens.gap[at] === 2) return 2;
  for (let i = at - 1; i >= 0; i--) {
    const shape = tokens.shape[i]!;
    if (shape === SHAPE.mark) return STOPS.has(tokens.word[i]!) ? 1 : 0;
    if (shape === SHAPE.url || shape === SHAPE.emoji) return 1;
    if (shape !== SHAPE.handle) return 0;
  }
  return 1;
}

/** How a text uses capitals: 0 too short to tell, 1 none, 2 as prose does, 3 as titles do, 4 all capitals. */
function habitOf(tokens: Tokens): number {
  let lower = 0;
  let title = 0;
  let upper = 0;
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]!;
    if (shape === SHAPE.lower) lower++;
    else if (shape === SHAPE.title || shape === SHAPE.camel) title++;
    else if (shape === SHAPE.upper) upper++;
  }
  if (lower + title + upper < 3) return 0;
  if (upper > lower + title) return 4;
  if (title + upper === 0) return 1;
  return title > lower * 1.2 ? 3 : 2;
}

/** Values of the grid that determine all columns of a token but those of its neighbours. */
export const IDENTITY = 8;

/** Writes the identity of token `at`, which may be one of the two before the first or after the last. */
export function identityOf(grid: Grid, at: number, out: Int32Array): void {
  const row = (at + PAD) * WIDTH;
  out[0] = grid[row + WORD]!;
  out[1] = grid[row + SHAPE_OF]!;
  for (let affix = 0; affix < 6; affix++) out[2 + affix] = grid[row + AFFIX + affix]!;
}

/** Writes the hashes of these features of token `at` to `out`. */
export function featuresOf(grid: Grid, at: number, which: Int32Array, out: Int32Array): void {
  hashes(grid, (at + PAD) * WIDTH, which, cells, out);
}

/** The same for features that look at one token alone, of whichever token is that one. */
export function featuresAlone(grid: Grid, at: number, which: Int32Array, out: Int32Array): void {
  hashes(grid, (at + PAD) * WIDTH, which, ownCells, out);
}

function hashes(grid: Grid, row: number, which: Int32Array, offsets: Int32Array, out: Int32Array): void {
  for (let i = 0; i < which.length; i++) {
    const template = which[i]!;
    const cell = template * 4;
    let hash = seeds[template]! ^ grid[row + offsets[cell]!]!;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ grid[row + offsets[cell + 1]!]!;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ grid[row + offsets[cell + 2]!]!;
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) ^ grid[row + offsets[cell + 3]!]!;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2545f491);
    out[i] = hash ^ (hash >>> 14);
  }
}
