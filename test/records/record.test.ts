import { describe, expect, it } from 'vitest';
import { recordCommand, syncCommand, type Recording } from '../../src/commands/record.ts';
import type { EventContent } from '../../src/records/event.ts';
import { readCalendars } from '../../src/sources/reader.ts';
import { memory } from './support.ts';

const chaperone = `kind: practice\nid: p\nversion: 1.0.0\neffective: 2026-01-01\nowner: o\nname: P\ntimeZone: America/Chicago\npeople: { tom-becker: { name: Tom Becker, roles: [office] }, maria-ortiz: { name: Maria Ortiz } }\nroles: { office: {} }\n`;
const post = (id: string, fields: string, copy: string) =>
  `## A post\n\n- id: ${id}\n- date: 2026-10-14\n- subject: none\n${fields}\n${copy}\n\n`;
const calendar = `# October 2026\n\n${[
  post(
    'flu',
    '- time: 09:00\n- channels: facebook, instagram\n- status: published\n- permalink: https://www.instagram.com/p/FLU/\n- tags: winter\n',
    'Flu shots from Monday.',
  ),
  post(
    'late',
    '- channels: facebook\n- status: published\n- permalink: https://www.facebook.com/p/2\n',
    'We are open on Sunday.',
  ),
  post('bare', '- channels: facebook\n- status: published\n', 'Our garden is green.'),
  post(
    'plan',
    '- channels: facebook\n- status: scheduled\n- permalink: https://www.facebook.com/p/3\n',
    'Spring is near.',
  ),
].join('')}`;

const inputs = (text: string, lines: readonly string[] = []) => ({
  sources: memory({
    'chaperone.yaml': chaperone,
    'calendars/2026-10.md': text,
    ...(lines.length > 0 && {
      'registers/events/2026-10/a.jsonl': lines.map((line) => `${line}\n`).join(''),
    }),
  }),
  paths: [],
  config: 'chaperone.yaml',
  now: 0,
  asOf: '2026-12-01',
  readCalendars,
  loadNames: () => Promise.resolve(() => []),
});
const linesOf = ({ lines }: Recording) => lines.map(({ line }) => line);
const parsed = (recording: Recording) => linesOf(recording).map((line) => JSON.parse(line) as EventContent);
const sync = (text: string, lines: readonly string[] = []) =>
  syncCommand({ ...inputs(text, lines), by: 'maria-ortiz' });

describe('record sync', () => {
  it('records what calendars mark as published, with the facts of that day', async () => {
    const recording = await sync(calendar);
    const [flu, late] = parsed(recording);
    expect(flu).toMatchObject({
      event: 'published',
      record: 'flu',
      at: '2026-10-14T09:00:00-05:00',
      channel: 'instagram',
      location: 'https://www.instagram.com/p/FLU/',
      facts: { kind: 'post', subject: 'none', authorizations: [], campaign: null, tags: ['winter'] },
    });
    expect(late).toMatchObject({ record: 'late', at: '2026-10-14T23:59:00-05:00' });
    expect(recording.lines.map(({ month }) => month)).toEqual(['2026-10', '2026-10']);
  });

  it('says which it left out, and why', async () => {
    const { result } = await sync(calendar);
    expect(result.report.notes).toContain('The post bare was left out: it has no permalink.');
  });

  it('tells nothing twice, in whatever order the lines come', async () => {
    const lines = linesOf(await sync(calendar));
    expect(linesOf(await sync(calendar, lines))).toEqual([]);
    expect(linesOf(await sync(calendar, lines.toReversed()))).toEqual([]);
  });

  it('asks when a text was edited, as the calendar does not say', async () => {
    const lines = linesOf(await sync(calendar));
    const { result, lines: more } = await sync(calendar.replace('Flu shots', 'Free flu shots'), lines);
    expect(more).toEqual([]);
    expect(result.report.notes.join(' ')).toContain('its text differs from what was recorded');
  });
});

const tell = (content: Partial<EventContent>, post: string | null = null, lines: readonly string[] = []) =>
  recordCommand({
    ...inputs(calendar, lines),
    post,
    content: {
      event: 'copied',
      record: 'flu',
      at: '2026-10-15T09:00:00-05:00',
      by: 'tom-becker',
      ...content,
    },
  });

describe('record', () => {
  it('records a copy on paper like any other', async () => {
    const [event] = parsed(await tell({ location: 'waiting room, board 2', medium: 'physical' }));
    expect(event).toMatchObject({ event: 'copied', medium: 'physical', location: 'waiting room, board 2' });
  });

  it('takes digest and facts from the post it is', async () => {
    const [event] = parsed(await tell({ event: 'published' }, 'flu'));
    expect(event).toMatchObject({ content: expect.stringMatching(/^sha256:/), facts: { tags: ['winter'] } });
  });

  it('is idempotent', async () => {
    const content = { location: 'drawer 4' };
    expect(linesOf(await tell(content, null, linesOf(await tell(content))))).toEqual([]);
  });

  it.each([
    ['a copy without its place', {}, 'location'],
    ['a time without offset', { at: '2026-10-15', location: 'x' }, '--at'],
    ['a time that is to come', { at: '2026-12-02T09:00:00-06:00', location: 'x' }, '--at is in the future'],
    ['a channel that is none', { channel: 'Face Book', location: 'x' }, '--channel'],
  ])('refuses %s', async (_, content, key) => {
    await expect(tell(content)).rejects.toThrow(key);
  });

  it('says who is nobody of the practice, or has not the role', async () => {
    const notes = async (content: Partial<EventContent>) =>
      (await tell(content)).result.report.notes.join(' ');
    expect(await notes({ by: 'stranger', location: 'x' })).toContain('nobody of chaperone.yaml');
    expect(await notes({ event: 'approved', role: 'privacy-officer' })).toContain('does not have this role');
    expect(await notes({ location: 'x' })).not.toContain('chaperone.yaml');
  });

  it('refuses a post that is in no calendar', async () => {
    await expect(tell({ location: 'x' }, 'nothing')).rejects.toThrow('--post');
  });
});
