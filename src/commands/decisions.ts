import { sha256 } from '../model/digest.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import { packs } from '../policy/packs.generated.ts';
import type { Commit, History } from '../read/history.ts';
import type { Sources } from '../read/sources.ts';
import type { Version } from '../records/path.ts';
import { safe } from '../report/formats/index.ts';
import { registersFolder } from './discover.ts';
import { InputError } from './fault.ts';
import { lintCommand } from './lint.ts';
import { remembering } from './read-calendars.ts';
import { dayIn, type ReadOptions } from './read-practice.ts';

/** What was to be said of posts at a commit, by the policy of then. */
export interface Decision {
  /** Where the report lies in the evidence. */
  readonly path: string;
  /** Where the policy lies in the evidence; null: there was no practice yet. */
  readonly policy: string | null;
  verdictOf(post: Post): string | null;
}

export interface Decisions {
  readonly byCommit: ReadonlyMap<string, Decision>;
  readonly files: ReadonlyMap<string, string>;
}

/** The shipped packs that texts name, and those that these build on in turn. */
function packsIn(texts: readonly string[]): Map<string, string> {
  const found = new Map([['responsibilities/us.yaml', packs['responsibilities/us.yaml'] ?? '']]);
  const open = [...texts];
  for (let text = open.pop(); text !== undefined; text = open.pop())
    for (const [, name] of text.matchAll(/chaperone:([\w/-]+)/g))
      for (const path of [`${name}/policy.yaml`, `${name}.yaml`])
        if (packs[path] !== undefined && !found.has(path)) {
          found.set(path, packs[path]);
          open.push(packs[path]);
        }
  return found;
}

/** The documents that a decision rested on: chaperone.yaml, policies, packs; not the registers. */
async function policyAt(sources: Sources, paths: readonly string[]): Promise<[string, string][]> {
  const texts: [string, string][] = [];
  for (const path of paths) {
    const answer = await sources.read(path, 1 << 26);
    if ('bytes' in answer) texts.push([path, new TextDecoder().decode(answer.bytes)]);
  }
  const shipped = [...packsIn(texts.map(([, text]) => text))];
  return [...texts, ...shipped.map(([path, text]): [string, string] => [`packs/${path}`, text])];
}

function lintAt(commit: Commit, sources: Sources, options: ReadOptions, { timeZone }: PracticeDocument) {
  const asOf = dayIn(Date.parse(commit.at), timeZone);
  return lintCommand({
    ...options,
    sources,
    paths: [],
    asOf,
    base: null,
    scope: 'all',
    failOn: 'error',
  }).catch((error: unknown) => {
    if (error instanceof InputError) return null;
    throw error;
  });
}

/**
 * What is found in posts at each commit that made a version of them, by the policy of that commit, on its day. The
 * reports tell of these posts alone; each policy is kept once.
 */
export async function decisionsOf(
  versions: readonly Version[],
  { history, ...options }: ReadOptions & { readonly history: History | null },
  document: PracticeDocument,
): Promise<Decisions> {
  const byCommit = new Map<string, Decision>();
  const files = new Map<string, string>();
  const readCalendars = remembering(options.readCalendars);
  for (const { commit } of versions) {
    if (!history || byCommit.has(commit.id)) continue;
    const posts = versions.flatMap((one) => (one.commit.id === commit.id && one.post ? [one.post] : []));
    const sources = history.at(commit.id);
    const result =
      posts.length === 0 ? null : await lintAt(commit, sources, { ...options, readCalendars }, document);
    if (!result) continue;
    const { report } = safe(result);
    const isOwn = ({ path, line }: { path: string; line: number }): boolean =>
      posts.some((post) => post.path === path && post.line === line);
    const cards = report.cards.filter(isOwn);
    const ids = new Set(cards.map(({ id }) => id));
    const found = report.findings.filter(({ post }) => post !== null && ids.has(post));
    const folder = registersFolder(rootOf(options.config), document);
    const documents = report.inputs
      .map(({ path }) => path)
      .filter((path) => /\.(?:ya?ml|json)$/.test(path) && !path.startsWith(`${folder}/`));
    const policy = await policyAt(sources, documents);
    const set = `policy/${sha256(JSON.stringify(policy)).slice('sha256:'.length, 'sha256:'.length + 12)}`;
    for (const [path, text] of policy) files.set(`${set}/${path}`, text);
    const path = `decisions/${commit.id}.json`;
    const { version, command, asOf, citations } = report;
    files.set(
      path,
      `${JSON.stringify({ version, command, asOf, policy: set, cards, findings: found, citations }, null, 2)}\n`,
    );
    byCommit.set(commit.id, {
      path,
      policy: set,
      verdictOf: (post) =>
        cards.find(({ path, line }) => path === post.path && line === post.line)?.verdict ?? null,
    });
  }
  return { byCommit, files };
}

const rootOf = (config: string | null): string =>
  config?.includes('/') ? config.slice(0, config.lastIndexOf('/')) : '';
