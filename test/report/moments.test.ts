import { describe, expect, it } from 'vitest';
import { momentName, zoneName } from '../../src/report/moments.ts';

const chicago = 'America/Chicago';

describe('moments as people of the practice read them', () => {
  it.each([
    ['2026-10-14T12:02:00-05:00', '2026-10-14, 12:02 pm'],
    ['2026-10-14T00:05:59-05:00', '2026-10-14, 12:05 am'],
    ['2026-10-15T03:30:00Z', '2026-10-14, 10:30 pm'],
    ['2026-12-01T09:00:00.123+05:45', '2026-11-30, 9:15 pm'],
    ['2026-10-14', '2026-10-14'],
    ['2026-11-01T06:30:00Z', '2026-11-01, 1:30 am (UTC-05:00)'],
    ['2026-11-01T07:30:00Z', '2026-11-01, 1:30 am (UTC-06:00)'],
  ])('%s is %s', (at, words) => expect(momentName(at, chicago)).toBe(words));

  it('names the zone plainly', () => {
    expect(zoneName(chicago)).toBe('Central Time (America/Chicago)');
  });
});
