import type { PostData } from '../model/generated.ts';
import type { Bench } from './bench.ts';
import { entriesOf, placeEntry, placeSpan, textOfEntries, wordsOf } from './bench.ts';
import type { Choice } from './copy.ts';
import { joinTexts } from './mapped.ts';
import type { MappedText } from './mapped.ts';
import { rawOf, textOf } from './reader.ts';
import type { Entry, Span } from './entry.ts';
import { fieldOf } from './entry.ts';
import { hashtagsIn, linksIn, mentionsIn, placeholderIn } from './texts.ts';
import { isPause } from './values/pause.ts';
import { mediaOf } from './values/media.ts';
import { isStatus } from './values/status.ts';
import type { Field } from './words/fields.ts';
import { isEmpty } from './words/fold.ts';

/** Adds a passage; what readers never see of it stands in passages of its own. */
export function publish(bench: Bench, field: string, entries: readonly Entry[], own = true): string {
  const { reader, texts, claims } = bench;
  const found = textOfEntries(bench, entries);
  const joined = joinTexts(found, '\n\n');
  if (joined.text === '') return '';
  placeEntry(
    bench,
    field,
    entries.find((entry) => entry.spans.length > 0)!,
  );
  texts.push({ source: reader.source, field, ...joined, published: true, post: null });
  if (!own) return joined.text;
  claims.push(...entries.flatMap((entry) => entry.spans));
  const hidden = found.flatMap((text) => [...text.hidden, ...text.images.map(({ alt }) => alt)]);
  for (const text of hidden)
    texts.push({ source: reader.source, field: 'hidden', ...text, published: false, post: null });
  return joined.text;
}

export function copyOf(bench: Bench, choice: Choice): string | null {
  const copy = publish(bench, 'copy', choice.copy);
  return copy === '' ? null : copy;
}

/** Labels that speak about the topic rather than name it. */
const weakTitle = /^\W*(?:angle|focus|key message|summary|idea|concept)/i;
/** Labels that name a thing to make; beside a title or topic they are no title. */
const thing = /^\W*(?:asset|task|piece|content piece|summary|what)\W*$/i;

export function titleOf(bench: Bench, choice: Choice): string | null {
  const { draft, reader } = bench;
  const entries = entriesOf(bench, ['title']).filter(
    (entry) =>
      !choice.copy.includes(entry) && !isFile(rawOf(reader, entry)) && !isPause(rawOf(reader, entry)),
  );
  const named =
    entries.length > 0
      ? [...entries].sort((a, b) => Number(thing.test(a.name ?? '')) - Number(thing.test(b.name ?? '')))
      : entriesOf(bench, ['hook']).filter((entry) => entry.forms.has('cell') && !choice.copy.includes(entry));
  const own = named.find(
    (entry) =>
      draft.entries.includes(entry) &&
      !(weakTitle.test(entry.name ?? '') && (draft.title ?? draft.facts?.title)),
  );
  const stated = own && titleEntry(bench, own);
  if (stated) return stated;
  if (draft.title) {
    placeSpan(bench, 'title', draft.title);
    const text = textOf(reader, draft.title);
    return text.text === '' ? null : claimTitle(bench, text, [draft.title]);
  }
  const fallback = entriesOf(bench, ['content', 'description']).find(
    (one) => !choice.copy.includes(one) && one.spans.length > 0,
  );
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
  const above = draft.context.title();
  if (above) placeSpan(bench, 'title', above.place);
  return above?.text ?? null;
}

function titleEntry(bench: Bench, entry: Entry): string | null {
  const text = joinTexts(textOfEntries(bench, [entry]), '\n');
  if (text.text === '' || isEmpty(text.text)) return null;
  placeEntry(bench, 'title', entry);
  // What is stated for several posts belongs to none of them alone.
  return bench.draft.entries.includes(entry) ? claimTitle(bench, text, entry.spans) : text.text;
}

function claimTitle(bench: Bench, text: MappedText, spans: readonly Span[]): string {
  bench.texts.push({
    source: bench.reader.source,
    field: 'title',
    text: text.text,
    segments: text.segments,
    published: false,
    post: null,
  });
  bench.claims.push(...spans);
  return text.text;
}

/** A post of which only a title is written may go out in these words: they are judged as its text. */
export function publishTitle({ texts }: Bench): void {
  for (const [index, passage] of texts.entries())
    if (passage.field === 'title') texts[index] = { ...passage, published: true };
}

export function hashtagsOf(
  bench: Bench,
  texts: readonly (string | null)[],
): { hashtags: string[]; mentions: string[] } {
  const own = publish(bench, 'hashtags', entriesOf(bench, ['hashtags']));
  const all = [...texts, own].join('\n');
  const mentioned = `${all}\n${wordsOf(bench, ['mentions'], 'mentions') ?? ''}`;
  return {
    hashtags: hashtagsIn(all),
    mentions: mentionsIn(mentioned),
  };
}

export function linksOf(bench: Bench, published: string): string[] {
  const field = wordsOf(bench, ['links'], 'links') ?? '';
  return [...new Set([...linksIn(published), ...linksIn(field)])];
}

/** The name of a picture, film or paper. */
const isFile = (text: string) =>
  /^[`*]*[\w./() -]+\.(?:png|jpe?g|webp|gif|svg|heic|mp4|mov|webm|pdf|psd|ai)[`*]*$/i.test(text);

export function mediaAndAlt(bench: Bench): PostData['media'] {
  const alts = entriesOf(bench, ['alt']);
  const texts = alts.map((entry, index) => publish(bench, `media.${index}.alt`, [entry]));
  // “Asset” may head a topic or a file.
  const files = entriesOf(bench, ['title']).filter((entry) => isFile(rawOf(bench.reader, entry)));
  const media = [...entriesOf(bench, ['media']), ...files].flatMap((entry) => mediaOfEntry(bench, entry));
  const described = media.map((medium, index) => ({ ...medium, alt: texts[index] || null }));
  for (const alt of texts.slice(media.length))
    if (alt !== '') described.push({ path: null, alt, kind: 'unknown' });
  return described;
}

/** A value names one medium; in Chaperone's own form several stand between commas: `media/knee.jpg (image)`. */
function mediaOfEntry(bench: Bench, entry: Entry): PostData['media'] {
  placeEntry(bench, 'media', entry);
  const text = joinTexts(textOfEntries(bench, [entry]), '\n').text.trim();
  const values = bench.draft.native ? text.split(/,\s+/) : [text];
  return values
    .map((value) => {
      const medium = mediaOf(entry.name ?? '', value, null);
      return medium && bench.draft.native
        ? { ...medium, path: value.replace(/\s*\((?:image|video|audio|document|unknown)\)$/, '') }
        : medium;
    })
    .filter((medium) => medium !== null);
}

/** Notes the first placeholder; whether there is one. */
export function findPlaceholder(bench: Bench): boolean {
  const found = placeholderIn(bench.texts);
  if (found) bench.problems.push({ finding: 'calendar/placeholder', ...found });
  return found !== null;
}

/** Everything written under labels that have no place of their own, and unused texts, by label. */
export function fieldsOf(bench: Bench, choice: Choice): PostData['fields'] {
  const slots = new Set<Field | null>([
    'title',
    'mentions',
    'hashtags',
    'media',
    'alt',
    'status',
    'author',
    'approvals',
    'channels',
    'date',
    'day',
    'week',
    'month',
    'time',
    'timeZone',
    'kind',
    'campaign',
    'tags',
    'permalink',
    'links',
    'id',
    'ignore',
    'authorizations',
    'remove',
    'urgent',
    'subject',
  ]);
  const used = new Set([...choice.copy, ...choice.parts.flatMap((part) => part.entries)]);
  const fields: Record<string, string> = {};
  for (const entry of bench.draft.entries) {
    if (entry.name === null || used.has(entry) || slots.has(fieldOf(entry)) || entry.spans.length === 0)
      continue;
    const text = joinTexts(textOfEntries(bench, [entry]), '\n').text;
    const name = entry.name.replace(/[*_`]/g, '').trim();
    if (text !== '' && !(name in fields)) fields[name] = text;
  }
  return fields;
}
