import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/generated.ts';
import { lint } from '../../src/lint/lint.ts';
import { makeCalendar } from '../../src/rules/cases.ts';
import { loadNames } from '../../src/sources/names.ts';
import { loadTopics } from '../../src/sources/topics.ts';
import { harmlessPractice, packNames, practiceOf, resolvePacks } from './support.ts';

const resolved = await resolvePacks(packNames, harmlessPractice);
const practice = {
  ...practiceOf(harmlessPractice, resolved),
  names: await loadNames(),
  likenesses: await loadTopics(),
};
const lines = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n');

/** The findings of each post, notices aside. */
function findingsOf(posts: readonly { copy: string; kind: 'post' | 'reply' }[]): Finding[][] {
  const calendars = [makeCalendar(posts.map((post) => ({ ...post, channels: ['facebook'] })))];
  const { findings } = lint({ ...practice, calendars }, { rules: resolved.rules, own: {} });
  return posts.map((_, at) =>
    findings.filter(({ line, severity }) => line === at + 1 && severity !== 'notice'),
  );
}

describe('other words for the same faults', () => {
  const posts = lines('paraphrases.txt').map((line) => {
    const [category = '', copy = ''] = line.split('|');
    return { category, copy, kind: category === 'reply' ? ('reply' as const) : ('post' as const) };
  });
  const found = findingsOf(posts);

  it.each([...new Set(posts.map(({ category }) => category))])('%s: nearly all are found', (category) => {
    const mine = found.filter((_, at) => posts[at]!.category === category);
    expect(mine.filter((one) => one.length > 0).length / mine.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('posts without a fault, some of them near misses', () => {
  it('give no error', () => {
    const posts = lines('clean.txt').map((copy) => ({ copy, kind: 'post' as const }));
    const errors = findingsOf(posts).flatMap((one) => one.filter(({ severity }) => severity === 'error'));
    expect(errors.map(({ rule, line }) => `${line} ${rule}`)).toEqual([]);
  });
});
