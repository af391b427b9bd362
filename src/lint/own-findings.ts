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
  'calendar/placeholder-undated': {
    severity: 'notice',
    title: 'Part of this post is still to be filled in, and its date is not known',
    guidance:
      'Give the post a date, or replace the placeholder: without a date nobody is told when it is due.',
  },
  'calendar/placeholder-later': {
    severity: 'off',
    title: 'Part of a post that goes out later is still to be filled in',
    guidance: 'There is time. Replace the placeholder before the post goes out.',
  },
  'calendar/reference': {
    severity: 'error',
    title: 'The text of this post stands elsewhere and was not read',
    guidance:
      'Name a Markdown or text file of this repository, name one post of the same day or topic by its channel, or write the text into the calendar.',
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
    title: 'Posts of this calendar do not say what a rule asks for',
    guidance: 'Add the field to the posts to have it checked.',
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
  'change/unread': {
    severity: 'error',
    title: 'A change has more commits than are looked at',
    guidance: 'Merge it in smaller parts, or as one commit of a new branch (“squash”).',
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
    title: 'An authority leads nowhere',
    guidance: 'Correct the id, or add the obligation to policy/responsibilities.yaml.',
  },
  'policy/stale': {
    severity: 'notice',
    title: 'The law behind a rule was not checked for long',
    guidance: 'Ask counsel whether it still holds, then set `verified` to that day.',
  },
  'policy/version': {
    severity: 'warning',
    title: 'A document means something else and has the same version',
    guidance: 'Raise `version` as proposed, so that approvals and training can tell the two apart.',
  },
  'policy/version-wording': {
    severity: 'notice',
    title: 'A document is worded otherwise and has the same version',
    guidance: 'Raise `version` as proposed.',
  },
  'policy/unapproved': {
    severity: 'error',
    title: 'A change that may allow more is not approved by those whom the policy names',
    guidance: 'Ask them to review the pull request and approve it as it is.',
  },
  'policy/unlocked': {
    severity: 'error',
    title: 'Something locked is unlocked or taken out',
    guidance: 'Leave it locked. Whoever locked it decides, in the document where it stands.',
  },
  'policy/unserved': {
    severity: 'error',
    title: 'An obligation loses the last rule that serves it',
    guidance:
      'Keep a rule, class or schedule that names it; if it does not apply here, say so with `notApplicable`.',
  },
  'account/channel': {
    severity: 'warning',
    title: 'The name of a channel may be misspelt',
    guidance: 'Correct the name: limits and rules of a channel are found by it.',
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
  'records/no-schedule': {
    severity: 'warning',
    title: 'A class of records has no schedule',
    guidance: 'Name a schedule of the retention document in `schedule`.',
  },
  'records/no-authority': {
    severity: 'notice',
    title: 'A class of records names no obligation',
    guidance: 'List the obligations it serves in `authority`.',
  },
  'records/overlap': {
    severity: 'warning',
    title: 'Two classes of records overlap',
    guidance: 'Narrow the condition of one, so that a record falls into exactly one class.',
  },
  'records/unclassified': {
    severity: 'warning',
    title: 'This falls into no class of records',
    guidance: 'Widen the condition of a class, or add one: every post and record belongs to a class.',
  },
  'records/held': {
    severity: 'error',
    title: 'Something that is on hold is destroyed or rewritten',
    guidance:
      'Take this out of the change. A hold stops destruction and rewriting, never a take-down, until two roles release it.',
  },
  'records/uncaptured': {
    severity: 'warning',
    title: 'What is on hold came down and was not captured',
    guidance:
      'Find another copy of it, such as the channel’s own download, and record it with `record captured`. Next time capture it first.',
  },
  'records/hold-narrowed': {
    severity: 'error',
    title: 'A hold is narrowed or taken away',
    guidance: 'Leave the hold as it was. When the matter is over, two roles release it.',
  },
  'records/take-down': {
    severity: 'error',
    title: 'A copy is still public after its permission ended',
    guidance:
      'Take it down, then record that: `chaperone record deleted`. If a hold covers it, capture it first.',
  },
  'retention/no-class': {
    severity: 'notice',
    title: 'No class of records follows this schedule',
    guidance: 'Name it in a class, or leave it out.',
  },
  'retention/no-authority': {
    severity: 'warning',
    title: 'A schedule names no obligation',
    guidance: 'List the obligations behind it in `authority`.',
  },
  'retention/unconfirmed': {
    severity: 'warning',
    title: 'No counsel confirmed this schedule',
    guidance: 'Have it confirmed, and say so in `confirmed`. Until then it makes nothing due.',
  },
  'retention/under-minimum': {
    severity: 'error',
    title: 'A schedule is shorter than the law asks',
    guidance: 'Lengthen `keep`. Until then the longer period is kept.',
  },
  'retention/method': {
    severity: 'warning',
    title: 'The way of destruction does not fit the copies',
    guidance: 'Say in `method` how copies of each medium are destroyed, and only of those there are.',
  },
  'retention/undetermined': {
    severity: 'warning',
    title: 'How long a record is kept cannot be told',
    guidance: 'See what its proof says is not known, and add it. Until then it is kept.',
  },
  'register/incomplete': {
    severity: 'error',
    title: 'A line of the register is incomplete',
    guidance: 'Writing was interrupted. Delete the half line and record again what it was to say.',
  },
  'register/malformed': {
    severity: 'error',
    title: 'A line of the register cannot be used',
    guidance: 'Restore the line from history; new events are written with `chaperone record`.',
  },
  'register/changed': {
    severity: 'error',
    title: 'An event was changed after it was written',
    guidance: 'Restore the line from history, and record a new event instead.',
  },
  'register/rewritten': {
    severity: 'error',
    title: 'Earlier events are missing from the register',
    guidance: 'Restore them: the register only grows.',
  },
  'register/conflict': {
    severity: 'warning',
    title: 'Events contradict each other',
    guidance: 'Find out which is right, and record an event that says so.',
  },
  'register/unknown-copy': {
    severity: 'warning',
    title: 'A copy is told gone that was never told there',
    guidance: 'Check the address, and record where the copy was.',
  },
  'records/unverified': {
    severity: 'error',
    title: 'A copy is not what was recorded',
    guidance:
      'Find out what it was changed by. If the change was meant, record it: `chaperone record edited`.',
  },
  'evidence/damaged': {
    severity: 'error',
    title: 'A file of the evidence is not as it was packed',
    guidance: 'Do not rely on this copy. Fetch the bag again from where it was first kept, and compare.',
  },
  'training/unknown-person': {
    severity: 'warning',
    title: 'A completion names nobody of the practice',
    guidance: 'Write the id that the person has in chaperone.yaml; until then the line does not count.',
  },
  'training/unknown-course': {
    severity: 'warning',
    title: 'A completion names a course that does not exist',
    guidance: 'Write the id of a course of policy/training.yaml; until then the line does not count.',
  },
  'training/not-yet': {
    severity: 'warning',
    title: 'A completion is dated after today',
    guidance: 'Correct the day; until it has come the line does not count.',
  },
  'training/evidence': {
    severity: 'warning',
    title: 'A completion is shown by something that its course does not accept',
    guidance:
      'Begin the evidence with its sort (quiz, attestation, sign-in, certificate), one that the course accepts; until then the line does not count.',
  },
  'training/covers-nothing': {
    severity: 'warning',
    title: 'A course speaks of something that does not exist',
    guidance: 'Correct the role, rule or obligation that the course names, or leave it out.',
  },
  'training/unrecorded': {
    severity: 'notice',
    title: 'What clauses ask is not recorded as it is today',
    guidance:
      'Run `chaperone training clauses`: it records what changed, so that those who learned it before learn it again.',
  },
  'training/never': {
    severity: 'warning',
    title: 'Somebody has not taken a course that is theirs',
    guidance: 'Have the course taken and record it in registers/training.csv.',
  },
  'training/lapsed': {
    severity: 'warning',
    title: 'Somebody’s training has lapsed',
    guidance: 'Have the course taken again and record it in registers/training.csv.',
  },
  'training/due': {
    severity: 'notice',
    title: 'Somebody’s training is due again',
    guidance: 'Have the course taken before the day named.',
  },
  'metrics/outside-calendar': {
    severity: 'warning',
    title: 'A post went out that is in no calendar',
    guidance:
      'If a calendar planned it, write its address there as `permalink`. Otherwise find out who posted it, and put it on record: `chaperone record sync --metrics`.',
  },
  'metrics/vanished': {
    severity: 'warning',
    title: 'A post on record is missing from the channel’s export',
    guidance: 'Look whether it was deleted. If so, record that: `chaperone record deleted`.',
  },
  'metrics/changed': {
    severity: 'warning',
    title: 'A post reads otherwise, or went out on another day, than planned',
    guidance:
      'Compare both. Bring the calendar up to date, and record what was changed: `chaperone record edited`.',
  },
  'metrics/fell': {
    severity: 'notice',
    title: 'Counts of posts went down',
    guidance: 'An older export may have been read after a newer one. Import the newest once more.',
  },
  'metrics/malformed': {
    severity: 'error',
    title: 'A file of figures has a line that is none',
    guidance: 'Take the file from an earlier commit, or import the export again.',
  },
  'watch/overdue': {
    severity: 'warning',
    title: 'Something is overdue',
    guidance: 'Do this first: it should be done by now.',
  },
} as const satisfies Record<string, OwnFinding>;

export type OwnFindingId = keyof typeof ownFindings;

export function isOwnFinding(id: string): id is OwnFindingId {
  return Object.hasOwn(ownFindings, id);
}
