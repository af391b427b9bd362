import { getInput, getMultilineInput } from '@actions/core';
import { InputError } from '../commands/fault.ts';
import { readShard } from '../commands/parts.ts';
import type { Shard } from '../commands/read-practice.ts';
import type { Scope } from '../lint/lint.ts';
import type { FailOn } from '../lint/verdict.ts';
import { isDay } from '../model/day.ts';
import type { FormatName } from '../report/formats/index.ts';

/** The Action's inputs, as action.yml describes them. */
export interface ActionInputs {
  readonly paths: readonly string[];
  readonly config: string | null;
  /** The organisation's policy, which comes first and is locked; null: there is none. */
  readonly policy: string | null;
  readonly asOf: string | null;
  readonly failOn: FailOn;
  readonly scope: Scope;
  /** The part that is checked; absent: everything. */
  readonly shard?: Shard;
  /** The reports of parts to join, files and folders. */
  readonly merge: readonly string[];
  /** For GitHub's API; null: nothing is asked of it and nothing written to it. */
  readonly token: string | null;
  /** The reports to write, each with its path; those not asked for are absent. */
  readonly files: ReadonlyMap<FormatName, string>;
}

const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'notice', 'never'];
const SCOPES: readonly Scope[] = ['new', 'touched', 'all'];
const FILES: readonly FormatName[] = ['sarif', 'json', 'html'];

/** @throws InputError that says which values an input can have. */
export function readInputs(): ActionInputs {
  const asOf = optional('as-of');
  if (asOf !== null && !isDay(asOf))
    throw new InputError('The input "as-of" must be a day such as 2026-10-01.');
  const shard = optional('shard');
  const paths = FILES.map((format) => [format, optional(`${format}-file`)] as const);
  return {
    paths: getMultilineInput('paths'),
    config: optional('config'),
    policy: optional('policy'),
    asOf,
    failOn: choice('fail-on', FAIL_ON),
    scope: choice('scope', SCOPES),
    ...(shard !== null && { shard: readShard(shard) }),
    merge: getMultilineInput('merge'),
    token: optional('github-token'),
    files: new Map(paths.flatMap(([format, path]) => (path === null ? [] : [[format, path]]))),
  };
}

function optional(name: string): string | null {
  return getInput(name) || null;
}

/** The first choice is the default. */
function choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
  const value = getInput(name) || choices[0];
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new InputError(`The input "${name}" must be one of ${choices.join(', ')}.`);
  return found;
}
