import type { Hold } from '../model/generated.ts';
import { folderName } from '../records/bag.ts';
import { lineOf } from '../records/event.ts';
import { redactedPermission, type Redaction } from '../records/evidence.ts';
import { retentionOf } from '../records/retention.ts';
import { copiesOf } from '../records/trace.ts';
import { redactor } from '../report/redact.ts';
import { jsonOf, linesOf, type Put } from './evidence-files.ts';
import type { EvidenceInputs, Found } from './evidence-found.ts';
import type { RecordsWorld } from './records.ts';
import { answerOf } from './retention.ts';

/** Permissions that the posts and records relied on, redacted; how many others there are is logged. */
function putPermissions(put: Put, { read }: RecordsWorld, relied: ReadonlySet<string>): Redaction[] {
  const all = read.practice.authorizations?.all ?? [];
  const file = 'registers/authorizations.json';
  const own = all
    .filter(({ id }) => relied.has(id))
    .map((one) => ({ id: one.id, ...redactedPermission(one) }));
  const unknown = [...relied].filter((id) => !all.some((one) => one.id === id)).sort();
  put(file, jsonOf({ authorizations: own.map(({ entry }) => entry), notInTheRegister: unknown }));
  const why = 'It points at the patient, whom the evidence does not name.';
  const others = all.length - own.length;
  return [
    ...own.map(({ id, left }) => ({ file, entry: id, fields: left, why })),
    ...(others > 0
      ? [{ file, entry: `${others} others`, fields: ['all'], why: 'Nothing in the evidence relied on them.' }]
      : []),
  ];
}

function putHolds(put: Put, shown: readonly Hold[], all: readonly Hold[]): Redaction[] {
  const file = 'registers/holds.json';
  put(file, jsonOf({ holds: shown }));
  const others = all.length - shown.length;
  return others > 0
    ? [{ file, entry: `${others} others`, fields: ['all'], why: 'They are of other matters.' }]
    : [];
}

function putWaivers(put: Put, { read }: RecordsWorld, ids: ReadonlySet<string>): Redaction[] {
  const { document, waivers = [] } = read.practice;
  const redact = redactor(document);
  const file = 'registers/waivers.json';
  const own = waivers.filter(({ post }) => ids.has(post));
  const entries = own.map(({ place: _place, places: _places, ...waiver }) => ({
    ...waiver,
    reason: redact(waiver.reason),
  }));
  put(file, jsonOf({ waivers: entries }));
  return own
    .filter(({ reason }) => redact(reason) !== reason)
    .map(({ rule, post }) => ({
      file,
      entry: `${rule}, ${post}`,
      fields: ['reason'],
      why: 'Identifiers in it are masked.',
    }));
}

/** The permissions that posts and records relied on. */
function reliedOn({ told, records }: Found): Set<string> {
  return new Set([
    ...records.flatMap(({ facts }) => facts?.authorizations ?? []),
    ...told.flatMap(({ versions }) => versions.flatMap(({ post }) => post?.authorizations ?? [])),
  ]);
}

/** Until when each record is kept, and where every copy is. */
function putReports(put: Put, { all, records }: Found): void {
  const { asOf } = all.read.practice;
  const ask = retentionOf(all.world);
  const put1 = (name: string, rows: readonly unknown[]): void =>
    put(`reports/${name}.json`, jsonOf({ version: 1, asOf, records: rows }));
  put1(
    'retention',
    records.map((one) => answerOf(ask(one), asOf)),
  );
  put1(
    'copies',
    records.map((one) => ({ id: one.id, copies: copiesOf(one) })),
  );
}

async function putCertificate(
  put: Put,
  { sources }: EvidenceInputs,
  folder: string,
  number: string,
): Promise<void> {
  const answer = await sources.read(`${folder}/certificates/${number}.md`, 1 << 24);
  if ('bytes' in answer) put(`certificates/${folderName(number)}.md`, new TextDecoder().decode(answer.bytes));
}

/**
 * Puts what the registers hold of the evidence into files: events and ledger, permissions, holds, accepted findings,
 * reports and certificates.
 * @returns what was left out, and why
 */
export async function putRegisters(put: Put, found: Found, inputs: EvidenceInputs): Promise<Redaction[]> {
  const { all, events, ledger, holds, ids, certificates } = found;
  put('register/events.jsonl', events.map((event) => `${lineOf(event)}\n`).join(''));
  put('register/ledger.csv', ledger);
  const redactions = [
    ...putPermissions(put, all, reliedOn(found)),
    ...putHolds(put, holds, all.holds),
    ...putWaivers(put, all, ids),
  ];
  put('redactions.jsonl', linesOf(redactions));
  putReports(put, found);
  for (const number of [...certificates].sort()) await putCertificate(put, inputs, all.folder, number);
  return redactions;
}
