import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { identify, problemIds, readCalendar } from '../../src/calendar/index.ts';
import { lint, type Judge } from '../../src/lint/lint.ts';
import { ownFindings } from '../../src/lint/own-findings.ts';
import { sourceText } from '../../src/model/place.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import { readDocument } from '../../src/read/document.ts';

const root = join(import.meta.dirname, '../..');

/** Each of Chaperone's own findings: calendars that show it, as `line:column`, and one that does not. */
interface Case {
  readonly flag: Readonly<Record<string, string>>;
  readonly pass: string;
  readonly practice?: Record<string, unknown>;
  readonly rules?: readonly unknown[];
  /** What the policy changes about own findings. */
  readonly own?: Judge['own'];
}

const cases = parse(readFileSync(join(import.meta.dirname, 'cases.yaml'), 'utf8')) as Record<string, Case>;
const practice = {
  kind: 'practice' as const,
  id: 'millbrook',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'office-manager',
  name: 'Millbrook Dental',
  timeZone: 'America/Denver',
};

async function findings(text: string, { practice: more = {}, rules = [], own = {} }: Case) {
  const document = { ...practice, ...more };
  const head = { kind: 'policy', id: 'p', version: '1.0.0', effective: '2026-01-01', owner: 'x' };
  const policy = readDocument(sourceText('policy.json', JSON.stringify({ ...head, rules })));
  expect(policy.problems).toEqual([]);
  const load = () => Promise.resolve(null);
  const resolved = await resolvePolicies([policy], {
    practice: document,
    ownFindings: Object.keys(ownFindings),
    load,
  });
  const judge: Judge = { rules: resolved.rules, own };
  const { timeZone, dateOrder = null } = document as typeof practice & {
    dateOrder?: 'month-first' | 'day-first';
  };
  const settings = { timeZone, dateOrder, columns: {}, start: null, channels: [] };
  const calendars = identify([readCalendar(sourceText('calendar.md', text), settings)]);
  return lint({ document, asOf: '2026-11-01', calendars, predicate: resolved.predicate }, judge).findings;
}

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(root, 'test', name), 'utf8'));

/** Findings about registers and documents are shown by tests of their own, which name them. */
describe.each(Object.keys(ownFindings).filter((id) => !cases[id]))('%s', (id) => {
  test('is shown by a test and has a section of docs/findings.md', () => {
    expect(tests.some((text) => text.replaceAll('\\/', '/').includes(id))).toBe(true);
    expect(readFileSync(join(root, 'docs/findings.md'), 'utf8')).toContain(`\n## ${id}\n`);
  });
});

describe.each(Object.keys(cases))('%s', (id) => {
  const own = cases[id];
  test('has a section of docs/findings.md', () => {
    expect(readFileSync(join(root, 'docs/findings.md'), 'utf8')).toContain(`\n## ${id}\n`);
  });
  test.each(Object.entries(own?.flag ?? {}))('is found at %s', async (place, text) => {
    const found = (await findings(text, own!)).filter(({ rule }) => rule === id);
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });
  test('is not found otherwise', async () => {
    expect((await findings(own!.pass, own!)).map(({ rule }) => rule)).not.toContain(id);
  });
});

test('a placeholder in a post far away is told only where the policy asks', async () => {
  const text = cases['calendar/placeholder-later']!.flag['6:12']!;
  expect(await findings(text, { flag: {}, pass: '' })).toEqual([]);
});

test('every problem of the calendar reader is one of them', () => {
  for (const id of problemIds) expect(Object.keys(ownFindings)).toContain(id);
});
