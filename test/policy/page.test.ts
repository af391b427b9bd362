import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import { compileExpression } from '../../src/policy/expression.ts';
import { readDocument } from '../../src/read/document.ts';
import { readYaml } from '../../src/read/yaml.ts';

const page = readFileSync('docs/policies.md', 'utf8');
const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text!);
const read = (text: string) => readDocument(sourceText('policy.yaml', text));

/** A policy in which a line of the page stands where it belongs. */
function policyWith(line: string): string {
  const key = line.slice(0, line.indexOf(':'));
  const head = 'kind: policy\nid: p\neffective: 2026-01-01\nowner: o\n';
  const find = key === 'find' ? line : 'find: cure';
  const version = key === 'version' ? line : 'version: 1.0.0';
  const own = key === 'find' || key === 'version' ? '' : `    ${line}\n`;
  return `${head}${version}\nrules:\n  - id: r\n    kind: terms\n    title: R\n${own}    options:\n      terms:\n        - ${find}\n`;
}

test('the policy of the page is sound', () => {
  expect(read(blocks[0]!).problems).toEqual([]);
});

describe('the conditions of the page compile', () => {
  test.each(blocks[1]!.split(/^(?=when:)/m))('%s', (block) => {
    const { when } = readYaml(sourceText('policy.yaml', block)).value as { when: string };
    expect(compileExpression(when).problems).toEqual([]);
  });
});

describe('the traps of YAML on the page', () => {
  const traps = page
    .slice(page.indexOf('## Traps'))
    .matchAll(/^\| `(\w+: .*?)` \| .* \| `(\w+: .*?)` ?(?:and|\|)/gm);
  test.each([...traps].map(([, wrong, right]) => [wrong!, right!]))('%s, better %s', (wrong, right) => {
    expect(read(policyWith(wrong)).problems).toHaveLength(1);
    expect(read(policyWith(wrong)).problems[0]?.hint).toBeTruthy();
    const mended = right.endsWith('>-') ? `${right}\n      "sponsored" in post.tags` : right;
    expect(read(policyWith(mended)).problems).toEqual([]);
  });
});
