import { sha256 } from '../model/digest.ts';
import type { PracticeDocument } from '../model/generated.ts';
import { addPeriod } from '../model/period.ts';
import { icalendar, type Due } from '../report/ical.ts';
import type { Answer } from './retention.ts';

const acts: Readonly<Record<string, string>> = { destroy: 'May be destroyed', review: 'To be reviewed' };

/** The first day on which a record may go, as an event; what is held says so. Null: no such day is known. */
function dueOf(
  { id, class: of, keepUntil, action, state, holds, why }: Answer,
  practice: string,
): Due | null {
  if (keepUntil === null || state === 'disposed' || state === 'undetermined') return null;
  const act = state === 'held' ? `On hold (${holds.join(', ')})` : (acts[action ?? ''] ?? 'To be looked at');
  return {
    uid: `retention-${sha256(id).slice('sha256:'.length, 'sha256:'.length + 32)}@${practice}`,
    day: addPeriod(keepUntil, 'P1D'),
    summary: `${act}: ${id}`,
    description: why.join('\n'),
    categories: [state, ...(of === null ? [] : [of])],
  };
}

/** `chaperone retention --format ics`: the day after the last day of keeping of each record, piece by piece. */
export function retentionCalendar(
  answers: Iterable<Answer>,
  { id, name }: PracticeDocument,
  asOf: string,
): Generator<string> {
  const dues = {
    *[Symbol.iterator]() {
      for (const answer of answers) {
        const due = dueOf(answer, id);
        if (due) yield due;
      }
    },
  };
  return icalendar(`Retention: ${name}`, asOf, dues);
}
