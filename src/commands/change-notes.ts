import type { Strictest } from '../policy/strictest.ts';
import type { RegisterFile } from '../policy/strictest-registers.ts';
import { some } from '../report/words.ts';
import type { Documents } from './read-documents.ts';
import { ownersOf } from './reviews.ts';

/** What a report says of a change beside its findings: what counts already, and what waits until it is merged. */

/** What becomes of what a change adds to registers. */
export function additionsNotes(
  additions: readonly RegisterFile[],
  isApproved: (path: string) => boolean,
  { practice }: Documents,
  isReviewed: boolean,
): string[] {
  const waiting = additions.filter(({ path }) => !isApproved(path));
  const counted = additions.filter(({ path }) => isApproved(path)).map(({ path }) => path);
  const owners = [...new Set(waiting.flatMap(({ kind }) => ownersOf(kind, practice)))].sort();
  const orApproved =
    isReviewed && owners.length > 0
      ? `, or once somebody whose role owns the register (${owners.join(', ')}) has approved this as it stands`
      : '';
  return [
    ...(counted.length > 0
      ? [
          `What this adds to ${few([...new Set(counted)])} counts: whoever owns that register approved it as it stands.`,
        ]
      : []),
    ...(waiting.length > 0
      ? [
          `Permissions, waivers and completions that this adds or alters count once they are merged${orApproved}.`,
        ]
      : []),
  ];
}

/** Whose approvals of posts count. @param isAsked whether reviews of the change can be asked for */
export function approvalsNote(isAsked: boolean): string {
  return isAsked
    ? 'Posts of this change are approved by reviews of it; approvals that it writes itself do not count.'
    : 'Reviews could not be asked for (no token), so no post of this change counts as approved.';
}

/** The first few ids, and how many more. */
const few = (ids: readonly string[]): string => some(ids, 10);

/** What the change does to its own judge, in sentences. */
export function notesOfChange(
  court: Documents,
  head: Documents,
  { tightened, waiting }: Strictest,
): string[] {
  const isSame = JSON.stringify(court.practice) === JSON.stringify(head.practice);
  const said: readonly (readonly [boolean, string])[] = [
    [
      court.documents.length === 0 && head.documents.length > 0,
      'First adoption: there is no policy yet where this is to be merged, so the one of this change counts.',
    ],
    [
      court.problems.length > 0,
      'Documents where this is to be merged have mistakes; what is sound of them counts.',
    ],
    [tightened.length > 0, `Stricter here, and counted already: ${few(tightened)}.`],
    [waiting.length > 0, `Changed or loosened here, and waiting until this is merged: ${few(waiting)}.`],
    [head.config === null, 'This takes chaperone.yaml away; posts are still judged by it.'],
    [
      head.config !== null && !isSame,
      'What this changes in chaperone.yaml counts once it is merged; calendars that it adds are read already.',
    ],
  ];
  return said.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}
