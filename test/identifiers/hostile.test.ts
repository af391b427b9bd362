import { describe, expect, it } from 'vitest';
import { careIn, picturesIn } from '../../src/identifiers/care.ts';
import { detectors } from '../../src/identifiers/detectors/index.ts';
import { facts, illness, somebody } from '../../src/identifiers/facts.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';
import { occasionsIn } from '../../src/identifiers/occasions.ts';
import { cues, disclaimers } from '../../src/identifiers/relationship/index.ts';

/** What makes expressions with nested or neighbouring quantifiers slow when it is repeated; `|` between them. */
const units = (
  "a|A|1|1-|1 |1.|(1)|@|a@|a.|A |Aa |AA-|St. |Dr. A |é|ab-|A'a|he |she was |your |you |" +
  'MRN |MRN#|no |number |a at |a [at] |. |9 9 |five |Calle A |1 A |Jan 1|May |GB82|A1-|' +
  '0 0 |+1 |http://a.|a:|::|Mrs.|the |Aa of |de |patient |call me |\n| |1\n|#1-|\u200b|５|' +
  'e\u0301|@a1 |a@b.co |90 años '
).split('|');
const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/**
 * Nothing here is timed: an expression that is not linear, or a step that is quadratic in the hits, would not end
 * within the time that a test may take.
 */
describe('hostile texts', () => {
  it('every expression ends on long repetitions', () => {
    const expressions = [
      ...detectors.flatMap(({ worth, patterns }) => [worth, ...patterns.map(({ find }) => find)]),
      ...cues.map(({ find }) => find),
      ...Object.values(facts).map(({ find }) => find),
      disclaimers,
      illness,
      somebody,
    ].filter((expression) => expression !== undefined);
    for (const unit of units) {
      const text = repeated(unit, 20_000);
      for (const expression of expressions) text.search(expression);
      careIn(text);
      occasionsIn(text);
      picturesIn(text);
    }
    expect(expressions.length).toBeGreaterThan(detectors.length);
  });

  it.each(units)('detection ends on half a million characters of %j', (unit) => {
    const text = repeated(unit, 500_000);
    const hits = findIdentifiers(text, { languages: ['en', 'es'] });
    expect(hits.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
