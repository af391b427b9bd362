import type { PostData } from '../model/generated.ts';
import type { ReaderProblem } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import { placeIn } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import { placeOf } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Choice } from './copy.ts';
import { chooseCopy, languageIn } from './copy.ts';
import { joinTexts } from './mapped.ts';
import type { MappedText } from './mapped.ts';
import type { ProblemId } from './problems.ts';
import type { PublishedText } from './published.ts';
import type { Draft, Reader } from './reader.ts';
import { isEmpty, rawOf, textOf } from './reader.ts';
import type { Entry, Span } from './record.ts';
import { fieldOf } from './record.ts';
import { clockProblem, datesOf, dayOf } from './schedule.ts';
import { channelsIn } from './values/channel.ts';
import { mediaOf, kindOf } from './values/media.ts';
import { isStatus, stageOf } from './values/status.ts';
import { timesIn, zoneIn } from './values/time.ts';
import type { Field } from './words/fields.ts';
import { capitalPlaceholders, placeholders } from './words/openers.ts';

/** A post read from a draft, before it has an id, and which ranges of the source its texts hold. */
export interface Assembled {
  readonly post: Post;
  readonly problems: readonly ReaderProblem[];
  readonly claims: readonly Span[];
}

interface Bench {
  readonly draft: Draft;
  readonly reader: Reader;
  readonly texts: Passage[];
  readonly claims: Span[];
  readonly places: Record<string, Place>;
  readonly problems: { finding: ProblemId; place: Place; message: string }[];
}

/** Makes a post of a draft: chooses its copy, reads its values, notes where each was written. */
export function assemble(draft: Draft, reader: Reader): Assembled {
  const bench: Bench = { draft, reader, texts: [], claims: [], places: {}, problems: [] };
  const channels = channelsOf(bench);
  const choice = chooseCopy(draft.entries, reader, channels);
  const when = scheduleOf(bench);
  const copy = copyOf(bench, choice);
  const parts = choice.parts.map((part, index) => ({
    kind: part.kind, language: part.language,
    copy: publish(bench, `parts.${index}.copy`, part.entries, !part.entries.every((entry) => choice.copy.includes(entry))),
  }));
  const title = titleOf(bench, choice);
  const status = statusOf(bench);
  const hasPlaceholder = findPlaceholder(bench);
  const tags = hashtagsOf(bench, [copy, ...parts.map((part) => part.copy)]);
  const published = [copy ?? '', ...parts.map((part) => part.copy)].join('\n');
  const stage = status === null ? null : stageOf(status);
  const data: PostData = {
    id: '', path: reader.source.path, line: draft.line, endLine: draft.endLine, ...when, channels,
    kind: kindOf(wordsOf(bench, ['kind']) ?? '', draft.facts?.text ?? '', channels), title, copy, parts, ...tags,
    links: linksOf(bench, published), media: mediaAndAlt(bench), subject: null, authorizations: listOf(bench, 'authorizations'), status,
    stage: hasPlaceholder && stage !== 'published' && stage !== 'cancelled' ? 'draft' : stage,
    author: valueOf(bench, 'author') ?? draft.context.author, approvals: listOf(bench, 'approvals').map((by) => ({ by })),
    urgent: /^(?:yes|true|ja|si|oui|sim)/i.test(valueOf(bench, 'urgent') ?? ''), remove: dayIn(bench, 'remove'), permalink: valueOf(bench, 'permalink'),
    campaign: valueOf(bench, 'campaign'), tags: listOf(bench, 'tags'), fields: fieldsOf(bench, choice),
  };
  return finish(bench, data);
}

function finish(bench: Bench, data: PostData): Assembled {
  const { source } = bench.reader;
  const from = source.lineStarts[data.line - 1]!, end = source.lineStarts[data.endLine] ?? source.text.length;
  const whole = placeOf(source, from, source.text.slice(from, end).trimEnd().length + from);
  const texts: Passage[] = [];
  const post: Post = { ...data, texts, places: { ...bench.places, post: whole } };
  for (const passage of bench.texts) texts.push({ ...passage, post });
  return { post, claims: bench.claims, problems: bench.problems.map((problem) => ({ ...problem, post })) };
}

// --- Finding entries and their places ---

function entriesOf({ draft }: Bench, fields: readonly Field[]): Entry[] {
  const own = draft.entries.filter((entry) => entry.known && fields.includes(entry.known.field) && entry.spans.length > 0);
  const direct = own.filter((entry) => !entry.nested);
  if (direct.length > 0) return direct;
  // Under headings of their own dates and states may be those of something else.
  if (own.length > 0 && !fields.some((field) => single.has(field))) return own;
  return draft.context.shared.filter((entry) => entry.known && fields.includes(entry.known.field) && entry.spans.length > 0);
}

const single: ReadonlySet<Field> = new Set<Field>(['date', 'day', 'week', 'month', 'time', 'status', 'author', 'permalink', 'remove', 'urgent', 'id', 'subject']);

function placeEntry(bench: Bench, field: string, entry: Entry): void {
  const { source } = bench.reader;
  bench.places[field] ??= placeOf(source, entry.spans[0]!.from, entry.spans.at(-1)!.to);
}

function placeSpan(bench: Bench, field: string, span: Span | null): void {
  if (span) bench.places[field] ??= placeOf(bench.reader.source, span.from, span.to);
}

function textOfEntries(bench: Bench, entries: readonly Entry[]): PublishedText[] {
  return entries.flatMap((entry) => entry.spans).map((span) => textOf(bench.reader, span));
}

function wordsOf(bench: Bench, fields: readonly Field[], place?: string): string | null {
  const all = entriesOf(bench, fields);
  const entries = fields.some((field) => single.has(field)) ? all.slice(0, 1) : all;
  const text = joinTexts(textOfEntries(bench, entries), '\n').text.trim();
  if (text === '' || isEmpty(text)) return null;
  if (place) placeEntry(bench, place, entries[0]!);
  return text;
}

function valueOf(bench: Bench, field: Field): string | null {
  return wordsOf(bench, [field], field);
}

function listOf(bench: Bench, field: Field): string[] {
  return (valueOf(bench, field) ?? '').split(/[,;\n]|\s\/\s/).map((part) => part.replace(/^[-*+]\s+/, '').trim()).filter((part) => part !== '' && !isEmpty(part));
}

// --- Texts that go out ---

/** Adds a passage; what readers never see of it stands in passages of its own. */
function publish(bench: Bench, field: string, entries: readonly Entry[], own = true): string {
  const { reader, texts, claims } = bench;
  const found = textOfEntries(bench, entries);
  const joined = joinTexts(found, '\n\n');
  if (joined.text === '') return '';
  placeEntry(bench, field, entries.find((entry) => entry.spans.length > 0)!);
  texts.push({ source: reader.source, field, ...joined, published: true, post: null });
  if (!own) return joined.text;
  claims.push(...entries.flatMap((entry) => entry.spans));
  const hidden = found.flatMap((text) => text.hidden);
  for (const text of hidden) texts.push({ source: reader.source, field: 'hidden', ...text, published: false, post: null });
  return joined.text;
}

function copyOf(bench: Bench, choice: Choice): string | null {
  const copy = publish(bench, 'copy', choice.copy);
  return copy === '' ? null : copy;
}

/** Labels that speak about the topic rather than name it. */
const weakTitle = /^\W*(?:angle|focus|key message|summary|idea|concept)/i;

function titleOf(bench: Bench, choice: Choice): string | null {
  const { draft, reader } = bench;
  const entries = entriesOf(bench, ['title']).filter((entry) => !choice.copy.includes(entry));
  const named = entries.length > 0 ? entries : entriesOf(bench, ['hook']).filter((entry) => entry.forms.has('cell') && !choice.copy.includes(entry));
  const own = named.find((entry) => draft.entries.includes(entry) && !(weakTitle.test(entry.name ?? '') && (draft.title ?? draft.facts?.title)));
  const stated = own && titleEntry(bench, own);
  if (stated) return stated;
  if (draft.title) {
    placeSpan(bench, 'title', draft.title);
    const text = textOf(reader, draft.title);
    return text.text === '' ? null : claimTitle(bench, text, [draft.title]);
  }
  const fallback = entriesOf(bench, ['content', 'description']).find((one) => !choice.copy.includes(one) && one.spans.length > 0);
  if (draft.facts?.title) {
    placeSpan(bench, 'title', draft.opener);
    return draft.facts.title;
  }
  const shared = named[0] && titleEntry(bench, named[0]);
  if (shared) return shared;
  if (fallback) {
    placeEntry(bench, 'title', fallback);
    return claimTitle(bench, joinTexts(textOfEntries(bench, [fallback]), '\n'), fallback.spans);
  }
  const slug = (draft.facts?.ticked ?? []).find((word) => !isStatus(word));
  if (slug) {
    placeSpan(bench, 'title', draft.opener);
    return slug;
  }
  if (draft.context.title) placeSpan(bench, 'title', draft.context.title.place);
  return draft.context.title?.text ?? null;
}

function titleEntry(bench: Bench, entry: Entry): string | null {
  const text = joinTexts(textOfEntries(bench, [entry]), '\n');
  if (text.text === '' || isEmpty(text.text)) return null;
  placeEntry(bench, 'title', entry);
  return claimTitle(bench, text, entry.spans);
}

function claimTitle(bench: Bench, text: MappedText, spans: readonly Span[]): string {
  bench.texts.push({ source: bench.reader.source, field: 'title', text: text.text, segments: text.segments, published: false, post: null });
  bench.claims.push(...spans);
  return text.text;
}

function hashtagsOf(bench: Bench, texts: readonly (string | null)[]): { hashtags: string[]; mentions: string[] } {
  const field = entriesOf(bench, ['hashtags']);
  const own = publish(bench, 'hashtags', field);
  const mentioned = wordsOf(bench, ['mentions'], 'mentions') ?? '';
  const all = [...texts, own].join('\n');
  return {
    hashtags: [...new Set(all.match(/(?<![\p{L}\p{N}&/])#[\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*/gu) ?? [])],
    mentions: [...new Set(`${all}\n${mentioned}`.match(/(?<![\p{L}\p{N}._/@])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?/gu) ?? [])],
  };
}

const URL = /https?:\/\/[^\s<>")\]]+[^\s<>")\].,;:!?'’]/giu;

function linksOf(bench: Bench, published: string): string[] {
  const field = wordsOf(bench, ['links'], 'links') ?? '';
  return [...new Set([...(published.match(URL) ?? []), ...(field.match(URL) ?? [])])];
}

function mediaAndAlt(bench: Bench): PostData['media'] {
  const alts = entriesOf(bench, ['alt']);
  const texts = alts.map((entry, index) => publish(bench, `media.${index}.alt`, [entry]));
  const entries = entriesOf(bench, ['media']);
  const media = entries.map((entry, index) => {
    placeEntry(bench, `media.${index}`, entry);
    return mediaOf(entry.name ?? '', joinTexts(textOfEntries(bench, [entry]), '\n').text.trim(), texts[index] ?? null);
  }).filter((medium) => medium !== null);
  for (const alt of texts.slice(media.length)) if (alt !== '') media.push({ path: null, alt, kind: 'unknown' });
  return media;
}

// --- Schedule, channels, status ---

function scheduleOf(bench: Bench): Pick<PostData, 'date' | 'dateText' | 'time' | 'timeZone'> {
  const { draft, reader } = bench;
  const { context } = draft;
  const dated = (['date', 'day', 'week', 'month'] as const).flatMap((field) => publishing(entriesOf(bench, [field]))).filter((entry) => /[\p{L}\p{N}]/u.test(rawOf(reader, entry)));
  const texts = dated.map((entry) => (fieldOf(entry) === 'day' || fieldOf(entry) === 'date' ? rawOf(reader, entry) : `${fieldOf(entry)} ${rawOf(reader, entry)}`));
  if (dated.length > 0) placeEntry(bench, 'date', dated.find((entry) => fieldOf(entry) === 'date') ?? dated[0]!);
  else placeSpan(bench, 'date', context.datePlace);
  const { date, problems } = dayOf(datesOf(numbered(texts, dated)), context, reader.settings);
  for (const problem of problems) note(bench, problem.finding, 'date', problem.message);
  const timed = entriesOf(bench, ['time', 'date']).map((entry) => ({ entry, facts: timesIn(rawOf(reader, entry)), header: entry.name ?? '' }));
  const first = timed.find(({ facts, entry }) => facts.written || fieldOf(entry) === 'time');
  if (first) placeEntry(bench, 'time', first.entry);
  else if (context.time) placeSpan(bench, 'time', context.timePlace);
  const time = first ? first.facts.time : context.time;
  const zoneField = entriesOf(bench, ['timeZone'])[0];
  const timeZone = (zoneField && zoneIn(rawOf(reader, zoneField))) ?? first?.facts.zone ?? (first && zoneIn(first.header)) ?? context.zone;
  const clock = date && time ? clockProblem(date, time, timeZone ?? reader.settings.timeZone) : null;
  if (clock) note(bench, clock.finding, 'time', clock.message);
  const own = dated.map((entry) => textOfEntries(bench, [entry]).map(({ text }) => (/^\d+$/.test(text) && entry.name ? `${entry.name} ${text}` : text)).join(' '));
  const dateText = [...(date && own.length > 0 ? [] : context.dateTexts), ...own].join(' ').trim();
  return { date, dateText: dateText === '' ? null : dateText, time, timeZone };
}

/** Of several dates the one of publication: “Post from” beside “Approx. date”. */
function publishing(entries: readonly Entry[]): Entry[] {
  const named = entries.find((entry) => /post|publish|schedul|live/i.test(entry.name ?? '')) ?? entries[0];
  return named ? [named] : [];
}

/** A bare number in a day column is the number of a day: `| 12 |`. */
function numbered(texts: readonly string[], entries: readonly Entry[]): string[] {
  return texts.map((text, index) => (/^\**\s*\d{1,3}\s*\**$/.test(text) && fieldOf(entries[index]!) === 'day' ? `day ${text}` : text));
}

function note(bench: Bench, finding: ProblemId, field: string, message: string): void {
  const { draft, reader } = bench;
  const at = reader.source.lineStarts[draft.line - 1]!;
  bench.problems.push({ finding, place: bench.places[field] ?? placeOf(reader.source, at, at), message });
}

function channelsOf(bench: Bench): string[] {
  const { draft, reader } = bench;
  const fields = entriesOf(bench, ['channels']);
  const own = [...new Set(fields.flatMap((entry) => channelsOfText(rawOf(reader, entry), reader)))];
  if (own.length > 0) {
    placeEntry(bench, 'channels', fields[0]!);
    return own;
  }
  const kinds = [...new Set(entriesOf(bench, ['kind']).flatMap((entry) => channelsIn(rawOf(reader, entry)).filter((channel) => channel !== 'blog')))];
  if (draft.context.channels.length === 0 && kinds.length > 0) return kinds;
  const qualified = [...new Set(draft.entries.filter((entry) => fieldOf(entry) === 'copy').flatMap((entry) => channelsIn(entry.known!.qualifier)))];
  if (draft.context.channels.length === 0 && qualified.length > 0) return qualified;
  placeSpan(bench, 'channels', draft.context.channelsPlace);
  return [...draft.context.channels];
}

function channelsOfText(text: string, { settings }: Reader): string[] {
  const known = channelsIn(text);
  const own = settings.channels.filter((name) => !known.includes(name) && new RegExp(`(?<![\\p{L}])${name.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}])`, 'iu').test(text));
  return [...known, ...own];
}

function statusOf(bench: Bench): string | null {
  const own = valueOf(bench, 'status');
  if (own !== null) return own;
  const { draft } = bench;
  const ticked = (draft.facts?.ticked ?? []).filter(isStatus);
  if (ticked.length > 0) {
    placeSpan(bench, 'status', draft.opener);
    return ticked.join(' / ');
  }
  if (draft.box !== null) return draft.box ? '[x]' : '[ ]';
  placeSpan(bench, 'status', draft.context.statusPlace);
  return draft.context.status;
}

function findPlaceholder(bench: Bench): boolean {
  for (const passage of bench.texts) {
    if (!passage.published) continue;
    const match = placeholders.exec(passage.text) ?? capitalPlaceholders.exec(passage.text);
    if (!match) continue;
    const place = placeIn(passage, match.index, match.index + match[0].length);
    bench.problems.push({ finding: 'calendar/placeholder', place, message: 'The text still has a placeholder. Until it is replaced the post counts as a draft.' });
    return true;
  }
  return false;
}

function dayIn(bench: Bench, field: Field): string | null {
  const text = valueOf(bench, field);
  return text === null ? null : dayOf(datesOf([text]), bench.draft.context, bench.reader.settings).date;
}

/** Everything written under labels that have no place of their own, and unused texts, by label. */
function fieldsOf(bench: Bench, choice: Choice): PostData['fields'] {
  const slots = new Set<Field | null>(['title', 'hashtags', 'media', 'alt', 'status', 'author', 'approvals', 'channels', 'date', 'day', 'week', 'month', 'time', 'timeZone', 'kind', 'campaign', 'tags', 'permalink', 'links', 'id', 'ignore', 'authorizations', 'remove', 'urgent', 'subject']);
  const used = new Set([...choice.copy, ...choice.parts.flatMap((part) => part.entries)]);
  const fields: Record<string, string> = {};
  for (const entry of bench.draft.entries) {
    if (entry.name === null || used.has(entry) || slots.has(fieldOf(entry)) || entry.spans.length === 0) continue;
    const text = joinTexts(textOfEntries(bench, [entry]), '\n').text;
    const name = entry.name.replace(/[*_`]/g, '').trim();
    if (text !== '' && !(name in fields)) fields[name] = text;
  }
  return fields;
}

export { languageIn };
