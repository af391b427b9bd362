import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { postData } from '../../src/model/post.ts';
import { read } from './reading.ts';

const page = readFileSync(new URL('../../docs/calendars.md', import.meta.url), 'utf8');
const columns = { 'What we say': 'copy', Room: 'channels', Internal: 'ignore' };

interface Example {
  readonly heading: string;
  readonly calendar: string;
  readonly posts: readonly Record<string, unknown>[];
}

/** Each calendar of the page with the JSON below it. */
function examples(): Example[] {
  const found = [...page.matchAll(/^(````?)markdown\n(.*?)^\1\n\n```json\n(.*?)^```$/gms)];
  return found.map(({ 2: calendar, 3: json, index }) => ({
    heading: [...page.slice(0, index).matchAll(/^##+ (.*)$/gm)].at(-1)![1]!,
    calendar: calendar!,
    posts: JSON.parse(json!) as Record<string, unknown>[],
  }));
}

describe('docs/calendars.md', () => {
  it.each(examples())('reads its example of: $heading', ({ calendar, posts }) => {
    expect(read(calendar, { columns }).posts.map((post) => postData(post))).toMatchObject(posts);
  });

  it('has an example for every shape', () => {
    const text = page.replace(/^(````?)\w+\n.*?^\1$/gms, '');
    const headings = [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
    expect(headings.filter((heading) => !examples().some((example) => example.heading === heading))).toEqual(
      [],
    );
  });
});
