import type { ReaderProblem, Reference } from '../model/calendar.ts';
import type { PostData } from '../model/generated.ts';
import type { Passage } from '../model/passage.ts';
import { placeOf } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Bench } from './bench.ts';
import { listOf, note, placeEntry, textOfEntries, placeSpan, valueOf, wordsOf } from './bench.ts';
import { chooseCopy } from './copy.ts';
import { channelsOf, dayIn, scheduleOf, statusOf } from './post-schedule.ts';
import {
  copyOf,
  fieldsOf,
  findPlaceholder,
  hashtagsOf,
  linksOf,
  mediaAndAlt,
  publish,
  publishTitle,
  titleOf,
} from './post-texts.ts';
import type { Draft, Reader } from './reader.ts';
import type { Span } from './entry.ts';
import { referenceOf } from './reference.ts';
import { sameAsIn } from './same.ts';
import type { SameAs } from './same.ts';
import { approvalOf } from './values/approval.ts';
import { isToReviewer, kindOf } from './values/media.ts';
import { stageOf } from './values/status.ts';
import { kindsOfPost, subjects } from './words/native.ts';

/** A post read from a draft, before it has an id, and which ranges of the source its texts hold. */
export interface Assembled {
  readonly post: Post;
  readonly problems: readonly ReaderProblem[];
  readonly claims: readonly Span[];
  /** The file that holds its text. */
  readonly reference: Reference | null;
  /** That it is the text of another post of the file. */
  readonly same: SameAs | null;
}

/** Makes a post of a draft: chooses its copy, reads its values, notes where each was written. */
export function assemble(draft: Draft, reader: Reader): Assembled {
  const bench: Bench = { draft, reader, texts: [], claims: [], places: {}, problems: [] };
  const channels = channelsOf(bench);
  const choice = chooseCopy(draft.entries, reader, channels, saysThread(bench));
  const when = scheduleOf(bench);
  const copy = copyOf(bench, choice);
  const parts = choice.parts.map((part, index) => ({
    kind: part.kind,
    language: part.language,
    copy: publish(
      bench,
      `parts.${index}.copy`,
      part.entries,
      !part.within && !part.entries.every((entry) => choice.copy.includes(entry)),
    ),
  }));
  const title = titleOf(bench, choice);
  const status = statusOf(bench);
  const hasPlaceholder = findPlaceholder(bench);
  const tags = hashtagsOf(bench, [copy, ...parts.map((part) => part.copy)]);
  const published = [copy ?? '', ...parts.map((part) => part.copy)].join('\n');
  const stage = status === null ? null : stageOf(status);
  const data: PostData = {
    id: idOf(bench),
    path: reader.source.path,
    line: draft.line,
    endLine: draft.endLine,
    ...when,
    channels,
    kind: kindIn(bench, channels, copy),
    title,
    copy,
    parts,
    ...tags,
    links: linksOf(bench, published),
    media: mediaAndAlt(bench),
    subject: subjectOf(bench),
    authorizations: listOf(bench, 'authorizations'),
    status,
    stage: hasPlaceholder && stage !== 'published' && stage !== 'cancelled' ? 'draft' : stage,
    author: authorOf(bench),
    approvals: listOf(bench, 'approvals').map(approvalOf),
    urgent: /^(?:yes|true|ja|si|oui|sim)/i.test(valueOf(bench, 'urgent') ?? ''),
    remove: dayIn(bench, 'remove'),
    permalink: valueOf(bench, 'permalink'),
    campaign: valueOf(bench, 'campaign'),
    tags: listOf(bench, 'tags'),
    fields: fieldsOf(bench, choice),
  };
  const reference = copy === null ? referenceOf(bench, draft.entries) : null;
  const same = copy === null && reference === null ? sameAsIn(bench) : null;
  if (published.trim() === '' && reference === null && same === null) publishTitle(bench);
  return { ...finish(bench, data), reference, same };
}

const THREAD = /(?<!\p{L})(?:threads?|tweetstorm|hilos?|fio|fios|fil|ثريد|スレッド|스레드)(?!\p{L})/iu;

/** Whether the heading or format of a post says that it is a thread. */
function saysThread(bench: Bench): boolean {
  return THREAD.test(`${valueOf(bench, 'kind') ?? ''}\n${bench.draft.facts?.text ?? ''}`);
}

function authorOf(bench: Bench): string | null {
  const own = valueOf(bench, 'author');
  if (own === null) placeSpan(bench, 'author', bench.draft.context.authorPlace);
  return own ?? bench.draft.context.author;
}

/** The author's id: a word with a letter in it. Mere numbers begin again in every file. */
function idOf(bench: Bench): string {
  const id = wordsOf(bench, ['id']) ?? '';
  if (bench.draft.native) return valueOf(bench, 'id') ?? '';
  return /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}._-]{0,80}$/u.test(id) ? (valueOf(bench, 'id') ?? '') : '';
}

/** In Chaperone's own form a value stands for itself; one that is none of the known is said, not bent. */
function oneOf<T extends string>(bench: Bench, field: 'kind' | 'subject', known: readonly T[]): T | null {
  const value = valueOf(bench, field);
  if (value === null) return null;
  const found = known.find((one) => one === value.trim());
  if (!found && bench.draft.native)
    note(bench, 'calendar/unknown-value', field, `This is none of the known values: ${known.join(', ')}.`);
  return found ?? null;
}

function kindIn(bench: Bench, channels: readonly string[], copy: string | null): PostData['kind'] {
  if (bench.draft.native) return oneOf(bench, 'kind', kindsOfPost) ?? 'post';
  const stated = valueOf(bench, 'kind');
  const kind = kindOf(stated ?? '', bench.draft.facts?.text ?? '', channels);
  // A reply that is planned like a post is still one: what replies must not say, it must not say.
  return stated === null && kind === 'post' && copy !== null && isToReviewer(copy) ? 'reply' : kind;
}

function subjectOf(bench: Bench): PostData['subject'] {
  const own = oneOf(bench, 'subject', subjects);
  if (own !== null || bench.draft.native) return own;
  // Teams call the topic “Subject” too. Where it says one of the known words, it says whom the post is about.
  for (const entry of bench.draft.entries) {
    if (entry.known?.field !== 'title' || !/^subject\b/i.test(entry.name ?? '')) continue;
    const text = textOfEntries(bench, [entry])
      .map((each) => each.text)
      .join(' ')
      .trim()
      .toLowerCase();
    const found = subjects.find((one) => one === text);
    if (found) {
      placeEntry(bench, 'subject', entry);
      return found;
    }
  }
  return null;
}

function finish(bench: Bench, data: PostData): Omit<Assembled, 'reference' | 'same'> {
  const { source } = bench.reader;
  const from = source.lineStarts[data.line - 1]!,
    end = source.lineStarts[data.endLine] ?? source.text.length;
  const whole = placeOf(source, from, source.text.slice(from, end).trimEnd().length + from);
  const texts: Passage[] = [];
  const post: Post = { ...data, texts, places: { ...bench.places, post: whole } };
  for (const passage of bench.texts) texts.push({ ...passage, post });
  return { post, claims: bench.claims, problems: bench.problems.map((problem) => ({ ...problem, post })) };
}
