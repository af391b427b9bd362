import type { Raised } from '../lint/raise.ts';
import type { PolicyChange, PracticeDocument } from '../model/generated.ts';
import { rolesOf } from '../model/people.ts';
import { list } from '../report/words.ts';
import { mayLoosen } from '../model/effect.ts';
import type { Sources } from '../read/sources.ts';
import type { Discussions } from './discussion.ts';
import { digestAt, personOf } from './reviews.ts';

/** A change of documents, where it was discussed. */
export interface Discussed {
  /** The documents that it adds or alters. */
  readonly paths: readonly string[];
  readonly subject: Sources;
  /** The practice before the change, which says who is who. */
  readonly practice: PracticeDocument;
  /** Absent where reviews cannot be asked for: then nobody is known to have approved. */
  readonly discussions: Discussions | undefined;
}

/** The roles of those who approved the documents as they are, and wrote nothing of the change. */
async function approvingRoles({ paths, subject, practice, discussions }: Discussed): Promise<Set<string>> {
  const roles = new Set<string>();
  for (const { author, reviews, history } of (await discussions?.()) ?? []) {
    const commits = (await history())?.commits;
    if (!commits) continue;
    const authors = new Set([author, ...commits.flatMap((commit) => commit.authors)]);
    for (const { login, sources } of await reviews()) {
      const person = authors.has(login) ? null : personOf(login, practice);
      if (person === null || !(await isAsThen(paths, subject, sources))) continue;
      for (const role of rolesOf(person, practice)) roles.add(role);
    }
  }
  return roles;
}

async function isAsThen(paths: readonly string[], now: Sources, then: Sources): Promise<boolean> {
  for (const path of paths) if ((await digestAt(now, path)) !== (await digestAt(then, path))) return false;
  return true;
}

/** That a change which may be looser lacks an approval that the policy demands for it; null where it has them all. */
export async function unapproved(
  demanded: readonly string[],
  changes: readonly PolicyChange[],
  discussed: Discussed,
): Promise<Raised | null> {
  const first = changes.find(({ effect }) => mayLoosen(effect));
  if (!first || demanded.length === 0) return null;
  const given = await approvingRoles(discussed);
  const wanted = demanded.filter((roles) => !roles.split(' or ').some((role) => given.has(role)));
  if (wanted.length === 0) return null;
  const { path, line } = first;
  return {
    by: 'policy/unapproved',
    problem: {
      place: { path, line, column: 1, endLine: line, endColumn: 1 },
      message: `This may allow more than before, and is not yet approved by: ${list(wanted)}.`,
      field: 'approval',
    },
    post: null,
    path,
  };
}
