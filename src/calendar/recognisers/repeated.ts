import type { Field } from '../words/fields.ts';
import type { Draft } from '../reader.ts';
import { rawOf, isEmpty, unopened } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { fieldOf } from '../entry.ts';
import { readRecord } from '../record.ts';
import { saysDay } from '../facts.ts';
import { languageIn } from '../copy.ts';
import { channelsIn } from '../values/channel.ts';
import type { Recogniser } from './kind.ts';

/** Several posts under one heading, each begun by the same label again: a second “Channel:”, a second “Caption”. */
export const repeated: Recogniser = {
  name: 'repeated',
  read({ unit, free, context, reader }) {
    if (context.isProse || !unit.opener) return null;
    const entries = readRecord(free, reader.vocabulary).filter(
      (entry) => entry.spans.length > 0 && !isEmpty(rawOf(reader, entry)),
    );
    const opening = openingField(entries, unit.facts.ordinal?.kind === 'post');
    if (!opening) return null;
    const groups = split(entries, opening);
    const dated =
      saysDay(unit.facts) || context.day !== null || context.channels.length > 0 || opening === 'channels';
    if (!dated) return null;
    const drafts = groups.map((group): Draft => ({
      recogniser: 'repeated',
      reason: 'The same label begins several posts under one heading.',
      line: group[0]!.lines.line,
      endLine: group.at(-1)!.lines.endLine,
      context,
      ...unopened,
      entries: group,
    }));
    return { drafts, pieces: new Set(free), whole: false };
  },
};

/** The label that begins each post: channels or copy, found twice or more. */
function openingField(entries: readonly Entry[], isOnePost: boolean): Field | null {
  const count = (field: Field) => entries.filter((entry) => fieldOf(entry) === field).length;
  if (count('channels') > 1) return 'channels';
  const copies = entries.filter((entry) => fieldOf(entry) === 'copy');
  const written = copies.every((entry) => entry.forms.has('below') || entry.forms.has('fence'));
  if (copies.length < 2 || !written || copies.some((entry) => languageIn(entry.name ?? '') !== null))
    return null;
  const channels = new Set(copies.map((entry) => channelsIn(entry.name ?? '').join()));
  return !isOnePost || channels.size === copies.length ? 'copy' : null;
}

function split(entries: readonly Entry[], opening: Field): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    if (fieldOf(entry) === opening || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(entry);
  }
  // What stands before the first opening label belongs to the first post.
  if (groups.length > 1 && !groups[0]!.some((entry) => fieldOf(entry) === opening))
    groups.splice(0, 2, [...groups[0]!, ...groups[1]!]);
  return groups;
}
