import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answersOf } from './answers.ts';
import { OpenAPIBackend, type Context } from 'openapi-backend';

/** A request that came in. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Answers before anything else does; null lets the request through. */
export type Refuse = (
  asked: Asked,
) => { readonly status: number; readonly headers?: Record<string, string> } | null;

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  readonly labels: readonly string[];
  readonly user: { readonly login: string; readonly type: string };
  readonly pull_request?: object;
}

export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface Status {
  readonly sha: string;
  readonly state: string;
  readonly description: string;
  readonly context: string;
}

export interface Review {
  readonly user: { readonly login: string };
  readonly state: string;
  readonly commit_id: string;
  readonly submitted_at: string;
}

export interface Merged {
  readonly commit: string;
  readonly number: number;
  readonly merged_at: string | null;
  readonly user: { readonly login: string };
  readonly base: { readonly sha: string };
  readonly head: { readonly sha: string };
}

/** A GitHub that keeps what is written to it and serves the commits of a repository on this disk. */
export interface GitHub {
  readonly address: string;
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly reviewComments: ReviewComment[];
  readonly statuses: Status[];
  readonly reviews: Review[];
  readonly events: { readonly event: string; readonly created_at: string }[];
  /** Pull requests that were merged, each with the commit that it became. */
  readonly merged: Merged[];
  readonly asked: Asked[];
  /** Requests that GitHub's description does not know, or knows otherwise. */
  readonly invalid: string[];
  refuse: Refuse;
  /** Whether trees of more than this many entries are cut short. */
  treeLimit: number;
  /** The changes, by method, since the last time. */
  writes(): Asked[];
  close(): void;
}

type Json = { [key: string]: Json };

const text = readFileSync(join(import.meta.dirname, '../schemas/github.json'), 'utf8');
const judge = answersOf(JSON.parse(text) as { [key: string]: unknown });
const described = new Map(
  Object.values((JSON.parse(text) as { paths: Record<string, Record<string, Json>> }).paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => [operation['operationId'] as unknown as string, operation]),
);

/** GitHub's own description, in which a request has no other fields than those described. */
function description() {
  const document = JSON.parse(text) as { paths: Json; components: Json };
  const close = (schema: Json): void => {
    if ((schema['type'] as unknown) === 'object' && schema['properties'])
      Object.assign(schema, { additionalProperties: schema['additionalProperties'] ?? false });
    // The validator knows this word beside a type only.
    if (!schema['type']) delete schema['nullable'];
    for (const value of Object.values(schema)) if (typeof value === 'object' && value !== null) close(value);
  };
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  // Requests are held against it here; answers, which have only the fields that anybody asks for, apart.
  for (const each of operations) Object.assign(each, { responses: { default: { description: '' } } });
  delete document.components['responses'];
  for (const { requestBody } of operations) if (requestBody) close(requestBody);
  return document;
}

const bot = { login: 'github-actions[bot]', type: 'Bot' };

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const found = (body: unknown, status = 200) => ({ status, body });

/** Starts a GitHub for a repository on this disk. */
export async function startGitHub(repository: string): Promise<GitHub> {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const state: GitHub = {
    address: '',
    comments: [],
    issues: [],
    reviewComments: [],
    statuses: [],
    reviews: [],
    events: [],
    merged: [],
    asked: [],
    invalid: [],
    refuse: () => null,
    treeLimit: Infinity,
    writes: () => state.asked.splice(0).filter(({ method }) => method !== 'GET'),
    close: () => server.close(),
  };
  const api = new OpenAPIBackend({
    definition: description() as never,
    strict: true,
    quick: false,
    ajvOpts: { unicodeRegExp: false, formats: { 'repo.nwo': true, timestamp: true, 'date-time': true } },
    coerceTypes: true,
  });
  const missing = found({ message: 'Not Found' }, 404);
  const commitOf = (name: string): string | null => {
    try {
      return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).trim();
    } catch {
      return null;
    }
  };
  api.register({
    notFound: ({ request }) => {
      state.invalid.push(`${request.method} ${request.path}`);
      return missing;
    },
    validationFail: ({ request, validation }) => {
      state.invalid.push(`${request.method} ${request.path}: ${JSON.stringify(validation.errors)}`);
      return found({ message: 'Invalid' }, 422);
    },
    'git/get-tree': ({ request }: Context) => {
      const id = String(request.params['tree_sha']);
      const recursive = 'recursive' in request.query;
      let lines: string[];
      try {
        const flags = recursive ? ['-r', '-t'] : [];
        lines = git('ls-tree', '-l', '-z', '--full-tree', ...flags, id)
          .split('\0')
          .filter(Boolean);
      } catch {
        return missing;
      }
      const tree = lines.map((line) => {
        const [mode, type, sha, size] = line.slice(0, line.indexOf('\t')).split(/ +/);
        const path = line.slice(line.indexOf('\t') + 1);
        return { path, mode, type, sha, ...(type === 'blob' && { size: Number(size) }) };
      });
      const truncated = recursive && tree.length > state.treeLimit;
      return found({ sha: id, tree: tree.slice(0, state.treeLimit), truncated });
    },
    'git/get-blob': ({ request }: Context) => {
      const id = String(request.params['file_sha']);
      const bytes = execFileSync('git', ['-C', repository, 'cat-file', 'blob', id]);
      return found({ sha: id, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') });
    },
    'repos/compare-commits-with-basehead': ({ request }: Context) => {
      const [base, head] = decodeURIComponent(String(request.params['basehead'])).split('...');
      const [tip, last] = [commitOf(base!), commitOf(head!)];
      if (!tip || !last) return missing;
      const from = git('merge-base', tip, last).trim();
      const perPage = Number(request.query['per_page'] ?? 30);
      const page = Number(request.query['page'] ?? 1);
      const ids = git('rev-list', '--reverse', `${from}..${last}`).split('\n').filter(Boolean);
      const shownIds = ids.slice((page - 1) * perPage, page * perPage);
      const told =
        shownIds.length === 0
          ? []
          : git('log', '-z', '--no-walk=unsorted', '--format=%P%x01%an%x01%cn%x01%B', ...shownIds).split(
              '\0',
            );
      const commits = shownIds.map((sha, at) => {
        const [parents = '', author, committer, message = ''] = told[at]!.split('\u0001');
        return {
          sha,
          commit: { message },
          parents: parents
            .split(' ')
            .filter(Boolean)
            .map((sha) => ({ sha })),
          author: { login: author! },
          committer: { login: committer! },
        };
      });
      const filesOf = () =>
        git('diff', '--name-only', '-z', from, last)
          .split('\0')
          .filter(Boolean)
          .slice(0, 300)
          .map((filename) => {
            const patch = git('diff', from, last, '--', filename);
            return { filename, ...(patch.includes('@@') && { patch: patch.slice(patch.indexOf('@@')) }) };
          });
      return found({
        base_commit: { sha: tip },
        merge_base_commit: { sha: from },
        total_commits: ids.length,
        commits,
        ...(page === 1 && { files: filesOf() }),
      });
    },
    'repos/list-pull-requests-associated-with-commit': ({ request }: Context) =>
      found(
        state.merged
          .filter(({ commit }) => commit === request.params['commit_sha'])
          .map(({ commit: _commit, ...pull }) => pull),
      ),
    'issues/list-comments': ({ request }: Context) => paged(state.comments, request),
    'issues/create-comment': ({ request }: Context) => {
      const { body } = request.requestBody as { body: string };
      if (body.length > 65_536) return found({ message: 'too long' }, 422);
      state.comments.push({ id: state.comments.length + 1, body, user: bot });
      return found(state.comments.at(-1), 201);
    },
    'issues/update-comment': ({ request }: Context) => {
      const own = state.comments.find(({ id }) => id === Number(request.params['comment_id']));
      if (!own) return missing;
      own.body = (request.requestBody as { body: string }).body;
      return found(own);
    },
    'issues/list-for-repo': ({ request }: Context) => {
      const { labels, state: wanted } = request.query;
      const isListed = (issue: Issue): boolean =>
        issue.labels.includes(String(labels)) && (wanted === 'all' || issue.state === wanted);
      return paged(state.issues.filter(isListed).toReversed(), request);
    },
    'issues/create': ({ request }: Context) => {
      const { title, body, labels } = request.requestBody as Pick<Issue, 'title' | 'body' | 'labels'>;
      if (body.length > 65_536) return found({ message: 'too long' }, 422);
      state.issues.push({ number: state.issues.length + 1, title, body, labels, state: 'open', user: bot });
      return found(state.issues.at(-1), 201);
    },
    'issues/update': ({ request }: Context) => {
      const own = state.issues.find(({ number }) => number === Number(request.params['issue_number']));
      if (!own) return missing;
      return found(Object.assign(own, request.requestBody));
    },
    'issues/list-events': ({ request }: Context) => paged(state.events, request),
    'pulls/list-review-comments': ({ request }: Context) => paged(state.reviewComments, request),
    'pulls/list-reviews': ({ request }: Context) => paged(state.reviews, request),
    'pulls/create-review': ({ request }: Context) => {
      const { comments } = request.requestBody as { comments: Omit<ReviewComment, 'user'>[] };
      state.reviewComments.push(...comments.map((comment) => ({ ...comment, user: bot })));
      return found({ id: 1 });
    },
    'repos/list-commit-statuses-for-ref': ({ request }: Context) =>
      found(
        state.statuses
          .filter(({ sha }) => sha === request.params['ref'])
          .map(({ sha: _sha, ...status }) => status)
          .toReversed(),
      ),
    'repos/create-commit-status': ({ request }: Context) => {
      const body = request.requestBody as Omit<Status, 'sha'>;
      state.statuses.push({ ...body, sha: String(request.params['sha']) });
      return found(body, 201);
    },
  });
  await api.init();

  function paged(items: readonly unknown[], { query }: Context['request']) {
    const perPage = Number(query['per_page'] ?? 30);
    const page = Number(query['page'] ?? 1);
    const isLast = page * perPage >= items.length;
    const next = `<${state.address}/next?per_page=${perPage}&page=${page + 1}>; rel="next"`;
    return {
      ...found(items.slice((page - 1) * perPage, page * perPage)),
      ...(isLast ? {} : { link: next }),
    };
  }

  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const address = new URL(request.url ?? '/', 'http://local');
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const asked = { method: request.method ?? 'GET', path: address.pathname, body };
      state.asked.push(asked);
      const refusal = state.refuse(asked);
      if (refusal) send(response, { ...found({ message: 'Refused: secret-canary' }), ...refusal });
      else void answer(asked, address, request.headers).then((answer) => send(response, answer));
    });
  });

  async function answer(
    { method, path, body }: Asked,
    { searchParams }: URL,
    headers: object,
  ): Promise<Answer> {
    try {
      const query = Object.fromEntries(searchParams);
      const request = { method, path, query, headers: headers as Record<string, string>, body };
      const { link, ...answer } = (await api.handleRequest(request)) as Answer & { link?: string };
      const operation = described.get(
        (api.router.matchOperation(request) as { operationId?: string } | undefined)?.operationId ?? '',
      );
      const wrong = operation && answer.status < 300 ? judge(operation, answer.status, answer.body) : null;
      if (wrong !== null && wrong !== undefined)
        state.invalid.push(`${method} ${path} was answered: ${wrong}`);
      return { ...answer, ...(link && { headers: { link: link.replace('/next', path) } }) };
    } catch (error) {
      state.invalid.push(`${method} ${path}: ${String(error)}`);
      return found({ message: 'broken' }, 500);
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(state, { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  return state;
}
