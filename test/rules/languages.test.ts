import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RE2JS } from 're2js';
import { compareWhole } from '../../src/rules/languages.ts';

describe('expressions that whole texts have to match', () => {
  it.each([
    ['a+', '(?:a)+', 'neutral'],
    ['[a-z]+', '[a-z]{1,}', 'neutral'],
    ['^[a-z0-9]+([_-][a-z0-9]+)*$', '[a-z0-9]+([_-][a-z0-9]+)*', 'neutral'],
    ['a|b', 'b|a', 'neutral'],
    ['[a-z0-9]+', '[a-z]+', 'stricter'],
    ['[a-z]+', '[a-z0-9]+', 'looser'],
    ['[a-z]*', '[a-z]+', 'stricter'],
    ['.+', '[^?]+', 'mixed'],
    ['(?s).+', '[^?]+', 'stricter'],
    ['(?i)abc', 'abc', 'stricter'],
    ['[a-z]+', '(?i)[a-z]+', 'looser'],
    ['[a-z]+', '[0-9]+', 'mixed'],
    ['spring|summer', 'spring|summer|autumn', 'looser'],
    ['(a|b)*abb', '(a|b)*bb', 'looser'],
    ['a{2,4}', 'a{3}', 'stricter'],
    ['\\bword\\b', 'word', 'mixed'],
    ['(?:a?){40}a{40}', 'a{40,80}', 'neutral'],
  ] as const)('%s becomes %s: %s', (before, after, effect) => {
    expect(compareWhole(before, after)).toBe(effect);
  });

  it('agree with the texts that they admit', () => {
    const piece = fc.constantFrom('a', 'b', '[ab]', 'a*', '(?:ab|b)', 'b?', '[^a]', '(?i)a', '.', 'A');
    const source = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'c', '\n'), maxLength: 5 }), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(source, source, texts, (before, after, tried) => {
        const effect = compareWhole(before, after);
        const [old, now] = [before, after].map((one) => {
          const whole = RE2JS.compile(`^(?:${one})$`);
          return tried.map((text) => whole.test(text));
        }) as [boolean[], boolean[]];
        if (effect === 'stricter' || effect === 'neutral')
          expect(now.filter((passes, at) => passes && !old[at])).toEqual([]);
        if (effect === 'looser' || effect === 'neutral')
          expect(old.filter((passes, at) => passes && !now[at])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
