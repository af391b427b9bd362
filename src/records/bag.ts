import { createHash } from 'node:crypto';
import type { Sources } from '../read/sources.ts';

/** What lies in a bag, by path below `data/`. */
export type Payload = ReadonlyMap<string, Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Line ends and the percent sign itself are written as percent codes in manifests (RFC 8493, section 2.1.3). */
const encodePath = (path: string): string =>
  path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D');
const decodePath = (path: string): string =>
  path.replaceAll(/%0A/gi, '\n').replaceAll(/%0D/gi, '\r').replaceAll('%25', '%');

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function manifestOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lines = [...files.keys()].sort(byName).map((path) => {
    const digest = createHash('sha256').update(files.get(path)!).digest('hex');
    return `${digest}  ${encodePath(path)}\n`;
  });
  return bytesOf(lines.join(''));
}

/**
 * A BagIt 1.0 bag (RFC 8493) around a payload: all its files by path. The same payload and labels give the same bytes.
 * @param info Labels and values of `bag-info.txt`, each on one line; what the payload adds up to is told beside them.
 */
export function bagOf(
  payload: Payload,
  info: readonly (readonly [label: string, value: string])[],
): ReadonlyMap<string, Uint8Array> {
  const data = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes]));
  const octets = [...data.values()].reduce((sum, { length }) => sum + length, 0);
  const labels = [...info, ['Payload-Oxum', `${octets}.${data.size}`] as const];
  const tags = new Map([
    ['bagit.txt', bytesOf('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    [
      'bag-info.txt',
      bytesOf(labels.map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`).join('')),
    ],
    ['manifest-sha256.txt', manifestOf(data)],
  ]);
  return new Map([...data, ...tags, ['tagmanifest-sha256.txt', manifestOf(tags)]]);
}

/** What is wrong with a bag: at which file, and what. */
export interface BagProblem {
  readonly path: string;
  readonly what: string;
}

/** The largest list of a bag that is read at once, in bytes. */
const listLimit = 256 * 1024 * 1024;

async function textAt(sources: Sources, path: string): Promise<string | null> {
  const answer = await sources.read(path, listLimit);
  return 'bytes' in answer ? new TextDecoder().decode(answer.bytes) : null;
}

async function digestAt(sources: Sources, path: string, algorithm: string): Promise<string | null> {
  const answer = await sources.stream(path);
  if ('absent' in answer) return null;
  const digest = createHash(algorithm);
  for await (const chunk of answer.chunks) digest.update(chunk);
  return digest.digest('hex');
}

/** Whether a path of a manifest stays inside the bag. */
const isInside = (path: string): boolean =>
  !path.startsWith('/') && !path.startsWith('~') && !path.split('/').includes('..');

/** Compares every file that a manifest lists. @returns the paths that it lists */
async function checkManifest(
  sources: Sources,
  name: string,
  tell: (path: string, what: string) => void,
): Promise<ReadonlySet<string>> {
  const algorithm = /manifest-(\w+)\.txt$/.exec(name)![1]!;
  const listed = new Set<string>();
  for (const line of ((await textAt(sources, name)) ?? '').split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const [, digest, written] = /^([0-9A-Fa-f]+)[ \t]+\*?(.+)$/.exec(line) ?? [];
    const path = written === undefined ? null : decodePath(written);
    if (digest === undefined || path === null || !isInside(path)) {
      tell(name, 'a line of this list cannot be understood');
      continue;
    }
    if (listed.has(path)) tell(path, `${name} lists it twice`);
    listed.add(path);
    const found = await digestAt(sources, path, algorithm);
    if (found === null) tell(path, 'it is listed and not there');
    else if (found !== digest.toLowerCase()) tell(path, 'its bytes are not those that were listed');
  }
  return listed;
}

async function checkInfo(
  sources: Sources,
  payload: readonly string[],
  tell: (path: string, what: string) => void,
): Promise<void> {
  const declared = /^Payload-Oxum: *(\d+)\.(\d+) *$/im.exec((await textAt(sources, 'bag-info.txt')) ?? '');
  if (declared && Number(declared[2]) !== payload.length)
    tell('bag-info.txt', `it tells of ${declared[2]} files, and there are ${payload.length}`);
}

const digests: ReadonlySet<string> = new Set(['sha256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5']);

/** What is wrong with a bag: a changed, missing or unlisted file is named. Empty: it is whole. */
export async function bagProblems(sources: Sources): Promise<BagProblem[]> {
  const problems: BagProblem[] = [];
  const tell = (path: string, what: string): void => void problems.push({ path, what });
  const names = await sources.list('');
  const declaration = await textAt(sources, 'bagit.txt');
  if (declaration === null || !/^BagIt-Version: *(?:1\.0|0\.97)\r?\n/.test(declaration))
    tell('bagit.txt', 'it does not say that this is a BagIt 1.0 bag');
  if (names.includes('fetch.txt'))
    tell('fetch.txt', 'parts of this bag lie elsewhere, and were not looked at');
  const lists = (kind: string): string[] =>
    names.filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.txt') && !name.includes('/'));
  const payload = names.filter((name) => name.startsWith('data/'));
  const manifests = lists('manifest');
  if (manifests.length === 0) tell('manifest-sha256.txt', 'the list of what the bag holds is missing');
  for (const name of [...manifests, ...lists('tagmanifest')]) {
    if (!digests.has(/manifest-(\w+)\.txt$/.exec(name)?.[1] ?? '')) {
      tell(name, 'its sort of checksum is not known');
      continue;
    }
    const listed = await checkManifest(sources, name, tell);
    if (name.startsWith('manifest-'))
      for (const path of payload) if (!listed.has(path)) tell(path, `${name} does not list it`);
  }
  await checkInfo(sources, payload, tell);
  return problems.sort((a, b) => byName(a.path, b.path) || byName(a.what, b.what));
}

/** A name for a folder that every system can hold, made from an id: two ids never share one. */
export function folderName(id: string): string {
  const plain = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 60);
  const isPlain =
    plain === id && !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/.test(plain) && !/-[0-9a-f]{10}$/.test(plain);
  return isPlain
    ? plain
    : `${plain || 'record'}-${createHash('sha256').update(id).digest('hex').slice(0, 10)}`;
}
