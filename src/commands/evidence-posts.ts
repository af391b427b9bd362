import type { CalendarFile } from '../model/calendar.ts';
import { contentDigest, sha256 } from '../model/digest.ts';
import type { SourceText } from '../model/place.ts';
import { postData, type Post } from '../model/post.ts';
import { folderName } from '../records/bag.ts';
import { gapsOf, type Version } from '../records/path.ts';
import type { EvidencePost } from '../report/evidence.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { jsonOf, type Put } from './evidence-files.ts';
import type { EvidenceInputs, Found } from './evidence-found.ts';
import { isUncommitted, type Told } from './path.ts';

/** The lines of the source that a post stands on. */
function sourceOf({ text }: SourceText, { line, endLine }: Post): string {
  return `${text
    .split('\n')
    .slice(line - 1, endLine)
    .join('\n')}\n`;
}

const numbered = (index: number): string => String(index + 1).padStart(3, '0');

/** One version of a post, as the evidence has it. */
function versionOf({ commit, post, file }: Version, decision: Decision | null) {
  const { paths: _paths, ...made } = commit;
  return {
    commit: made,
    fileSha256: file && sha256(file.source.text).slice('sha256:'.length),
    contentDigest: post && contentDigest(post),
    decision: decision && {
      file: decision.path,
      verdict: post && decision.verdictOf(post),
      policy: decision.policy,
    },
    post: post && postData(post),
  };
}

function putPost(
  put: Put,
  told: Told,
  decisions: ReadonlyMap<string, Decision>,
  calendars: readonly CalendarFile[],
): EvidencePost {
  const { id, post: now, versions, steps } = told;
  const folder = `posts/${folderName(id)}`;
  put(`${folder}/path.json`, jsonOf({ post: id, steps, gaps: gapsOf(steps) }));
  const shown = versions.map((one, index) => {
    const { commit, post, file } = one;
    const decision = decisions.get(commit.id) ?? null;
    const name = `${folder}/versions/${numbered(index)}`;
    put(`${name}.json`, jsonOf(versionOf(one, decision)));
    if (post && file) put(`${name}.md`, sourceOf(file.source, post));
    const verdict = post && decision ? decision.verdictOf(post) : null;
    return { file: `${name}.json`, commit, copy: post?.copy ?? null, isGone: post === null, verdict };
  });
  const uncommitted = isUncommitted(told) ? now : null;
  if (uncommitted) {
    put(
      `${folder}/now.json`,
      jsonOf({ contentDigest: contentDigest(uncommitted), post: postData(uncommitted) }),
    );
    const file = calendars.find(({ posts }) => posts.includes(uncommitted));
    if (file) put(`${folder}/now.md`, sourceOf(file.source, uncommitted));
  }
  return { id, folder, versions: shown, now: uncommitted?.copy ?? null, steps, gaps: gapsOf(steps) };
}

function approvalsIn(told: readonly Told[]) {
  return told.flatMap(({ id, steps }) =>
    steps
      .filter(({ step }) => step === 'approved')
      .map(({ at, who, role, source, evidence, content }) => ({
        post: id,
        at,
        who,
        role,
        source,
        evidence,
        content,
      })),
  );
}

/**
 * Puts the posts of the evidence into files: every version with its lines in the calendar, its path, what was decided
 * about it and by which policy; and who approved what.
 */
export async function putPosts(
  put: Put,
  { told, all }: Found,
  inputs: EvidenceInputs,
): Promise<EvidencePost[]> {
  const { document, calendars } = all.read.practice;
  const versions = told.flatMap((one) => one.versions);
  const decisions = await decisionsOf(versions, inputs, document);
  for (const [path, text] of decisions.files) put(path, text);
  put('approvals.json', jsonOf({ approvals: approvalsIn(told) }));
  return told.map((one) => putPost(put, one, decisions.byCommit, calendars));
}
