import { afterEach, describe, expect, test } from 'vitest';
import { main, practice, sceneOf, type Files, type Scene } from './pull.ts';

const scenes: Scene[] = [];

afterEach(() => {
  for (const { github } of scenes.splice(0)) {
    github.close();
    expect(github.invalid, 'every request is one that GitHub describes').toEqual([]);
  }
});

/** A practice in which a course lapses on 31 October. */
const trained: Files = {
  ...main,
  'chaperone.yaml': `${practice}people:\n  maria-ortiz: { name: Maria Ortiz }\n`,
  'policy/training.yaml':
    'kind: training\nid: courses\nversion: 1.0.0\neffective: 2026-01-01\nowner: office\ncourses:\n  - { id: privacy, title: Patients stay private }\n',
  'registers/training.csv':
    'person,course,policyVersion,completed,evidence\nmaria-ortiz,privacy,1.0.0,2025-10-01,quiz 9 of 10\n',
};

async function scene(before: Files = trained): Promise<Scene> {
  const made = await sceneOf(before, {});
  scenes.push(made);
  return made;
}

const weekly = (asOf: string) => ({ event: 'schedule', payload: {}, inputs: { 'as-of': asOf } });

describe('on a schedule one issue says what falls due', () => {
  test('it is opened, left alone while it is true, changed, closed, and opened again', async () => {
    const { run, github } = await scene();
    expect(await run(weekly('2026-06-01'))).toMatchObject({ exitCode: 0 });
    expect(github.issues).toEqual([]);

    await run(weekly('2026-08-01'));
    expect(github.issues).toMatchObject([
      { title: 'Chaperone: what falls due', state: 'open', labels: ['chaperone'] },
    ]);
    expect(github.issues[0]?.body).toContain('is due again after 2026-10-01: Maria Ortiz.');

    github.writes();
    await run(weekly('2026-08-08'));
    expect(github.writes()).toEqual([]);

    await run(weekly('2026-11-01'));
    expect(github.issues[0]?.body).toContain('lapsed after 2026-10-31: Maria Ortiz.');

    await run(weekly('2026-06-01'));
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
    github.writes();
    await run(weekly('2026-06-08'));
    expect(github.writes()).toEqual([]);

    await run(weekly('2026-08-01'));
    expect(github.issues).toMatchObject([{ number: 1, state: 'open' }]);
  });

  test('an issue of that look which somebody else wrote is left alone', async () => {
    const { run, github } = await scene();
    const user = { login: 'somebody', type: 'User' };
    const body = '<!-- chaperone-watch -->\nmine';
    github.issues.push({ number: 1, title: 'Mine', body, state: 'open', labels: ['chaperone'], user });
    await run(weekly('2026-08-01'));
    expect(github.issues).toMatchObject([{ title: 'Mine', body }, { title: 'Chaperone: what falls due' }]);
  });

  test('a token that may not write issues changes no verdict, and the summary says so', async () => {
    const { run, github } = await scene();
    github.refuse = ({ method, path }) =>
      method === 'POST' && path.endsWith('/issues') ? { status: 403 } : null;
    const step = await run(weekly('2026-08-01'));
    expect(step.exitCode).toBe(0);
    expect(step.summary).toContain('issues: write');
    expect(step.summary).not.toContain('secret-canary');
  });

  test('where everybody can read, nothing is written', async () => {
    const { run, github } = await scene();
    const payload = { repository: { private: false } };
    const step = await run({ ...weekly('2026-08-01'), payload });
    expect(github.issues).toEqual([]);
    expect(step.summary).toContain('everybody can read this repository');
  });

  test('a pull request has nothing to do with it', async () => {
    const { run, github } = await scene();
    await run({ inputs: { 'as-of': '2026-08-01' } });
    expect(github.issues).toEqual([]);
  });
});
