import { InputError } from '../commands/fault.ts';
import type { OrganisationPolicy } from '../commands/read-documents.ts';
import { remoteOf, remotePrefix } from '../read/lock.ts';
import { diskSources } from '../sources/disk.ts';
import { githubStore } from '../sources/github.ts';
import { revisionOf } from '../sources/revision.ts';
import type { Client } from '../github/client.ts';

/**
 * The organisation's policy that a required workflow names: a path in the workspace, or a document of a repository
 * that the token may read.
 * @throws InputError where it cannot be had: nothing passes without it
 */
export async function organisationPolicy(
  named: string | null,
  workspace: string,
  client: Client | null,
): Promise<OrganisationPolicy | null> {
  if (named === null) return null;
  if (!named.startsWith(remotePrefix)) return { sources: diskSources(workspace), path: named };
  const remote = remoteOf(named);
  if (!remote) throw new InputError('The input "policy" must be a path, or `github:owner/repo/path@ref`.');
  if (!client)
    throw new InputError('The input "policy" names another repository, which needs a token to be read.');
  const { owner, repo, path, ref } = remote;
  const sources = revisionOf(ref, githubStore(client, { owner, repo }));
  await sources.entries().catch(() => {
    throw new InputError('The input "policy" names a repository or ref that this token cannot read.');
  });
  return { sources, path };
}
