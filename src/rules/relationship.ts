import { matches } from '../identifiers/matches.ts';
import { cues, disclaimers } from '../identifiers/relationship/index.ts';
import type { Range } from '../identifiers/care.ts';
import { placeIn } from '../model/passage.ts';
import { demanding, opposite, switched, together } from '../model/effect.ts';
import type { Confidence, OptionsOf, RuleKind } from './kind.ts';
import { memoise } from './memo.ts';

type Options = OptionsOf<'relationship'>;
type Strength = (typeof cues)[number]['strength'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const anyOf = (phrases: readonly string[] | undefined, flags: string): RegExp | null =>
  phrases?.length ? new RegExp(phrases.map(escaped).join('|'), flags) : null;

const prepare = memoise((options: Options) => ({
  own: anyOf(options.cues, 'gi'),
  unless: anyOf(options.unless, 'i'),
  replies: new Set<string>(options.replies ?? ['reply']),
}));

/** How certain a cue is: in a reply, and elsewhere; null where it says nothing. */
const certainty: Readonly<
  Record<Strength, { readonly reply: Confidence; readonly post: Confidence | null }>
> = {
  person: { reply: 'sure', post: 'likely' },
  reply: { reply: 'sure', post: null },
  hint: { reply: 'possible', post: null },
};
const order: readonly Confidence[] = ['possible', 'likely', 'sure'];

interface Cue extends Range {
  readonly confidence: Confidence;
}

/** The sentence around a range, for what it says beside the cue. */
function sentenceAround(text: string, { start, end }: Range): string {
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, start)));
  const after = /[.!?](?:\s|$)|\n/.exec(text.slice(end));
  return text.slice(before + 1, after ? end + after.index : text.length);
}

/** Cues that overlap as one, as certain as the most certain of them. */
function merged(cues: readonly Cue[]): Cue[] {
  const groups: Cue[] = [];
  for (const cue of [...cues].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && cue.start < last.end) {
      const confidence = order[Math.max(order.indexOf(last.confidence), order.indexOf(cue.confidence))]!;
      groups[groups.length - 1] = { start: last.start, end: Math.max(last.end, cue.end), confidence };
    } else groups.push(cue);
  }
  return groups;
}

function* found(text: string, inReply: boolean, options: Options): Generator<Cue> {
  const { own } = prepare(options);
  for (const { find, strength } of cues) {
    const confidence = certainty[strength][inReply ? 'reply' : 'post'];
    if (!confidence || (!inReply && options.everywhere === false)) continue;
    for (const match of matches(find, text))
      yield { start: match.index, end: match.index + match[0].length, confidence };
  }
  for (const match of own ? matches(own, text) : [])
    yield { start: match.index, end: match.index + match[0].length, confidence: 'sure' };
}

const lowerCase = (phrase: string): string => phrase.toLowerCase();

/** Wording that confirms that someone is or was a patient, above all in replies to reviews. */
export const relationship: RuleKind<Options, 'text'> = {
  reads: 'text',
  slots: [],
  *check(passage, options) {
    const { replies, unless } = prepare(options);
    const { text } = passage;
    const inReply = passage.post !== null && replies.has(passage.post.kind);
    // A permission covers a story, which the kind `authorization` judges; it never covers an answer to a review.
    const permitted = !inReply && (passage.post?.authorizations.length ?? 0) > 0;
    // A line that is wrapped in the source is one sentence to its readers.
    const line = text.replace(/\s/g, ' ');
    for (const { start, end, confidence } of merged([...found(line, inReply, options)])) {
      const sentence = sentenceAround(text, { start, end });
      if (unless?.test(sentence)) continue;
      yield {
        place: placeIn(passage, start, end),
        message: inReply
          ? 'This may confirm that the reviewer is a patient, which stays private even if they said it first. Thank them for writing and ask them to call, without a word about a visit or their care.'
          : 'This may confirm that someone is a patient. Speak of what you offer to everybody, or list a signed permission.',
        confidence: permitted || disclaimers.test(sentence) ? 'possible' : confidence,
      };
    }
  },
  compare(before, after) {
    const cues = demanding(before.cues?.map(lowerCase), after.cues?.map(lowerCase));
    const isLong = [...(before.cues ?? []), ...(after.cues ?? [])].some((cue) => /[.!?\n]/.test(cue));
    return together([
      demanding<string>(before.replies ?? ['reply'], after.replies ?? ['reply']),
      switched(before.everywhere ?? true, after.everywhere ?? true),
      // A cue over several sentences may bring in words that excuse it.
      isLong && cues !== 'neutral' ? 'mixed' : cues,
      opposite(demanding(before.unless?.map(lowerCase), after.unless?.map(lowerCase))),
    ]);
  },
};
