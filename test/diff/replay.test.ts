import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPractice } from '../../src/commands/read-practice.ts';
import { findingsIn } from '../../src/lint/lint.ts';
import { diffed, head, memory, options, practice, type Files } from './support.ts';

/** Rules of which a policy has some: text, post and calendar rules, one that falls silent for another, and trials. */
const rules = {
  cure: ['{ terms: [{ find: cure }] }', '{ terms: [{ find: cure }, { find: heal }] }'].map(
    (terms) => `{ id: cure, kind: terms, title: Cure, severity: error, options: ${terms} }`,
  ),
  soft: ['notice', 'error'].map(
    (severity) =>
      `{ id: soft, kind: terms, title: Soft, severity: ${severity}, options: { terms: [{ find: hurry }] } }`,
  ),
  silent: ['[soft]', '[soft, cure]'].map(
    (stronger) =>
      `{ id: silent, kind: terms, title: Silent, severity: error, yieldsTo: ${stronger}, options: { terms: [{ find: now }] } }`,
  ),
  short: ['40', '60'].map(
    (max) => `{ id: short, kind: length, title: Short, severity: error, options: { max: ${max} } }`,
  ),
  seldom: ['1', '2'].map(
    (max) =>
      `{ id: seldom, kind: cadence, title: Seldom, severity: error, options: { per: day, max: ${max} } }`,
  ),
  names: ['deny', 'audit'].map(
    (mode) =>
      `{ id: names, kind: identifiers, title: Names, severity: error, enforce: { mode: ${mode} }, options: { types: [PHONE] } }`,
  ),
  told: ['error', 'warning'].map(
    (severity) => `{ id: told, kind: relationship, title: Told, severity: ${severity}, options: {} }`,
  ),
} as const;

const texts = [
  'A cure, hurry now.',
  'Now is the time to heal.',
  'Hurry and call 312-555-0142 now.',
  'We hope that your visit went well, thank you for coming in to see us.',
  'We are open.',
  'Now.',
];
const calendar = texts
  .flatMap((text, at) =>
    ['2026-10-05', '2026-11-02'].map(
      (date) =>
        `## Post\n\n- id: p${at}-${date}\n- date: ${date}\n- channels: x\n- kind: ${at === 3 ? 'reply' : 'post'}\n\n${text}\n`,
    ),
  )
  .join('\n');

const policy = (chosen: Record<string, string | null>): Files => {
  const list = Object.values(chosen).filter((rule) => rule !== null);
  const body = list.map((rule) => `  - ${rule}\n`).join('');
  return {
    'chaperone.yaml': practice,
    'calendars/plan.md': calendar,
    'policy/social.yaml': `${head('policy', 'social')}${list.length > 0 ? `rules:\n${body}` : 'rules: []\n'}`,
  };
};

/** The posts that a policy holds back, all of it asked about all of them. */
async function blocked(files: Files): Promise<ReadonlySet<string>> {
  const { practice: read, judge } = await readPractice(memory(files), options);
  const errors = findingsIn(read, judge).filter(({ severity, waived }) => severity === 'error' && !waived);
  return new Set(errors.flatMap(({ post }) => post ?? []));
}

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...all].filter((id) => !others.has(id)).sort();

const nothing = Object.fromEntries(Object.keys(rules).map((id) => [id, null]));
/** A rule before which another falls silent comes, goes, and counts for more. */
const silenced = { ...nothing, soft: rules.soft[0]!, silent: rules.silent[0]! };
const examples: [[Record<string, string | null>, Record<string, string | null>, string[]]][] = [
  [[silenced, nothing, ['soft']]],
  [[{ ...silenced, soft: null }, silenced, ['soft']]],
  [[silenced, { ...silenced, soft: rules.soft[1]! }, ['soft']]],
];

describe('the replay of a change', () => {
  it(
    'tells the posts that differ where both policies are asked about everything',
    { timeout: 240_000 },
    async () => {
      const some = fc.record(
        Object.fromEntries(Object.entries(rules).map(([id, forms]) => [id, fc.constantFrom(null, ...forms)])),
      );
      const pair = fc.tuple(some, some, fc.subarray(Object.keys(rules)));
      await fc.assert(
        fc.asyncProperty(pair, async ([before, other, taken]) => {
          const after = { ...before, ...Object.fromEntries(taken.map((id) => [id, other[id]!])) };
          const [old, now] = [policy(before), policy(after)];
          const { diff } = await diffed(old, now);
          const [held, holds] = [await blocked(old), await blocked(now)];
          const ids = (posts: typeof diff.replay.newlyBlocked) => posts.map(({ post }) => post).sort();
          expect(ids(diff.replay.newlyBlocked)).toEqual(without(holds, held));
          expect(ids(diff.replay.newlyAllowed)).toEqual(without(held, holds));
        }),
        { numRuns: 40, examples },
      );
    },
  );
});
