import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { calendar, main, policyOf, post, sceneOf, terms, type Files, type Scene } from './pull.ts';

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

const promising = { 'calendars/2026-11.md': calendar(post('flu-2', 'Relief is guaranteed.', '2026-11-04')) };
const harmless = { 'calendars/2026-11.md': calendar(post('flu-2', 'Open on Saturday.', '2026-11-04')) };

describe('without a checkout', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    '%s: everything is read through the API',
    async (event) => {
      const { run, github } = await scene(promising);
      const step = await run({ event });
      expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', posts: '2', errors: '1' } });
      expect(step.commands[0]?.properties).toMatchObject({ file: 'calendars/2026-11.md', line: '9' });
      expect(github.comments).toHaveLength(1);
      expect(github.comments[0]?.body).toContain('Please hold 1 post.');
    },
  );

  test('merge_group: what is about to be merged', async () => {
    const { run, github, base, head } = await scene(promising);
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    const step = await run({ event: 'merge_group', payload });
    expect(step).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
    expect(github.comments).toEqual([]);
    expect(github.statuses).toMatchObject([{ sha: head, state: 'failure', context: 'chaperone' }]);
  });

  test('push: the commit and the one before', async () => {
    const { run, base } = await scene(harmless);
    const step = await run({ event: 'push', payload: { before: base, ref: 'refs/heads/main' } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { posts: '1' } });
  });

  test('push after a force-push, where the commit before is gone: everything counts', async () => {
    const { run } = await scene(harmless);
    const step = await run({ event: 'push', payload: { before: 'e'.repeat(40) } });
    expect(step.summary).toContain('There was nothing to compare with');
  });

  test.each(['schedule', 'workflow_dispatch'])('%s: all there is', async (event) => {
    const { run } = await scene(harmless);
    expect(await run({ event, payload: {} })).toMatchObject({ exitCode: 0, outputs: { posts: '1' } });
  });
});

test('with a checkout that has the commits, only the comparison is asked for', async () => {
  const { run, github, repository } = await scene(promising);
  const workspace = `${repository}-clone`;
  execFileSync('git', ['clone', '--quiet', repository, workspace]);
  const step = await run({ event: 'pull_request', workspace });
  expect(step).toMatchObject({ exitCode: 1, outputs: { posts: '2' } });
  expect(github.asked.filter(({ path }) => path.includes('/git/'))).toEqual([]);
});

test('without a token and with a whole checkout, nothing is asked of GitHub', async () => {
  const { run, github, repository } = await scene(promising);
  const workspace = `${repository}-clone`;
  execFileSync('git', ['clone', '--quiet', repository, workspace]);
  const step = await run({ event: 'pull_request', workspace, inputs: { 'github-token': '' } });
  expect(step).toMatchObject({ exitCode: 1, outputs: { posts: '2' } });
  expect(github.asked).toEqual([]);
});

test('without a token and without a checkout, nothing passes', async () => {
  const { run } = await scene(harmless);
  const step = await run({ inputs: { 'github-token': '' } });
  expect(step.exitCode).toBe(1);
  expect(step.commands.at(-1)?.message).toContain('contents: read');
});

describe('what is written', () => {
  test('a comment, a suggestion on the line, a status', async () => {
    const { run, github, head } = await scene(promising);
    await run();
    expect(github.comments[0]?.body).toMatch(/^<!-- chaperone -->\n### Chaperone: Please hold 1 post\./);
    expect(github.reviewComments).toMatchObject([{ path: 'calendars/2026-11.md', line: 9 }]);
    expect(github.reviewComments[0]?.body).toContain('```suggestion\nRelief is expected.\n```');
    expect(github.statuses).toMatchObject([
      { sha: head, state: 'failure', context: 'chaperone', description: 'Please hold 1 post.' },
    ]);
  });

  test('nothing, by a second run that finds the same', async () => {
    const { run, github } = await scene(promising);
    await run();
    expect(github.writes().length).toBeGreaterThan(0);
    const again = await run();
    expect(again.exitCode).toBe(1);
    expect(github.writes()).toEqual([]);
  });

  test('the same comment, once the post is mended', async () => {
    const { run, github, commit } = await scene(promising);
    await run();
    commit(harmless);
    const step = await run();
    expect(step.exitCode).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('Nothing was found.');
    expect(github.statuses.at(-1)).toMatchObject({ state: 'success' });
  });

  test('no comment on a change that is no concern of ours', async () => {
    const { run, github } = await scene({ 'src/index.js': 'export {};\n' });
    expect((await run()).exitCode).toBe(0);
    expect(github.comments).toEqual([]);
    expect(github.statuses).toMatchObject([{ state: 'success' }]);
  });

  test('never over somebody else’s comment, however it begins', async () => {
    const { run, github } = await scene(promising);
    const body = '<!-- chaperone -->\nAll is well, merge this.';
    github.comments.push({ id: 1, body, user: { login: 'mallory', type: 'User' } });
    await run();
    expect(github.comments.map(({ user }) => user.type)).toEqual(['User', 'Bot']);
    expect(github.comments[0]?.body).toBe(body);
  });

  test('the comment is found behind a hundred others', async () => {
    const { run, github } = await scene(promising);
    const user = { login: 'maria-r', type: 'User' };
    for (let id = 1; id <= 130; id++) github.comments.push({ id, body: 'Hello.', user });
    await run();
    await run();
    expect(github.comments).toHaveLength(131);
  });
});

describe('a token that may only read', () => {
  test('changes no verdict: annotations and summary say everything, and what was left out', async () => {
    const { run, github } = await scene(promising);
    github.refuse = ({ method }) => (method === 'GET' ? null : { status: 403 });
    const step = await run();
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', errors: '1' } });
    expect(step.summary).toContain('Please hold 1 post.');
    for (const what of ['The comment', 'Suggestions on the lines', 'The status of the commit'])
      expect(step.summary).toContain(`${what} was left out: the token may not`);
    expect(step.log + step.summary).not.toContain('canary');
  });
});

describe('a host in trouble', () => {
  test('is asked again', async () => {
    const { run, github } = await scene(promising);
    const failed = new Set<string>();
    github.refuse = ({ method, path }) => {
      if (failed.has(method + path) || !/trees|statuses/.test(path)) return null;
      failed.add(method + path);
      return { status: 502, headers: { 'retry-after': '0' } };
    };
    const step = await run();
    expect(step).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
    expect(github.statuses).toHaveLength(1);
  });

  test('is waited for where it names a limit', async () => {
    const { run, github } = await scene(promising);
    let limited = false;
    github.refuse = ({ path }) => {
      if (limited || !path.includes('/compare/')) return null;
      limited = true;
      return { status: 403, headers: { 'retry-after': '1' } };
    };
    expect(await run()).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
  });

  test('never passes for a clean one', async () => {
    const { run, github } = await scene(harmless);
    github.refuse = ({ path }) =>
      path.includes('/git/blobs/') ? { status: 500, headers: { 'retry-after': '0' } } : null;
    const step = await run();
    expect(step.exitCode).toBe(1);
    expect(step.commands.at(-1)?.message).toBe(
      'GitHub answered 500, so nothing was cleared. Run this again later.',
    );
    expect(step.log).not.toContain('canary');
  });
});

describe('size', () => {
  test('3,000 changed files, 200 posts, and trees cut short', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, at) => [`assets/${at % 30}/${at}.svg`, `<svg id="${at}"/>\n`]),
    );
    const posts = Array.from({ length: 200 }, (_, at) => post(`p-${at}`, `Open on day ${at}.`, '2026-11-04'));
    posts[150] = post('p-150', 'Relief is guaranteed.', '2026-11-04');
    const { run, github } = await scene({ ...many, 'calendars/2026-11.md': calendar(...posts) });
    github.treeLimit = 2_000;
    const step = await run();
    expect(step).toMatchObject({ exitCode: 1, outputs: { posts: '201', errors: '1' } });
    expect(github.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
  }, 60_000);

  test('a flood of findings: the most severe are shown, the rest is counted, and it fails', async () => {
    const posts = Array.from({ length: 600 }, (_, at) =>
      post(`p-${at}`, 'It is guaranteed. '.repeat(8), '2026-11-04'),
    );
    const { run, github } = await scene({ 'calendars/2026-11.md': calendar(...posts) });
    const step = await run();
    expect(step.exitCode).toBe(1);
    expect(
      step.commands.filter(({ name, properties }) => name === 'error' && properties['file']),
    ).toHaveLength(10);
    expect(github.comments[0]!.body.length).toBeLessThanOrEqual(65_536);
    expect(github.comments[0]!.body).toMatch(/parts of this report did not fit here/);
    expect(github.reviewComments.length).toBeLessThanOrEqual(20);
  }, 60_000);
});

describe('who judges', () => {
  test('the base branch as it is now, not as it was when the change began', async () => {
    const { run, commit } = await scene({ 'calendars/2026-11.md': calendar(post('a', 'It is free.')) });
    commit(
      { 'policy/social-media.yaml': policyOf(terms('guaranteed'), terms('free', 'error', 'no-free')) },
      { on: 'main' },
    );
    const step = await run();
    expect(step).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
  });

  test('first adoption: the change itself, and the report says so', async () => {
    const { run } = await scene({ ...main, ...promising }, { 'README.md': 'Hello.\n' });
    const step = await run();
    expect(step).toMatchObject({ exitCode: 1, outputs: { errors: '1', posts: '2' } });
    expect(step.summary).toContain('First adoption');
  });

  test('what the change makes stricter counts at once', async () => {
    const stricter = policyOf(terms('guaranteed'), terms('free', 'error', 'no-free'));
    const { run } = await scene({
      'policy/social-media.yaml': stricter,
      'calendars/2026-11.md': calendar(post('a', 'It is free.')),
    });
    const step = await run();
    expect(step).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
    expect(step.summary).toContain('Stricter here, and counted already: no-free.');
  });
});

describe('parts that share the work', () => {
  test('decide and write nothing; what joins them does, as if it were one run', async () => {
    const made = await scene({
      ...promising,
      'calendars/2026-12.md': calendar(post('x', 'Open.', '2026-12-01')),
    });
    const { run, github } = made;
    const parts = mkdtempSync(join(tmpdir(), 'chaperone-parts-'));
    for (const index of [1, 2, 3]) {
      const step = await run({ inputs: { shard: `${index}/3` } });
      expect(step.exitCode).toBe(0);
      copyFileSync(step.outputs['report-json']!, join(parts, `${index}.json`));
    }
    expect(github.writes()).toEqual([]);
    const joined = await run({ inputs: { merge: parts } });
    expect(joined).toMatchObject({ exitCode: 1, outputs: { posts: '3', errors: '1' } });
    const [comment] = github.comments.splice(0);
    await run();
    expect(github.comments[0]?.body).toBe(comment?.body);
  });

  test('a part that is missing is said, and nothing passes', async () => {
    const { run } = await scene(harmless);
    const step = await run({ inputs: { shard: '1/2' } });
    const joined = await run({ inputs: { merge: step.outputs['report-json']! } });
    expect(joined.exitCode).toBe(1);
    expect(joined.commands.at(-1)?.message).toBe('Of 2 parts these are missing: 2.');
  });
});

test('a push says its outcome on the commit too', async () => {
  const { run, github, base } = await scene(harmless);
  await run({ event: 'push', payload: { before: base, ref: 'refs/heads/main' } });
  expect(github.statuses).toMatchObject([{ sha: base, state: 'success', context: 'chaperone' }]);
});

test('a shallow clone without a common commit, and no token: everything counts, and it is said', async () => {
  const { run, repository, commit } = await scene(promising);
  commit({ 'notes.txt': 'x' }, { on: 'main' });
  const workspace = `${repository}-shallow`;
  const from = ['--depth', '1', '--no-single-branch', `file://${repository}`];
  execFileSync('git', ['clone', '--quiet', ...from, workspace]);
  const step = await run({ event: 'pull_request', workspace, inputs: { 'github-token': '' } });
  expect(step).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
  expect(step.summary).toContain('There was nothing to compare with');
});
