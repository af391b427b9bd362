import { placeIn } from '../model/passage.ts';
import type { Topic } from '../model/topic.ts';
import { choice, type Effect } from '../model/effect.ts';
import type { OptionsOf, RuleKind } from './kind.ts';

type Options = OptionsOf<'resemblance'>;

/** What a text reads like, for a sentence. */
const likeness: Readonly<Record<Topic, string>> = {
  story: 'a patient’s story',
  identify: 'something by which people can tell who was looked after',
  confirm: 'a word that somebody is a patient',
  tone: 'an angry answer',
  promise: 'a promise of a result',
  boast: 'a claim to be better than others',
  endorse: 'praise by somebody who gains from it',
  offer: 'a gift or a price cut that needs terms',
  drug: 'an advertisement for a medicine',
  stigma: 'words that label people',
};

const eagerness = choice<NonNullable<Options['least']>>(['likely', 'possible']);

/** Text that reads like something that needs a second look, by a small learned model: a hint, never a proof. */
export const resemblance: RuleKind<Options, 'text'> = {
  reads: 'text',
  slots: ['likeness'],
  *check(passage, { topic, least }, { likenesses }) {
    for (const found of likenesses?.(passage.text) ?? []) {
      if (found.topic !== topic || (least === 'likely' && found.certainty !== 'likely')) continue;
      yield {
        place: placeIn(passage, found.start, found.end),
        message: `This reads like ${likeness[topic]}. No single word says so; the whole does. Read it once more before it goes out.`,
        slots: { likeness: likeness[topic] },
        confidence: found.certainty,
      };
    }
  },
  compare: (before, after): Effect =>
    before.topic === after.topic ? eagerness(before.least ?? 'possible', after.least ?? 'possible') : 'mixed',
};
