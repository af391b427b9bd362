import { describe, expect, it } from 'vitest';
import type { PostData } from '../../src/model/generated.ts';
import { read } from './reading.ts';

type Expected = readonly Partial<PostData>[];

/** What is read of a calendar: as many posts as are told, each with what is told of it. */
function expectPosts(text: string, expected: Expected): void {
  const { posts } = read(text);
  expect(posts.map(({ line, title, copy }) => ({ line, title, copy }))).toHaveLength(expected.length);
  expect(posts).toMatchObject(expected);
}

const fence = (text: string, language = '') => `\`\`\`${language}\n${text}\n\`\`\``;
const heading = (text: string, ...below: readonly string[]) => [`## ${text}`, ...below].join('\n\n');

const shapes: Readonly<Record<string, readonly [string, Expected]>> = {
  'a weekday in a week, its text below “Post”': [
    '# Week 1 — Who we are\n\n## MON — Missed calls\n\n**Post:**\nEvery missed call is a worried parent. We call back.\n\n#Riverside',
    [{ title: 'Missed calls', copy: 'Every missed call is a worried parent. We call back.\n\n#Riverside' }],
  ],
  'a numbered day with a text in quotation marks': [
    '# Plan\n\n## Week 1\n\n**Day 8 — Mon — What to ask**\n"Five questions for your first visit, and why we like each of them."',
    [{ title: 'What to ask' }],
  ],
  'headings of channels within a dated week': [
    '# Plan 2026\n\n## Week 1\n\n**Publish Date:** Jan 7, 2026\n\n### Facebook Post\n\n**Copy:**\nBook your check-up.\n\n### Instagram Story\n\n**Slide 1:** Did you know?',
    [
      { date: '2026-01-07', channels: ['facebook'], copy: 'Book your check-up.' },
      { date: '2026-01-07', channels: ['instagram'] },
    ],
  ],
  'bullets that are each a kind of post, below a week with a theme': [
    '# Year\n\n**Week 1 · Breathe out**\n\n- Post: "Your shoulders are up again. Let them fall. See you on Sunday."\n- Story/Reel: a hand on a belly\n- Email: What are you holding?',
    [
      {
        dateText: 'Week 1 · Breathe out',
        copy: '"Your shoulders are up again. Let them fall. See you on Sunday."',
      },
      { title: 'a hand on a belly' },
      { channels: ['email'], title: 'What are you holding?' },
    ],
  ],
  'numbered days, whatever the heading says': [
    '# Launch\n\n## Evergreen assets\n\n1. Day 1 — Reel: the new door\n2. Day 2 — Story: the paint is dry\n3. Day 3 — Post: come and see',
    [{ title: 'Reel: the new door' }, { title: 'Story: the paint is dry' }, { title: 'Post: come and see' }],
  ],
  'numbered ideas below a channel, within a week': [
    '# Challenge\n\n## Week 2 — Meals\n\n### Instagram\n\n1. **Lunch box** — what Ana packs\n2. **Poll** — soup or salad?\n\n### TikTok\n\n1. **Chop along** — 20 seconds',
    [{ channels: ['instagram'] }, { channels: ['instagram'] }, { channels: ['tiktok'] }],
  ],
  'stories listed below the label of their post': [
    '# Plan 2026\n\n### Tuesday, March 3\n\n**Platform:** Instagram Stories\n\n**Content:**\n\n- Story 1: three signs\n- Story 2: a poll\n- Story 3: book here',
    [{ date: '2026-03-03', channels: ['instagram'] }],
  ],
  'bullets of one word each with its value': [
    '# Posts\n\n### Post 2: A use case\n\n- Concept: from two hours to five minutes\n- Format: carousel\n- Platforms: Instagram, LinkedIn',
    [{ channels: ['instagram', 'linkedin'] }],
  ],
  'a heading that ends with the word of a label': [
    '# Posts\n\n## LinkedIn Posts\n\n### Post 1: Professional network\n\n**Caption:**\nWe are hiring.\n\n### Post 2: Business focus\n\n**Caption:**\nWe are still hiring.',
    [
      { channels: ['linkedin'], title: 'Professional network' },
      { channels: ['linkedin'], title: 'Business focus' },
    ],
  ],
  'hashtags and alternative text below a text, without bold': [
    '# Social copy\n\n## 01. Garden\n\nOur garden is open again. Start here: https://riverside.example/garden\n\nAlt text: A bench under a lime.\n\nHashtags: #garden',
    [
      {
        copy: 'Our garden is open again. Start here: https://riverside.example/garden',
        hashtags: ['#garden'],
      },
    ],
  ],
  'the tweets of a thread, each below its label': [
    `# Posts\n\n## 3. Twitter/X Tweet Thread\n\n**Tweet 1 (Main):**\n${fence('Sleep matters.')}\n\n**Tweet 2:**\n${fence('Here is why.')}`,
    [{ channels: ['x'], copy: 'Sleep matters.\n\nHere is why.' }],
  ],
  'options and versions to choose from': [
    '# Facebook group posts\n\n## POST VERSION 1 — For parents\n\n> Saturday at ten. Bring the children.\n\n## POST VERSION 2 — For adults\n\n> Sunday at ten. Bring yourselves.',
    [{ channels: ['facebook'], title: 'For parents' }, { title: 'For adults' }],
  ],
  'a fence with words for a picture': [
    `# LinkedIn posts\n\n## Option 1: Calm\n\n${fence('A calm room with plants', 'dalle')}\n\nThe waiting room has a new window. Sit by it. #calm`,
    [{ copy: 'The waiting room has a new window. Sit by it. #calm' }],
  ],
  'a topic in quotation marks that names a channel': [
    '# Facebook posts\n\n## Post 1: "The end of our WhatsApp chaos"\n\nWe answer within the hour.',
    [{ channels: ['facebook'] }],
  ],
  'labels in brackets, their text between rules': [
    '# LinkedIn calendar 2026\n\n## POST 1\n**[BEST TIME]** Monday, March 30, 8:00 AM\n\n**[COPY READY]**\n\n---\nI came back with three notes.\n\n#Riverside\n---\n\n## POST 2\n**[COPY READY]**\n\n---\nAnd a fourth.\n\n#Riverside\n---',
    [
      { date: '2026-03-30', time: '08:00', copy: 'I came back with three notes.\n\n#Riverside' },
      { copy: 'And a fourth.\n\n#Riverside' },
    ],
  ],
  'notes to the team in and below a text': [
    '# LinkedIn posts\n\n## Post 1 — The invoice\n\n**Character count: 180**\n\nOn Monday we opened the new wing. Come and see.\n\n[THEME: Building]\n[WEEK: 1]',
    [{ title: 'The invoice', copy: 'On Monday we opened the new wing. Come and see.' }],
  ],
  'one post below a title': [
    '# Post: "New hours" — LinkedIn\n\n- **Channel:** LinkedIn\n- **Status:** draft\n\n## Copy\n\nFrom May on we open at seven.\n\n## Results\n\n- Reach:',
    [{ channels: ['linkedin'], copy: 'From May on we open at seven.', stage: 'draft' }],
  ],
  'a publication date below the title, with a version for each channel': [
    `# New software\n\n**Publish date**: 8 February 2026\n\n## LINKEDIN (Post)\n\n${fence('Longer.')}\n\n## FACEBOOK (Post)\n\n${fence('Shorter.')}`,
    [
      { date: '2026-02-08', channels: ['linkedin'] },
      { date: '2026-02-08', channels: ['facebook'] },
    ],
  ],
  'weekdays with numbers in a stated month': [
    '# Plan — agosto 2026\n\n| Fecha | Canal | Tema |\n|---|---|---|\n| Mar 4 | Instagram | Agua |\n| Jue 6 | Instagram | Sombra |',
    [{ date: '2026-08-04' }, { date: '2026-08-06' }],
  ],
  'articles with their keywords below a week': [
    '# Plan\n\n### Week 3: Backs\n\n| # | Article | Target keyword | Words |\n|---|---|---|---|\n| 1 | Sitting less | sitting | 900 |\n| 2 | Lifting well | lifting | 900 |',
    [{ title: 'Sitting less' }, { title: 'Lifting well' }],
  ],
  'kinds and topics below a week and a channel': [
    '# Plan\n\n## Week 2 (3/24~3/30)\n\n### Instagram\n\n| Type | Topic | Visual |\n|---|---|---|\n| Story | What hurts? | dark |\n| Reel | A day with Ana | phone |',
    [{ channels: ['instagram'], title: 'What hurts?' }, { title: 'A day with Ana' }],
  ],
  'texts below captions, each with a number to call': [
    '# Google Business posts\n\n## Riverside\n\nLooking for a calm home by the river? Call (425) 555-0140.\n\n## Hillside\n\nA garden, six rooms, one nurse. Call (425) 555-0141.',
    [
      { channels: ['google-business'], title: 'Riverside' },
      { channels: ['google-business'], title: 'Hillside' },
    ],
  ],
  'an overview numbered as the posts are': [
    '# LinkedIn posts 2026\n\n| # | Angle | Publish date |\n|---|---|---|\n| 1 | Risk | 15 April |\n| 2 | Trust | 20 April |\n\n## Post 1 — "The door"\n\nThe first door was blue. Nobody knew why.\n\n## Post 2 — "The key"\n\nThe key was lost twice. We kept the lock.',
    [
      { date: '2026-04-15', title: '"The door"' },
      { date: '2026-04-20', title: '"The key"' },
    ],
  ],
  'fences one after another below captions': [
    `# Instagram captions\n\n## For spring\n\n${fence('The lime is green.')}\n\n${fence('So are we.')}`,
    [{ channels: ['instagram'], copy: 'The lime is green.' }, { copy: 'So are we.' }],
  ],
  'numbered texts with hashtags': [
    '# LinkedIn posts\n\n## Short ones\n\n1) We hire a nurse.\n#nurse\n\n2) We hire a driver.\n#driver',
    [{ channels: ['linkedin'], copy: 'We hire a nurse.\n#nurse' }, { copy: 'We hire a driver.\n#driver' }],
  ],
  'a post with the state of each channel below it': [
    '# Log 2026\n\n## February\n\n- Feb 3\n  - Team photo\n    - IG: scheduled\n    - FB: draft\n',
    [{ date: '2026-02-03', channels: ['instagram', 'facebook'], title: 'Team photo' }],
  ],
  'a cell of several lines, one of them labelled': [
    '# Instagram 2026\n\n| Date | Idea |\n|---|---|\n| March 3 | The new door<br>Caption: It is blue.<br>Photo: door.jpg |',
    [{ date: '2026-03-03', title: 'The new door', copy: 'It is blue.' }],
  ],
  'an overview in other words than the posts': [
    '# Posts 2026\n\n| Day | Theme | Status |\n|---|---|---|\n| 3 March | Sleeping | Posted |\n| 5 March | Walking outdoors | Draft |\n\n## Seven hours of darkness\n\n**Date:** 3 March\n\n> Dark and cool.\n\n## Ten minutes outdoors\n\n**Date:** 5 March\n\n> Walking counts.',
    [
      { date: '2026-03-03', title: 'Seven hours of darkness', stage: 'published' },
      { date: '2026-03-05', title: 'Ten minutes outdoors', stage: 'draft' },
    ],
  ],
  'comma separated values in a fence': [
    `# Plan 2026\n\n${fence('Date,Channel,Caption,Status\n2026-03-03,Instagram,"Walk in, no appointment. Say ""hello"".",draft\n2026-03-05,Facebook,Meet Ana,ready', 'csv')}`,
    [
      { line: 5, date: '2026-03-03', channels: ['instagram'], copy: 'Walk in, no appointment. Say "hello".' },
      { line: 6, date: '2026-03-05', channels: ['facebook'], copy: 'Meet Ana', status: 'ready' },
    ],
  ],
  'tab separated values in a fence without a language': [
    fence('Datum\tKanal\tText\n3.3.2026\tFacebook\tWir haben offen.'),
    [{ date: '2026-03-03', channels: ['facebook'], copy: 'Wir haben offen.' }],
  ],
  'a week that is called a guide, with its own day and article': [
    '# Blog plan 2026\n\n## Week 5: Guide\n\n- **Date:** 2 March 2026\n- **Article:** How to choose a stretcher\n- **Keyword:** stretcher choice\n- **Goal:** Rank for the term\n\n## Week 6: Story\n\n- **Date:** 9 March 2026\n- **Article:** Why we moved\n- **Keyword:** moving\n- **Goal:** Sign-ups',
    [
      { line: 3, date: '2026-03-02', title: 'How to choose a stretcher', copy: null },
      { line: 10, date: '2026-03-09', title: 'Why we moved', copy: null },
    ],
  ],
  'a day alone as the title, the channels below it': [
    '# Tuesday 10 March 2026\n\n## Instagram\n\nCaption: Our walking group starts tomorrow. #walking\n\n## LinkedIn\n\nCaption: We opened a second room. #clinic',
    [
      { date: '2026-03-10', channels: ['instagram'] },
      { date: '2026-03-10', channels: ['linkedin'] },
    ],
  ],
  'a hook and the words of a button beside the caption': [
    '# Walks\n\n## Day 1 - Opening (Reel)\n\n- **Hook text:** Before you tie your shoes.\n- **CTA sticker text:** Join\n- **Caption:** We walk on Mondays. Come as you are.\n- **Hashtags:** #walking',
    [{ dateText: 'Day 1 - Opening (Reel)', copy: 'We walk on Mondays. Come as you are.' }],
  ],
  'a log of posts that names each by what it says': [
    '# LinkedIn history\n\n| Data | Resumo | Resultado |\n|---|---|---|\n| 2026-02-11 | Por que mudamos de sala | 300 views |\n| 2026-02-12 | A fila acabou | 200 views |',
    [
      { date: '2026-02-11', channels: ['linkedin'], title: 'Por que mudamos de sala' },
      { date: '2026-02-12', channels: ['linkedin'], title: 'A fila acabou' },
    ],
  ],
  'a remark with the day it was added, above a post': [
    '# Plan de agosto 2026\n\n## Semana 1\n\n**Instagram en agosto (agregado 23 jul):** menos reels.\n\n**Lunes 3 de agosto – Instagram**\nCaption: Mañana abrimos a las 8. #fisio',
    [{ line: 7, date: '2026-08-03', copy: 'Mañana abrimos a las 8. #fisio' }],
  ],
  'a post, and a look back at its month': [
    '# Posts LinkedIn février 2026\n\n## POST #8 — Mardi 3 février\n\n```\nNous marchons le lundi.\n\n#marche\n```\n\n---\n\n## Récapitulatif février\n\n### Formats utilisés\n| Format | Nombre |\n|---|---|\n| Texte seul | 4 |\n\n### Métriques cibles\n- Vues/post : 800\n- Commentaires : 9\n\n---\n\n*Posts faits avec soin*\n*Février 2026*',
    [{ date: '2026-02-03', channels: ['linkedin'], copy: 'Nous marchons le lundi.\n\n#marche' }],
  ],
  'a table in HTML': [
    '<table>\n<tr><th>Date</th><th>Platform</th><th>Caption</th></tr>\n<tr><td>2026-04-01</td><td>Instagram</td><td>Sun &amp; shade.<br>Drink <b>water</b>.</td></tr>\n</table>',
    [{ line: 3, date: '2026-04-01', channels: ['instagram'], copy: 'Sun & shade.\nDrink water.' }],
  ],
};

describe('shapes that teams write', () => {
  it.each(Object.entries(shapes))('%s', (_name, [text, expected]) => expectPosts(text, expected));
});

const nothing: Readonly<Record<string, string>> = {
  'rows that nobody has filled in':
    '# Calendar\n\n### Week 1\n\n| Day | Platform | Topic | Caption |\n|---|---|---|---|\n| Mon | {{PLATFORM}} | {{TOPIC}} | {{CAPTION}} |\n| Tue | {{PLATFORM}} | {{TOPIC}} | {{CAPTION}} |',
  'phases of several weeks':
    '# Year\n\n| Block | Weeks | Theme | Message |\n|---|---|---|---|\n| See | 1–13 | Notice | "See it clearly." |\n| Do | 14–26 | Begin | "Begin small." |',
  'a month and what may be spoken of':
    '# Bank\n\n| Month | Topics |\n|---|---|\n| January | New year goals |\n| February | Heart month |',
  'days with tasks':
    '# Month 1\n\n| Day | Task |\n|---|---|\n| 1-2 | Set up the account |\n| 3-4 | Update the front page |',
  'steps to set up a page':
    '# Facebook page\n\n## Step 2: Complete the profile\n\n**Description:**\n\n```\nYour clinic by the river. Call us.\n```',
  'colours and addresses in fences': heading(
    'Colour palette for posts',
    fence('Green: #009739\nBlue: #002776'),
    heading('Addresses to submit', fence('https://riverside.example/a\nhttps://riverside.example/b')),
  ),
  'a deadline above a list':
    '# Posts\n\n## Success targets\n\n**By Mar 21 (end of week 4):**\n\n- 50 engagements\n- 25 sign-ups',
  'a day that a heading merely mentions':
    "# Instagram calendar\n\n## Paid boost (run this on Day 1's reel after it posts)\n\nAfter posting, boost it from the app.\n\n- **Budget:** 10\n- **Audience:** 30–55",
  'a post whose text is yet to be written':
    '# Post: [Working title]\n\n- **Channel:** LinkedIn / Instagram\n- **Status:** draft\n\n## Copy\n\n[text of the post]',
  'days of tasks to tick':
    '# Instagram content for walks\n\n## First steps (this week)\n\n**Day 3:**\n- [ ] Film videos 1 & 2\n\n**Day 4:**\n- [ ] Post video 1\n- [ ] Answer comments\n\n**Week 1 Goal:** Post 4 videos, gain 100 followers\n\n---\n\n## Growth',
  'several days of chores after one':
    '# Posts for the group\n\n## Posting plan\n\n### Week 1: Start\n\n**Day 5:**\n- Twitter announcement with landing page\n- Product page\n\n**Day 6-7:**\n- Answer all comments\n- Thank everyone',
  'how one of the posts would be made':
    '# Instagram videos\n\n## Research\n\n**Example for Video 2 (posture):**\n- Search: "posture"\n- Script: "Stand as you like. Your back will thank you."',
  'values that are no schedule': fence('name,size\nlogo.png,20\ndoor.png,30', 'csv'),
};

describe('data that cannot be read whole', () => {
  it.each([
    [
      'words behind a quoted value',
      fence('Date,Channel,Caption\n2026-03-03,Instagram,"Walk in" today\n2026-03-05,Facebook,"x"', 'csv'),
    ],
    [
      'what readers do not see in a cell',
      '<table>\n<tr><th>Date</th><th>Platform</th><th>Caption</th></tr>\n<tr><td>2026-04-01</td><td>Instagram</td><td><b title="Ana">Sun</b></td></tr>\n<tr><td>2026-04-02</td><td>Instagram</td><td>Shade</td></tr>\n</table>',
    ],
  ])('is unread: %s', (_name, text) => {
    expectPosts(text, []);
    expect(read(text).blocks.some((block) => block.as === 'unread')).toBe(true);
  });
});

describe('what is no post', () => {
  it.each(Object.entries(nothing))('%s', (_name, text) => expectPosts(text, []));
});

describe('what may go out is judged as text', () => {
  const publishedOf = (text: string) =>
    read(text).posts.flatMap(({ texts }) =>
      texts.filter(({ published }) => published).map(({ field, text: said }) => [field, said]),
    );

  it('the title of a post that has no other text', () => {
    expect(publishedOf('# December 2026\n\n- Dec 20 Facebook: Save half this week, no risk!')).toEqual([
      ['title', 'Save half this week, no risk!'],
    ]);
  });

  it('not the title of a post that has one', () => {
    const text = '## Dec 20, 2026\n\n**Topic:** Winter\n**Channel:** Facebook\n**Caption:** Wear a hat.';
    expect(publishedOf(text)).toEqual([['copy', 'Wear a hat.']]);
  });

  it.each([
    ['Thank you for your kind review! It was a pleasure.', 'reply'],
    ['@sam thanks for the stars and your feedback, come again.', 'reply'],
    ['Hola Ana: gracias por su opinión, nos alegra.', 'reply'],
    ['Thank you for all your reviews this year, Riverside!', 'post'],
    ['Our team says thank you. Tell us your opinion!', 'post'],
  ])('“%s” is a %s', (copy, kind) => {
    const text = `## Friday Dec 18, 2026: Google\n\n${copy}`;
    expect(read(text).posts.map((post) => post.kind)).toEqual([kind]);
  });

  it('what is stated holds', () => {
    const text =
      '## Dec 18, 2026\n\n**Channel:** Google\n**Type:** Post\n**Text:** Thank you for your review!';
    expect(read(text).posts.map((post) => post.kind)).toEqual(['post']);
  });
});
