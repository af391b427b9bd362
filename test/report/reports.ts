import type { Card, Finding, Report } from '../../src/model/generated.ts';

/** Reports as the engine makes them, about an invented practice. */

const finding: Finding = {
  rule: 'promotion/no-guarantees',
  kind: 'terms',
  severity: 'error',
  message: 'The wording may promise a result.',
  guidance: 'Say what patients can expect, for example "many people feel better within weeks".',
  authority: ['FTC, 16 CFR 255.2'],
  path: 'calendars/2026-10.md',
  line: 42,
  column: 12,
  endLine: 42,
  endColumn: 30,
  post: 'knee-story',
  channels: [],
  fingerprint: '00112233445566aa',
  isNew: true,
  inScope: true,
  waived: false,
  fix: null,
};

const card: Card = {
  id: 'knee-story',
  path: 'calendars/2026-10.md',
  line: 36,
  date: '2026-10-14',
  channels: ['instagram', 'google-business'],
  verdict: 'fail',
  preview: 'Eight months after her knee surgery, J. rides to work again.',
};

/** Nothing read, nothing found. */
export const empty: Report = {
  version: 1,
  command: 'lint',
  asOf: '2026-10-01',
  verdict: 'pass',
  counts: { files: 0, posts: 0, unread: 0, error: 0, warning: 0, notice: 0, waived: 0 },
  cards: [],
  findings: [],
  tables: [],
  inputs: [],
  notes: [],
};

/** Two posts, both fine. */
export const spotless: Report = {
  ...empty,
  counts: { ...empty.counts, files: 1, posts: 2 },
  cards: [
    { ...card, id: 'flu-1', line: 3, verdict: 'pass', preview: 'Flu shots from Monday.' },
    { ...card, id: '2026-10-20-x-1', line: 9, date: '2026-10-20', channels: ['x'], verdict: 'pass' },
  ],
};

/** A bit of everything: levels, a fix, a waiver, old debt, findings outside posts, a table, notes. */
export const mixed: Report = {
  ...empty,
  verdict: 'fail',
  counts: { files: 2, posts: 5, unread: 1, error: 3, warning: 2, notice: 1, waived: 1 },
  cards: [
    card,
    { ...card, id: 'flu-1', line: 58, date: '2026-10-15', channels: ['facebook'], verdict: 'review' },
    { ...card, id: 'old-1', line: 70, date: null, channels: [], verdict: 'pass' },
    {
      ...card,
      id: 'hours',
      line: 80,
      date: '2027-01-04',
      channels: ['linkedin'],
      verdict: 'pass',
      preview: null,
    },
    {
      ...card,
      id: 'reply-1',
      path: 'calendars/replies.md',
      line: 8,
      date: '2026-10-02',
      channels: ['google-business'],
      preview: null,
    },
  ],
  findings: [
    {
      ...finding,
      rule: 'channels/length',
      kind: 'length',
      severity: 'notice',
      message: 'The text has 2,312 characters; Instagram allows 2,200',
      guidance: null,
      authority: [],
      line: 44,
      endLine: 45,
      endColumn: 3,
      channels: ['instagram'],
      fingerprint: '00112233445566ab',
    },
    finding,
    {
      ...finding,
      rule: 'person-first/terms',
      severity: 'warning',
      message: 'The wording may put the condition before the person.',
      guidance: 'Name the person first.',
      authority: [],
      line: 60,
      column: 1,
      endLine: 60,
      endColumn: 9,
      post: 'flu-1',
      fingerprint: '00112233445566ac',
      fix: {
        title: 'Write "people with diabetes".',
        edits: [
          {
            path: 'calendars/2026-10.md',
            line: 60,
            column: 1,
            endLine: 60,
            endColumn: 9,
            text: 'people with diabetes',
          },
        ],
      },
    },
    {
      ...finding,
      post: 'old-1',
      line: 71,
      endLine: 71,
      isNew: false,
      inScope: false,
      fingerprint: '00112233445566ad',
    },
    { ...finding, post: 'hours', line: 81, endLine: 81, waived: true, fingerprint: '00112233445566ae' },
    {
      ...finding,
      rule: 'calendar/unread',
      kind: 'calendar',
      severity: 'warning',
      message: 'This table looks like a schedule, but no column holds a date.',
      guidance: 'Name the column that holds the date.',
      authority: [],
      line: 90,
      column: 1,
      endLine: 94,
      endColumn: 1,
      post: null,
      fingerprint: '00112233445566af',
    },
    {
      ...finding,
      rule: 'reviews/relationship',
      kind: 'relationship',
      path: 'calendars/replies.md',
      message:
        'The reply may confirm that the reviewer is a patient. That stays private even if they said it first. It always does.',
      guidance:
        'Use: "Privacy rules keep us from discussing anyone’s care here. Please call our office manager." Then stop.',
      authority: ['HIPAA, 45 CFR 164.502(a)'],
      line: 9,
      column: 1,
      endLine: 9,
      endColumn: 40,
      post: 'reply-1',
      fingerprint: '00112233445566b0',
    },
    {
      ...finding,
      rule: 'document/invalid',
      kind: 'document',
      path: 'policy/social-media.yaml',
      message: 'The key "severty" is not known here; did you mean "severity"?',
      guidance: null,
      authority: [],
      line: 12,
      column: 5,
      endLine: 12,
      endColumn: 12,
      post: null,
      fingerprint: '00112233445566b1',
    },
  ],
  tables: [
    {
      id: 'channels',
      title: 'Posts by channel',
      columns: ['Channel', 'Posts', 'First'],
      rows: [
        ['instagram', 3, '2026-10-14'],
        ['x', null, '2026-10-20'],
      ],
      total: 5,
    },
  ],
  inputs: [{ path: 'calendars/2026-10.md', sha256: 'a'.repeat(64) }],
  notes: ['The checked-out files were judged by the policy beside them.'],
};
