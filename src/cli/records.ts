import { Option } from 'commander';
import type { Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { syncMetricsCommand } from '../commands/metrics-sync.ts';
import { recordCommand, recorded, syncCommand, type Recording } from '../commands/record.ts';
import { recordsCommand } from '../commands/records.ts';
import { retentionCommand } from '../commands/retention.ts';
import { retentionCalendar } from '../commands/retention-calendar.ts';
import { exitCodeOf } from '../lint/verdict.ts';
import { traceCommand } from '../commands/trace.ts';
import type { CopyMedium, RegisterEvent } from '../model/generated.ts';
import { commitOf, currentBranch, gitSources } from '../sources/git.ts';
import { appendLines } from './append.ts';
import { compactMonth } from './compact.ts';
import { addDisposeCommand } from './dispose.ts';
import { addDrillCommand } from './drill.ts';
import { collect, type Common, type Edge } from './edge.ts';
import { addEvidenceCommand } from './evidence.ts';
import { writePieces } from './output.ts';
import { addPathCommand } from './path.ts';

interface RecordFlags extends Common {
  readonly record?: string;
  readonly post?: string;
  readonly by: string;
  readonly at?: string;
  readonly location?: string;
  readonly channel?: string;
  readonly medium?: CopyMedium;
  readonly internal?: boolean;
  readonly recallable: boolean;
  readonly custodian?: string;
  readonly digest?: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly authorization: readonly string[];
  readonly campaign?: string;
  readonly tag: readonly string[];
  readonly to?: string;
  readonly role?: string;
  readonly reason?: NonNullable<RegisterEvent['reason']>;
  readonly into?: string;
  readonly approvedBy?: readonly string[];
  readonly sealed?: string;
}

/** The event that the flags describe; absent flags leave their keys out. */
function contentOf(event: (typeof recorded)[number], flags: RecordFlags) {
  const record = flags.record ?? flags.post;
  if (record === undefined) throw new InputError('--record or --post says which record it is about.');
  if (event === 'redacted' && !flags.approvedBy?.length)
    throw new InputError('--approved-by names who agreed: a redaction takes two roles.');
  const facts = flags.kind && {
    kind: flags.kind as never,
    ...(flags.subject && { subject: flags.subject as never }),
    authorizations: [...flags.authorization],
    campaign: flags.campaign ?? null,
    tags: [...flags.tag],
  };
  return {
    event,
    record,
    at: flags.at ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    by: flags.by,
    ...(flags.role && { role: flags.role }),
    ...(flags.channel && { channel: flags.channel }),
    ...(flags.location && { location: flags.location }),
    ...(flags.medium && { medium: flags.medium }),
    ...(flags.internal && { audience: 'internal' as const }),
    ...(flags.recallable ? {} : { recallable: false }),
    ...(flags.custodian && { custodian: flags.custodian }),
    ...(flags.digest && { content: flags.digest }),
    ...(flags.to && { inReplyTo: flags.to }),
    ...(flags.reason && { reason: flags.reason }),
    ...(facts && { facts }),
    ...(event === 'redacted' && {
      redaction: { approvedBy: [...(flags.approvedBy ?? [])], ...(flags.sealed && { sealed: flags.sealed }) },
    }),
  };
}

/** Adds the commands about records to the program. */
export function addRecordCommands(chaperone: Command, edge: Edge): void {
  const common = (command: Command): Command =>
    edge.options.reduce((sum, option) => sum.addOption(option()), command);

  const write = async (
    recording: Recording,
    root: string,
    flags: Common & { into?: string },
  ): Promise<void> => {
    const name = flags.into ?? (await currentBranch(root))?.replaceAll(/[^\w.-]+/g, '-') ?? 'local';
    const written = await appendLines(root, recording, name);
    recording.result.report.notes.push(...written.map((path) => `Written to ${path}.`));
    await edge.finish(recording.result, flags.format);
  };

  const records = common(
    chaperone.command('records').description('show what counts as a record, and what does not fit'),
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
      const base = commit === null ? null : gitSources(inputs.root, commit);
      await edge.finish(await recordsCommand({ ...inputs, base }), flags.format);
    });
  addDrillCommand(common(records.command('drill')), edge);

  common(chaperone.command('retention').description('show until when each record is kept, and why'))
    .option('--due', 'only what is due for destruction or review')
    .option('--within <period>', 'what is due, or falls due within a period such as P90D')
    .addHelpText('after', '\n--format ics[=file] gives an iCalendar of the days on which records fall due.')
    .action(async (flags: Common & { due?: boolean; within?: string }) => {
      if (flags.within !== undefined && !/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(flags.within))
        throw new InputError('--within takes a period such as P90D or P6M.');
      const inputs = { ...(await edge.inputs(flags)), due: flags.due === true, within: flags.within ?? null };
      const result = await retentionCommand(inputs);
      const isCalendar = (format: string): boolean => /^ics(=|$)/.test(format);
      for (const format of flags.format.filter(isCalendar)) {
        const pieces = retentionCalendar(result.list.values, result.practice!, result.report.asOf);
        await writePieces(pieces, edge.cwd, format.slice('ics='.length) || null);
      }
      const others = flags.format.filter((format) => !isCalendar(format));
      if (others.length > 0 || flags.format.length === 0) await edge.finish(result, others);
      else process.exitCode = exitCodeOf(result.report);
    });

  common(
    chaperone
      .command('trace')
      .description('show every copy of a record, or what relied on a permission and must come down')
      .argument(
        '<id>',
        'a record, post, address, permission, person’s number or campaign; with --like a text',
      ),
  )
    .option('--like', 'find posts whose text is like the one given, edited copies among them')
    .action(async (subject: string, flags: Common & { like?: boolean }) => {
      const inputs = { ...(await edge.inputs(flags)), subject, like: flags.like === true };
      await edge.finish(await traceCommand(inputs), flags.format);
    });

  addDisposeCommand(chaperone, edge);
  addPathCommand(chaperone, edge);
  addEvidenceCommand(chaperone, edge);

  const record = chaperone.command('record').description('write into the register what happened to a record');
  for (const event of recorded) {
    const command = common(
      record.command(event).description(`record that a record or a copy of it was ${event}`),
    );
    if (event === 'redacted')
      command
        .option('--approved-by <person>', 'who agreed, of another role; may be repeated', collect, [])
        .option('--sealed <where>', 'where a sealed copy is kept; needed while a hold covers the record');
    command
      .option('--record <id>', 'the record; default: the post')
      .option('--post <id>', 'the post of a calendar that it is, whose facts are frozen')
      .requiredOption('--by <person>', 'who did it, by id')
      .option('--at <instant>', 'when, with its offset; default: now')
      .option('--location <where>', 'where the copy lies: permalink, path, wall')
      .option('--channel <channel>', 'on which channel')
      .addOption(new Option('--medium <medium>', 'what the copy is').choices(['electronic', 'physical']))
      .option('--internal', 'the copy is not for the public')
      .option('--no-recallable', 'the copy cannot be called back, as a mailed card')
      .option('--custodian <person>', 'who keeps the copy')
      .option('--digest <digest>', 'digest of the content, sha256:…')
      .option('--kind <kind>', 'what sort of record it is, where no post says so')
      .option('--subject <subject>', 'whom it is about')
      .option('--authorization <id>', 'a permission it relies on; may be repeated', collect, [])
      .option('--campaign <name>', 'its campaign')
      .option('--tag <tag>', 'a tag; may be repeated', collect, [])
      .option('--to <record>', 'the record that this one answers')
      .option('--role <role>', 'the role in which it was done')
      .option('--reason <reason>', 'why: end, revoked, expired, correction, request, platform')
      .option('--into <name>', 'name of the file in the month’s folder; default: the branch')
      .action(async (flags: RecordFlags) => {
        const inputs = await edge.inputs(flags);
        const content = contentOf(event, flags) as never;
        await write(
          await recordCommand({ ...inputs, content, post: flags.post ?? null }),
          inputs.root,
          flags,
        );
      });
  }

  common(record.command('compact').description('join the files of a closed month into one'))
    .requiredOption('--month <month>', 'the month, as 2026-03')
    .action(async (flags: Common & { month: string }) => {
      const inputs = await edge.inputs(flags);
      await edge.finish(await compactMonth(inputs, flags.month), flags.format);
    });

  common(record.command('sync').description('record the posts that calendars mark as published'))
    .requiredOption('--by <person>', 'who records it, by id')
    .option(
      '--metrics',
      'record instead what went out outside the calendar, as the figures of the channels know it',
    )
    .option('--into <name>', 'name of the file in the month’s folder; default: the branch')
    .action(async (flags: Common & { by: string; into?: string; metrics?: boolean }) => {
      const inputs = { ...(await edge.inputs(flags)), by: flags.by };
      const made = flags.metrics === true ? syncMetricsCommand(inputs) : syncCommand(inputs);
      await write(await made, inputs.root, flags);
    });
}
