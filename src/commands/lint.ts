import { identifying } from '../calendar/index.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { LintPart, RegisterEvent } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { lint, linting, type Judge, type Linted, type Scope } from '../lint/lint.ts';
import type { Known } from '../lint/raise.ts';
import { stamp } from '../lint/stamp.ts';
import type { FailOn } from '../lint/verdict.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import type { Data } from '../report/sanitise.ts';
import { calendarPaths } from './discover.ts';
import { approvingBy, type Discussions } from './discussion.ts';
import { consequencesOf, type Consequences } from './consequences.ts';
import { InputError } from './fault.ts';
import { unapproved } from './policy-approval.ts';
import { classifying, onRecord, type OnRecord } from './on-record.ts';
import { originsOf, originTable } from './origins.ts';
import { isDocument, readChange, touchesDocuments, type ReadChange } from './read-change.ts';
import { count, documentFindings, reportOf, tallyOf, type Tally } from './report-of.ts';
import { sharing, type Asked } from './parts.ts';
import { readDocuments } from './read-documents.ts';
import { identifiersInTexts, unreadTexts, type ChangeTexts } from './texts.ts';
import { calendarsOf } from './read-calendars.ts';
import { dayIn, openPractice, readPractice, type ReadOptions, type ReadPractice } from './read-practice.ts';
import { approvalEvents, withRecorded } from './recorded.ts';
import { knowsLogins, withReviews, type Approved } from './reviews.ts';

/** What a change is to be merged into, and what came with it. */
export interface Judging {
  readonly sources: Sources;
  /** The paths that the change adds or alters. */
  readonly changed: readonly string[];
}

/** What `lint` is given by the edge. */
export interface LintInputs extends ReadOptions {
  readonly sources: Sources;
  /** The files as they were, to compare with; null: nothing. */
  readonly base: Sources | null;
  /** What a change is to be merged into, whose policy decides. */
  readonly judge?: Judging;
  /** What was said and done about the change; absent where that cannot be asked for. */
  readonly discussions?: Discussions;
  /** Titles, names and messages of the change. */
  readonly texts?: ChangeTexts;
  /** How many commits of the change have messages that are not among them. */
  readonly textsLeft?: number;
  readonly scope: Scope;
  readonly failOn: FailOn;
  /** What parts found, which are joined here; absent: everything is asked here. */
  readonly parts?: readonly LintPart[];
  /** Whether what posts say is shown, of posts without a privacy finding. */
  readonly previews?: boolean;
  /** How a part was asked for. */
  readonly asked?: Asked;
}

export interface LintResult extends Result {
  /** What the register does not hold yet of the approvals that reviews gave. Not shown. */
  readonly approvals: readonly RegisterEvent[];
}

/** What was read, and what was found in it. */
interface Judged {
  readonly read: Omit<ReadPractice, 'practice'> & { readonly practice: Known };
  readonly linted: Linted;
  readonly tally: Tally;
  /** Posts that reviews approved. */
  readonly approved: readonly Approved[];
  readonly records: Pick<OnRecord, 'tables'>;
  /** Posts that go out while a document of rules is not in force, in sentences. */
  readonly notInForce: readonly string[];
  readonly policy: Consequences | null;
  readonly data: Data;
}

/** Reads a practice, applies its policy to its calendars, reports. */
export async function lintCommand(inputs: LintInputs): Promise<LintResult> {
  const isAlone = inputs.base === null && inputs.judge === undefined && inputs.discussions === undefined;
  const judged = (isAlone ? await lintOneByOne(inputs) : null) ?? (await lintChange(inputs));
  const { read, linted, tally, approved, records, policy } = judged;
  const { findings, cards, tables } = linted;
  const ofPolicy = (policy?.findings ?? []).filter(
    ({ rule, message }) => !findings.some((said) => said.rule === rule && said.message === message),
  );
  const shown = {
    findings: [...documentFindings(read.problems), ...ofPolicy, ...findings],
    cards: [...cards],
    tables: [...(policy?.tables ?? []), ...tables, ...records.tables, ...originTable(read.judge.rules)],
  };
  const report = reportOf('lint', read, shown, inputs.failOn, tally);
  report.notes.push(...judged.notInForce);
  return {
    report,
    data: { rules: originsOf(read.judge.rules), ...(policy && { policy: policy.diff }), ...judged.data },
    practice: read.practice.document,
    approvals: approvalEvents(approved, read.recorded),
  };
}

/**
 * Calendars that are compared with nothing are judged as they are read, however many there are. Null where one has
 * texts in other files, for which all must be at hand.
 */
async function lintOneByOne(inputs: LintInputs): Promise<Judged | null> {
  const { calendars, inputs: read, ...open } = await openPractice(inputs.sources, inputs);
  const { practice, judge } = open;
  const classify = classifying(open.documents, practice);
  for (let given: ReadonlySet<string> | undefined; ;) {
    const naming = identifying(given);
    const shared = sharing(inputs, judge.rules);
    const run = linting(practice, judge, { apart: shared.apart, previews: inputs.previews ?? true });
    const tally = { files: 0, posts: 0, unread: 0 };
    const outOfForce = countingOutOfForce(judge.rules);
    const raised = [...ofTexts(inputs, practice)];
    for await (const calendar of calendars()) {
      if (calendar.references?.size) return null;
      const file = naming.file(calendar);
      count(file, tally);
      run.file(file);
      outOfForce.file(file);
      raised.push(...classify(file));
    }
    const linted = run.result({ scope: inputs.scope, raised });
    const data = shared.data(practice.asOf);
    if (!naming.clashes())
      return {
        read: { ...open, inputs: read() },
        linted,
        tally,
        approved: [],
        records: { tables: [] },
        notInForce: outOfForce.sentences(),
        policy: null,
        data,
      };
    given = naming.given;
  }
}

async function lintChange(inputs: LintInputs): Promise<Judged> {
  const { read, before, raised, raisedBefore, approved } = await readFor(inputs);
  const records = await onRecord(inputs, read, before);
  const shared = sharing(inputs, read.judge.rules);
  const linted = lint(read.practice, read.judge, {
    apart: shared.apart,
    apartBefore: shared.apartBefore,
    previews: inputs.previews ?? true,
    base: before,
    scope: inputs.scope,
    raisedBefore: [...raisedBefore, ...records.raisedBefore],
    raised: [...raised, ...records.raised, ...ofTexts(inputs, read.practice)],
  });
  const outOfForce = countingOutOfForce(read.judge.rules);
  for (const file of read.practice.calendars) outOfForce.file(file);
  return {
    read,
    linted,
    tally: tallyOf(read.practice.calendars),
    approved,
    records,
    notInForce: outOfForce.sentences(),
    policy: await policyChange(inputs, read),
    data: shared.data(read.practice.asOf),
  };
}

function ofTexts({ texts, textsLeft }: LintInputs, known: Known) {
  return [...identifiersInTexts(texts ?? new Map(), known), ...unreadTexts(textsLeft ?? 0)];
}

/**
 * What a change does to the documents, and with them to posts and records; null where it changes nothing that they say.
 * Where it changes nothing but documents, that is told first.
 */
async function policyChange(
  { sources, base, judge, ...options }: LintInputs,
  read: ReadPractice,
): Promise<Consequences | null> {
  if (!judge || !(await touchesDocuments({ subject: sources, before: base, changed: judge.changed })))
    return null;
  const near = options.paths[0] ?? '';
  const old = await readDocuments(base ?? judge.sources, options.config, near, options.organisation);
  const now = await readDocuments(sources, options.config, near, options.organisation);
  const found = await consequencesOf(old, now, read, sources);
  const { changes } = found.diff;
  if (changes.length === 0) return null;
  const paths = judge.changed.filter(isDocument);
  const discussed = { paths, subject: sources, practice: old.practice, discussions: options.discussions };
  const missing = knowsLogins(old.practice) ? await unapproved(found.demanded, changes, discussed) : null;
  const held = stamp(missing ? [missing] : [], old.law.own, read.practice.asOf).map(({ finding }) => finding);
  const calendars = new Set(read.practice.calendars.map(({ source }) => source.path));
  const leads = !judge.changed.some((path) => calendars.has(path));
  const tables = found.tables.map((table) => ({ ...table, leads }));
  return { ...found, findings: [...held, ...found.findings], tables };
}

/** Posts that go out while a document of rules is not in force: its rules are not asked about them, which is told. */
function countingOutOfForce(rules: Judge['rules']) {
  const periods = new Map(rules.flatMap(({ origin, inForce }) => (inForce ? [[origin, inForce]] : [])));
  const counts = new Map<string, number>();
  return {
    file({ posts }: CalendarFile): void {
      for (const [origin, { from, until }] of periods)
        for (const { date } of posts)
          if (date !== null && (date < from || (until !== undefined && date >= until)))
            counts.set(origin, (counts.get(origin) ?? 0) + 1);
    },
    sentences: (): string[] =>
      [...periods].flatMap(([origin, { from, until }]) => {
        const outside = counts.get(origin) ?? 0;
        if (outside === 0) return [];
        const when = until === undefined ? `from ${from} on` : `from ${from} until ${until}`;
        const posts = outside === 1 ? '1 post goes' : `${outside} posts go`;
        return [
          `${posts} out when ${origin} is not in force (${when}): its rules were not asked about them.`,
        ];
      }),
  };
}

/** What is judged, by what, compared with what. */
async function readFor(inputs: LintInputs): Promise<ReadChange> {
  const { sources: subject, base, judge } = inputs;
  if (judge) {
    const { sources, ...more } = judge;
    const { discussions } = inputs;
    const change = { subject, before: base, judge: sources, ...more };
    return readChange({ ...change, ...(discussions && { discussions }) }, inputs);
  }
  const read = await readPractice(subject, inputs);
  const before = base && ((await readBase(base, inputs))?.practice ?? null);
  return { ...(await readMerged(read, before, inputs)), before, raised: [], raisedBefore: [] };
}

/** A practice after a change was merged: posts of it are approved by the reviews that it had. */
async function readMerged(
  read: ReadPractice,
  before: Practice | null,
  { discussions, paths, readCalendars }: LintInputs,
): Promise<Pick<ReadChange, 'read' | 'approved'>> {
  const { practice, judge, root, recorded } = read;
  const { document, calendars, ...known } = practice;
  const asks = judge.rules.some(({ rule }) => rule.kind === 'approval');
  const discussed = asks && knowsLogins(document) ? ((await discussions?.()) ?? []) : [];
  if (discussed.length === 0) return { read, approved: [] };
  const readAt = async (sources: Sources) =>
    calendarsOf(sources, await calendarPaths(sources, root, document, paths), document, { readCalendars });
  const dayOf = (at: number): string => dayIn(at, document.timeZone);
  const law = { rules: judge.rules, own: judge.own };
  const approving = await Promise.all(
    discussed.map((each) => approvingBy(each, document, readAt, law, { ...known, document }, dayOf)),
  );
  const { approved, ...reviewed } = await withReviews(
    calendars,
    before?.calendars ?? [],
    approving.map((each) => ({ ...each, readAt })),
  );
  const files = withRecorded(reviewed.calendars, recorded);
  return { read: { ...read, practice: { ...practice, ...reviewed, calendars: files } }, approved };
}

/** The practice as it was; null where there was none yet, so that everything is new. */
async function readBase(sources: Sources, inputs: ReadOptions): Promise<ReadPractice | null> {
  try {
    return await readPractice(sources, inputs);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
