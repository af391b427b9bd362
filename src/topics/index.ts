import { languageOf } from '../identifiers/language.ts';
import type { Likeness } from '../model/topic.ts';
import { rowsOf, scoresOf, scoresOfRows, topics, type TopicModel } from './model.ts';
import { windowsOf, type Window } from './windows.ts';
import { sentencesOf } from './words.ts';

export { decodeTopicModel, topics, type TopicModel } from './model.ts';

/**
 * Scores the stretches of a text. They overlap: each sentence is read once, or once in either language. A stretch that
 * begins or ends within what is one sentence to the model is read by itself.
 */
function scoring(text: string, model: TopicModel): (window: Window) => number[] {
  const sentences = text.normalize('NFKC') === text ? sentencesOf(text) : [];
  const read = { en: [] as number[][], es: [] as number[][] };
  let first = 0; // stretches come in their order
  return ({ start, end }) => {
    const stretch = text.slice(start, end);
    while (first < sentences.length && sentences[first]!.start < start) first++;
    let last = first;
    while (last < sentences.length && sentences[last]!.end <= end) last++;
    const isCut = (sentences[first - 1]?.end ?? 0) > start || (sentences[last]?.start ?? end) < end;
    if (isCut || first === last) return scoresOf(stretch, model);
    const language = languageOf(stretch, ['en', 'es']) === 'es' ? 'es' : 'en';
    const rows: number[][] = [];
    for (let at = first; at < last; at++)
      rows.push((read[language][at] ??= rowsOf(sentences[at]!, language === 'es', model)));
    return scoresOfRows(rows, model);
  };
}

/** What a text reads like: for each topic its most telling stretch, where that is telling enough. */
export function likenesses(text: string, model: TopicModel): Likeness[] {
  // Fewer Spanish texts were learned from: of them nothing is likely.
  const spanish = languageOf(text, ['en', 'es']) === 'es';
  const scoresIn = scoring(text, model);
  const scored = windowsOf(text).map((window) => ({ ...window, scores: scoresIn(window) }));
  return topics.flatMap((topic, at) => {
    const { possible, likely } = model.thresholds[at]!;
    const best = scored.reduce<(typeof scored)[number] | null>(
      (top, one) => (top === null || one.scores[at]! > top.scores[at]! ? one : top),
      null,
    );
    if (best === null || best.scores[at]! <= possible) return [];
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
