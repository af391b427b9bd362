import { createHash } from 'node:crypto';
import type { RegisterEvent } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import type { RegisterChange } from '../records/compare.ts';
import { eventsOf, registerFiles, type RecordProblem } from '../records/register.ts';

/** The digest of a file's bytes, read piece by piece; null where there is none. */
export async function digestOf(sources: Sources, path: string): Promise<string | null> {
  const stream = await sources.stream(path);
  if ('absent' in stream) return null;
  const digest = createHash('sha256');
  for await (const chunk of stream.chunks) digest.update(chunk);
  return digest.digest('hex');
}

/** The paths of the first list at which the second source has the same bytes. */
async function unchanged(paths: readonly string[], before: Sources, after: Sources): Promise<Set<string>> {
  const there = new Set(await after.list(''));
  const same = new Set<string>();
  for (const path of paths)
    if (there.has(path) && (await digestOf(before, path)) === (await digestOf(after, path))) same.add(path);
  return same;
}

async function readEvents(
  sources: Sources,
  paths: readonly string[],
  tell: (problem: RecordProblem) => void,
): Promise<Map<string, RegisterEvent>> {
  const events = new Map<string, RegisterEvent>();
  for await (const batch of eventsOf(sources, paths, tell))
    for (const event of batch) events.set(event.id, event);
  return events;
}

/**
 * What a change does to the register: only the files that differ are read, and the others where an event might have
 * been in both.
 */
export async function registerChange(
  before: Sources,
  after: Sources,
  folder: string,
): Promise<RegisterChange> {
  const [old, now] = [await registerFiles(before, folder), await registerFiles(after, folder)];
  const same = await unchanged(old, before, after);
  const problems: RecordProblem[] = [];
  const gone = await readEvents(
    before,
    old.filter((path) => !same.has(path)),
    () => {},
  );
  const come = await readEvents(
    after,
    now.filter((path) => !same.has(path)),
    (problem) => problems.push(problem),
  );
  const lost = new Set([...gone.keys()].filter((id) => !come.has(id)));
  const added = [...come.values()].filter(({ id }) => !gone.has(id));
  if (lost.size > 0)
    for await (const batch of eventsOf(after, [...same], () => {}))
      for (const { id } of batch) lost.delete(id);
  return { lost: [...lost].sort(), added, problems };
}
