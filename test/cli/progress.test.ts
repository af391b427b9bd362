import { expect, test } from 'vitest';
import { readingProgress } from '../../src/cli/progress.ts';

/** What is written to a stream that is a terminal, or is none, when each file takes `pace` milliseconds. */
function written(isTTY: boolean, pace: number): string[] {
  const lines: string[] = [];
  const out = { isTTY, write: (text: string) => lines.push(text) } as unknown as NodeJS.WriteStream;
  let clock = 0;
  const tell = readingProgress(out, () => clock);
  for (let done = 1; done <= 3; done++) {
    clock += pace;
    tell(done, 3);
  }
  return lines;
}

test('on a terminal, reading that takes longer than a second shows how far it is, and wipes the line', () => {
  expect(written(true, 600)).toEqual(['\rReading calendars: 2 of 3 …', '\r\u001B[K']);
});
test('quick reading shows nothing', () => {
  expect(written(true, 100)).toEqual([]);
});
test('what is no terminal gets nothing', () => {
  expect(written(false, 5_000)).toEqual([]);
});
