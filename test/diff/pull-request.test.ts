import { afterEach, describe, expect, test } from 'vitest';
import { calendar, main, policyOf, post, sceneOf, terms, type Files, type Scene } from '../action/pull.ts';
import { workspaceOf } from '../action/runner.ts';

const scenes: Scene[] = [];
async function scene(change: Files, before: Files = main): Promise<Scene> {
  const made = await sceneOf(before, change);
  scenes.push(made);
  return made;
}

afterEach(() => {
  for (const { github } of scenes.splice(0)) {
    github.close();
    expect(github.invalid, 'every request is one that GitHub describes').toEqual([]);
  }
});

const before: Files = {
  ...main,
  'policy/social-media.yaml': policyOf(terms('guaranteed')).replace(
    'rules:',
    'changes: { looser: { anyOf: [privacy-officer] } }\nrules:',
  ),
  'calendars/2026-10.md': calendar(post('flu-1', 'Relief is guaranteed.')),
};
const looser: Files = {
  'policy/social-media.yaml': before['policy/social-media.yaml']!.replace(
    'find: guaranteed',
    'find: miracles',
  ),
};

describe('a pull request that changes the policy', () => {
  test('alone is told first what that does, and who must approve', async () => {
    const { run, github } = await scene(looser, before);
    const step = await run();
    expect(step.outputs).toMatchObject({
      'policy-effect': 'mixed',
      'required-approvers': 'privacy-officer',
    });
    const body = github.comments[0]?.body ?? '';
    expect(body).toContain('Posts that could not go out and now can | 1');
    expect(body).toContain('What must not be said: no longer “guaranteed”; now also “miracles”.');
    expect(body).toContain('make it 2.0.0');
    expect(body.indexOf('What happens if this is merged')).toBeLessThan(body.indexOf('**Oct 14'));
    expect(step.summary).toContain('What happens if this is merged');
  });

  test('and posts tells the posts first', async () => {
    const posts = { 'calendars/2026-11.md': calendar(post('flu-2', 'Relief is guaranteed.', '2026-11-04')) };
    const { run, github } = await scene({ ...looser, ...posts }, before);
    await run();
    const body = github.comments[0]?.body ?? '';
    expect(body.indexOf('**Nov 4')).toBeGreaterThan(0);
    expect(body.indexOf('**Nov 4')).toBeLessThan(body.indexOf('What happens if this is merged'));
  });

  test('not at all says that nothing that is allowed changes', async () => {
    const posts = { 'calendars/2026-11.md': calendar(post('flu-2', 'We are open.', '2026-11-04')) };
    const { run, github } = await scene(posts, before);
    const step = await run();
    expect(step.outputs).toMatchObject({ 'policy-effect': 'neutral', 'required-approvers': '' });
    expect(github.comments[0]?.body ?? '').not.toContain('What happens if this is merged');
  });
});

describe('the policy of an organisation, as a required workflow names it', () => {
  const organisation = policyOf(terms('walk in', 'error', 'no-walking')).replace(
    'riverside-social-media',
    'north',
  );
  const posts = { 'calendars/2026-11.md': calendar(post('flu-2', 'Walk in from Monday.', '2026-11-04')) };

  test('judges every practice, whatever its own policy says', async () => {
    const { run } = await scene({
      ...posts,
      'policy/more.yaml': `kind: policy\nid: more\nversion: 1.0.0\neffective: 2026-01-01\nowner: me\nadjust:\n  - { id: north/no-walking, severity: off }\n`,
    });
    const workspace = workspaceOf({ 'org/policy.yaml': organisation });
    const step = await run({ workspace, inputs: { policy: 'org/policy.yaml' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(step.commands.map(({ message }) => message).join('\n')).toContain('Avoid “walk in”.');
    expect(step.summary).toContain('this change of `severity` would loosen it'.replaceAll('`', '\\`'));
  });

  test('that is not there lets nothing pass', async () => {
    const { run } = await scene(posts);
    const step = await run({ inputs: { policy: 'org/policy.yaml' } });
    expect(step.exitCode).toBe(1);
  });
});
