import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { updateCommand } from '../commands/update.ts';
import { fetchDocument } from '../sources/remote.ts';
import { withOptions, type Common, type Edge } from './edge.ts';

interface UpdateFlags extends Common {
  readonly dryRun?: boolean;
}

/** Adds `chaperone update`, the one command that asks the network, to the program. */
export function addUpdateCommand(chaperone: Command, edge: Edge): void {
  const command = chaperone
    .command('update')
    .description(
      'copy the documents of other repositories that this practice builds on, and show what changes',
    )
    .option('--dry-run', 'show what would change, and write nothing');
  withOptions(command, edge).action(async (flags: UpdateFlags) => {
    const inputs = await edge.inputs(flags);
    const host = {
      api: (process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
      token: process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? null,
    };
    const obtain = (remote: Parameters<typeof fetchDocument>[0]) => fetchDocument(remote, host);
    const { result, files, removed } = await updateCommand({ ...inputs, failOn: 'never', obtain });
    const isSound = !result.report.findings.some(({ kind }) => kind === 'document');
    if (isSound && !flags.dryRun) {
      for (const [path, bytes] of files) {
        await mkdir(dirname(join(inputs.root, path)), { recursive: true });
        await writeFile(join(inputs.root, path), bytes);
      }
      for (const path of removed) await rm(join(inputs.root, path), { force: true });
    }
    const done = isSound && !flags.dryRun ? 'Written' : 'Not written';
    result.report.notes.push(
      ...[...files.keys()].map((path) => `${done}: ${path}.`),
      ...removed.map((path) => `No longer needed: ${path}.`),
    );
    await edge.finish(result, flags.format);
  });
}
