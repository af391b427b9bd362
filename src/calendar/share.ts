import type { ReaderProblem } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import { titleKey } from './facts.ts';
import { withText } from './follow.ts';
import type { Assembled } from './post.ts';
import type { SameAs } from './same.ts';

/**
 * Gives the posts that say “same as Instagram” the text of the one post of the same day or topic that is meant. Where
 * there is none, or more than one, that is a problem of the post.
 */
export function shareTexts(assembled: readonly Assembled[]): Assembled[] {
  if (assembled.every(({ same }) => same === null)) return [...assembled];
  return assembled.map((one) => (one.same ? shared(one, one.same, assembled) : one));
}

function shared(one: Assembled, same: SameAs, all: readonly Assembled[]): Assembled {
  const found = same.isClear ? meant(one.post, same, all) : [];
  const [other] = found;
  if (!other) return told(one, same, 'No post of the same day or topic in this file is meant for certain.');
  if (found.length > 1)
    return told(one, same, 'Several posts of the same day or topic in this file may be meant.');
  if (other.reference) return { ...one, reference: { ...other.reference, place: same.place } };
  if (other.post.copy !== null) return withTextOf(one, other.post);
  // A topic that stands for another topic hides no text.
  return same.isCopy ? told(one, same, 'The post that is meant has no text of its own.') : one;
}

/** The posts of the same day that may be meant; of several, or where none is, those of the same topic. */
function meant(post: Post, { channels, isAbove }: SameAs, all: readonly Assembled[]): Assembled[] {
  const others = all.filter(
    ({ post: other }) =>
      other !== post &&
      (!isAbove || other.line <= post.line) &&
      (channels.length === 0 || other.channels.some((channel) => channels.includes(channel))),
  );
  const ofDay = others.filter(({ post: other }) => isSameDay(post, other));
  if (ofDay.length === 1) return ofDay;
  const ofTopic = (ofDay.length > 0 ? ofDay : others).filter(({ post: other }) => isSameTopic(post, other));
  return ofTopic.length > 0 ? ofTopic : ofDay;
}

function isSameDay(a: Post, b: Post): boolean {
  if (a.date !== null || b.date !== null) return a.date === b.date;
  return a.dateText !== null && a.dateText === b.dateText;
}

function isSameTopic(a: Post, b: Post): boolean {
  return a.title !== null && b.title !== null && titleKey(a.title) === titleKey(b.title);
}

function withTextOf(one: Assembled, { copy, parts, texts }: Post): Assembled {
  const published = texts.filter(({ field }) => field === 'copy' || field.startsWith('parts.'));
  const [post, placeholder] = withText(one.post, { copy, parts, texts: published });
  const problems = one.problems.map((problem) => ({ ...problem, post }));
  return { ...one, post, problems: placeholder ? [...problems, placeholder] : problems };
}

function told(one: Assembled, { place }: SameAs, why: string): Assembled {
  const message = `The text of this post was not read. ${why}`;
  const problem: ReaderProblem = { finding: 'calendar/reference', place, message, post: one.post };
  return { ...one, problems: [...one.problems, problem] };
}
