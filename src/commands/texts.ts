import type { Known, Raised } from '../lint/raise.ts';
import type { Passage } from '../model/passage.ts';
import { sourceText } from '../model/place.ts';
import { defaults, identifiers } from '../rules/identifiers.ts';

/** Lines that say who worked on a commit: colleagues, whose names and addresses belong there. */
const trailer = /^[A-Za-z][A-Za-z-]*-by: .*$/gm;

/** Colleagues are named in messages: a name counts where something links it to a patient. */
const options = { alone: defaults.alone.filter((type) => type !== 'NAME') };

/** Texts of a change beside its files, by what they are. */
export type ChangeTexts = ReadonlyMap<string, string>;

/** Findings about names, titles and messages of a change that may identify somebody. Their places hold no text. */
export function* identifiersInTexts(texts: ChangeTexts, known: Known): Generator<Raised> {
  const practice = { ...known, calendars: [] };
  for (const [name, text] of texts) {
    const path = `(${name})`;
    const shown = text
      .replace(trailer, '')
      .replace(/[-_/]+/g, (signs) => (name.startsWith('name') ? ' ' : signs));
    for (const problem of identifiers.check(passageOf(path, shown), options, practice)) {
      if (problem.confidence === 'possible') continue;
      yield {
        by: 'change/identifier',
        problem: { ...problem, message: message(problem.message) },
        post: null,
        path,
      };
    }
  }
}

function message(text: string): string {
  return text.split('. ')[0]!.concat('.');
}

function passageOf(path: string, text: string): Passage {
  const source = sourceText(path, text);
  const segments = [{ start: 0, end: text.length, from: 0, to: text.length }];
  return { source, field: 'prose', text, segments, published: true, post: null };
}
