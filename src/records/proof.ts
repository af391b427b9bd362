import { periodInWords } from '../model/period.ts';
import type { Applied, Retention } from './retention.ts';

/** Said wherever classes are shown: being no record does not put anything out of a court's reach. */
export const discoverability =
  'Discoverability is separate: what exists can be asked for in court, whatever class it is in.';

const idOf = ({ by }: Applied): string => ('schedule' in by ? by.schedule.id : by.minimum.authority);

function stepOf(applied: Applied): string {
  const { by, clock, until } = applied;
  const [kind, keep] = 'schedule' in by ? ['Schedule', by.schedule.keep] : ['Minimum', by.minimum.keep];
  const cited = ('schedule' in by ? by.schedule.citation : by.minimum.citation) ?? null;
  const source = cited === null ? '' : ` [${cited}]`;
  const name = `${kind} ${idOf(applied)}${source}: ${periodInWords(keep)}`;
  if (applied.afterMajority !== undefined)
    return `${name}; for a minor ${periodInWords(applied.afterMajority)} after the year of majority, which is later: through ${until}.`;
  if (clock.state === 'began')
    return `${name} after it was ${clock.evidence.replace(/^its/, 'over: its')}: through ${until}.`;
  if (clock.state === 'running') return `${name}; the clock has not begun: ${clock.evidence}.`;
  return `${name}; when it begins is not known: ${clock.evidence}.`;
}

function classSteps({ classified: { classes, failed }, applied }: Retention): string[] {
  const ids = classes.map(({ entry }) => entry.id);
  const known = new Set(applied.flatMap(({ by }) => ('schedule' in by ? by.schedule.id : [])));
  const missing = classes.filter(({ entry }) => !known.has(entry.schedule ?? ''));
  return [
    ids.length === 0
      ? 'Class: none fits, so nothing is known of its retention.'
      : ids.length === 1
        ? `Class: ${ids[0]}.`
        : `Classes: ${ids.join(', ')}; more than one fits, so the schedules of all apply.`,
    ...failed.map(({ entry }) => `Class ${entry.id}: its condition could not be asked.`),
    ...missing.map(({ entry: { id, schedule } }) =>
      schedule === undefined
        ? `Class ${id} names no schedule, so nothing is known of its retention.`
        : `Class ${id} names the schedule ${schedule}, which does not exist or cannot be read.`,
    ),
  ];
}

const actions = {
  destroy: 'destroyed',
  archive: 'archived and never destroyed',
  review: 'reviewed',
} as const;

function conclusion(retention: Retention, asOf: string): string {
  const { state, keepUntil, action, isConfirmed, deciding } = retention;
  if (state === 'disposed') return 'It was destroyed, as an event of the register says.';
  if (state === 'undetermined') return 'So it is undetermined, and nothing makes it due.';
  const end =
    action === 'archive'
      ? 'It is to be archived, and is never due.'
      : keepUntil === null
        ? 'Its last day of keeping is not known yet.'
        : `The longest wins: it is kept through ${keepUntil} (${deciding ? idOf(deciding) : ''}), then ${actions[action!]}.`;
  if (state === 'held') return `${end} A hold beats every schedule: it must not be destroyed.`;
  if (state === 'due') return `${end} That day is over on ${asOf}: it is due.`;
  const isOver = keepUntil !== null && asOf > keepUntil;
  return isOver && !isConfirmed ? `${end} No counsel confirmed the schedule, so it is not due.` : end;
}

/** The proof of an answer, step by step: class, each schedule with trigger and evidence, holds, precedence, date. */
export function proofOf(retention: Retention, asOf: string): string[] {
  const { applied, holds } = retention;
  return [
    ...classSteps(retention),
    ...applied.map(stepOf),
    ...holds.map(({ id, matter, issued }) => `Hold ${id} (matter ${matter}), in force since ${issued.on}.`),
    ...(holds.length === 0 ? ['No hold covers it.'] : []),
    conclusion(retention, asOf),
  ];
}
