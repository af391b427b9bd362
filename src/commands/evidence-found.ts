import type { Hold, RegisterEvent } from '../model/generated.ts';
import { dayTeller } from '../model/period.ts';
import type { History } from '../read/history.ts';
import {
  asksForPost,
  ledgerOf,
  questionOf,
  recordsAsked,
  type LedgerLine,
  type Wanted,
} from '../records/evidence.ts';
import { covers } from '../records/holds.ts';
import { eventsOf } from '../records/register.ts';
import type { RecordState } from '../records/state.ts';
import { InputError } from './fault.ts';
import { eventsAbout, pathsOf, type Told } from './path.ts';
import { readRecordsWorld, readRegister } from './records.ts';
import type { RecordsInputs, RecordsWorld, Register } from './records.ts';

export interface EvidenceInputs extends RecordsInputs {
  readonly wanted: Wanted;
  /** The commits that led here; null: there is no repository. */
  readonly history: History | null;
}

/** All that belongs to the evidence asked for, before it is put into files. */
export interface Found {
  readonly all: RecordsWorld;
  readonly register: Register;
  /** Posts and records, as commits and register tell their paths; sorted by id. */
  readonly told: readonly Told[];
  readonly ids: ReadonlySet<string>;
  /** Those of them that are on record; sorted by id. */
  readonly records: readonly RecordState[];
  /** Every event about them, in the order of time. */
  readonly events: readonly RegisterEvent[];
  /** Which events there were between the first of those and the last. */
  readonly ledger: string;
  /** Of the matter, or that cover one of the records. */
  readonly holds: readonly Hold[];
  /** Numbers of the certificates by which any of it was destroyed. */
  readonly certificates: ReadonlySet<string>;
}

/** Every event once more: those that belong to the evidence, and which others there were between them. */
async function readEvents(
  inputs: EvidenceInputs,
  { files }: Register,
  isOwn: (event: RegisterEvent) => boolean,
): Promise<{ readonly events: readonly RegisterEvent[]; readonly ledger: string }> {
  const own = new Map<string, RegisterEvent>();
  const seen: LedgerLine[] = [];
  for await (const batch of eventsOf(inputs.sources, files, () => {}))
    for (const event of batch) {
      const isIncluded = isOwn(event);
      if (isIncluded) own.set(event.id, event);
      seen.push({ id: event.id, at: event.at, isIncluded });
    }
  const events = [...own.values()].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1),
  );
  return { events, ledger: ledgerOf(seen) };
}

/**
 * Finds what the evidence is about, in calendars, commits and register.
 * @throws InputError for a matter that no hold names
 */
export async function findEvidence(inputs: EvidenceInputs): Promise<Found> {
  const all = await readRecordsWorld(inputs);
  const { document, calendars } = all.read.practice;
  const question = questionOf(inputs.wanted, all.holds);
  if (question === null) throw new InputError('--matter names no matter of registers/holds.yaml.');
  const register = await readRegister(inputs.sources, all.folder);
  const dayOf = dayTeller(document.timeZone);
  const ids = recordsAsked(question, register.records, dayOf);
  const isAsked = asksForPost(question);
  for (const { posts } of calendars) for (const post of posts) if (isAsked(post)) ids.add(post.id);
  const about = await eventsAbout(ids, inputs.sources, all.folder, () => {});
  const told = await pathsOf(ids, all, about, inputs, isAsked);
  for (const { id } of told) ids.add(id);
  const certificates = new Set([...about.values()].flat().flatMap(({ certificate }) => certificate ?? []));
  const isOwn = ({ record, inReplyTo }: RegisterEvent): boolean =>
    ids.has(record) || (inReplyTo !== undefined && ids.has(inReplyTo)) || certificates.has(record);
  const { events, ledger } = await readEvents(inputs, register, isOwn);
  const records = [...ids].sort().flatMap((id) => register.records.get(id) ?? []);
  const holds =
    question.holds ?? all.holds.filter(({ scope }) => records.some((one) => covers(scope, one, dayOf)));
  return { all, register, told, ids, records, events, ledger, holds, certificates };
}
