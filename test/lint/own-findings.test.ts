import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownFindings } from '../../src/lint/own-findings.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/findings.md'), 'utf8');

it('every finding of Chaperone’s own has a section on the page, and every section is one, in the table’s order', () => {
  const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, id]) => id);
  expect(sections).toEqual(Object.keys(ownFindings));
});
