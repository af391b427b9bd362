import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/commands/read-documents.ts';
import { updateCommand } from '../../src/commands/update.ts';
import { fetchDocument } from '../../src/sources/remote.ts';
import { head, memory, options, practice, type Files } from './support.ts';

const term = (id: string, word: string, more = ''): string =>
  `  - { id: ${id}, kind: terms, title: ${id}, severity: error${more}, options: { terms: [{ find: ${word} }] } }\n`;

/** What the other repository holds, by ref. */
const remote: Record<string, Files> = {
  v1: {
    'social/policy.yaml': `${head('policy', 'system')}extends: [./base.yaml]\nrules:\n${term('no-cure', 'cure', ', locked: true')}`,
    'social/base.yaml': `${head('policy', 'base')}rules:\n${term('no-miracle', 'miracle')}`,
  },
  v2: {
    'social/policy.yaml': `${head('policy', 'system', '2.0.0')}extends: [./base.yaml]\nrules:\n${term('no-cure', 'cure')}${term('no-magic', 'magic')}`,
    'social/base.yaml': `${head('policy', 'base')}rules:\n${term('no-miracle', 'miracle')}`,
  },
};
const commits: Record<string, string> = { v1: 'a'.repeat(40), v2: 'b'.repeat(40) };
const requests: string[] = [];
let server: Server;
let api = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(`${request.url} ${request.headers.authorization ?? 'no token'}`);
    const url = new URL(request.url ?? '', 'http://localhost');
    const [, , owner, repo, what, ...rest] = url.pathname.split('/');
    const answer = (status: number, body: string): void => void response.writeHead(status).end(body);
    if (`${owner}/${repo}` !== 'north-health/policies') return answer(404, '{}');
    if (what === 'commits') return answer(commits[rest.join('/')] ? 200 : 404, commits[rest.join('/')] ?? '');
    const ref = Object.keys(commits).find((name) => commits[name] === url.searchParams.get('ref'));
    const text = remote[ref ?? '']?.[rest.join('/')];
    answer(text === undefined ? 404 : 200, text ?? '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const own = (ref: string, more = ''): Files => ({
  'chaperone.yaml': practice,
  'policy/social.yaml': `${head('policy', 'own')}extends: ["github:north-health/policies/social/policy.yaml@${ref}"]\n${more}`,
});

const update = (files: Files) =>
  updateCommand({
    ...options,
    sources: memory(files),
    failOn: 'never',
    obtain: (wanted) => fetchDocument(wanted, { api, token: 'secret-token' }),
  });

/** Files as they are after an update is written. */
async function updated(files: Files): Promise<Files> {
  const { files: written, removed } = await update(files);
  const texts = Object.fromEntries(
    [...written].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
  return Object.fromEntries(
    Object.entries({ ...files, ...texts }).filter(([path]) => !removed.includes(path)),
  );
}

async function read(files: Files) {
  const { law, problems } = await readDocuments(memory(files), null, '');
  return {
    rules: law.rules.map(({ rule, origin }) => `${origin}: ${rule.id} ${JSON.stringify(rule.severity)}`),
    problems: problems.map(({ place, message }) => `${place.path}:${place.line} ${message}`),
  };
}

describe('a policy of another repository', () => {
  it('is an error until it is copied', async () => {
    const { problems } = await read(own('v1'));
    expect(problems).toEqual(['policy/social.yaml:6 There is no copy of this document here yet.']);
  });

  it('is copied with what it extends, at the commit that its ref means, with its token', async () => {
    const files = await updated(own('v1'));
    expect(Object.keys(files).sort()).toEqual([
      'chaperone.lock',
      'chaperone.yaml',
      'extended/north-health/policies/social/base.yaml',
      'extended/north-health/policies/social/policy.yaml',
      'policy/social.yaml',
    ]);
    expect(files['chaperone.lock']).toContain(commits['v1']);
    expect(requests.every((one) => one.endsWith('Bearer secret-token'))).toBe(true);
  });

  it('is read from its copy, without the network', async () => {
    const files = await updated(own('v1'));
    const before = requests.length;
    expect(await read(files)).toEqual({
      rules: ['base: base/no-miracle "error"', 'system: system/no-cure "error"'],
      problems: [],
    });
    expect(requests.length).toBe(before);
  });

  it('shows what comes in', async () => {
    const { result } = await update(own('v1'));
    const { changes } = result.data as unknown as {
      changes: { effect: string; sentence: string; path: string }[];
    };
    expect(changes.map(({ effect, sentence, path }) => `${effect} ${path} ${sentence}`)).toEqual([
      'stricter extended/north-health/policies/social/base.yaml The rule “no-miracle” (base/no-miracle) is new.',
      'stricter extended/north-health/policies/social/policy.yaml The rule “no-cure” (system/no-cure) is new.',
    ]);
  });

  it('shows what a newer ref changes, an unlocked rule as an error', async () => {
    const files = { ...(await updated(own('v1'))), ...own('v2') };
    const { result } = await update(files);
    const { changes } = result.data as unknown as { changes: { effect: string; sentence: string }[] };
    expect(changes.map(({ effect, sentence }) => `${effect} ${sentence}`)).toEqual([
      'looser The rule “no-cure” (system/no-cure) is no longer locked.',
      'stricter The rule “no-magic” (system/no-magic) is new.',
    ]);
    expect(result.report.findings.map(({ rule }) => rule)).toEqual(['policy/unlocked']);
  });

  it('is an error where the copy is not the one of the lock', async () => {
    const files = { ...(await updated(own('v1'))) };
    files['extended/north-health/policies/social/policy.yaml'] += '# touched\n';
    const { problems, rules } = await read(files);
    expect(problems).toEqual([
      'policy/social.yaml:6 The copy of this document is not the one that chaperone.lock vouches for.',
    ]);
    expect(rules).toEqual([]);
  });

  it('can only be tightened where it is locked', async () => {
    const adjust = (change: string): Files => own('v1', `adjust:\n  - { id: system/no-cure, ${change} }\n`);
    const loose = await read(await updated(adjust('severity: notice')));
    expect(loose.problems).toEqual([
      'policy/social.yaml:8 The rule is locked, and this change of `severity` would loosen it.',
    ]);
    const fewer = await read(await updated(adjust('options: { terms: [{ find: heal }] }')));
    expect(fewer.problems[0]).toContain('this change of `options` would loosen it');
    const more = await read(await updated(adjust('options: { terms: [{ find: [cure, heal] }] }')));
    expect(more.problems).toEqual([]);
  });

  it('that does not exist, or is named otherwise, is said', async () => {
    await expect(update(own('v9'))).rejects.toThrow('there is no such file or ref');
    const bad = {
      'policy/social.yaml': `${head('policy', 'own')}extends: ["github:north-health/policies@v1"]\n`,
    };
    await expect(update({ ...own('v1'), ...bad })).rejects.toThrow('policy/social.yaml, line 6');
  });
});
