import type { Finding } from '../model/generated.ts';

type Severity = Finding['severity'] | 'off';

/** A finding that Chaperone makes itself, beside the practice's rules. */
export interface OwnFinding {
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** How to mend it, in plain words. */
  readonly guidance: string;
}

/**
 * Every finding Chaperone makes itself, by id. A policy may `adjust` severity and guidance of each.
 * What the id means at length stands in `docs/findings.md`.
 */
export const ownFindings = {
  'calendar/unread': {
    severity: 'error',
    title: 'This looks like a schedule and could not be read',
    guidance:
      'Write it in one of the shapes of docs/calendars.md, or give each post a heading with “- date: …” below it.',
  },
  'calendar/no-posts': {
    severity: 'warning',
    title: 'No post was found in this calendar',
    guidance: 'If this file is no calendar, leave it out of `files.calendars` in chaperone.yaml.',
  },
  'calendar/weekday': {
    severity: 'warning',
    title: 'Weekday and date contradict each other',
    guidance: 'Correct the weekday or the date; nothing is repaired silently.',
  },
  'calendar/date-impossible': {
    severity: 'error',
    title: 'This date does not exist',
    guidance: 'Correct the date.',
  },
  'calendar/date-order': {
    severity: 'warning',
    title: 'This date can be read in two ways',
    guidance:
      'Write the month as a word or the date as year-month-day, or set `dateOrder` in chaperone.yaml.',
  },
  'calendar/time-skipped': {
    severity: 'warning',
    title: 'This time does not exist on that day',
    guidance: 'Clocks go forward then. Choose another time.',
  },
  'calendar/time-doubled': {
    severity: 'notice',
    title: 'This time comes twice on that day',
    guidance: 'Clocks go back then. Choose another time, or say which one is meant.',
  },
  'calendar/placeholder': {
    severity: 'warning',
    title: 'Part of this post is still to be filled in',
    guidance: 'Replace the placeholder before the post goes out.',
  },
  'calendar/duplicate-id': {
    severity: 'error',
    title: 'Two posts have the same id',
    guidance: 'Give one of them another id.',
  },
  'calendar/front-matter': {
    severity: 'error',
    title: 'The block between the --- lines could not be read',
    guidance: 'Correct its YAML; quote values that begin with @, # or a digit group.',
  },
  'calendar/unknown-value': {
    severity: 'error',
    title: 'This value is not one that the field can have',
    guidance: 'Use one of the values listed.',
  },
  'calendar/unknown-field': {
    severity: 'notice',
    title: 'The posts of this calendar never carry a field that a rule asks for',
    guidance: 'Add the field, or set `demand: true` on the rule to insist on it.',
  },
  'calendar/gone': {
    severity: 'warning',
    title: 'A change takes a calendar away',
    guidance: 'Fine if its posts are over or will not go out; otherwise leave it where it was.',
  },
  'calendar/moved-out': {
    severity: 'error',
    title: 'A change moves posts to where nobody would check them',
    guidance: 'Put the file where `files.calendars` of chaperone.yaml finds it.',
  },
  'calendar/outside': {
    severity: 'warning',
    title: 'A changed file reads as a calendar and is none',
    guidance: 'If it plans posts, put it where `files.calendars` of chaperone.yaml finds it.',
  },
  'change/identifier': {
    severity: 'error',
    title: 'A title, a branch name or the message of a commit may say who a patient is',
    guidance:
      'Rename the branch or the pull request, or write the message anew; what was pushed stays in the history: see docs/incident.md.',
  },
  'authorization/incomplete': {
    severity: 'warning',
    title: 'A permission lacks something that the law asks for',
    guidance:
      'Look at the signed form and complete the register, or have the form signed anew; until then it covers no post.',
  },
  'register/identifier': {
    severity: 'error',
    title: 'A register may say who somebody is',
    guidance: 'Say it without names, dates and numbers; the key to the ids lies in the chart.',
  },
  'waiver/expired': {
    severity: 'warning',
    title: 'A waiver has ended',
    guidance:
      'What it accepted counts again. Change the post, or have the waiver accepted anew with a later day.',
  },
  'waiver/unused': {
    severity: 'warning',
    title: 'A waiver accepts nothing',
    guidance: 'Delete it, or write it anew for the post as it reads now: `chaperone waive`.',
  },
  'waiver/unapproved': {
    severity: 'notice',
    title: 'A waiver waits to be accepted',
    guidance: 'Somebody else, with a role that owns waivers, puts their id into `approvedBy`.',
  },
  'waiver/malformed': {
    severity: 'error',
    title: 'A waiver names a rule, person, role or reason that does not exist',
    guidance: 'Correct it; until then it does not count.',
  },
  'waiver/self-approved': {
    severity: 'error',
    title: 'A waiver is accepted by somebody who may not: who asked for it, or who wrote the post',
    guidance: 'Another person accepts it; until then it does not count.',
  },
  'waiver/not-allowed': {
    severity: 'error',
    title: 'A waiver makes an exception where none is granted',
    guidance: 'Change the post. If the rule is mistaken here, ask for a `false-alarm` with its reason.',
  },
  'policy/expression': {
    severity: 'error',
    title: 'An expression of the policy failed',
    guidance: 'Correct the expression; until then what it decides counts as not allowed.',
  },
  'policy/authority': {
    severity: 'warning',
    title: 'A rule names an authority that leads nowhere',
    guidance: 'Correct the id, or add the obligation to policy/responsibilities.yaml.',
  },
  'policy/stale': {
    severity: 'notice',
    title: 'The law behind a rule was not checked for long',
    guidance: 'Ask counsel whether it still holds, then set `verified` to that day.',
  },
  'account/mfa': {
    severity: 'warning',
    title: 'An account can be taken over with a password alone',
    guidance: 'Turn on the second factor, then write `mfa: true` in chaperone.yaml.',
  },
  'account/administrators': {
    severity: 'notice',
    title: 'An account has fewer than two administrators',
    guidance: 'Name two people, so that one can help when the other cannot sign in.',
  },
  'account/off-boarding': {
    severity: 'error',
    title: 'Somebody who left can still sign in',
    guidance: 'Take away the access today, then take the person off the administrators.',
  },
  'partner/contract': {
    severity: 'warning',
    title: 'A partner has no contract in force',
    guidance: 'Sign or renew it, then write `contract: {}` or its last day into chaperone.yaml.',
  },
  'partner/baa': {
    severity: 'error',
    title: 'A partner may see health information without an agreement',
    guidance:
      'Sign a business associate agreement, or write `healthInformation: false` if the partner sees none.',
  },
  'partner/disclosure': {
    severity: 'warning',
    title: 'A partner who speaks for us does not say so',
    guidance: 'Agree on the words ("Ad:" first), and write them under `disclosure`.',
  },
} as const satisfies Record<string, OwnFinding>;

export type OwnFindingId = keyof typeof ownFindings;

export function isOwnFinding(id: string): id is OwnFindingId {
  return Object.hasOwn(ownFindings, id);
}
