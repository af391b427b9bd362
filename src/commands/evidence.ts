import { version } from '../model/version.generated.ts';
import type { Payload } from '../records/bag.ts';
import { evidencePages, type EvidenceSummary } from '../report/evidence.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { filling } from './evidence-files.ts';
import { findEvidence, type EvidenceInputs, type Found } from './evidence-found.ts';
import { putPosts } from './evidence-posts.ts';
import { putRegisters } from './evidence-registers.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { notesOfHistory } from './path.ts';
import { recordFindings } from './records.ts';

export type { EvidenceInputs };

/** What goes into a bag, and what is said of it. */
export interface Evidence {
  readonly payload: Payload;
  readonly info: readonly (readonly [label: string, value: string])[];
  readonly result: Result;
}

/**
 * `chaperone evidence`: what a bag holds: the posts asked for in every version, their paths and approvals, what was
 * decided about them and by which policy, permissions without what points at a patient, register, holds and reports.
 * @throws InputError for a matter that no hold names.
 */
export async function evidenceCommand(inputs: EvidenceInputs): Promise<Evidence> {
  const found = await findEvidence(inputs);
  const { all, register, records, events, holds } = found;
  const { document, asOf } = all.read.practice;
  const { payload, put } = filling();
  const posts = await putPosts(put, found, inputs);
  const redactions = await putRegisters(put, found, inputs);
  const summary: EvidenceSummary = {
    practice: document.name,
    timeZone: document.timeZone,
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
      ...(register.problems.length > 0
        ? ['Lines of the register could not be read; see what `chaperone records` finds.']
        : []),
    ],
  };
  for (const [path, text] of evidencePages(summary)) put(path, text);
  return { payload, info: infoOf(summary), result: resultOf(found, summary, payload) };
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

function resultOf({ all, register }: Found, summary: EvidenceSummary, payload: Payload): Result {
  const rows = summary.posts.map(({ id, versions, steps }) => [id, versions.length, steps.length]);
  const columns = ['Post or record', 'Versions', 'Steps'];
  const tables = [{ id: 'evidence', title: 'What the evidence holds', columns, rows, total: rows.length }];
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(register.problems, all)];
  const report = reportOf('evidence', all.read, { findings, cards: [], tables }, 'error');
  report.summary = ending(
    `${summary.posts.length === 1 ? '1 post or record' : `${summary.posts.length} posts and records`}, ${count(summary.events, 'event')}, ${count(payload.size, 'file')}`,
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
