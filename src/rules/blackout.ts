import { effectOf, type Effect } from '../model/effect.ts';
import type { OptionsOf } from './kind.ts';

/** Days on which no posts go out. */
export type Blackout = NonNullable<OptionsOf<'window'>['blackout']>[number];

const rangeOf = (blackout: Blackout): { from: string; to: string } =>
  'on' in blackout ? { from: blackout.on, to: blackout.on } : blackout;

const isYearly = (blackout: Blackout): boolean => rangeOf(blackout).from.length === 5;

/** Whether a day is in a blackout. Days without a year come every year, and may go over its end. */
export function isBlackedOut(day: string, blackout: Blackout): boolean {
  const { from, to } = rangeOf(blackout);
  const part = isYearly(blackout) ? day.slice(5) : day;
  return from <= to ? from <= part && part <= to : part >= from || part <= to;
}

/** Years of a dated blackout whose days are looked at one by one. */
const mostYears = 3;

/** The days of some years. */
function daysOf(first: number, last: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(first, 0, 1); at < Date.UTC(last + 1, 0, 1); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Whether others black out every day of a blackout. Of one over very many years only an equal one is known to. */
function isCovered(blackout: Blackout, others: readonly Blackout[]): boolean {
  const { from, to } = rangeOf(blackout);
  const same = others.some((other) => rangeOf(other).from === from && rangeOf(other).to === to);
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (same || (!isYearly(blackout) && last - first >= mostYears)) return same;
  // A leap year has every day that comes in any year; a blackout of one year covers no yearly one.
  const days = isYearly(blackout) ? daysOf(2024, 2024) : daysOf(first, last);
  const able = isYearly(blackout) ? others.filter(isYearly) : others;
  return days
    .filter((day) => isBlackedOut(day, blackout))
    .every((day) => able.some((other) => isBlackedOut(day, other)));
}

/** The effect of a change of blackouts. */
export function compareBlackouts(before: readonly Blackout[], after: readonly Blackout[]): Effect {
  return effectOf(
    before.every((each) => isCovered(each, after)),
    after.every((each) => isCovered(each, before)),
  );
}
