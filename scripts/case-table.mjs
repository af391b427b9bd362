// The table of public cases: what happened, which rule finds it, with which verdict. That each is found indeed is held
// by test/packs/public-cases.test.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { row } from './action-tables.mjs';
import { packsOf } from './pack-pages.mjs';

const verdicts = { error: 'held', warning: 'to check', notice: 'good to know' };

/** The verdict that the strictest severity of a rule leads to. */
const verdictOf = ({ severity }) =>
  verdicts[typeof severity === 'string' ? severity : (severity.sure ?? 'warning')];

/** Writes `docs/cases.md` from `test/cases-public/`. */
export function writeCaseTable(root) {
  const read = (name) => parse(readFileSync(join(root, 'test/cases-public', name), 'utf8'));
  const rules = new Map(
    packsOf(root).flatMap(({ name, policy }) => policy.rules.map((rule) => [`${name}/${rule.id}`, rule])),
  );
  const cases = read('cases.yaml').map(({ case: number, what, rule, needs = [] }) => {
    const known = rules.get(rule);
    if (!known) throw new Error(`test/cases-public/cases.yaml: case ${number} names no rule of a pack`);
    const pack = rule.split('/')[0];
    const rest = needs.map((name) => `\`${name}\``).join(', ');
    return row([number, what, `[${rule}](packs/${pack}.md)`, verdictOf(known), rest]);
  });
  const beyond = read('beyond.yaml').map(({ case: number, what, instead }) => row([number, what, instead]));
  const lines = [
    '# Public cases, and what finds them',
    '',
    '<!-- Made by `npm run generate` from test/cases-public/. Do not edit. -->',
    '',
    'Enforcement cases and incidents that a calendar, a reply or a list of media could have shown, retold with invented',
    'people. Each is found by the rule named, with all packs on; a test holds that. The last column names what would see',
    'the rest of the case as well.',
    '',
    row(['case', 'what happened', 'rule', 'verdict', 'also needs']),
    '| --- | --- | --- | --- | --- |',
    ...cases,
    '',
    '## Beyond what can be checked here',
    '',
    'These never touched a calendar, a reply or a list of media.',
    '',
    row(['case', 'what happened', 'what helps']),
    '| --- | --- | --- |',
    ...beyond,
    '',
  ];
  writeFileSync(join(root, 'docs/cases.md'), lines.join('\n'));
}
