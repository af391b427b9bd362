import type { Execution } from '../records/dispose.ts';
import { approvalsOf, disposalEvents, obstacle, planDigest, planOf } from '../records/dispose.ts';
import { eventOf, lineOf } from '../records/event.ts';
import { retentionOf, type Retention } from '../records/retention.ts';
import type { DisposalPlan, RegisterEvent, Table } from '../model/generated.ts';
import type { Certificate } from '../report/certificate.ts';
import { certificateOf } from './certificate.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './report-of.ts';
import type { Recording } from './record.ts';
import { isDoubtful, readRecordsWorld, readRegister, recordFindings } from './records.ts';
import type { RecordsInputs, RecordsWorld, Register } from './records.ts';
import { count, ending } from '../report/words.ts';

export interface PlanInputs extends RecordsInputs {
  /** Number of the plan and of its certificate. */
  readonly number: string;
}

export interface ExecuteInputs extends RecordsInputs {
  readonly plan: DisposalPlan;
  readonly execution: Execution;
  readonly witness: string | null;
  readonly vendor: string | null;
  /** Only then is anything written. */
  readonly execute: boolean;
}

interface Disposing {
  readonly all: RecordsWorld;
  readonly register: Register;
  readonly approved: readonly RegisterEvent[];
  /** Events by which something was destroyed under a certificate. */
  readonly certified: readonly RegisterEvent[];
  readonly answer: (id: string) => Retention | undefined;
}

async function disposing(inputs: RecordsInputs): Promise<Disposing> {
  const all = await readRecordsWorld(inputs, 'documents');
  const approved: RegisterEvent[] = [];
  const certified: RegisterEvent[] = [];
  const register = await readRegister(inputs.sources, all.folder, (event) => {
    if (event.event === 'approved') approved.push(event);
    if (event.event === 'disposed' && event.certificate !== undefined) certified.push(event);
  });
  const ask = retentionOf(all.world);
  const answer = (id: string): Retention | undefined => {
    const record = register.records.get(id);
    return record && ask(record);
  };
  return { all, register, approved, certified, answer };
}

function findingsOf({ all, register }: Disposing) {
  return [...documentFindings(all.documentProblems), ...recordFindings(register.problems, all)];
}

function scopeTable({ records }: DisposalPlan, title = 'What is to be destroyed'): Table {
  const rows = records.flatMap(({ id, schedule, keepUntil, copies }) =>
    copies.length === 0
      ? [[id, schedule, keepUntil, 'no copy is on record', '']]
      : copies.map(({ location, medium, method }) => [
          id,
          schedule,
          keepUntil,
          `${medium}: ${location}`,
          method ?? 'no way is named',
        ]),
  );
  const columns = ['Record', 'Schedule', 'Kept through', 'Copy', 'How'];
  return { id: 'scope', title, columns, rows, total: rows.length };
}

/**
 * `chaperone dispose`: the plan of what is due for destruction. Writes nothing into the register.
 * @throws InputError for a number that a certificate has already
 */
export async function planCommand(inputs: PlanInputs) {
  const world = await disposing(inputs);
  const { all, register } = world;
  if (world.certified.some(({ certificate }) => certificate === inputs.number))
    throw new InputError(numberTaken);
  const answers = isDoubtful(all, register)
    ? []
    : [...register.records.keys()].map((id) => world.answer(id)!);
  const plan = planOf(inputs.number, all.read.practice.asOf, answers);
  const report = reportOf(
    'dispose',
    all.read,
    { findings: findingsOf(world), cards: [], tables: [scopeTable(plan)] },
    'error',
  );
  report.summary = ending(`${count(plan.records.length, 'record')} planned, none destroyed`, report.counts);
  report.notes.push(
    'This is a plan: nothing was destroyed, and nothing was written into the register.',
    ...(isDoubtful(all, register)
      ? ['A document or a line of the register cannot be read: until that is mended, nothing is due.']
      : []),
    ...(plan.records.length > 0
      ? [
          `Each of these roles approves it, in this order: ${plan.stages.join(', ') || 'none is named'}. Digest: ${planDigest(plan)}`,
        ]
      : []),
  );
  return {
    plan,
    result: {
      report,
      data: { plan, digest: planDigest(plan) },
      practice: all.read.practice.document,
      echoes: true,
    },
  };
}

const numberTaken = 'Another certificate has this number already: choose another one with --number.';

/**
 * Records of a plan that may be destroyed now; those that were by an earlier run, which was interrupted before it was
 * through; and those that may not, with why.
 */
function sift(plan: DisposalPlan, { answer, certified }: Disposing) {
  const earlier = certified.filter(({ certificate }) => certificate === plan.number);
  const ids = new Set(plan.records.map(({ id }) => id));
  if (!earlier.every(({ record }) => ids.has(record))) throw new InputError(numberTaken);
  const whole = new Set(earlier.flatMap(({ record, location }) => (location === undefined ? record : [])));
  const judged = plan.records.map((planned) => {
    const now = answer(planned.id);
    const isDone = now?.state === 'disposed' && whole.has(planned.id);
    return { planned, now, isDone, why: isDone ? null : obstacle(planned, now) };
  });
  return {
    earlier,
    go: judged.flatMap(({ planned, now, isDone, why }) =>
      why === null && !isDone ? [{ planned, now: now! }] : [],
    ),
    done: judged.flatMap(({ planned, now, isDone }) => (isDone ? [{ planned, now: now! }] : [])),
    stay: judged.flatMap(({ planned, why }) => (why === null ? [] : [{ id: planned.id, why }])),
  };
}

/** A certificate, and the lines that make it true: to be written together. */
export interface Disposal extends Recording {
  readonly certificate: Certificate | null;
}

/**
 * `chaperone dispose --plan FILE`: destroys, in the register, what a plan names, if its stages approved this plan and
 * nothing stands in the way now. Holds are looked at again. Without `execute` it only says what would happen.
 */
export async function executeCommand(inputs: ExecuteInputs): Promise<Disposal> {
  const world = await disposing(inputs);
  const { all, register } = world;
  const { plan, execution } = inputs;
  const { document } = all.read.practice;
  if (isDoubtful(all, register))
    throw new InputError(
      'A document or a line of the register cannot be read. Nothing is destroyed until that is mended.',
    );
  if (!(execution.by in (document.people ?? {})))
    throw new InputError('--by names nobody of chaperone.yaml.');
  const { approvals, missing } = approvalsOf(plan, world.approved, document);
  const unapproved = missing.length > 0 || plan.stages.length === 0;
  const { earlier, go, done, stay } = sift(plan, world);
  const events = go.flatMap(({ planned, now }) =>
    disposalEvents(plan, planned, now.record, approvals, execution).map(eventOf),
  );
  const willWrite = inputs.execute && !unapproved && go.length > 0;
  const willCertify = inputs.execute && !unapproved && go.length + done.length > 0;
  const report = reportOf(
    'dispose',
    all.read,
    {
      findings: findingsOf(world),
      cards: [],
      tables: [
        scopeTable(
          { ...plan, records: go.map(({ planned }) => planned) },
          willWrite ? 'What was destroyed' : 'What could be destroyed',
        ),
      ],
    },
    'error',
  );
  report.summary = ending(
    `${count(go.length, 'record')} ${willWrite ? 'destroyed' : 'could be destroyed'}, ${stay.length} ${stay.length === 1 ? 'stays' : 'stay'}`,
    report.counts,
  );
  report.notes.push(
    ...stay.map(({ id, why }) => `The record ${id} stays: ${why}.`),
    ...(done.length > 0
      ? [
          `${count(done.length, 'record')} of the plan ${done.length === 1 ? 'was' : 'were'} destroyed already.`,
        ]
      : []),
    ...(plan.stages.length === 0
      ? ['The schedules name no stages, so nobody can approve: nothing is destroyed.']
      : []),
    ...(missing.length > 0 ? [`Not approved yet by: ${missing.join(', ')}. Nothing is destroyed.`] : []),
    ...(inputs.execute ? [] : ['Nothing was written: say --execute when it is to be done.']),
  );
  if (inputs.execute && unapproved) report.verdict = 'fail';
  return {
    lines: willWrite ? events.map((event) => ({ month: event.at.slice(0, 7), line: lineOf(event) })) : [],
    folder: `${all.folder}/events`,
    certificate: willCertify
      ? certificateOf({
          ...inputs,
          all,
          approvals,
          events: [...earlier, ...events],
          gone: [...done, ...go].sort((a, b) => (a.planned.id < b.planned.id ? -1 : 1)),
          stay,
        })
      : null,
    result: {
      report,
      data: { plan, approvals, stay, events: willWrite ? events : [] },
      practice: document,
      echoes: true,
    },
  };
}
