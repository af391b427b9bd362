// Writes calendars for the benchmark: the same seed gives the same bytes. The shapes are those that teams use:
// dated tables, headings with fields, quoted copy, fenced copy, one block of front matter above plain fields.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { channels, hashtags, pictures, sentences, statuses, topics } from './text.mjs';

/** Numbers in [0, 1), always the same for a seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (next, list) => list[Math.floor(next() * list.length)];
const repeat = (times, make) => Array.from({ length: times }, (_, index) => make(index));
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** One invented post. Its copy is about 500 characters: three to four paragraphs and a line of hashtags. */
function post(next, day) {
  const date = new Date(Date.UTC(2026, 0, 1 + day));
  const paragraphs = repeat(3 + Math.floor(next() * 2), () =>
    repeat(1 + Math.floor(next() * 3), () => pick(next, sentences)).join(' '),
  );
  const [path, alt] = pick(next, pictures);
  return {
    date: date.toISOString().slice(0, 10),
    weekday: days[date.getUTCDay()],
    time: `${String(7 + Math.floor(next() * 12)).padStart(2, '0')}:${pick(next, ['00', '15', '30'])}`,
    channels: pick(next, channels),
    topic: pick(next, topics),
    status: pick(next, statuses),
    path,
    alt,
    paragraphs: [...paragraphs, repeat(1 + Math.floor(next() * 4), () => pick(next, hashtags)).join(' ')],
  };
}

const fields = (post, mark) =>
  [
    ['Date', `${post.weekday} ${post.date}`],
    ['Time', post.time],
    ['Channel', post.channels],
    ['Status', post.status],
    ['Image', post.path],
    ['Alt text', post.alt],
  ].map(([name, value]) => mark(name, value));

/** Each shape writes the posts of a file. */
export const shapes = {
  native: (posts) => [
    '---\ntimeZone: America/Chicago\nauthor: maria-ortiz\n---\n',
    ...posts.map((post) => {
      const bullets = fields(
        post,
        (name, value) =>
          `- ${{ Channel: 'channels', Image: 'media', 'Alt text': 'alt' }[name] ?? name.toLowerCase()}: ${value}`,
      );
      return [`## ${post.topic}\n`, ...bullets, '', post.paragraphs.join('\n\n'), ''].join('\n');
    }),
  ],
  table: (posts) => [
    [
      '| Date | Time | Channel | Topic | Caption | Image | Alt text | Status |',
      '|---|---|---|---|---|---|---|---|',
      ...posts.map(({ weekday, date, time, channels, topic, paragraphs, path, alt, status }) => {
        const cells = [
          `${weekday} ${date}`,
          time,
          channels,
          topic,
          paragraphs.join('<br><br>'),
          path,
          alt,
          status,
        ];
        return `| ${cells.join(' | ')} |`;
      }),
      '',
    ].join('\n'),
  ],
  quoted: (posts) =>
    posts.map((post) => {
      const bullets = fields(post, (name, value) => `- **${name}:** ${value}`);
      const quote = post.paragraphs.map((text) => `> ${text}`).join('\n>\n');
      return [`## ${post.topic}\n`, ...bullets, '', quote, '\n---\n'].join('\n');
    }),
  fenced: (posts) =>
    posts.map((post, index) => {
      const lines = fields(post, (name, value) => `**${name}:** ${value}  `);
      return [
        `## Post ${index + 1}: ${post.topic}\n`,
        ...lines,
        '',
        '```',
        post.paragraphs.join('\n\n'),
        '```',
        '',
      ].join('\n');
    }),
  captions: (posts) =>
    posts.map((post) => {
      const lines = fields(post, (name, value) => `- ${name}: ${value}`);
      return [
        `### ${post.weekday}, ${post.date}: ${post.topic}\n`,
        ...lines,
        '',
        '**Caption:**',
        '',
        post.paragraphs.join('\n\n'),
        '',
      ].join('\n');
    }),
};

/** The text of the n-th file. */
export function calendar(number, posts, seed = 1) {
  const next = random(seed * 1_000_003 + number);
  const names = Object.keys(shapes);
  const shape = shapes[names[number % names.length]];
  // Two posts a day, so that what is found a post does not depend on how many there are.
  const body = shape(repeat(posts, (index) => post(next, (number * posts + index) >> 1)));
  const [first, ...rest] = body[0].startsWith('---\n') ? body : ['', ...body];
  return [first, `# Content calendar ${number + 1}\n`, 'All times are Central.\n', ...rest]
    .filter(Boolean)
    .join('\n');
}

/** Writes a practice with so many calendars of so many posts; says how many bytes they are. */
export function write(folder, files, posts, seed = 1) {
  mkdirSync(join(folder, 'calendars'), { recursive: true });
  let bytes = 0;
  for (let number = 0; number < files; number++) {
    const text = calendar(number, posts, seed);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, 'calendars', `calendar-${String(number + 1).padStart(4, '0')}.md`), text);
  }
  return bytes;
}
