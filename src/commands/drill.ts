import { contentDigest, sha256 } from '../model/digest.ts';
import type { DrilledCopy } from '../model/generated.ts';
import { drawn, lookAtAll, type Look, type Fetched } from '../records/drill.ts';
import type { RecordProblem } from '../records/register.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { below } from './discover.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readRecordsWorld, readRegister, recordFindings, type RecordsInputs } from './records.ts';
import { showing } from './trace.ts';

export interface DrillInputs extends RecordsInputs {
  /** What the draw follows from: the same gives the same records. */
  readonly seed: string;
  readonly count: number;
}

/** What was drawn and found, to be kept. */
export interface Drill {
  readonly path: string;
  readonly text: string;
  readonly result: Result;
}

/** The largest copy that is fetched at once, in bytes. */
const limit = 1 << 28;

const words: Readonly<Record<Fetched, string>> = {
  verified: 'fetched, and it is what was recorded',
  here: 'fetched; no digest was recorded of it',
  changed: 'fetched, and it is not what was recorded',
  ask: 'lies elsewhere: its custodian is to show it',
};

/**
 * `chaperone records drill`: draws records, fetches what lies in the repository, compares it with what was recorded, and
 * lists what people must show. Of what was published, the text in the calendar is compared.
 */
export async function drillCommand(inputs: DrillInputs): Promise<Drill> {
  const all = await readRecordsWorld(inputs);
  const { document, asOf, calendars } = all.read.practice;
  const register = await readRegister(inputs.sources, all.folder);
  const posts = new Map(calendars.flatMap((file) => file.posts.map((post) => [post.id, post] as const)));
  const chosen = drawn(register.records, inputs.seed, inputs.count);
  const rows: DrilledCopy[] = [];
  for (const record of chosen) {
    const post = posts.get(record.id);
    const look: Look = async ({ location, sort }) => {
      const path = below(all.read.root, location);
      const isPath = sort.medium === 'electronic' && !/^[a-z]+:/i.test(location) && !path.startsWith('..');
      const answer = isPath ? await inputs.sources.read(path, limit) : null;
      if (answer && 'bytes' in answer) return [sha256(answer.bytes), ...(post ? [contentDigest(post)] : [])];
      return post && sort.audience === 'public' && sort.medium === 'electronic'
        ? [contentDigest(post)]
        : null;
    };
    for (const { copy, fetched } of await lookAtAll(record, look))
      rows.push({ record: record.id, location: copy.location, custodian: copy.sort.custodian, fetched });
  }
  const place = { path: register.files[0] ?? all.folder, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const problems: RecordProblem[] = rows
    .filter(({ fetched }) => fetched === 'changed')
    .map(({ record }) => ({
      finding: 'records/unverified',
      place,
      message: `A copy of the record ${record} is not what was recorded.`,
    }));
  const table = {
    id: 'drill',
    title: 'What was drawn, and what was found',
    columns: ['Record', 'Where', 'Custodian', 'Found'],
    rows: rows.map(({ record, location, custodian, fetched }) => [
      record,
      location,
      custodian ?? 'nobody is named',
      words[fetched],
    ]),
    total: rows.length,
  };
  const findings = [
    ...documentFindings(all.documentProblems),
    ...recordFindings([...register.problems, ...problems], all),
  ];
  const report = reportOf('records drill', all.read, { findings, cards: [], tables: [table] }, 'error');
  report.summary = ending(
    `${count(chosen.length, 'record')} of ${register.records.size} drawn, ${rows.length === 1 ? '1 copy' : `${rows.length} copies`} looked for`,
    report.counts,
  );
  report.notes.push(`The draw follows from the seed ${inputs.seed}.`);
  const data = { seed: inputs.seed, drawn: chosen.map(({ id }) => id), copies: rows };
  return {
    path: `${all.folder}/drills/${asOf}-${sha256(inputs.seed).slice('sha256:'.length, 'sha256:'.length + 8)}.jsonl`,
    text: `${JSON.stringify({ version: 1, asOf, ...data })}\n`,
    result: {
      report,
      data,
      practice: showing(
        document,
        rows.map(({ location }) => location),
      ),
      echoes: true,
    },
  };
}
