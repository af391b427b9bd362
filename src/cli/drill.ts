import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { drillCommand } from '../commands/drill.ts';
import { InputError } from '../commands/fault.ts';
import type { Common, Edge } from './edge.ts';

/** Makes `records drill` of a command. */
export function addDrillCommand(command: Command, edge: Edge): void {
  command
    .description('draw records at random, show that each can be fetched and verified, and log it')
    .requiredOption('--seed <words>', 'what the draw follows from, such as a headline of the day')
    .option('--count <number>', 'how many records', '10')
    .action(async (flags: Common & { seed: string; count: string }) => {
      const count = Number(flags.count);
      if (!Number.isInteger(count) || count < 1)
        throw new InputError('--count takes a whole number from 1 on.');
      const inputs = await edge.inputs(flags);
      const { path, text, result } = await drillCommand({ ...inputs, seed: flags.seed, count });
      const file = join(inputs.root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      result.report.notes.push(`Logged in ${path}.`);
      await edge.finish(result, flags.format);
    });
}
