import { InputError } from '../commands/fault.ts';
import type { Fetched } from '../commands/update.ts';
import { documentLimit } from '../read/decode.ts';
import { referenceTo, type Remote } from '../read/lock.ts';

/** Where documents of other repositories are fetched from, and with what right. */
export interface RemoteHost {
  /** The address of GitHub's API. */
  readonly api: string;
  readonly token: string | null;
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Milliseconds until an answer counts as missing. */
const patience = 30_000;

/** When the host answers again, of an answer that says how many requests are left; null: it was no limit. */
function limitOf({ status, headers }: Response): string | null {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  const isSpent = headers.get('x-ratelimit-remaining') === '0';
  if (status !== 429 && !(status === 403 && (isSpent || Number.isFinite(after)))) return null;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (Number.isFinite(after)) return `Try again in ${after} seconds.`;
  if (!Number.isFinite(reset)) return 'Try again later.';
  return `Try again after ${new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}

/** Why an answer brings no document, in words. */
function refusalOf(answer: Response, host: string, token: string | null): string {
  const limit = limitOf(answer);
  const more = token === null ? ' With a token (GITHUB_TOKEN) more is allowed.' : '';
  if (limit !== null) return `${host} takes no more requests for now. ${limit}${more}`;
  if (answer.status === 404) return 'there is no such file or ref, or it needs a token (GITHUB_TOKEN).';
  if (answer.status === 401) return 'the token (GITHUB_TOKEN) is not accepted.';
  if (answer.status === 403) return 'the token (GITHUB_TOKEN) may not read it.';
  const later = answer.status >= 500 ? ' Try again later.' : '';
  return `${host} answers ${answer.status}.${later}`;
}

/**
 * Fetches one document at the commit that its ref means now. A repository that was renamed is followed, to the same
 * host only. @throws InputError where it cannot be had whole
 */
export async function fetchDocument(remote: Remote, { api, token }: RemoteHost): Promise<Fetched> {
  const { owner, repo, path, ref } = remote;
  const { host } = new URL(api);
  const repository = `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
  const fail = (why: string): never => {
    throw new InputError(`${referenceTo(remote)} cannot be fetched: ${why}`);
  };
  const ask = async (address: string, accept: string): Promise<Uint8Array> => {
    const headers = { accept, 'user-agent': 'chaperone', ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(patience) }).catch(() =>
      fail(`${host} does not answer.`),
    );
    if (new URL(answer.url).host !== host) return fail(`${host} sends to another host, which is not asked.`);
    if (!answer.ok) return fail(refusalOf(answer, host, token));
    const body = await answer.arrayBuffer().catch(() => fail('the answer broke off. Try again.'));
    return new Uint8Array(body);
  };
  const named = await ask(`${repository}/commits/${encoded(ref)}`, 'application/vnd.github.sha');
  const commit = new TextDecoder().decode(named).trim();
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return fail('its ref names no commit.');
  const bytes = await ask(
    `${repository}/contents/${encoded(path)}?ref=${commit}`,
    'application/vnd.github.raw+json',
  );
  if (bytes.length > documentLimit)
    throw new InputError(`${referenceTo(remote)} is too large for a document.`);
  return { commit, bytes };
}
