import { saysDay } from './facts.ts';
import { labelledLine } from './labels.ts';
import type { Entry } from './entry.ts';
import { entryOf } from './entry.ts';
import { copyFields } from './words/fields.ts';
import { readRecord } from './record.ts';
import type { Unit } from './units.ts';
import type { KnownLabel, Vocabulary } from './values/label.ts';
import { labelOf } from './values/label.ts';
import { headingStatus } from './values/status.ts';
import { plain } from './words/fold.ts';

/** What a heading inside a post says about the text below it. */
export type KidRole = 'field' | 'part' | 'language' | 'other';

export function roleOf(unit: Unit, vocabulary: Vocabulary): KidRole {
  const { facts } = unit;
  if (facts.language) return 'language';
  if (facts.ordinal?.kind === 'part') return 'part';
  return headingLabel(unit, vocabulary) ? 'field' : 'other';
}

const AUDIENCE =
  /^\W*(?:post|publicacion|publicacao|beitrag|publication)\s+(?:for|para|fur|pour|per|voor)\s+\p{L}/u;

/** The label a heading is, perhaps with its value behind a colon: `## Platform: Instagram`. */
export function headingLabel(
  unit: Unit,
  vocabulary: Vocabulary,
): { known: KnownLabel; valueFrom: number | null } | null {
  if (unit.type === 'channel') return copyLabel(unit, vocabulary);
  if (unit.type !== 'heading') return null;
  // “Post 2: Business focus” opens a post, whatever its topic ends with.
  if (unit.facts.ordinal?.kind === 'post' && unit.facts.ordinal.isFirst && unit.facts.title !== null)
    return null;
  // “Post para grupos de compra” is one for an audience.
  if (AUDIENCE.test(plain(unit.facts.text))) return null;
  const line = labelledLine(unit.opener!, vocabulary);
  if (line?.known?.exact && line.rest !== '') return { known: line.known, valueFrom: line.valueFrom };
  const known = labelOf(unit.facts.text, vocabulary);
  // “Scheduled” heads posts that are, although it is a label of a date too.
  if (known?.field === 'date' && headingStatus(unit.facts.text) !== null) return null;
  // “note / blog” names channels, although “note” is a label too.
  if (known?.field === 'notes' && !known.exact && unit.facts.onlyChannels) return null;
  // “Day 1 – Opening” is a day with its topic.
  if (known && !known.exact && !copyFields.has(known.field) && saysDay(unit.facts)) return null;
  return known ? { known, valueFrom: null } : null;
}

/** “**Copy IG:**”, a bold line that names a channel and yet labels the copy. */
function copyLabel(unit: Unit, vocabulary: Vocabulary): { known: KnownLabel; valueFrom: null } | null {
  const known = labelOf(unit.facts.text, vocabulary);
  return known?.field === 'copy' ? { known, valueFrom: null } : null;
}

/** The record of a whole unit: its own pieces, then the headings inside as labels. */
export function recordOf(unit: Unit, vocabulary: Vocabulary): Entry[] {
  return [...readRecord(unit.own, vocabulary), ...unit.kids.flatMap((kid) => kidEntries(kid, vocabulary))];
}

function kidEntries(kid: Unit, vocabulary: Vocabulary): Entry[] {
  const { facts } = kid;
  const opener = kid.opener!;
  const label = headingLabel(kid, vocabulary);
  const name = opener.text.replace(/\*\*|[\s:：]+$/g, '');
  const head = entryOf(label?.known ?? null, name, opener.from, opener, false);
  if (label?.valueFrom) head.spans.push({ from: label.valueFrom, to: opener.to });
  if (kid.inline) head.spans.push({ from: kid.inline.from, to: kid.inline.to });
  if (head.spans.length > 0) head.forms.add('inline');
  const below = kid.kids.flatMap((inner) => kidEntries(inner, vocabulary));
  if (label && copyFields.has(label.known.field)) return [...readRecord(kid.own, vocabulary, head), ...below];
  const inside = readRecord(kid.own, vocabulary);
  const loose = inside.filter((entry) => entry.name === null && !entry.afterRule);
  for (const entry of loose) {
    head.spans.push(...entry.spans);
    for (const form of entry.forms) head.forms.add(form === 'list' || form === 'inline' ? 'below' : form);
    head.lines.endLine = Math.max(head.lines.endLine, entry.lines.endLine);
  }
  const rest = [...inside.filter((entry) => !loose.includes(entry)), ...below];
  return [head, ...(facts.language ? rest : rest.map((entry) => ({ ...entry, nested: true })))];
}
