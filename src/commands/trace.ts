import type { PracticeDocument, Table, TakeDown } from '../model/generated.ts';
import { covers, isInForce } from '../records/holds.ts';
import { likeness } from '../records/like.ts';
import { likeEnough } from '../records/pair.ts';
import { dayTeller } from '../model/period.ts';
import type { RecordProblem } from '../records/register.ts';
import { statusOf, type RecordState } from '../records/state.ts';
import { copiesOf, trace, type Traced } from '../records/trace.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { documentFindings, reportOf } from './report-of.ts';
import {
  readRecordsWorld,
  readRegister,
  recordFindings,
  unknownName,
  type RecordsInputs,
  type RecordsWorld,
} from './records.ts';

export interface TraceInputs extends RecordsInputs {
  /** Id of a record or post, an address, a permission, a person's number, a campaign; or a text, with `like`. */
  readonly subject: string;
  /** Look for posts whose text is like the subject. */
  readonly like: boolean;
}

function postsLike(text: string, { read }: RecordsWorld): string[] {
  return read.practice.calendars
    .flatMap((file) => file.posts)
    .filter((post) => likeness(text, post.copy ?? '') >= likeEnough)
    .map(({ id }) => id);
}

/** The addresses of the practice's own copies may be shown: their hosts join the practice's directory for this report. */
export function showing(document: PracticeDocument, locations: readonly string[]): PracticeDocument {
  const hosts = locations.flatMap((location) => /^https?:\/\/([^/:?#]+)/.exec(location)?.[1] ?? []);
  const { domains = [] } = document.directory ?? {};
  return { ...document, directory: { ...document.directory, domains: [...new Set([...domains, ...hosts])] } };
}

const rows = (list: readonly TakeDown[]) =>
  list.map(({ record, location, owner, due, done }) => [
    record,
    location,
    owner ?? 'nobody is named',
    due,
    done ?? 'open',
  ]);
const table = (id: string, title: string, columns: string[], rows: (string | null)[][]): Table => ({
  id,
  title,
  columns,
  rows,
  total: rows.length,
});

function tablesOf({ records, takeDown, cannotRecall }: Traced): Table[] {
  const copies = records.flatMap((record) =>
    copiesOf(record).map(({ medium, location, custodian, status }) => [
      record.id,
      medium,
      location,
      custodian ?? '',
      status,
    ]),
  );
  const columns = ['Record', 'Where', 'Owner', 'Due', 'Done'];
  return [
    table('copies', 'Every copy', ['Record', 'Medium', 'Where', 'Custodian', 'Status'], copies),
    ...(takeDown.length > 0 ? [table('take-down', 'Must come down', columns, rows(takeDown))] : []),
    ...(cannotRecall.length > 0
      ? [table('cannot-recall', 'Cannot be called back', columns, rows(cannotRecall))]
      : []),
  ];
}

function openProblems({ takeDown }: Traced, path: string): RecordProblem[] {
  const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return takeDown
    .filter(({ done }) => done === null)
    .map(({ record, authorization, due }) => ({
      finding: 'records/take-down',
      place,
      message: `A copy of the record ${record} is still public, and the permission ${authorization} ended on ${due}.`,
    }));
}

/** Whether a post of the calendars, one that relies on a permission or one of a campaign is meant. */
const isPlanned = (subject: string, { read }: RecordsWorld): boolean =>
  read.practice.calendars.some(({ posts }) =>
    posts.some(({ id, campaign, authorizations }) => [id, campaign, ...authorizations].includes(subject)),
  );

/**
 * `chaperone trace`: every copy of a record, or what relied on a permission and must come down.
 * @throws InputError where nothing is known by the name
 */
export async function traceCommand(inputs: TraceInputs): Promise<Result> {
  const all = await readRecordsWorld(inputs, inputs.like ? 'posts' : 'documents');
  const { read, folder, holds } = all;
  const { asOf, document, authorizations } = read.practice;
  const register = await readRegister(inputs.sources, folder);
  const dayOf = dayTeller(document.timeZone);
  const like = inputs.like ? { like: postsLike(inputs.subject, all) } : {};
  const traced = trace(inputs.subject, register.records, authorizations?.all ?? [], {
    asOf,
    dayOf,
    practice: document,
    ...like,
  });
  if (traced.subject.as === 'nothing' && !isPlanned(inputs.subject, await readRecordsWorld(inputs)))
    throw unknownName(register);
  const problems = [...register.problems, ...openProblems(traced, register.files[0] ?? folder)];
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(problems, all)];
  const report = reportOf('trace', read, { findings, cards: [], tables: tablesOf(traced) }, 'error');
  const copies = traced.records.reduce((sum, record) => sum + record.copies.length, 0);
  const down = traced.takeDown.filter(({ done }) => done === null).length;
  report.summary = ending(
    `${count(traced.records.length, 'record')}, ${copies === 1 ? '1 copy' : `${copies} copies`}, ${down} to take down`,
    report.counts,
  );
  const inForce = holds.filter((hold) => isInForce(hold, asOf, document));
  const isUp = ({ copies }: RecordState): boolean => copies.some((copy) => statusOf(copy) === 'live');
  const held = traced.records.filter(
    (record) => isUp(record) && inForce.some(({ scope }) => covers(scope, record, dayOf)),
  );
  if (traced.subject.as === 'nothing')
    report.notes.push('The calendars plan it, and nothing of it is on record yet.');
  if (traced.takeDown.length + traced.cannotRecall.length > 0)
    report.notes.push('Mailed cards, and what others shared or kept as screenshots, cannot be called back.');
  for (const { id, captured } of held)
    report.notes.push(
      `A hold covers the record ${id}: ${captured ? 'it was captured and may come down.' : 'capture it before it comes down.'}`,
    );
  const data = {
    subject: inputs.like ? '' : traced.subject.id,
    subjectKind: traced.subject.as,
    records: traced.records.map((record) => ({
      id: record.id,
      copies: copiesOf(record),
      reliedOn: record.facts?.authorizations ?? [],
      inReplyTo: record.inReplyTo,
    })),
    takeDown: traced.takeDown,
    cannotRecall: traced.cannotRecall,
  };
  const locations = traced.records.flatMap(({ copies }) => copies.map(({ location }) => location));
  return { report, data, practice: showing(document, locations), echoes: true };
}
