import type { Language } from './detector.ts';

const spanish =
  /[¿¡ñ]|\b(?:el|los|las|del|que|una|con|para|por|su|sus|nuestr[oa]s?|es|se|años|muy|gracias)\b/giu;
const english = /\b(?:the|of|and|to|is|for|with|our|your|you|we|her|his|was|at|on|this)\b/gi;

/** The language a text is read in: the only one given, else a guess from its small words; null: either. */
export function languageOf(text: string, languages: readonly Language[]): Language | null {
  if (languages.length === 1) return languages[0]!;
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  const difference = count(spanish) - count(english);
  return difference === 0 ? null : difference > 0 ? 'es' : 'en';
}
