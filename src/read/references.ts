import { didYouMean } from './nearest.ts';
import type { DocumentProblem } from './problem.ts';
import { valueAt } from './yaml.ts';
import type { Path, YamlTree } from './yaml.ts';

/** The values at a path in which `*` stands for every key or index, with their paths. */
function each(value: unknown, path: readonly string[], base: Path = []): { path: Path; value: unknown }[] {
  const [first, ...rest] = path;
  if (first === undefined) return value === undefined ? [] : [{ path: base, value }];
  if (first !== '*') return each(valueAt(value, [first]), rest, [...base, first]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => each(inner, rest, [...base, key]));
}

/** Texts that name something declared elsewhere in the same document. */
const references: Readonly<Record<string, readonly { from: string; to: string; what: string }[]>> = {
  practice: [
    { from: 'channels.*.administrators.*', to: 'people', what: 'person' },
    { from: 'people.*.roles.*', to: 'roles', what: 'role' },
    { from: 'partners.*.channels.*', to: 'channels', what: 'channel' },
  ],
};

/** Texts that no two entries of a list share. */
const unique: Readonly<Record<string, readonly string[]>> = {
  policy: ['rules.*.id', 'adjust.*.id'],
  authorizations: ['authorizations.*.id'],
  responsibilities: ['obligations.*.id'],
  records: ['classes.*.id'],
  retention: ['schedules.*.id'],
  holds: ['holds.*.id'],
  training: ['courses.*.id'],
};

function isTimeZone(zone: unknown): boolean {
  try {
    return typeof zone !== 'string' || Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** What a schema cannot see: names that lead nowhere, ids given twice, time zones that do not exist. */
export function referenceProblems(kind: string, tree: YamlTree): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const report = (path: Path, message: string, hint: string | null): void => {
    problems.push({ place: tree.placeOf(path), message, hint });
  };
  for (const { from, to, what } of references[kind] ?? []) {
    const declared = Object.keys(valueAt(tree.value, [to]) ?? {});
    for (const { path, value } of each(tree.value, from.split('.')))
      if (typeof value === 'string' && !declared.includes(value))
        report(path, `No ${what} has this id under \`${to}\`.`, didYouMean(value, declared));
  }
  for (const pattern of unique[kind] ?? []) {
    const seen = new Set<unknown>();
    for (const { path, value } of each(tree.value, pattern.split('.'))) {
      if (typeof value === 'string' && seen.has(value))
        report(path, `Another entry of \`${String(path[0])}\` has the same id.`, 'Give each its own id.');
      seen.add(value);
    }
  }
  if (kind === 'practice' && !isTimeZone(valueAt(tree.value, ['timeZone']))) {
    const hint = didYouMean(valueAt(tree.value, ['timeZone']), Intl.supportedValuesOf('timeZone'));
    report(
      ['timeZone'],
      '`timeZone` is no name of the time zone database.',
      hint ?? 'For example: `America/Chicago`.',
    );
  }
  return problems;
}
