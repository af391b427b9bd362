import type { Known, Raised } from '../lint/raise.ts';
import type { Passage } from '../model/passage.ts';
import { placeOf, sourceText } from '../model/place.ts';
import { count } from '../report/words.ts';
import { defaults, identifiers } from '../rules/identifiers.ts';

/** Lines that say who worked on a commit: colleagues, whose names and addresses belong there. */
const trailer = /^[A-Za-z][A-Za-z-]*-by: .*$/gm;
const address = /<[^<>\s]+>/g;

/** Colleagues are named in messages: a name counts where something links it to a patient. */
const options = { alone: defaults.alone.filter((type) => type !== 'NAME') };

/** Texts of a change beside its files, by what they are. */
export type ChangeTexts = ReadonlyMap<string, string>;

/** Findings about names, titles and messages of a change that may identify somebody. Their places hold no text. */
export function* identifiersInTexts(texts: ChangeTexts, known: Known): Generator<Raised> {
  const practice = { ...known, calendars: [] };
  for (const [name, text] of texts) {
    const path = `(${name})`;
    const body = text
      .replace(trailer, '')
      .replace(/[-_/]+/g, (signs) => (name.startsWith('name') ? ' ' : signs));
    // By themselves: what the message is about ties no colleague to it, and a line of this form may say more.
    const people = (text.match(trailer) ?? []).join('\n').replace(address, '');
    for (const shown of [body, people])
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

/** That not all messages of a change could be looked at. @param left how many were not */
export function* unreadTexts(left: number): Generator<Raised> {
  if (left === 0) return;
  const path = '(messages of commits)';
  const place = placeOf(sourceText(path, ''), 0, 0);
  const message = `The messages of ${count(left, 'commit')} of this change were not looked at: there are too many.`;
  yield { by: 'change/unread', problem: { place, message }, post: null, path };
}

function message(text: string): string {
  return text.split('. ')[0]!.concat('.');
}

function passageOf(path: string, text: string): Passage {
  const source = sourceText(path, text);
  const segments = [{ start: 0, end: text.length, from: 0, to: text.length }];
  return { source, field: 'prose', text, segments, published: true, post: null };
}
