import { answering, collecting, lawDigest } from '../lint/part.ts';
import type { Apart } from '../lint/raise.ts';
import type { LintPart, PartFile } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { InputError } from './fault.ts';
import type { LintInputs } from './lint.ts';
import type { Shard } from './read-practice.ts';

/** How a practice was asked for, so that the parts can be joined without saying it again. */
export interface Asked {
  readonly paths: readonly string[];
  readonly config: string | null;
  /** The commit that was compared with, where the command line named one. */
  readonly base: string | null;
}

/** How the work of a run is shared, and what is told of it. */
export interface Sharing {
  readonly apart: Apart;
  readonly apartBefore: Apart;
  /** What to put into the report's data. */
  data(asOf: string): { readonly part?: LintPart };
}

const absent = (path: string): Error =>
  new InputError(
    `"${path}" is in none of the reports as it is now: make the reports anew, from the same files as here.`,
  );

/** @throws InputError where the parts were made by other rules. */
export function sharing({ shard, parts, asked }: LintInputs, rules: readonly ResolvedRule[]): Sharing {
  if (parts) {
    const digest = lawDigest(rules);
    if (parts.some((part) => part.sha256 !== digest))
      throw new InputError('The reports were made by another policy than that of here: make them anew.');
    const files = (key: 'now' | 'before'): PartFile[] => parts.flatMap((part) => part[key]);
    return {
      apart: answering(files('now'), rules, absent),
      apartBefore: answering(files('before'), rules, absent),
      data: () => ({}),
    };
  }
  if (!shard) return { apart: {}, apartBefore: {}, data: () => ({}) };
  const [now, before] = [collecting(rules), collecting(rules)];
  const how = asked ?? { paths: [], config: null, base: null };
  return {
    apart: now,
    apartBefore: before,
    data: (asOf) => ({
      part: {
        ...shard,
        ...how,
        paths: [...how.paths],
        asOf,
        sha256: lawDigest(rules),
        now: now.files,
        before: before.files,
      },
    }),
  };
}

/** `3/8`. @throws InputError for anything else. */
export function readShard(text: string): Shard {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (!index || !of || Number(index) > Number(of))
    throw new InputError('A part is written as its number and how many there are, as 3/8.');
  return { index: Number(index), of: Number(of) };
}

const isPart = (value: unknown): value is LintPart => {
  const part = value as Partial<LintPart> | null | undefined;
  return (
    typeof part?.index === 'number' &&
    typeof part.of === 'number' &&
    typeof part.asOf === 'string' &&
    Array.isArray(part.paths) &&
    Array.isArray(part.now) &&
    Array.isArray(part.before)
  );
};

/**
 * The parts that reports hold: all parts of one run, each once.
 * @throws InputError that says what is missing.
 */
export function partsIn(reports: readonly unknown[]): readonly [LintPart, ...LintPart[]] {
  const parts = reports.map((report) => (report as { part?: unknown } | null)?.part).filter(isPart);
  const [first] = parts;
  if (!first || parts.length < reports.length)
    throw new InputError(
      'A file is no report of a part: `chaperone lint --shard I/N --format json` makes one.',
    );
  const how = ({ of, asOf, paths, config, base }: LintPart): string =>
    JSON.stringify([of, asOf, paths, config, base]);
  if (parts.some((part) => how(part) !== how(first)))
    throw new InputError('The reports are not parts of one run: they differ in number, day, paths or base.');
  const there = new Set(parts.map(({ index }) => index));
  const lacking = Array.from({ length: first.of }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (lacking.length > 0)
    throw new InputError(`Of ${first.of} parts these are missing: ${lacking.join(', ')}.`);
  if (parts.length > first.of) throw new InputError('A part is given twice.');
  return [first, ...parts.slice(1)];
}
