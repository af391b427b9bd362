import { directoryOf, noDirectory } from '../identifiers/directory.ts';
import type { Language } from '../identifiers/detector.ts';
import { findIdentifiers } from '../identifiers/find.ts';
import { redact } from '../identifiers/mask.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Redact } from './sanitise.ts';

/** Masks every identifier but the practice's own; with no practice known, every one. */
export function redactor(practice: PracticeDocument | null): Redact {
  const directory = practice === null ? noDirectory : directoryOf(practice);
  const languages = (practice?.languages ?? ['en']).filter(isLanguage);
  return (text) => redact(text, (text) => findIdentifiers(text, { level: 'review', languages, directory }));
}

function isLanguage(name: string): name is Language {
  return name === 'en' || name === 'es';
}
