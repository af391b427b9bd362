import { isAside } from '../copy.ts';
import { saysDay } from '../facts.ts';
import { fencedFields, frontMatter } from '../front.ts';
import type { Piece } from '../pieces.ts';
import type { Draft, Reader } from '../reader.ts';
import { rawOf, isEmpty, unopened } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { recordOf, roleOf } from '../headings.ts';
import { fieldOf } from '../entry.ts';
import { copyFields } from '../words/fields.ts';
import type { Unit } from '../units.ts';
import { linesOf } from '../units.ts';
import type { Field } from '../words/fields.ts';
import { nativeKeys, nativeMarks } from '../words/native.ts';
import type { Recogniser, Sight } from './kind.ts';

/** A file that is one post: by its front matter, or by its name when it is text without headings. */
export const file: Recogniser = {
  name: 'file',
  read(sight) {
    const { unit, reader } = sight;
    if (unit.type !== 'root') return null;
    const front = frontMatter(reader.source, reader.vocabulary);
    const fenced = fencedPost(sight);
    if (fenced) return fenced;
    if (!front) return bareText(sight);
    const isNative =
      front.fields.length > 1 &&
      front.fields.every(({ key }) => Object.hasOwn(nativeKeys, key)) &&
      front.fields.filter(({ key }) => nativeMarks.includes(key)).length > 1;
    if (!isNative && (!describesPost(front.entries, reader) || openers(unit, reader) > 1)) return null;
    const title = unit.kids.find((kid) => kid.level === 1);
    // The heading of a post says more than the topic it was made for.
    const entries = isNative
      ? front.entries.map((entry) => ({
          ...entry,
          known: { field: nativeKeys[entry.name!]!, exact: true, qualifier: '' },
        }))
      : front.entries.filter((entry) => !(title && entry.known?.field === 'title' && entry.name !== 'title'));
    const body = bodyOf(unit, title ?? null, reader, isNative);
    const heading = title?.opener;
    const opener = heading ? { from: heading.textFrom, to: heading.textFrom + heading.text.length } : null;
    const draft: Draft = {
      recogniser: 'file',
      reason: 'Front matter that describes a post.',
      line: 1,
      endLine: Math.max(front.endLine, linesOf(unit).endLine),
      context: sight.context,
      facts: title?.facts ?? null,
      opener,
      title: isNative || !title ? null : opener,
      entries: [...entries, ...body],
      box: null,
      native: isNative,
    };
    return { drafts: [draft], pieces: new Set(unit.own), whole: true };
  },
};

const telling: readonly Field[] = [
  'channels',
  'status',
  'date',
  'title',
  'kind',
  'copy',
  'hashtags',
  'media',
  'time',
  'campaign',
];

function describesPost(entries: readonly Entry[], reader: Reader): boolean {
  const fields = new Set(
    entries.filter((entry) => !isEmpty(rawOf(reader, entry))).map((entry) => fieldOf(entry)),
  );
  return (
    telling.filter((field) => fields.has(field)).length >= 2 &&
    (['channels', 'status', 'date', 'copy', 'kind'] as const).some((field) => fields.has(field))
  );
}

/** How many headings below open a post of their own. */
function openers(unit: Unit, reader: Reader): number {
  return unit.kids.reduce((count, kid) => {
    const opens =
      kid.facts.ordinal?.kind === 'post' || (saysDay(kid.facts) && kid.level > 1) || kid.type === 'channel';
    return (
      count +
      (opens && roleOf(kid, reader.vocabulary) !== 'field' && kid.own.length > 0 ? 1 : 0) +
      openers(kid, reader)
    );
  }, 0);
}

/** The body below front matter: what its headings label as copy, else all of it. */
function bodyOf(unit: Unit, title: Unit | null, reader: Reader, isNative: boolean): Entry[] {
  const below: Unit = {
    ...unit,
    own: [...unit.own, ...(title?.own ?? [])],
    kids: [...unit.kids.filter((kid) => kid !== title), ...(title?.kids ?? [])],
  };
  const entries = recordOf(below, reader.vocabulary).filter((entry) => entry.spans.length > 0);
  const labelled = entries.some((entry) => copyFields.has(fieldOf(entry)!) && !isEmpty(rawOf(reader, entry)));
  if (labelled && !isNative) return entries;
  const start = isNative
    ? (title?.opener?.from ?? below.own.find((piece) => piece.kind !== 'front')?.from)
    : entries.find((entry) => entry.name === null && !isAside(rawOf(reader, entry)))?.from;
  const end = linesOf(below).endLine;
  if (start === undefined) return entries;
  const to = reader.source.lineStarts[end] ?? reader.source.text.length;
  const span = { from: start, to };
  return [
    {
      known: { field: 'copy', exact: true, qualifier: '' },
      name: null,
      from: start,
      spans: [span],
      forms: new Set(['below']),
      afterRule: false,
      lines: { line: 1, endLine: end },
    },
  ];
}

const NAMED = /(?:^|[/_. -])(?:post|draft|caption|copy|tweet)s?(?:$|[_. -])/i;

/** Text without any heading, in a file whose name says channel, day or draft. */
function bareText({ unit, context, reader }: Sight) {
  if (unit.kids.length > 0 || unit.own.some((piece) => piece.kind === 'table')) return null;
  const lines = unit.own.filter((piece) => piece.kind === 'line' && !piece.item);
  const named = context.channels.length > 0 || NAMED.test(reader.source.path.split('/').slice(-2).join('/'));
  if (!named || lines.length === 0) return null;
  const entries = recordOf(unit, reader.vocabulary);
  const draft: Draft = {
    recogniser: 'file',
    reason: 'A text without headings in a file named after a channel or draft.',
    ...linesOf(unit),
    context,
    ...unopened,
    entries,
  };
  return { drafts: [draft], pieces: new Set(unit.own), whole: true };
}

/** A file whose one fence holds a post as JSON or YAML. */
function fencedPost({ unit, context, reader }: Sight) {
  const pieces = allPieces(unit);
  const fences = pieces.filter((piece) => piece.kind === 'fence');
  const [fence] = fences;
  if (!fence || fences.length > 1 || !/^(?:```|~~~)\s*(?:json|ya?ml)/i.test(fence.text)) return null;
  if (pieces.some((piece) => piece.kind === 'table') || openers(unit, reader) > 0) return null;
  const entries = fencedFields(fence, reader.source, reader.vocabulary);
  if (
    !describesPost(entries, reader) ||
    !entries.some((entry) => ['copy', 'content'].includes(fieldOf(entry) ?? ''))
  )
    return null;
  const draft: Draft = {
    recogniser: 'file',
    reason: 'The one fence of the file holds the fields of a post.',
    ...linesOf(unit),
    line: 1,
    context,
    ...unopened,
    entries,
  };
  return { drafts: [draft], pieces: new Set(unit.own), whole: true };
}

function allPieces(unit: Unit): Piece[] {
  return [...unit.own, ...unit.kids.flatMap((kid) => allPieces(kid))];
}
