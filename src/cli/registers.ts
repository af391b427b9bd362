import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Option, type Command } from 'commander';
import { authorizationsCommand } from '../commands/authorizations.ts';
import { InputError } from '../commands/fault.ts';
import { waiveCommand } from '../commands/waive.ts';
import { isDay } from '../model/day.ts';
import { withOptions, type Common, type Edge } from './edge.ts';

interface WaiveFlags extends Common {
  readonly reason: string;
  readonly until: string;
  readonly sort?: 'false-alarm' | 'exception';
  readonly by: string;
}

async function waive(
  fingerprint: string,
  { reason, until, sort, by, ...flags }: WaiveFlags,
  edge: Edge,
): Promise<void> {
  if (!isDay(until)) throw new InputError('--until takes a day that exists, written year-month-day.');
  const inputs = await edge.inputs(flags);
  const { file, result } = await waiveCommand({
    ...inputs,
    fingerprint,
    reason,
    until,
    by,
    sort: sort ?? null,
  });
  const path = join(inputs.root, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.text);
  await edge.finish(result, flags.format);
}

interface AuthorizationsFlags extends Common {
  readonly aboutToBreak?: string | null;
}

async function authorizations(
  paths: readonly string[],
  { aboutToBreak = null, ...flags }: AuthorizationsFlags,
  edge: Edge,
): Promise<void> {
  if (aboutToBreak !== null && !isDay(aboutToBreak))
    throw new InputError('--about-to-break takes a day that exists, written year-month-day.');
  const inputs = await edge.inputs(flags, paths);
  await edge.finish(await authorizationsCommand({ ...inputs, aboutToBreak }), flags.format);
}

/** Adds the commands about waivers and permissions. */
export function addRegisterCommands(chaperone: Command, edge: Edge): void {
  withOptions(
    chaperone
      .command('waive')
      .description('ask for one finding to be accepted: writes a waiver, which somebody else must accept')
      .argument('<finding>', 'its number, as `chaperone explain RULE` shows it')
      .requiredOption('--reason <reason>', 'why: one of the fixed reasons of a false alarm, or a sentence')
      .requiredOption('--until <date>', 'the last day on which it holds, year-month-day')
      .requiredOption('--by <person>', 'who asks: a person of chaperone.yaml')
      .addOption(
        new Option(
          '--sort <sort>',
          'what it is; default: a false alarm if the reason is one of the fixed ones, else an exception',
        ).choices(['false-alarm', 'exception']),
      ),
    edge,
  ).action((finding: string, flags: WaiveFlags) => waive(finding, flags, edge));

  withOptions(
    chaperone
      .command('authorizations')
      .description('show the posts that outlast a permission they cite')
      .argument('[paths...]', 'calendars or folders; default: the practice here')
      .option(
        '--about-to-break <date>',
        'only where the permission ends by this day; default: all ends foreseen',
      ),
    edge,
  ).action((paths: string[], flags: AuthorizationsFlags) => authorizations(paths, flags, edge));
}
