import type { Linted } from '../lint/lint.ts';
import type { ComplianceFigure } from '../model/generated.ts';
import type { History } from '../read/history.ts';
import type { Sources } from '../read/sources.ts';
import type { Measured } from './metrics-world.ts';
import type { ReadOptions, ReadPractice } from './read-practice.ts';

/** What the figures of care are made of. */
export interface CareInputs {
  /** The practice as `lint` reads it: with the tagger of names. */
  readonly read: ReadPractice;
  readonly linted: Pick<Linted, 'findings' | 'cards'>;
  readonly measured: Measured;
  /** The commits that led here; null: there is no repository. */
  readonly history: History | null;
  readonly sources: Sources;
  readonly readCalendars: ReadOptions['readCalendars'];
}

/** A figure of care that is a part of a whole; null: it cannot be known. */
export const share = (
  id: string,
  title: string,
  part: number | null,
  whole: number | null,
  note: string | null = null,
): ComplianceFigure => ({ id, title, part, whole, value: null, unit: null, note });

/** A figure of care with its unit; null: it cannot be known. */
export const figure = (
  id: string,
  title: string,
  value: number | null,
  unit: string,
  note: string | null = null,
): ComplianceFigure => ({ id, title, part: null, whole: null, value, unit, note });

/** Days from one day or moment to another. */
export const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The value in the middle; null: there is none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
