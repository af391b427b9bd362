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
export declare const ownFindings: {
    readonly 'calendar/unread': {
        readonly severity: 'error';
        readonly title: 'This looks like a schedule and could not be read';
        readonly guidance: 'Write it in one of the shapes of docs/calendars.md, or give each post a heading with “- date: …” below it.';
    };
    readonly 'calendar/no-posts': {
        readonly severity: 'warning';
        readonly title: 'No post was found in this calendar';
        readonly guidance: 'If this file is no calendar, leave it out of `files.calendars` in chaperone.yaml.';
    };
    readonly 'calendar/weekday': {
        readonly severity: 'warning';
        readonly title: 'Weekday and date contradict each other';
        readonly guidance: 'Correct the weekday or the date; nothing is repaired silently.';
    };
    readonly 'calendar/date-impossible': {
        readonly severity: 'error';
        readonly title: 'This date does not exist';
        readonly guidance: 'Correct the date.';
    };
    readonly 'calendar/date-order': {
        readonly severity: 'warning';
        readonly title: 'This date can be read in two ways';
        readonly guidance: 'Write the month as a word or the date as year-month-day, or set `dateOrder` in chaperone.yaml.';
    };
    readonly 'calendar/time-skipped': {
        readonly severity: 'warning';
        readonly title: 'This time does not exist on that day';
        readonly guidance: 'Clocks go forward then. Choose another time.';
    };
    readonly 'calendar/time-doubled': {
        readonly severity: 'notice';
        readonly title: 'This time comes twice on that day';
        readonly guidance: 'Clocks go back then. Choose another time, or say which one is meant.';
    };
    readonly 'calendar/placeholder': {
        readonly severity: 'warning';
        readonly title: 'Part of this post is still to be filled in';
        readonly guidance: 'Replace the placeholder before the post goes out.';
    };
    readonly 'calendar/placeholder-undated': {
        readonly severity: 'notice';
        readonly title: 'Part of this post is still to be filled in, and its date is not known';
        readonly guidance: 'Give the post a date, or replace the placeholder: without a date nobody is told when it is due.';
    };
    readonly 'calendar/placeholder-later': {
        readonly severity: 'off';
        readonly title: 'Part of a post that goes out later is still to be filled in';
        readonly guidance: 'There is time. Replace the placeholder before the post goes out.';
    };
    readonly 'calendar/reference': {
        readonly severity: 'error';
        readonly title: 'The text of this post stands elsewhere and was not read';
        readonly guidance: 'Name a Markdown or text file of this repository, name one post of the same day or topic by its channel, or write the text into the calendar.';
    };
    readonly 'calendar/duplicate-id': {
        readonly severity: 'error';
        readonly title: 'Two posts have the same id';
        readonly guidance: 'Give one of them another id.';
    };
    readonly 'calendar/front-matter': {
        readonly severity: 'error';
        readonly title: 'The block between the --- lines could not be read';
        readonly guidance: 'Correct its YAML; quote values that begin with @, # or a digit group.';
    };
    readonly 'calendar/unknown-value': {
        readonly severity: 'error';
        readonly title: 'This value is not one that the field can have';
        readonly guidance: 'Use one of the values listed.';
    };
    readonly 'calendar/unknown-field': {
        readonly severity: 'notice';
        readonly title: 'Posts of this calendar do not say what a rule asks for';
        readonly guidance: 'Add the field to the posts to have it checked.';
    };
    readonly 'calendar/gone': {
        readonly severity: 'warning';
        readonly title: 'A change takes a calendar away';
        readonly guidance: 'Fine if its posts are over or will not go out; otherwise leave it where it was.';
    };
    readonly 'calendar/moved-out': {
        readonly severity: 'error';
        readonly title: 'A change moves posts to where nobody would check them';
        readonly guidance: 'Put the file where `files.calendars` of chaperone.yaml finds it.';
    };
    readonly 'calendar/outside': {
        readonly severity: 'warning';
        readonly title: 'A changed file reads as a calendar and is none';
        readonly guidance: 'If it plans posts, put it where `files.calendars` of chaperone.yaml finds it.';
    };
    readonly 'change/identifier': {
        readonly severity: 'error';
        readonly title: 'A title, a branch name or the message of a commit may say who a patient is';
        readonly guidance: 'Rename the branch or the pull request, or write the message anew; what was pushed stays in the history: see docs/incident.md.';
    };
    readonly 'change/unread': {
        readonly severity: 'error';
        readonly title: 'A change has more commits than are looked at';
        readonly guidance: 'Merge it in smaller parts, or as one commit of a new branch (“squash”).';
    };
    readonly 'authorization/incomplete': {
        readonly severity: 'warning';
        readonly title: 'A permission lacks something that the law asks for';
        readonly guidance: 'Look at the signed form and complete the register, or have the form signed anew; until then it covers no post.';
    };
    readonly 'register/identifier': {
        readonly severity: 'error';
        readonly title: 'A register may say who somebody is';
        readonly guidance: 'Say it without names, dates and numbers; the key to the ids lies in the chart.';
    };
    readonly 'waiver/expired': {
        readonly severity: 'warning';
        readonly title: 'A waiver has ended';
        readonly guidance: 'What it accepted counts again. Change the post, or have the waiver accepted anew with a later day.';
    };
    readonly 'waiver/unused': {
        readonly severity: 'warning';
        readonly title: 'A waiver accepts nothing';
        readonly guidance: 'Delete it, or write it anew for the post as it reads now: `chaperone waive`.';
    };
    readonly 'waiver/unapproved': {
        readonly severity: 'notice';
        readonly title: 'A waiver waits to be accepted';
        readonly guidance: 'Somebody else, with a role that owns waivers, puts their id into `approvedBy`.';
    };
    readonly 'waiver/malformed': {
        readonly severity: 'error';
        readonly title: 'A waiver names a rule, person, role or reason that does not exist';
        readonly guidance: 'Correct it; until then it does not count.';
    };
    readonly 'waiver/self-approved': {
        readonly severity: 'error';
        readonly title: 'A waiver is accepted by somebody who may not: who asked for it, or who wrote the post';
        readonly guidance: 'Another person accepts it; until then it does not count.';
    };
    readonly 'waiver/not-allowed': {
        readonly severity: 'error';
        readonly title: 'A waiver makes an exception where none is granted';
        readonly guidance: 'Change the post. If the rule is mistaken here, ask for a `false-alarm` with its reason.';
    };
    readonly 'policy/expression': {
        readonly severity: 'error';
        readonly title: 'An expression of the policy failed';
        readonly guidance: 'Correct the expression; until then what it decides counts as not allowed.';
    };
    readonly 'policy/authority': {
        readonly severity: 'warning';
        readonly title: 'An authority leads nowhere';
        readonly guidance: 'Correct the id, or add the obligation to policy/responsibilities.yaml.';
    };
    readonly 'policy/stale': {
        readonly severity: 'notice';
        readonly title: 'The law behind a rule was not checked for long';
        readonly guidance: 'Ask counsel whether it still holds, then set `verified` to that day.';
    };
    readonly 'policy/version': {
        readonly severity: 'warning';
        readonly title: 'A document means something else and has the same version';
        readonly guidance: 'Raise `version` as proposed, so that approvals and training can tell the two apart.';
    };
    readonly 'policy/version-wording': {
        readonly severity: 'notice';
        readonly title: 'A document is worded otherwise and has the same version';
        readonly guidance: 'Raise `version` as proposed.';
    };
    readonly 'policy/unapproved': {
        readonly severity: 'error';
        readonly title: 'A change that may allow more is not approved by those whom the policy names';
        readonly guidance: 'Ask them to review the pull request and approve it as it is.';
    };
    readonly 'policy/unlocked': {
        readonly severity: 'error';
        readonly title: 'Something locked is unlocked or taken out';
        readonly guidance: 'Leave it locked. Whoever locked it decides, in the document where it stands.';
    };
    readonly 'policy/unserved': {
        readonly severity: 'error';
        readonly title: 'An obligation loses the last rule that serves it';
        readonly guidance: 'Keep a rule, class or schedule that names it; if it does not apply here, say so with `notApplicable`.';
    };
    readonly 'account/channel': {
        readonly severity: 'warning';
        readonly title: 'The name of a channel may be misspelt';
        readonly guidance: 'Correct the name: limits and rules of a channel are found by it.';
    };
    readonly 'account/mfa': {
        readonly severity: 'warning';
        readonly title: 'An account can be taken over with a password alone';
        readonly guidance: 'Turn on the second factor, then write `mfa: true` in chaperone.yaml.';
    };
    readonly 'account/administrators': {
        readonly severity: 'notice';
        readonly title: 'An account has fewer than two administrators';
        readonly guidance: 'Name two people, so that one can help when the other cannot sign in.';
    };
    readonly 'account/off-boarding': {
        readonly severity: 'error';
        readonly title: 'Somebody who left can still sign in';
        readonly guidance: 'Take away the access today, then take the person off the administrators.';
    };
    readonly 'partner/contract': {
        readonly severity: 'warning';
        readonly title: 'A partner has no contract in force';
        readonly guidance: 'Sign or renew it, then write `contract: {}` or its last day into chaperone.yaml.';
    };
    readonly 'partner/baa': {
        readonly severity: 'error';
        readonly title: 'A partner may see health information without an agreement';
        readonly guidance: 'Sign a business associate agreement, or write `healthInformation: false` if the partner sees none.';
    };
    readonly 'partner/disclosure': {
        readonly severity: 'warning';
        readonly title: 'A partner who speaks for us does not say so';
        readonly guidance: 'Agree on the words ("Ad:" first), and write them under `disclosure`.';
    };
    readonly 'records/no-schedule': {
        readonly severity: 'warning';
        readonly title: 'A class of records has no schedule';
        readonly guidance: 'Name a schedule of the retention document in `schedule`.';
    };
    readonly 'records/no-authority': {
        readonly severity: 'notice';
        readonly title: 'A class of records names no obligation';
        readonly guidance: 'List the obligations it serves in `authority`.';
    };
    readonly 'records/overlap': {
        readonly severity: 'warning';
        readonly title: 'Two classes of records overlap';
        readonly guidance: 'Narrow the condition of one, so that a record falls into exactly one class.';
    };
    readonly 'records/unclassified': {
        readonly severity: 'warning';
        readonly title: 'This falls into no class of records';
        readonly guidance: 'Widen the condition of a class, or add one: every post and record belongs to a class.';
    };
    readonly 'records/held': {
        readonly severity: 'error';
        readonly title: 'Something that is on hold is destroyed or rewritten';
        readonly guidance: 'Take this out of the change. A hold stops destruction and rewriting, never a take-down, until two roles release it.';
    };
    readonly 'records/uncaptured': {
        readonly severity: 'warning';
        readonly title: 'What is on hold came down and was not captured';
        readonly guidance: 'Find another copy of it, such as the channel’s own download, and record it with `record captured`. Next time capture it first.';
    };
    readonly 'records/hold-narrowed': {
        readonly severity: 'error';
        readonly title: 'A hold is narrowed or taken away';
        readonly guidance: 'Leave the hold as it was. When the matter is over, two roles release it.';
    };
    readonly 'records/take-down': {
        readonly severity: 'error';
        readonly title: 'A copy is still public after its permission ended';
        readonly guidance: 'Take it down, then record that: `chaperone record deleted`. If a hold covers it, capture it first.';
    };
    readonly 'retention/no-class': {
        readonly severity: 'notice';
        readonly title: 'No class of records follows this schedule';
        readonly guidance: 'Name it in a class, or leave it out.';
    };
    readonly 'retention/no-authority': {
        readonly severity: 'warning';
        readonly title: 'A schedule names no obligation';
        readonly guidance: 'List the obligations behind it in `authority`.';
    };
    readonly 'retention/unconfirmed': {
        readonly severity: 'warning';
        readonly title: 'No counsel confirmed this schedule';
        readonly guidance: 'Have it confirmed, and say so in `confirmed`. Until then it makes nothing due.';
    };
    readonly 'retention/under-minimum': {
        readonly severity: 'error';
        readonly title: 'A schedule is shorter than the law asks';
        readonly guidance: 'Lengthen `keep`. Until then the longer period is kept.';
    };
    readonly 'retention/method': {
        readonly severity: 'warning';
        readonly title: 'The way of destruction does not fit the copies';
        readonly guidance: 'Say in `method` how copies of each medium are destroyed, and only of those there are.';
    };
    readonly 'retention/undetermined': {
        readonly severity: 'warning';
        readonly title: 'How long a record is kept cannot be told';
        readonly guidance: 'See what its proof says is not known, and add it. Until then it is kept.';
    };
    readonly 'register/incomplete': {
        readonly severity: 'error';
        readonly title: 'A line of the register is incomplete';
        readonly guidance: 'Writing was interrupted. Delete the half line and record again what it was to say.';
    };
    readonly 'register/malformed': {
        readonly severity: 'error';
        readonly title: 'A line of the register cannot be used';
        readonly guidance: 'Restore the line from history; new events are written with `chaperone record`.';
    };
    readonly 'register/changed': {
        readonly severity: 'error';
        readonly title: 'An event was changed after it was written';
        readonly guidance: 'Restore the line from history, and record a new event instead.';
    };
    readonly 'register/rewritten': {
        readonly severity: 'error';
        readonly title: 'Earlier events are missing from the register';
        readonly guidance: 'Restore them: the register only grows.';
    };
    readonly 'register/conflict': {
        readonly severity: 'warning';
        readonly title: 'Events contradict each other';
        readonly guidance: 'Find out which is right, and record an event that says so.';
    };
    readonly 'register/unknown-copy': {
        readonly severity: 'warning';
        readonly title: 'A copy is told gone that was never told there';
        readonly guidance: 'Check the address, and record where the copy was.';
    };
    readonly 'records/unverified': {
        readonly severity: 'error';
        readonly title: 'A copy is not what was recorded';
        readonly guidance: 'Find out what it was changed by. If the change was meant, record it: `chaperone record edited`.';
    };
    readonly 'evidence/damaged': {
        readonly severity: 'error';
        readonly title: 'A file of the evidence is not as it was packed';
        readonly guidance: 'Do not rely on this copy. Fetch the bag again from where it was first kept, and compare.';
    };
    readonly 'training/unknown-person': {
        readonly severity: 'warning';
        readonly title: 'A completion names nobody of the practice';
        readonly guidance: 'Write the id that the person has in chaperone.yaml; until then the line does not count.';
    };
    readonly 'training/unknown-course': {
        readonly severity: 'warning';
        readonly title: 'A completion names a course that does not exist';
        readonly guidance: 'Write the id of a course of policy/training.yaml; until then the line does not count.';
    };
    readonly 'training/not-yet': {
        readonly severity: 'warning';
        readonly title: 'A completion is dated after today';
        readonly guidance: 'Correct the day; until it has come the line does not count.';
    };
    readonly 'training/evidence': {
        readonly severity: 'warning';
        readonly title: 'A completion is shown by something that its course does not accept';
        readonly guidance: 'Begin the evidence with its sort (quiz, attestation, sign-in, certificate), one that the course accepts; until then the line does not count.';
    };
    readonly 'training/covers-nothing': {
        readonly severity: 'warning';
        readonly title: 'A course speaks of something that does not exist';
        readonly guidance: 'Correct the role, rule or obligation that the course names, or leave it out.';
    };
    readonly 'training/unrecorded': {
        readonly severity: 'notice';
        readonly title: 'What clauses ask is not recorded as it is today';
        readonly guidance: 'Run `chaperone training clauses`: it records what changed, so that those who learned it before learn it again.';
    };
    readonly 'training/never': {
        readonly severity: 'warning';
        readonly title: 'Somebody has not taken a course that is theirs';
        readonly guidance: 'Have the course taken and record it in registers/training.csv.';
    };
    readonly 'training/lapsed': {
        readonly severity: 'warning';
        readonly title: 'Somebody’s training has lapsed';
        readonly guidance: 'Have the course taken again and record it in registers/training.csv.';
    };
    readonly 'training/due': {
        readonly severity: 'notice';
        readonly title: 'Somebody’s training is due again';
        readonly guidance: 'Have the course taken before the day named.';
    };
    readonly 'metrics/outside-calendar': {
        readonly severity: 'warning';
        readonly title: 'A post went out that is in no calendar';
        readonly guidance: 'If a calendar planned it, write its address there as `permalink`. Otherwise find out who posted it, and put it on record: `chaperone record sync --metrics`.';
    };
    readonly 'metrics/vanished': {
        readonly severity: 'warning';
        readonly title: 'A post on record is missing from the channel’s export';
        readonly guidance: 'Look whether it was deleted. If so, record that: `chaperone record deleted`.';
    };
    readonly 'metrics/changed': {
        readonly severity: 'warning';
        readonly title: 'A post reads otherwise, or went out on another day, than planned';
        readonly guidance: 'Compare both. Bring the calendar up to date, and record what was changed: `chaperone record edited`.';
    };
    readonly 'metrics/fell': {
        readonly severity: 'notice';
        readonly title: 'Counts of posts went down';
        readonly guidance: 'An older export may have been read after a newer one. Import the newest once more.';
    };
    readonly 'metrics/malformed': {
        readonly severity: 'error';
        readonly title: 'A file of figures has a line that is none';
        readonly guidance: 'Take the file from an earlier commit, or import the export again.';
    };
    readonly 'watch/overdue': {
        readonly severity: 'warning';
        readonly title: 'Something is overdue';
        readonly guidance: 'Do this first: it should be done by now.';
    };
};
export type OwnFindingId = keyof typeof ownFindings;
export declare function isOwnFinding(id: string): id is OwnFindingId;
export {};
