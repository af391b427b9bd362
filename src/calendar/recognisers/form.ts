import { headingLabel, recordOf } from '../headings.ts';
import { fieldOf } from '../entry.ts';
import { isEmpty, rawOf, unopened } from '../reader.ts';
import type { Unit } from '../units.ts';
import { linesOf } from '../units.ts';
import type { Field } from '../words/fields.ts';
import type { Recogniser } from './kind.ts';

const placing: readonly Field[] = ['channels', 'date', 'status', 'time'];

/** A file without a title whose headings are the labels of one post, as an issue form writes them. */
export const form: Recogniser = {
  name: 'form',
  read({ unit, context, reader }) {
    if (unit.type !== 'root' || unit.kids.length < 3 || unit.own.some((piece) => piece.kind === 'table'))
      return null;
    const isLabel = (kid: Unit) => headingLabel(kid, reader.vocabulary)?.known.exact === true;
    if (!unit.kids.every((kid) => kid.level === unit.kids[0]!.level && (isLabel(kid) || kid.facts.isProse)))
      return null;
    const entries = recordOf(unit, reader.vocabulary);
    const fields = new Set(
      entries.filter((entry) => !isEmpty(rawOf(reader, entry))).map((entry) => fieldOf(entry)),
    );
    if (!fields.has('copy') && !fields.has('content')) return null;
    if (!placing.some((field) => fields.has(field))) return null;
    const draft = {
      recogniser: 'form',
      reason: 'Headings that are the labels of one post.',
      ...linesOf(unit),
      context,
      ...unopened,
      entries,
    };
    return { drafts: [draft], pieces: new Set(unit.own), whole: true };
  },
};
