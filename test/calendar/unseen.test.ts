import { describe, expect, it } from 'vitest';
import type { PostData } from '../../src/model/generated.ts';
import { read } from './reading.ts';

type Expected = readonly Partial<PostData>[];

const fence = (text: string) => `\`\`\`\n${text}\n\`\`\``;

const shapes: Readonly<Record<string, readonly [string, Expected]>> = {
  'items that begin with a time and a channel, below a day': [
    '# Slots\n\n## 2026-08-12 (Wed)\n\n- **15:00Z · X · `garden`** — link to the map\n- **23:00Z · IG · `door`** — the new door',
    [
      { date: '2026-08-12', time: '15:00', timeZone: 'UTC', channels: ['x'] },
      { date: '2026-08-12', time: '23:00', timeZone: 'UTC', channels: ['instagram'] },
    ],
  ],
  'numbered texts of a line each, some with hashtags, below “posts”': [
    '# Riverside — three social media posts\n\n1. Our garden is open again on Sunday, and the gate is wide. #garden\n2. Drink a glass of water every hour, and find some shade.\n3. Bring your vaccination card with you, and a friend as well.',
    [{ copy: 'Our garden is open again on Sunday, and the gate is wide. #garden' }, {}, {}],
  ],
  'weeks and channels of a Korean plan': [
    '# 콘텐츠 캘린더\n\n## 1주차\n\n### 월요일\n\n**블로그**\n- 제목: 봄 산책 안내\n\n**소셜 미디어**\n- 인스타그램: 산책로 사진\n- 네이버 카페: 걷기 모임 안내',
    [
      { channels: ['blog'], title: '봄 산책 안내', dateText: '1주차 월요일' },
      { channels: ['instagram'], title: '산책로 사진' },
      { channels: ['naver'], title: '걷기 모임 안내' },
    ],
  ],
  'numbered labels above a fence each': [
    `# Day 1\n\n## Micro posts for X\n\n**Micro 1:**\n${fence('Our door is open.')}\n\n**Micro 2 (noon):**\n${fence('So is our window.')}`,
    [{ copy: 'Our door is open.' }, { copy: 'So is our window.' }],
  ],
  'weeks with the title of an article': [
    '# Content calendar\n## Blog plan of the practice\n\n## Month 1\n\n### Week 1: Sleep guide\n**Title:** "How to sleep through a short summer night"\n\n**Outline:**\n1. Light\n2. Heat\n\n### Week 2: Walks\n**Title:** "Ten minutes on foot, and what they change"\n\n**Outline:**\n1. Shoes',
    [
      {
        channels: ['blog'],
        title: '"How to sleep through a short summer night"',
        dateText: 'Week 1: Sleep guide',
      },
      { channels: ['blog'], title: '"Ten minutes on foot, and what they change"' },
    ],
  ],
  'numbered bold titles with their fields, below a week': [
    '# План\n\n## Неделя 1 — 1-7 июля (1/8 финала)\n\n**1. "Утро в саду"** — ролик\n- Подпись: "Приходите в воскресенье."\n- Хэштеги: #сад\n\n**2. "Вечер у реки"** — ролик\n- Подпись: "Возьмите плед."\n- Хэштеги: #река',
    [{ copy: '"Приходите в воскресенье."' }, { copy: '"Возьмите плед."' }],
  ],
  'headings of which each states a title, below one that promises nothing': [
    '# Plan\n\n## Ready\n\n### Week 1 — The first (ready)\n\n**Title:** Our door is open again this spring\n**Hook:** It squeaks\n\n### Week 2 — The second (ready)\n\n**Title:** What the garden does in the winter\n**Hook:** It sleeps',
    [{ title: 'Our door is open again this spring' }, { title: 'What the garden does in the winter' }],
  ],
  'a table of days below the theme of a week': [
    '# プラン（2026年4月）\n\n## Week 1（4/7〜4/13）：はじめ\n\n### テーマ：「春」\n\n| 日付 | 曜日 | X（朝） | X（夜） |\n|---|---|---|---|\n| 4/7 | 火 | 庭が開きます | — |\n| 4/8 | 水 | 水を飲もう | 日陰を探そう |\n| 4/9 | 木 | 友だちと | — |',
    [
      { date: '2026-04-07', channels: ['x'], title: '庭が開きます' },
      { date: '2026-04-08', channels: ['x'] },
      { date: '2026-04-08', channels: ['x'] },
      { date: '2026-04-09', channels: ['x'] },
    ],
  ],
  'channels that the lines at the top state': [
    '# Launch\n\n*Two posts. Twitter/X + Farcaster. Short words.*\n\n## Week 1\n\n### Post 1 · The door (Thursday)\n> It is open.',
    [{ channels: ['x', 'farcaster'], copy: 'It is open.' }],
  ],
  'a channel that is the topic of a post': [
    `# Posts\n\n## Facebook\n\n### Post 1: WhatsApp scams\n${fence('Nobody of us asks for your code.')}`,
    [{ channels: ['facebook'], title: 'WhatsApp scams' }],
  ],
  'a question answered for a channel': [
    '# Answers\n\n## Quora answers (template format)\n\n### Q: "Does the flu shot hurt?"\n\n**Answer:**\n\nA little, for a day. Come and ask us.',
    [{ channels: ['quora'], copy: 'A little, for a day. Come and ask us.' }],
  ],
  'a link that somebody is to set': [
    '# Plan\n\n**Day 3 — Wed — [FB] — The gate**\n"Our gate is wide, and the garden is open on Sunday."\n→ Link to the booking page',
    [{ copy: '"Our gate is wide, and the garden is open on Sunday."' }],
  ],
};

describe('shapes that other teams use', () => {
  it.each(Object.entries(shapes))('%s', (_name, [text, expected]) => {
    const { posts } = read(text);
    expect(posts).toMatchObject(expected);
    expect(posts).toHaveLength(expected.length);
  });
});

describe('what looks like posts and was not understood is told', () => {
  it.each([
    [
      'a day with words and a channel',
      '# Plan 2026\n\n## 3 March\n\nMorning: something on X about water, evening the same',
    ],
    [
      'a line for each day and channel in a fence',
      `# Plan\n\n### Mix\n${fence('Day 11 (LinkedIn): the door\nDay 12 (Twitter): the gate')}`,
    ],
    [
      'channels listed below a week that has none of the forms of a post',
      '# Plan\n\n## Week 2\n\n- Instagram: our garden in spring\n- Facebook: our gate in spring\n\n### Posts for Sunday\n\nNothing yet.',
    ],
    [
      'a text with hashtags',
      '# Plan\n\n## Spring\n\nOur garden is open again on Sunday, and the gate is wide.\n#garden #riverside',
    ],
  ])('%s', (_name, text) => {
    const { posts, blocks } = read(text);
    expect(posts.length + blocks.filter((block) => block.as === 'unread').length).toBeGreaterThan(0);
  });
});

describe('what is no post', () => {
  it.each([
    [
      'a template with blanks',
      `# Community\n\n## Template 1: teaching\n\n**Channel:** Reddit\n\n${fence('Title: {topic} for {audience}\n\nHello {name}, today we speak of {topic}.')}`,
    ],
    [
      'the blanks of a Korean template',
      `# 글\n\n## 템플릿 1\n\n**사용 채널**: 네이버 카페\n\n${fence('제목: {주제}\n\n안녕하세요, {주제}를 {방법}으로 {설명}')}`,
    ],
  ])('%s', (_name, text) => expect(read(text).posts).toEqual([]));
});
