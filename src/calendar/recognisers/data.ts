import { postsIn, sheetPosts } from '../front.ts';
import { isEmpty, rawOf, unopened } from '../reader.ts';
import type { Draft, Reader } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { fieldOf } from '../entry.ts';
import { isProseFence } from '../prose.ts';
import { channelsIn } from '../values/channel.ts';
import { datesIn } from '../values/date.ts';
import type { Field } from '../words/fields.ts';
import type { Recogniser } from './kind.ts';

/** Posts written as a list of data: YAML, JSON or separated values in a fence, front matter, a table in HTML. */
export const data: Recogniser = {
  name: 'data',
  read({ free, context, reader }) {
    const found = free.flatMap((piece) => {
      if (piece.kind !== 'front' && piece.kind !== 'fence' && piece.kind !== 'html') return [];
      const sheet = piece.kind === 'front' ? [] : sheetPosts(piece, reader.source, reader.vocabulary);
      const isData = piece.kind === 'front' || (piece.kind === 'fence' && !isProseFence(piece));
      const records = sheet.length > 0 || !isData ? sheet : postsIn(piece, reader.source, reader.vocabulary);
      return records.filter((record) => isPost(record, reader)).map((entries) => ({ piece, entries }));
    });
    if (found.length === 0) return null;
    const drafts = found.map(({ entries }): Draft => ({
      recogniser: 'data',
      reason: 'One of several posts in a list of data.',
      line: Math.min(...entries.map(({ lines }) => lines.line)),
      endLine: Math.max(...entries.map(({ lines }) => lines.endLine)),
      context,
      ...unopened,
      entries,
    }));
    return { drafts, pieces: new Set(found.map(({ piece }) => piece)), whole: false };
  },
};

const worded: readonly Field[] = ['copy', 'content', 'title', 'hook', 'description'];

/** A text or topic, with a day or a channel. */
function isPost(entries: readonly Entry[], reader: Reader): boolean {
  const filled = entries.filter((entry) => !isEmpty(rawOf(reader, entry)));
  const says = (field: Field, is: (text: string) => boolean) =>
    filled.some((entry) => fieldOf(entry) === field && is(rawOf(reader, entry)));
  return (
    filled.some((entry) => worded.includes(fieldOf(entry)!)) &&
    (says('date', (text) => datesIn(text).day !== null) ||
      says('channels', (text) => channelsIn(text).length > 0))
  );
}
