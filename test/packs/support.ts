import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PracticeDocument } from '../../src/model/generated.ts';
import { sourceText } from '../../src/model/place.ts';
import type { Practice } from '../../src/model/practice.ts';
import { packs as embedded } from '../../src/policy/packs.generated.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import type { ResolvedPolicies } from '../../src/policy/resolve.ts';
import { ownFindings } from '../../src/lint/own-findings.ts';
import { readDocument } from '../../src/read/document.ts';

export const root = join(import.meta.dirname, '../..');

/** The shipped packs, by name. */
export const packNames = Object.keys(embedded)
  .filter((path) => path.endsWith('/policy.yaml'))
  .map((path) => path.replace('/policy.yaml', ''));

/** The practice of the harmless posts: a real one has staff, telephones and places. */
export const harmlessPractice = parse(
  readFileSync(join(root, 'test/harmless/practice.yaml'), 'utf8'),
) as PracticeDocument;

/** Posts that nobody should be stopped from posting, by language. */
export const harmless = (['en', 'es'] as const).flatMap((language) =>
  readFileSync(join(root, `test/harmless/posts.${language}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\n', '\n')),
);

/** A policy that extends the given packs, resolved for a practice. */
export function resolvePacks(
  names: readonly string[],
  practice: PracticeDocument,
): Promise<ResolvedPolicies> {
  const text = [
    'kind: policy',
    'id: all-packs',
    'version: 1.0.0',
    'effective: 2026-01-01',
    'owner: privacy-officer',
    'extends:',
    ...names.map((name) => `  - chaperone:${name}`),
  ].join('\n');
  return resolvePolicies([readDocument(sourceText('policy.yaml', text))], {
    practice,
    ownFindings: Object.keys(ownFindings),
    load: () => Promise.resolve(null),
    packs: packTexts,
  });
}

const folder = join(root, 'policies');
/** The packs as they stand in the folder, so that a test never judges what was embedded before. */
const packTexts = Object.fromEntries(
  readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

export const practiceOf = (document: PracticeDocument, { predicate }: ResolvedPolicies): Practice => ({
  document,
  asOf: '2026-10-01',
  calendars: [],
  predicate,
});
