import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type GitHub } from './github.ts';
import { startStep, workspaceOf, write, type Step } from './runner.ts';

/** Files by path; null deletes. */
export type Files = Readonly<Record<string, string | null>>;

export const practice = `kind: practice
id: riverside
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
name: Riverside Family Practice
timeZone: America/Chicago
`;

/** A policy with these rules, each written as YAML below \`rules:\`. */
export const policyOf = (...rules: string[]): string => `kind: policy
id: riverside-social-media
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
rules:
${rules.join('')}`;

export const terms = (find: string, severity = 'error', id = 'no-guarantees'): string => `  - id: ${id}
    kind: terms
    title: No guaranteed results
    severity: ${severity}
    guidance: Say what patients can expect.
    options:
      terms: [{ find: ${find}, use: expected }]
`;

export const identifiersRule = `  - id: no-identifiers
    kind: identifiers
    title: Nothing that identifies a patient
    severity: error
    options: {}
`;

export const post = (id: string, copy: string, date = '2026-10-14'): string => `
## ${id}

- id: ${id}
- date: ${date}
- channels: facebook

${copy}
`;

export const calendar = (...posts: string[]): string => `# October 2026\n${posts.join('')}`;

/** A practice on its main branch, with one clean post. */
export const main: Files = {
  'chaperone.yaml': practice,
  'policy/social-media.yaml': policyOf(terms('guaranteed')),
  'calendars/2026-10.md': calendar(post('flu-1', 'Walk in from Monday.')),
};

/** A repository with a main branch and a change, served by a GitHub. */
export interface Scene {
  readonly repository: string;
  readonly github: GitHub;
  readonly base: string;
  head: string;
  title: string;
  branch: string;
  /** Commits files on the branch of the change, or on main. */
  readonly commit: (files: Files, options?: CommitOptions) => string;
  /** Merges main into the branch of the change. */
  readonly merge: (options: { by: string }) => string;
  /** Runs the Action in an empty folder, as without a checkout. */
  readonly run: (options?: RunOptions) => Promise<Step>;
}

export interface CommitOptions {
  readonly on?: string;
  readonly message?: string;
  /** Whose commit it is, and who wrote it if that is somebody else. */
  readonly by?: string;
  readonly author?: string;
}

export interface RunOptions {
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The commit that the run is for; the tip of main at the beginning unless given. */
  readonly sha?: string;
  /** A checkout; an empty folder unless given. */
  readonly workspace?: string;
}

/** A main branch, and a change of it. */
export async function sceneOf(before: Files, change: Files): Promise<Scene> {
  const repository = mkdtempSync(join(tmpdir(), 'chaperone-scene-'));
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@riverside.example'];
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', repository, ...who, ...args], { encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  const put = (files: Files, message: string, by = 'maria-r', author = by): string => {
    for (const [path, text] of Object.entries(files))
      if (text === null) rmSync(join(repository, path), { recursive: true });
      else write(repository, { [path]: text });
    git('add', '--all');
    const whose = ['--author', `${author} <test@riverside.example>`];
    git('-c', `user.name=${by}`, 'commit', '--quiet', '--allow-empty', ...whose, '--message', message);
    return git('rev-parse', 'HEAD');
  };
  const base = put(before, 'The practice');
  const github = await startGitHub(repository);
  git('checkout', '--quiet', '-b', 'november');
  const scene: Scene = {
    repository,
    github,
    base,
    head: put(change, 'November'),
    title: 'Posts of November',
    branch: 'november',
    commit(files, { on = 'november', message = 'More', by, author } = {}) {
      git('checkout', '--quiet', on);
      const id = put(files, message, by, author);
      if (on === 'november') scene.head = id;
      git('checkout', '--quiet', 'november');
      return id;
    },
    merge({ by }) {
      git('-c', `user.name=${by}`, 'merge', '--quiet', '--no-ff', '--message', 'Merge main', 'main');
      return (scene.head = git('rev-parse', 'HEAD'));
    },
    run({
      event = 'pull_request_target',
      payload,
      inputs = {},
      sha = base,
      workspace = workspaceOf({ '.keep': '' }),
    } = {}) {
      if (workspace.endsWith('workspace')) rmSync(join(workspace, '.keep'), { force: true });
      const pull_request = {
        number: 7,
        title: scene.title,
        user: { login: 'maria-r' },
        base: { ref: 'main', sha: base },
        head: { ref: scene.branch, sha: scene.head },
      };
      return startStep(
        workspace,
        { 'github-token': 'ghs_test', ...inputs },
        { name: event, payload: payload ?? { pull_request } },
        { GITHUB_API_URL: github.address, GITHUB_SHA: sha, GITHUB_RUN_ID: '42' },
      );
    },
  };
  return scene;
}

/** Scenes of a test file. `close` ends them and returns the requests that GitHub's description does not know. */
export function scenes(): {
  readonly scene: (change: Files, before?: Files) => Promise<Scene>;
  readonly close: () => readonly string[];
} {
  const open: Scene[] = [];
  return {
    scene: async (change, before = main) => {
      const made = await sceneOf(before, change);
      open.push(made);
      return made;
    },
    close: () =>
      open.splice(0).flatMap(({ github }) => {
        github.close();
        return github.invalid;
      }),
  };
}
