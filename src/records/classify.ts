import type { RecordFacts } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { PlacedClass } from './resolve.ts';
import { instantOf, type RecordState } from './state.ts';

/** The classes a record falls into, and those whose condition could not be asked: unknown never passes as "not in it". */
export interface Classified {
  readonly classes: readonly PlacedClass[];
  readonly failed: readonly PlacedClass[];
}

const sorted = (words: Iterable<string | null>): string[] =>
  [...new Set(words)].filter((word) => word !== null).sort();

/** A record as conditions see it: the frozen facts and where its copies are. */
export function factsOfRecord(state: RecordState, dayOf: (instant: number) => string): RecordFacts {
  const { facts, copies, firstPublished } = state;
  return {
    id: state.id,
    kind: facts?.kind ?? null,
    subject: facts?.subject ?? null,
    channels: sorted(copies.map(({ sort }) => sort.channel)),
    media: sorted(copies.map(({ sort }) => sort.medium)) as RecordFacts['media'],
    authorizations: facts?.authorizations ?? [],
    campaign: facts?.campaign ?? null,
    tags: facts?.tags ?? [],
    published: firstPublished === null ? null : dayOf(instantOf(firstPublished)),
  };
}

/** A planned post as the record it will be. */
export function factsOfPost(post: Post): RecordFacts {
  return {
    id: post.id,
    kind: post.kind,
    subject: post.subject,
    channels: [...post.channels],
    media: ['electronic'],
    authorizations: [...post.authorizations],
    campaign: post.campaign,
    tags: [...post.tags],
    published: post.date,
  };
}

/** Whether a condition may ask for what differs from record to record, beyond its facts and the sorts of its copies. */
export function asksForMore(classes: readonly PlacedClass[]): boolean {
  const fields = ['kind', 'subject', 'channels', 'media', 'authorizations', 'campaign', 'tags'];
  return classes.some(({ entry }) =>
    [...entry.when.matchAll(/\brecord\b(?:\.(\w+))?/g)].some(([, field = '']) => !fields.includes(field)),
  );
}

/** Puts records into classes. Records of the same facts are asked about once. */
export function classifier(
  classes: readonly PlacedClass[],
  asOf: string,
): (record: RecordFacts) => Classified {
  const isEach = asksForMore(classes);
  const known = new Map<string, Classified>();
  return (record) => {
    const key = JSON.stringify(isEach ? record : { ...record, id: '', published: null });
    let answer = known.get(key);
    if (!answer) {
      const answers = classes.map((one) => ({ one, matches: one.matches(record, asOf) }));
      answer = {
        classes: answers.filter(({ matches }) => matches === true).map(({ one }) => one),
        failed: answers.filter(({ matches }) => typeof matches === 'object').map(({ one }) => one),
      };
      known.set(key, answer);
    }
    return answer;
  };
}
