import { expect, it } from 'vitest';
import { approvalOf } from '../../src/calendar/values/approval.ts';

const digest = `sha256:${'0a'.repeat(32)}`;

it.each([
  ['dana-wu', { by: 'dana-wu' }],
  ['Dana Wu', { by: 'Dana Wu' }],
  ['@dana-wu-md', { by: '@dana-wu-md' }],
  ['Dana Wu, MD', { by: 'Dana Wu, MD' }],
  ['dana-wu 2026-09-21', { by: 'dana-wu', on: '2026-09-21' }],
  ['dana-wu on 2026-09-21', { by: 'dana-wu', on: '2026-09-21' }],
  ['2026-09-21: Dana Wu', { by: 'Dana Wu', on: '2026-09-21' }],
  ['dana-wu (privacy-officer) 2026-09-21', { by: 'dana-wu', role: 'privacy-officer', on: '2026-09-21' }],
  [`dana-wu ${digest}`, { by: 'dana-wu', content: digest }],
  ['dana-wu 2026-02-30', { by: 'dana-wu 2026-02-30' }],
  ['2026-09-21', { by: '2026-09-21', on: '2026-09-21' }],
])('%s', (text, approval) => {
  expect(approvalOf(text)).toEqual(approval);
});
