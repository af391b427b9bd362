import { Option, type Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { syncMetricsCommand } from '../commands/metrics-sync.ts';
import { recordCommand, recorded, syncCommand, type Recording } from '../commands/record.ts';
import type { CopyMedium, RegisterEvent } from '../model/generated.ts';
import { currentBranch } from '../sources/git.ts';
import { appendLines } from './append.ts';
import { compactMonth } from './compact.ts';
import { collect, withLargeInput, type Common, type Edge } from './edge.ts';

/** An event that a person records. */
type Recorded = (typeof recorded)[number];

/** What each says of a record or of one copy of it. */
const happened: Readonly<Record<Recorded, string>> = {
  published: 'record that something was published, here or at one more place',
  copied: 'record that a copy was made, and where it lies',
  captured: 'record that a picture of it as published was kept',
  edited: 'record that it was edited after it went out',
  replied: 'record an answer, or a message that came in',
  deleted: 'record that a copy was taken down or destroyed, and why',
  approved: 'record that it was approved, and in which role',
  redacted: 'record that parts of it were made illegible, which takes two roles',
};

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
function contentOf(event: Recorded, flags: RecordFlags) {
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

/** Appends what was recorded, and says where. */
async function write(
  recording: Recording,
  root: string,
  flags: Common & { into?: string },
  edge: Edge,
): Promise<void> {
  const name = flags.into ?? (await currentBranch(root))?.replaceAll(/[^\w.-]+/g, '-') ?? 'local';
  const written = await appendLines(root, recording, name);
  recording.result.report.notes.push(...written.map((path) => `Written to ${path}.`));
  await edge.finish(recording.result, flags.format);
}

const intoOption = () =>
  new Option('--into <name>', 'name of the file in the month’s folder; default: the branch');

/** The options that say what an event is about, where its copy lies and who did it. */
function addEventOptions(command: Command): Command {
  return command
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
    .addOption(intoOption());
}

function addEventCommand(record: Command, event: Recorded, edge: Edge): void {
  const command = withLargeInput(record.command(event).description(happened[event]), edge);
  if (event === 'redacted')
    command
      .option('--approved-by <person>', 'who agreed, of another role; may be repeated', collect, [])
      .option('--sealed <where>', 'where a sealed copy is kept; needed while a hold covers the record');
  addEventOptions(command).action(async (flags: RecordFlags) => {
    const inputs = await edge.inputs(flags);
    const content = contentOf(event, flags) as never;
    const recording = await recordCommand({ ...inputs, content, post: flags.post ?? null });
    await write(recording, inputs.root, flags, edge);
  });
}

function addCompactCommand(record: Command, edge: Edge): void {
  withLargeInput(record.command('compact').description('join the files of a closed month into one'), edge)
    .requiredOption('--month <month>', 'the month, as 2026-03')
    .action(async (flags: Common & { month: string }) => {
      const inputs = await edge.inputs(flags);
      await edge.finish(await compactMonth(inputs, flags.month), flags.format);
    });
}

function addSyncCommand(record: Command, edge: Edge): void {
  withLargeInput(
    record.command('sync').description('record the posts that calendars mark as published'),
    edge,
  )
    .requiredOption('--by <person>', 'who records it, by id')
    .option(
      '--metrics',
      'record instead what went out outside the calendar, as the figures of the channels know it',
    )
    .addOption(intoOption())
    .action(async (flags: Common & { by: string; into?: string; metrics?: boolean }) => {
      const inputs = { ...(await edge.inputs(flags)), by: flags.by };
      const made = flags.metrics === true ? syncMetricsCommand(inputs) : syncCommand(inputs);
      await write(await made, inputs.root, flags, edge);
    });
}

/** Adds `record` to the program, with a command for each event. */
export function addRecordCommand(chaperone: Command, edge: Edge): void {
  const record = chaperone.command('record').description('write into the register what happened to a record');
  for (const event of recorded) addEventCommand(record, event, edge);
  addCompactCommand(record, edge);
  addSyncCommand(record, edge);
}
