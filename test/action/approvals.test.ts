import { afterEach, describe, expect, test } from 'vitest';
import type { Review } from './github.ts';
import { calendar, main, policyOf, post, practice, sceneOf, type Scene } from './pull.ts';

const scenes: Scene[] = [];
afterEach(() => {
  for (const { github } of scenes.splice(0)) {
    github.close();
    expect(github.invalid).toEqual([]);
  }
});

const people = `people:
  maria: { name: Maria Rey, roles: [marketing], github: maria-r }
  ada: { name: Ada Quist, roles: [privacy-officer], github: ada-gh }
  tom: { name: Tom Reed, roles: [office-manager], github: tom-gh }
roles: { marketing: {}, privacy-officer: {}, office-manager: {} }
`;
const rule = `  - id: second-pair-of-eyes
    kind: approval
    title: Approved by the privacy officer
    severity: error
    options: { tiers: [{ anyOf: [privacy-officer] }] }
`;
const before = {
  ...main,
  'chaperone.yaml': practice + people,
  'policy/social-media.yaml': policyOf(rule),
  'calendars/2026-10.md': '# October 2026\n',
};
const written = (copy: string, more = ''): string =>
  calendar(post('a', copy, '2026-11-04').replace('- channels', `- author: maria\n${more}- channels`));

async function scene(more = ''): Promise<Scene> {
  const made = await sceneOf(before, { 'calendars/2026-11.md': written('Open on Saturday.', more) });
  scenes.push(made);
  return made;
}

const review = (login: string, commit: string, more: Partial<Review> = {}): Review => ({
  user: { login },
  state: 'APPROVED',
  commit_id: commit,
  submitted_at: '2026-09-30T12:00:00Z',
  ...more,
});

describe('a post is approved by a review of the pull request', () => {
  test('of somebody with the role', async () => {
    const { run, github, head } = await scene();
    expect((await run({ event: 'pull_request_review' })).exitCode).toBe(1);
    github.reviews.push(review('ada-gh', head));
    expect((await run({ event: 'pull_request_review' })).exitCode).toBe(0);
    expect(github.statuses.map(({ state }) => state)).toEqual(['failure', 'success']);
    expect(github.comments).toHaveLength(1);
  });

  test('also in the merge queue', async () => {
    const { run, github, head, base } = await scene();
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
    const payload = { merge_group: { base_sha: base, head_sha: head, head_ref } };
    expect((await run({ event: 'merge_group', payload })).exitCode).toBe(1);
    github.reviews.push(review('ada-gh', head));
    expect((await run({ event: 'merge_group', payload })).exitCode).toBe(0);
  });

  test('that was given before other files were changed', async () => {
    const { run, github, head, commit } = await scene();
    github.reviews.push(review('ada-gh', head));
    commit({ 'notes.txt': 'Nothing of the post.\n' });
    expect((await run()).exitCode).toBe(0);
  });
});

describe('a review does not count', () => {
  test.each<[string, Partial<Review>, string]>([
    ['of somebody with another role', {}, 'tom-gh'],
    ['of the author', {}, 'maria-r'],
    ['of nobody of the practice', {}, 'mallory'],
    ['of a stranger who took the id of a person as login', {}, 'ada'],
    ['that only comments', { state: 'COMMENTED' }, 'ada-gh'],
    ['that was dismissed', { state: 'DISMISSED' }, 'ada-gh'],
  ])('%s', async (_, more, login) => {
    const { run, github, head } = await scene();
    github.reviews.push(review(login, head, more));
    expect((await run()).exitCode).toBe(1);
  });

  test('once the post says something else', async () => {
    const { run, github, head, commit } = await scene();
    github.reviews.push(review('ada-gh', head));
    commit({ 'calendars/2026-11.md': written('Open on Sunday.') });
    expect((await run()).exitCode).toBe(1);
  });

  test('once the same person asks for changes', async () => {
    const { run, github, head } = await scene();
    github.reviews.push(review('ada-gh', head), review('ada-gh', head, { state: 'CHANGES_REQUESTED' }));
    expect((await run()).exitCode).toBe(1);
  });

  test('after a force-push, whatever commit the host says it was for', async () => {
    const { run, github, head } = await scene();
    github.reviews.push(review('ada-gh', head));
    github.events.push({ event: 'head_ref_force_pushed', created_at: '2026-09-30T13:00:00Z' });
    expect((await run()).exitCode).toBe(1);
  });

  test('of somebody who wrote a part of the change', async () => {
    const { run, github, commit } = await scene();
    const head = commit({ 'calendars/2026-11.md': written('Open on Sunday.') }, { by: 'ada-gh' });
    github.reviews.push(review('ada-gh', head));
    expect((await run()).exitCode).toBe(1);
  });
});

test('nor does one that it writes to a post that was there', async () => {
  const made = await sceneOf(
    { ...before, 'calendars/2026-10.md': written('Open on Saturday.', '- approvals: tom\n') },
    { 'calendars/2026-10.md': written('Open on Saturday.', '- approvals: ada\n') },
  );
  scenes.push(made);
  const step = await made.run({ inputs: { scope: 'all' } });
  expect(step.exitCode).toBe(1);
});

test('an approval that the change writes for itself does not count', async () => {
  const { run } = await scene('- approvals: ada\n');
  const step = await run();
  expect(step.exitCode).toBe(1);
  expect(step.summary).toContain('approvals that it writes itself do not count');
});
