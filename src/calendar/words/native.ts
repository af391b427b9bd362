import type { Field } from './fields.ts';

/** The keys of Chaperone's own form: the names of a post's fields. */
export const nativeKeys: Readonly<Record<string, Field>> = {
  id: 'id',
  date: 'date',
  time: 'time',
  timeZone: 'timeZone',
  channels: 'channels',
  kind: 'kind',
  title: 'title',
  copy: 'copy',
  hashtags: 'hashtags',
  mentions: 'mentions',
  links: 'links',
  media: 'media',
  alt: 'alt',
  subject: 'subject',
  authorizations: 'authorizations',
  status: 'status',
  author: 'author',
  approvals: 'approvals',
  urgent: 'urgent',
  remove: 'remove',
  permalink: 'permalink',
  campaign: 'campaign',
  tags: 'tags',
  notes: 'notes',
};

/** The keys of which at least one shows that a list or front matter is meant as a post of this form. */
export const nativeMarks: readonly string[] = ['id', 'date', 'channels', 'subject', 'authorizations'];

export const kindsOfPost = ['post', 'reply', 'story', 'ad', 'article', 'video'] as const;
export const subjects = ['none', 'staff', 'patient', 'minor', 'composite'] as const;
