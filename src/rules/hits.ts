import { careIn } from '../identifiers/care.ts';
import { occasionsIn } from '../identifiers/occasions.ts';
import type { Hit, Language } from '../identifiers/detector.ts';
import { directoryOf } from '../identifiers/directory.ts';
import { findIdentifiers, type Level } from '../identifiers/find.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Practice, TagNames } from '../model/practice.ts';
import { memoise, memoiseText } from './memo.ts';

/** The languages of a practice that detection knows. */
export const languagesOf = (document: PracticeDocument): Language[] =>
  (document.languages ?? ['en']).filter(
    (language): language is Language => language === 'en' || language === 'es',
  );

/** What a practice's own names and numbers are. */
export const directoryIn = memoise((document: PracticeDocument) => directoryOf(document));

const finder = (document: PracticeDocument, level: Level, names?: TagNames) => {
  const options = { level, languages: languagesOf(document), directory: directoryIn(document) };
  return memoiseText((text): readonly Hit[] =>
    findIdentifiers(text, { ...options, ...(names && { names }) }),
  );
};

const byPatterns = memoise((document: PracticeDocument) => ({
  error: finder(document, 'error'),
  review: finder(document, 'review'),
}));

const byNamesToo = memoise((names: TagNames) =>
  memoise((document: PracticeDocument) => ({
    error: finder(document, 'error', names),
    review: finder(document, 'review', names),
  })),
);

/** The identifiers of a text but for the practice's own. Rules and previews ask about the same texts: each is searched once. */
export function identifiersIn(
  text: string,
  { document, names }: Pick<Practice, 'document' | 'names'>,
  level: Level = 'review',
): readonly Hit[] {
  return (names ? byNamesToo(names)(document) : byPatterns(document))[level](text);
}

/** Where a text speaks of one person's care. */
export const careOf = memoiseText(careIn);

/** Where a text speaks of an occasion of one person's care. */
export const occasionsOf = memoiseText(occasionsIn);
