import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folder, root } from './run.ts';

/** `chaperone update`, built, against a host that speaks GitHub's API about commits and contents, and its troubles. */

const head = (kind: string, id: string, version = '1.0.0'): string =>
  `kind: ${kind}\nid: ${id}\nversion: ${version}\neffective: 2026-01-01\nowner: privacy-officer\n`;
const policy = (word: string): string =>
  `${head('policy', 'system')}rules:\n  - { id: no-${word}, kind: terms, title: No ${word}, severity: error, options: { terms: [{ find: ${word} }] } }\n`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const say =
  (status: number, body = '{}', headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
const commits = '/repos/north-health/policies/commits/main';
const contents = '/repos/north-health/policies/contents/social.yaml';

let server: Server;
let elsewhere: Server;
let api = '';
let answers: Record<string, Answer> = {};
const asked: string[] = [];
const usual = (): Record<string, Answer> => ({
  [commits]: say(200, first),
  [`${contents}?ref=${first}`]: say(200, policy('cure')),
  [`${contents}?ref=${second}`]: say(200, policy('magic')),
});

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
let other = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
    (answers[request.url!] ?? say(404))(request, response);
  });
  elsewhere = createServer((request, response) => {
    asked.push(`elsewhere ${request.headers.authorization ?? ''}`.trim());
    response.end(policy('evil'));
  });
  [api, other] = await Promise.all([listening(server), listening(elsewhere)]);
});
afterAll(() => {
  server.close();
  elsewhere.close();
});
beforeEach(() => {
  answers = usual();
  asked.length = 0;
});

const practice = (): string =>
  folder({
    'chaperone.yaml': `${head('practice', 'mill')}name: Mill\ntimeZone: America/Chicago\n`,
    'policy/own.yaml': `${head('policy', 'own')}extends: ["github:north-health/policies/social.yaml@main"]\n`,
  });

/** Runs the built program while the host answers from this process. */
async function update(path: string, token = '') {
  const { GITHUB_TOKEN: _, GH_TOKEN: __, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'update'], {
    cwd: path,
    env: { ...env, NO_COLOR: '1', GITHUB_API_URL: `${api}/`, ...(token && { GITHUB_TOKEN: token }) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise<number | null>((resolve) => void child.on('close', resolve));
  return { status, said };
}

const copy = (path: string): string => join(path, 'extended/north-health/policies/social.yaml');

describe('a document of another repository', () => {
  test('is copied at the commit that its ref means, and vouched for', async () => {
    const path = practice();
    const { status, said } = await update(path, 'secret');
    expect(said).toContain('Written: chaperone.lock.');
    expect(status).toBe(0);
    expect(readFileSync(copy(path), 'utf8')).toBe(policy('cure'));
    expect(readFileSync(join(path, 'chaperone.lock'), 'utf8')).toContain(first);
    expect(asked).toEqual([`${commits} Bearer secret`, `${contents}?ref=${first} Bearer secret`]);
  });

  test('is copied anew once its ref moves, and what that changes is told', async () => {
    const path = practice();
    await update(path);
    answers[commits] = say(200, second);
    const { said } = await update(path);
    expect(said).toContain('“No magic”');
    expect(readFileSync(copy(path), 'utf8')).toBe(policy('magic'));
    expect(readFileSync(join(path, 'chaperone.lock'), 'utf8')).toContain(second);
  });

  test('is followed where its repository was renamed', async () => {
    const path = practice();
    answers['/repositories/7/commits/main'] = answers[commits]!;
    answers[commits] = say(301, '{}', { location: '/repositories/7/commits/main' });
    expect((await update(path)).status).toBe(0);
    expect(existsSync(copy(path))).toBe(true);
  });
});

describe('nothing is written, and why is said', () => {
  const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' };
  const broken: Answer = (_, response) => {
    response.writeHead(200, { 'content-length': '5000' }).write(policy('cure').slice(0, 60));
    setTimeout(() => response.destroy(), 50);
  };
  const chunks: Answer = (_, response) => {
    response.writeHead(200).write(policy('cure').slice(0, 60));
    setTimeout(() => response.destroy(), 50);
  };
  test.each<[string, string, () => Answer, string]>([
    ['no such ref', commits, () => say(404), 'there is no such file or ref, or it needs a token'],
    ['no such file', `${contents}?ref=${first}`, () => say(404), 'there is no such file or ref'],
    [
      'a spent limit',
      commits,
      () => say(403, '{}', reset),
      'Try again after 2027-01-15 08:00 UTC. With a token',
    ],
    ['a second limit', commits, () => say(429, '{}', { 'retry-after': '40' }), 'Try again in 40 seconds.'],
    ['a token that may not', commits, () => say(403), 'the token (GITHUB_TOKEN) may not read it'],
    ['a token that is none', commits, () => say(401), 'the token (GITHUB_TOKEN) is not accepted'],
    ['a host in trouble', commits, () => say(502), 'answers 502. Try again later.'],
    ['a ref that means no commit', commits, () => say(200, '<html>'), 'its ref names no commit'],
    ['a commit cut short', commits, () => say(200, first.slice(0, 12)), 'its ref names no commit'],
    ['an answer that breaks off', `${contents}?ref=${first}`, () => broken, 'the answer broke off'],
    [
      'one that breaks off between its pieces',
      `${contents}?ref=${first}`,
      () => chunks,
      'the answer broke off',
    ],
    [
      'a document that is too large',
      `${contents}?ref=${first}`,
      () => say(200, '#'.repeat(2 << 20)),
      'too large',
    ],
    ['a redirect to another host', commits, () => say(302, '', { location: `${other}/x` }), 'another host'],
    ['redirects in a circle', commits, () => say(302, '', { location: commits }), 'does not answer'],
  ])('%s', async (_, address, answer, sentence) => {
    const path = practice();
    answers[address] = answer();
    const { status, said } = await update(path);
    expect(said).toContain(sentence);
    expect(status).toBe(2);
    expect(existsSync(join(path, 'chaperone.lock'))).toBe(false);
    expect(existsSync(join(path, 'extended'))).toBe(false);
  });

  test('a token is never sent to another host', async () => {
    answers[commits] = say(302, '', { location: `${other}/x` });
    const { said } = await update(practice(), 'secret');
    expect(asked).toContain('elsewhere');
    expect(said).not.toContain('secret');
  });

  test('what is no document is not written either', async () => {
    const path = practice();
    answers[`${contents}?ref=${first}`] = say(200, 'kind: policy\nrules: [');
    const { status } = await update(path);
    expect(status).not.toBe(0);
    expect(existsSync(join(path, 'chaperone.lock'))).toBe(false);
  });
});
