import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PartOfAPost } from '../../src/model/generated.ts';
import { lint } from '../../src/lint/lint.ts';
import { makeCalendar } from '../../src/rules/cases.ts';
import { loadNames } from '../../src/sources/names.ts';
import { loadTopics } from '../../src/sources/topics.ts';
import { harmlessPractice, packNames, practiceOf, resolvePacks, root } from './support.ts';

interface PublicCase {
  readonly case: number;
  readonly what: string;
  readonly rule: string;
  readonly needs?: readonly string[];
  readonly post: PartOfAPost;
}

const read = (name: string): unknown => parse(readFileSync(join(root, 'test/cases-public', name), 'utf8'));
const cases = read('cases.yaml') as PublicCase[];
const beyond = read('beyond.yaml') as { case: number }[];

const resolved = await resolvePacks(packNames, harmlessPractice);
const practice = {
  ...practiceOf(harmlessPractice, resolved),
  names: await loadNames(),
  likenesses: await loadTopics(),
};

describe('what went wrong in public', () => {
  it.each(cases)('case $case is found by $rule: $what', ({ post, rule }) => {
    const calendars = [makeCalendar([post])];
    const { findings } = lint({ ...practice, calendars }, { rules: resolved.rules, own: {} });
    const worth = findings.filter(({ severity }) => severity !== 'notice').map((one) => one.rule);
    expect(worth).toContain(rule);
  });

  it('is told whole: every number up to the last is a case, or beyond what can be checked', () => {
    const told = new Set([...cases, ...beyond].map((one) => one.case));
    const last = Math.max(...told);
    expect(Array.from({ length: last }, (_, at) => at + 1).filter((number) => !told.has(number))).toEqual([]);
    expect(beyond.filter((one) => cases.some((other) => other.case === one.case))).toEqual([]);
  });
});
