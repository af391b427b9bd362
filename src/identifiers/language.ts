import type { Language } from './detector.ts';

const spanish =
  /[¿¡ñ]|\b(?:el|los|las|del|que|una|con|para|por|su|sus|nuestr[oa]s?|es|se|años|muy|gracias)\b/giu;
const english = /\b(?:the|of|and|to|is|for|with|our|your|you|we|her|his|was|at|on|this)\b/gi;

/** The language a text is read in: the only one given, else a guess from its small words. */
export function languageOf(text: string, languages: readonly Language[]): Language {
  if (languages.length < 2) return languages[0] ?? 'en';
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  return count(spanish) > count(english) ? 'es' : 'en';
}
