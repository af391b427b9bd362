import type { CalendarFile } from '../model/calendar.ts';
import { contentDigest, sha256 } from '../model/digest.ts';
import type { Hold, RegisterEvent } from '../model/generated.ts';
import type { SourceText } from '../model/place.ts';
import { postData, type Post } from '../model/post.ts';
import { version } from '../model/version.generated.ts';
import type { History } from '../read/history.ts';
import { folderName, type Payload } from '../records/bag.ts';
import { lineOf } from '../records/event.ts';
import {
  asksForPost,
  ledgerOf,
  questionOf,
  recordsAsked,
  redactedPermission,
  type LedgerLine,
  type Redaction,
  type Wanted,
} from '../records/evidence.ts';
import { covers } from '../records/holds.ts';
import { gapsOf, type Version } from '../records/path.ts';
import { dayTeller } from '../model/period.ts';
import { eventsOf, type RecordProblem } from '../records/register.ts';
import { retentionOf } from '../records/retention.ts';
import { copiesOf } from '../records/trace.ts';
import { evidencePages, type EvidencePost, type EvidenceSummary } from '../report/evidence.ts';
import { redactor } from '../report/redact.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { InputError } from './fault.ts';
import { documentFindings, reportOf } from './lint.ts';
import { eventsAbout, isUncommitted, notesOfHistory, pathsOf, type Told } from './path.ts';
import { readRecordsWorld, readRegister, recordFindings } from './records.ts';
import type { RecordsInputs, RecordsWorld, Register } from './records.ts';
import { answerOf } from './retention.ts';

export interface EvidenceInputs extends RecordsInputs {
  readonly wanted: Wanted;
  /** The commits that led here; null: there is no repository. */
  readonly history: History | null;
}

/** What goes into a bag, and what is said of it. */
export interface Evidence {
  readonly payload: Payload;
  readonly info: readonly (readonly [label: string, value: string])[];
  readonly result: Result;
}

const encoder = new TextEncoder();
const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const linesOf = (values: readonly unknown[]): string =>
  values.map((one) => `${JSON.stringify(one)}\n`).join('');

/** A payload being filled; each path once. */
function filling() {
  const payload = new Map<string, Uint8Array>();
  return { payload, put: (path: string, text: string): void => void payload.set(path, encoder.encode(text)) };
}

/** The lines of the source that a post stands on. */
function sourceOf({ text }: SourceText, { line, endLine }: Post): string {
  return `${text
    .split('\n')
    .slice(line - 1, endLine)
    .join('\n')}\n`;
}

const numbered = (index: number): string => String(index + 1).padStart(3, '0');

/** One version of a post, as the evidence has it. */
function versionOf({ commit, post, file }: Version, decision: Decision | null) {
  const { paths: _paths, ...made } = commit;
  return {
    commit: made,
    fileSha256: file && sha256(file.source.text).slice('sha256:'.length),
    contentDigest: post && contentDigest(post),
    decision: decision && {
      file: decision.path,
      verdict: post && decision.verdictOf(post),
      policy: decision.policy,
    },
    post: post && postData(post),
  };
}

function putPost(
  put: (path: string, text: string) => void,
  told: Told,
  decisions: ReadonlyMap<string, Decision>,
  calendars: readonly CalendarFile[],
): EvidencePost {
  const { id, post: now, versions, steps } = told;
  const folder = `posts/${folderName(id)}`;
  put(`${folder}/path.json`, jsonOf({ post: id, steps, gaps: gapsOf(steps) }));
  const shown = versions.map((one, index) => {
    const { commit, post, file } = one;
    const decision = decisions.get(commit.id) ?? null;
    const name = `${folder}/versions/${numbered(index)}`;
    put(`${name}.json`, jsonOf(versionOf(one, decision)));
    if (post && file) put(`${name}.md`, sourceOf(file.source, post));
    const verdict = post && decision ? decision.verdictOf(post) : null;
    return { file: `${name}.json`, commit, copy: post?.copy ?? null, isGone: post === null, verdict };
  });
  const uncommitted = isUncommitted(told) ? now : null;
  if (uncommitted) {
    put(
      `${folder}/now.json`,
      jsonOf({ contentDigest: contentDigest(uncommitted), post: postData(uncommitted) }),
    );
    const file = calendars.find(({ posts }) => posts.includes(uncommitted));
    if (file) put(`${folder}/now.md`, sourceOf(file.source, uncommitted));
  }
  return { id, folder, versions: shown, now: uncommitted?.copy ?? null, steps, gaps: gapsOf(steps) };
}

/** Permissions that the posts and records relied on, redacted; how many others there are is logged. */
function putPermissions(
  put: (path: string, text: string) => void,
  { read }: RecordsWorld,
  relied: ReadonlySet<string>,
): Redaction[] {
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

function putHolds(
  put: (path: string, text: string) => void,
  shown: readonly Hold[],
  all: readonly Hold[],
): Redaction[] {
  const file = 'registers/holds.json';
  put(file, jsonOf({ holds: shown }));
  const others = all.length - shown.length;
  return others > 0
    ? [{ file, entry: `${others} others`, fields: ['all'], why: 'They are of other matters.' }]
    : [];
}

function putWaivers(
  put: (path: string, text: string) => void,
  { read }: RecordsWorld,
  ids: ReadonlySet<string>,
): Redaction[] {
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

function reliedOn(told: readonly Told[], ids: ReadonlySet<string>, register: Register): Set<string> {
  return new Set([
    ...[...ids].flatMap((id) => register.records.get(id)?.facts?.authorizations ?? []),
    ...told.flatMap(({ versions }) => versions.flatMap(({ post }) => post?.authorizations ?? [])),
  ]);
}

/**
 * `chaperone evidence`: what a bag holds: the posts asked for in every version, their paths and approvals, what was
 * decided about them and by which policy, permissions without what points at a patient, register, holds and reports.
 * @throws InputError for a matter that no hold names.
 */
export async function evidenceCommand(inputs: EvidenceInputs): Promise<Evidence> {
  const all = await readRecordsWorld(inputs);
  const { document, asOf, calendars } = all.read.practice;
  const question = questionOf(inputs.wanted, all.holds);
  if (question === null) throw new InputError('--matter names no matter of registers/holds.yaml.');
  const register = await readRegister(inputs.sources, all.folder);
  const dayOf = dayTeller(document.timeZone);
  const ids = recordsAsked(question, register.records, dayOf);
  const isAsked = asksForPost(question);
  for (const { posts } of calendars) for (const post of posts) if (isAsked(post)) ids.add(post.id);
  const problems: RecordProblem[] = [...register.problems];
  const about = await eventsAbout(ids, inputs.sources, all.folder, () => {});
  const told = await pathsOf(ids, all, about, inputs, isAsked);
  for (const { id } of told) ids.add(id);
  const certificates = new Set([...about.values()].flat().flatMap(({ certificate }) => certificate ?? []));
  const { events, ledger } = await readEvents(
    inputs,
    register,
    ({ record, inReplyTo }) =>
      ids.has(record) || (inReplyTo !== undefined && ids.has(inReplyTo)) || certificates.has(record),
  );

  const { payload, put } = filling();
  const decisions = await decisionsOf(
    told.flatMap(({ versions }) => versions),
    inputs,
    document,
  );
  for (const [path, text] of decisions.files) put(path, text);
  const posts = told.map((one) => putPost(put, one, decisions.byCommit, calendars));
  const held = [...ids].flatMap((id) => register.records.get(id) ?? []);
  const holds =
    question.holds ?? all.holds.filter(({ scope }) => held.some((record) => covers(scope, record, dayOf)));
  const redactions = [
    ...putPermissions(put, all, reliedOn(told, ids, register)),
    ...putHolds(put, holds, all.holds),
    ...putWaivers(put, all, ids),
  ];
  put('redactions.jsonl', linesOf(redactions));
  put('approvals.json', jsonOf({ approvals: approvalsIn(told) }));
  put('register/events.jsonl', events.map((event) => `${lineOf(event)}\n`).join(''));
  put('register/ledger.csv', ledger);
  const ask = retentionOf(all.world);
  const records = held.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  put(
    'reports/retention.json',
    jsonOf({ version: 1, asOf, records: records.map((one) => answerOf(ask(one), asOf)) }),
  );
  put(
    'reports/copies.json',
    jsonOf({ version: 1, asOf, records: records.map((one) => ({ id: one.id, copies: copiesOf(one) })) }),
  );
  for (const number of [...certificates].sort()) await putCertificate(put, inputs, all.folder, number);
  const summary: EvidenceSummary = {
    practice: document.name,
    asOf,
    ...inputs.wanted,
    events: events.length,
    first: events[0]?.at ?? null,
    last: events.at(-1)?.at ?? null,
    records: records.length,
    holds: holds.length,
    version,
    posts,
    redactions,
    notes: [
      ...notesOfHistory(inputs.history),
      ...(problems.length > 0
        ? ['Lines of the register could not be read; see what `chaperone records` finds.']
        : []),
    ],
  };
  for (const [path, text] of evidencePages(summary)) put(path, text);
  return { payload, info: infoOf(summary), result: resultOf(all, problems, summary, payload) };
}

function approvalsIn(told: readonly Told[]) {
  return told.flatMap(({ id, steps }) =>
    steps
      .filter(({ step }) => step === 'approved')
      .map(({ at, who, role, source, evidence, content }) => ({
        post: id,
        at,
        who,
        role,
        source,
        evidence,
        content,
      })),
  );
}

async function putCertificate(
  put: (path: string, text: string) => void,
  { sources }: EvidenceInputs,
  folder: string,
  number: string,
): Promise<void> {
  const answer = await sources.read(`${folder}/certificates/${number}.md`, 1 << 24);
  if ('bytes' in answer) put(`certificates/${folderName(number)}.md`, new TextDecoder().decode(answer.bytes));
}

function infoOf({ practice, asOf, from, to, channel, matter }: EvidenceSummary): Evidence['info'] {
  const limits = [from && `from ${from}`, to && `to ${to}`, channel, matter && `matter ${matter}`].filter(
    Boolean,
  );
  return [
    ['Source-Organization', practice],
    ['External-Description', `Social media records ${limits.join(', ') || 'of all times'}`],
    ['Bagging-Date', asOf],
    ['Bag-Software-Agent', `Chaperone ${version}`],
  ];
}

function resultOf(
  all: RecordsWorld,
  problems: readonly RecordProblem[],
  summary: EvidenceSummary,
  payload: Payload,
): Result {
  const rows = summary.posts.map(({ id, versions, steps }) => [id, versions.length, steps.length]);
  const columns = ['Post or record', 'Versions', 'Steps'];
  const tables = [{ id: 'evidence', title: 'What the evidence holds', columns, rows, total: rows.length }];
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(problems, all)];
  const report = reportOf('evidence', all.read, { findings, cards: [], tables }, 'error');
  report.summary = ending(
    `${summary.posts.length} posts and records, ${count(summary.events, 'event')}, ${count(payload.size, 'file')}`,
    report.counts,
  );
  report.notes.push(...summary.notes);
  return {
    report,
    data: { files: [...payload.keys()].sort() },
    practice: all.read.practice.document,
    echoes: true,
  };
}
