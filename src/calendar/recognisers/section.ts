import type { Context } from '../context.ts';
import { saysDay } from '../facts.ts';
import type { Draft, Reader } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { headingLabel, recordOf, roleOf } from '../headings.ts';
import { fieldOf } from '../entry.ts';
import { readRecord } from '../record.ts';
import type { Unit } from '../units.ts';
import { isBlank } from '../values/pause.ts';
import { isSentence, isWritten } from '../values/sentence.ts';
import { rawOf } from '../reader.ts';
import { linesOf } from '../units.ts';
import type { Field } from '../words/fields.ts';
import { plain } from '../words/fold.ts';
import { TITLES, holdsPosts } from './holds.ts';
import type { Recogniser, Sight } from './kind.ts';
import { weigh } from './weight.ts';

/** One post under a heading or bold opener: fields, fence, quote or plain text. */
export const section: Recogniser = {
  name: 'section',
  read(sight) {
    const { unit, free, context, reader } = sight;
    if (!unit.opener || free.length < unit.own.length || isDocument(unit, reader)) return null;
    if (holdsPosts(unit, reader)) return ownPost(sight);
    const entries = recordOf(unit, reader.vocabulary);
    const { score, reasons } = weigh(sight, entries);
    const isSure =
      score >= 4 ||
      (score >= 2 && (hasTwin(sight, entries) || isOfSeries(sight))) ||
      isWeekly(sight, entries);
    if (!isSure) return null;
    const draft = draftOf(unit, context, entries, `What speaks for a post: ${reasons.join(', ')}.`);
    return { drafts: [draft], pieces: new Set(unit.own), whole: true };
  },
};

/** Whether a neighbour of the same shape, with the same labels, is a post for certain. */
function hasTwin(sight: Sight, entries: readonly Entry[]): boolean {
  const { unit, context, reader } = sight;
  if (context.isProse || unit.facts.isProse) return false;
  const shape = shapeOf(entries);
  // Below “Instagram captions” a topic with a text is a post beside those that are posts for certain.
  const isCaption =
    shape === 'text' &&
    context.promisesPosts &&
    context.channels.length > 0 &&
    entries.some((entry) => isSentence(rawOf(reader, entry)));
  if (!isCaption && !/\b(?:copy|title|content|hook|channels|hashtags|media|kind|date|cta)\b/.test(shape))
    return false;
  const siblings = unit.parent?.kids ?? [];
  const at = siblings.indexOf(unit);
  return siblings.slice(Math.max(0, at - 3), at + 4).some((twin) => {
    if (
      twin === unit ||
      twin.type !== unit.type ||
      twin.level !== unit.level ||
      twin.kids.length !== unit.kids.length
    )
      return false;
    const theirs = recordOf(twin, reader.vocabulary);
    if (shapeOf(theirs) !== shape || twin.facts.isProse) return false;
    return weigh({ ...sight, unit: twin }, theirs).score >= 4;
  });
}

/** One of several texts below “Captions”, all headed by a topic and most with a hashtag, an address or a number to call. */
function isOfSeries({ unit, context, reader }: Sight): boolean {
  const siblings = unit.parent?.kids ?? [];
  if (!context.promisesPosts || context.isProse || siblings.length < 2) return false;
  const texts = siblings.map((kid) => recordOf(kid, reader.vocabulary));
  const isText = (entries: readonly Entry[], at: number) =>
    shapeOf(entries) === 'text' &&
    !siblings[at]!.facts.isProse &&
    siblings[at]!.kids.length === 0 &&
    entries.some((entry) =>
      rawOf(reader, entry)
        .split(/\n\s*\n/)
        .some((text) => isSentence(text)),
    );
  const calls = texts.filter((entries) => entries.some((entry) => CALLS.test(rawOf(reader, entry))));
  return texts.every(isText) && calls.length * 2 >= texts.length;
}

/** “Week 3: Contracts” with the title of an article, beside other weeks of the same form. */
function isWeekly({ unit, context, reader }: Sight, entries: readonly Entry[]): boolean {
  const isTitled = (of: readonly Entry[]) =>
    of.some((entry) => TITLES.test(plain(entry.name ?? '')) && isWords(rawOf(reader, entry)));
  if (context.isProse || unit.facts.dates.week === null || !isTitled(entries)) return false;
  const weeks = (unit.parent?.kids ?? []).filter(
    (kid) => kid.facts.dates.week !== null && isTitled(readRecord(kid.own, reader.vocabulary)),
  );
  return weeks.length > 1;
}

const isWords = (text: string) => text.split(/\s+/).length > 3;

const CALLS =
  /(?:^|\s)#\p{L}|https?:\/\/|(?<![\p{L}.])www\.|[\w.]@[\w-]+\.\w|\+?\(?\d{2,4}\)?[\s-]\d{3}[\s-]?\d{3}/u;

/** The labels of a record with how their values are written. */
function shapeOf(entries: readonly Entry[]): string {
  return [...new Set(entries.map((entry) => fieldOf(entry) ?? (entry.name === null ? 'text' : '?')))].join(
    ' ',
  );
}

/** A text right below a day or number is a post although versions for other channels follow it. */
function ownPost(sight: Sight) {
  const { unit, context, reader } = sight;
  if (!saysDay(unit.facts) && unit.facts.ordinal?.kind !== 'post') return null;
  const entries = readRecord(unit.own, reader.vocabulary);
  const isWritten = entries.some(
    (entry) =>
      fieldOf(entry) === 'copy' ||
      (entry.name === null && (entry.forms.has('quote') || entry.forms.has('fence'))),
  );
  if (!isWritten || weigh(sight, entries).score < 4) return null;
  const draft = draftOf(
    { ...unit, kids: [] },
    context,
    entries,
    'A text below a day or number, with others for more channels.',
  );
  return { drafts: [draft], pieces: new Set(unit.own), whole: false };
}

function draftOf(unit: Unit, context: Context, entries: readonly Entry[], reason: string): Draft {
  const opener = unit.opener!;
  const span = { from: opener.textFrom, to: opener.textFrom + opener.text.length };
  const beside = unit.inline ? { from: unit.inline.from, to: unit.inline.to } : null;
  // “**X:** Meet the team #nurses” is the text, “**Blog:** Five walks” its topic.
  const isCopy = unit.inline !== null && (unit.inline.text.length > 120 || isWritten(unit.inline.text));
  const lines = { line: opener.line, endLine: opener.endLine };
  const copy: Entry[] =
    beside && isCopy
      ? [
          {
            known: { field: 'copy', exact: true, qualifier: '' },
            name: null,
            from: beside.from,
            spans: [beside],
            forms: new Set(['inline']),
            afterRule: false,
            lines,
          },
        ]
      : [];
  return {
    recogniser: 'section',
    reason,
    ...linesOf(unit),
    context,
    facts: unit.facts,
    opener: span,
    title: isCopy ? null : beside,
    entries: [...copy, ...entries],
    box: null,
  };
}

/** The title of a document is one post only when the headings below are its labels. */
function isDocument(unit: Unit, reader: Reader): boolean {
  if (unit.level !== 1 || isOnePost(unit, reader)) return false;
  return unit.kids.some(
    (kid) => kid.type === 'heading' && roleOf(kid, reader.vocabulary) === 'other' && !kid.facts.isProse,
  );
}

/** A title above fields that place one post, with its text below one heading: `## Copy`, `## Draft`. */
function isOnePost(unit: Unit, reader: Reader): boolean {
  const placing: readonly (Field | null)[] = ['channels', 'date', 'status', 'time', 'kind'];
  const entries = readRecord(unit.own, reader.vocabulary);
  const placed = new Set(entries.map((entry) => fieldOf(entry)).filter((field) => placing.includes(field)));
  const isCopy = (kid: Unit) => headingLabel(kid, reader.vocabulary)?.known.field === 'copy';
  const isOther = ({ facts }: Unit) =>
    facts.ordinal?.kind === 'post' ||
    facts.dates.day !== null ||
    (facts.onlyChannels && facts.title === null);
  const isFilled = (kid: Unit) =>
    recordOf(kid, reader.vocabulary).some(
      (entry) => entry.spans.length > 0 && !isBlank(rawOf(reader, entry)),
    );
  const isNamed =
    (unit.facts.ordinal?.kind === 'post' || unit.facts.opensAsPost) &&
    unit.kids.some((kid) => isCopy(kid) && isFilled(kid));
  return (
    (placed.size > 1 || isNamed) &&
    unit.kids.filter((kid) => isCopy(kid)).length === 1 &&
    !unit.kids.some((kid) => !isCopy(kid) && isOther(kid))
  );
}
