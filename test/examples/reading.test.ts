import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCalendar } from '../../src/calendar/index.ts';
import type { PostData, PracticeDocument } from '../../src/model/generated.ts';
import { sourceText } from '../../src/model/place.ts';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/riverside-family-practice');
const document = parse(readFileSync(join(example, 'chaperone.yaml'), 'utf8')) as PracticeDocument;

/** Every post of the example as its author means it, made without Chaperone's reader; white space in `copy` is single. */
const meant = readFileSync(join(import.meta.dirname, 'posts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as PostData);

const settings = {
  timeZone: document.timeZone,
  dateOrder: document.dateOrder ?? null,
  columns: document.calendars?.columns ?? {},
  start: null,
  channels: Object.keys(document.channels ?? {}),
};

const single = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;

/** What goes out with a post. */
const published = ({ line, copy, media }: PostData) => ({
  line,
  copy: single(copy),
  media: media.map(({ path, kind, alt }) => ({ path, kind, alt })),
});

describe.each(['2026-10.md', '2026-11.md', '2026-12.md'])("the example's calendar %s", (name) => {
  const path = join(example, 'calendars', name);
  const file = readCalendar(sourceText(name, readFileSync(path, 'utf8')), settings);
  const posts = meant.filter((post) => post.path === name);

  it('is read whole: every post, nothing else, nothing left unread', () => {
    expect(file.posts.map(({ line }) => line)).toEqual(posts.map(({ line }) => line));
    expect(file.blocks.filter((block) => block.as === 'unread')).toEqual([]);
  });

  it.each([
    'date',
    'time',
    'channels',
    'kind',
    'subject',
    'authorizations',
    'author',
    'status',
    'tags',
  ] as const)('gives every post the %s that its author meant', (field) => {
    const of = (post: PostData) => [post.line, field === 'channels' ? post.channels.toSorted() : post[field]];
    expect(file.posts.map(of)).toEqual(posts.map(of));
  });

  it('gives every post its text and its pictures with their descriptions', () => {
    expect(file.posts.map(published)).toEqual(posts.map(published));
  });
});
