import type { Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { watchCommand } from '../commands/watch.ts';
import { whyNowCommand } from '../commands/why-now.ts';
import type { FailOn } from '../lint/verdict.ts';
import { isDay } from '../model/day.ts';
import { failOnOption, withLargeInput, type Common, type Edge } from './edge.ts';
import { checkPeriod } from './training.ts';

/** Adds `watch` and `why-now` to the program. */
export function addWatchCommands(chaperone: Command, edge: Edge): void {
  const common = (command: Command): Command => withLargeInput(command, edge).addOption(failOnOption());

  common(chaperone.command('watch').description('show what falls due, and what breaks with time alone'))
    .option('--within <period>', 'how far ahead to look', 'P90D')
    .action(async (flags: Common & { within: string; failOn: FailOn }) => {
      const within = checkPeriod('--within', flags.within);
      const inputs = await edge.inputs(flags);
      await edge.finish(await watchCommand({ ...inputs, within, failOn: flags.failOn }), flags.format);
    });

  common(
    chaperone
      .command('why-now')
      .description('say since when, and why, a post that was fine no longer is')
      .argument('<post>', 'its id, as a report shows it'),
  )
    .option('--since <date>', 'a day on which it was fine; default: a year ago')
    .action(async (post: string, flags: Common & { since?: string; failOn: FailOn }) => {
      const { since = null } = flags;
      if (since !== null && !isDay(since))
        throw new InputError('--since takes a day that exists, written year-month-day.');
      const inputs = { ...(await edge.inputs(flags)), failOn: flags.failOn, post, since };
      await edge.finish(await whyNowCommand(inputs), flags.format);
    });
}
