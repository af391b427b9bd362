import { choice, demanding, effectOf, optional, switched, together, type Effect } from '../model/effect.ts';
import type { Clock, RecordClass, Schedule } from '../model/generated.ts';
import { isShorter } from '../model/period.ts';
import type { Effects } from '../read/extend.ts';

const words = (): Effect => 'neutral';

/** The effect of another period: a longer one keeps what the shorter one keeps. */
export const periods = (before: string, after: string): Effect =>
  effectOf(!isShorter(after, before), !isShorter(before, after));

const triggers = (clock: Clock): readonly string[] => (typeof clock === 'string' ? [clock] : clock.latest);

/** Of several triggers the latest counts, so that one more never begins a clock earlier; but it may not have happened. */
export function clocks(before: Clock, after: Clock): Effect {
  const effect = demanding(triggers(before), triggers(after));
  return effect === 'neutral' ? 'neutral' : 'mixed';
}

interface Grown {
  readonly afterMajority: string;
}

/** The effect of what is asked for minors. */
export const forMinors = (before: Grown | undefined, after: Grown | undefined): Effect =>
  optional(before, after, (old, now) => periods(old.afterMajority, now.afterMajority));

const ends = choice<Schedule['then']>(['destroy', 'review', 'archive']);
const wipes = choice<NonNullable<NonNullable<Schedule['method']>['electronic']>>([
  'delete',
  'delete-and-attest',
  'clear',
  'purge',
  'crypto-erase',
  'destroy',
]);

const methods = (before: Schedule['method'], after: Schedule['method']): Effect =>
  together([
    optional(before?.electronic, after?.electronic, wipes),
    // Every way to destroy paper destroys it.
    optional(before?.physical, after?.physical, () => 'neutral'),
  ]);

/** Only what counsel confirmed makes anything due. */
const confirmations = (before: Schedule['confirmed'], after: Schedule['confirmed']): Effect =>
  effectOf(!after || !!before, !before || !!after);

/** What another value of each key of a schedule does to what may be destroyed. */
export const scheduleEffects: Effects<Schedule> = {
  id: words,
  keep: (before, after) => periods(before.keep, after.keep),
  after: (before, after) => clocks(before.after, after.after),
  // oxlint-disable-next-line unicorn/no-thenable -- the schedule's own key
  then: (before, after) => ends(before.then, after.then),
  method: (before, after) => methods(before.method, after.method),
  stages: (before, after) => demanding(before.stages, after.stages),
  // The minimums of the obligations it names are kept too.
  authority: (before, after) => demanding(before.authority, after.authority),
  minors: (before, after) => forMinors(before.minors, after.minors),
  confirmed: (before, after) => confirmations(before.confirmed, after.confirmed),
  locked: (before, after) => switched(before.locked, after.locked),
  title: words,
  citation: words,
  confidence: words,
};

/** The effect of following another schedule; without one, nothing is ever due, nor asked for. */
function followed(before: Schedule | undefined, after: Schedule | undefined): Effect {
  if (!before || !after) return 'mixed';
  return together(Object.values(scheduleEffects).map((effect) => effect(before, after)));
}

const answers = choice<RecordClass['businessRecord']>(['no', 'ask', 'yes']);

/**
 * What another value of each key of a class of records does.
 * @param before answers for the schedules there were
 * @param after answers for the schedules there are
 */
export function classEffects(
  before: (id: string | undefined) => Schedule | undefined,
  after = before,
): Effects<RecordClass> {
  return {
    id: words,
    when: (old, now) => (old.when.trim() === now.when.trim() ? 'neutral' : 'unknown'),
    schedule: (old, now) => followed(before(old.schedule), after(now.schedule)),
    businessRecord: (old, now) => answers(old.businessRecord, now.businessRecord),
    legalHealthRecord: (old, now) => answers(old.legalHealthRecord, now.legalHealthRecord),
    designatedRecordSet: (old, now) => answers(old.designatedRecordSet, now.designatedRecordSet),
    media: ({ media: old = ['electronic'] }, { media: now = ['electronic'] }) => demanding<string>(old, now),
    locked: (old, now) => switched(old.locked, now.locked),
    authority: words,
    custodian: words,
    goesTo: words,
    title: words,
    words,
    citation: words,
    confidence: words,
  };
}
