import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';
import { uncovered } from './coverage.ts';

const line = fc.oneof(
  fc.constantFrom(
    '# Posts 2026',
    '## Week 1 (Mar 2-8)',
    '### Post 1: Flu',
    '### Monday',
    '**Instagram:**',
    '**Caption:**',
    '**Post 2 - 9h:**',
    '- [ ] ~20 Aug: Post',
    '- **Channel:** LinkedIn',
    '> quoted #tag',
    '```',
    '---',
    '',
    '| Date | Platform | Topic |',
    '|---|---|---|',
    '| 2026-03-02 | Instagram | Flu |',
    '| Mon | Facebook | … |',
    '1) Text #tag',
    '<!-- note -->',
    '  - nested: value',
    '**Date:** 2/3 | **CTA:** Call',
    '## Notes',
    '- id: x-1',
    '- date: 2026-03-02',
    'plain words',
  ),
  fc.string({ maxLength: 30 }),
);

describe('nothing is skipped silently', () => {
  it('each line lies in exactly one block, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
        const { blocks, source } = read(lines.join(ending));
        expect(blocks.map((block) => block.line)).toEqual([
          1,
          ...blocks.slice(0, -1).map(({ endLine }) => endLine + 1),
        ]);
        expect(blocks.at(-1)!.endLine).toBe(source.lineStarts.length);
      }),
      { numRuns: 300 },
    );
  });

  it('each post lies within its file and its lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { posts, source } = read(lines.join('\n'));
        for (const { line: first, endLine } of posts)
          expect(1 <= first && first <= endLine && endLine <= source.lineStarts.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('each word is in exactly one text', () => {
    const known = line.filter(
      (text) =>
        /^[\w*#>|:.,() –—/~[\]-]*$/.test(text) && !/^[|`<]|[[\]_`]|\d\)|^\s*#{1,6}$|:-|^ {4}/.test(text),
    );
    fc.assert(
      fc.property(fc.array(known, { maxLength: 30 }), (lines) => {
        expect(uncovered(read(lines.join('\n\n')))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('says that a calendar without posts has none', () => {
    expect(read('# Notes\n\nWe post twice a week.\n').problems.map(({ finding }) => finding)).toEqual([
      'calendar/no-posts',
    ]);
  });

  it('says that a schedule could not be read', () => {
    const { problems, blocks } = read(
      '# 2026\n\n| Date | Platform |\n|---|---|\n| 2026-03-02 | Instagram |\n| 2026-03-04 | Facebook |\n',
    );
    expect(problems.map(({ finding }) => finding)).toEqual(['calendar/unread']);
    expect(blocks.find(({ as }) => as === 'unread')).toMatchObject({ line: 3, endLine: 7 });
  });

  it('reads a file too long to parse as one unread block', () => {
    const { blocks, posts, passages } = read(`# Posts\n\n${'word '.repeat(500_000)}`);
    expect(posts).toEqual([]);
    expect(blocks.map(({ as }) => as)).toEqual(['unread']);
    expect(passages).toHaveLength(1);
  });
});
