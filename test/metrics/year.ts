import { createHash } from 'node:crypto';
import { eventOf, lineOf } from '../../src/records/event.ts';
import type { RegisterEvent } from '../../src/model/generated.ts';

/** A year of the example practice: what it posted, what its register says of that, what its channels export. Seeded. */

export type Channel = 'facebook' | 'instagram' | 'x' | 'linkedin' | 'youtube';

/** A post on one channel, with its figures as the channel counts them. */
export interface Posted {
  readonly record: string;
  readonly channel: Channel;
  readonly day: string;
  readonly time: string;
  readonly id: string;
  readonly permalink: string;
  readonly text: string;
  readonly kind: 'post' | 'video';
  readonly subject: 'none' | 'staff' | 'patient';
  readonly campaign: string | null;
  readonly tag: string;
  readonly figures: Readonly<Record<string, number>>;
  /** `''`: on record; `outside`: nobody planned it; `vanished`: on record, and not exported. */
  readonly fate: '' | 'outside' | 'vanished';
}

/** Numbers between 0 and 1 that look like chance and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the practice writes about: weight, how well it does, what it says. */
const topics = [
  { tag: 'flu', weight: 3, pull: 1, say: 'Flu shots this week: walk in, no appointment, side door by the bike rack.' },
  { tag: 'food', weight: 3, pull: 1.9, say: 'Ines cooks on Sundays and eats it until Wednesday. Here is how.' },
  { tag: 'team', weight: 3, pull: 1.6, say: 'Meet somebody who works here, and the plant they look after.' },
  { tag: 'hours', weight: 2, pull: 0.5, say: 'Our hours change next week. The telephone is the same: 555-0140.' },
  { tag: 'screening', weight: 2, pull: 0.8, say: 'Not sure whether it is time for a checkup? Ask at the front desk.' },
  { tag: 'community', weight: 2, pull: 1.2, say: 'Story time at the library on Saturday. We bring the bandages for the bears.' },
  { tag: 'hiring', weight: 1, pull: 0.7, say: 'We are looking for somebody who likes people before coffee.' },
];

/** How many people see a post, how many of them react, and which day of the week it likes. */
const channels: Readonly<Record<Channel, { readonly seen: number; readonly rate: number; readonly share: number }>> = {
  facebook: { seen: 900, rate: 0.035, share: 0.8 },
  instagram: { seen: 650, rate: 0.06, share: 0.7 },
  x: { seen: 300, rate: 0.02, share: 0.35 },
  linkedin: { seen: 400, rate: 0.03, share: 0.25 },
  youtube: { seen: 260, rate: 0.045, share: 0.15 },
};

const two = (number: number): string => String(number).padStart(2, '0');
const weekday = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay();

/** The offset of Chicago: daylight saving from the second Sunday of March to the first of November. */
const offset = (day: string): string =>
  (day >= '2025-03-09' && day < '2025-11-02') || (day >= '2026-03-08' && day < '2026-11-01') ? '-05:00' : '-06:00';

function figuresFor(channel: Channel, pull: number, random: () => number): Record<string, number> {
  const { seen, rate } = channels[channel];
  const spread = (): number => 0.6 + random() * 0.8;
  const reach = Math.round(seen * spread() * (0.8 + 0.4 * random()));
  const reactions = Math.round(reach * rate * pull * spread() * 0.7);
  const comments = Math.round(reach * rate * pull * spread() * 0.12);
  const shares = Math.round(reach * rate * pull * spread() * 0.1);
  const saves = Math.round(reach * rate * pull * spread() * 0.08);
  const clicks = Math.round(reach * 0.015 * spread());
  const common = { reach, reactions, comments, shares };
  if (channel === 'facebook')
    // Meta's own sum counts a little more than its parts.
    return { ...common, interactions: reactions + comments + shares + (reactions > 30 ? 1 : 0), impressions: Math.round(reach * 1.6), clicks: clicks * 3, 'link-clicks': clicks };
  if (channel === 'instagram') return { ...common, views: Math.round(reach * 1.9), saves, follows: Math.round(clicks / 4) };
  if (channel === 'x') return { impressions: Math.round(reach * 1.3), reactions, comments, shares, saves, 'link-clicks': clicks, follows: Math.round(clicks / 5), 'profile-visits': clicks };
  if (channel === 'linkedin') return { impressions: Math.round(reach * 1.4), reactions, comments, shares, clicks, follows: Math.round(clicks / 3) };
  return { views: Math.round(reach * 1.5), impressions: reach * 9, reactions, comments, shares, follows: Math.round(clicks / 4), 'watch-time': Math.round(reach * 1.5 * 0.011 * 100) * 36 };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function addressOf(channel: Channel, number: number): { id: string; permalink: string } {
  const code = (length: number): string =>
    [...createHash('sha256').update(`${channel} ${number}`).digest().subarray(0, length)]
      .map((byte) => letters[byte % letters.length])
      .join('');
  const digits = (head: string): string => `${head}${String(1_000_000_000 + number * 7_654_321).slice(-10)}`;
  switch (channel) {
    case 'facebook': {
      const id = digits('1220987');
      return { id, permalink: `https://www.facebook.com/riversidefamilypractice/posts/${id}` };
    }
    case 'instagram':
      return { id: digits('1800456'), permalink: `https://www.instagram.com/p/${code(11)}/` };
    case 'x': {
      const id = digits('197531086');
      return { id, permalink: `https://x.com/riversidefp/status/${id}` };
    }
    case 'linkedin':
      return { id: '', permalink: `https://www.linkedin.com/feed/update/urn:li:activity:${digits('731864209')}` };
    case 'youtube': {
      const id = code(11);
      return { id, permalink: `https://www.youtube.com/watch?v=${id}` };
    }
  }
}

/** Days on which a patient's story went out, on Facebook, under the permission A-021. */
const stories: ReadonlySet<string> = new Set(['2026-09-02', '2026-09-16', '2026-09-23']);

/** Everything that was posted from October 2025 to September 24, 2026. */
export function year(seed = 20260925): Posted[] {
  const random = chance(seed);
  const posts: Posted[] = [];
  const names = new Map<string, number>();
  const bag = topics.flatMap((topic) => Array.from({ length: topic.weight }, () => topic));
  let number = 0;
  for (let at = Date.UTC(2025, 9, 1); at <= Date.UTC(2026, 8, 24); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const onDay = weekday(day);
    const isStory = stories.has(day);
    if (!isStory && (onDay === 0 || random() > (onDay === 6 ? 0.15 : 0.42))) continue;
    const topic = bag[Math.floor(random() * bag.length)]!;
    const tag = isStory ? 'stories' : topic.tag;
    const count = (names.get(`${tag}${day.slice(0, 7)}`) ?? 0) + 1;
    names.set(`${tag}${day.slice(0, 7)}`, count);
    const record = `${day.slice(0, 7)}-${tag}${count > 1 ? `-${count}` : ''}`;
    const hour = [8, 12, 12, 17, 19][Math.floor(random() * 5)]!;
    const onTuesday = onDay === 2 ? 1.35 : 1;
    const isOutside = random() < 0.02;
    const season = tag === 'flu' ? `flu-${day < '2026-06' ? '2025' : '2026'}` : null;
    for (const [channel, { share }] of Object.entries(channels) as [Channel, (typeof channels)[Channel]][]) {
      if (isStory ? channel !== 'facebook' : random() > share) continue;
      if (channel === 'youtube' && !['food', 'team', 'community'].includes(tag)) continue;
      number++;
      const figures = figuresFor(channel, topic.pull * onTuesday * (hour === 19 ? 1.15 : 1), random);
      const isGone = !isOutside && !isStory && random() < 0.01;
      posts.push({
        record: isOutside ? '' : record,
        channel,
        day,
        time: `${two(hour)}:${two(Math.floor(random() * 12) * 5)}`,
        ...addressOf(channel, number),
        text: isStory ? 'He planted beets in March. Now he can kneel to see them.' : topic.say,
        kind: channel === 'youtube' ? 'video' : 'post',
        subject: isStory ? 'patient' : tag === 'team' ? 'staff' : 'none',
        campaign: season,
        tag,
        figures,
        fate: isOutside ? 'outside' : isGone ? 'vanished' : '',
      });
    }
  }
  return posts;
}

/** What the register says: each post published, with the facts frozen. */
export function events(posts: readonly Posted[]): RegisterEvent[] {
  const kinds = new Map<string, Posted['kind']>();
  for (const { record, kind } of posts) if (kind === 'video' || !kinds.has(record)) kinds.set(record, kind);
  return posts
    .filter(({ fate }) => fate !== 'outside')
    .map(({ record, channel, day, time, permalink, subject, campaign, tag }) =>
      eventOf({
        event: 'published',
        record,
        at: `${day}T${time}:00${offset(day)}`,
        by: 'maria-ortiz',
        channel,
        location: permalink,
        medium: 'electronic',
        custodian: 'tom-becker',
        facts: {
          kind: kinds.get(record)!,
          subject,
          authorizations: subject === 'patient' ? ['A-021'] : [],
          campaign,
          tags: [tag],
        },
      }),
    );
}

/** The register's files, by path: one a month. */
export function eventFiles(posts: readonly Posted[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const event of events(posts)) {
    const path = `events/${event.at.slice(0, 7)}/published.jsonl`;
    files.set(path, `${files.get(path) ?? ''}${lineOf(event)}\n`);
  }
  return files;
}

const quoted = (cell: string | number, delimiter: string): string => {
  const text = String(cell);
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csv = (rows: readonly (readonly (string | number)[])[], delimiter = ',', newline = '\n'): string =>
  rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter) + newline).join('');

const english = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });
const german = (value: number): string => value.toLocaleString('de-DE', { maximumFractionDigits: 4 });
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monatsnamen = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const parts = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number];

/** The export of a channel as it is downloaded: Facebook and X in English, Instagram in Spanish, YouTube in German. */
export const exportOf: Readonly<Record<Channel, { readonly name: string; text(posts: readonly Posted[]): string | Uint8Array }>> = {
  facebook: {
    name: 'facebook.csv',
    text: (posts) =>
      `\uFEFF${csv([
        ['Post ID', 'Page ID', 'Page name', 'Title', 'Description', 'Duration (sec)', 'Publish time', 'Caption type', 'Permalink', 'Is crosspost', 'Is share', 'Post type', 'Languages', 'Custom labels', 'Funded content status', 'Data comment', 'Date', 'Impressions', 'Reach', 'Reactions, Comments and Shares', 'Reactions', 'Comments', 'Shares', 'Total clicks', 'Link Clicks'],
        ...posts.map(({ id, text, day, time, permalink, figures: f }) => {
          const [y, m, d] = parts(day);
          return [id, '100064512345678', 'Riverside Family Practice', '', text, 0, `${two(m)}/${two(d)}/${y} ${time}`, '', permalink, 0, 0, 'Photos', '', '', '', '', 'Lifetime', f['impressions']!, f['reach']!, f['interactions']!, f['reactions']!, f['comments']!, f['shares']!, f['clicks']!, f['link-clicks']!];
        }),
      ])}`,
  },
  instagram: {
    name: 'instagram.csv',
    text: (posts) =>
      `\uFEFF${csv([
        ['Identificador de la publicación', 'Identificador de la cuenta', 'Nombre de usuario de la cuenta', 'Nombre de la cuenta', 'Descripción', 'Duración (seg.)', 'Hora de publicación', 'Enlace permanente', 'Tipo de publicación', 'Comentario de datos', 'Fecha', 'Visualizaciones', 'Alcance', 'Me gusta', 'Veces compartido', 'Seguimientos', 'Comentarios', 'Veces guardado'],
        ...posts.map(({ id, text, day, time, permalink, figures: f }) => {
          const [y, m, d] = parts(day);
          return [id, '17841400123456789', 'riversidefamily', 'Riverside Family Practice', text, 0, `${two(d)}/${two(m)}/${y} ${time}`, permalink, 'Imagen de IG', '', 'De por vida', f['views']!, f['reach']!, f['reactions']!, f['shares']!, f['follows']!, f['comments']!, f['saves']!];
        }),
      ], ';')}`,
  },
  x: {
    name: 'account_analytics_content.csv',
    text: (posts) =>
      csv([
        ['Post id', 'Date', 'Post text', 'Post Link', 'Impressions', 'Likes', 'Engagements', 'Bookmarks', 'Shares', 'New follows', 'Replies', 'Reposts', 'Profile visits', 'Detail Expands', 'URL Clicks', 'Hashtag Clicks', 'Permalink Clicks'],
        ...posts.map(({ id, text, day, permalink, figures: f }) => {
          const [y, m, d] = parts(day);
          const all = f['reactions']! + f['comments']! + f['shares']! + f['saves']! + f['link-clicks']! + f['profile-visits']!;
          return [id, `${dayNames[weekday(day)]}, ${monthNames[m - 1]} ${d}, ${y}`, text, permalink, english(f['impressions']!), f['reactions']!, all, f['saves']!, 0, f['follows']!, f['comments']!, f['shares']!, f['profile-visits']!, 3, f['link-clicks']!, 0, 1];
        }),
      ]),
  },
  linkedin: {
    name: 'linkedin.csv',
    text: (posts) =>
      // UTF-16 with tabs, as spreadsheets save “Unicode text”.
      Buffer.from(
        `\uFEFF${csv([
          ['Content metrics of the page, by update'],
          ['Post title', 'Post link', 'Post type', 'Campaign name', 'Posted by', 'Created date', 'Campaign start date', 'Campaign end date', 'Audience', 'Impressions', 'Views', 'Offsite Views', 'Clicks', 'Click through rate (CTR)', 'Likes', 'Comments', 'Reposts', 'Follows', 'Engagement rate', 'Content Type'],
          ...posts.map(({ text, day, permalink, figures: f }) => {
            const [y, m, d] = parts(day);
            const rate = (f['clicks']! / f['impressions']!).toFixed(6);
            return [text, permalink, 'Organic', '', 'Tom Becker', `${two(m)}/${two(d)}/${y}`, '', '', 'All followers', f['impressions']!, '', '', f['clicks']!, rate, f['reactions']!, f['comments']!, f['shares']!, f['follows']!, rate, ''];
          }),
        ], '\t', '\r\n')}`,
        'utf16le',
      ),
  },
  youtube: {
    name: 'Tabellendaten.csv',
    text: (posts) => {
      const sum = (metric: string): number => posts.reduce((all, { figures }) => all + figures[metric]!, 0);
      return csv([
        ['Videos', 'Videotitel', 'Veröffentlichungszeitpunkt des Videos', 'Dauer', 'Aufrufe', 'Wiedergabezeit (Stunden)', 'Abonnenten', 'Impressionen', 'Klickrate der Impressionen (%)', '„Mag ich“-Bewertungen', 'Hinzugefügte Kommentare', 'Geteilte Inhalte'],
        ['Gesamt', '', '', '', sum('views'), german(sum('watch-time') / 3600), sum('follows'), german(sum('impressions')), '4,2', sum('reactions'), sum('comments'), sum('shares')],
        ...posts.map(({ id, text, day, figures: f }) => {
          const [y, m, d] = parts(day);
          return [id, text, `${d}. ${monatsnamen[m - 1]} ${y}`, 61, german(f['views']!), german(f['watch-time']! / 3600), f['follows']!, german(f['impressions']!), '4,2', f['reactions']!, f['comments']!, f['shares']!];
        }),
      ]);
    },
  },
};

/** The exports of the year, by the name of the file. */
export function exportFiles(posts: readonly Posted[]): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const [channel, { name, text }] of Object.entries(exportOf)) {
    const own = posts.filter((post) => post.channel === channel && post.fate !== 'vanished');
    files.set(name, text(own));
  }
  return files;
}
