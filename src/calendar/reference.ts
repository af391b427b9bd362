import type { Reference } from '../model/calendar.ts';
import { placeOf } from '../model/place.ts';
import type { Bench } from './bench.ts';
import { note } from './bench.ts';
import { rawOf } from './reader.ts';
import type { Entry } from './entry.ts';
import { fieldOf } from './entry.ts';
import { isSameAs } from './same.ts';

/** “see drafts/x.md”, “[copy](drafts/x.md#monday)”, “`drafts/x.md`”, “[[drafts/x]]”: a text that stands in another file. */
const FILE =
  /^[\s*_>("'`→-]{0,4}(?:(?:see|text in|copy in|siehe|ver|voir|vea|zie|vedi)\s*:?\s*)?(?:\[[^\][]*\]\(<?(?<link>[^)\s>]+)>?\)|\[\[(?<wiki>[^\][|#]+)(?:#(?<section>[^\][|]+))?(?:\|[^\][]*)?\]\]|`?(?<bare>(?:[\w.@-]+\/|\/)*[\w .@()-]+\.(?:md|markdown|txt|docx?|pdf)(?:#[\w-]+)?)`?)[\s*_)"'`.]{0,4}$/iu;
/** Hosts of documents: an address of theirs is where a text is written, none to publish. */
const DOCUMENT =
  /^\W{0,3}(?:see:? )?(?:\[[^\][]*\]\()?<?https?:\/\/(?:docs\.google\.com|drive\.google\.com|[\w-]+\.sharepoint\.com|1drv\.ms|(?:www\.)?dropbox\.com|(?:www\.)?notion\.so)\/\S*?\)?\W{0,3}$/iu;

/** Whether a value tells where the copy stands: a file, a document, “same as Instagram”. */
export function isReference(text: string): boolean {
  const value = text.trim();
  return (value.length < 300 && (isFile(value) || DOCUMENT.test(value))) || isSameAs(value);
}

/** A link names a file of the repository when it ends like one. */
function isFile(value: string): boolean {
  const groups = FILE.exec(value)?.groups;
  if (!groups) return false;
  return (
    groups.link === undefined || /^(?!\w+:)[^?]+\.(?:md|markdown|txt|docx?|pdf)(?:#.*)?$/i.test(groups.link)
  );
}

/** The file that a post's copy stands in, where its labels say so; what cannot be followed is a problem of the post. */
export function referenceOf(bench: Bench, entries: readonly Entry[]): Reference | null {
  const { source } = bench.reader;
  for (const entry of entries) {
    const field = fieldOf(entry);
    if (field !== 'copy' && field !== 'content' && field !== 'reference') continue;
    if (entry.spans.length === 0) continue;
    const value = rawOf(bench.reader, entry);
    if (value.length >= 300) continue;
    const place = placeOf(source, entry.spans[0]!.from, entry.spans.at(-1)!.to);
    if (DOCUMENT.test(value))
      return unfollowed(bench, entry, 'It stands in a document outside the repository');
    if (!isFile(value)) continue;
    const { link, wiki, section, bare } = FILE.exec(value)!.groups!;
    const [path = '', anchor] = (link ?? bare ?? `${wiki}${/\.\w+$/.test(wiki!) ? '' : '.md'}`).split('#');
    if (/\.(?:docx?|pdf)$/i.test(path))
      return unfollowed(bench, entry, 'It stands in a file that is not read');
    return { path: pathFrom(source.path, path), section: section ?? anchor ?? null, place };
  }
  return null;
}

function unfollowed(bench: Bench, entry: Entry, why: string): null {
  const { from } = entry.spans[0]!;
  bench.places['reference'] = placeOf(bench.reader.source, from, entry.spans.at(-1)!.to);
  note(bench, 'calendar/reference', 'reference', `The text of this post was not read. ${why}.`);
  return null;
}

/** A path as written in a file, from the repository's root: `/` begins there, all else beside the file. */
function pathFrom(file: string, written: string): string {
  const decoded = decodedPath(written);
  const folder = decoded.startsWith('/') ? [] : file.split('/').slice(0, -1);
  const out: string[] = [];
  for (const part of [...folder, ...decoded.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(part);
  }
  return out.join('/');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
