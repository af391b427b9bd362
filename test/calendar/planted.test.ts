import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/model/passage.ts';
import { at, read } from './reading.ts';

/** The shapes in which teams write copy; `COPY` is where it stands. */
const shapes: Record<string, (copy: string) => string> = {
  'a table row': (copy) =>
    `# Plan 2026\n\n| Date | Platform | Caption | Status |\n|---|---|---|---|\n| Mar 3 | Instagram | ${copy} | draft |\n`,
  'bold fields': (copy) =>
    `## Post 1: Flu\n**Platform:** Instagram\n**Caption:** ${copy}\n**Hashtags:** #flu\n`,
  'a label above': (copy) => `## Post 1: Flu\n\n**Caption:**\n${copy}\n\n**Image:** a doctor\n`,
  bullets: (copy) => `### Day 2 (Tuesday)\n\n- **Channel:** Facebook\n- **Caption:** ${copy}\n`,
  'a fence': (copy) => `### 2026-03-03 — Flu\n\n\`\`\`\n${copy}\n\`\`\`\n`,
  'a quote': (copy) => `### Week 1 — 3 March 2026\n**Theme:** Flu\n\n**Instagram:**\n> ${copy}\n`,
  'plain text': (copy) =>
    `# LinkedIn posts\n\n## Post 1: Flu\n\n${copy}\n\n## Post 2: Heat\n\nDrink enough.\n`,
  'front matter and a section': (copy) =>
    `---\nplatform: facebook\nstatus: draft\n---\n\n## Proposed Post\n\n${copy}\n\n## Actions\n\n- [ ] Approve\n`,
  'a column for a channel': (copy) =>
    `# Plan 2026\n\n| Date | Instagram caption | Facebook caption |\n|---|---|---|\n| Mar 3 | ${copy} | Other words. |\n`,
  'a table on its side': (copy) =>
    `# Plan 2026\n\n| | Post 1 | Post 2 |\n|---|---|---|\n| Date | Mar 3 | Mar 4 |\n| Platform | X | X |\n| Caption | ${copy} | Other. |\n`,
  'a folded section': (copy) =>
    `# LinkedIn posts\n\n<details>\n<summary>Post 1: Flu</summary>\n\n${copy}\n\n</details>\n`,
  'a form of headings': (copy) =>
    `### Platform\n\nFacebook\n\n### Date\n\n2026-03-03\n\n### Caption\n\n${copy}\n`,
  'a list of data': (copy) =>
    `# Posts\n\n\`\`\`yaml\n- date: 2026-03-03\n  channel: facebook\n  text: "${copy}"\n\`\`\`\n`,
  'below a line of facts': (copy) =>
    `# LinkedIn posts\n\n### 1. Flu\n\n> 3 March 2026 · Status: draft\n\n${copy}\n`,
  'an item with its date': (copy) =>
    `# Facebook posts 2026\n\n1. **July 6** – Sun\n   ${copy}\n2. **July 7** – Rain\n   Other.\n`,
  'the native shape': (copy) => `## Flu\n\n- id: flu-1\n- channels: facebook\n\n${copy}\n`,
};

const word = fc.stringMatching(/^[A-Za-zÄéñłСлмн漢字]{2,9}$/u);
const copies = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => `Our ${words.join(' ')}.`);

describe('copy planted at random comes back whole, with its exact place', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`in ${name}`, () => {
      fc.assert(
        fc.property(copies, (copy) => {
          const { posts, source } = read(shape(copy));
          const post = posts[0]!;
          expect(post.copy).toBe(copy);
          const passage = post.texts.find(({ field }) => field === 'copy')!;
          expect(at(source, placeIn(passage, 0, passage.text.length))).toBe(copy);
          const last = copy.lastIndexOf(' ') + 1;
          expect(at(source, placeIn(passage, last, copy.length))).toBe(copy.slice(last));
        }),
        { numRuns: 40 },
      );
    });
  }

  it('through escapes, entities, breaks and emphasis of a cell', () => {
    const { posts, source } = read(shapes['a table row']!('Cold \\| flu &amp; *you*<br>Ask us.'));
    const passage = posts[0]!.texts.find(({ field }) => field === 'copy')!;
    expect(passage.text).toBe('Cold | flu & you\nAsk us.');
    expect(at(source, placeIn(passage, 13, 16))).toBe('you');
    expect(at(source, placeIn(passage, 11, 12))).toBe('&amp;');
  });
});
