import * as core from '@actions/core';
import type { PolicyDiff } from '../commands/consequences.ts';
import { version } from '../model/version.generated.ts';
import type { Annotation } from '../report/formats/github.ts';
import { annotationsOf } from '../report/formats/github.ts';
import { render, type SafeResult } from '../report/formats/index.ts';
import { isFile } from '../report/group.ts';
import { count, headline, levels, list } from '../report/words.ts';
import { writeReport } from './files.ts';
import type { ActionInputs } from './inputs.ts';

/** What a job summary holds at most, in bytes. */
const SUMMARY_LIMIT = 1024 * 1024;

/** Where a run may write, what its links lead to, and what is written to GitHub beside it. */
export interface Surroundings {
  readonly workspace: string;
  readonly temporary: string;
  readonly blob: string | undefined;
  /** Writes comment, suggestions and status; yields what had to be left out, in sentences. */
  deliver(result: SafeResult): Promise<readonly string[]>;
}

const SAY: Readonly<Record<Annotation['level'], typeof core.error>> = {
  error: core.error,
  warning: core.warning,
  notice: core.notice,
};

/**
 * Shows a result on GitHub: log, annotations, job summary, files, outputs, and whether the step fails. Only
 * @actions/core writes workflow commands.
 */
export async function publish(result: SafeResult, inputs: ActionInputs, around: Surroundings): Promise<void> {
  const { report } = result;
  const options = { version, ...(around.blob === undefined ? {} : { blob: around.blob }) };
  core.info(render('text', result));
  const { annotations, omitted } = annotationsOf(report);
  for (const annotation of annotations) annotate(annotation);
  const left = levels.filter((level) => omitted[level] > 0).map((level) => count(omitted[level], level));
  if (left.length > 0) core.info(`Not shown on the lines, as there are too many: ${list(left)}.`);
  const notes = [...report.notes, ...(await around.deliver(result))];
  const whole = { ...result, report: { ...report, notes } };
  await writeSummary(render('markdown', whole, { ...options, limit: SUMMARY_LIMIT }));
  const folders = [around.workspace, around.temporary];
  for (const [format, path] of inputs.files) {
    const written = await writeReport(path, render(format, result, options), folders);
    if (format === 'json') core.setOutput('report-json', written);
  }
  if (!inputs.files.has('json')) {
    const path = `${around.temporary}/chaperone-report.json`;
    core.setOutput('report-json', await writeReport(path, render('json', result, options), folders));
  }
  setOutputs({ ...countsOf(report), ...policyOutputs(result) });
  // A part decides nothing: what joins the parts does.
  if (report.verdict === 'fail' && !inputs.shard) core.setFailed(headline(report));
}

function annotate({ level, message, path, ...properties }: Annotation): void {
  SAY[level](message, { ...properties, ...(isFile(path) && { file: path }) });
}

async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(markdown).write();
}

function countsOf({ verdict, counts }: SafeResult['report']): Record<string, string | number> {
  return {
    verdict,
    posts: counts.posts,
    files: counts.files,
    unread: counts.unread,
    errors: counts.error,
    warnings: counts.warning,
    notices: counts.notice,
    waived: counts.waived,
  };
}

/** What a change of the policy does; `neutral` where it changes none. */
function policyOutputs({ data }: SafeResult): Record<string, string> {
  const policy = data['policy'] as Pick<PolicyDiff, 'effect' | 'requiredApprovers'> | undefined;
  return {
    'policy-effect': policy?.effect ?? 'neutral',
    'required-approvers': (policy?.requiredApprovers ?? []).join('\n'),
  };
}

function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
