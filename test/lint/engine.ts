import { expect } from 'vitest';
import { identify, readCalendar } from '../../src/calendar/index.ts';
import { lint, type Judge, type Linted, type Scope } from '../../src/lint/lint.ts';
import { ownFindings } from '../../src/lint/own-findings.ts';
import type { Finding, PracticeDocument } from '../../src/model/generated.ts';
import { sourceText } from '../../src/model/place.ts';
import type { Practice } from '../../src/model/practice.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import { readDocument } from '../../src/read/document.ts';

const document: PracticeDocument = {
  kind: 'practice',
  id: 'elm-street',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'office-manager',
  name: 'Elm Street Dental',
  timeZone: 'America/Denver',
  people: { 'rosa-lind': { name: 'Rosa Lind', roles: ['marketing'] } },
};

/** What a test says of its world; what it leaves out is as in `document`, on the first of October. */
export interface Setup {
  /** The calendars by path; a text alone is `plan.md`. */
  readonly calendars: string | Readonly<Record<string, string>>;
  readonly rules?: readonly object[];
  readonly adjust?: readonly object[];
  readonly practice?: Partial<PracticeDocument>;
  readonly asOf?: string;
}

/** A rule that is about the word, whose problems are sure. */
export const avoids = (word: string, rest: object = {}): object => ({
  id: `no-${word}`,
  kind: 'terms',
  title: `Without ${word}`,
  severity: 'error',
  options: { terms: [{ find: word }] },
  ...rest,
});

/** A post in the native shape. */
export function post(id: string, copy: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = Object.entries({ id, date: '2026-10-14', channels: 'facebook', ...fields });
  const bullets = all.map(([key, value]) => `- ${key}: ${value}`);
  return ['## A post', '', ...bullets, '', copy, ''].join('\n');
}

/** A practice and its judge, made of files as a run makes them. */
export async function world(setup: Setup): Promise<{ practice: Practice; judge: Judge }> {
  const { calendars, rules = [], adjust = [], asOf = '2026-10-01' } = setup;
  const head = { kind: 'policy', id: 'p', version: '1.0.0', effective: '2026-01-01', owner: 'x' };
  const policy = readDocument(sourceText('policy.json', JSON.stringify({ ...head, rules, adjust })));
  expect(policy.problems).toEqual([]);
  const whole = { ...document, ...setup.practice };
  const resolved = await resolvePolicies([policy], {
    practice: whole,
    ownFindings: Object.keys(ownFindings),
    load: () => Promise.resolve(null),
  });
  const { timeZone, dateOrder = null } = whole;
  const settings = { timeZone, dateOrder, columns: {}, start: null, channels: [] };
  const files = Object.entries(typeof calendars === 'string' ? { 'plan.md': calendars } : calendars);
  const read = identify(files.map(([path, text]) => readCalendar(sourceText(path, text), settings)));
  return {
    practice: { document: whole, asOf, calendars: read, predicate: resolved.predicate },
    judge: { rules: resolved.rules, own: resolved.own },
  };
}

/** Everything the engine says of a world. */
export async function linted(setup: Setup): Promise<Linted> {
  const { practice, judge } = await world(setup);
  return lint(practice, judge);
}

export async function found(setup: Setup): Promise<readonly Finding[]> {
  return (await linted(setup)).findings;
}

/** What the engine says of a world that had other calendars before. */
export async function compared(
  setup: Setup,
  calendars: Setup['calendars'],
  scope?: Scope,
): Promise<readonly Finding[]> {
  const { practice, judge } = await world(setup);
  const { practice: base } = await world({ ...setup, calendars });
  return lint(practice, judge, { base, ...(scope && { scope }) }).findings;
}
