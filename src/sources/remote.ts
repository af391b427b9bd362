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

/** Fetches one document at the commit that its ref means now. @throws InputError where it cannot be had */
export async function fetchDocument(remote: Remote, { api, token }: RemoteHost): Promise<Fetched> {
  const { owner, repo, path, ref } = remote;
  const name = referenceTo(remote);
  const repository = `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
  const ask = async (address: string, accept: string): Promise<Response> => {
    const headers = { accept, 'user-agent': 'chaperone', ...(token && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(patience) }).catch(() => null);
    if (!answer) throw new InputError(`${name} cannot be fetched: ${new URL(api).host} does not answer.`);
    if (answer.ok) return answer;
    throw new InputError(
      answer.status === 404
        ? `${name} cannot be fetched: there is no such file or ref, or it needs a token (GITHUB_TOKEN).`
        : `${name} cannot be fetched: ${new URL(api).host} answers ${answer.status}.`,
    );
  };
  const commit = (
    await (await ask(`${repository}/commits/${encoded(ref)}`, 'application/vnd.github.sha')).text()
  ).trim();
  if (!/^[0-9a-f]{7,64}$/.test(commit))
    throw new InputError(`${name} cannot be fetched: its ref names no commit.`);
  const answer = await ask(
    `${repository}/contents/${encoded(path)}?ref=${commit}`,
    'application/vnd.github.raw+json',
  );
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > documentLimit) throw new InputError(`${name} is too large for a document.`);
  return { commit, bytes };
}
