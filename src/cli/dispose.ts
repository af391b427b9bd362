import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { confirmCommand } from '../commands/confirm.ts';
import { executeCommand, planCommand, type Disposal } from '../commands/dispose.ts';
import { InputError } from '../commands/fault.ts';
import type { DisposalPlan } from '../model/generated.ts';
import { certificateHtml, certificateMarkdown } from '../report/certificate.ts';
import { appendLines } from './append.ts';
import { collect, withLargeInput, type Common, type Edge } from './edge.ts';

interface Flags extends Common {
  readonly number?: string;
  readonly out?: string;
  readonly plan?: string;
  readonly certificate?: string;
  readonly execute?: boolean;
  readonly by?: string;
  readonly witness?: string;
  readonly vendor?: string;
  readonly confirmed: readonly string[];
}

const isPlan = (value: unknown): value is DisposalPlan =>
  typeof value === 'object' &&
  value !== null &&
  (value as DisposalPlan).version === 1 &&
  typeof (value as DisposalPlan).number === 'string' &&
  Array.isArray((value as DisposalPlan).stages) &&
  Array.isArray((value as DisposalPlan).records) &&
  (value as DisposalPlan).records.every(({ id, copies }) => typeof id === 'string' && Array.isArray(copies));

async function readPlan(cwd: string, file: string): Promise<DisposalPlan> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch(() => null);
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (isPlan(value)) return value;
  } catch {
    // Told below: what was read is not repeated.
  }
  throw new InputError('--plan names no plan as `chaperone dispose --out` writes it.');
}

/** Writes the events first: a certificate never says more than the register. */
async function write(root: string, disposal: Disposal, number: string): Promise<string[]> {
  if (!disposal.certificate) return [];
  const written = await appendLines(root, disposal, `disposal-${number}`);
  const base = join(dirname(disposal.folder), 'certificates', number);
  await mkdir(join(root, dirname(base)), { recursive: true });
  await writeFile(join(root, `${base}.md`), certificateMarkdown(disposal.certificate));
  await writeFile(join(root, `${base}.html`), certificateHtml(disposal.certificate));
  return [...written, `${base}.md`, `${base}.html`];
}

async function plan(flags: Flags, edge: Edge): Promise<void> {
  const inputs = await edge.inputs(flags);
  const day = flags.asOf ?? new Date().toISOString().slice(0, 10);
  const { plan: planned, result } = await planCommand({ ...inputs, number: flags.number ?? `D-${day}` });
  if (flags.out !== undefined) {
    await writeFile(resolve(edge.cwd, flags.out), `${JSON.stringify(planned, null, 2)}\n`);
    result.report.notes.push('The plan was written. Approve it with `chaperone record approved`.');
  }
  await edge.finish(result, flags.format);
}

async function execute(file: string, flags: Flags, edge: Edge): Promise<void> {
  if (flags.execute && flags.asOf !== undefined)
    throw new InputError('--execute is of today: leave --as-of out, which could make due what is not.');
  if (flags.by === undefined) throw new InputError('--by says who destroys, by id.');
  const inputs = await edge.inputs(flags);
  const planned = await readPlan(edge.cwd, file);
  const disposal = await executeCommand({
    ...inputs,
    plan: planned,
    execution: {
      by: flags.by,
      at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      confirmed: new Set(flags.confirmed),
      key: process.env['CHAPERONE_DIGEST_KEY'] ?? null,
    },
    witness: flags.witness ?? null,
    vendor: flags.vendor ?? null,
    execute: flags.execute === true,
  });
  const written = await write(inputs.root, disposal, planned.number);
  disposal.result.report.notes.push(...written.map((path) => `Written to ${path}.`));
  await edge.finish(disposal.result, flags.format);
}

async function confirm(number: string, flags: Flags, edge: Edge): Promise<void> {
  if (flags.by === undefined) throw new InputError('--by says who saw the copies destroyed, by id.');
  const inputs = await edge.inputs(flags);
  const recording = await confirmCommand({
    ...inputs,
    certificate: number,
    by: flags.by,
    at: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    confirmed: new Set(flags.confirmed),
    execute: flags.execute === true,
  });
  const written = await appendLines(inputs.root, recording, `disposal-${number}`);
  recording.result.report.notes.push(...written.map((path) => `Written to ${path}.`));
  await edge.finish(recording.result, flags.format);
}

/** Adds `dispose` to the program. */
export function addDisposeCommand(chaperone: Command, edge: Edge): void {
  const command = chaperone
    .command('dispose')
    .description(
      'plan the destruction of what is due; with a plan that is approved, record it and certify it',
    )
    .option('--number <number>', 'number of a new plan and of its certificate; default: D- and the day')
    .option('--out <file>', 'write the new plan to a file')
    .option('--plan <file>', 'a plan that was written')
    .option('--certificate <number>', 'a certificate whose copies were destroyed since, each --confirmed')
    .option('--execute', 'do it; without this, only say what would be done')
    .option('--by <person>', 'who destroys, by id')
    .option('--witness <person>', 'who saw it, by id')
    .option('--vendor <name>', 'who was hired for it, and under which agreement')
    .option('--confirmed <location>', 'a copy that was seen destroyed; may be repeated', collect, []);
  withLargeInput(command, edge).action(async (flags: Flags) => {
    if (flags.number !== undefined && !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(flags.number))
      throw new InputError('--number takes letters, digits, dots and dashes.');
    if (flags.execute && flags.plan === undefined && flags.certificate === undefined)
      throw new InputError(
        '--execute is of a plan that is approved (--plan), or of a certificate (--certificate).',
      );
    if (flags.certificate !== undefined) return confirm(flags.certificate, flags, edge);
    await (flags.plan === undefined ? plan(flags, edge) : execute(flags.plan, flags, edge));
  });
}
