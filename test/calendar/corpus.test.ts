import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { identify, readCalendar } from '../../src/calendar/index.ts';
import { sourceText } from '../../src/model/place.ts';
import { postData } from '../../src/model/post.ts';
import { settings } from './reading.ts';
import { uncovered } from './coverage.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/calendars', import.meta.url));
const isThere = existsSync(corpus);
if (!isThere) console.warn('The labelled calendars are not beside the project: reading them is not tested.');

const files = isThere
  ? readdirSync(join(corpus, 'raw'))
      .sort()
      .map((name) =>
        readCalendar(sourceText(`raw/${name}`, readFileSync(join(corpus, 'raw', name), 'utf8')), settings),
      )
  : [];

describe.skipIf(!isThere)('the labelled calendars', () => {
  it('are read nearly as a person reads them', async () => {
    const { grade } = (await import(join(corpus, 'grade.mjs'))) as {
      grade: (labels: unknown[], report: unknown) => Grade;
    };
    const labels = readdirSync(join(corpus, 'labels')).map(
      (name) => JSON.parse(readFileSync(join(corpus, 'labels', name), 'utf8')) as unknown,
    );
    const named = identify(files);
    const unread = named.flatMap(({ source, blocks }) =>
      blocks
        .filter((block) => block.as === 'unread')
        .map(({ line, endLine, reason }) => ({ path: source.path, line, endLine, reason })),
    );
    const posts = named.flatMap((file) => file.posts.map((post) => postData(post)));
    const result = grade(labels, {
      files: named.map(({ source }) => ({ path: source.path })),
      posts,
      unread,
    });
    expect(result.posts.f1).toBeGreaterThanOrEqual(0.95);
    expect(result.score).toBeGreaterThanOrEqual(0.85);
    expect(result.silentLoss.count).toBe(0);
    expect(result.posts.false).toBeLessThanOrEqual(0.02 * result.posts.labelled);
  });

  it('leave few lines unread', () => {
    const lines = files.reduce((sum, { source }) => sum + source.lineStarts.length, 0);
    const unread = files.flatMap(({ blocks }) => blocks.filter((block) => block.as === 'unread'));
    expect(unread.reduce((sum, { line, endLine }) => sum + endLine - line + 1, 0)).toBeLessThanOrEqual(
      0.03 * lines,
    );
  });

  it('have each line in exactly one block', () => {
    for (const { source, blocks } of files) {
      expect(
        blocks.map(({ line }) => line),
        source.path,
      ).toEqual([1, ...blocks.slice(0, -1).map(({ endLine }) => endLine + 1)]);
      expect(blocks.at(-1)!.endLine).toBe(source.lineStarts.length);
    }
  });

  it('have each word in exactly one text', () => {
    for (const file of files) expect(uncovered(file), file.source.path).toEqual([]);
  });
});

interface Grade {
  readonly score: number;
  readonly posts: { readonly f1: number; readonly false: number; readonly labelled: number };
  readonly silentLoss: { readonly count: number };
}
