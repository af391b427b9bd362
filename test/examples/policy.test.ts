import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PolicyDocument, PracticeDocument } from '../../src/model/generated.ts';
import type { Practice } from '../../src/model/practice.ts';
import { compileExpression, predicates } from '../../src/policy/expression.ts';
import { runCases } from '../../src/rules/cases.ts';

const example = join(import.meta.dirname, '../../examples/riverside-family-practice');
const read = (name: string): unknown => parse(readFileSync(join(example, name), 'utf8'));
const { rules = [] } = read('policy/social-media.yaml') as PolicyDocument;
const document = read('chaperone.yaml') as PracticeDocument;
const predicate = predicates(document);
const practice: Practice = { document, asOf: '2026-09-25', calendars: [], predicate };

describe("the example's policy", () => {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    it('says when it applies in words that can be understood', () => {
      if (rule.when !== undefined) expect(compileExpression(rule.when).problems).toEqual([]);
    });

    it('explains itself and names what it serves', () => {
      expect(rule.guidance).toMatch(/\S/);
      expect(rule.authority).not.toEqual([]);
      expect(rule.severity).toBeDefined();
    });

    it('flags what it should and lets near misses pass', () => {
      const { when } = rule;
      const applies = when === undefined ? undefined : predicate(when);
      const results = runCases(rule, practice, applies && ((post) => applies(post, practice.asOf) === true));
      const wrong = results
        .filter(({ ok }) => !ok)
        .map(({ expected, index, problems }) => ({ expected, index, problems: problems.length }));
      expect(wrong).toEqual([]);
      expect(rule.cases?.flag?.length).toBeGreaterThanOrEqual(2);
      expect(rule.cases?.pass?.length).toBeGreaterThanOrEqual(2);
    });
  });
});
