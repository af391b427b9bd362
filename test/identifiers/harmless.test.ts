import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, describe } from 'vitest';
import type { Practice } from '../../src/model/practice.ts';
import { caseSubject, problemsOf } from '../../src/rules/cases.ts';
import { ruleOf, practice } from '../rules/support.ts';

const posts = readFileSync(join(import.meta.dirname, 'harmless.txt'), 'utf8')
  .trim()
  .split('\n');

const harbor: Practice = {
  ...practice,
  document: {
    ...practice.document,
    languages: ['en', 'es'],
    catchment: 24_000,
    channels: { instagram: { handle: 'harborclinic' } },
    directory: {
      phones: ['555-0140'],
      domains: ['harbor-clinic.example'],
      addresses: ['12 Mill Street, Larchmont Falls, OH 45000'],
      places: ['Larchmont Falls'],
      handles: ['@countyhealth'],
    },
    people: {
      'lena-sorg': { name: 'Lena Sorg', credentials: ['MD'] },
      'ana-lopez': { name: 'Ana López García' },
    },
  },
};

describe('posts that harm nobody, written beside the detectors', () => {
  const rules = (['identifiers', 'relationship', 'reidentification'] as const).map((kind) =>
    ruleOf(kind, {}),
  );
  it.each(posts)('%s', (copy) => {
    const subject = caseSubject({ post: { copy } }, harbor);
    const certain = rules
      .flatMap((rule) => [...problemsOf(rule, subject)].map((problem) => ({ rule: rule.kind, problem })))
      .filter(({ problem }) => problem.confidence !== 'possible');
    expect(certain.map(({ rule, problem }) => `${rule} ${problem.place.column}: ${problem.message}`)).toEqual(
      [],
    );
  });
});
