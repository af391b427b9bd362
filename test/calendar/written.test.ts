import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const posts = (text: string) => read(text).posts;
const unread = (text: string) => read(text).blocks.filter((block) => block.as === 'unread');

/** Three numbered posts, the first under a heading of the given topic. */
const series = (topic: string, form: (text: string) => string) =>
  [
    '# Social posts',
    `## 1) Instagram — ${topic}`,
    form('Bring your vaccine card and ten minutes of patience.'),
    '## 2) Facebook — a question',
    form('What keeps your family moving in November?'),
    '## 3) LinkedIn — how we began',
    form('We began above a bakery with one scale.'),
  ].join('\n\n');

const quote = (text: string) => `> ${text}`;
const fence = (text: string) => `\`\`\`\n${text}\n\`\`\``;

/** A heading with a version for each of two channels. */
const versions = (head: string) =>
  `## ${head}\n\n**Instagram**\n${fence('Hello #walk')}\n\n**Google Post**\n${fence('Walk in.')}`;

/** A week with one row. */
const week = (number: number, day: string) =>
  `## Week ${number}\n\n| Day | Platform | Topic |\n|---|---|---|\n| ${day} | X | Best of the letter |`;

const pin = (name: string) =>
  `**Pin ${name}**\n- Title: Eat ${name}\n- Description: ${name} before the meal, every day of the week.\n- Ziel: https://example.org/${name}`;

describe('a topic word in a heading', () => {
  const topics = [
    'tips for flu season',
    'checklist for travellers',
    'house rules',
    'notes from the desk',
    'goals',
  ];
  it.each(topics)('“%s” excludes no post that a channel and a number mark', (topic) => {
    for (const form of [quote, fence, (text: string) => text])
      expect(posts(series(topic, form)).map(({ channels }) => channels)).toEqual([
        ['instagram'],
        ['facebook'],
        ['linkedin'],
      ]);
  });

  it('excludes no post that date and channel mark', () => {
    const [post] = posts(
      '# Posts\n\n## Meet the team\n\n- **Date:** 12 March 2026\n- **Channel:** Facebook\n\n> Ana has been with us for ten years.',
    );
    expect(post).toMatchObject({ date: '2026-03-12', channels: ['facebook'], title: 'Meet the team' });
  });

  it('excludes what nothing marks', () => {
    expect(
      posts('# Plan\n\n## Best practices\n\n> Short sentences.\n\n## Instagram guidelines\n\nAsk first.'),
    ).toEqual([]);
  });

  it('excludes no versions whose neighbours hold the same', () => {
    expect(
      posts(`# Festive posts\n\n${versions('Harvest')}\n\n${versions('Winter (evergreen)')}`),
    ).toHaveLength(4);
  });
});

describe('what looks like a post and is none', () => {
  it('is unread where a text is written out beside a channel', () => {
    const text = '# Plan\n\n## Facebook rules\n\n> Always ask before you post a picture.';
    expect(posts(text)).toEqual([]);
    expect(unread(text)).toMatchObject([{ line: 3 }]);
  });

  it('is unread where a table has days under headings nobody understands', () => {
    const text =
      '# Plan\n\n| Termin | Vielleicht |\n|---|---|\n| 14.10.2026 | etwas anderes |\n| 15.10.2026 | noch etwas |';
    expect(unread(text)).toMatchObject([{ line: 3, endLine: 6 }]);
  });

  it('is unread where a list has days and channels', () => {
    const text =
      '# Plan\n\n## Notes\n\n- On 3 March 2026 we wrote on Facebook about shoes\n- On 5 March 2026 we wrote on Instagram about socks';
    expect(unread(text)).toMatchObject([{ line: 5, endLine: 6 }]);
  });

  it.each([
    '## Instagram hashtags\n\n```\n#walk #run\n```',
    '## LinkedIn template\n\n```\n[TITLE] and [CALL TO ACTION]\n```',
    '| Date | Occasion |\n|---|---|\n| 4 July 2026 | Independence Day |\n| 7 September 2026 | Labor Day |',
  ])('stays prose where it is a set, a form or a list of occasions', (text) => {
    expect(unread(`# Plan\n\n${text}`)).toEqual([]);
  });
});

describe('days', () => {
  it('are not read of “24/7” nor of a sentence inside a post', () => {
    const found = posts(
      '# Facebook posts\n\n### Post 1: Help line\n\n**We answer 24/7**\n\nCall us.\n\n### Post 2: Sleep\n\n**1/3 of adults sleep badly**\n\nHere is what helps.',
    );
    expect(found.map(({ title, date }) => [title, date])).toEqual([
      ['Help line', null],
      ['Sleep', null],
    ]);
    expect(found[0]!.copy).toContain('We answer 24/7');
  });

  it('keep rows of tables with the same columns under other weeks apart', () => {
    expect(posts(`# Calendar\n\n${week(1, 'Thu')}\n\n${week(2, 'Thu')}`)).toHaveLength(2);
  });
});

describe('fields and copy', () => {
  it('parts a title label and a body label in any language', () => {
    const [post] = posts(
      '# 投稿\n\n## 3. note / はてなブログ\n\n**タイトル：**\n歩く八つの道\n\n**本文：**\n\n毎日すこし歩きましょう。',
    );
    expect(post).toMatchObject({
      channels: ['blog'],
      title: '歩く八つの道',
      copy: '毎日すこし歩きましょう。',
    });
  });

  it('takes a bracketed media line for a medium, in a fence as well', () => {
    const media = [{ path: 'a nurse at the door', kind: 'image', alt: null }];
    for (const text of [
      '**[Image: a nurse at the door]**\n\nCome in.',
      '```\n[Image: a nurse at the door]\n\nCome in.\n```',
    ])
      expect(posts(`# Facebook posts\n\n### Post 1\n\n${text}`)).toMatchObject([{ copy: 'Come in.', media }]);
  });

  it('reads Title and Body at the top of a fence', () => {
    expect(
      posts(
        '# Plan\n\n### Day 1 — r/gardening\n\n```\nTitle: Red at last\n\nBody: I planted them\nin April.\n```',
      ),
    ).toMatchObject([{ title: 'Red at last', copy: 'I planted them\nin April.', channels: ['reddit'] }]);
  });

  it('ends the copy of one bullet where the next label stands', () => {
    expect(posts(`# Pinterest pins\n\n${pin('beans')}\n\n${pin('peas')}`).map(({ copy }) => copy)).toEqual([
      'beans before the meal, every day of the week.',
      'peas before the meal, every day of the week.',
    ]);
  });

  it('takes nothing outside a quote for copy, and a parenthesis for the first comment', () => {
    const [post] = posts(
      '# Posts\n\n## 1) Facebook — socks\n\n> Wear two pairs.\n>\n> (Comment: riverside.example/socks)\n\n_(Purpose: start a talk.)_',
    );
    expect(post).toMatchObject({
      copy: 'Wear two pairs.',
      parts: [{ kind: 'comment', copy: 'riverside.example/socks' }],
    });
  });

  it('goes on below rules and bold lead-ins once a copy section has begun', () => {
    const [post] = posts(
      '---\nchannel: linkedin\nstatus: draft\n---\n\n# Weekly\n\n## LinkedIn Post Draft\n\nThree things changed.\n\n---\n\n**The big picture**: forms move online.\n\n#forms',
    );
    expect(post!.copy).toBe('Three things changed.\n\nThe big picture: forms move online.\n\n#forms');
  });

  it('knows a channel by the abbreviation that opens a heading', () => {
    expect(
      posts('# Posts\n\n## 1) FB parents — the school run\n\n> Leave ten minutes earlier.'),
    ).toMatchObject([{ channels: ['facebook'] }]);
  });

  it('hands the status of a heading to the rows below', () => {
    const rows = posts(
      '# Blog 2026\n\n## ✅ Published\n\n| # | Title | Keyword |\n|---|---|---|\n| 1 | Sleep and the heart | sleep |\n| 2 | Five walks | walks |',
    );
    expect(rows.map(({ stage }) => stage)).toEqual(['published', 'published']);
  });

  it('reads no post of a form nobody filled in', () => {
    const rows =
      '| Field | Detail |\n|---|---|\n| Platform | |\n| Format | Reel / Carousel / Text |\n| Caption | |\n| Status | Briefed / Ready / N/A |\n| Checklist | [ ] Links |';
    expect(posts(`# Weekly plan\n\n## Week of: [DATE]\n\n### Monday\n\n${rows}`)).toEqual([]);
  });
});
