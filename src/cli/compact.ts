import { rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../commands/fault.ts';
import type { ReadOptions } from '../commands/read-practice.ts';
import { readRecordsWorld, recordFindings } from '../commands/records.ts';
import { documentFindings, reportOf } from '../commands/report-of.ts';
import type { RegisterEvent } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import { compacted } from '../records/compact.ts';
import { eventsOf, registerFiles, type RecordProblem } from '../records/register.ts';
import type { Result } from '../report/formats/index.ts';
import { count } from '../report/words.ts';

/**
 * Joins the files of a closed month into one. The new file is whole on the disk before the others go, and an event
 * that is told twice counts once: wherever this is interrupted, nothing is lost.
 *
 * @throws InputError for a month that is not over, or one of whose lines cannot be read.
 */
export async function compactMonth(
  inputs: ReadOptions & { readonly sources: Sources; readonly root: string },
  month: string,
): Promise<Result> {
  const all = await readRecordsWorld(inputs, 'documents');
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new InputError('--month takes a month, as 2026-03.');
  if (month >= all.read.practice.asOf.slice(0, 7))
    throw new InputError('Only a month that is over is joined.');
  const folder = `${all.folder}/events/${month}`;
  const files = (await registerFiles(inputs.sources, all.folder)).filter((path) =>
    path.startsWith(`${folder}/`),
  );
  const problems: RecordProblem[] = [];
  const events: RegisterEvent[] = [];
  for await (const batch of eventsOf(inputs.sources, files, (problem) => problems.push(problem)))
    events.push(...batch);
  const target = `${folder}/${month}.jsonl`;
  if (problems.length === 0 && files.length > 0) {
    const file = join(inputs.root, target);
    await writeFile(`${file}.part`, compacted(events), { flush: true });
    await rename(`${file}.part`, file);
    for (const path of files) if (path !== target) await unlink(join(inputs.root, path));
  }
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(problems, all)];
  const report = reportOf('record compact', all.read, { findings, cards: [], tables: [] }, 'error');
  report.summary =
    files.length === 0
      ? 'The register has no file of that month.'
      : problems.length > 0
        ? 'Nothing was joined: a line that cannot be read would be lost.'
        : `${count(files.length, 'file')} with ${count(events.length, 'event')} ${files.length === 1 ? 'was' : 'were'} joined into ${target}.`;
  return { report, data: {}, practice: all.read.practice.document };
}
