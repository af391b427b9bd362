import type { Course } from '../model/generated.ts';
import { addPeriod } from '../model/period.ts';
import { isLater } from '../model/semver.ts';
import type { ClauseChange, Completion, Training } from '../model/training.ts';

/** What a course asks where its document says nothing. */
export const courseDefaults = { every: 'P1Y', grace: 'P30D', passMark: 80 } as const;

export type StandingState = 'current' | 'due' | 'lapsed' | 'never';

/** How somebody stands with a course on a day. */
export interface Standing {
  readonly state: StandingState;
  /** The latest completion by that day. */
  readonly completion: Completion | null;
  /** From when it was or will be due again, ISO 8601; null: never, or not known because a change is not recorded. */
  readonly due: string | null;
  /** The last day on which it may still be taken; null: there is none. */
  readonly until: string | null;
  /** Clauses that changed since it was learned, by the order of the register. */
  readonly clauses: readonly ClauseChange[];
}

/** How a standing is called in a table: whoever has to take a course for the first time is not due again. */
export const stateWord = ({ state, completion }: Standing): string =>
  state === 'due' && !completion ? 'to take' : state;

/** Whether a completion taught what a change brought. */
function teaches({ completed, policyVersion }: Completion, change: ClauseChange): boolean {
  if (change.changed === null || change.policyVersion === null) return false;
  return completed >= change.changed && !isLater(change.policyVersion, policyVersion);
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/** Who has not taken a course yet may wait a while after they joined, or after it was first asked for. */
function untaken(asked: string | null, grace: string, day: string): Standing {
  const until = asked && addPeriod(asked, grace);
  const mayWait = until !== null && day <= until;
  return { completion: null, clauses: [], state: mayWait ? 'due' : 'never', due: asked, until };
}

/**
 * How a person stands with a course on a day. It is due again after its period, and once a clause it covers has changed;
 * it lapses when the grace after that has passed.
 * @param joined the day on which the person began to work here, where it is known
 */
export function standingOf(
  training: Training,
  course: Course,
  { person, joined }: { readonly person: string; readonly joined?: string | undefined },
  day: string,
): Standing {
  const { every = courseDefaults.every, grace = courseDefaults.grace } = course;
  const taken = training.completionsOf(person, course.id).filter(({ completed }) => completed <= day);
  const completion = taken.at(-1) ?? null;
  if (!completion) return untaken([joined ?? '', course.since ?? ''].sort().at(-1) || null, grace, day);
  const clauses = training
    .changesOf(course.id)
    .filter(({ changed }) => changed === null || changed <= day)
    .filter((change) => !taken.some((each) => teaches(each, change)));
  const ends = every === 'once' ? null : addPeriod(completion.completed, every);
  const changed = earliest(clauses.map((change) => change.changed));
  const until = earliest([ends, changed].map((from) => from && addPeriod(from, grace)));
  const isDue = clauses.length > 0 || (ends !== null && day > ends);
  const isOver = until !== null && day > until;
  return {
    state: isOver ? 'lapsed' : isDue ? 'due' : 'current',
    completion,
    due: clauses.length > 0 ? changed : ends,
    until,
    clauses,
  };
}
