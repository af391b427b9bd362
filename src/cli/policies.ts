import type { Command } from 'commander';
import { coverageCommand } from '../commands/coverage.ts';
import { explainCommand } from '../commands/explain.ts';
import { testCommand } from '../commands/test.ts';
import type { FailOn } from '../lint/verdict.ts';
import { failOnOption, withOptions, type Common, type Edge } from './edge.ts';

/** Adds the commands about rules and what they serve. */
export function addPolicyCommands(chaperone: Command, edge: Edge): void {
  withOptions(
    chaperone
      .command('test')
      .description('run the cases of the practice’s rules')
      .argument('[paths...]', 'policies or folders; default: the practice here'),
    edge,
  ).action(async (paths: string[], flags: Common) => {
    await edge.finish(await testCommand(await edge.inputs(flags, paths)), flags.format);
  });

  withOptions(
    chaperone
      .command('coverage')
      .description('show which obligations are served by which rules')
      .argument('[paths...]', 'the practice; default: the practice here')
      .addOption(failOnOption()),
    edge,
  ).action(async (paths: string[], flags: Common & { failOn: FailOn }) => {
    const inputs = await edge.inputs(flags, paths);
    await edge.finish(await coverageCommand({ ...inputs, failOn: flags.failOn }), flags.format);
  });

  withOptions(
    chaperone
      .command('explain')
      .description('explain a rule by its id, with the numbers of what it found, or a finding by its number')
      .argument('<rule-or-finding>', 'as a report shows it')
      .argument('[paths...]', 'calendars or folders; default: the practice here'),
    edge,
  ).action(async (subject: string, paths: string[], flags: Common) => {
    await edge.finish(await explainCommand({ ...(await edge.inputs(flags, paths)), subject }), flags.format);
  });
}
