import type { Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { recordsCommand } from '../commands/records.ts';
import { retentionCommand } from '../commands/retention.ts';
import { retentionCalendar } from '../commands/retention-calendar.ts';
import { traceCommand } from '../commands/trace.ts';
import { exitCodeOf } from '../lint/verdict.ts';
import { withBeside } from '../sources/beside.ts';
import { commitOf, gitSources } from '../sources/git.ts';
import { addDisposeCommand } from './dispose.ts';
import { addDrillCommand } from './drill.ts';
import { withLargeInput, type Common, type Edge } from './edge.ts';
import { addEvidenceCommand } from './evidence.ts';
import { writePieces } from './output.ts';
import { addPathCommand } from './path.ts';
import { addRecordCommand } from './record.ts';

function addRecordsCommand(chaperone: Command, edge: Edge): void {
  const records = withLargeInput(
    chaperone.command('records').description('show what counts as a record, and what does not fit'),
    edge,
  )
    .option(
      '--base <revision>',
      'compare register and holds with a Git revision: nothing may be lost or narrowed',
    )
    .action(async (flags: Common & { base?: string }) => {
      const inputs = await edge.inputs(flags);
      const commit = flags.base === undefined ? null : await commitOf(inputs.root, flags.base);
      if (flags.base !== undefined && commit === null)
        throw new InputError('--base names no commit of this repository.');
      const base = commit === null ? null : withBeside(gitSources(inputs.root, commit), inputs.sources);
      await edge.finish(await recordsCommand({ ...inputs, base }), flags.format);
    });
  addDrillCommand(withLargeInput(records.command('drill'), edge), edge);
}

interface RetentionFlags extends Common {
  readonly due?: boolean;
  readonly within?: string;
}

const isCalendar = (format: string): boolean => /^ics(=|$)/.test(format);

async function retention(flags: RetentionFlags, edge: Edge): Promise<void> {
  if (flags.within !== undefined && !/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(flags.within))
    throw new InputError('--within takes a period such as P90D or P6M.');
  const inputs = { ...(await edge.inputs(flags)), due: flags.due === true, within: flags.within ?? null };
  const result = await retentionCommand(inputs);
  for (const format of flags.format.filter(isCalendar)) {
    const pieces = retentionCalendar(result.list.values, result.practice!, result.report.asOf);
    await writePieces(pieces, edge.cwd, format.slice('ics='.length) || null);
  }
  const others = flags.format.filter((format) => !isCalendar(format));
  if (others.length > 0 || flags.format.length === 0) await edge.finish(result, others);
  else process.exitCode = exitCodeOf(result.report);
}

function addRetentionCommand(chaperone: Command, edge: Edge): void {
  withLargeInput(
    chaperone.command('retention').description('show until when each record is kept, and why'),
    edge,
  )
    .option('--due', 'only what is due for destruction or review')
    .option('--within <period>', 'what is due, or falls due within a period such as P90D')
    .addHelpText('after', '\n--format ics[=file] gives an iCalendar of the days on which records fall due.')
    .action((flags: RetentionFlags) => retention(flags, edge));
}

function addTraceCommand(chaperone: Command, edge: Edge): void {
  const command = chaperone
    .command('trace')
    .description('show every copy of a record, or what relied on a permission and must come down')
    .argument('<id>', 'a record, post, address, permission, person’s number or campaign; with --like a text');
  withLargeInput(command, edge)
    .option('--like', 'find posts whose text is like the one given, edited copies among them')
    .action(async (subject: string, flags: Common & { like?: boolean }) => {
      const inputs = { ...(await edge.inputs(flags)), subject, like: flags.like === true };
      await edge.finish(await traceCommand(inputs), flags.format);
    });
}

/** Adds the commands about records to the program. */
export function addRecordCommands(chaperone: Command, edge: Edge): void {
  addRecordsCommand(chaperone, edge);
  addRetentionCommand(chaperone, edge);
  addTraceCommand(chaperone, edge);
  addDisposeCommand(chaperone, edge);
  addPathCommand(chaperone, edge);
  addEvidenceCommand(chaperone, edge);
  addRecordCommand(chaperone, edge);
}
