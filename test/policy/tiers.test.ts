import { expect, it } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import { readDocument } from '../../src/read/document.ts';
import { practice } from '../rules/support.ts';

const settings = { practice: practice.document, ownFindings: [], load: () => Promise.resolve(null) };

/** The problems of a policy with one rule of the kind `approval`. */
async function problemsOf(tiers: string): Promise<string[]> {
  const text = `kind: policy
id: p
version: 1.0.0
effective: 2026-01-01
owner: o
rules:
  - id: r
    kind: approval
    title: R
    options:
      tiers: ${tiers}
`;
  const read = readDocument(sourceText('policy.yaml', text));
  expect(read.problems).toEqual([]);
  const { problems } = await resolvePolicies([read], settings);
  return problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
}

it('a sound condition of a tier is no problem', async () => {
  expect(await problemsOf('[{ when: post.urgent, anyOf: [a] }, { anyOf: [b] }]')).toEqual([]);
});

it('the condition of a tier is checked when the policy loads, at its place', async () => {
  expect(await problemsOf('[{ when: post.subjekt == "patient", anyOf: [a] }]')).toEqual([
    '11:28 There is no such field here.',
  ]);
});

it('a tier behind one for all posts never applies', async () => {
  expect(await problemsOf('[{ anyOf: [a] }, { when: post.urgent, allOf: [b] }]')).toEqual([
    '11:31 This tier never applies: the one before it is for all posts.',
  ]);
});
