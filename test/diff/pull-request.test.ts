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

const known: Files = {
  ...before,
  'chaperone.yaml': `${main['chaperone.yaml']}people:
  ada: { name: Ada Lind, roles: [privacy-officer], github: ada-gh }
  tom: { name: Tom Becker, roles: [marketing], github: tom-gh }
roles:
  privacy-officer: { owns: [policy] }
  marketing: {}
`,
  'calendars/2026-10.md': calendar(post('flu-1', 'Walk in from Monday.')),
};
const approval = (login: string, commit: string) => ({
  user: { login },
  state: 'APPROVED',
  commit_id: commit,
  submitted_at: '2026-09-30T12:00:00Z',
});
const lacking = 'policy/unapproved';

describe('a change that may allow more, where the policy names who must approve', () => {
  test('is held until one of them approves its documents as they are', async () => {
    const made = await scene({ 'policy/social-media.yaml': policyOf(terms('miracles')) }, known);
    const { run, github } = made;
    expect(await run()).toMatchObject({ exitCode: 1 });
    expect(github.comments[0]?.body).toContain('is not yet approved by: privacy-officer');
    github.reviews.push(approval('tom-gh', made.head));
    expect(await run(), 'by somebody without the role').toMatchObject({ exitCode: 1 });
    github.reviews.push(approval('ada-gh', made.head));
    expect(await run()).toMatchObject({ exitCode: 0 });
    made.commit({ 'policy/social-media.yaml': `${policyOf(terms('miracles'))}# and more\n` });
    expect(await run(), 'after another commit').toMatchObject({ exitCode: 1 });
  });

  test('is not held where it allows less', async () => {
    const more = known['policy/social-media.yaml']!.replace('find: guaranteed', 'find: [guaranteed, sure]');
    const { run } = await scene({ 'policy/social-media.yaml': more.replace('1.0.0', '1.1.0') }, known);
    const step = await run();
    expect(step).toMatchObject({ exitCode: 0, outputs: { 'policy-effect': 'stricter' } });
    expect(step.summary).not.toContain(lacking);
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
