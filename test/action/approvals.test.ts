import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readCalendar } from '../../src/calendar/index.ts';
import { contentDigest } from '../../src/model/digest.ts';
import { sourceText } from '../../src/model/place.ts';
import type { Review } from './github.ts';
import { calendar, main, policyOf, post, practice, sceneOf, terms, type Scene } from './pull.ts';

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
  max: { name: Max Ost, roles: [privacy-officer], github: max-gh }
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

describe('authorship is judged post by post', () => {
  const fixes = policyOf(rule, terms('guaranteed'));
  const two = (first: string, second: string, date = '2026-11-04'): string =>
    `# November 2026\n${[first, second]
      .map((copy, at) => post(`p${at}`, copy, date).replace('- channels', '- author: maria\n- channels'))
      .join('')}`;
  const path = 'calendars/2026-11.md';
  const promise = 'Relief is guaranteed, and we are open.';

  test('who wrote one post approves another, and the card says who may approve the first', async () => {
    const { run, github, commit } = await scene();
    commit({ [path]: two('Open on Saturday.', 'Flu shots.') });
    const head = commit({ [path]: two('Open on Saturday.', 'Flu shots now.') }, { by: 'ada-gh' });
    github.reviews.push(review('ada-gh', head));
    const { summary, outputs } = await run();
    expect(outputs).toMatchObject({ errors: '1' });
    expect(summary).toContain('privacy-officer; Max Ost may approve it.');
  });

  test('who takes over a suggestion of Chaperone’s is no author', async () => {
    const made = await sceneOf(
      { ...before, 'policy/social-media.yaml': fixes },
      { [path]: written(promise) },
    );
    scenes.push(made);
    const mended = promise.replace('guaranteed', 'expected');
    const head = made.commit({ [path]: written(mended) }, { by: 'ada-gh' });
    made.github.reviews.push(review('ada-gh', head));
    expect(await made.run()).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ['who changes more than that', written('Relief is expected, and we are closed.')],
    ['who changes another line too', `${written('Relief is expected, and we are open.')}\nCome!\n`],
  ])('%s is', async (_, text) => {
    const made = await sceneOf(
      { ...before, 'policy/social-media.yaml': fixes },
      { [path]: written(promise) },
    );
    scenes.push(made);
    made.github.reviews.push(review('ada-gh', made.commit({ [path]: text }, { by: 'ada-gh' })));
    expect(await made.run()).toMatchObject({ exitCode: 1 });
  });

  test('and so is who makes a rule that suggests what they wish to write', async () => {
    const made = await sceneOf(before, { [path]: written(promise) });
    scenes.push(made);
    made.commit({ 'policy/social-media.yaml': fixes });
    const mended = written(promise.replace('guaranteed', 'expected'));
    made.github.reviews.push(review('ada-gh', made.commit({ [path]: mended }, { by: 'ada-gh' })));
    expect(await made.run()).toMatchObject({ exitCode: 1 });
  });

  test.each([
    ['ada-gh', 1],
    ['maria-r', 0],
  ])(
    'a post that moved to another day and was polished still has its first author: %s',
    async (by, exitCode) => {
      const { run, github, commit } = await scene();
      const text = 'Open on Saturday for everybody who works all week long.';
      const own = (copy: string, date: string): string =>
        written(copy).replace('2026-11-04', date).replace('- id: a\n', '');
      commit({ [path]: own(text, '2026-11-04') }, { by });
      const head = commit({ [path]: own(text.replace('long', 'through'), '2026-11-11') });
      github.reviews.push(review('ada-gh', head));
      expect((await run()).exitCode).toBe(exitCode);
    },
  );

  const together = 'November\n\nCo-authored-by: Ada <12+Ada-GH@users.noreply.github.com>';
  test.each([
    ['who writes it together with somebody', { message: together }],
    ['who amends somebody’s commit', { by: 'ada-gh', author: 'maria-r' }],
  ])('%s wrote it', async (_, how) => {
    const { run, github, commit } = await scene();
    github.reviews.push(review('ada-gh', commit({ [path]: written('Open on Sunday.') }, how)));
    expect((await run()).exitCode).toBe(1);
  });

  test('who merges the main branch into the change wrote nothing', async () => {
    const { run, github, commit, merge } = await scene();
    commit({ 'calendars/2026-10.md': calendar(post('m', 'Walk in.')) }, { on: 'main', by: 'tom-gh' });
    const head = merge({ by: 'ada-gh' });
    github.reviews.push(review('ada-gh', head));
    expect(await run()).toMatchObject({ exitCode: 0 });
  });
});

describe('what a change adds to a register counts once its owner approved it', () => {
  const owned = {
    ...main,
    'chaperone.yaml': `${practice}${people.slice(0, people.indexOf('roles: {'))}roles: { marketing: {}, privacy-officer: { owns: [waivers, authorizations] }, office-manager: {} }\n`,
  };
  const november = calendar(post('a', 'Relief is guaranteed.', '2026-11-04'));
  const settings = { timeZone: 'America/Chicago', dateOrder: null, columns: {}, start: null, channels: [] };
  const [first] = readCalendar(sourceText('a.md', november), settings).posts;
  const waivers = (reason = 'the owner wants it') => `kind: waivers
id: waivers
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
waivers:
  - rule: no-guarantees
    post: a
    content: ${contentDigest(first!)}
    sort: exception
    reason: ${reason}
    requestedBy: maria
    approvedBy: ada
    until: 2026-12-31
`;
  const register = 'registers/waivers.yaml';
  async function adding() {
    const made = await sceneOf(owned, { 'calendars/2026-11.md': november, [register]: waivers() });
    scenes.push(made);
    return made;
  }

  test('as it stands', async () => {
    const { run, github, head } = await adding();
    const waiting = await run();
    expect(waiting.exitCode).toBe(1);
    expect(waiting.summary).toContain('somebody whose role owns the register (privacy-officer)');
    github.reviews.push(review('max-gh', head));
    const step = await run();
    expect(step).toMatchObject({ exitCode: 0, outputs: { waived: '1' } });
    expect(step.summary).toContain('whoever owns that register approved it as it stands');
  });

  test('also after other files were changed', async () => {
    const { run, github, head, commit } = await adding();
    github.reviews.push(review('max-gh', head));
    commit({ 'notes.txt': 'x' });
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { waived: '1' } });
  });

  test('not once a byte of it is another', async () => {
    const { run, github, head, commit } = await adding();
    github.reviews.push(review('max-gh', head));
    commit({ [register]: waivers('the owner wants it so') });
    expect((await run()).exitCode).toBe(1);
  });

  test.each([
    ['of somebody whose role does not own it', 'tom-gh'],
    ['of who opened the change', 'maria-r'],
    ['of nobody of the practice', 'mallory'],
  ])('not by a review %s', async (_, login) => {
    const { run, github, head } = await adding();
    github.reviews.push(review(login, head));
    expect((await run()).exitCode).toBe(1);
  });

  test('not by a review of who wrote it', async () => {
    const { run, github, commit } = await adding();
    const head = commit({ [register]: waivers('it is wanted') }, { by: 'max-gh' });
    github.reviews.push(review('max-gh', head));
    expect((await run()).exitCode).toBe(1);
  });

  test('not by a role that the change itself gives', async () => {
    const { run, github, commit } = await adding();
    const head = commit({
      'chaperone.yaml': owned['chaperone.yaml'].replace(
        'office-manager: {}',
        'office-manager: { owns: [waivers] }',
      ),
    });
    github.reviews.push(review('tom-gh', head));
    expect((await run()).exitCode).toBe(1);
  });
});

describe('a completion that a change adds', () => {
  const table = 'registers/training.csv';
  const heading = 'person,course,policyVersion,completed,evidence\n';
  const trained = `  - id: trained
    kind: training
    title: Who posts is trained
    severity: error
    options: {}
`;
  const course = `kind: training
id: training
version: 1.0.0
effective: 2026-01-01
owner: office-manager
courses:
  - { id: posting, title: Posting, about: What may be said., audience: [{ duties: [author] }], every: P1Y }
`;
  const learning = {
    ...before,
    'chaperone.yaml': practice + people.replace('office-manager: {}', 'office-manager: { owns: [training] }'),
    'policy/social-media.yaml': policyOf(trained),
    'policy/training.yaml': course,
    [table]: `${heading}tom,posting,1.0.0,2026-02-01,attestation\n`,
  };
  async function adding() {
    const row = 'maria,posting,1.0.0,2026-09-20,attestation\n';
    const made = await sceneOf(learning, {
      'calendars/2026-11.md': written('Open on Saturday.'),
      [table]: learning[table] + row,
    });
    scenes.push(made);
    return made;
  }

  test('waits, and counts once whoever owns the register approved it', async () => {
    const { run, github, head } = await adding();
    const waiting = await run();
    expect(waiting.exitCode).toBe(1);
    expect(waiting.summary).toContain('somebody whose role owns the register (office-manager)');
    github.reviews.push(review('ada-gh', head));
    expect((await run()).exitCode).toBe(1);
    github.reviews.push(review('tom-gh', head));
    expect(await run()).toMatchObject({ exitCode: 0 });
  });
});

describe('after the merge', () => {
  const push = (base: string, commits: string[]) => ({
    event: 'push',
    payload: { before: base, ref: 'refs/heads/main', commits: commits.map((id) => ({ id, message: 'x' })) },
  });
  async function merged() {
    const made = await scene();
    const { github, base, head, commit } = made;
    github.reviews.push(review('ada-gh', head));
    const squashed = commit({ 'calendars/2026-11.md': written('Open on Saturday.') }, { on: 'main' });
    const pull = { number: 7, merged_at: '2026-10-01T08:00:00Z', user: { login: 'maria-r' } };
    github.merged.push({ ...pull, commit: squashed, base: { sha: base }, head: { sha: head } });
    return { ...made, squashed };
  }

  test('reviews of the pull request count on the push, and are offered for the register', async () => {
    const { run, base, squashed, github } = await merged();
    const step = await run({ ...push(base, [squashed]), sha: squashed });
    expect(step).toMatchObject({ exitCode: 0, outputs: { errors: '0' } });
    expect(github.statuses).toMatchObject([{ sha: squashed, state: 'success' }]);
    const folder = step.outputs['approvals']!;
    const [event] = readFileSync(join(folder, '2026-09', `approved-${squashed.slice(0, 12)}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(event).toMatchObject({ event: 'approved', record: 'a', by: 'ada', at: '2026-09-30T12:00:00Z' });
  });

  test('without the reviews, the push and the schedule fail until the register has them', async () => {
    const { run, base, squashed, github, commit } = await merged();
    const first = await run({ ...push(base, [squashed]), sha: squashed });
    github.merged.splice(0);
    const written = { 'approvals.jsonl': readApprovals(first.outputs['approvals']!) };
    const schedule = { event: 'schedule', payload: {}, sha: squashed };
    expect(await run({ ...schedule, inputs: { 'fail-on': 'notice' } })).toMatchObject({ exitCode: 1 });
    const kept = commit(
      { 'registers/events/2026-09/approved.jsonl': written['approvals.jsonl'] },
      { on: 'main' },
    );
    expect(await run({ ...schedule, sha: kept })).toMatchObject({ exitCode: 0, outputs: { errors: '0' } });
    const again = await run({ ...push(squashed, [kept]), sha: kept });
    expect(again.outputs['approvals']).toBe('');
  });

  test('what the register holds counts for what was approved, not for what it says now', async () => {
    const { run, base, squashed, commit } = await merged();
    const first = await run({ ...push(base, [squashed]), sha: squashed });
    const kept = commit(
      {
        'registers/events/2026-09/approved.jsonl': readApprovals(first.outputs['approvals']!),
        'calendars/2026-11.md': written('Open on Sunday.'),
      },
      { on: 'main' },
    );
    const step = await run({ event: 'schedule', payload: {}, sha: kept, inputs: { 'fail-on': 'notice' } });
    expect(step).toMatchObject({ exitCode: 1 });
  });
});

const readApprovals = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');

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
