import { describe, expect, test } from 'vitest';
import { statusOf, waitBefore } from '../../src/github/client.ts';
import { addedLines } from '../../src/github/patch.ts';

const now = Date.UTC(2026, 9, 1);
const failed = (status: number, headers: Record<string, string> = {}): Error =>
  Object.assign(new Error('failed'), { status, response: { headers } });

describe('a failed request is made again', () => {
  test.each([500, 502, 503, 504, 429])('after a %i, waiting twice as long each time', (status) => {
    expect([1, 2, 3, 4].map((attempt) => waitBefore(failed(status), attempt, now))).toEqual([1, 2, 4, null]);
  });

  test('when the host said', () => {
    expect(waitBefore(failed(403, { 'retry-after': '7' }), 1, now)).toBe(7);
    const reset = String(now / 1000 + 30);
    const limited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    expect(waitBefore(failed(403, limited), 1, now)).toBe(30);
  });

  test('not where the wait would be longer than a step may sleep', () => {
    expect(waitBefore(failed(429, { 'retry-after': '3600' }), 1, now)).toBeNull();
  });

  test.each([400, 401, 403, 404, 422])('not after a %i', (status) => {
    expect(waitBefore(failed(status), 1, now)).toBeNull();
  });

  test('not after an error that is no answer', () => {
    expect(statusOf(new Error('boom'))).toBeNull();
    expect(waitBefore(new Error('boom'), 1, now)).toBeNull();
  });
});

test('the lines that a patch adds', () => {
  const patch =
    '@@ -1,3 +1,4 @@\n one\n-two\n+2\n+2b\n three\n@@ -20 +21,2 @@ head\n twenty\n+more\n\\ No newline';
  expect([...addedLines(patch)]).toEqual([2, 3, 22]);
  expect([...addedLines('')]).toEqual([]);
});
