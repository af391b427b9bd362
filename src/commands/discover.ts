import picomatch from 'picomatch';
import { normalise as plainCharacters } from '../identifiers/normalise.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';

/** Where a practice's files lie unless chaperone.yaml says otherwise; the schema documents the same. */
export const defaultFiles = {
  calendars: ['calendars/**/*.md'],
  policies: ['policy/**/*.{yaml,yml,json}'],
  registers: 'registers',
} as const;

/** A folder's path joined with a name below it; `''` is the repository's root. */
export function below(folder: string, name: string): string {
  return normalise(folder === '' ? name : `${folder}/${name}`);
}

/** The folder of a practice's registers. @param root of the practice */
export function registersFolder(root: string, { files }: Pick<PracticeDocument, 'files'>): string {
  return below(root, files?.registers ?? defaultFiles.registers);
}

/** Resolves `.` and `..` inside a path with `/`; leading `..` stay. */
export function normalise(path: string): string {
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(part);
  }
  return out.join('/');
}

/** The folder that a path lies in; `''` is the root. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** The nearest chaperone.yaml at or above a path; null where there is none. */
export async function nearestConfig(sources: Sources, path: string): Promise<string | null> {
  for (let folder = normalise(path); ; folder = folderOf(folder)) {
    for (const name of ['chaperone.yaml', 'chaperone.yml', 'chaperone.json']) {
      const answer = await sources.read(below(folder, name), Number.MAX_SAFE_INTEGER);
      if ('bytes' in answer) return below(folder, name);
    }
    if (folder === '' || folder.startsWith('..')) return null;
  }
}

/** Files below `root` that match globs relative to it, sorted. */
export async function matching(sources: Sources, root: string, globs: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const glob of globs) {
    const { base, glob: rest } = picomatch.scan(glob);
    const folder = below(root, base);
    const isMatch = picomatch(rest === '' ? '**' : rest);
    for (const path of await sources.list(folder)) {
      const relative = folder === '' ? path : path.slice(folder.length + 1);
      if (path === folder || isMatch(relative)) found.add(path);
    }
  }
  return [...found].sort();
}

/** Endings of Markdown, as people write them. */
const markdownEnding = /\.(?:md|markdown|mdown|mkdn?|mdwn|mdx)$/;

/** A path as it looks: no matter its capitals, look-alike and invisible characters, spaces at the ends, the ending of Markdown. */
export function asSeen(path: string): string {
  const plain = plainCharacters(path).text.normalize('NFC').toLowerCase();
  const parts = plain.split('/').map((part) => part.trim());
  return parts.join('/').replace(markdownEnding, '.md');
}

/** Makes a test whether a path looks like that of a calendar, hidden or not. */
export function passingForCalendar(root: string, document: PracticeDocument): (path: string) => boolean {
  const globs = document.files?.calendars ?? defaultFiles.calendars;
  const matchers = globs.map((glob) => picomatch(asSeen(below(root, glob)), { dot: true }));
  return (path) => matchers.some((isMatch) => isMatch(asSeen(path)));
}

/**
 * The calendars that were asked for. A path that is a file is a calendar whatever its name; of a folder inside the
 * practice, those that match the practice's globs; of a folder elsewhere, every Markdown file.
 */
export async function calendarPaths(
  sources: Sources,
  root: string,
  document: PracticeDocument | null,
  paths: readonly string[],
): Promise<string[]> {
  const globs = document?.files?.calendars ?? (document ? defaultFiles.calendars : ['**/*.md']);
  if (paths.length === 0) return matching(sources, root, globs);
  const own = document ? new Set(await matching(sources, root, globs)) : new Set<string>();
  const found = new Set<string>();
  for (const path of paths.map(normalise)) {
    const listed = await sources.list(path);
    if (listed.length === 1 && listed[0] === path) found.add(path);
    const contained = [...own].filter((name) => isWithin(name, path));
    const isOurs = document !== null && isWithin(path, root);
    const chosen = isOurs || contained.length > 0 ? contained : listed.filter((name) => name.endsWith('.md'));
    for (const name of chosen) found.add(name);
  }
  return [...found].sort();
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' ? !path.startsWith('..') : path === folder || path.startsWith(`${folder}/`);
}
