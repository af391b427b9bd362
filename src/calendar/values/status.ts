import type { PostData } from '../../model/generated.ts';
import { anyOf, bare, plain } from '../words/fold.ts';
import { stageWords } from '../words/status.ts';

const stages = (Object.entries(stageWords) as [NonNullable<PostData['stage']>, readonly string[]][]).map(
  ([stage, list]) => [stage, anyOf(list, 'u')] as const,
);

/** The stage a status means. “Draft — photo needed” is a draft, “not scheduled” is none of the stages. */
export function stageOf(status: string): PostData['stage'] {
  const folded = plain(status);
  if (/(?:^|\s)(?:not|nicht|non|no|nao|sin)\s/.test(folded)) return null;
  const found = stages
    .map(([stage, words]) => ({ stage, match: words.exec(folded) }))
    .flatMap(({ stage, match }) => (match ? [{ stage, at: match.index, length: match[0].length }] : []))
    .sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.stage ?? null;
}

/** Whether a text says nothing but a status, such as the back-ticked word of a heading. */
export function isStatus(text: string): boolean {
  const folded = plain(text).replace(/\([^)]*\)/g, ' ');
  return stages.some(([, words]) => words.test(folded)) && folded.split(' ').length <= 4;
}

/** Words of stages that are topics and kinds of documents too. */
const doubtful = [
  'plan',
  'idea',
  'ideas',
  'sample',
  'live',
  'final',
  'complete',
  'needs',
  'klar',
  'review',
  'reviewed',
  'writing',
];
const STATED = new RegExp(
  `^(?:${
    anyOf(
      Object.values(stageWords)
        .flat()
        .filter((word) => !doubtful.includes(word)),
    ).source
  })(?:\\s+(?:posts?|articles?|content|videos?|tweets?))?$`,
  'u',
);

/** The status that a heading states for what is below it: “✅ Published”, “Scheduled posts (3)”. */
export function headingStatus(text: string): string | null {
  const words = text.length < 60 ? text.replace(/\([^)]*\)/g, ' ') : '';
  return STATED.test(plain(words).replace(/[\s:：.]+$/u, '')) ? bare(words).replace(/[\s:：]+$/u, '') : null;
}
