#!/usr/bin/env node
import { growHeap } from './sources/engine.ts';
import { Command, CommanderError } from 'commander';
import { addCalendarCommands } from './cli/calendars.ts';
import { addDiffCommand } from './cli/diff.ts';
import { edge } from './cli/edge.ts';
import { initFolder } from './cli/init.ts';
import { addMergeCommand } from './cli/merge.ts';
import { addMetricsCommands } from './cli/metrics.ts';
import { addPolicyCommands } from './cli/policies.ts';
import { addRecordCommands } from './cli/records.ts';
import { addRegisterCommands } from './cli/registers.ts';
import { addScanCommand } from './cli/scan.ts';
import { addTrainingCommands } from './cli/training.ts';
import { addUpdateCommand } from './cli/update.ts';
import { addWatchCommands } from './cli/watch.ts';
import { describe, InputError } from './commands/fault.ts';
import { version } from './model/version.generated.ts';

growHeap('usual');

function program(): Command {
  const chaperone = new Command('chaperone')
    .description('Reads your social media calendar before it goes out, and says what to change.')
    .version(version)
    // What stands after the name of a command is that command's, not that of the one it belongs to.
    .enablePositionalOptions()
    .showHelpAfterError('(chaperone --help shows what there is)')
    .exitOverride();
  addCalendarCommands(chaperone, edge);
  addScanCommand(chaperone, edge);
  addPolicyCommands(chaperone, edge);
  addRegisterCommands(chaperone, edge);
  chaperone
    .command('init')
    .description('begin a practice: chaperone.yaml, a policy, a calendar, a workflow')
    .argument('[folder]', 'where', '.')
    .option('--yes', 'ask nothing')
    .action(async (folder: string, flags: { yes?: boolean }) => initFolder(folder, flags.yes === true));
  addDiffCommand(chaperone, edge);
  addUpdateCommand(chaperone, edge);
  addMergeCommand(chaperone, edge);
  addRecordCommands(chaperone, edge);
  addTrainingCommands(chaperone, edge);
  addWatchCommands(chaperone, edge);
  addMetricsCommands(chaperone, edge);
  return chaperone;
}

try {
  await program().parseAsync();
  edge.settle();
} catch (error) {
  edge.settle();
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(
      `Chaperone itself failed (${describe(error)}). Nothing was checked. Please report it.\n`,
    );
    process.exitCode = 3;
  }
}
