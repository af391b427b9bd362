import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/identifiers/detector.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';
import { markedTexts } from './marked.ts';

const shown = (text: string, spans: readonly { start: number; end: number; type: string }[]): string[] =>
  spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

/** Invented texts: everything marked is found, exactly, and nothing else. */
describe.each<[string, readonly Language[]]>([
  ['handmade.txt', ['en', 'es']],
  ['spanish.txt', ['es']],
])('%s', (file, languages) => {
  it.each(markedTexts(file))('$text', ({ text, marks }) => {
    expect(shown(text, findIdentifiers(text, { languages }))).toEqual(shown(text, marks));
  });
});
