import type { EventContent } from '../../../src/records/event.ts';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
const maria = { by: 'maria-ortiz', custodian: 'maria-ortiz' } as const;
const tom = { by: 'tom-becker', custodian: 'tom-becker' } as const;
const story = (authorization: string) =>
  ({
    kind: 'post',
    subject: 'patient',
    authorizations: [authorization],
    campaign: null,
    tags: ['stories'],
  }) as const;

/** What happened at Harbour Clinic in 2026, and what was destroyed: the register, in the order of the year. */
export const year: readonly EventContent[] = [
  // January: a patient's story on two channels and on a poster; an archive copy of it.
  {
    event: 'published',
    record: 'knee-story',
    at: '2026-01-20T12:00:00-06:00',
    ...maria,
    channel: 'instagram',
    location: 'https://www.instagram.com/p/KNEE/',
    content: digest('a'),
    facts: story('A-001') as never,
  },
  {
    event: 'copied',
    record: 'knee-story',
    at: '2026-01-20T12:10:00-06:00',
    ...maria,
    channel: 'facebook',
    location: 'https://www.facebook.com/harbourclinic/posts/1',
    content: digest('a'),
  },
  {
    event: 'captured',
    record: 'knee-story',
    at: '2026-01-20T12:30:00-06:00',
    ...tom,
    location: 'archive/2026/knee-story.warc',
    content: digest('a'),
  },
  {
    event: 'copied',
    record: 'knee-story',
    at: '2026-01-22T09:00:00-06:00',
    ...tom,
    location: 'waiting room, board 2',
    medium: 'physical',
  },
  // February: another patient's story.
  {
    event: 'published',
    record: 'back-story',
    at: '2026-02-10T12:00:00-06:00',
    ...maria,
    channel: 'facebook',
    location: 'https://www.facebook.com/harbourclinic/posts/2',
    content: digest('b'),
    facts: story('A-002') as never,
  },
  // March: the spring campaign: a post, and cards that were mailed. A story that vanished by itself.
  {
    event: 'published',
    record: 'spring-1',
    at: '2026-03-02T23:30:00-06:00',
    ...maria,
    channel: 'facebook',
    location: 'https://www.facebook.com/harbourclinic/posts/3',
    facts: { kind: 'post', subject: 'none', authorizations: [], campaign: 'spring', tags: [] },
  },
  {
    event: 'copied',
    record: 'spring-1',
    at: '2026-03-05T10:00:00-06:00',
    ...tom,
    location: 'mailed cards, March 2026',
    medium: 'physical',
    recallable: false,
  },
  {
    event: 'deleted',
    record: 'spring-1',
    at: '2026-03-31T23:30:00-05:00',
    by: 'maria-ortiz',
    location: 'https://www.facebook.com/harbourclinic/posts/3',
    reason: 'end',
  },
  {
    event: 'published',
    record: 'open-day',
    at: '2026-03-14T08:00:00-05:00',
    ...maria,
    channel: 'instagram',
    location: 'https://www.instagram.com/stories/OPEN/',
    facts: { kind: 'story', subject: 'none', authorizations: [], campaign: null, tags: [] },
  },
  // April: a comment that needs no action, kept until it was answered.
  {
    event: 'captured',
    record: 'comment-7',
    at: '2026-04-02T10:00:00-05:00',
    ...tom,
    location: 'archive/2026/comment-7',
    facts: { kind: 'message', authorizations: [], campaign: null, tags: [] },
  },
  // May: A-001 is revoked. Two copies come down; the poster is forgotten.
  {
    event: 'deleted',
    record: 'knee-story',
    at: '2026-05-04T15:00:00-05:00',
    by: 'maria-ortiz',
    location: 'https://www.instagram.com/p/KNEE/',
    reason: 'revoked',
  },
  {
    event: 'deleted',
    record: 'knee-story',
    at: '2026-05-05T09:00:00-05:00',
    by: 'maria-ortiz',
    location: 'https://www.facebook.com/harbourclinic/posts/1',
    reason: 'revoked',
  },
  // June: a third patient's story.
  {
    event: 'published',
    record: 'garden-story',
    at: '2026-06-10T12:00:00-05:00',
    ...maria,
    channel: 'instagram',
    location: 'https://www.instagram.com/p/GARDEN/',
    content: digest('c'),
    facts: story('A-003') as never,
  },
  // September: A-002 is revoked, and its story comes down on the day.
  {
    event: 'deleted',
    record: 'back-story',
    at: '2026-09-14T11:00:00-05:00',
    by: 'maria-ortiz',
    location: 'https://www.facebook.com/harbourclinic/posts/2',
    reason: 'revoked',
  },
];
