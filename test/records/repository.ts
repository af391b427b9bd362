import { spawnSync } from 'node:child_process';
import { diskSources } from '../../src/sources/disk.ts';
import { eventOf, lineOf, type EventContent } from '../../src/records/event.ts';
import { gitHistory } from '../../src/sources/history.ts';
import { loadNames } from '../../src/sources/names.ts';
import { readCalendars } from '../../src/sources/reader.ts';
import { folder, git, write } from '../cli/run.ts';

export const people = {
  maria: ['Maria Ortiz', 'maria@clinic.example'],
  tom: ['tbecker', '77+tbecker@users.noreply.github.com'],
  dana: ['Dana Wu', 'dana@clinic.example'],
  stranger: ['A. Stranger', 'stranger@elsewhere.example'],
} as const;

/** A practice in a repository of its own, whose commits are made by people on given days. */
export function repository(files: Readonly<Record<string, string>>) {
  const path = folder();
  git(path, 'init', '-q', '-b', 'main');
  const commit = (
    who: keyof typeof people,
    at: string,
    message: string,
    changes: Readonly<Record<string, string>>,
  ) => {
    for (const [name, text] of Object.entries(changes)) write(path, name, text);
    git(path, 'add', '-A');
    const [name, email] = people[who];
    const when = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
    const as = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
    const args = ['-C', path, '-c', 'commit.gpgsign=false', 'commit', '-q', '--allow-empty', '-m', message];
    const { status, stderr } = spawnSync('git', args, {
      env: { ...process.env, ...when, ...as },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return git(path, 'rev-parse', 'HEAD');
  };
  if (Object.keys(files).length > 0) commit('dana', '2026-09-01T08:00:00-05:00', 'Begin', files);
  return {
    path,
    commit,
    git: (...args: string[]) => git(path, ...args),
    async inputs(asOf: string) {
      return {
        sources: diskSources(path),
        paths: [],
        config: 'chaperone.yaml',
        now: 0,
        asOf,
        readCalendars,
        loadNames,
        history: await gitHistory(path),
      };
    },
  };
}

export const lines = (events: readonly EventContent[]): string =>
  events.map((content) => `${lineOf(eventOf(content))}\n`).join('');

export const chaperoneYaml = `kind: practice
id: clinic
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
name: Harbour Clinic
timeZone: America/Chicago
directory: { domains: [www.instagram.com] }
people:
  dana-wu: { name: Dana Wu, roles: [privacy-officer] }
  tom-becker: { name: Tom Becker, roles: [office-manager], github: tbecker }
  maria-ortiz: { name: Maria Ortiz, roles: [marketing] }
roles:
  privacy-officer: { owns: [policy, authorizations, waivers, holds] }
  office-manager: { owns: [records, retention] }
  marketing: {}
`;

/** A post in the native shape. */
export const post = (id: string, fields: string, copy: string): string =>
  `## Post\n\n${id ? `- id: ${id}\n` : ''}- date: 2026-10-14\n- channels: instagram\n- subject: none\n${fields}\n${copy}\n\n`;
