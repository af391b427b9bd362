import type { Table } from 'mdast';
import { factsOf, saysDay } from '../facts.ts';
import type { Piece } from '../pieces.ts';
import type { Reader } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { cellSpan, fieldOf } from '../entry.ts';
import { headingLabel, roleOf } from '../headings.ts';
import { isProseFence } from '../prose.ts';
import { readRecord } from '../record.ts';
import type { Unit } from '../units.ts';
import type { Field } from '../words/fields.ts';
import { plain } from '../words/fold.ts';

/** Labels of the title of one thing. */
export const TITLES =
  /^(?:(?:working|blog|article|post|video)\s)?(?:title|headline|titre|titulo|titel|titolo|tytul|заголовок|제목|标题|タイトル)$/u;

/** A heading with a date and channel of its own, in fields right below it. */
function isPlaced(kid: Unit, reader: Reader): boolean {
  if (kid.type !== 'heading' || kid.own.length < 2) return false;
  const entries = readRecord(kid.own, reader.vocabulary);
  const has = (field: Field) => entries.some((entry) => fieldOf(entry) === field && entry.spans.length > 0);
  return has('channels') && (has('date') || has('day')) && roleOf(kid, reader.vocabulary) === 'other';
}

/** A day or numbered post with the copy for one channel only: “**Instagram caption:**” is a label there. */
function isOneVersion({ facts, kids }: Unit, { vocabulary }: Reader): boolean {
  const [only, ...others] = kids;
  if (!only || others.length > 0 || only.type !== 'channel') return false;
  return (saysDay(facts) || facts.ordinal?.kind === 'post') && headingLabel(only, vocabulary) !== null;
}

/** How many headings inside name a channel and nothing else, with something below: “Facebook Post”, “Instagram Story”. */
function channelHeadings({ kids }: Unit): number {
  const headings = kids.filter(({ type, facts }) => type === 'heading' && facts.onlyChannels);
  return headings.filter(({ own }) => own.some(({ kind }) => kind !== 'rule')).length;
}

/** How many headings inside hold a labelled text of their own. */
function writtenHeadings({ kids }: Unit, { vocabulary }: Reader): number {
  const isWritten = (kid: Unit) =>
    kid.type === 'heading' &&
    roleOf(kid, vocabulary) === 'other' &&
    readRecord(kid.own, vocabulary).some(
      (entry) => entry.spans.length > 0 && (fieldOf(entry) === 'copy' || fieldOf(entry) === 'body'),
    );
  return kids.filter(isWritten).length;
}

/** Whether the same label of a text stands there again and again, below what opens each post. */
function repeatsCopy(kid: Unit, { vocabulary }: Reader): boolean {
  const names = readRecord(kid.own, vocabulary)
    .filter((entry) => fieldOf(entry) === 'copy' && entry.spans.length > 0)
    .map((entry) => entry.name);
  return names.length > 2 && new Set(names).size === 1;
}

/** Whether headings inside each state a title or date of their own: they are posts, and none is a part of one. */
function repeatsField({ kids }: Unit, { vocabulary }: Reader): boolean {
  const own = kids
    .filter((kid) => kid.type === 'heading' && roleOf(kid, vocabulary) === 'other')
    .map((kid) => readRecord(kid.own, vocabulary));
  const stating = (is: (entry: Entry) => boolean) =>
    own.filter((entries) =>
      entries.some((entry) => entry.known?.exact && entry.spans.length > 0 && is(entry)),
    );
  return (
    stating((entry) => TITLES.test(plain(entry.name ?? ''))).length > 1 ||
    stating((entry) => fieldOf(entry) === 'date').length > 1
  );
}

/** A table of which most rows begin with a day. */
function isScheduleOf({ kind, node }: Piece, { source }: Reader): boolean {
  if (kind !== 'table') return false;
  const rows = (node as Table).children.slice(1);
  const dated = rows.filter(({ children: [cell] }) => {
    const { from, to } = cell ? cellSpan(cell) : { from: 0, to: 0 };
    return to - from < 40 && saysDay(factsOf(source.text.slice(from, to)));
  });
  return dated.length > 2 && dated.length * 2 > rows.length;
}

/** “Twitter thread” heads the tweets of one. */
const THREAD = /(?<!\p{L})(?:thread|hilo|fio|ثريد)(?!\p{L})/u;

/** Whether the unit is divided into several posts rather than being one. */
export function holdsPosts(unit: Unit, reader: Reader): boolean {
  const parts = unit.facts.ordinal?.kind === 'post' || THREAD.test(plain(unit.facts.text));
  const fenced = unit.kids.filter(
    (kid) =>
      kid.type === 'heading' &&
      roleOf(kid, reader.vocabulary) === 'other' &&
      kid.own.some((piece) => isProseFence(piece)),
  );
  if (!parts && (fenced.length > 1 || unit.kids.some((kid) => isPlaced(kid, reader)))) return true;
  if (!parts && (unit.kids.some((kid) => repeatsCopy(kid, reader)) || repeatsField(unit, reader)))
    return true;
  if (unit.kids.some((kid) => kid.own.some((piece) => isScheduleOf(piece, reader)))) return true;
  if (isOneVersion(unit, reader)) return false;
  if (!parts && (channelHeadings(unit) > 1 || writtenHeadings(unit, reader) > 1)) return true;
  return unit.kids.some((kid) => {
    const role = roleOf(kid, reader.vocabulary);
    if (role === 'field' && kid.type !== 'channel') return !parts && holdsPosts(kid, reader);
    const { facts } = kid;
    if (facts.ordinal?.kind === 'part') return false;
    const bearing = kid.own.length > 0 || kid.inline !== null || kid.kids.some(({ own }) => own.length > 0);
    // A tweet of a thread is a part; a channel under a post, one of its versions, stands for itself.
    if (facts.ordinal?.kind === 'post' && bearing)
      return !(parts && /tweet|caption|copy|ツイート/u.test(facts.ordinal.word));
    if (kid.type === 'channel' || (facts.onlyChannels && facts.title === null))
      return bearing || holdsPosts(kid, reader);
    if (kid.type === 'day' || kid.type === 'span') return true;
    return (
      (saysDay(facts) &&
        (!facts.isProse || facts.dates.day !== null) &&
        bearing &&
        kid.type === 'heading' &&
        !parts) ||
      (!parts && holdsPosts(kid, reader))
    );
  });
}
