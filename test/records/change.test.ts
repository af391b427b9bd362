import { describe, expect, it } from 'vitest';
import type { Hold, RegisterEvent } from '../../src/model/generated.ts';
import { compacted } from '../../src/records/compact.ts';
import { changeProblems, uncaptured } from '../../src/records/compare.ts';
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
/** A register and the holds beside it, as they stood. */
interface Standing {
  readonly events: readonly RegisterEvent[];
  readonly holds: readonly Hold[];
}
const standing = (events: readonly RegisterEvent[], holds: readonly Hold[] = []): Standing => ({
  events,
  holds,
});
const found = (before: Standing, after: Standing): string[] => {
  const has = ({ events }: Standing, id: string): boolean => events.some((one) => one.id === id);
  const records = fold(after.events);
  const change = {
    lost: before.events.filter(({ id }) => !has(after, id)).map(({ id }) => id),
    added: after.events.filter(({ id }) => !has(before, id)),
    problems: [],
  };
  const places = { register: place, holds: place };
  return changeProblems(change, { before: before.holds, after: after.holds }, (id) => records.get(id), {
    practice,
    asOf: '2026-12-01',
    places,
  }).map(({ finding }) => finding);
};

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

  it('is asked about a take-down of what is held and was never captured', () => {
    const asked = (events: readonly RegisterEvent[], isHeld: boolean): string[] => {
      const records = fold(events);
      return uncaptured(
        events,
        (id) => records.get(id),
        () => isHeld,
        place,
      ).map(({ finding }) => finding);
    };
    const captured = event({ event: 'captured', location: 'vault/1', at: '2026-05-01T12:00:00Z' });
    expect(asked([published, deleted], true)).toEqual(['records/uncaptured']);
    expect(asked([published, captured, deleted], true)).toEqual([]);
    expect(asked([published, deleted], false)).toEqual([]);
  });

  it('may redact by two roles, and what is held only with a sealed copy kept elsewhere', () => {
    const redacted = (approvedBy: string[], sealed?: string) =>
      event({
        event: 'redacted',
        at: '2026-11-01T12:00:00Z',
        location: 'https://x.example/1',
        redaction: { approvedBy, ...(sealed && { sealed }) },
      });
    const sealed = event({ event: 'captured', location: 'vault/1', at: '2026-10-01T12:00:00Z' });
    const after = (holds: readonly Hold[], ...events: readonly RegisterEvent[]) =>
      found(standing([published], holds), standing([published, ...events], holds));
    const two = ['dana-wu', 'tom-becker'];
    expect(after([], redacted(two))).toEqual([]);
    expect(after([], redacted(['tom-becker']))).toEqual(['records/held']);
    expect(after([hold], redacted(two))).toEqual(['records/held']);
    expect(after([hold], redacted(two, 'vault/1'))).toEqual(['records/held']);
    expect(after([hold], sealed, redacted(two, 'https://x.example/1'))).toEqual(['records/held']);
    expect(after([hold], sealed, redacted(two, 'vault/1'))).toEqual([]);
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
