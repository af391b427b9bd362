import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setFailed } from '@actions/core';
import { describe, InputError } from './commands/fault.ts';
import { lintCommand } from './commands/lint.ts';
import { readEvent } from './github/event.ts';
import { readInputs } from './github/inputs.ts';
import { publish } from './github/publish.ts';
import { exposedRegisters } from './github/registers.ts';
import type { Sources } from './read/sources.ts';
import { safe } from './report/formats/index.ts';
import { loadNames } from './sources/names.ts';
import { readCalendars } from './sources/reader.ts';
import { diskSources } from './sources/disk.ts';
import { commitOf, gitSources } from './sources/git.ts';

/** The payload of the event; nothing where there is none. */
async function payload(): Promise<unknown> {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (!path) return null;
  return JSON.parse(await readFile(path, 'utf8'));
}

/** The files as they were before the change; null where the checkout does not hold that commit. */
async function before(workspace: string, base: string | null): Promise<Sources | null> {
  const commit = base === null ? null : await commitOf(workspace, base);
  return commit === null ? null : gitSources(workspace, commit);
}

async function main(): Promise<void> {
  const inputs = readInputs();
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const event = readEvent(process.env, await payload());
  const base = inputs.scope === 'all' ? null : await before(workspace, event.base);
  const result = await lintCommand({
    ...inputs,
    sources: diskSources(workspace),
    base,
    scope: base === null ? 'all' : inputs.scope,
    now: Date.now(),
    readCalendars,
    loadNames,
  });
  const notes = [
    ...(event.isPublic ? exposedRegisters(result) : []),
    ...result.report.notes,
    ...(event.isPullRequest
      ? ['The policy was taken from this pull request itself: what it changes there already counts here.']
      : []),
    ...(event.base !== null && base === null && inputs.scope !== 'all'
      ? ['There was nothing to compare with (check out with `fetch-depth: 0`), so everything found counts.']
      : []),
  ];
  await publish(safe({ ...result, report: { ...result.report, notes } }), inputs, {
    workspace,
    temporary: process.env['RUNNER_TEMP'] ?? tmpdir(),
    blob: event.blob,
  });
}

try {
  await main();
} catch (error) {
  setFailed(
    error instanceof InputError
      ? error.message
      : `Chaperone could not finish, and nothing was cleared. Please report this: ${describe(error)}.`,
  );
}
