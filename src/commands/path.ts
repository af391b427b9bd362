import { Temporal } from 'temporal-polyfill';
import { contentDigest } from '../model/digest.ts';
import type { RegisterEvent, Table } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { History } from '../read/history.ts';
import { gapsOf, inOrder, stepOfEvent, stepsOfVersion, type Step, type Version } from '../records/path.ts';
import { eventsOf, registerFiles, type RecordProblem } from '../records/register.ts';
import type { Result } from '../report/formats/index.ts';
import { momentName, zoneName } from '../report/moments.ts';
import { count, ending } from '../report/words.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readRecordsWorld, recordFindings, unknownName } from './records.ts';
import type { RecordsInputs, RecordsWorld } from './records.ts';
import { showing } from './trace.ts';
import { versionsOf } from './versions.ts';

export interface PathInputs extends RecordsInputs {
  /** Id of a post or record. */
  readonly subject: string;
  /** The commits that led here; null: there is no repository. */
  readonly history: History | null;
}

/** The last moment of a day in the practice's zone. */
const endOfDay =
  (timeZone: string) =>
  (day: string): number =>
    Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds - 1;

/** What there is to say of a history before it is told. */
export function notesOfHistory(history: History | null): string[] {
  if (history === null)
    return ['There is no Git repository here, so who drafted, revised and reviewed a post cannot be told.'];
  return history.isShallow
    ? ['This clone has only the latest commits: earlier steps are missing. Fetch the whole history first.']
    : [];
}

/** A post or record on its way. */
export interface Told {
  readonly id: string;
  /** As the calendars have it now; null: they do not. */
  readonly post: Post | null;
  readonly versions: readonly Version[];
  readonly steps: readonly Step[];
}

/**
 * What commits did to posts and what the register tells of them, in the order of time; sorted by id. With `isAsked`
 * posts are told as well that are in no calendar any more.
 */
export async function pathsOf(
  ids: Iterable<string>,
  { read }: RecordsWorld,
  events: ReadonlyMap<string, readonly RegisterEvent[]>,
  inputs: Pick<PathInputs, 'history' | 'readCalendars'>,
  isAsked?: (post: Post) => boolean,
): Promise<Told[]> {
  const { document, calendars } = read.practice;
  const posts = new Map(calendars.flatMap((file) => file.posts.map((post) => [post.id, post] as const)));
  const sought = [...ids].map((id) => ({ id, form: posts.get(id) ?? null }));
  const reading = {
    root: read.root,
    document,
    readCalendars: inputs.readCalendars,
    ...(isAsked && { isAsked }),
  };
  const known = inputs.history
    ? await versionsOf(inputs.history, sought, reading)
    : new Map(sought.map(({ id }) => [id, []]));
  const endOf = endOfDay(document.timeZone);
  return [...known.keys()].sort().map((id) => {
    const versions = known.get(id)!;
    const steps = [
      ...versions.flatMap((version) => stepsOfVersion(version, document)),
      ...(events.get(id) ?? []).map((event) => stepOfEvent(event, id)),
    ];
    return { id, post: posts.get(id) ?? null, versions, steps: inOrder(steps, endOf) };
  });
}

/** Whether a post reads otherwise now than its last version, or was never committed. */
export function isUncommitted({ post, versions }: Told): boolean {
  const last = versions.at(-1)?.post ?? null;
  return post !== null && (last === null || contentDigest(last) !== contentDigest(post));
}

/** The events about records, and those about records that answer them, each once; by the records' ids. */
export async function eventsAbout(
  ids: ReadonlySet<string>,
  sources: RecordsInputs['sources'],
  folder: string,
  tell: (problem: RecordProblem) => void,
): Promise<Map<string, RegisterEvent[]>> {
  const found = new Map<string, Map<string, RegisterEvent>>();
  const files = await registerFiles(sources, folder);
  for await (const batch of eventsOf(sources, files, tell))
    for (const event of batch)
      for (const id of new Set([event.record, event.inReplyTo]))
        if (id !== undefined && ids.has(id))
          found.set(id, (found.get(id) ?? new Map<string, RegisterEvent>()).set(event.id, event));
  const byTime = (a: RegisterEvent, b: RegisterEvent): number =>
    Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);
  return new Map([...found].map(([id, events]) => [id, [...events.values()].sort(byTime)]));
}

const words: Partial<Record<Step['step'], string>> = {
  reviewed: 'put up for review',
  withdrawn: 'taken out of the calendar',
};

const sourceWords = ({ source, evidence, request }: Step): string =>
  source === 'register'
    ? evidence
    : `commit ${evidence.slice(0, 10)}${request === null ? '' : `, pull request ${request}`}`;

/** The steps as a table for people. */
function pathTable(
  steps: readonly Step[],
  nameOf: (id: string) => string,
  momentOf: (at: string) => string,
): Table {
  const rows = steps.map((step) => [
    momentOf(step.at),
    words[step.step] ?? step.step,
    step.who === null ? 'not named in chaperone.yaml' : nameOf(step.who),
    step.role ?? '',
    step.where ?? '',
    sourceWords(step),
  ]);
  const columns = ['When', 'What', 'Who', 'Role', 'Where', 'Known from'];
  return { id: 'path', title: 'The path of the post', columns, rows, total: rows.length };
}

/**
 * `chaperone path`: drafted, reviewed, approved, published, answered, edited, deleted, with who and when.
 * @throws InputError where nothing is known by the name
 */
export async function pathCommand(inputs: PathInputs): Promise<Result> {
  const all = await readRecordsWorld(inputs);
  const { document } = all.read.practice;
  const { subject, history } = inputs;
  const problems: RecordProblem[] = [];
  const events = await eventsAbout(new Set([subject]), inputs.sources, all.folder, (one) =>
    problems.push(one),
  );
  const told = (await pathsOf([subject], all, events, inputs))[0]!;
  const { steps } = told;
  if (steps.length === 0 && told.post === null) throw unknownName({ problems });
  const nameOf = (id: string): string => document.people?.[id]?.name ?? id;
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(problems, all)];
  const tables = [pathTable(steps, nameOf, (at) => momentName(at, document.timeZone))];
  const report = reportOf('path', all.read, { findings, cards: [], tables }, 'error');
  report.summary = ending(`${count(steps.length, 'step')}, ${gapsOf(steps).length} missing`, report.counts);
  report.notes.push(
    ...notesOfHistory(history),
    ...(history && isUncommitted(told) ? ['The calendar has changes of it that are not committed yet.'] : []),
    ...gapsOf(steps),
    `Times are those of the practice, ${zoneName(document.timeZone)}. Those of commits are what their authors’ machines said.`,
  );
  const locations = steps.flatMap(({ where }) => where ?? []);
  const data = { subject, steps, gaps: gapsOf(steps) };
  return { report, data, practice: showing(document, locations), echoes: true };
}
