import { describe, expect, it } from 'vitest';
import type { Detector, Hit, Language } from '../../src/identifiers/detector.ts';
import { types } from '../../src/identifiers/detector.ts';
import { detectors } from '../../src/identifiers/detectors/index.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';

const find = (text: string, language: Language = 'en', table: readonly Detector[] = detectors): Hit[] =>
  findIdentifiers(text, { languages: [language], detectors: table });
const values = (text: string, hits: readonly Hit[]): string[] =>
  hits.map(({ start, end }) => text.slice(start, end));

describe('the table', () => {
  it('has a detector for every type', () => {
    expect(new Set(detectors.map((detector) => detector.type))).toEqual(new Set(types));
  });

  it('names each detector once', () => {
    expect(new Set(detectors.map((detector) => detector.id)).size).toBe(detectors.length);
  });
});

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (_, detector) => {
  const rest = detectors.filter((other) => other !== detector);

  it.each(detector.hits.map(([text, value, language = 'en']) => ({ text, value, language })))(
    'finds in "$text": $value',
    ({ text, value, language }) => {
      expect(values(text, find(text, language, [detector]))).toContain(value);
      const whole = find(text, language);
      expect(whole.map(({ type }) => type)).toContain(detector.type);
    },
  );

  it('is needed: without it, one of its hits is lost', () => {
    const lost = detector.hits.filter(
      ([text, value, language = 'en']) =>
        !find(text, language, rest).some(
          (hit) => hit.type === detector.type && text.slice(hit.start, hit.end) === value,
        ),
    );
    expect(lost.length).toBeGreaterThan(0);
  });

  it.each(detector.misses)('leaves "$text": $why', ({ text }) => {
    for (const language of ['en', 'es'] as const)
      expect(find(text, language, [detector]), language).toEqual([]);
  });

  it('needs every one of its patterns', () => {
    const idle = detector.patterns.filter((pattern) => {
      const without = { ...detector, patterns: detector.patterns.filter((other) => other !== pattern) };
      return detector.hits.every(([text, value, language = 'en']) =>
        values(text, find(text, language, [without])).includes(value),
      );
    });
    expect(idle.map(({ find }) => find.source.slice(0, 60))).toEqual([]);
  });
});
