import { describe, expect, it } from 'vitest';
import type { Hold, RegisterEvent } from '../../src/model/generated.ts';
import { compacted } from '../../src/records/compact.ts';
import { changeProblems, remember, type Standing } from '../../src/records/compare.ts';
import { readRegister } from '../../src/records/register.ts';
import { lineOf } from '../../src/records/event.ts';
import { event, fold, memory, practice } from './support.ts';

const place = { path: 'registers', line: 1, column: 1, endLine: 1, endColumn: 1 };
const hold: Hold = {
  id: 'h',
  matter: 'M-1',
  scope: { records: ['r'] },
  issued: { on: '2026-01-01', by: ['dana-wu', 'tom-becker'] },
};
const standing = (events: readonly RegisterEvent[], holds: readonly Hold[] = []): Standing => {
  const ids = new Map<string, string | null>();
  events.forEach(remember(ids));
  return { holds, records: fold(events), events: ids };
};
const found = (before: Standing, after: Standing): string[] =>
  changeProblems(before, after, practice, '2026-12-01', { register: place, holds: place }).map(
    ({ finding }) => finding,
  );

const published = event({ event: 'published', location: 'https://x.example/1', facts: { kind: 'post' } });
const deleted = event({ event: 'deleted', location: 'https://x.example/1', at: '2026-06-01T12:00:00Z' });
const disposed = event({ event: 'disposed', at: '2026-11-01T12:00:00Z' });

describe('a change of the register', () => {
  it('may add events, and move them between files', () => {
    expect(found(standing([published]), standing([deleted, published]))).toEqual([]);
  });

  it('may lose none', () => {
    expect(found(standing([published, deleted]), standing([published]))).toEqual(['register/rewritten']);
  });

  it('may take down what is held, and never destroy it, by the holds before or after', () => {
    expect(found(standing([published], [hold]), standing([published, deleted], [hold]))).toEqual([]);
    expect(found(standing([published], [hold]), standing([published, disposed], [hold]))).toEqual([
      'records/held',
    ]);
    expect(found(standing([published]), standing([published, disposed], [hold]))).toEqual(['records/held']);
    const gone = found(standing([published], [hold]), standing([published, disposed]));
    expect(gone).toEqual(['records/hold-narrowed', 'records/held']);
  });

  it.each<[string, Hold]>([
    ['another scope', { ...hold, scope: { records: ['s'] } }],
    ['one more condition', { ...hold, scope: { records: ['r'], tags: ['x'] } }],
    ['a later beginning', { ...hold, issued: { ...hold.issued, on: '2026-05-01' } }],
    ['a release by one', { ...hold, released: { on: '2026-05-01', by: ['dana-wu'] } }],
  ])('may not narrow a hold: %s', (_, after) => {
    expect(found(standing([], [hold]), standing([], [after]))).toEqual(['records/hold-narrowed']);
  });

  it('may widen a hold, and release it by two roles', () => {
    expect(found(standing([], [hold]), standing([], [{ ...hold, scope: {} }]))).toEqual([]);
    const released = { ...hold, released: { on: '2026-05-01', by: ['dana-wu', 'tom-becker'] } };
    expect(found(standing([], [hold]), standing([], [released]))).toEqual([]);
  });
});

describe('a month that is joined', () => {
  it('has each event once, in order, and the register tells the same', async () => {
    const files = {
      'registers/events/2026-03/b.jsonl': `${lineOf(deleted)}\n${lineOf(published)}\n`,
      'registers/events/2026-03/a.jsonl': `${lineOf(published)}\n`,
    };
    const joined = compacted([deleted, published, published]);
    expect(joined.trimEnd().split('\n')).toEqual([lineOf(published), lineOf(deleted)]);
    const one = await readRegister(memory({ 'registers/events/2026-03/2026-03.jsonl': joined }), 'registers');
    const two = await readRegister(memory(files), 'registers');
    expect(one.records).toEqual(two.records);
  });
});
