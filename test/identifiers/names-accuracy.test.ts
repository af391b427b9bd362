import { describe, expect, it } from 'vitest';
import { hasCorpus, nameFigures, type NameFigures } from '../../scripts/accuracy-names.mjs';

/** Lowest figures, a little under those in docs/names.md. */
const FLOORS: [set: string, level: 'error' | 'review', floor: Partial<NameFigures>][] = [
  ['posts', 'review', { exact: 71.5, found: 74 }],
  ['posts', 'error', { right: 92, exact: 63 }],
  ['asqphi', 'review', { found: 99 }],
  ['asqphi', 'error', { found: 97 }],
  ['meddocan', 'error', { overlap: 96 }],
  ['meddocan', 'review', { overlap: 91, found: 99 }],
  ['presidio_v2', 'review', { found: 92 }],
  ['lower case', 'review', { exact: 67 }],
  ['upper case', 'review', { exact: 67 }],
];
const CEILINGS: [set: string, level: 'error' | 'review', flagged: number][] = [
  ['healthtweets', 'error', 5],
  ['healthtweets', 'review', 10],
  ['asqphi', 'error', 1],
  ['asqphi', 'review', 4],
];

describe.skipIf(!hasCorpus())('names in the labelled texts beside the project', async () => {
  const figures = hasCorpus() ? await nameFigures() : [];
  const of = (set: string, level: string): NameFigures => {
    const row = figures.find((row) => row.set === set && row.level === level);
    if (!row) throw new Error(`no figures for ${set}`);
    return row;
  };

  it.each(FLOORS)('%s at %s: no lower than %o', (set, level, floor) => {
    for (const [name, least] of Object.entries(floor)) {
      expect(Object.entries(of(set, level)).find(([key]) => key === name)?.[1]).toBeGreaterThanOrEqual(
        Number(least),
      );
    }
  });

  it.each(CEILINGS)('%s at %s: at most %d %% of clean texts flagged', (set, level, most) => {
    expect(of(set, level).flagged).toBeLessThanOrEqual(most);
  });
});
