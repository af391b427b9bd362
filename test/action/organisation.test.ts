import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { calendar, main, policyOf, post, scenes, terms, type Files } from './pull.ts';

const { scene, close } = scenes();
afterEach(() => {
  expect(close()).toEqual([]);
});

const system = policyOf(terms('free', 'error', 'no-free')).replace('riverside-social-media', 'system');
const november = { 'calendars/2026-11.md': calendar(post('a', 'Flu shots are free.', '2026-11-04')) };
const policy = 'github:north-health/policies/social/policy.yaml@v1';

/** A change, and a tag at which the organisation's policy lies; the server answers for every repository with this one. */
async function required(change: Files, before: Files = main) {
  const made = await scene(change, before);
  made.commit({ 'social/policy.yaml': system }, { on: 'main' });
  execFileSync('git', ['-C', made.repository, 'tag', 'v1', 'main']);
  made.commit({ 'social/policy.yaml': null }, { on: 'main' });
  return made;
}

describe('a required workflow names the policy of the organisation', () => {
  test('which is fetched at its ref, and judges', async () => {
    const { run, github } = await required(november);
    const step = await run({ inputs: { policy } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
    expect(step.log).toContain('system/no-free');
    const paths = github.asked.map(({ path }) => decodeURIComponent(path));
    expect(paths).toContain('/repos/north-health/policies/git/trees/v1');
    expect(paths.some((path) => path.startsWith('/repos/north-health/policies/git/blobs/'))).toBe(true);
  });

  test('and nothing else changes without it', async () => {
    const { run } = await required(november);
    expect((await run()).exitCode).toBe(0);
  });

  test.each<[string, Files]>([
    ['in the change', main],
    ['in what is merged already', { ...main, 'policy/social-media.yaml': loosened() }],
  ])('the practice cannot loosen it: %s', async (_, before) => {
    const { run } = await required({ ...november, 'policy/social-media.yaml': loosened() }, before);
    const step = await run({ inputs: { policy } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('system/no-free');
  });

  test.each([
    [
      'its ref is not there',
      policy.replace('@v1', '@v9'),
      'names a repository or ref that this token cannot read',
    ],
    ['its file is not there', policy.replace('policy.yaml', 'none.yaml'), 'none.yaml'],
    ['it is not written so', 'github:north-health', 'must be a path, or `github:owner/repo/path@ref`'],
  ])('where %s, nothing passes', async (_, named, said) => {
    const { run } = await required({ 'README.md': 'Hello.\n' });
    const step = await run({ inputs: { policy: named } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(said);
  });

  test('without a token it cannot be had, and nothing passes', async () => {
    const { run, repository } = await required(november);
    const step = await run({ inputs: { policy, 'github-token': '' }, workspace: repository });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('needs a token');
  });
});

/** The practice's own policy, which would take the organisation's rule out. */
function loosened(): string {
  return `${policyOf(terms('guaranteed'))}adjust:\n  - { id: system/no-free, severity: 'off' }\n`;
}
