import type { getOctokit } from '@actions/github';

/** A client of GitHub's API. */
export type Client = ReturnType<typeof getOctokit>;

/** A repository, as every request names it. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Requests made in all for one answer, the first included. */
const attempts = 4;

/** The longest that one wait for a rate limit may take, in seconds: a step must not sleep for an hour. */
const longestWait = 60;

/** Answers that say "later", not "no". */
const passing: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** The status of a failed request; null for any other error. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

/** Whether the answer was that this token may not, or that for this token there is no such thing. */
export function isRefused(error: unknown): boolean {
  return [401, 403, 404, 409, 422].includes(statusOf(error) ?? 0);
}

/** What a failed request's answer said of when to come back. */
function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  const response = (error as { response?: { headers?: Record<string, unknown> } }).response;
  return response?.headers ?? {};
}

/**
 * The seconds to wait before a failed request is made again; null: it is not. A server's own word on it goes first
 * (`retry-after`; `x-ratelimit-reset` once nothing remains), else the wait doubles.
 * @param attempt how often it was made, from 1
 * @param now in milliseconds since 1970
 */
export function waitBefore(error: unknown, attempt: number, now: number): number | null {
  const status = statusOf(error);
  const headers = headersOf(error);
  const after = Number(headers['retry-after'] ?? NaN);
  const reset = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) : NaN;
  const isLimited = status === 403 && (Number.isFinite(after) || Number.isFinite(reset));
  if (attempt >= attempts || status === null || !(passing.has(status) || isLimited)) return null;
  const told = Number.isFinite(after) ? after : reset - now / 1000;
  const wait = Number.isFinite(told) ? Math.max(told, 0) : 2 ** (attempt - 1);
  return wait <= longestWait ? wait : null;
}

const sleep = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });

/** Makes requests of a client again where the answer was "later". */
function withRetries(client: Client): Client {
  client.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(options);
      } catch (error) {
        const wait = waitBefore(error, attempt, Date.now());
        if (wait === null) throw error;
        await sleep(wait);
      }
    }
  });
  return client;
}

/** A client for a token. GitHub's library is loaded only here: a run without a token does not wait for it. */
export async function connect(token: string): Promise<Client> {
  const [{ getOctokit }, { HttpClient }, { fetchOver }] = await Promise.all([
    import('@actions/github'),
    import('@actions/http-client'),
    import('./fetch.ts'),
  ]);
  const fetch = fetchOver(new HttpClient());
  return withRetries(getOctokit(token, { log: silent, request: { fetch } }));
}

/** The library would print warnings of its own, addresses included. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
