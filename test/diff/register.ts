import type { ReadDocument } from '../../src/read/document.ts';
import { eventOf } from '../../src/records/event.ts';
import { retentionOf } from '../../src/records/retention.ts';
import { factsTable, foldEvent, type Records, type RecordState } from '../../src/records/state.ts';
import { document, policyOf } from './promises.ts';

/** Records with events on some days. */
export const records: RecordState[] = (() => {
  const all: Records = new Map();
  const table = factsTable();
  const add = (record: string, event: string, day: string, more: object = {}): void =>
    foldEvent(
      all,
      eventOf({
        event,
        record,
        at: `${day}T12:00:00Z`,
        by: 'maria-ortiz',
        location: `l-${record}`,
        ...more,
      } as never),
      table,
    );
  const facts = { kind: 'post', subject: 'none', authorizations: [], campaign: 'c', tags: ['flu'] };
  for (const [at, day] of ['2019-01-01', '2022-05-31', '2024-02-29', '2026-09-01'].entries()) {
    add(`gone-${at}`, 'published', day, { channel: 'x', facts });
    add(`gone-${at}`, 'deleted', day);
    add(`up-${at}`, 'published', day, {
      channel: at % 2 ? 'x' : 'instagram',
      facts: { ...facts, tags: ['knee'] },
    });
    add(`kept-${at}`, 'captured', day, { audience: 'internal', facts: { ...facts, campaign: null } });
  }
  return [...all.values()];
})();

/** What passes is destruction: a record that is due, and for destruction rather than review. */
export const destroyable = (reads: readonly ReadDocument[]) => {
  const policy = policyOf(reads);
  return ['2026-10-01', '2029-03-01', '2040-01-01'].flatMap((day) => {
    const ask = retentionOf({
      practice: document,
      asOf: day,
      policy,
      holds: [],
      authorization: () => undefined,
    });
    return records
      .map((record) => ask(record))
      .flatMap(({ state, action }) => [state === 'due', state === 'due' && action === 'destroy']);
  });
};
