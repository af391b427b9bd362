import { describe, expect, it } from 'vitest';
import { eventOf, lineOf, readLine } from '../../src/records/event.ts';
import { readRegister } from '../../src/records/register.ts';
import { isDisposed, statusOf } from '../../src/records/state.ts';
import { event, fold, memory } from './support.ts';

const published = event({ event: 'published', location: 'https://x.example/1', facts: { kind: 'post' } });
const deleted = event({ event: 'deleted', location: 'https://x.example/1', at: '2026-06-30T23:30:00-05:00' });
const file = (...lines: string[]) => memory({ 'registers/events/2026-03/pr-1.jsonl': lines.join('\n') });
const told = async (...lines: string[]) => {
  const { problems, events } = await readRegister(file(...lines), 'registers');
  return { events, problems: problems.map(({ finding, place }) => `${place.line} ${finding}`) };
};

describe('an event', () => {
  it('has an id that follows from what it says, in any order of keys', () => {
    const { id, version: _, ...content } = published;
    const reversed = Object.fromEntries(Object.entries(content).toReversed());
    expect(eventOf(reversed as never).id).toBe(id);
  });

  it('has the id of the agreed form', () => {
    const line =
      '{"id":"e-99ca7a8ab91339f69ed0a07bb3450b66","version":1,"event":"published","record":"knee-story","at":"2026-10-14T12:02:00-05:00","by":"maria-ortiz","channel":"instagram","location":"https://www.instagram.com/p/EXAMPLE/","medium":"electronic","custodian":"tom-becker","content":"sha256:bb38595281b1abcc1b62ba4921b950f0c82138acf3c159350d04f8e66e7327da","facts":{"kind":"post","subject":"patient","authorizations":["A-017"],"campaign":null,"tags":["stories"]}}';
    expect(readLine(line)).toMatchObject({ record: 'knee-story' });
  });

  it.each([
    ['a time without its offset', { at: '2026-03-01T12:00:00' }],
    ['a day that does not exist', { at: '2026-02-30T12:00:00Z' }],
    ['a key of its own', { patient: 'x' }],
    ['an unknown word', { event: 'posted' }],
  ])('is refused with %s', (_, change) => {
    expect(readLine(lineOf(eventOf({ ...published, id: undefined, ...change } as never)))).toBe('no event');
  });
});

describe('the register', () => {
  it('is read in pieces of any size, characters of several bytes among them', async () => {
    const wall = event({ event: 'copied', location: 'Wartezimmer, Türseite — 2. Bild', medium: 'physical' });
    expect(await told(lineOf(published), lineOf(wall), lineOf(deleted), '')).toEqual({
      events: 3,
      problems: [],
    });
  });

  it('tells an event that was changed after it was written, and does not use it', async () => {
    const changed = lineOf(deleted).replace('2026-06-30', '2024-06-30');
    expect(await told(lineOf(published), changed, '')).toEqual({
      events: 1,
      problems: ['2 register/changed'],
    });
  });

  it('loses nothing when an append was interrupted, and says what was', async () => {
    const half = lineOf(deleted).slice(0, 100);
    expect(await told(lineOf(published), half)).toEqual({ events: 1, problems: ['2 register/incomplete'] });
    expect(await told(lineOf(published), half, lineOf(deleted), '')).toEqual({
      events: 2,
      problems: ['2 register/incomplete'],
    });
    expect(await told(lineOf(published), lineOf(deleted))).toEqual({ events: 2, problems: [] });
  });

  it('takes the same event told twice as one, and contradicting ones as a finding', async () => {
    const other = event({
      event: 'published',
      location: 'https://x.example/2',
      at: '2026-03-02T12:00:00Z',
      facts: { kind: 'story' },
    });
    expect((await told(lineOf(published), lineOf(published), '')).problems).toEqual([]);
    expect((await told(lineOf(published), lineOf(other), '')).problems).toEqual(['1 register/conflict']);
    expect(fold([other, published]).get('r')?.facts?.kind).toBe('post');
  });

  it('tells two records at one address, and a copy gone that was never there', async () => {
    const thief = event({
      event: 'published',
      record: 's',
      location: 'https://x.example/1',
      facts: { kind: 'post' },
    });
    expect((await told(lineOf(published), lineOf(thief), '')).problems).toEqual(['1 register/conflict']);
    expect((await told(lineOf(deleted), '')).problems).toEqual(['1 register/unknown-copy']);
  });
});

const at = (day: string) => `2026-${day}T12:00:00Z`;
const state = (...events: Parameters<typeof event>[0][]) => fold(events.map(event)).get('r')!;

describe('the state of a copy', () => {
  const location = 'https://x.example/1';

  it('follows the latest event that concerns it', () => {
    const put = { event: 'published', location, at: at('03-01') } as const;
    const down = { event: 'deleted', location, at: at('04-01') } as const;
    const again = { event: 'published', location, at: at('05-01') } as const;
    expect(statusOf(state(put).copies[0]!)).toBe('live');
    expect(statusOf(state(down, put).copies[0]!)).toBe('removed');
    expect(statusOf(state(again, down, put).copies[0]!)).toBe('live');
    expect(statusOf(state({ ...put, event: 'captured' }).copies[0]!)).toBe('kept');
  });

  it('is destroyed only by an event that says so; a new copy makes a destroyed record one again', () => {
    const put = { event: 'published', location, at: at('03-01') } as const;
    const disposed = { event: 'disposed', at: at('04-01') } as const;
    expect(isDisposed(state(put))).toBe(false);
    expect(isDisposed(state(put, disposed))).toBe(true);
    expect(statusOf(state(put, { ...disposed, location }).copies[0]!)).toBe('destroyed');
    expect(isDisposed(state(put, disposed, { event: 'copied', location: 'drawer', at: at('05-01') }))).toBe(
      false,
    );
  });
});
