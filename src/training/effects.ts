import {
  accepting,
  demanding,
  effectOf,
  reaching,
  rising,
  switched,
  together,
  type Effect,
} from '../model/effect.ts';
import type { Course } from '../model/generated.ts';
import { isShorter } from '../model/period.ts';
import type { Effects } from '../read/extend.ts';
import { courseDefaults } from './standing.ts';

const words = (): Effect => 'neutral';

/** A course that comes again sooner asks more; one that is taken once asks least. */
function cadence(
  before: Course['every'] = courseDefaults.every,
  after: Course['every'] = courseDefaults.every,
): Effect {
  if (before === 'once' || after === 'once') return effectOf(before === 'once', after === 'once');
  return effectOf(!isShorter(before, after), !isShorter(after, before));
}

const grace = (before: string = courseDefaults.grace, after: string = courseDefaults.grace): Effect =>
  effectOf(!isShorter(before, after), !isShorter(after, before));

const asJson = (items: readonly object[] = []): string[] => items.map((item) => JSON.stringify(item));

const covered = (before: Course['covers'] = {}, after: Course['covers'] = {}): Effect =>
  together([demanding(before.rules, after.rules), demanding(before.authority, after.authority)]);

/** What another value of each key of a course does to who may post or approve. */
export const courseEffects: Effects<Course> = {
  id: words,
  every: (before, after) => cadence(before.every, after.every),
  grace: (before, after) => grace(before.grace, after.grace),
  // Asked for from an earlier day on, it asks more; without a day it always was.
  since: ({ since: before = '' }, { since: after = '' }) => effectOf(after <= before, before <= after),
  audience: (before, after) => reaching(asJson(before.audience), asJson(after.audience)),
  channels: (before, after) => reaching(before.channels, after.channels),
  covers: (before, after) => covered(before.covers, after.covers),
  led: (before, after) => switched(before.led === 'expert', after.led === 'expert'),
  evidence: (before, after) => accepting(before.evidence, after.evidence),
  passMark: ({ passMark: before = courseDefaults.passMark }, { passMark: after = courseDefaults.passMark }) =>
    rising(before, after),
  locked: (before, after) => switched(before.locked, after.locked),
  title: words,
  about: words,
  risks: words,
  questions: words,
  authority: words,
  citation: words,
  confidence: words,
  verified: words,
};
