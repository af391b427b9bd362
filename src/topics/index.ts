import { languageOf } from '../identifiers/language.ts';
import type { Likeness } from '../model/topic.ts';
import { scoresOf, topics, type TopicModel } from './model.ts';
import { windowsOf } from './windows.ts';

export { decodeTopicModel, topics, type TopicModel } from './model.ts';

/** What a text reads like: for each topic its most telling stretch, where that is telling enough. */
export function likenesses(text: string, model: TopicModel): Likeness[] {
  // Fewer Spanish texts were learned from: more is asked of them.
  const spanish = languageOf(text, ['en', 'es']) === 'es';
  const scored = windowsOf(text).map(({ start, end }) => ({
    start,
    end,
    scores: scoresOf(text.slice(start, end), model),
  }));
  return topics.flatMap((topic, at) => {
    const { possible, likely } = model.thresholds[at]!;
    const least = spanish ? likely : possible;
    const best = scored.reduce<(typeof scored)[number] | null>(
      (top, one) => (top === null || one.scores[at]! > top.scores[at]! ? one : top),
      null,
    );
    if (best === null || best.scores[at]! <= least) return [];
    const { start, end } = best;
    return [
      {
        start,
        end,
        topic,
        certainty: best.scores[at]! > likely && !spanish ? 'likely' : 'possible',
      } as const,
    ];
  });
}
