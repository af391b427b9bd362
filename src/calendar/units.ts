import type { Facts } from './facts.ts';
import { dayStandsApart, factsOf, saysDay, saysSpan } from './facts.ts';
import type { LabelledLine } from './labels.ts';
import { labelledLine } from './labels.ts';
import type { Piece } from './pieces.ts';
import type { Vocabulary } from './values/label.ts';
import { labelOf } from './values/label.ts';
import { socialLabels } from './words/openers.ts';
import { anyOf, plain } from './words/fold.ts';

export type UnitType = 'root' | 'heading' | 'span' | 'day' | 'post' | 'channel';

/** A stretch of a file under a heading, or under a bold line that serves as one; units nest. */
export interface Unit {
  readonly type: UnitType;
  readonly opener: Piece | null;
  /** Depth of a heading; bold lines stand below all headings. */
  readonly level: number;
  readonly facts: Facts;
  /** Where what follows the opening words on the same line begins (`**Blog:** title`); null when nothing does. */
  readonly inline: { readonly from: number; readonly to: number; readonly text: string } | null;
  readonly parent: Unit | null;
  /** The pieces between the opener and the first unit inside. */
  readonly own: Piece[];
  readonly kids: Unit[];
}

/** Builds the tree of units from the pieces of a file. */
export function unitsOf(pieces: readonly Piece[], vocabulary: Vocabulary): Unit {
  const root = unit('root', null, 0, factsOf(''), null, null);
  let current = root;
  /** The units that hold each `<details>` that is open. */
  const around: Unit[] = [];
  for (const piece of pieces) {
    if (closesDetails(piece) && around.length > 0) current = around.pop()!;
    if (piece.kind === 'heading') {
      const level = piece.depth || levelAbove(current) + 0.5;
      while (current.level >= level) current = current.parent!;
      if (piece.depth === 0) around.push(current);
      current = open(current, unit('heading', piece, level, factsOf(piece.text), null, current));
      continue;
    }
    const opening = openingOf(piece, vocabulary, current);
    if (!opening) {
      current.own.push(piece);
      const isFolded = piece.kind === 'line' && piece.node.type === 'html' && /<\/details>/i.test(piece.text);
      if (isFolded && around.length > 0) current = around.pop()!;
      continue;
    }
    current = under(current, opening.type);
    current = open(current, unit(opening.type, piece, 7, opening.facts, opening.inline, current));
  }
  return root;
}

/** Whether a `</details>` stands in HTML before what its piece says (`summary`), or behind it (`line`). */
function closesDetails({ kind, node }: Piece): boolean {
  if (node.type !== 'html' || kind === 'line') return false;
  return /<\/details>/i.test(kind === 'heading' ? node.value.split(/<summary/i)[0]! : node.value);
}

/** The level of the heading that holds a unit. */
function levelAbove(at: Unit): number {
  return at.level < 7 ? Math.floor(at.level) : levelAbove(at.parent!);
}

function unit(
  type: UnitType,
  opener: Piece | null,
  level: number,
  facts: Facts,
  inline: Unit['inline'],
  parent: Unit | null,
): Unit {
  return { type, opener, level, facts, inline, parent, own: [], kids: [] };
}

function open(parent: Unit, child: Unit): Unit {
  parent.kids.push(child);
  return child;
}

const ranks: Record<UnitType, number> = { root: 0, heading: 0, span: 1, day: 2, post: 3, channel: 4 };

/** The unit a bold opener stands in: bold openers of one type are siblings, a day stands in a week. */
function under(current: Unit, type: UnitType): Unit {
  let at = current;
  for (let up: Unit | null = current; up && up.level === 7; up = up.parent) {
    if (up.type === type) return up.parent!;
    // “**Instagram**” right above “**Post 1**” heads several posts.
    const heads = up.type === 'channel' && type === 'post' && up.own.length === 0 && !up.inline;
    if (ranks[up.type] >= ranks[type] && !heads) at = up.parent!;
  }
  return at;
}

interface Opening {
  readonly type: UnitType;
  readonly facts: Facts;
  readonly inline: Unit['inline'];
}

function openingOf(piece: Piece, vocabulary: Vocabulary, current: Unit): Opening | null {
  if (piece.kind !== 'line' || piece.item || !/^[^\p{L}\p{N}]{0,12}(?:\*\*|__)/u.test(piece.text))
    return null;
  const line = labelledLine(piece, vocabulary);
  if (!line?.bold || (line.known?.exact && line.known.field !== 'copy')) return null;
  const [field] = /^[^:：]{2,30}(?=[:：]\s)/u.exec(line.label) ?? [];
  // “**Status: published on 16 July**” states a field, bold as a whole.
  if (field !== undefined && labelOf(field, vocabulary)?.exact) return null;
  const facts = factsOf(line.label);
  if (isSentence(line, facts, current)) return null;
  const type = openingType(line, facts, vocabulary) ?? (isFellow(line, piece, current) ? 'channel' : null);
  if (!type) return null;
  const rest = line.rest.trim();
  const inline = rest === '' || rest === '\\' ? null : { from: line.valueFrom, to: piece.to, text: rest };
  // Dates and channels often stand beside the bold words: “**Mon 24 Feb (08:00)** — FB + IG”.
  const beside = !line.colon && inline && type !== 'channel' ? factsOf(`${line.label} ${rest}`) : facts;
  return { type, facts: beside, inline: line.colon ? inline : null };
}

/**
 * Whether bold words speak rather than open something: a bare 3/4 within a sentence, or in a post already opened a
 * day that does not stand apart and a sentence with its full stop.
 */
function isSentence({ label }: LabelledLine, facts: Facts, current: Unit): boolean {
  if (facts.ordinal?.kind === 'post' && facts.ordinal.isFirst) return false;
  const { day } = facts.dates;
  const isBare = day !== null && day.year === null && /\d[./]\d/.test(label);
  let inPost = false;
  for (let up: Unit | null = current; up && !inPost; up = up.parent)
    inPost = up.facts.ordinal?.kind === 'post';
  if (!isBare && !inPost) return false;
  return (saysDay(facts) && !dayStandsApart(facts)) || (inPost && /[.!?…。！？]$/u.test(label));
}

/** Beside “**Blog post**: title” another such label, such as “**Infographic**: title”, opens a post as well. */
function isFellow(line: LabelledLine, piece: Piece, current: Unit): boolean {
  const beside = current.type === 'channel' && current.inline !== null;
  return beside && piece.starts && line.colon && !line.known?.exact && line.label.split(' ').length <= 3;
}

/** “Generated 2026-08-14” says when the file was made, “By March 21” when something must be done. */
const STAMP =
  /^\W*(?:generated|created|updated|last\s|erstellt|stand\b|actualizado|atualizado|nota?s?\s|correc\w+|update|aviso|hinweis|warning|by\s|until\s|before\s|bis\s|antes\s|avant\s)/iu;

/** “**Day 6–7:**” ends what day 5 holds. */
const DAYS =
  /^\W*(?:days?|tage?|dias?|jours?|giorn[oi]|dag|dagen)\s*\d{1,2}\s*(?:[-–—&+]|to|bis|a)\s*\d{1,2}\W*$/u;

/** “Instagram in August (added 23 Jul)” says when the remark was made. */
const ADDED =
  /\((?:added|edited|updated|agregad[oa]|anadid[oa]|actualizad[oa]|adicionad[oa]|atualizad[oa]|ajoute|hinzugefugt|erganzt)(?!\p{L})/u;

/** “**Social media**” heads the posts of a day on its channels. */
const SOCIAL = new RegExp(`^(?:${anyOf(socialLabels).source})$`, 'u');

/** Whether the words behind the number, up to a separator, say something else than a day. */
function saysMoreFirst(label: string): boolean {
  const [first = ''] = label.replace(/^\W*\d{1,3}[.)]\s*/u, '').split(/\s+[-–—]+\s+|[(（:：|·]/u);
  return factsOf(first).title !== null;
}

function openingType(line: LabelledLine, facts: Facts, vocabulary: Vocabulary): UnitType | null {
  const { rest, colon } = line;
  const joined = colon || rest === '' || /^(?:[([—–·|\\-]|\*\()/.test(rest);
  if (!joined || line.label.length > 140) return null;
  if (facts.ordinal?.kind === 'part' || STAMP.test(line.label)) return null;
  if (ADDED.test(plain(line.label))) return null;
  if (facts.ordinal?.kind === 'post') return 'post';
  const known = labelOf(line.label, vocabulary);
  if (facts.onlyChannels && facts.title === null)
    return known?.exact && known.field !== 'copy' ? null : 'channel';
  if (rest === '' && SOCIAL.test(plain(line.label).replace(/[^\p{L}]+$/u, ''))) return 'channel';
  if (known) return null;
  // “13. The final (19 July) — …” is one of a numbered series.
  if (facts.ordinal?.kind === 'number' && saysMoreFirst(line.label)) return null;
  if (saysDay(facts) && (facts.title === null || facts.title.length < 60 || facts.dates.day)) return 'day';
  if (colon && DAYS.test(plain(line.label))) return 'day';
  // “**Week 3 · The inner critic**” on a line of its own heads its week, theme and all.
  const isThemed = rest === '' && facts.dates.week !== null && /^\W*\p{L}+\W*\d/u.test(line.label);
  if (saysSpan(facts) && (facts.title === null || isThemed)) return 'span';
  return null;
}

/** First and last line of a unit. */
export function linesOf(unit: Unit): { line: number; endLine: number } {
  const last = unit.kids.at(-1);
  // A rule at the end parts units, it belongs to none.
  const end = unit.own.findLast((piece) => piece.kind !== 'rule');
  const endLine = last
    ? linesOf(last).endLine
    : (end?.endLine ?? unit.opener?.endLine ?? unit.own.at(-1)?.endLine ?? 1);
  return { line: unit.opener?.line ?? unit.own[0]?.line ?? unit.kids[0]?.opener?.line ?? 1, endLine };
}
