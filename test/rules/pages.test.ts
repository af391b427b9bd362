import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { identify, readCalendar } from '../../src/calendar/index.ts';
import { sourceText } from '../../src/model/place.ts';
import type { Practice } from '../../src/model/practice.ts';
import type { TypedRule } from '../../src/model/rule.ts';
import { problemsOf, runCases } from '../../src/rules/cases.ts';
import { authorizationsIn } from '../../src/read/registers.ts';
import { readDocument } from '../../src/read/document.ts';
import { isRule, line, practice as harbor, root } from './support.ts';

const folder = join(root, 'docs/rules');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** The practice, with the register of permissions that a page shows. */
function practiceOf(page: string): Practice {
  const [, text] = /^```yaml\n(kind: authorizations\n[\s\S]*?)^```/m.exec(page) ?? [];
  const authorizations = text ? authorizationsIn([readDocument(sourceText('register.yaml', text))]) : null;
  if (authorizations?.isWhole === false) throw new Error('the register of the page has mistakes');
  return authorizations ? { ...harbor, authorizations } : harbor;
}

/** The text of the page's fence of a language, up to its closing line. */
function fence(page: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';
}

describe.each(pages)('the example of docs/rules/%s', (name) => {
  const page = readFileSync(join(folder, name), 'utf8');
  const rule: unknown = parse(fence(page, 'yaml'));
  const practice = practiceOf(page);
  if (!isRule(rule)) throw new Error(`${name}: the example is no rule`);

  it('is a rule of the kind that the page describes', () => {
    expect(rule.kind).toBe(name.replace('.md', ''));
  });

  it('finds in the calendar what the page says', () => {
    expect(found(rule, fence(page, 'markdown'), practice)).toEqual(fence(page, 'output').trim().split('\n'));
  });

  it('has cases, and they hold', () => {
    const results = runCases(rule, practice);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(new Set(results.map(({ expected }) => expected))).toEqual(new Set(['flag', 'pass']));
  });
});

function found(rule: TypedRule, calendar: string, practice: Practice): string[] {
  const settings = {
    timeZone: practice.document.timeZone,
    dateOrder: null,
    columns: {},
    start: null,
    channels: [],
  };
  const calendars = identify([readCalendar(sourceText('calendar.md', calendar), settings)]);
  const posts = calendars.flatMap((file) => file.posts);
  const subject = { posts, practice: { ...practice, calendars } };
  return [...problemsOf(rule, subject)].map(line);
}
