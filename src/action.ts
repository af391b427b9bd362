import './sources/engine.ts';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFailed, setOutput } from '@actions/core';
import { linesOf } from './action/lines.ts';
import { situationOf } from './action/situation.ts';
import { watchOnSchedule } from './action/watch.ts';
import { describe, InputError } from './commands/fault.ts';
import { lintCommand, type LintInputs } from './commands/lint.ts';
import { partsIn } from './commands/parts.ts';
import { connect, statusOf } from './github/client.ts';
import { deliver } from './github/deliver.ts';
import { readEvent } from './github/event.ts';
import { readInputs, type ActionInputs } from './github/inputs.ts';
import { exposedRegisters } from './github/registers.ts';
import { organisationPolicy } from './action/organisation.ts';
import { publish } from './github/publish.ts';
import { readReports, writeReport } from './github/files.ts';
import type { RegisterEvent } from './model/generated.ts';
import { grouped } from './model/grouped.ts';
import { version } from './model/version.generated.ts';
import { safe } from './report/formats/index.ts';
import { loadNames } from './sources/names.ts';
import { loadTopics } from './sources/topics.ts';
import { lineOf } from './records/event.ts';
import { readCalendars } from './sources/reader.ts';

/** The payload of the event; nothing where there is none. */
async function payload(): Promise<unknown> {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (!path) return null;
  return JSON.parse(await readFile(path, 'utf8'));
}

async function main(): Promise<void> {
  const inputs = readInputs();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const event = readEvent(process.env, await payload());
  const client = inputs.token === null ? null : await connect(inputs.token);
  const {
    subject,
    before,
    judge,
    discussions,
    texts,
    textsLeft = 0,
    ...situation
  } = await situationOf(event, workspace, client);
  const organisation = await organisationPolicy(inputs.policy, workspace, client);
  const judged = await lintCommand({
    ...inputs,
    organisation,
    sources: subject,
    base: before,
    scope: before === null ? 'all' : inputs.scope,
    ...(judge && { judge }),
    ...(discussions && { discussions }),
    ...(await partsFor(inputs, workspace)),
    texts,
    textsLeft,
    now: Date.now(),
    readCalendars,
    loadNames,
    loadTopics,
  });
  const approvals = event.name === 'push' ? judged.approvals : [];
  setOutput('approvals', await writeApprovals(approvals, event.head));
  const exposed = event.isPublic ? exposedRegisters(judged) : [];
  const given = { ...inputs, sources: subject, now: Date.now(), readCalendars, loadNames };
  const due = await watchOnSchedule(event, client, given);
  const notes = [...exposed, ...judged.report.notes, ...situation.notes, ...due];
  const shown = safe({ ...judged, report: { ...judged.report, notes } });
  await publish(shown, inputs, {
    workspace,
    temporary: process.env['RUNNER_TEMP'] ?? tmpdir(),
    blob: event.blob,
    async deliver(result) {
      if (!client || !event.repository || inputs.shard) return [];
      const practice = judged.practice ?? null;
      const lines = event.pullRequest ? await linesOf(result, practice, subject, situation.isAdded) : null;
      const changed = situation.changed ?? [];
      return deliver(result, { client, repository: event.repository, event, changed, lines }, version);
    },
  });
}

/** The reports of parts that are to be joined, and the day that they speak of. */
async function partsFor(
  { merge, paths, config }: ActionInputs,
  workspace: string,
): Promise<Pick<LintInputs, 'parts' | 'asked'> & { readonly asOf?: string }> {
  const asked = { paths, config, base: null };
  if (merge.length === 0) return { asked };
  const parts = partsIn(await readReports(merge, workspace));
  return { asked, parts, asOf: parts[0].asOf };
}

/** Writes what the register lacks of approvals, each month's to its folder. @returns where they lie; `""` where none lacks */
async function writeApprovals(events: readonly RegisterEvent[], head: string | null): Promise<string> {
  const temporary = process.env['RUNNER_TEMP'] ?? tmpdir();
  const folder = 'chaperone-approvals';
  for (const [month, own] of grouped(events, ({ at }) => at.slice(0, 7))) {
    const text = own.map((event) => `${lineOf(event)}\n`).join('');
    const name = `approved-${head?.slice(0, 12) ?? 'here'}.jsonl`;
    await writeReport(`${folder}/${month}/${name}`, text, [temporary]);
  }
  return events.length === 0 ? '' : join(temporary, folder);
}

/** Why the run did not finish, in a sentence. Texts of libraries and answers are not repeated. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const status = statusOf(error);
  if (status !== null) return `GitHub answered ${status}, so nothing was cleared. Run this again later.`;
  return `Chaperone could not finish, and nothing was cleared. Please report this: ${describe(error)}.`;
}

try {
  await main();
} catch (error) {
  setFailed(reasonOf(error));
}
