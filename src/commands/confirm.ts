import type { RegisterEvent, Table } from '../model/generated.ts';
import { remainingCopies } from '../records/dispose.ts';
import { eventOf, lineOf } from '../records/event.ts';
import { ending } from '../report/words.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import type { Recording } from './record.ts';
import { readRecordsWorld, readRegister, recordFindings, type RecordsInputs } from './records.ts';
import { showing } from './trace.ts';

export interface ConfirmInputs extends RecordsInputs {
  /** Number of the certificate whose open copies are meant. */
  readonly certificate: string;
  readonly by: string;
  readonly at: string;
  /** Addresses of copies that somebody saw destroyed. */
  readonly confirmed: ReadonlySet<string>;
  /** Only then is anything written. */
  readonly execute: boolean;
}

/**
 * `chaperone dispose --certificate NUMBER`: which copies of what a certificate covers are not confirmed destroyed, and
 * events that confirm some of them.
 * @throws InputError for a certificate or a copy that the register does not know, and for an unknown person.
 */
export async function confirmCommand(inputs: ConfirmInputs): Promise<Recording> {
  const all = await readRecordsWorld(inputs, 'documents');
  const { document } = all.read.practice;
  const disposed = new Map<string, RegisterEvent>();
  const register = await readRegister(inputs.sources, all.folder, (event) => {
    const isWhole = event.event === 'disposed' && event.location === undefined;
    if (isWhole && event.certificate === inputs.certificate) disposed.set(event.record, event);
  });
  if (disposed.size === 0) throw new InputError('--certificate names no certificate of the register.');
  if (!(inputs.by in (document.people ?? {}))) throw new InputError('--by names nobody of chaperone.yaml.');
  const open = [...disposed.values()]
    .sort((a, b) => (a.record < b.record ? -1 : 1))
    .flatMap((event) =>
      remainingCopies(register.records.get(event.record)!).map((copy) => ({ event, copy })),
    );
  const unknown = [...inputs.confirmed].some((one) => open.every(({ copy }) => copy.location !== one));
  if (unknown) throw new InputError('--confirmed names a copy that the certificate does not leave open.');
  const events = open
    .filter(({ copy }) => inputs.confirmed.has(copy.location))
    .map(({ event: { record, certificate, reason, disposal }, copy }) =>
      eventOf({
        event: 'disposed',
        record,
        at: inputs.at,
        by: inputs.by,
        location: copy.location,
        medium: copy.sort.medium,
        ...(certificate !== undefined && { certificate }),
        ...(reason !== undefined && { reason }),
        ...(disposal && { disposal }),
      }),
    );
  const rows = open.map(({ event, copy }) => [
    event.record,
    copy.sort.medium,
    copy.location,
    copy.sort.custodian ?? 'nobody is named',
    inputs.confirmed.has(copy.location) ? 'confirmed' : 'open',
  ]);
  const columns = ['Record', 'Medium', 'Where', 'Custodian', 'Status'];
  const title = 'Copies that were not confirmed destroyed';
  const table: Table = { id: 'open-copies', title, columns, rows, total: rows.length };
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(register.problems, all)];
  const report = reportOf('dispose', all.read, { findings, cards: [], tables: [table] }, 'error');
  report.summary = ending(
    `${events.length === 1 ? '1 copy' : `${events.length} copies`} ${inputs.execute ? 'confirmed destroyed' : 'could be confirmed destroyed'}, ${open.length - events.length} left open`,
    report.counts,
  );
  if (!inputs.execute) report.notes.push('Nothing was written: say --execute when it is to be done.');
  return {
    lines: inputs.execute
      ? events.map((event) => ({ month: event.at.slice(0, 7), line: lineOf(event) }))
      : [],
    folder: `${all.folder}/events`,
    result: {
      report,
      data: { certificate: inputs.certificate, events: inputs.execute ? events : [] },
      practice: showing(
        document,
        open.map(({ copy }) => copy.location),
      ),
      echoes: true,
    },
  };
}
