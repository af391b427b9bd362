import { expect, it } from 'vitest';
import type { Report } from '../../src/model/generated.ts';
import { registryOf } from '../../src/policy/obligations.ts';
import { safe } from '../../src/report/formats/index.ts';
import { harmlessPractice, packNames, resolvePacks } from './support.ts';

it('the sanitiser lets every citation, title, guidance and message through', async () => {
  const { registry } = registryOf([]);
  const citations = [...registry.values()].map(({ id, citation }) => ({ id, citation }));
  const { rules } = await resolvePacks(packNames, harmlessPractice);
  const notes = [
    ...[...registry.values()].map(({ title }) => title),
    ...rules.flatMap(({ rule }) => [rule.title, rule.guidance ?? '', rule.message ?? '']),
  ];
  const report: Report = {
    version: 1,
    command: 'coverage',
    asOf: '2026-10-01',
    verdict: 'pass',
    counts: { files: 0, posts: 0, unread: 0, error: 0, warning: 0, notice: 0, waived: 0 },
    cards: [],
    findings: [],
    tables: [],
    inputs: [],
    notes,
    citations,
  };
  const shown = safe({ report, data: {}, practice: harmlessPractice }).report;
  expect(shown.citations).toEqual(citations);
  expect(shown.notes).toEqual(notes);
});
