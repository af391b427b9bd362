import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { evidenceCommand } from '../commands/evidence.ts';
import { InputError } from '../commands/fault.ts';
import { verifyCommand } from '../commands/verify.ts';
import { isDay } from '../model/day.ts';
import { bagOf } from '../records/bag.ts';
import { diskSources } from '../sources/disk.ts';
import { gitHistory } from '../sources/history.ts';
import { withLargeInput, type Common, type Edge } from './edge.ts';

interface Flags extends Common {
  readonly from?: string;
  readonly to?: string;
  readonly channel?: string;
  readonly matter?: string;
  readonly out?: string;
  readonly verify?: string;
}

/** Writes a bag, its lists last: one that was interrupted does not pass for whole. */
async function writeBag(folder: string, bag: ReadonlyMap<string, Uint8Array>): Promise<void> {
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new InputError('--out names a folder that is not empty. Nothing in it was touched.');
  for (const [path, bytes] of bag) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes, { flag: 'wx' });
  }
}

async function make(flags: Flags, edge: Edge): Promise<void> {
  for (const key of ['from', 'to'] as const)
    if (flags[key] !== undefined && !isDay(flags[key]))
      throw new InputError(`--${key} takes a day that exists, written year-month-day.`);
  if (flags.from !== undefined && flags.to !== undefined && flags.from > flags.to)
    throw new InputError('--from is after --to: no day lies between them.');
  const { out } = flags;
  if (out === undefined) throw new InputError('--out names the folder that the evidence is written to.');
  const inputs = await edge.inputs(flags);
  const { from = null, to = null, channel = null, matter = null } = flags;
  const history = await gitHistory(inputs.root);
  const wanted = { from, to, channel, matter };
  const { payload, info, result } = await evidenceCommand({ ...inputs, history, wanted });
  await writeBag(resolve(edge.cwd, out), bagOf(payload, info));
  result.report.notes.push(
    `Written to ${out}. Begin with data/index.html; data/VERIFY.md says how to check it.`,
  );
  await edge.finish(result, flags.format);
}

/** Adds `evidence` to the program. */
export function addEvidenceCommand(chaperone: Command, edge: Edge): void {
  const command = chaperone
    .command('evidence')
    .description('pack what is on record of posts into a bag that anybody can verify')
    .option('--from <date>', 'only what was on record from this day on')
    .option('--to <date>', 'only what was on record until this day')
    .option('--channel <channel>', 'only this channel')
    .option('--matter <matter>', 'only what the holds of this matter cover')
    .option('--out <folder>', 'a new folder to write to')
    .option('--verify <folder>', 'check a bag instead: each changed, missing or added file is named');
  withLargeInput(command, edge).action(async (flags: Flags) => {
    if (flags.verify === undefined) return make(flags, edge);
    const folder = resolve(edge.cwd, flags.verify);
    if (!existsSync(folder))
      throw new InputError('--verify names no folder: check the spelling of the path.');
    await edge.finish(
      await verifyCommand(diskSources(folder), new Date().toISOString().slice(0, 10)),
      flags.format,
    );
  });
}
