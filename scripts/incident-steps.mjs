import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { between } from './action-tables.mjs';

/** Writes the first steps after an incident, which handbooks have too, into docs/incident.md. */
export function writeIncidentSteps(root) {
  const { incident } = parse(readFileSync(join(root, 'policies/training/us.yaml'), 'utf8'));
  const steps = incident.steps.map((step, at) => `${at + 1}. **${step.do}** ${step.how}`);
  const page = join(root, 'docs/incident.md');
  const text = [...steps, '', incident.never.join(' ')].join('\n');
  writeFileSync(page, between(readFileSync(page, 'utf8'), ['first-hour', text]));
}
