import { expect, test } from 'vitest';
import { exposedRegisters } from '../../src/github/registers.ts';
import type { Report } from '../../src/model/generated.ts';

const report = (path: string): Report => ({
  version: 1,
  command: 'lint',
  asOf: '2026-10-01',
  verdict: 'pass',
  counts: { files: 1, posts: 1, unread: 0, error: 0, warning: 0, notice: 0, waived: 0 },
  findings: [],
  cards: [],
  tables: [],
  inputs: [{ path, sha256: '0'.repeat(64) }],
  notes: [],
});

test.each([
  ['registers/authorizations.yaml', 1],
  ['clinic/registers/waivers.yaml', 1],
  ['policy/social-media.yaml', 0],
  ['calendars/registers.md', 0],
])('registers that everybody can read are told: %s', (path, count) => {
  expect(exposedRegisters({ report: report(path), data: {} })).toHaveLength(count);
});
