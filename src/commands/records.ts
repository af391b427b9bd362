import { stamp } from '../lint/stamp.ts';
import type { Finding, Hold } from '../model/generated.ts';
import { distinct, type DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { crossCheck, unclassifiedPosts } from '../records/checks.ts';
import { holdProblems, holdsIn } from '../records/holds.ts';
import { discoverability } from '../records/proof.ts';
import { happenedBy, readRegister, type RecordProblem, type Register } from '../records/register.ts';
import { recordsPolicy, type RecordsPolicy } from '../records/resolve.ts';
import type { RetentionWorld } from '../records/retention.ts';
import type { Result } from '../report/formats/index.ts';
import { ending } from '../report/words.ts';
import { below, defaultFiles } from './discover.ts';
import { InputError } from './fault.ts';
import { approvalsGatherer } from './recorded.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { onRecord } from './on-record.ts';
import { unknownPractice } from './read-documents.ts';
import { dayIn, readPractice, type ReadOptions, type ReadPractice } from './read-practice.ts';

export interface RecordsInputs extends ReadOptions {
  readonly sources: Sources;
}

/** A practice as the commands about records see it. */
export interface RecordsWorld {
  readonly read: ReadPractice;
  readonly policy: RecordsPolicy;
  readonly holds: readonly Hold[];
  readonly folder: string;
  readonly documentProblems: readonly DocumentProblem[];
  readonly world: RetentionWorld;
}

/** No text is searched for names here, so their tagger stays where it is. */
const loadNames: ReadOptions['loadNames'] = () => Promise.resolve(() => []);
const loadTopics: NonNullable<ReadOptions['loadTopics']> = () => Promise.resolve(() => []);

/** What a command about records reads beside documents; a large register is read no more often than must be. */
const readings = {
  /** The documents alone. */
  documents: { recorded: new Map(), readCalendars: async function* () {} },
  /** The posts as well, without the approvals that the register holds. */
  posts: { recorded: new Map() },
  /** All that posts are judged by. */
  judgement: {},
} satisfies Record<string, Partial<ReadOptions>>;

/** Reads what the practice says about its records: classes, schedules, holds, permissions. */
export async function readRecordsWorld(
  inputs: RecordsInputs,
  needs: keyof typeof readings = 'posts',
): Promise<RecordsWorld> {
  const options = { ...inputs, ...readings[needs], loadNames, loadTopics };
  const read = await readPractice(inputs.sources, options);
  const { document, asOf, authorizations } = read.practice;
  const policy = recordsPolicy(read.documents, document);
  const holds = holdsIn([...read.registers, ...read.documents]);
  const folder = below(read.root, document.files?.registers ?? defaultFiles.registers);
  return {
    read,
    policy,
    holds,
    folder,
    documentProblems: distinct([
      ...read.problems,
      ...policy.problems,
      ...holdProblems(read.registers, document),
    ]),
    world: { practice: document, asOf, policy, holds, authorization: (id) => authorizations?.get(id) },
  };
}

/**
 * Reads all that posts are judged by, and the register, which is gone through once for both: what had happened by the
 * day that is asked about, or all of it.
 */
export async function readJudgedWorld(
  inputs: RecordsInputs,
  reach: 'by the day' | 'all' = 'by the day',
): Promise<{ readonly all: RecordsWorld; readonly register: Register }> {
  const known: { register: Register | null } = { register: null };
  const counts = (timeZone: string) =>
    reach === 'all' ? undefined : happenedBy(inputs.asOf ?? dayIn(inputs.now, timeZone), timeZone);
  const readApprovals: ReadOptions['readApprovals'] = async (sources, root, { files, timeZone }) => {
    const { recorded, take } = approvalsGatherer(timeZone);
    const folder = below(root, files?.registers ?? defaultFiles.registers);
    known.register = await readRegister(sources, folder, take, counts(timeZone));
    return recorded;
  };
  const all = await readRecordsWorld({ ...inputs, readApprovals }, 'judgement');
  const { timeZone } = all.read.practice.document;
  const register =
    known.register ?? (await readRegister(inputs.sources, all.folder, undefined, counts(timeZone)));
  return { all, register };
}

const kindOf = (value: unknown): unknown => (value as { readonly kind?: unknown } | null)?.kind;

/** Documents whose mistakes leave open neither what is held nor until when it is kept. */
const aside: ReadonlySet<unknown> = new Set(['policy', 'waivers', 'training', 'responsibilities']);

/**
 * Whether something that decides about holds or retention could not be read, a document or a line of the register:
 * what it was to say is unknown, so nothing is due until it is mended.
 */
export function isDoubtful({ read, policy }: RecordsWorld, register: Register): boolean {
  return (
    read.practice.document === unknownPractice ||
    policy.problems.length > 0 ||
    register.problems.some(({ finding }) => /malformed|changed|incomplete/.test(finding)) ||
    [...read.registers, ...read.documents].some(
      ({ document, tree }) => document === null && !aside.has(kindOf(tree.value)),
    )
  );
}

/** What Chaperone itself finds about records, as findings. */
export function recordFindings(problems: readonly RecordProblem[], { read }: RecordsWorld): Finding[] {
  const raised = problems.map(({ finding, place, message }) => ({
    by: finding,
    problem: { place, message },
    post: null,
    path: place.path,
  }));
  return stamp(raised, read.judge.own, read.practice.asOf)
    .filter(({ standing }) => standing !== 'off')
    .map(({ finding }) => finding);
}

export { readRegister, type Register };

/** That neither the calendars nor the register know a name that was asked for. */
export function unknownName({ problems }: { readonly problems: readonly RecordProblem[] }): InputError {
  const doubt =
    problems.length > 0 ? ' Not all of the register could be read: `chaperone records` says more.' : '';
  return new InputError(`Nothing is known by this name. Check how it is written.${doubt}`);
}

const yes = (answers: readonly string[]): string =>
  answers.includes('yes') ? 'yes' : answers.includes('ask') ? 'ask' : 'no';

/** Whether a class is a record for legal purposes: a business record or part of the legal health record. */
export const legalRecordOf = (one: { businessRecord: string; legalHealthRecord: string }): string =>
  yes([one.businessRecord, one.legalHealthRecord]);

export interface RecordsCommandInputs extends RecordsInputs {
  /** The files as they were, to compare the register and the holds with; null: nothing. */
  readonly base: Sources | null;
}

/** What a change means for records, compared with the practice as it was. */
async function comparison(inputs: RecordsCommandInputs, { read }: RecordsWorld) {
  if (!inputs.base) return { problems: [], tables: [] };
  // Where there was no practice yet, there is nothing to lose.
  const before = await readPractice(inputs.base, { ...inputs, loadNames, loadTopics }).catch(
    (error: unknown) => {
      if (error instanceof InputError) return null;
      throw error;
    },
  );
  const { raised, tables } = await onRecord(inputs, read, before?.practice ?? null);
  const problems = raised.flatMap(({ by, problem }) =>
    typeof by === 'string' && by !== 'records/unclassified' ? [{ ...problem, finding: by }] : [],
  );
  return { problems, tables };
}

/** `chaperone records`: the classes as a decision table in words, and what does not fit. */
export async function recordsCommand(inputs: RecordsCommandInputs): Promise<Result> {
  const all = await readRecordsWorld(inputs);
  const register = await readRegister(inputs.sources, all.folder);
  const { read, policy } = all;
  const change = await comparison(inputs, all);
  const { asOf, document, calendars } = read.practice;
  const posts = calendars.flatMap((file) => file.posts);
  const problems = [
    ...register.problems,
    // A comparison tells what is wrong with the register as well.
    ...change.problems.filter(({ finding, place: { path, line } }) =>
      register.problems.every(
        (one) => one.finding !== finding || one.place.path !== path || one.place.line !== line,
      ),
    ),
    ...crossCheck(policy, document, asOf),
    ...unclassifiedPosts(posts, policy, asOf),
  ];
  const rows = policy.classes.map(({ entry }) => [
    entry.words ?? entry.title,
    entry.id,
    entry.businessRecord,
    entry.legalHealthRecord,
    entry.designatedRecordSet,
    entry.goesTo ?? entry.custodian ?? '',
    entry.schedule ?? '',
  ]);
  const columns = [
    'What it is',
    'Class',
    'Business record',
    'Legal health record',
    'Designated record set',
    'Kept by',
    'Schedule',
  ];
  const classes = { id: 'classes', title: 'What is a record', columns, rows, total: rows.length };
  const tables = [classes, ...change.tables];
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(problems, all)];
  const report = reportOf('records', read, { findings, cards: [], tables }, 'error');
  report.summary = ending(
    rows.length === 1 ? '1 class of records' : `${rows.length} classes of records`,
    report.counts,
  );
  report.notes.push(discoverability);
  if (rows.length === 0)
    report.notes.push(
      'No class of records is defined. `extends: [chaperone:records/us]` begins with the baseline.',
    );
  return { report, data: { classes: policy.classes.map(({ entry }) => entry) }, practice: document };
}
