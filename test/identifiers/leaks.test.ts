import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseSubject, problemsOf } from '../../src/rules/cases.ts';
import { practice, ruleOf } from '../rules/support.ts';

interface Leak {
  readonly kind: 'reply' | 'post';
  readonly by: 'identifiers' | 'relationship' | 'reidentification';
  readonly copy: string;
}
const leaks: Leak[] = parse(readFileSync(join(import.meta.dirname, 'leaks.yaml'), 'utf8'));
const given = { practice: { catchment: 24_000, languages: ['en', 'es'] } };

describe('what must not go out', () => {
  it.each(leaks)('$by: $copy', ({ kind, by, copy }) => {
    const subject = caseSubject({ post: { kind, copy }, given }, practice);
    const certain = [...problemsOf(ruleOf(by, {}), subject)].filter(
      ({ confidence }) => confidence !== 'possible',
    );
    expect(certain.length).toBeGreaterThan(0);
  });
});
